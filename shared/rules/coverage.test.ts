// The rule table is covered: every code once, with its kind and holder; every article in force is judged or said not to be.
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NOT_CHECKED } from "../audit/rule-pack.ts";
import type { Holder, Kind } from "../engine/basis.ts";
import { FAMILIES, familyOf, RULE_CODES, ruleCodeOf, type RuleCode } from "../engine/rule-code.ts";
import { parseDay } from "../calendar/civil.ts";
import { article, instrumentVersion, instruments, versionAt } from "../law/index.ts";
import { AFTERWORDS, RULES, TABLE, UNCHECKED } from "./index.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** The codes of a text that names them with spaces between. Throws on one that is none. */
const codes = (text: string): readonly RuleCode[] =>
  text.split(" ").map((word) => {
    const code = ruleCodeOf(word);
    if (code === null) throw new Error(`there is no rule ${word}`);
    return code;
  });

/** The table sharpened: every code that is not named here is a requirement. */
const KINDS: readonly (readonly [Kind, readonly RuleCode[]])[] = [
  [
    "time-limit",
    codes(
      "E-01 E-02 A-05 D-07 S-08 P-05 X-01 X-02 X-03 X-04 X-05 X-06 X-07 X-09 X-14 C-03 C-04 C-08 R-01 R-02 R-03 O-01 " +
        "O-02 H-03 N-02 N-03 N-04 N-06 N-07 N-11 K-02 K-03 K-05 K-06 K-08 K-09 K-11",
    ),
  ],
  ["bar", codes("V-04 L-02 L-03 L-04 L-05 L-06 L-07 L-08 L-10 X-12")],
  ["consistency", codes("V-02 E-05 P-02 X-15 H-08 Q-02")],
  ["advice", codes("X-08 X-10 C-01 C-07 R-04 H-06 H-07 H-09 N-08 N-09 K-01 K-04 K-07 K-10 Q-01 W-01 W-02 W-03 W-04")],
];

const CLIENT = codes("A-05 C-01 C-02 C-08 R-01 R-02 R-05 O-01 K-01 K-03 K-04 K-05 K-11");

function kindOf(code: RuleCode): Kind {
  return KINDS.find(([, own]) => own.includes(code))?.[0] ?? "requirement";
}

function holdersOf(code: RuleCode): readonly Holder[] {
  if (CLIENT.includes(code)) return ["client"];
  if (code === "R-03") return ["upper-court"];
  if (code === "K-08" || code === "K-09") return ["procuratorate"];
  return familyOf(code) === "N" ? ["bureau", "agency"] : ["enforcing-court"];
}

describe("the rule table", () => {
  it("holds under each code of the list the rule of that code, and at most twelve unchecked", () => {
    expect(TABLE.map(({ code }) => code)).toEqual(RULE_CODES);
    expect([...RULES, ...AFTERWORDS, ...UNCHECKED]).toHaveLength(RULE_CODES.length);
    expect(UNCHECKED.length).toBeLessThanOrEqual(12);
  });

  it("lists the codes of a family together and by their numbers", () => {
    expect(RULE_CODES).toEqual(
      FAMILIES.flatMap((family) => RULE_CODES.filter((code) => familyOf(code) === family).toSorted()),
    );
  });

  it("has one file for each rule, in the folder of its family", () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .map((name) => /^(?<family>[a-z])[/\\](?<code>\k<family>-\d\d)-[a-z0-9-]+\.ts$/u.exec(name)?.groups?.["code"])
      .flatMap((code) => code?.toUpperCase() ?? []);
    expect(files.toSorted()).toEqual(RULE_CODES.toSorted());
  });

  it("has the kinds of the reference", () => {
    expect(TABLE.map(({ code, kind }) => `${code} ${kind}`)).toEqual(
      TABLE.map(({ code }) => `${code} ${kindOf(code)}`),
    );
  });

  it("has the holders of the reference", () => {
    const wrong = TABLE.filter(({ code, holder }) => !holdersOf(code).includes(holder));
    expect(wrong.map(({ code, holder }) => `${code} ${holder}`)).toEqual([]);
  });

  it("gives rules that protect the creditor or concern enforcement as a whole no remedy but supervision", () => {
    const remedies = RULES.filter(({ code }) => ["D-07", "E-01", "E-02"].includes(code)).map((rule) => rule.remedies);
    for (const list of remedies) expect([[], ["supervision", "procuratorate"]]).toContainEqual(list);
  });

  it("says everything in both languages", () => {
    for (const { code, title } of TABLE) {
      expect(title.zh, code).toMatch(/^[^A-Za-z]+$/u);
      expect(title.en, code).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
    }
  });
});

