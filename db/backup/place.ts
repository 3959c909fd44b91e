// Where a vault's folder lies: on this computer's disk, on the network, or where a cloud service copies it away.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import type { Text } from "../../shared/text.ts";
import { echo } from "../../shared/case/echo.ts";
import { VaultError } from "../error.ts";

/** File systems of other computers: locks and shared memory, which the write-ahead log needs, do not hold there. */
const NETWORK: ReadonlySet<string> = new Set(
  "nfs nfs4 cifs smb3 smbfs ncpfs afs ceph glusterfs davfs davfs2 fuse.sshfs fuse.davfs2 fuse.rclone fuse.glusterfs".split(
    " ",
  ),
);

/** Folders that a virtual machine shares with its host: one disk, but two systems may write to it. */
const SHARED: ReadonlySet<string> = new Set(["9p", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "prl_fs", "drvfs"]);

/** Names of folders that belong to services which copy files while they are being written. */
const SYNCED: readonly (readonly [name: string, folder: RegExp])[] = [
  ["OneDrive", /^OneDrive($|[ -])/i],
  ["Dropbox", /^Dropbox($|[ (-])/i],
  ["iCloud", /^(iCloud ?Drive|iCloudDrive|com~apple~CloudDocs|Mobile Documents)$/i],
  ["Google Drive", /^(Google ?Drive($|[ -])|GoogleDrive-)/i],
  ["坚果云", /坚果云|^Nutstore($|[ _])/i],
  ["百度网盘", /百度(网盘|云)|^Baidu(NetDisk|SyncDisk|Yun)/i],
  ["WPS 云盘", /WPS ?云(盘|文档)|^WPS ?(Drive|Cloud ?Files|CloudSvr)$/i],
  ["阿里云盘", /阿里云盘|^aDrive$/i],
  ["腾讯微云", /微云|^WeiYun/i],
  ["360 云盘", /360 ?(云盘|安全云盘)/i],
];

/** What is known of a place; `name` is that of the file system or the service. */
export interface Place {
  readonly kind: "local" | "network" | "shared" | "synced";
  readonly name: string;
}

/** Undoes the octal escapes of spaces and the like in `/proc/mounts`. */
const unescaped = (path: string): string =>
  path.replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));

const isBelow = (path: string, parent: string): boolean =>
  path === parent || parent === "/" || path.startsWith(`${parent}/`);

/** The type of the file system that holds a path, by the text of `/proc/mounts`; the latest mount over a place counts. */
function fileSystemOf(path: string, mounts: string): string {
  let found = { point: "", type: "" };
  for (const line of mounts.split("\n")) {
    const [, point = "", type = ""] = line.split(" ");
    const at = unescaped(point);
    if (type !== "" && isBelow(path, at) && at.length >= found.point.length) found = { point: at, type };
  }
  return found.type;
}

/** The place of an absolute path, by the mounted file systems and by the names of its folders. */
export function placeOf(path: string, mounts: string): Place {
  const type = fileSystemOf(path, mounts);
  if (NETWORK.has(type)) return { kind: "network", name: type };
  // A Windows path that starts with two backslashes lies on another computer.
  if (/^\\\\[^?.]/.test(path) || /^\\\\\?\\UNC\\/i.test(path)) return { kind: "network", name: "SMB" };
  for (const segment of path.split(/[\\/]/)) {
    const service = SYNCED.find(([, folder]) => folder.test(segment));
    if (service !== undefined) return { kind: "synced", name: service[0] };
  }
  return SHARED.has(type) ? { kind: "shared", name: type } : { kind: "local", name: type };
}

/** The path with its links followed; of a folder yet to be made, as far as it is there. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full
    ? full
    : `${realPath(parent)}${full.slice(parent.endsWith(sep) ? parent.length - 1 : parent.length)}`;
}

function mountsOfThisComputer(): string {
  try {
    return readFileSync("/proc/mounts", "utf8");
  } catch {
    // Not Linux: what is mounted cannot be told, and the names have to do.
    return "";
  }
}

/**
 * What to tell the person about the place of a vault; undefined for a disk of this computer. Throws VaultError `io` for a
 * network file system, where SQLite's log does not keep its promises.
 */
export function checkPlace({ kind, name }: Place): Text | undefined {
  if (kind === "local") return undefined;
  const shown = echo(name);
  if (kind === "network") {
    throw new VaultError("io", {
      zh: `案件库不能放在网络文件夹里（${shown}）：那里的文件锁不可靠，写到一半可能损坏。请把整个文件夹移到本机磁盘后再打开；网络文件夹可以用来存放备份。`,
      en: `A vault cannot be kept in a network folder (${shown}): file locks do not hold there, and a write may be left half done. Move the whole folder to a disk of this computer and open it there; a network folder may hold backups.`,
    });
  }
  if (kind === "shared") {
    return {
      zh: `案件库在虚拟机与主机共用的文件夹里（${shown}）。请不要在两边同时打开；更稳妥的做法是移到虚拟机自己的磁盘。`,
      en: `The vault lies in a folder that a virtual machine shares with its host (${shown}). Never open it on both sides at once; it is safer on the machine's own disk.`,
    };
  }
  return {
    zh: `案件库在同步文件夹里（${shown}）。同步软件可能在写入途中复制文件，换一台电脑打开时会损坏或丢失改动。请把案件库移到不同步的文件夹，只把备份放在同步文件夹里。`,
    en: `The vault lies in a synchronised folder (${shown}). Its service may copy files while they are being written; opened on another computer they may be damaged or changes lost. Move the vault to a folder that is not synchronised, and keep only backups there.`,
  };
}

/** Whether a folder lies on a disk of this computer that nothing else writes to or copies away. */
export const isLocal = (folder: string): boolean => placeOf(realPath(folder), mountsOfThisComputer()).kind === "local";

/** As `checkPlace`, for a folder of this computer. */
export function checkFolder(folder: string): readonly Text[] {
  const notice = checkPlace(placeOf(realPath(folder), mountsOfThisComputer()));
  return notice === undefined ? [] : [notice];
}
