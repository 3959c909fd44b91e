// Nothing outside the audit reads its sentences: whatever has to do with derivations goes by data and takes no text apart.
import { expect, it } from "vitest";
import { codeOf, linesOf, sources } from "./sources.fixture.ts";

/** What has a derivation in its hands: by the types of its steps, by the field of a finding, or by the usual name of a list of steps. */
const HOLDS_STEPS = /\b(?:FindingStep|Said|Reason|derivation|steps)\b/u;

/** The words for people are chosen by what the rules say of themselves, and by no sentence of theirs. */
const CHOOSES_WORDS = /^shared\/plain\/(?:[a-z]|z[a-z]|choose|model)\.ts$/u;

/** How code takes a text apart: a regex with or without flags, what asks one, and what looks for a text in a text. */
const TAKES_APART: readonly RegExp[] = [
  /(?<=(?:[(=,:!&|?[{]|^|\breturn)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=[\s).,;\]}]|$)/u,
  /\bRegExp\b/u,
  /\.(?:match|matchAll|exec|search|test)\(/u,
  // A name in braces is a place of our own in a text of our own.
  /\.(?:split|includes|startsWith|endsWith|indexOf|lastIndexOf|replace|replaceAll)\(\s*["'`](?!\{\w+\}["'`])/u,
];

/** What takes something else apart, each file with what it is. */
const NO_DERIVATION: readonly (readonly [file: string, line: RegExp, what: string])[] = [
  ["shared/case/path.ts", /PLAIN_NAME|token/u, "the names in a path of a case"],
  ["shared/case/place-words.ts", /"\/"|"~1"/u, "a path of a case"],
  ["shared/merge/merge-row.ts", /\bplace\b/u, "a path of a case"],
  ["shared/report/entry.ts", /\bid\.split\("\+"\)/u, "the id of a reading"],
  ["shared/report/markdown.ts", /\.replace\(.*, "(?:\\\\|\$1)/u, "signs that Markdown would take for its own"],
  ["shared/filings/documents/audit-report.ts", /\bid\.split\("@"\)/u, "the id of a finding"],
  ["shared/filings/grounds/alternatives.ts", /\bid\.split\("\+"\)/u, "the id of a reading"],
  ["shared/filings/grounds/index.ts", /replaceAll\("当事人"/u, "the client is called as the paper calls them"],
  ["shared/filings/grounds/reckoning.ts", /\blate\.replace\("/u, "words that this file has made"],
  ["shared/filings/parts/refusal.ts", /\.type\.startsWith\(/u, "the type of an event"],
  ["shared/filings/parts/requests.ts", /\b(?:asks|before)\.includes\("/u, "a list of what is asked for"],
  ["renderer/screens/intake/who.tsx", /idNumber/u, "a number as typed"],
  ["cli/commands/deadline.ts", /\.test\(value\)/u, "a number as typed"],
  ["electron/main.ts", /process\.argv/u, "the options of the command"],
  ["electron/main/menu.ts", /"&"/u, "a sign that menus take for their own"],
  ["backend/services/documents/template/relationships.ts", /./u, "the paths and kinds of the parts of a Word file"],
];

const holdsSteps = (file: string, code: string): boolean => CHOOSES_WORDS.test(file) || HOLDS_STEPS.test(code);
const takesApart = (line: string): boolean => TAKES_APART.some((way) => way.test(line));
const isAllowed = (file: string, line: string): boolean =>
  NO_DERIVATION.some(([where, allowed]) => file === where && allowed.test(line));

const FILES = sources("shared", "renderer", "cli", "electron", "db", "backend").filter(
  (file) => !/^shared\/(?:audit|engine|calendar|rules)\//u.test(file),
);

it.each([
  ["renderer/screens/audit/x.tsx", "if (/[0-9]+日/.test(f.derivation[0].zh)) return null;"],
  ["renderer/screens/audit/x.tsx", "const isDay = /[0-9]+日/;\nconst first = f.derivation[0];"],
  ["shared/filings/x.ts", 'const [before] = steps[0].text.zh.split("日");'],
  ["backend/services/x.ts", 'finding.derivation.filter(({ zh }) => zh.includes("届满"));'],
  ["renderer/screens/audit/x.tsx", "const late = (steps: readonly Text[]) => steps.some(({ zh }) => zh.match(LATE));"],
  [
    "shared/report/x.ts",
    'const { derivation: steps } = finding;\nreturn steps.map(({ en }) => en.replace("due", ""));',
  ],
  ["shared/remedies/x.ts", 'const day = (said: Said) => said.zh.startsWith("自");'],
  ["cli/x.ts", "const asks = new RegExp(word, `u`);\nexport const of = (reason: Reason) => asks;"],
  ["shared/plain/c.ts", 'when: (text) => text.indexOf("逾期") > 0,'],
  ["shared/plain/za.ts", "when: (text) => LATE.exec(text),"],
])("the check knows a reader of derivations: %s: %s", (file, code) => {
  expect(holdsSteps(file, code)).toBe(true);
  expect(code.split("\n").filter(takesApart)).not.toEqual([]);
  expect(code.split("\n").filter((line) => takesApart(line) && isAllowed(file, line))).toEqual([]);
});

it.each(['text.replaceAll("{self}", voice.self)', "const share = late / all / 2;", "</p>", "asks.includes(ask)"])(
  "the check lets pass: %s",
  (line) => {
    expect(takesApart(line)).toBe(false);
  },
);

it("nothing outside the audit takes a text apart in a file that has to do with derivations", () => {
  const reading = FILES.filter((file) => holdsSteps(file, codeOf(file)));
  expect(reading.length).toBeGreaterThan(50);
  const found = reading.flatMap((file) =>
    linesOf(file)
      .filter((line) => takesApart(line) && !isAllowed(file, line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it("the list of what takes something else apart names nothing that is gone", () => {
  const idle = NO_DERIVATION.filter(
    ([file, allowed]) => !FILES.includes(file) || !linesOf(file).some((line) => takesApart(line) && allowed.test(line)),
  );
  expect(idle.map(([file]) => file)).toEqual([]);
});
