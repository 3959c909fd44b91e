// A file that another command reads, or that is in another encoding, is named in one line that says what to do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const EXAMPLE = new URL("../examples/rc12-same-day-deletion.json", import.meta.url);

/** The beginning of an archive: the head of its first file. */
const zipHead = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from("504b0304", "hex"),
    Buffer.alloc(22),
    Buffer.from([name.length, 0, 0, 0]),
    Buffer.from(name),
  ]);
const period = (id: number, length: object): string => JSON.stringify({ id, from: "2024-01-02", ...length });

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "redress-misplaced-"));
  const line = caseText("a", LATE_ANSWER);
  const pretty = readFileSync(EXAMPLE, "utf8");
  const audits = await redress(["audit", "--batch", "-", "--brief"], { stdin: `${line}\n${line}\n` });
  const audit = await redress(["audit", "-", "--format", "json"], { stdin: line });
  const record = { iname: "王某", caseCode: "（2023）某0101执1号", courtName: "某区人民法院", gistId: "" };
  // 某区人民法院 in GB 2312.
  const court = Buffer.from("c4b3c7f8c8cbc3f1b7a8d4ba", "hex");
  const [before = "", after = ""] = line.split("某区人民法院");
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "case.json": pretty,
    "marked.json": `\uFEFF${pretty}`,
    "cases.ndjson": `${line}\n\n${caseText("b")}\n`,
    "windows.ndjson": `\uFEFF${line}\r\n${caseText("b")}\r\n`,
    "list.json": JSON.stringify([JSON.parse(line), JSON.parse(line)], null, 2),
    "audits.ndjson": audits.out,
    "audit.json": audit.out,
    "audit-line.json": JSON.stringify(JSON.parse(audit.out)),
    "periods.ndjson": `${period(1, { days: 3 })}\n${period(2, { months: 1 })}\n`,
    "record.json": JSON.stringify(record),
    "records.json": JSON.stringify({ status: "0", data: [record, record] }, null, 1),
    "records.ndjson": `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`,
    "le.json": Buffer.from(`\uFEFF${pretty}`, "utf16le"),
    "be.json": Buffer.from(`\uFEFF${pretty}`, "utf16le").swap16(),
    "unmarked.json": Buffer.from(pretty, "utf16le"),
    "gb.json": Buffer.concat([Buffer.from(before), court, Buffer.from(after)]),
    "gb-pretty.json": Buffer.concat([
      Buffer.from('{\n  "format": "redress.case/1",\n  "name": "'),
      court,
      Buffer.from('"\n}\n'),
    ]),
    "table.csv": "被执行人姓名,案号,执行法院\n王某,（2023）某0101执1号,某区人民法院\n",
    "table.xlsx": zipHead("xl/workbook.xml"),
    "paper.docx": zipHead("word/document.xml"),
    "paper.pdf": "%PDF-1.7\n",
    "limits.ics": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AUDIT = ["audit", "FILE"];
const BATCH = ["audit", "--batch", "FILE"];
const STATS = ["stats", "FILE"];
const PERIODS = ["deadline", "--batch", "FILE"];
const run = (command: readonly string[], name: string, lang: "zh" | "en" = "en") =>
  redress(
    command.map((word) => (word === "FILE" ? join(folder, name) : word)),
    { lang },
  );

const A_BATCH = "this is a batch, one case a line; run redress audit --batch FILE";
const PRETTY =
  "this is one case file over several lines, not a batch with one case a line; run redress audit FILE, without --batch";
const A_LIST =
  "this is a JSON list, not a case; write each case on a line of its own, then run redress audit --batch FILE";
const AUDITS = "these are audits, what redress audit --batch writes, not cases; run redress stats FILE to count them";
const PERIOD_LINES = "these are periods, one a line; run redress deadline --batch FILE";
const IMPORTED = "not a case; run redress import FILE --out CASES.ndjson to make cases of it";
const A_RECORD = `this is a public list record, which can be imported, and ${IMPORTED}`;
const UTF_16 = "this file is in UTF-16; save it as UTF-8 and try again";
const GB18030 = "this file is in GB18030 (GBK); save it as UTF-8 and try again";
const DOCUMENT = "this is a document or an archive, not a case; add it to a case as evidence in the window";