/** The day on which the law data was last checked. */
const TODAY = parseDay("2026-11-23") ?? 0;

/** The articles that rules rest on, as `instrument@version:article`; `*` for every version. */
const BASIS: ReadonlySet<string> = new Set(
  TABLE.flatMap(({ basis }) => basis.map((one) => `${one.instrument}@${one.version ?? "*"}:${one.article}`)),
);

describe("the bases of the rules", () => {
  it("are articles that the law data holds", () => {
    const unknown = TABLE.flatMap(({ code, basis }) =>
      basis
        .filter(({ instrument, version, article: number }) => {
          const versions = instruments.find(({ id }) => id === instrument)?.versions ?? [];
          const meant = version === null ? versions.map((one) => one.version) : [version];
          return !meant.some((one) => article(instrument, one, number) !== null);
        })
        .map((one) => `${code} ${JSON.stringify(one)}`),
    );
    expect(unknown).toEqual([]);
  });

  it("have every version of a rule's instrument that was in force while the rule applies", () => {
    const missing = RULES.flatMap(({ code, basis, validity }) =>
      [...new Set(basis.map(({ instrument }) => instrument))].flatMap((id) => {
        const named = basis.filter(({ instrument }) => instrument === id).map(({ version }) => version);
        if (named.includes(null)) return [];
        const versions = instruments.find((one) => one.id === id)?.versions ?? [];
        const last = versions.at(-1);
        const newest = last === undefined || named.includes(last.version) || validity.until !== null;
        return newest ? [] : [`${code}: ${id}@${last.version}`];
      }),
    );
    // V-04, X-11, C-07 and L-09 are about the time before the text of 2017, H-09 about the order of 2010.
    expect(missing.filter((entry) => !/^(?:V-04|X-11|C-07|L-09|H-09):/u.test(entry))).toEqual([]);
  });
});

describe("the law in force", () => {
  const inForce = instruments.flatMap(({ id }) => {
    const version = versionAt(id, TODAY);
    const articles = version === null ? [] : (instrumentVersion(id, version)?.articles ?? []);
    return articles.map((one) => ({ key: `${id}@${version ?? ""}:${one.article}`, any: `${id}@*:${one.article}` }));
  });
  const notChecked = new Map(NOT_CHECKED.map((entry) => [entry.id, entry]));

  it("is judged by a rule or listed as not checked, article by article", () => {
    const neither = inForce.filter(({ key, any }) => !BASIS.has(key) && !BASIS.has(any) && !notChecked.has(key));
    expect(neither.map(({ key }) => key)).toEqual([]);
  });

  it("is not both, except where the entry says that there is advice alone", () => {
    const both = inForce.filter(({ key, any }) => (BASIS.has(key) || BASIS.has(any)) && notChecked.has(key));
    expect(both.filter(({ key }) => !/advice/u.test(notChecked.get(key)?.why.en ?? "")).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it("has a reason in both languages for everything that is not checked, each named once", () => {
    expect(notChecked.size).toBe(NOT_CHECKED.length);
    for (const { id, what, why } of NOT_CHECKED) {
      const [, instrumentId, version, number] = /^(.+)@(.+):(.+)$/u.exec(id) ?? [];
      const held = article(instrumentId ?? "", version ?? "", number ?? "");
      expect(UNCHECKED.some(({ code }) => code === id) || held !== null, id).toBe(true);
      expect(`${what.zh}${why.zh}`, id).toMatch(/\p{Script=Han}/u);
      expect(`${what.en}${why.en}`, id).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });
});
