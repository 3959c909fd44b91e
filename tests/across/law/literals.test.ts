// The law's numbers are data: no rule, checklist, paper, screen or command holds one, nor the name of a version or a day of law.
import { expect, it } from "vitest";
import { linesOf, sources } from "./sources.fixture.ts";

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
    linesOf(file)
      .filter(holdsLaw)
      .filter((line) => !NO_LAW.some(([where, allowed]) => file.includes(where) && allowed.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it("no rule has a threshold of its own", () => {
  expect("const SOON = 10;").toMatch(THRESHOLD);
  const found = sources("shared/rules", "shared/plain").flatMap((file) =>
    linesOf(file)
      .filter((line) => THRESHOLD.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

/** The ground of a request by the number of its item, and an item looked for by its number. */
const GROUND = /\bgrounds?: \[\d|\bgrounds?(?:\b(?!\.length).*(?:\.includes\(| [!=]== )| [!=]== )[1-9]/u;

/** A number that stands in code by itself, other than none and one. */
const BARE = /(?<![\w.$-])(?:[2-9]|\d[\d_]+)(?![\w.])/u;

/** The line without its texts and regexes; what a template puts in stays. */
const bareOf = (line: string): string =>
  line
    .replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gu, '""')
    .replaceAll(/`[^`]*`/gu, (text) => [...text.matchAll(/\$\{([^}]*)\}/gu)].map((match) => match[1]).join(" "))
    .replaceAll(/\/(?:\\.|[^/\\ ])+\/[a-z]+/gu, "");

/** What such a number is where it is none of the law's. */
const NO_LAW_BARE: readonly (readonly [file: string, line: RegExp, what: string])[] = [
  ["shared/rules/parts/published.ts", /found\.size > 2/u, "how many a sentence names"],
  ["shared/rules/parts/term-length.ts", /\.size >= 2/u, "more than one"],
  ["shared/rules/w/w-01-calendar.ts", /slice\(9, 13\)/u, "the year in a path"],
  ["shared/rules/w/w-04-early-2020.ts", /dayOf\(/u, "the days announced for early 2020"],
  ["shared/remedies/limit.ts", /CLOSING_DAYS = 7/u, "how soon we call a limit near"],
  ["shared/plain/law-numbers.ts", /\b10\b/u, "how a number is worded"],
  ["shared/plain/model.ts", /indexOf\(stake\) \* 2/u, "an order of our own"],
];

const holdsNumber = (line: string): boolean => BARE.test(bareOf(line)) || GROUND.test(line);

it.each([
  "15",
  "  15,",
  "const last = d + 15;",
  "const version = String(2017);",
  "`${on}${day + 15}`",
  "requested?.raw.grounds?.includes(1) === true",
  "grounds.every((ground) => ground === 1)",
])("the check knows a bare number: %s", (line) => {
  expect(holdsNumber(line)).toBe(true);
});

it("no rule, checklist or sentence has a number by itself", () => {
  const files = sources("shared/rules", "shared/remedies", "shared/plain");
  const found = files.flatMap((file) =>
    linesOf(file)
      .filter(holdsNumber)
      .filter((line) => !NO_LAW_BARE.some(([where, allowed]) => file === where && allowed.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

/** How the law's numbers look in words and calls where days, sizes and years of all sorts stand beside them. */
const ELSEWHERE: readonly RegExp[] = [
  GROUND,
  /["'`](?:19|20)\d\d["'`]|(?:19|20)\d\d年|["'`](?:19|20)\d\d-\d\d-\d\d["'`]/u,
  /\b(?:in|of|from|since|until|the) (?:19|20)\d\d\b/u,
  /dayOf\((?:19|20)\d|String\((?:19|20)\d/u,
  // Not a day of a month, nor one that is meant (哪一天, 确切的一天, 下一个月).
  /(?<![月\d一二三四五六七八九十百哪这那每同某当前后隔第几上下整半另的新止])(?:\d+|[一二三四五六七八九十百两]+) ?(?:日|天|个工作日|个月|年|周岁)(?![期月])/u,
  /\b(?:[2-9]|\d{2,}) (?:more )?(?:working |calendar )?(?:days?|months?|years?)\b/u,
  /\b(?:two|three|five|six|seven|ten|fifteen|twenty|thirty|sixty|ninety) (?:more )?(?:working |calendar )?(?:days|months|years)\b/u,
  /\bn: [1-9]/u,
  /add(?:Months|Years)\([^,]+, [2-9]/u,
  /\b(?:article|paragraph|item)s?:? ["']?\d|\barticle\([^)]*["']\d/iu,
  /第[一二三四五六七八九十百\d]+条/u,
];

/** What is none of the law's there. A date on its own is an example of one, or the edge of the calendar; the rest is named. */
const OURS: readonly (readonly [file: RegExp, line: RegExp, what: string])[] = [
  [/./u, /\b(?:1949|1900)\b|2049-12-31/u, "the years that the program counts"],
  [/./u, /(?:例如|可以写|写成|写作|such as|as in) ?“?(?:19|20)\d\d/u, "an example of a date"],
  [/^shared\/case\/date-words\.ts$/u, /2023年/u, "an example of a date"],
  [
    /^renderer\/screens\/(?:caseload|deadlines|today)\/words\.ts$/u,
    /\b(?:7|30) ?(?:日|天|days)/u,
    "our own look ahead and back",
  ],
  [/^renderer\/parts\/(?:next-act\/words|today\/limit-notice)\.ts$/u, /\b[37] (?:天|days)/u, "our own look ahead"],
  [/^renderer\/screens\/sanctions\/board-words\.ts$/u, /30[、,] ?90/u, "our own checks, as the text says"],
  [/^renderer\/parts\/day-ruler\/words\.ts$/u, /第 1 日/u, "which day of a count it is"],
  [/^shared\/case\/date-words-beside\.ts$/u, /WEEKDAY_ZH/u, "the days of the week"],
  [/^shared\/case\/(?:enums|words-values)\.ts$/u, /citedVersion: /u, "the values of the case format"],
  [/^shared\/intake\/lay-/u, /^\s*"(?:[^,"]* ){4}[^,"]*",$/u, "words that people type to find an event"],
  [/^shared\/imports\/record-day\.ts$/u, /EPOCH = /u, "the first day that a computer counts"],
];

const holdsLawElsewhere = (file: string, line: string): boolean =>
  ELSEWHERE.some((literal) => literal.test(line)) &&
  !OURS.some(([where, allowed]) => where.test(file) && allowed.test(line));

it.each([
  ["renderer/screens/audit/words.ts", 'zh: "失信规定2017年版：15日内审查",'],
  ["renderer/parts/answer/control.ts", 'const version = event.citedVersion ?? "2017";'],
  ["renderer/parts/answer/control.ts", 'article("spc-defaulters", version, "11")'],
  ["renderer/screens/today/words.ts", 'zh: "法院应当在 15 日内审查",'],
  ["backend/app/words.ts", 'zh: "请在十五日内申请",'],
  ["cli/words.ts", 'en: "the fifteen days of article 12",'],
  ["shared/case/words-event-fields.ts", '"纠正申请依据第十一条的哪几项理由？",'],
  ["shared/intake/lay-remedies.ts", 'tri("批准延长一个月了吗？", "Extension approved?", "extensionApproved"),'],
  ["renderer/screens/intake/words.ts", 'en: "they were renumbered in 2017",'],
  ["backend/services/documents/filing-event.ts", 'fields: { written: "yes", grounds: [3] },'],
])("the check knows a number of the law in %s: %s", (file, line) => {
  expect(holdsLawElsewhere(file, line)).toBe(true);
});

it("no screen, service, command or part of the case holds a number, a version or a day of the law", () => {
  const files = sources(
    "renderer",
    "backend",
    "cli",
    ...["case", "intake", "today", "casework", "imports", "merge", "courts"].map((name) => `shared/${name}`),
  ).filter((file) => !file.startsWith("shared/courts/rows/"));
  const found = files.flatMap((file) =>
    linesOf(file)
      .filter((line) => holdsLawElsewhere(file, line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
