// Whose program is at the other end of a connection on this machine, where the system tells it (Linux).
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";

/** The kernel's tables of TCP connections: over IPv4, and over IPv6 for what reaches IPv4 from there. */
const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"];

/** The columns of a row: where it is, where it leads, its state, and the user who holds it. */
const [LOCAL, REMOTE, STATE, UID] = [1, 2, 3, 7];
const ESTABLISHED = "01";
const ROOT = 0;

const portOf = (address: string | undefined): number => Number.parseInt(address?.split(":")[1] ?? "", 16);

function tables(): string {
  return TABLES.map((path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  }).join("\n");
}

/**
 * Is a connection certainly another user's? Root is let pass, who can read everything anyway: it stands for what relays
 * connections into a virtual machine. But what its owner has closed is shown as root's too, and is nobody's. False where
 * the system does not tell.
 */
export function isForeign({ from, to, own }: Ends, rows: string = tables()): boolean {
  const row = rows
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
    .find((columns) => portOf(columns[LOCAL]) === from && portOf(columns[REMOTE]) === to);
  if (row === undefined) return false;
  const uid = Number(row[UID]);
  if (uid === ROOT && own !== ROOT) return row[STATE] !== ESTABLISHED;
  return uid !== own;
}

interface Ends {
  /** The port of the other end, and ours. */
  readonly from: number;
  readonly to: number;
  /** The user of this process. */
  readonly own: number;
}

/** The same of a connection that has just come in. */
export function comesFromAnotherUser({ remotePort, localPort }: Socket): boolean {
  const own = process.getuid?.();
  if (own === undefined || remotePort === undefined || localPort === undefined) return false;
  return isForeign({ from: remotePort, to: localPort, own });
}
