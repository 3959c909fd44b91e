// The words of statuses, kinds, holders, families, routes and terms of art stand in the glossary alone, those of buttons in the
// window's base alone: a second definition is found wherever it is.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BASE } from "../../renderer/base/words.ts";
import * as glossary from "../../shared/engine/glossary.ts";
import { DOCUMENTS } from "../../shared/filings/index.ts";
import type { Text } from "../../shared/text.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const GLOSSARY = "shared/engine/glossary.ts";
const BUTTONS = "renderer/base/words.ts";
/** The labels of the case format, below the glossary, and the sentences of rules: a status has no other word in them either. */
const OWN_WORDS = /^shared\/(?:case|rules)\//u;

const isText = (value: object): value is Text => "zh" in value && typeof value.zh === "string";

/** Every text of an object, however deep. */
function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== "object" || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsOf);
}

const key = ({ zh, en }: Text): string => `${zh} ${en.toLowerCase()}`;
const TERMS = new Set(textsOf({ ...glossary }).map(key));
const STATUSES = new Set(Object.values(glossary.STATUS_WORDS).map(({ zh }) => zh));
const BASE_WORDS = new Set(textsOf(BASE).map(key));

/** Every Chinese string that an English one follows, as `{ zh: "…", en: "…" }` and as arguments, with its line. */
function pairsIn(source: string): readonly (Text & { readonly line: number })[] {
  const found = source.matchAll(/"(?<zh>\p{Script=Han}[^"\n]*)",\s*(?:en:\s*)?"(?<en>[A-Za-z][^"\n]*)"/gu);
  return [...found].map(({ index, groups }) => ({
    zh: groups?.["zh"] ?? "",
    en: groups?.["en"] ?? "",
    line: source.slice(0, index).split("\n").length,
  }));
}

/** What a source words anew that has its word already, one sentence each. */
function doublesIn(file: string, source: string): readonly string[] {
  return pairsIn(source).flatMap((pair) => {
    const where = `${file}:${pair.line} words “${pair.zh} / ${pair.en}” anew`;
    const isTerm = TERMS.has(key(pair)) && !OWN_WORDS.test(file);
    if (file !== GLOSSARY && (isTerm || STATUSES.has(pair.zh))) {
      return [`${where}: take it from ${GLOSSARY}`];
    }
    const ofWindow = file.startsWith("renderer/") && file !== BUTTONS;
    return ofWindow && BASE_WORDS.has(key(pair)) ? [`${where}: take it from ${BUTTONS}`] : [];
  });
}

const FILES = ["shared", "db", "backend", "electron", "renderer", "cli"].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
    .map((name) => `${top}/${name.split(sep).join("/")}`)
    .filter((name) => /\.tsx?$/u.test(name) && !/node_modules|\.(?:test|fixture)\./u.test(name)),
);

