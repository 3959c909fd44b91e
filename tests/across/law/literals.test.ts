// The law's numbers are data: no rule, checklist, paper, preset or bar holds one, nor the name of a version or a day of law;
// and nothing outside the audit reads its sentences by pattern.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The source files under the folders, without tests and what serves them. */
function sources(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name) && !/\.(?:test|fixture)\.tsx?$|(?:^|\/)testing\.ts$/u.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** The code of a file without its comments. */
const codeOf = (file: string): string =>
  readFileSync(root + file, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//gu, "")
    .replaceAll(/(^|\s)\/\/.*$/gmu, "$1");

/** What a number, a version or a day of the law looks like where it stands in code. */
const LITERALS: readonly RegExp[] = [
  // A version or a day: "2017", "2017-05-01", dayOf(2017, 5, 1).
  /["'`][^"'`\n]*\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b[^"'`\n]*["'`]/u,
  /dayOf\(/u,
  // A length: 15日, 3个工作日, 十五日, 15 days, `{ unit: "days", n: 15 }`.
  /[\d一二三四五六七八九十两]+ ?(?:日|天|个工作日|个月|年|周岁)(?!期)/u,
  /\b\d+ (?:more )?(?:working |calendar )?(?:days?|months?|years?)\b/u,
  /\b(?:two|three|five|six|seven|ten|fifteen|twenty|thirty|sixty|ninety) (?:more )?(?:working |calendar )?(?:days|months|years)\b/u,
  /\bn: \d/u,
  /add(?:Months|Years)\([^,]+, \d/u,
  // An article: "82", `item: 8`, `paragraph: 2`.
  /["'`]\d{1,3}["'`]/u,
  /\b(?:article|paragraph|item): ?\d/u,
];

/** What a rule holds no number for either: a threshold of its own. */
const THRESHOLD = /^(?:export )?const [A-Z][A-Z_]* = \d/u;

/** What looks like one and is none. */
const NO_LAW: readonly (readonly [file: string, line: RegExp])[] = [
  // The number of the document, by which everybody calls the opinions, and the example of a case number.
  ["", /法发〔2019〕35号|（2023）京/u],
  // A day of an event, the first working day of a count, the unit itself.
  ["", /同一日|哪一天|第(?:一|1)个工作日|n === 1/u],
  // Days of the case, not of the law.
  ["shared/plain/choose.ts", /\bdayOf\(/u],
  ["shared/audit/deadlines.ts", /\bdayOf\(/u],
  ["shared/plain/sentence.ts", /\b1 day/u],
  ["", /最后一天/u],
  ["shared/plain/w.ts", /2020/u],
  // The version of a schema, colours of a terminal, digits of a hash.
  ["shared/audit/schema.ts", /json-schema\.org/u],
  ["shared/report/colour.ts", /"\d\d?"/u],
  ["shared/report/html-write.ts", /"0"/u],
  // Which day of a count it is; a reading's own name, by which the output knows it.
  ["shared/calendar/", /为第 1 (?:日|个工作日)|后的第一日/u],
  ["shared/engine/readings.ts", /"(?:pending-2017|from-2017-05-01)"/u],
  // One day on from the day before: the day itself, moved off a day off as its period is.
  ["shared/rules/k/k-05-claim-in-time.ts", /n: 1, roll/u],
  // What was announced for early 2020 is a fact of the calendar.
  ["shared/rules/w/w-04-early-2020.ts", /2020/u],
  ["shared/rules/w/w-04-early-2020.ts", /dayOf\(/u],
];

const holdsLaw = (line: string): boolean => LITERALS.some((literal) => literal.test(line));

it.each([
  'world.cite("spc-defaulters", "2017", "12", 1)',
  "if (day < dayOf(2017, 5, 1)) return;",
  'zh: "应当自收到之日起15日内审查",',
  'zh: "应当在三个工作日内删除",',
  'en: "It must be reviewed within 15 days of receipt",',
  'en: "1 more month with approval",',
  'en: "the fifteen days did not start",',
  'const REVIEW = { unit: "days", n: 15, roll: true };',
  "const birthday = addYears(born, 18);",
  'zh: "2017-05-01前收到的",',
  'const article = ends < CPL_2021 ? "82" : "85";',
  'provisionOn(asOf, "pipl", "46", part)',
  'return { instrument: "cpl", article, paragraph: 3 };',
])("the check knows a number of the law: %s", (line) => {
  expect(holdsLaw(line)).toBe(true);
});

it("no rule, sentence, checklist, paper, preset, bar or report holds a number, a version or a day of the law", () => {
  const files = [
    ...sources("shared/rules", "shared/remedies", "shared/filings", "shared/plain", "shared/audit", "shared/report"),
    ...["derivation", "period", "period-end", "steps", "working-day-steps"].map((name) => `shared/calendar/${name}.ts`),
    "renderer/screens/timeline/bars-of.ts",
    ...sources("shared/engine"),
    "renderer/screens/law/presets.ts",
    "renderer/screens/law/calculator-screen.tsx",
    "cli/commands/deadline.ts",
  ];
  const found = files.flatMap((file) =>
    codeOf(file)
      .split("\n")
      .filter((line) => !/^\s*(?:import|\}) .*from "/u.test(line) && holdsLaw(line))
      .filter((line) => !NO_LAW.some(([where, allowed]) => file.includes(where) && allowed.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it("no rule has a threshold of its own", () => {
  expect("const SOON = 10;").toMatch(THRESHOLD);
  const found = sources("shared/rules", "shared/plain").flatMap((file) =>
    codeOf(file)
      .split("\n")
      .filter((line) => THRESHOLD.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

it("nothing outside the audit matches patterns in a file that has to do with derivations", () => {
  const files = sources("shared", "renderer", "cli", "electron", "db").filter(
    (file) => !/^shared\/(?:audit|engine|calendar|rules)\//u.test(file),
  );
  const reading = files.filter(
    (file) =>
      // The words for people are chosen by what the rules say of themselves, and by no sentence of theirs.
      /^shared\/plain\/(?:.|choose|model)\.ts$/u.test(file) ||
      /\bFindingStep\b|\bderivation\b(?! *[:(])/u.test(codeOf(file)),
  );
  expect(reading.length).toBeGreaterThan(5);
  const patterns = reading.flatMap((file) =>
    codeOf(file)
      .split("\n")
      .filter((line) =>
        /\.(?:match|matchAll|exec|search)\(|RegExp|\/[gimsuy]*u[gimsuy]*[).,;]|includes\(["'`]/u.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(patterns).toEqual([]);
});
