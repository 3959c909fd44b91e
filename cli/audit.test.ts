// `redress audit`: all files checked first, one document or one line a case, exit codes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Audit } from "../shared/engine/finding.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-audit-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const audits = (out: string): readonly Audit[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Audit);

describe("one file", () => {
  it("gives two-space JSON with a final newline", async () => {
    const { code, out, err } = await redress(["audit", "-", "--format", "json", "--as-of", "2024-06-01"], {
      stdin: caseText("a", LATE_ANSWER),
    });
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const audit = JSON.parse(out) as Audit;
    expect(out).toBe(`${JSON.stringify(audit, null, 2)}\n`);
    expect(audit).toMatchObject({ format: "redress.audit/1", caseId: "a", asOf: "2024-06-01" });
    expect(audit.findings.find(({ rule }) => rule === "C-03")).toMatchObject({
      id: "C-03@e3",
      status: "breach",
      daysLate: { min: 11, max: 11 },
    });
  });

  it("stands on today in China where no day is given", async () => {
    const { out } = await redress(["audit", "-", "--format", "json"], { stdin: caseText("a") });
    expect((JSON.parse(out) as Audit).asOf).toBe("2026-11-23");
  });

  it("is accepted with a BOM", async () => {
    const { code } = await redress(["audit", "-", "--format", "json"], { stdin: `\uFEFF${caseText("a")}` });
    expect(code).toBe(0);
  });

  it("gives the same JSON in both languages", async () => {
    const args = ["audit", "-", "--format", "json", "--all"];
    const stdin = caseText("a", LATE_ANSWER);
    expect(await redress(args, { stdin, lang: "zh" })).toEqual(await redress(args, { stdin, lang: "en" }));
  });

  it("shows only the rules asked for, and what does not apply with --all", async () => {
    const stdin = caseText("a", LATE_ANSWER);
    const rules = async (...more: readonly string[]): Promise<ReadonlySet<string>> => {
      const { out } = await redress(["audit", "-", "--format", "json", ...more], { stdin });
      return new Set((JSON.parse(out) as Audit).findings.map(({ rule }) => rule));
    };
    expect(await rules("--rule", "C-03")).toEqual(new Set(["C-03"]));
    expect(await rules("--rule", "X-01")).toEqual(new Set());
    expect(await rules("--rule", "X-01", "--rule", "C-03", "--all")).toEqual(new Set(["X-01", "C-03"]));
  });
});

describe("--strict", () => {
  const args = ["audit", "-", "--format", "json", "--as-of", "2024-06-01", "--strict", "--rule", "C-03"];
  it("gives 1 for a breach by someone else", async () => {
    expect((await redress(args, { stdin: caseText("a", LATE_ANSWER) })).code).toBe(1);
  });
  it("gives 0 where there is none", async () => {
    const early = LATE_ANSWER.map((event) => ("outcome" in event ? { ...event, date: "2024-02-10" } : event));
    expect((await redress(args, { stdin: caseText("a", early) })).code).toBe(0);
  });
});

