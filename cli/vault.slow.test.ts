// `redress vault`: real vaults in a temporary folder, from making one to a new key; and what a refusal looks like.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openConnection } from "../db/connection.ts";
import { unlockVault } from "../db/index.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "redress-cli-"));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

const read = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;

const PASSPHRASE = "松树 台阶 邮差 七月 lantern";

async function newVault() {
  const base = folder();
  const file = join(base, "passphrase");
  writeFileSync(file, `${PASSPHRASE}\n`);
  const environment = { REDRESS_PASSPHRASE_FILE: file };
  const vault = join(base, "vault");
  const run = (...args: readonly string[]) => redress(["vault", ...args], { environment });
  const { code, out } = await run("init", vault);
  expect(code).toBe(0);
  return { base, vault, run, environment, recoveryCode: out.trim() };
}

describe("redress vault", () => {
  it("imports, lists, exports faithfully, verifies, backs up, restores and changes the key", async () => {
    const { base, vault, run, environment } = await newVault();
    const first = caseText("c1", LATE_ANSWER);
    const second = JSON.stringify({ ...read(first), id: "c2", "x-kept": { deep: [1, null, "某"] } });
    writeFileSync(join(base, "a.json"), first);
    writeFileSync(join(base, "b.ndjson"), `${second}\n{"format":"redress.case/1"}\n${first}\n`);

    const imported = await run("import", vault, join(base, "a.json"), join(base, "b.ndjson"));
    expect(imported.code).toBe(1);
    expect(imported.out).toBe("2 imported, 0 replaced, 1 skipped because they are there, 1 bad\n");
    expect(imported.err[0]).toMatch(/b\.ndjson:2: /);

    const listed = await run("list", vault, "--json");
    expect(
      listed.out
        .trimEnd()
        .split("\n")
        .map((line) => read(line)["id"]),
    ).toEqual(["c1", "c2"]);

    const exported = await run("export", vault, "--particulars");
    expect(exported.out.trimEnd().split("\n").map(read)).toEqual([read(first), read(second)]);
    expect((await run("export", vault, "c2", "--particulars", "--out", join(base, "c2.ndjson"))).code).toBe(0);
    expect(read(readFileSync(join(base, "c2.ndjson"), "utf8"))).toEqual(read(second));
    expect((await run("export", vault, "--history", "--particulars")).out).toMatch(/^\{"format":"redress\.history\/1"/);

    expect((await run("verify", vault)).out).toMatch(
      /^verified: 1 entry of history, the last [0-9a-f]{64}, 2 cases\n$/,
    );

    const elsewhere = folder();
    const copied = await run("backup", vault, "--to", elsewhere);
    expect(copied.code).toBe(0);
    const [name = ""] = readdirSync(elsewhere);
    expect(copied.out).toContain(join(elsewhere, name));
    expect((await run("restore", join(elsewhere, name), join(base, "again"))).out).toContain("2 cases");

    const rekeyed = await run("rekey", join(base, "again"));
    expect(rekeyed.code).toBe(0);
    const code = join(base, "code");
    writeFileSync(code, rekeyed.out);
    const byCode = await redress(["vault", "verify", join(base, "again"), "--recovery"], {
      environment: { REDRESS_PASSPHRASE_FILE: code },
    });
    expect(byCode.code).toBe(0);
    const split = await redress(["vault", "parts"], { environment: { REDRESS_PASSPHRASE_FILE: code } });
    const parts = split.out.trim().split("\n");
    expect([split.code, parts.length]).toEqual([0, 3]);
    writeFileSync(code, `${parts[2] ?? ""} ${parts[0] ?? ""}\n`);
    const byParts = await redress(["vault", "verify", join(base, "again"), "--recovery"], {
      environment: { REDRESS_PASSPHRASE_FILE: code },
    });
    expect(byParts.code).toBe(0);
    writeFileSync(code, `${parts[1] ?? ""}\n`);
    const byOne = await redress(["vault", "verify", join(base, "again"), "--recovery"], {
      environment: { REDRESS_PASSPHRASE_FILE: code },
    });
    expect([byOne.code, byOne.err.join("\n")]).toEqual([3, expect.stringContaining("any other part")]);

    const next = join(base, "next");
    writeFileSync(next, "河流 铅笔 十一月 window");
    const changed = await redress(["vault", "rekey", vault, "--passphrase"], {
      environment: { ...environment, REDRESS_NEW_PASSPHRASE_FILE: next },
    });
    expect(changed.code).toBe(0);
    expect((await run("verify", vault)).code).toBe(3);
    const withNext = { environment: { REDRESS_PASSPHRASE_FILE: next } };
    expect((await redress(["vault", "verify", vault], withNext)).code).toBe(0);
  });

  it("stores nothing where a case file is bad, and replaces only where asked", async () => {
    const { base, vault, run } = await newVault();
    writeFileSync(join(base, "good.json"), caseText("c1"));
    writeFileSync(join(base, "bad.json"), `{"format":"redress.case/1","id":"c2"}`);
    const refused = await run("import", vault, join(base, "good.json"), join(base, "bad.json"));
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: "" });
    expect(refused.err.every((line) => line.includes("bad.json: "))).toBe(true);
    expect((await run("list", vault, "--json")).out).toBe("");

    await run("import", vault, join(base, "good.json"));
    writeFileSync(join(base, "good.json"), caseText("c1", LATE_ANSWER));
    expect((await run("import", vault, join(base, "good.json"))).out).toMatch(/^0 imported, 0 replaced, 1 skipped/);
    expect((await run("import", vault, join(base, "good.json"), "--replace")).out).toMatch(/^0 imported, 1 replaced/);
    expect(read((await run("export", vault)).out)["events"]).toHaveLength(LATE_ANSWER.length);
  });

  it("asks at the terminal, twice for a new passphrase, and takes it from no argument", async () => {
    const vault = join(folder(), "vault");
    const differing = await redress(["vault", "init", vault], { typed: [PASSPHRASE, "other"] });
    expect(differing.code).toBe(2);
    expect(differing.err.at(-1)).toMatch(/the two do not match/);
    const weak = await redress(["vault", "init", vault], { typed: ["123456", "123456"] });
    expect(weak.code).toBe(2);
    expect((await redress(["vault", "init", vault], { typed: [PASSPHRASE, PASSPHRASE] })).code).toBe(0);
    const typed = await redress(["vault", "list", vault], { typed: [PASSPHRASE] });
    expect(typed.code).toBe(0);
    expect([...typed.err, typed.out].join("\n")).not.toContain(PASSPHRASE);
    const none = await redress(["vault", "list", vault]);
    expect(none.code).toBe(2);
    expect(none.err.at(-1)).toMatch(/passphrase is missing; run this in a terminal, or .* REDRESS_PASSPHRASE_FILE/);
  });

  it("salvages what can be read of a damaged vault, and says what was lost", async () => {
    const { base, vault, run } = await newVault();
    // So many that the middle of the file is of them, not of the tables' own description, without which nothing can be read.
    const cases = Array.from({ length: 400 }, (_, n) => caseText(`c${n}`, LATE_ANSWER));
    writeFileSync(join(base, "cases.ndjson"), cases.join("\n"));
    await run("import", vault, join(base, "cases.ndjson"));
    rmSync(join(vault, "backups"), { recursive: true });
    const path = join(vault, "vault.db");
    const bytes = readFileSync(path);
    // A page in the middle: every page is authenticated, so one wrong bit loses all of it.
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect((await run("list", vault)).code).toBe(3);
    const { code, out } = await run("salvage", vault, join(base, "saved"));
    expect([0, 1]).toContain(code);
    expect(out).toMatch(/saved: \d+ cases\. Salvaged from a damaged vault/);
    expect((await run("verify", join(base, "saved"))).code).toBe(0);
  });

  it("draws up a paper for each case that is named, or for all, with what the vault has for it", async () => {
    const { base, vault, run } = await newVault();
    const lines = ["c1", "c2", "c3"].map((id) => caseText(id, LATE_ANSWER)).join("\n");
    writeFileSync(join(base, "many.ndjson"), lines);
    await run("import", vault, join(base, "many.ndjson"));
    const draw = (...args: readonly string[]) => run("draft", vault, ...args, "--as-of", "2024-03-10");
    const two = await draw("c3", "c1", "--out", join(base, "two"));
    expect(two.code).toBe(0);
    expect(two.err.at(-1)).toMatch(/two: 2 cases, 2 drawn up, 0 not, \d+ gaps/u);
    expect(readdirSync(join(base, "two"))).toEqual(["001-c3", "002-c1", "报告.csv", "报告.html"]);
    await draw("--document", "client-leaflet", "--out", join(base, "all"));
    expect(readdirSync(join(base, "all"))).toHaveLength(5);
    const unknown = await draw("c9", "--out", join(base, "none"));
    expect(unknown.code).toBe(2);
    expect(unknown.err.at(-1)).toMatch(/no case "?c9"? in the vault/u);
    expect(existsSync(join(base, "none"))).toBe(false);
  });

  it("refuses by line a case whose id no vault can keep, and stores the others", async () => {
    const { base, vault, run } = await newVault();
    const event = (id: string) => ({ ...LATE_ANSWER[0], id });
    const lines = [
      caseText("c1"),
      caseText("\u0001 marked"),
      caseText("c2", [event("e1"), event("\u0001x")]),
      caseText("c3", [event("e\u0000 1")]),
    ];
    writeFileSync(join(base, "cases.ndjson"), lines.join("\n"));
    const { code, out, err } = await run("import", vault, join(base, "cases.ndjson"));
    expect({ code, out }).toEqual({
      code: 1,
      out: "2 imported, 0 replaced, 0 skipped because they are there, 2 bad\n",
    });
    expect(err.map((line) => line.slice(line.indexOf("cases.ndjson") + "cases.ndjson".length))).toEqual([
      ":2: id: this id holds characters that a vault cannot keep; an id of letters or digits is allowed",
      ":3: events[1].id: this id holds characters that a vault cannot keep; an id of letters or digits is allowed",
    ]);
    const exported = (await run("export", vault, "--particulars")).out.trimEnd().split("\n").map(read);
    expect(exported).toEqual([read(lines[0] ?? ""), read(lines[3] ?? "")]);
  });

  it("leaves personal particulars out of an export, unless they are asked for", async () => {
    const { base, vault, run } = await newVault();
    const whole = {
      ...read(caseText("c1", LATE_ANSWER)),
      client: { kind: "natural-person", name: "王某", phone: "1", role: "debtor", operator: "no", "x-own": "王" },
      parties: [{ id: "p1", role: "agent", name: "李某某" }],
    };
    writeFileSync(join(base, "a.json"), JSON.stringify(whole));
    await run("import", vault, join(base, "a.json"));
    expect(read((await run("export", vault, "--particulars")).out)).toEqual(whole);
    const { parties: _parties, ...rest } = whole;
    const bare = { ...rest, client: { kind: "natural-person", role: "debtor", operator: "no" } };
    for (const named of [[], ["c1"]]) expect(read((await run("export", vault, ...named)).out)).toEqual(bare);
  });

  it("says what is saved where an import fails on its way, and goes on from there", async () => {
    const { base, vault, run } = await newVault();
    const stop = async (sql: string): Promise<void> => {
      const key = await unlockVault(vault, { kind: "passphrase", text: PASSPHRASE });
      const db = openConnection(join(vault, "vault.db"), key, "write");
      db.exec(sql);
      db.close();
    };
    await stop(`CREATE TRIGGER stop BEFORE INSERT ON cases WHEN (SELECT count(*) FROM cases) >= 1500
      BEGIN SELECT RAISE(ABORT, 'no more'); END`);
    const lines = Array.from({ length: 2001 }, (_, n) => caseText(`c${n}`));
    writeFileSync(join(base, "cases.ndjson"), lines.join("\n"));
    const failed = await run("import", vault, join(base, "cases.ndjson"));
    expect({ code: failed.code, out: failed.out }).toEqual({ code: 2, out: "" });
    expect(failed.err[0]).toMatch(/^1000 cases saved before it failed; run it again to go on/);
    expect((await run("list", vault, "--json")).out.trimEnd().split("\n")).toHaveLength(1000);
    await stop("DROP TRIGGER stop");
    expect((await run("import", vault, join(base, "cases.ndjson"))).out).toMatch(/^1001 imported, .*, 1000 skipped/);
  });

  it("leaves every file to its owner alone, whatever the folder allows", async () => {
    const base = folder();
    const file = join(base, "passphrase");
    writeFileSync(file, PASSPHRASE);
    const vault = join(base, "vault");
    mkdirSync(vault, { mode: 0o755 });
    const run = (...args: readonly string[]) =>
      redress(["vault", ...args], { environment: { REDRESS_PASSPHRASE_FILE: file } });
    await run("init", vault);
    writeFileSync(join(base, "one.json"), caseText("c1"));
    await run("import", vault, join(base, "one.json"));
    await run("rekey", vault);
    // As earlier versions left it.
    chmodSync(join(vault, "vault.db"), 0o644);
    await run("list", vault);
    const files = readdirSync(vault, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toContain("backup.json");
    for (const { parentPath, name } of files) {
      expect({ name, mode: statSync(join(parentPath, name)).mode & 0o777 }).toEqual({ name, mode: 0o600 });
    }
  });

  it("refuses what does not go together, before it opens anything", async () => {
    const base = folder();
    const nowhere = join(base, "nowhere");
    const refused = async (...args: readonly string[]): Promise<string | undefined> => {
      const { code, out, err } = await redress(["vault", ...args]);
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: "", lines: 1 });
      return err[0];
    };
    expect(await refused("list", nowhere, "--to", "x")).toBe("redress: --to cannot be used with vault list");
    expect(await refused("verify", nowhere, "--json")).toBe("redress: --json cannot be used with vault verify");
    expect(await refused("init", nowhere, "--take-over")).toBe("redress: --take-over cannot be used with vault init");
    expect(await refused("rekey", nowhere, "--take-over")).toBe("redress: --take-over cannot be used with rekey");
    expect(await refused("export", nowhere, "c1", "--history")).toMatch(/no case can be named with it$/);
    expect(await refused("export", nowhere, "--history")).toMatch(/holds personal particulars.*add --particulars$/);
  });

  it("takes no folder that is used, no place for a backup that is not there, and no weak passphrase", async () => {
    const { base, vault, run, environment } = await newVault();
    const taken = await run("init", vault);
    expect({ code: taken.code, out: taken.out }).toEqual({ code: 2, out: "" });
    expect(taken.err.at(-1)).toMatch(/the folder is not empty/);
    const backup = await run("backup", vault, "--to", join(base, "not plugged in"));
    expect(backup.code).toBe(2);
    expect(backup.err.at(-1)).toMatch(/there is no such folder\. Make it or plug in its disk/);
    expect(readdirSync(base)).not.toContain("not plugged in");

    const weak = join(base, "weak");
    writeFileSync(weak, "123456");
    const changed = await redress(["vault", "rekey", vault, "--passphrase"], {
      environment: { ...environment, REDRESS_NEW_PASSPHRASE_FILE: weak },
    });
    expect(changed.code).toBe(2);
    expect(changed.err.at(-1)).toMatch(/guessed almost at once/);
    expect((await run("verify", vault)).out).toMatch(/^verified: 0 entries of history, .*, 0 cases\n$/);

    rmSync(join(vault, "vault.db"));
    const salvaged = await run("salvage", vault, join(base, "saved"));
    expect(salvaged.code).toBe(3);
    expect(salvaged.err.at(-1)).toMatch(/vault\.db, is not there\. Use a backup/);
  });

  it("gives the vault free where the reader of its output leaves", async () => {
    const { base, vault, run, environment } = await newVault();
    // More than a pipe holds.
    const cases = Array.from({ length: 400 }, (_, n) => caseText(`c${n}`, LATE_ANSWER));
    writeFileSync(join(base, "cases.ndjson"), cases.join("\n"));
    await run("import", vault, join(base, "cases.ndjson"));
    const child = spawn(process.execPath, [join(import.meta.dirname, "bin/redress.mjs"), "vault", "export", vault], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "ignore"],
    });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await once(child, "exit")).toEqual([141, null]);
    expect(readdirSync(vault)).not.toContain("lock");
    expect(readdirSync(vault)).not.toContain("vault.db-wal");
  });

  it("ends with 3 and one line where the vault cannot be opened", async () => {
    const { base, vault } = await newVault();
    const wrong = join(base, "wrong");
    writeFileSync(wrong, "another passphrase altogether");
    const given = { environment: { REDRESS_PASSPHRASE_FILE: wrong } };
    for (const place of [vault, join(base, "nowhere")]) {
      const { code, out, err } = await redress(["vault", "verify", place], given);
      expect({ code, out, lines: err.length }).toEqual({ code: 3, out: "", lines: 1 });
      expect(err[0]).toMatch(/^redress: .+cannot be opened/);
    }
  });
});
