// What a paper asks rests on what it argues, all that it argues serves what it asks, and a date has one wording.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../case/types.ts";
import { parseCase } from "../case/validate.ts";
import { ANNOUNCED } from "./cases/announced.fixture.ts";
import { authorityCase, BY_AUTHORITY, NOTICED, REFUSED_EARLY } from "./cases/authority.fixture.ts";
import { FULL } from "./cases/full.fixture.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "./cases/kinds.fixture.ts";
import { ENDED, objected, objectionCase, REFUSED, ROUND } from "./cases/objected.fixture.ts";
import { REMOVED } from "./cases/removed.fixture.ts";
import { DOCUMENTS, type Draft, draftOf, textOf } from "./index.ts";
import { mapSentences } from "./walk.ts";
import { drawn, reasonedOf } from "./sample.fixture.ts";
import { basisFaults, dateFaults, supportFaults } from "./support.fixture.ts";

const read = (path: string): CaseFile | null => {
  const parsed = parseCase(readFileSync(path, "utf8"));
  return parsed.ok ? parsed.case : null;
};
const dayOf = (file: CaseFile): string => (typeof file["x-as-of"] === "string" ? file["x-as-of"] : "2026-11-29");
const casesIn = (folder: string): readonly (readonly [string, CaseFile, string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const file = read(folder + name);
      return file === null ? [] : [[name, file, dayOf(file)] as const];
    });

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const LATE = asked("listing", "2024-02-04", "2024-03-01", { answered: "no" });

const CASES: readonly (readonly [string, CaseFile, string])[] = [
  ...casesIn(examples),
  ["announced", ANNOUNCED, "2022-05-10"],
  ["removed", REMOVED, "2025-06-10"],
  ["full, before any request", FULL, "2024-01-15"],
  ["full, after everything", FULL, "2024-09-01"],
  ["enforcement ended", objectionCase([ENDED]), "2024-03-20"],
  ["a round concluded", objectionCase([ROUND]), "2024-06-01"],
  ["an objection refused", objectionCase([ENDED, objected("t1"), ...REFUSED]), "2024-04-25"],
  ["an objection to the listing refused", objectionCase([objected("e1"), ...REFUSED]), "2024-06-01"],
  ["noticed by an authority", authorityCase(NOTICED), "2026-05-27"],
  ["listed by an authority", authorityCase(BY_AUTHORITY), "2026-07-01"],
  ["listed by an authority, the time over", authorityCase(BY_AUTHORITY), "2026-09-30"],
  ["early removal refused", authorityCase(REFUSED_EARLY), "2027-03-01"],
  ["on the court's list and an authority's", kindOf("k", [LISTED, ...BY_AUTHORITY]), "2026-07-01"],
  ["late and in part", kindOf("k", [LISTED, ORDERED, ...LATE]), "2024-06-01"],
  ["paid and still seen", kindOf("k", [LISTED, ORDERED, ...PAID, seen("c1", "2024-05-20")]), "2024-06-01"],
  ["only restricted", kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", "2024-03-01")]), "2024-06-01"],
];

function check(file: CaseFile, asOf: string): readonly string[] {
  const reasoned = reasonedOf(file, asOf);
  return DOCUMENTS.filter(({ forCourt }) => forCourt).flatMap(({ document }) => {
    const draft = draftOf(document, { file, ...reasoned });
    return [...supportFaults(draft), ...basisFaults(draft), ...dateFaults(draft)].map(
      (fault) => `${document}: ${fault}`,
    );
  });
}

describe("requests and grounds hold each other, and dates have one wording", () => {
  it.each(CASES)("%s", (_name, file, asOf) => {
    expect(check(file, asOf)).toEqual([]);
  });
});

const shared = fileURLToPath(new URL("../../../shared/cases/inputs/", import.meta.url));

describe.skipIf(!existsSync(shared))("the inputs of ../shared (skipped where they are not there)", () => {
  it.each(existsSync(shared) ? casesIn(shared) : [])("%s", (_name, file, asOf) => {
    expect(check(file, asOf)).toEqual([]);
  });
});

describe("what leads to none of the asks", () => {
  it("is asked to be looked into, by its name", () => {
    const text = textOf(draftOf("correction-request", { file: FULL, ...reasonedOf(FULL, "2024-01-15") }));
    expect(text).toMatch(/\d+\. 请求对[^。]*所引法律条文的序号[^。]*一并审查、纠正。/u);
  });
});

describe("the checks", () => {
  const draft = drawn("correction-request", { asOf: "2024-02-01" });
  const changed = (
    id: string,
    change: (
      sentence: Parameters<Parameters<typeof mapSentences>[1]>[0],
    ) => ReturnType<Parameters<typeof mapSentences>[1]>,
  ): Draft => ({
    ...draft,
    blocks: draft.blocks.map((block) => mapSentences(block, (one) => (one.id === id ? change(one) : one))),
  });

  it("find a ground that no request names, a request without any, and one that is not argued", () => {
    const bare = changed("request.revoke", (one) => ({ ...one, trace: { ...one.trace, findings: [], facts: [] } }));
    expect(supportFaults(bare).join("\n")).toMatch(/no request rests on the ground D-02@e\d/u);
    expect(supportFaults(bare).join("\n")).toContain("nothing supports: 请求撤销");
    const other = changed("request.revoke", (one) => ({ ...one, trace: { ...one.trace, findings: ["L-01@e1"] } }));
    expect(supportFaults(other)).toContain("a request rests on L-01@e1, which is not argued");
  });

  it("find a request that cites another law than its ground, and a lifting without one", () => {
    const paid = kindOf("k", [LISTED, ORDERED, ...PAID, seen("c1", "2024-05-20")]);
    const paper = draftOf("deletion-request", { file: paid, ...reasonedOf(paid, "2024-06-01") });
    expect(basisFaults(paper)).toEqual([]);
    const bare = (id: string): Draft => ({
      ...paper,
      blocks: paper.blocks.map((block) =>
        mapSentences(block, (one) => (one.id === id ? { ...one, trace: { ...one.trace, basis: [] } } : one)),
      ),
    });
    expect(basisFaults(bare("request.delete")).join()).toContain("on which its ground rests");
    expect(basisFaults(bare("request.lift-restriction")).join()).toContain("on which its ground rests");
    const ungrounded = { ...paper, blocks: paper.blocks.filter(({ id }) => id !== "restriction.ground") };
    expect(basisFaults(ungrounded)).toContain("the lifting of the restriction is asked for without a ground");
  });

  it.each(["2024-04-05", "2024年04月5日", "2024.4.5", "2024年4月5号", "24年4月5日", "二〇二四年四月"])(
    "find a date worded as %s",
    (date) => {
      const planted = changed("request.revoke", (one) => ({ ...one, parts: [...one.parts, { text: date }] }));
      expect(dateFaults(planted)).toHaveLength(1);
    },
  );
});
