// The rule table is covered: every code once, in both languages; every article in force is judged or said not to be. Kinds, holders,
// provisions, periods and routes stand in tests/across/law/rules.md.
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NOT_CHECKED } from "../audit/rule-pack.ts";
import { FAMILIES, familyOf, RULE_CODES } from "../engine/rule-code.ts";
import { parseDay } from "../calendar/civil.ts";
import { article, instrumentVersion, instruments, versionAt } from "../law/index.ts";
import { AFTERWORDS, RULES, TABLE, UNCHECKED } from "./index.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));

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
      .map(
        (name) => /^(?<family>[a-z]+)[/\\](?<code>\k<family>-\d[0-9a-z])-[a-z0-9-]+\.ts$/u.exec(name)?.groups?.["code"],
      )
      .flatMap((code) => code?.toUpperCase() ?? []);
    expect(files.toSorted()).toEqual(RULE_CODES.toSorted());
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
