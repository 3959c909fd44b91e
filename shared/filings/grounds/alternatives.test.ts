// Whose duty an open or late point is about decides how a paper speaks of it: a court adjudicates, an office checks and acts.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import type { Finding } from "../../engine/finding.ts";
import { draftOf } from "../index.ts";
import { CASE, caseWith, reasonedOf } from "../sample.fixture.ts";
import { sentencesIn, sentenceText } from "../walk.ts";

/** A sentence of the only ground of a rule, were it the duty of that holder. */
function said(rule: string, end: string, holder: Finding["holder"], events: readonly CaseEvent[]): string | undefined {
  const file = caseWith(events, { events: CASE.events.filter(({ id }) => id !== "e6" && id !== "e7") });
  const { audit, ...reasons } = reasonedOf(file, "2024-04-03");
  const findings = audit.findings.map((one) => (one.rule === rule ? { ...one, holder } : one));
  const id = findings.find((one) => one.rule === rule)?.id ?? "";
  const input = { file, ...reasons, audit: { ...audit, findings }, choices: { findings: [id] } };
  const sentences = sentencesIn(draftOf("correction-request", input).blocks);
  const found = sentences.find((sentence) => sentence.id === `ground.${id}.${end}`);
  return found === undefined ? undefined : sentenceText(found);
}

// From the ruling the three working days end on 2024-01-05, from its service on 2024-01-09: which, is disputed.
const DISPUTED: readonly CaseEvent[] = [
  { id: "p1", type: "enforcement-terminated", date: "2024-01-04", ruled: "2024-01-02" },
  { id: "p2", type: "listing-deleted", date: "2024-01-08", source: "document" },
];

/** How each holder is named in a paper to the enforcing court, and whether it is one that adjudicates. */
const HOLDERS: readonly (readonly [holder: Finding["holder"], who: string, adjudicates: boolean])[] = [
  ["enforcing-court", "贵院", true],
  ["upper-court", "上一级人民法院", true],
  ["procuratorate", "人民检察院", true],
  ["agency", "有关单位", false],
  ["bureau", "有关单位", false],
];

describe("a point of which it is disputed whether it was late", () => {
  it.each(HOLDERS)("is put to %s to adjudicate only where it is a court's: %s, %s", (holder, _who, adjudicates) => {
    expect(said("X-07", "open", holder, DISPUTED)).toBe(adjudicates ? "请一并审查认定。" : "请予核实处理。");
  });
});

describe("a duty of which nothing is on record", () => {
  it.each(HOLDERS)("of %s is said to be that of %s", (holder, who) => {
    expect(said("C-03", "result", holder, [])).toContain(`未见${who}`);
  });
});