describe("the glossary", () => {
  it("holds the words that it should", () => {
    expect(TERMS.size).toBeGreaterThan(70);
    expect(FILES).toContain(GLOSSARY);
    expect(pairsIn(readFileSync(join(ROOT, GLOSSARY), "utf8")).length).toBeGreaterThan(60);
  });

  it("is the only place of its words", () => {
    expect(FILES.flatMap((file) => doublesIn(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});

/** English words that the glossary has replaced, wherever a person reads them. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/(?<![-.\w])contestable\b/iu, "disputed"],
  [/(?<![-.\w])undetermined\b/iu, "open"],
  [/\bnot (?:yet )?decidable\b/iu, "open"],
  [/\bpersons? or units?\b/iu, "person or organisation"],
  [/\bof (?:a|the) unit\b(?! of)/iu, "of an organisation"],
  [/\bcourt above\b|\bupper court\b|\bcourt at the next\b/iu, "next higher court"],
  [/\bdefaulters list\b/iu, "list of judgment defaulters"],
  [/\bserved? (?:\p{L}+ )*on you\b/iu, "reach you"],
  [/\bwithin \$\{[^}]*\} of service\b/iu, "within … from service"],
  [/\b(?:the|its|a|no) removal\b/iu, "deletion"],
  [/\ban? unit\b(?! of)|\bunit's\b/iu, "organisation"],
  [/\{\} of (?:receipt|service|the)\b/iu, "… from"],
];
/** In the window, in reports and in what the program says a last day is a deadline; rules and papers have limits of law. */
const OF_THE_WINDOW: readonly (readonly [RegExp, string])[] = [
  [/(?<![-.\w]|legal )[Ll]imits?\b(?!-)/u, "deadline"],
  [/(?<!\.)\b(?:an?|each|which|the|next|row a) bod(?:y|ies)\b(?! of)/iu, "agency"],
  [/\bin breach\b/iu, "broken"],
];
const SAID = /^(?:renderer|backend|cli)\/|^shared\/(?:report|today|intake|imports)\/|^shared\/audit\/next/u;
/** What describes the data, which keeps the names of its values, and the law, which keeps its own words. */
const OF_THE_DATA = /^shared\/(?:audit\/schema|api\/|law\/instruments)|^db\//u;

/** The strings of a source, without its comments. */
function stringsIn(source: string): readonly string[] {
  const found = source.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu);
  return [...found].map(([text]) => text).filter((text) => !text.startsWith("/"));
}

/** Words for people among the strings of a source that have another word by now; a value of the data has no space in it. */
const replacedIn = (file: string, source: string): readonly string[] =>
  OF_THE_DATA.test(file)
    ? []
    : stringsIn(source)
        .filter((text) => text.includes(" "))
        .flatMap((text) =>
          [...REPLACED, ...(SAID.test(file) ? OF_THE_WINDOW : [])]
            .filter(([word]) => word.test(text))
            .map(([, now]) => `${file}: ${text} says what is “${now}” now`),
        );

describe("words that were replaced", () => {
  it("are gone everywhere", () => {
    expect(FILES.flatMap((file) => replacedIn(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });

  it("are those of the statuses too", () => {
    const said = Object.values(glossary.STATUS_WORDS).map(({ en }) => en);
    expect(said).toEqual(["in order", "broken", "disputed", "running", "open", "advice", "not applicable"]);
  });

  it("are found in sentences and templates, and values and comments are let through", () => {
    expect(replacedIn("shared/x.ts", 'en: "at most contestable"')).toHaveLength(1);
    expect(replacedIn("shared/x.ts", "en: `within ${en} of service`")).toHaveLength(1);
    expect(replacedIn("shared/x.ts", 'status === "contestable" || status === "undetermined"')).toEqual([]);
    expect(replacedIn("shared/x.ts", "// the court above")).toEqual([]);
  });
});

describe("the papers of the routes", () => {
  it("are called in a report as they are called where they are written", () => {
    const filed = DOCUMENTS.flatMap(({ route, title }) => (route === null ? [] : [[route, title] as const]));
    // The complaint of a suit is a lawyer's: no paper of the program.
    const { "administrative-suit": complaint, ...written } = glossary.FILINGS;
    expect(complaint.zh).toBe("行政起诉状");
    expect(Object.fromEntries(filed)).toEqual(written);
  });
});

describe("the search for a second definition", () => {
  it.each([
    ["renderer/screens/x/words.ts", 'export const X = { done: { zh: "合规", en: "all right" } };'],
    [
      "renderer/screens/x/words.ts",
      'const X = {\n  court: {\n    zh: "执行法院",\n    en: "enforcing court",\n  },\n};',
    ],
    ["cli/commands/x.ts", 'row({ zh: "检察院", en: "procuratorate" }, value)'],
    ["backend/app/x.ts", 'column("违反", "Breach", (row) => row.count)'],
    ["shared/report/x.ts", 'title: { zh: "申请复议", en: "Reconsideration" },'],
    ["shared/rules/x/x.ts", 'say(world, "待查明", "not known yet")'],
    ["renderer/parts/x/words.ts", 'save: { zh: "保存", en: "Save" },'],
  ])("finds it in %s: %s", (file, source) => {
    expect(doublesIn(file, source)).toEqual([expect.stringContaining(`${file}:`)]);
  });

  it.each([
    ["renderer/screens/x/words.ts", 'showNone: { zh: "显示不适用的规则", en: "Show rules that do not apply" },'],
    ["electron/main/words.ts", 'undo: { zh: "撤销", en: "Undo" },'],
    ["shared/rules/x/x.ts", 'sayEvent(world, "执行通知", "Enforcement notice", day)'],
    ["shared/rules/x/x.ts", 'title: { zh: "删除期限", en: "Time for deletion" },'],
  ])("lets other words pass in %s: %s", (file, source) => {
    expect(doublesIn(file, source)).toEqual([]);
  });
});
