// The command line as users start it: the launcher as a process of its own, with real streams, zones and locales.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TEST } from "../patience.ts";

const LAUNCHER = fileURLToPath(new URL("../../cli/bin/redress.mjs", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../examples/rc12-same-day-deletion.json", import.meta.url));
/** The machine's own Node, which may be older than the one the tests run on. */
const MACHINE_NODE = ["/usr/bin/node", "/usr/local/bin/node"].find((path) => existsSync(path));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-cli-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function redress(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
  node = process.execPath,
) {
  const { PATH = "" } = process.env;
  return spawnSync(node, [LAUNCHER, ...args], { encoding: "utf8", input, env: { PATH, ...env } });
}

const caseLine = (id: string): string =>
  JSON.stringify({
    format: "redress.case/1",
    id,
    client: { kind: "natural-person" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events: [{ id: "e1", type: "listing-decided", date: "2023-11-20" }],
  });

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

describe("the process", () => {
  it("audits an example from the machine's own Node, in any zone and locale, to the same bytes", () => {
    const args = ["audit", EXAMPLE, "--as-of", "2024-06-03", "--format", "json"];
    const plain = redress(args, { TZ: "UTC", LANG: "C" });
    expect(plain).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(plain.stdout)).toMatchObject({ format: "redress.audit/1", asOf: "2024-06-03" });
    const others = [
      redress(args, { TZ: "America/Los_Angeles", LANG: "zh_CN.UTF-8" }),
      redress(args, { TZ: "Asia/Shanghai", LC_ALL: "tr_TR.UTF-8" }, "", MACHINE_NODE),
      redress([...args, "--lang", "zh"], { TZ: "Pacific/Kiritimati" }),
    ];
    for (const other of others) expect(other.stdout).toBe(plain.stdout);
  });

  it("writes readable text in both languages, without colours where there is no terminal", () => {
    for (const [lang, word] of [
      ["zh_CN.UTF-8", "2024-06-03"],
      ["en_US.UTF-8", "2024-06-03"],
    ] as const) {
      const { status, stdout, stderr } = redress(["audit", EXAMPLE, "--as-of", "2024-06-03"], { LANG: lang });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain(word);
      expect(stdout).not.toContain("\u001B");
      expect(/[一-鿿]{4}/.test(stdout)).toBe(true);
    }
  });

  it("reads standard input, and answers in the language of the environment", () => {
    expect(redress(["audit", "-", "--format", "json"], {}, caseLine("a")).status).toBe(0);
    const { status, stdout, stderr } = redress(["audit", "-"], { LANG: "zh_CN.UTF-8" }, "{");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^<stdin>: \(file\): 不是 JSON：.+\n$/);
  });

  it("refuses a wrong call in one line", () => {
    const { status, stdout, stderr } = redress(["audit", "none.json", "--formt", "json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^redress: .+did you mean --format.+\n$/);
    expect(redress(["audit", "none.json", "--lang", "fr"]).stderr).toBe("redress: --lang must be zh or en\n");
  });

  it.skipIf(process.platform === "win32")(
    "ends quietly when its reader leaves, and not as if all had been read",
    async () => {
      const file = join(folder, "in.ndjson");
      writeFileSync(file, Array.from({ length: 300 }, (_, n) => `${caseLine(`c${n}`)}\n`).join(""));
      const child = spawn(process.execPath, [LAUNCHER, "audit", "--batch", file]);
      let errors = "";
      child.stderr.on("data", (chunk: Buffer) => {
        errors += chunk.toString();
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect({ code, errors }).toEqual({ code: 141, errors: "" });
    },
  );

  it("answers each line of a stream as it comes", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "audit", "--batch", "-"], { stdio: ["pipe", "pipe", "ignore"] });
    const received: string[] = [];
    for (const id of ["first", "second"]) {
      const answer = new Promise<string>((resolve) => {
        let text = "";
        const take = (chunk: Buffer): void => {
          text += chunk.toString();
          if (!text.endsWith("\n")) return;
          child.stdout.off("data", take);
          resolve(text);
        };
        child.stdout.on("data", take);
      });
      child.stdin.write(`${caseLine(id)}\n`);
      received.push((JSON.parse(firstLine(await answer)) as { caseId: string }).caseId);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(received).toEqual(["first", "second"]);
  });

  it.skipIf(process.platform === "win32")("leaves no half-written file when it is told to end", async () => {
    const out = join(folder, "out.ndjson");
    const child = spawn(process.execPath, [LAUNCHER, "audit", "--batch", "-", "--out", out], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.write(`${caseLine("a")}\n`);
    await expect.poll(() => readdirSync(folder)).not.toEqual([]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.redress-.+\.tmp$/)]);
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Runs a shell line, without `"` in it, beside a disk of 4 kB at $DISK that it alone sees. */
const onSmallDisk = (line: string, env: Readonly<Record<string, string>>) =>
  spawnSync("sh", ["-c", `unshare -rm sh -c "mount -t tmpfs -o size=4k tmpfs '$DISK' && ${line}"`], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...env },
  });
const hasSmallDisks = onSmallDisk("true", { DISK: tmpdir() }).status === 0;

describe.skipIf(process.platform !== "linux")("an output that takes nothing", () => {
  const REDRESS = `'${process.execPath}' '${LAUNCHER}'`;
  const sh = (line: string, lang = "C") =>
    spawnSync("sh", ["-c", line], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", LANG: lang, LINE: caseLine("a") },
    });

  it.each(["audit -", "audit - --format json", "audit --batch -", "rules --json", "schema case", "--help"])(
    "is no success: %s",
    (args) => {
      const full = sh(`echo "$LINE" | ${REDRESS} ${args} > /dev/full`);
      expect(full.stderr).toContain("redress: standard output: the disk is full\n");
      expect(full.status).toBe(4);
      const closed = sh(`echo "$LINE" | ${REDRESS} ${args} >&-`, "zh_CN.UTF-8");
      expect(closed.stderr).toContain("redress: 标准输出已关闭，没有写出任何内容；");
      expect(closed.status).toBe(2);
      const wanted = sh(`echo "$LINE" | ${REDRESS} ${args} > /dev/null`);
      expect(wanted.status).toBe(0);
    },
  );

  it.each([
    ["by the program that starts it", process.execPath, [LAUNCHER]],
    ["by the program that starts its shell", "sh", ["-c", `${REDRESS} "$@"; exit $?`, "sh"]],
    ["by a shell", "sh", ["-c", `${REDRESS} "$@" > /dev/null; exit $?`, "sh"]],
  ] as const)("thrown away %s is as good as any, with the command's own exit code", (_by, command, args) => {
    const thrown = (...more: readonly string[]) =>
      spawnSync(command, [...args, ...more], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    expect(thrown("audit", EXAMPLE, "--as-of", "2024-06-03")).toMatchObject({ status: 0, stderr: "" });
    expect(thrown("rules", "--json")).toMatchObject({ status: 0, stderr: "" });
    const wrong = thrown("rules", "show", "Z-99");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).not.toContain("closed");
  });

  it("or a place where none can be made is the end of making a vault, in words", () => {
    const passphrase = join(folder, "passphrase");
    writeFileSync(passphrase, "纸船 河口 第七码头 夜里\n");
    const own = [passphrase, join(passphrase, "x"), join(folder, "x".repeat(300))];
    const places = ["/proc/vault", "/proc/a/b", "/sys/vault", "/dev/null/vault", "/dev/full", ...own];
    const { PATH = "" } = process.env;
    for (const place of places) {
      // Killed where it does not end: a test that waited for it would never end itself.
      const made = spawnSync(process.execPath, [LAUNCHER, "vault", "init", place], {
        encoding: "utf8",
        timeout: TEST / 4,
        killSignal: "SIGKILL",
        env: { PATH, REDRESS_PASSPHRASE_FILE: passphrase },
      });
      expect([place, made.signal, made.status]).toEqual([place, null, 3]);
      expect(made.stderr).toMatch(/^redress: .+\n$/);
    }
  });

  it("starts no server whose address nobody gets", () => {
    expect(sh(`REDRESS_DATA='${folder}' ${REDRESS} serve --no-open >&-`)).toMatchObject({ status: 2, stdout: "" });
  });

  it.skipIf(!hasSmallDisks)("is a full disk, said in words, wherever a file is written", () => {
    const many = join(folder, "in.ndjson");
    writeFileSync(many, Array.from({ length: 300 }, (_, n) => `${caseLine(`c${n}`)}\n`).join(""));
    const passphrase = join(folder, "passphrase");
    writeFileSync(passphrase, "纸船 河口 第七码头 夜里\n");
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const env = { DISK: disk, REDRESS_PASSPHRASE_FILE: passphrase };
    const on = (args: string) => onSmallDisk(`${REDRESS} ${args}`, env);
    const batch = on(`audit --batch '${many}' --out '$DISK/out.ndjson'`);
    expect(batch).toMatchObject({ status: 4, stdout: "" });
    expect(batch.stderr).toBe(`redress: --out: ${disk}/out.ndjson cannot be written: the disk is full\n`);
    const draft = on(`draft '${EXAMPLE}' --document audit-report --out '$DISK/report.docx'`);
    expect(draft.stderr).toMatch(/^redress: .+report\.docx: the disk is full; /);
    expect(draft).toMatchObject({ status: 4, stdout: "" });
    const vault = on("vault init '$DISK/vault'");
    expect(vault.stderr).toMatch(/^redress: .+\n$/);
    expect(vault.status).toBe(4);
  });
});