describe("a misplaced file", () => {
  it.each([
    [AUDIT, "cases.ndjson", A_BATCH],
    [AUDIT, "windows.ndjson", A_BATCH],
    [STATS, "cases.ndjson", A_BATCH],
    [PERIODS, "cases.ndjson", A_BATCH],
    [["checklist", "FILE", "--route", "deletion"], "cases.ndjson", A_BATCH],
    [BATCH, "case.json", PRETTY],
    [BATCH, "marked.json", PRETTY],
    [AUDIT, "list.json", A_LIST],
    [BATCH, "list.json", A_LIST],
    [AUDIT, "audits.ndjson", AUDITS],
    [BATCH, "audits.ndjson", AUDITS],
    [
      AUDIT,
      "audit.json",
      "this is an audit, what redress audit writes, not a case; name the case file that it was made from",
    ],
    [AUDIT, "periods.ndjson", PERIOD_LINES],
    [BATCH, "periods.ndjson", PERIOD_LINES],
    [AUDIT, "record.json", A_RECORD],
    [AUDIT, "records.json", A_RECORD],
    [BATCH, "record.json", A_RECORD],
    [BATCH, "records.json", A_RECORD],
    [BATCH, "records.ndjson", A_RECORD],
    [AUDIT, "le.json", UTF_16],
    [BATCH, "be.json", UTF_16],
    [AUDIT, "unmarked.json", UTF_16],
    [STATS, "le.json", UTF_16],
    [AUDIT, "gb.json", GB18030],
    [BATCH, "gb.json", GB18030],
    [AUDIT, "gb-pretty.json", GB18030],
    [AUDIT, "table.csv", `this is a table, ${IMPORTED}`],
    [BATCH, "table.xlsx", `this is a spreadsheet, ${IMPORTED}`],
    [AUDIT, "paper.docx", DOCUMENT],
    [AUDIT, "paper.pdf", DOCUMENT],
    [
      AUDIT,
      "limits.ics",
      "this is a calendar file, not a case; run redress calendar CASE.json --out NEW.ics --previous FILE",
    ],
  ])("%j of %s: %s", async (command, name, says) => {
    const err = [`${join(folder, name)}: (file): ${says}`];
    expect(await run(command, name)).toEqual({ code: 2, out: "", err });
    const zh = await run(command, name, "zh");
    expect(zh).toMatchObject({ code: 2, out: "" });
    expect(zh.err).toHaveLength(1);
    expect(zh.err[0]).toMatch(/: \(file\): .*\p{Script=Han}.*; 请.+$/u);
  });

  it("is not what the command reads, in whatever shape that comes", async () => {
    for (const [command, name] of [
      [AUDIT, "case.json"],
      [AUDIT, "marked.json"],
      [BATCH, "cases.ndjson"],
      [BATCH, "windows.ndjson"],
      [STATS, "audits.ndjson"],
      [STATS, "audit-line.json"],
      [PERIODS, "periods.ndjson"],
    ] as const) {
      const { code } = await run(command, name);
      expect(code, `${command.join(" ")} ${name}`).toBe(0);
    }
  });

  it("is no batch of which only some lines are bad", async () => {
    const good = caseText("a");
    const damaged = Buffer.concat([
      Buffer.from(`{"format":"`),
      Buffer.from("c4b3c7f8", "hex"),
      Buffer.from(`"}\n${good}\n`),
    ]);
    for (const stdin of [`{\n${good}\n`, `[]\n${good}\n`, `${period(1, { days: 3 })}\n${good}\n`, damaged]) {
      const { code, out } = await redress(["audit", "--batch", "-"], { stdin });
      expect(code).toBe(1);
      expect(
        out
          .trimEnd()
          .split("\n")
          .map((line) => (JSON.parse(line) as { format: string }).format),
      ).toEqual(["redress.error/1", "redress.audit/1"]);
    }
  });
});
