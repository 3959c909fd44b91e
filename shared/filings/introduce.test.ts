// Every short title is introduced once, where a paper first uses it, whatever a person reworded; none is used before.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../case/types.ts";
import { parseCase } from "../case/validate.ts";
import { ANNOUNCED } from "./cases/announced.fixture.ts";
import { FULL } from "./cases/full.fixture.ts";
import { REMOVED } from "./cases/removed.fixture.ts";
import { withEdits } from "./edits.ts";
import { DOCUMENTS, type Draft, draftOf, sentenceText, sentencesIn, textOf } from "./index.ts";
import { introductionFaults } from "./introduce.fixture.ts";
import { drawn, reasonedOf, sentenceOf, shortText } from "./sample.fixture.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const published = readdirSync(examples)
  .filter((name) => /^rc.*\.json$/u.test(name))
  .map((name): readonly [string, CaseFile, string] => {
    const parsed = parseCase(readFileSync(examples + name, "utf8"));
    if (!parsed.ok) throw new Error(name);
    const asOf = parsed.case["x-as-of"];
    return [name, parsed.case, typeof asOf === "string" ? asOf : "2026-11-29"];
  });

describe.each([
  ...published,
  ["announced", ANNOUNCED, "2022-05-10"],
  ["removed", REMOVED, "2025-06-10"],
  ["full", FULL, "2024-09-01"],
  ["full, under two versions", FULL, "2016-09-01"],
] as const)("%s", (_name, file, asOf) => {
  const reasoned = reasonedOf(file, asOf);

  it.each(DOCUMENTS.filter(({ forCourt }) => forCourt))("$document", ({ document }) => {
    expect(introductionFaults(draftOf(document, { file, ...reasoned }))).toEqual([]);
  });
});

describe("the first mention", () => {
  const draft = drawn("correction-request", { asOf: "2024-02-01" });

  it("has title, number and short title; later ones the short title alone", () => {
    const full = "《最高人民法院关于公布失信被执行人名单信息的若干规定》（法释〔2017〕7号，以下简称《失信规定》）";
    const text = textOf(draft);
    expect(text.split(full)).toHaveLength(2);
    expect(text.indexOf("《失信规定》")).toBeGreaterThan(text.indexOf(full));
    expect(shortText(draft)).not.toContain("以下简称");
  });

  it("moves to the next sentence where a person reworded the first, and is laid over a rewording that uses it", () => {
    const first = sentenceOf(draft, "request.revoke");
    const base = sentenceText(first);
    const without = withEdits(draft, [{ sentence: first.id, base, text: "请求撤销。" }]);
    expect(without.conflicts).toEqual([]);
    expect(introductionFaults(without)).toEqual([]);
    expect(textOf(without)).toContain("以下简称《失信规定》");
    const own = withEdits(draft, [{ sentence: first.id, base, text: "依《失信规定》请求撤销。" }]);
    expect(textOf(own)).toContain("以下简称《失信规定》）请求撤销。");
    // What was stored stays as it was typed, and is in no conflict for what stands before it.
    expect(sentenceOf(own, first.id).rewording?.text).toBe("依《失信规定》请求撤销。");
  });
});

describe("the check", () => {
  const draft = drawn("correction-request", { asOf: "2024-02-01" });
  const planted = (change: (text: string) => string): Draft => ({
    ...draft,
    blocks: draft.blocks.map((block) =>
      block.kind === "paragraph"
        ? {
            ...block,
            sentences: block.sentences.map((sentence) => ({
              ...sentence,
              parts: sentence.parts.map((part) =>
                "text" in part ? { ...part, ...(part.first === undefined ? {} : { first: change(part.first) }) } : part,
              ),
            })),
          }
        : block,
    ),
  });

  it("finds a title that is never introduced, one introduced twice, and one used before", () => {
    expect(
      introductionFaults(planted((text) => text.replace(/《最高[^》]*》（[^）]*以下简称(《[^》]+》)）/u, "$1"))),
    ).not.toEqual([]);
    expect(introductionFaults(planted((text) => text + text))).not.toEqual([]);
    expect(introductionFaults(planted((text) => `《失信规定》${text}`))).not.toEqual([]);
  });

  it("looks at papers that use titles at all", () => {
    expect(sentencesIn(draft.blocks).some(({ trace }) => trace.basis.length > 0)).toBe(true);
  });
});
