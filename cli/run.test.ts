// How the command line answers a wrong call: exit code 2, nothing on standard output, one line that helps.
import { describe, expect, it } from "vitest";
import { COMMANDS } from "./commands.ts";
import { redress } from "./io.fixture.ts";
import { failureLine } from "./run.ts";

const WRONG: readonly (readonly [args: string, says: RegExp])[] = [
  ["", /no command is given; redress --help/],
  ["audti x.json", /no command audti \(did you mean audit\?\); allowed: audit, deadline/],
  ["-", /there is no command -;/],
  ["--verbose", /no option --verbose;/],
  ["audit", /audit needs a case file/],
  ["audit x.json --fromat json", /no option --fromat \(did you mean --format\?\); allowed: --as-of/],
  ["audit x.json --format jsno", /no --format jsno \(did you mean json\?\); allowed: text, json, markdown, html/],
  ["audit x.json --format", /--format needs a value: --format text\|json\|markdown\|html/],
  ["audit x.json --as-of --all", /--as-of needs a value: --as-of DATE/],
  ["audit x.json --as-of 2024-02-30", /--as-of: 2024-02-30 is not allowed; a day from 1949-01-01 to 2049-12-31/],
  ["audit x.json --as-of 2050-01-01", /--as-of: 2050-01-01 is not allowed/],
  ["audit x.json --as-of 2024-01-01 --as-of 2024-01-02", /--as-of is given twice/],
  ["audit x.json --all=yes", /--all takes no value/],
  ["audit x.json -q", /no option -q;/],
  ["audit x.json --rule c-03", /no rule c-03 \(did you mean C-03\?\); allowed: /],
  ["audit - -", /- is given twice/],
  ["audit x.json --jobs 2", /--jobs cannot be used with FILE/],
  ["audit a.json b.json --format html", /--format html writes one case a page/],
  ["audit --batch x.ndjson --jobs 0", /--jobs: 0 is not allowed; a whole number from 1 to 64/],
  ["audit --batch x.ndjson --format text", /--batch writes JSON only/],
  ["audit --batch x.ndjson y.json", /--batch takes the one file/],
  ["checklist x.json", /--route ROUTE is missing; allowed: correction-request, reconsideration/],
  ["checklist x.json --route reconsideraton", /did you mean reconsideration\?/],
  ["checklist --route deletion", /takes one case file/],
  ["deadline --days 5", /--from DATE is missing/],
  ["deadline --from 2024-01-01", /exactly one of --days N, --working-days N and --months N/],
  ["deadline --from 2024-01-01 --days 5 --months 1", /exactly one of/],
  ["deadline --from 2024-01-01 --days -5", /--days: -5 cannot be used; a whole number from 1 to 3650/],
  ["deadline --from 2024-01-01 --days 1.5", /--days: 1\.5 cannot be used/],
  ["deadline --from 2024-01-01 --months 601", /a whole number from 1 to 600/],
  ["deadline --from 2099-12-01 --days 60", /the period would end after 2099-12-31/],
  ["deadline 2024-01-01 --days 5", /takes no argument 2024-01-01; write --from/],
  ["deadline --batch x --days 5", /--days cannot be used with --batch/],
  ["rules list", /no subcommand list; allowed: show/],
  ["rules show", /takes one code, such as C-03/],
  ["rules show C-3", /no rule C-3 \(did you mean C-03\?\)/],
  ["law", /law is written law list, law watch, or law show/],
  ["law shwo cpl", /did you mean show\?/],
  ["law show spc-defaulter", /did you mean spc-defaulters\?/],
  ["law show spc-defaulters@2018", /spc-defaulters has no version 2018; allowed: 2013, 2017/],
  ["law show spc-defaulters@2017 14", /holds no article 14; it holds: 1, 2, /],
  ["schema", /schema case, or schema audit/],
  ["schema cases", /did you mean case\?/],
  ["stats", /stats takes one file/],
  ["draft x.json --document y --out z", /there is no --document y; allowed: correction-request, /],
  ["vault", /after vault comes one of: init, import, /],
  ["vault init", /it is written: redress vault init FOLDER/],
  ["vault open x", /there is no command vault open; allowed: init, import, /],
  ["serve extra", /serve takes no file/],
];

describe("a wrong call", () => {
  it.each(WRONG)("%s", async (args, says) => {
    const { code, out, err } = await redress(args === "" ? [] : args.split(" "));
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(says);
    expect(err[0]).toMatch(/^redress: /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("is answered in Chinese too", async () => {
    const { err } = await redress(["audti"], { lang: "zh" });
    expect(err[0]).toMatch(/^redress: 没有命令 audti，是否为 audit；可用：/);
  });

  it("does not let the input act on the terminal", async () => {
    const { err } = await redress(["audit", "x.json", "--as-of", "\u001B[31m\nred"]);
    expect(err).toHaveLength(1);
    expect([...(err[0] ?? "")].filter((character) => character < " ")).toEqual([]);
  });
});

describe("help", () => {
  it("lists every command", async () => {
    const { code, out } = await redress(["--help"]);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
  });

  it.each(COMMANDS.map(({ name }) => name))("of %s names its options, in both languages", async (name) => {
    const command = COMMANDS.find((candidate) => candidate.name === name);
    for (const lang of ["en", "zh"] as const) {
      const asked = await redress([name, "--help"], { lang });
      expect(asked.code).toBe(0);
      for (const option of Object.keys(command?.options ?? {})) expect(asked.out).toContain(`--${option}`);
      expect(await redress(["help", name], { lang })).toEqual(asked);
    }
  });

  it("gives the version", async () => {
    const { code, out } = await redress(["--version"]);
    expect({ code, right: /^redress \d+\.\d+\.\d+\n$/.test(out) }).toEqual({ code: 0, right: true });
  });
});

describe("a fault of the program", () => {
  it("is told in one line, without a stack", () => {
    const error = new Error("no day\n    at somewhere (file.ts:1:1)");
    for (const lang of ["zh", "en"] as const) {
      const line = failureLine(error, lang);
      expect(line).toMatch(/^redress: .*no day/);
      expect(line).not.toMatch(/\n|somewhere/);
    }
  });
});
