// Where a vault may lie: refused on the network, warned of where a service copies it away, silent on an own disk.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openVaultWithKey } from "../open.ts";
import { HOST, newFolder, plantVault, removeFolders } from "../vault.fixture.ts";
import { cpSync } from "node:fs";
import { checkFolder, checkPlace, placeOf } from "./place.ts";

afterAll(removeFolders);

const MOUNTS = [
  "/dev/vda / ext4 rw,relatime 0 0",
  "proc /proc proc rw 0 0",
  "tmpfs /tmp tmpfs rw 0 0",
  "nas:/案件 /mnt/nas nfs4 rw,vers=4.2 0 0",
  "//server/share /mnt/share\\040one cifs rw 0 0",
  "user@host: /home/u/remote fuse.sshfs rw 0 0",
  "/dev/sdb1 /mnt/nas/local ext4 rw 0 0",
  "host /mnt/c 9p rw 0 0",
  "",
].join("\n");

describe("the place of a vault", () => {
  it.each([
    ["/home/u/案件库", "local", "ext4"],
    ["/tmp/库", "local", "tmpfs"],
    ["/mnt/nas", "network", "nfs4"],
    ["/mnt/nas/库", "network", "nfs4"],
    ["/mnt/nasty/库", "local", "ext4"],
    ["/mnt/nas/local/库", "local", "ext4"],
    ["/mnt/share one/库", "network", "cifs"],
    ["/home/u/remote/库", "network", "fuse.sshfs"],
    ["/home/u/remote/OneDrive/库", "network", "fuse.sshfs"],
    ["/mnt/c/库", "shared", "9p"],
    ["/mnt/c/Users/u/OneDrive - 某所/库", "synced", "OneDrive"],
    ["/home/u/Dropbox/库", "synced", "Dropbox"],
    ["/home/u/Dropbox (个人)/库", "synced", "Dropbox"],
    ["/home/u/dropboxes/库", "local", "ext4"],
    ["/Users/u/Library/Mobile Documents/com~apple~CloudDocs/库", "synced", "iCloud"],
    ["/Users/u/Library/CloudStorage/OneDrive-Personal/库", "synced", "OneDrive"],
    ["/Users/u/Library/CloudStorage/GoogleDrive-u@example.invalid/库", "synced", "Google Drive"],
    ["/home/u/我的坚果云/库", "synced", "坚果云"],
    ["/home/u/Nutstore Files/库", "synced", "坚果云"],
    ["C:\\Users\\u\\坚果云\\库", "synced", "坚果云"],
    ["D:\\BaiduSyncdisk\\库", "synced", "百度网盘"],
    ["D:\\百度网盘下载\\库", "synced", "百度网盘"],
    ["C:\\Users\\u\\WPS云盘\\库", "synced", "WPS 云盘"],
    ["C:\\Users\\u\\WPSDrive\\库", "synced", "WPS 云盘"],
    ["C:\\Users\\u\\OneDrive\\库", "synced", "OneDrive"],
    ["\\\\server\\share\\库", "network", "SMB"],
    ["\\\\?\\UNC\\server\\share\\库", "network", "SMB"],
    ["\\\\?\\C:\\库", "local", ""],
  ])("%s is %s (%s)", (path, kind, name) => {
    expect(placeOf(path, path.startsWith("/") ? MOUNTS : "")).toEqual({ kind, name });
  });

  it("on the network is refused with the way out, elsewhere named or passed", () => {
    expect(() => checkPlace({ kind: "network", name: "nfs4" })).toThrow(
      expect.objectContaining({
        code: "io",
        text: {
          zh: expect.stringContaining("移到本机磁盘") as string,
          en: expect.stringContaining("a network folder may hold backups") as string,
        },
      }),
    );
    expect(checkPlace({ kind: "synced", name: "坚果云" })?.zh).toContain("同步文件夹里（坚果云）");
    expect(checkPlace({ kind: "shared", name: "9p" })?.en).toContain("Never open it on both sides");
    expect(checkPlace({ kind: "local", name: "ext4" })).toBeUndefined();
  });

  it("is told on opening, also through a link and for a folder yet to be made", () => {
    const planted = plantVault();
    const synced = join(newFolder(), "坚果云", "库");
    cpSync(planted.folder, synced, { recursive: true });
    const link = join(newFolder(), "链接");
    symlinkSync(synced, link);
    for (const folder of [synced, link]) {
      const vault = openVaultWithKey(folder, planted.key, HOST);
      expect(vault.notices.map(({ zh }) => zh)).toEqual([expect.stringContaining("坚果云")]);
      vault.close();
    }
    const parent = join(newFolder(), "Dropbox");
    mkdirSync(parent);
    expect(checkFolder(join(parent, "新", "库"))).toHaveLength(1);
    expect(checkFolder(join(newFolder(), "新", "库"))).toEqual([]);
  });
});
