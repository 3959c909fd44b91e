// `redress vault`: real vaults in a temporary folder, from making one to a new key; and what a refusal looks like.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
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

/** Opening asks scrypt, which is slow on purpose. */
const read = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;

const SLOW = { timeout: 60_000 };
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

describe("redress vault", SLOW, () => {
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

    const exported = await run("export", vault);
    expect(exported.out.trimEnd().split("\n").map(read)).toEqual([read(first), read(second)]);
    expect((await run("export", vault, "c2", "--out", join(base, "c2.ndjson"))).code).toBe(0);
    expect(read(readFileSync(join(base, "c2.ndjson"), "utf8"))).toEqual(read(second));
    expect((await run("export", vault, "--history")).out).toMatch(/^\{"format":"redress\.history\/1"/);

    expect((await run("verify", vault)).out).toMatch(
      /^verified: 1 entries of history, the last [0-9a-f]{64}, 2 cases\n$/,
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
    const cases = Array.from({ length: 60 }, (_, n) => caseText(`c${n}`, LATE_ANSWER));
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
