// Names of outputs against what is written into them, for every command that writes a file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS } from "./commands.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-names-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);
writeFileSync(at("case.input"), caseText("c1", LATE_ANSWER));
writeFileSync(at("periods.input"), `${JSON.stringify({ id: "p1", from: "2024-01-02", days: 10 })}\n`);
writeFileSync(at("table.input"), "姓名,执行法院\n甲某,某县人民法院\n");
const INPUTS = readdirSync(base);

interface Writer {
  /** The command and option, as the table of commands has them. */
  readonly option: string;
  readonly args: (out: string) => readonly string[];
  readonly fits: readonly string[];
  readonly misfits: readonly string[];
  /** Writes PDF too: `draft-pdf.slow.test.ts` has it do so. */
  readonly pdf?: true;
}

const PDF = ["x.pdf", "x.PDF", "申请书.Pdf", "x.pdf.", "x.pdf ", "x.pdf. .", "x.docx.pdf"];
const SUPERVISION = ["draft", at("case.input"), "--as-of", "2024-03-10", "--document", "supervision-request"];

const WRITERS: readonly Writer[] = [
  {
    option: "draft --out",
    args: (out) => [...SUPERVISION, "--out", out],
    fits: ["a.docx", "a.DOCX", "no-ending", "a.pdf.docx"],
    misfits: ["a.doc", "a.docm", "a.odt", "a.json", "a.txt", "a.zip", "a.html", "a.pdf.tmp"],
    pdf: true,
  },
  {
    option: "draft --trace",
    args: (out) => [...SUPERVISION, "--out", at("traced.docx"), "--trace", out],
    fits: ["t.json", "t.txt"],
    misfits: ["t.docx", "t.csv", "t.html"],
  },
  {
    option: "audit --out",
    args: (out) => ["audit", "--batch", at("case.input"), "--jobs", "1", "--out", out],
    fits: ["audits.ndjson", "audits.jsonl", "audits.json", "audits"],
    misfits: ["audits.docx", "audits.csv", "audits.xlsx", "audits.html"],
  },
  {
    option: "deadline --out",
    args: (out) => ["deadline", "--batch", at("periods.input"), "--out", out],
    fits: ["periods.ndjson"],
    misfits: ["periods.docx", "periods.ics", "periods.csv"],
  },
  {
    option: "calendar --out",
    args: (out) => ["calendar", at("case.input"), "--as-of", "2024-02-10", "--out", out],
    fits: ["limits.ics", "limits"],
    misfits: ["limits.docx", "limits.json", "limits.csv"],
  },
  {
    option: "import --out",
    args: (out) => ["import", at("table.input"), "--out", out],
    fits: ["cases.ndjson", "cases.json", "cases"],
    misfits: ["cases.csv", "cases.xlsx"],
  },
  {
    // Written where rows were refused: `import.test.ts` has it written.
    option: "import --report",
    args: (out) => ["import", at("table.input"), "--report", out],
    fits: [],
    misfits: ["rows.docx", "rows.json", "rows.html"],
  },
  {
    option: "bundle --out",
    args: (out) => ["bundle", "key", "--out", out],
    fits: ["key.txt", "key", "desk.key"],
    misfits: ["key.docx", "key.json"],
  },
];

/** Written by a browser only, in `filing.slow.test.ts`; a name that does not fit is refused before. */
const FILING = (out: string): readonly string[] => [
  "filing",
  at("case.input"),
  "--as-of",
  "2024-03-10",
  "--document",
  "supervision-request",
  "--out",
  out,
];

/** Vaults take a passphrase: a name that does not fit is refused before it is asked for. */
const VAULT_EXPORT = (out: string): readonly string[] => ["vault", "export", at("vault"), "--out", out];

const MISFITS = ["a.docx", "a.tmp", "a.pdf.zip", "a.pdf.docx"];

const cases = WRITERS.flatMap(({ option, args, misfits, pdf }) =>
  [...(pdf === true ? [] : PDF), ...misfits].map((name) => ({ option, name, args: args(at(name)) })),
).concat(
  [...PDF, "cases.docx", "cases.csv"].map((name) => ({
    option: "vault --out",
    name,
    args: VAULT_EXPORT(at(name)),
  })),
  MISFITS.map((name) => ({ option: "filing --out", name, args: FILING(at(name)) })),
);

describe("the name of an output", () => {
  it("is checked for every option of every command that names a file to write", () => {
    const writing = COMMANDS.flatMap(({ name, options }) =>
      Object.keys(options)
        .filter((option) => option === "out" || option === "trace" || option === "report")
        .map((option) => `${name} --${option}`),
    );
    expect([...new Set(cases.map(({ option }) => option))].toSorted()).toEqual(writing.toSorted());
  });

  it.each(cases)("is refused where it promises another content: $option $name", async ({ args, option }) => {
    const before = readdirSync(base);
    const { code, out, err } = await redress(args);
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err[0]).toContain(`redress: --${option.split("--")[1] ?? ""} `);
    expect(err[0]).toMatch(/its name must not end in \.[a-z]+; /u);
    if (option === "draft --out") expect(err[0]).toMatch(/a Word document or PDF, .*; \.docx, \.pdf would be right/u);
    expect(readdirSync(base)).toEqual(before);
  });

  it.each(WRITERS.flatMap(({ option, args, fits }) => fits.map((name) => ({ option, name, args: args(at(name)) }))))(
    "is taken where it fits, or promises nothing: $option $name",
    async ({ args, name }) => {
      expect((await redress(args)).code).toBe(0);
      expect(readFileSync(at(name)).length).toBeGreaterThan(0);
      for (const made of readdirSync(base)) if (!INPUTS.includes(made)) rmSync(at(made));
    },
  );
});
