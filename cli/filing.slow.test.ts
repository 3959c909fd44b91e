// `redress filing` and `redress vault filing` as processes, with a real browser: exhibits from a folder, and from a vault.
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { pdfOf } from "../backend/services/documents/pdf/pdf.fixture.ts";
import { openVault } from "../db/index.ts";
import { installChromium } from "../tests/chromium.ts";
import { vaultHost } from "./commands/vault/opening.ts";
import { LATE_ANSWER } from "./io.fixture.ts";

const LAUNCHER = fileURLToPath(new URL("bin/redress.mjs", import.meta.url));
const PASSPHRASE = "松树 台阶 邮差 七月 lantern";
const base = mkdtempSync(join(tmpdir(), "redress-filing-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(base, ...names);
for (const name of ["browsers", "exhibits", "temporary"]) mkdirSync(at(name));
beforeAll(() => installChromium(at("browsers")));

const SCAN = pdfOf([{ lines: ["法院的决定"] }, { lines: ["第二页"] }]);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const CASE = {
  format: "redress.case/1",
  id: "c1",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" } },
  events: LATE_ANSWER,
  evidence: [
    { id: "d1", title: "决定书", file: "决定书.pdf", sha256: sha256(SCAN) },
    { id: "d2", title: "回执", file: "../回执.pdf" },
  ],
};
writeFileSync(at("case.json"), JSON.stringify(CASE));
writeFileSync(at("exhibits", "决定书.pdf"), SCAN);
writeFileSync(at("回执.pdf"), pdfOf([{ lines: ["文件夹之外"] }]));
writeFileSync(at("passphrase"), `${PASSPHRASE}\n`);

const redress = (...args: readonly string[]) =>
  spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: "utf8",
    env: {
      PATH: at("browsers"),
      TMPDIR: at("temporary"),
      LANG: "en_US.UTF-8",
      REDRESS_PASSPHRASE_FILE: at("passphrase"),
      FONTCONFIG_FILE: process.env["FONTCONFIG_FILE"],
    },
  });
const ASKED = ["--as-of", "2024-03-10", "--document", "evidence-list", "--document", "supervision-request"];

describe("redress filing", () => {
  it("writes the papers in a court's order with the exhibits of a folder, and says what is missing by its exit code", async () => {
    const out = at("folder.pdf");
    const { status, stdout, stderr } = redress(
      "filing",
      at("case.json"),
      ...ASKED,
      "--exhibits",
      at("exhibits"),
      "--out",
      out,
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^redress: exhibit 2 \(回执\) is left out: no file is stored; enclose it separately\n\S+folder\.pdf: \d+ pages, \d+ gaps to fill in\n$/u,
    );
    const { pages, margins } = await readBack(readFileSync(out));
    const order = ["提交材料", "目录", "执行监督申请书", "证据目录", "证据1决定书", "证据2回执"];
    const found = order.map((begins) => pages.findIndex((text) => text.startsWith(begins)));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(margins.join("")).toContain("法院的决定");
    expect(pages.join("") + margins.join("")).not.toContain("文件夹之外");
    expect(readdirSync(at("temporary"))).toEqual([]);
  });

  it("refuses a file that is another than the case has, and papers that are not for a court, and writes nothing", () => {
    mkdirSync(at("others"));
    writeFileSync(at("others", "决定书.pdf"), pdfOf([{ lines: ["改过的"] }]));
    const refused = [
      [[...ASKED, "--exhibits", at("others")], /决定书\.pdf.* is not the file of exhibit 1, its SHA-256 is another/u],
      [[...ASKED, "--exhibits", at("none")], /there is no such folder/u],
      [["--document", "lawyer-note"], /lawyer-note is not for a court .*; allowed: correction-request, /u],
      [["--document", "nothing"], /there is no --document nothing/u],
      [[], /--document NAME is missing/u],
    ] as const;
    for (const [args, says] of refused) {
      const { status, stderr } = redress("filing", at("case.json"), ...args, "--out", at("no.pdf"));
      expect([status, stderr.split("\n").length]).toEqual([2, 2]);
      expect(stderr).toMatch(says);
    }
    expect(redress("filing", at("case.json"), ...ASKED).stderr).toMatch(/--out FILE\.pdf is missing/u);
    expect(existsSync(at("no.pdf"))).toBe(false);
  });

  it("waits for no pipe, and follows no link out of the folder of exhibits", () => {
    for (const [folder, make, says] of [
      ["pipe", (path: string) => execFileSync("sh", ["-c", `mkfifo "$0"`, path]), /no ordinary file/u],
      ["link", (path: string) => symlinkSync(at("passphrase"), path), /leads out of the folder/u],
    ] as const) {
      mkdirSync(at(folder));
      make(at(folder, "决定书.pdf"));
      const { status, stderr } = redress(
        "filing",
        at("case.json"),
        ...ASKED,
        "--exhibits",
        at(folder),
        "--out",
        at("no.pdf"),
      );
      expect([status, stderr.split("\n").length]).toEqual([2, 2]);
      expect(stderr).toMatch(says);
      expect(existsSync(at("no.pdf"))).toBe(false);
    }
  });
});

describe("redress vault filing", () => {
  it("takes the wording, the numbers and the files of the vault", async () => {
    expect(redress("vault", "init", at("vault")).status).toBe(0);
    expect(redress("vault", "import", at("vault"), at("case.json")).status).toBe(0);
    const vault = await openVault(at("vault"), { kind: "passphrase", text: PASSPHRASE }, vaultHost);
    const mark = { id: "exhibit/d1", subject: "exhibit", state: "9" } as const;
    const label = { zh: "编号", en: "Number" };
    vault.apply(
      [
        { kind: "blob-put", bytes: SCAN },
        { kind: "mark-set", caseId: "c1", mark, base: null },
      ],
      { label },
    );
    vault.close();
    const out = at("vault.pdf");
    const { status, stderr } = redress("vault", "filing", at("vault"), "c1", ...ASKED, "--out", out);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/exhibit 10 \(回执\) is left out.*\n.*gaps to fill in\n$/u),
    ]);
    const { pages, margins } = await readBack(readFileSync(out));
    const first = pages.findIndex((text) => text.startsWith("证据9决定书"));
    expect(margins[first]).toContain("法院的决定");
    expect(pages[first + 1]).toBe("证据9决定书证据9·第2页");
    const none = redress("vault", "filing", at("vault"), "c2", ...ASKED, "--out", at("none.pdf"));
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/c2.*the vault has no case of this id/u)]);
  });
});