describe("several files", () => {
  it("give one compact line a case, in the order named", async () => {
    const names = [put("b.json", caseText("b")), put("a.json", caseText("a", LATE_ANSWER))];
    const { code, out } = await redress(["audit", ...names, "--format", "json"]);
    expect(code).toBe(0);
    expect(audits(out).map(({ caseId }) => caseId)).toEqual(["b", "a"]);
    for (const line of out.trimEnd().split("\n")) expect(line).toBe(JSON.stringify(JSON.parse(line)));
  });

  it("are all checked before anything is written", async () => {
    const good = put("good.json", caseText("a"));
    const bad = put("bad.json", caseText("b", [{ id: "e5", type: "listing-decided", date: "2024-02-30" }]));
    const none = join(folder, "none.json");
    const { code, out, err } = await redress(["audit", good, bad, none, folder, "--format", "json"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toHaveLength(3);
    expect(err[0]).toMatch(new RegExp(`^${bad}: events\\[0\\]\\.date \\(e5\\): .+; .+$`));
    expect(err[1]).toBe(`${none}: (file): there is no such file; a readable file, or - for standard input, is allowed`);
    expect(err[2]).toMatch(/: \(file\): this is a folder, not a file; /);
  });
});

describe("bad input", () => {
  it("is named <stdin> where it came from there", async () => {
    const { code, out, err } = await redress(["audit", "-"], { stdin: "{" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toEqual([
      "<stdin>: (file): not JSON: line 1, column 2: the text ends here; one JSON object is allowed",
    ]);
  });

  it("that is not UTF-8 is refused", async () => {
    const { code, err } = await redress(["audit", "-"], { stdin: Uint8Array.of(0x7b, 0xd6, 0xd0, 0x7d) });
    expect(code).toBe(2);
    expect(err[0]).toMatch(/^<stdin>: \(file\): not UTF-8 from byte 2 on; /);
  });

  it("gives at most fifty lines, then a count", async () => {
    const events = Array.from({ length: 73 }, (_, n) => ({ id: `e${n}`, type: "no-such-type" }));
    const { code, err } = await redress(["audit", "-"], { stdin: caseText("a", events) });
    expect(code).toBe(2);
    expect(err).toHaveLength(51);
    expect(err[50]).toBe("and 23 more problems, 73 in all");
    for (const line of err.slice(0, 50)) expect(line).toMatch(/^<stdin>: events\[\d+\]\.type/);
  });
});

describe("--batch", () => {
  const asOf = ["--as-of", "2024-06-01"];

  it("gives one line for each line, in order, a bad one in its place", async () => {
    const stdin = [caseText("a"), '{"format":"redress.case/1"}', "null", caseText("d", LATE_ANSWER)].join("\n");
    const { code, out, err } = await redress(["audit", "--batch", "-", ...asOf], { stdin: `${stdin}\n` });
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ caseId, line }) => caseId ?? line)).toEqual(["a", 2, 3, "d"]);
    expect(Object.keys(lines[1] ?? {})).toEqual(["format", "line", "errors"]);
    expect(lines[2]).toEqual({
      format: "redress.error/1",
      line: 3,
      errors: [{ path: "(file)", pointer: "", id: null, problem: "null is not allowed here; an object is allowed" }],
    });
    expect(err.at(-1)).toBe("4 lines: 2 audited, 2 bad");
    expect(err[0]).toMatch(/^<stdin>:2: \w.*: .+; .+$/);
    expect(err.at(-2)).toBe("<stdin>:3: (file): null is not allowed here; an object is allowed");
  });

  it("points to what is wrong in a bad line, for people and for programs", async () => {
    const events = [{ id: "e1", type: "other", date: "2024-13", "a/b~c": 1, evidence: ["none"] }];
    const { out } = await redress(["audit", "--batch", "-", ...asOf], { stdin: caseText("a", events) });
    const { errors } = JSON.parse(out) as { errors: readonly { path: string; pointer: string; id: string }[] };
    expect(errors.map(({ path, pointer, id }) => [path, pointer, id])).toEqual([
      ["events[0].date (e1)", "/events/0/date", "e1"],
      ['events[0]."a/b~c" (e1)', "/events/0/a~1b~0c", "e1"],
      ["events[0].evidence[0] (e1)", "/events/0/evidence/0", "e1"],
    ]);
    const { out: periods } = await redress(["deadline", "--batch", "-"], { stdin: '{"id":1,"days":3,"a/b":1}' });
    const found = JSON.parse(periods) as { errors: readonly { pointer: string; id: null }[] };
    expect(found.errors.map(({ pointer, id }) => [pointer, id])).toEqual([
      ["/from", null],
      ["/a~1b", null],
    ]);
  });

  it("skips blank lines, counts them, and numbers the others as the file does", async () => {
    const stdin = `\uFEFF\r\n${caseText("a")}\n\n \t\r\n{\n${caseText("b")}\n\n`;
    const { code, out, err } = await redress(["audit", "--batch", "-", ...asOf], { stdin });
    const lines = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ caseId, line }) => caseId ?? line)).toEqual(["a", 5, "b"]);
    expect(err.at(-1)).toBe("7 lines: 2 audited, 1 bad, 4 blank");
    expect(code).toBe(1);
    const blank = await redress(["deadline", "--batch", "-"], { stdin: "\n\n", lang: "zh" });
    expect(blank).toEqual({ code: 0, out: "", err: ["2 行：已计算 0，不合格 0，空行 2"] });
  });

  it("gives the bytes that the same files give one by one", async () => {
    const cases = [caseText("a", LATE_ANSWER), caseText("b"), caseText("c\ud800")];
    const names = cases.map((text, n) => put(`${n}.json`, text));
    const batch = await redress(["audit", "--batch", put("all.ndjson", cases.join("\n")), ...asOf]);
    const files = await redress(["audit", ...names, "--format", "json", ...asOf]);
    expect(batch.code).toBe(0);
    expect(batch.out).toBe(files.out);
    expect(batch.err).toEqual(["3 lines: 3 audited, 0 bad"]);
  });

  it("takes an empty input as nothing to do", async () => {
    expect(await redress(["audit", "--batch", "-"], { stdin: "" })).toEqual({
      code: 0,
      out: "",
      err: ["0 lines: 0 audited, 0 bad"],
    });
  });

  it("refuses a line that is not UTF-8 in its place", async () => {
    const stdin = Buffer.concat([
      Buffer.from(`${caseText("a")}\n`),
      Buffer.of(0x22, 0xff, 0x22, 0x0a),
      Buffer.from(caseText("c")),
    ]);
    const { code, out } = await redress(["audit", "--batch", "-"], { stdin });
    expect(code).toBe(1);
    const [, bad] = out.split("\n");
    expect(JSON.parse(bad ?? "")).toMatchObject({ line: 2, errors: [{ path: "(file)" }] });
    expect(bad).toContain("not UTF-8");
  });

  it("counts a breach for --strict, and only by others than the client", async () => {
    const args = ["audit", "--batch", "-", ...asOf, "--strict", "--rule", "C-03"];
    expect((await redress(args, { stdin: caseText("a", LATE_ANSWER) })).code).toBe(1);
    expect((await redress(args, { stdin: caseText("a") })).code).toBe(0);
  });

  it("writes at most fifty problems, then a count", async () => {
    const { err, out } = await redress(["audit", "--batch", "-"], { stdin: "{\n".repeat(60) });
    expect(out.split("\n")).toHaveLength(61);
    expect(err.slice(50)).toEqual(["and 10 more problems, 60 in all", "60 lines: 0 audited, 60 bad"]);
  });

  it("says in one line that the input cannot be read", async () => {
    const { code, out, err } = await redress(["audit", "--batch", join(folder, "none")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/none: \(file\): there is no such file; /);
  });
});

