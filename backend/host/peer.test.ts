// Rows as the kernel writes them: our port is 0x1F90 (8080), the other end's 0xC350 (50000).
import { expect, it } from "vitest";
import { isForeign } from "./peer.ts";

const HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const row = (local: string, remote: string, state: string, uid: number): string =>
  `   1: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 59181 1 0 100 0 0 10 0`;
/** Our end of the same connection, which this process holds. */
const ours = row("0100007F:1F90", "0100007F:C350", "01", 1000);
const theirs = (uid: number, state = "01", local = "0100007F:C350", remote = "0100007F:1F90"): string =>
  [HEAD, ours, row(local, remote, state, uid), row("0100007F:C351", "0100007F:1F90", "01", 1234)].join("\n");
const ends = { from: 50_000, to: 8080, own: 1000 };

it.each([
  ["the same user's", theirs(1000), false],
  ["another user's", theirs(1001), true],
  ["another user's that it has half closed", theirs(1001, "05"), true],
  ["root's, which may be a relay", theirs(0), false],
  ["one that its owner has closed, shown as root's", theirs(0, "05"), true],
  [
    "the same over IPv6",
    theirs(1001, "01", `${"0".repeat(16)}FFFF00000100007F:C350`, `${"0".repeat(16)}FFFF00000100007F:1F90`),
    true,
  ],
  ["one that the system does not show", [HEAD, ours].join("\n"), false],
  ["one on a system without the table", "", false],
])("knows whose a connection is: %s", (_what, rows, foreign) => {
  expect(isForeign(ends, rows)).toBe(foreign);
});

it("lets nobody but root in where root runs the program", () => {
  expect(isForeign({ ...ends, own: 0 }, theirs(1001))).toBe(true);
  expect(isForeign({ ...ends, own: 0 }, theirs(0))).toBe(false);
});
