// `redress draft --batch`: twelve cases, a folder each, one report of what is missing and what was not drawn up.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textOfFile } from "../backend/services/documents/text-of-file.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-draft-batch-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(base, ...names);

/** Ten whose correction request was rejected, one about another list, one without anything on record. */
const twelve = [
  ...Array.from({ length: 10 }, (_, n) => ({
    ...(JSON.parse(caseText(`c${n}`, LATE_ANSWER)) as object),
    client: { kind: "natural-person", name: n === 3 ? '=HYPERLINK("x")' : "王某" },
    ...(n === 4 ? { reference: "../../上一层/CON" } : {}),
  })),
  { ...(JSON.parse(caseText("tax")) as object), matter: "tax-arrears" },
  JSON.parse(caseText("empty")) as object,
].map((one) => JSON.stringify(one));
writeFileSync(at("cases.ndjson"), `${twelve.join("\n")}\n`);

const batch = (...args: readonly string[]) =>
  redress(["draft", "--batch", at("cases.ndjson"), "--as-of", "2024-03-10", ...args]);

describe("redress draft --batch", () => {
  it("draws up the next paper of each case, and reports by case what is missing and what was not drawn up", async () => {
    const { code, err } = await batch("--out", at("next"));
    expect({ code, err }).toEqual({
      code: 0,
      err: [expect.stringMatching(/next: 12 cases, 10 drawn up, 2 not, \d+ gaps to fill in; see 报告\.html$/u)],
    });
    const folders = readdirSync(at("next"));
    expect(folders).toHaveLength(12);
    expect(folders).toEqual(expect.arrayContaining(["001-王某", "005-上一层-CON", "报告.csv", "报告.html"]));
    const [paper = ""] = readdirSync(at("next", "001-王某"));
    expect(textOfFile(paper, readFileSync(at("next", "001-王某", paper)))).toContain("王某");
    const csv = readFileSync(at("next", "报告.csv"), "utf8").split("\r\n");
    expect(csv).toHaveLength(14);
    expect(csv[0]).toBe("\uFEFFCase id,Reference,Client,Case number,Paper,File,Gaps,To fill in,Why not");
    expect(csv[4]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv[1]).toMatch(/^c0,,王某,,[^,]+,001-王某\/.+\.docx,[1-9]\d*,/u);
    expect(csv[11]).toMatch(/^tax,.*no paper: .*not the court's list/u);
    const page = readFileSync(at("next", "报告.html"), "utf8");
    expect(page).toContain("Content-Security-Policy");
    expect(page).toContain("Not drawn up");
    // Each gap by its words, not by its count alone.
    const gap = /"?([^,"]+?)(?:; |"|,)/u.exec(csv[1]?.split(/\.docx,\d+,/u)[1] ?? "")?.[1] ?? "?";
    expect(page).toContain(gap);
  });

  it("says of a kind of paper whose route is not open, or whose limit has passed, why it was not drawn up", async () => {
    // Served, proved, by hand into the client's own.
    const service = { method: "direct", recipient: "self", proof: "yes" };
    const served = [
      ...LATE_ANSWER.slice(0, 3),
      { ...LATE_ANSWER[3], form: "decision", source: "document" },
      { id: "e5", type: "correction-served", date: "2024-03-02", regarding: "e4", service, source: "document" },
    ];
    const lines = [caseText("late", served), caseText("empty")];
    const { code } = await redress(
      ["draft", "--batch", "-", "--as-of", "2024-06-30", "--document", "reconsideration-request", "--out", at("why")],
      { stdin: lines.join("\n") },
    );
    expect(code).toBe(0);
    expect(readdirSync(at("why"))).toEqual(["报告.csv", "报告.html"]);
    const [, late, empty] = readFileSync(at("why", "报告.csv"), "utf8").split("\r\n");
    expect(late).toMatch(/Reconsideration: the deadline has passed \(it ended on 2024-03-12\)/u);
    expect(empty).toMatch(/Reconsideration: not /u);
  });

  it("says what is to be found out first as one says it of a client, not to the client", async () => {
    const unserved = [
      ...LATE_ANSWER.slice(0, 3),
      { ...LATE_ANSWER[3], form: "decision", source: "document" },
      { id: "e5", type: "correction-served", date: null, happened: "unknown", regarding: "e4" },
    ];
    const { code } = await redress(["draft", "--batch", "-", "--as-of", "2024-06-30", "--out", at("asks")], {
      stdin: caseText("asks", unserved),
      lang: "zh",
    });
    expect(code).toBe(0);
    const csv = readFileSync(at("asks", "报告.csv"), "utf8");
    expect(csv).toMatch(/下一步不是写文书：先查清：[^\n]*当事人/u);
    expect(csv).not.toContain("您");
  });

  it("draws up the good lines of a bad file, names the bad ones, and writes over nothing", async () => {
    const stdin = `${caseText("c1", LATE_ANSWER)}\n{"format":"redress.case/1"}\n`;
    const args = ["draft", "--batch", "-", "--as-of", "2024-03-10", "--document", "client-leaflet", "--out", at("bad")];
    const { code, err } = await redress(args, { stdin });
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^<stdin>:2: /u);
    expect(readdirSync(at("bad"))).toHaveLength(3);
    const before = readFileSync(at("bad", "报告.csv"));
    const again = await redress(args, { stdin });
    expect(again.code).toBe(2);
    expect(again.err[0]).toMatch(/holds files already/u);
    expect(readFileSync(at("bad", "报告.csv"))).toEqual(before);
  });

  it.each([
    [[], /--out FOLDER is missing/u],
    [["--out", "-"], /takes a folder/u],
    [["--out", "OUT", "--all"], /--all cannot be used with --batch/u],
    [["--out", "OUT", "--document", "nothing"], /there is no --document "?nothing"?.*next, correction-request/u],
  ])("refuses %j in one line, and writes nothing", async (args, says) => {
    const { code, err } = await batch(...args.map((arg) => (arg === "OUT" ? at("refused") : arg)));
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toMatch(says);
    expect(existsSync(at("refused"))).toBe(false);
  });

  it("leaves an empty folder that was there as it found it where it fails", async () => {
    mkdirSync(at("one-case"));
    writeFileSync(at("pretty.json"), JSON.stringify(JSON.parse(caseText("c1")), null, 2));
    const { code } = await redress(["draft", "--batch", at("pretty.json"), "--out", at("one-case")]);
    expect(code).toBe(2);
    expect(readdirSync(at("one-case"))).toEqual([]);
  });
});
