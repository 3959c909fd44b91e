// All papers of a case on one day say one thing: nothing is asserted here and denied there, in any paper or language.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../case/types.ts";
import { parseCase } from "../case/validate.ts";
import { ANNOUNCED } from "./cases/announced.fixture.ts";
import { authorityCase, BY_AUTHORITY, NOTICED, REFUSED_EARLY } from "./cases/authority.fixture.ts";
import { FULL } from "./cases/full.fixture.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "./cases/kinds.fixture.ts";
import { ENDED, objected, objectionCase, REFUSED, ROUND } from "./cases/objected.fixture.ts";
import { REMOVED } from "./cases/removed.fixture.ts";
import { contradictionsIn, papersOf } from "./consistency.fixture.ts";
import { textOf } from "./index.ts";
import { concessionsIn } from "./conceding.fixture.ts";
import { reasonedOf } from "./sample.fixture.ts";

function faultsOf(file: CaseFile, asOf: string): readonly string[] {
  const papers = papersOf(file, reasonedOf(file, asOf));
  return [...contradictionsIn(papers, file), ...concessionsIn(papers)];
}

const read = (path: string): CaseFile => {
  const parsed = parseCase(readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(path);
  return parsed.case;
};
const dayOf = (file: CaseFile): string => (typeof file["x-as-of"] === "string" ? file["x-as-of"] : "2026-11-29");

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const published = readdirSync(examples).filter((name) => /^rc.*\.json$/u.test(name));

/** Received, decided, the day of the papers: around each version of the law, in time and late. */
const TIMES: readonly (readonly [string, string, string])[] = [
  ["2017-04-28", "2017-05-25", "2017-07-01"],
  ["2018-03-01", "2018-03-30", "2018-06-01"],
  ["2019-12-20", "2020-01-20", "2020-06-01"],
  ["2021-12-20", "2022-01-20", "2022-06-01"],
  ["2024-02-04", "2024-03-01", "2024-06-01"],
  ["2024-02-04", "2024-02-08", "2024-06-01"],
];

describe("the papers of a case agree", () => {
  it.each(published)("%s", (name) => {
    const file = read(examples + name);
    expect(faultsOf(file, dayOf(file))).toEqual([]);
  });

  it.each([
    ["announced", ANNOUNCED, "2022-05-10"],
    ["removed", REMOVED, "2025-06-10"],
    ["full, before any request", FULL, "2024-01-15"],
    ["full, decided late and in part", FULL, "2024-03-10"],
    ["full, after everything", FULL, "2024-10-01"],
    ["enforcement ended", objectionCase([ENDED]), "2024-03-20"],
    ["a round concluded long ago", objectionCase([ROUND]), "2024-06-01"],
    ["an objection without a ruling", objectionCase([ENDED, objected("t1")]), "2024-05-10"],
    ["an objection refused", objectionCase([ENDED, objected("t1"), ...REFUSED]), "2024-04-25"],
    ["an objection to the listing refused", objectionCase([objected("e1"), ...REFUSED]), "2024-06-01"],
    ["noticed by an authority", authorityCase(NOTICED), "2026-05-27"],
    ["listed by an authority", authorityCase(BY_AUTHORITY), "2026-07-01"],
    ["listed by an authority, the time over", authorityCase(BY_AUTHORITY), "2026-09-30"],
    ["early removal refused", authorityCase(REFUSED_EARLY), "2027-03-01"],
    ["on the court's list and an authority's", kindOf("k", [LISTED, ...BY_AUTHORITY]), "2026-07-01"],
  ])("%s", (_name, file, asOf) => {
    expect(faultsOf(file, asOf)).toEqual([]);
  });

  describe.each(["listing", "restriction"] as const)("after a request about a %s", (target) => {
    describe.each(TIMES)("received %s, decided %s", (received, decided, asOf) => {
      it.each([
        { answered: "no" },
        { answered: "yes" },
        { answered: "unknown" },
        { outcome: "partly", answered: "no" },
        { outcome: "granted" },
      ] as const)("%j", (more) => {
        const before = { ...LISTED, date: "2017-03-01" };
        const file = kindOf("k", [
          before,
          { ...ORDERED, date: "2017-03-01" },
          ...asked(target, received, decided, more),
        ]);
        expect(faultsOf(file, asOf)).toEqual([]);
      });
    });
  });

  it.each(["debtor", "legal-representative", "namesake"] as const)("for a client who is a %s", (role) => {
    const events = [LISTED, ORDERED, ...asked("listing", "2024-02-04", "2024-03-01", { answered: "no" }), ...PAID];
    expect(faultsOf(kindOf("k", [...events, seen("c1", "2024-05-20")], { role }), "2024-06-01")).toEqual([]);
  });

  it("would be found out", () => {
    const silent = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", null)]);
    const answered = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-03-01")]);
    const papers = papersOf(silent, reasonedOf(silent, "2024-06-01"));
    expect(contradictionsIn(papers, silent)).toEqual([]);
    expect(contradictionsIn(papers, answered).join("\n")).toContain("none on record, but q3 is");
    const later = papersOf(silent, reasonedOf(silent, "2024-02-10"));
    expect(contradictionsIn([...papers, ...later], silent).join("\n")).toMatch(/period of C-03@q2: (?:kept|passed)/u);
  });
});

const shared = fileURLToPath(new URL("../../../shared/cases/inputs/", import.meta.url));
const inputs = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith(".json")) : [];

describe.skipIf(inputs.length === 0)("the inputs of ../shared (skipped where they are not there)", () => {
  it.each(inputs)("%s", (name) => {
    const parsed = parseCase(readFileSync(shared + name, "utf8"));
    // Some are no case at all, on purpose.
    if (!parsed.ok) return;
    expect(faultsOf(parsed.case, dayOf(parsed.case))).toEqual([]);
  });
});

describe("a decision that left requests undealt with", () => {
  const events: readonly CaseEvent[] = [LISTED, ...asked("listing", "2024-02-04", "2024-03-01", { answered: "no" })];
  const file = kindOf("k", events);

  it("is late by so many days and left some requests, and is nowhere not on record", () => {
    const texts = papersOf(file, reasonedOf(file, "2024-06-01")).map(textOf);
    const told = texts.filter((text) => text.includes("于2024年3月1日作出的决定超过期限11日，并且没有处理全部请求，"));
    expect(told.length).toBeGreaterThan(2);
    for (const text of told) expect(text).toContain("遗漏的请求为：【待填：决定没有处理的是哪几项请求】");
    for (const text of texts) expect(text).not.toMatch(/(?:没有|仍无|未见)[^，。对]*作出处理决定的记录/u);
    for (const text of texts) expect(text).not.toContain("A decision on the request is not on record");
  });
});