describe("--batch --brief", () => {
  const asOf = ["--as-of", "2024-06-01"];
  const stdin = [caseText("a", LATE_ANSWER), "{", caseText("b")].join("\n");

  it("gives the findings and days of the audits, and the next act, without their words", async () => {
    const whole = await redress(["audit", "--batch", "-", ...asOf], { stdin });
    const brief = await redress(["audit", "--batch", "-", "--brief", ...asOf], { stdin });
    expect(brief.code).toBe(whole.code);
    expect(brief.err).toEqual(whole.err);
    const lines = (out: string) =>
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [audit, error] = lines(whole.out);
    const [first, second] = lines(brief.out);
    expect(second).toEqual(error);
    expect(Object.keys(first ?? {})).toEqual([
      "format",
      "caseId",
      "asOf",
      "rulePack",
      "inputDigest",
      "context",
      "next",
      "findings",
    ]);
    expect(first).toMatchObject({ format: "redress.brief/1", caseId: "a", next: audit?.["next"] });
    const keys = ["id", "rule", "status", "holder", "due", "done", "daysLate"];
    const found = first?.["findings"] as readonly Record<string, unknown>[];
    expect(Object.keys(found[0] ?? {})).toEqual(keys);
    const expected = ((audit ?? {})["findings"] as readonly Record<string, unknown>[]).map((finding) =>
      Object.fromEntries(keys.map((key) => [key, finding[key]])),
    );
    expect(found).toEqual(expected);
  });

  it("is counted by stats as the audits are", async () => {
    const cases = Array.from({ length: 6 }, (_, n) => caseText(`c${n}`, LATE_ANSWER)).join("\n");
    const counted = async (...more: readonly string[]) => {
      const { out } = await redress(["audit", "--batch", "-", ...asOf, ...more], { stdin: cases });
      return (await redress(["stats", "-", "--json"], { stdin: out })).out;
    };
    expect(await counted("--brief")).toBe(await counted());
  });

  it("goes with a batch and with nothing that it would leave out", async () => {
    const alone = await redress(["audit", "-", "--brief"], { stdin: caseText("a") });
    expect(alone).toEqual({ code: 2, out: "", err: ["redress: --brief cannot be used with FILE"] });
    const all = await redress(["audit", "--batch", "-", "--brief", "--all"], { stdin: "" });
    expect(all.err).toEqual(["redress: --all cannot be used with --brief"]);
  });
});
