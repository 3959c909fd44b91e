// How a paper tells that a duty was late: whose it was, by how many days, what is asked for where it is still undone, and what
// is not asked for where it has been done. The ends of the periods are counted by hand.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { draftOf } from "../index.ts";
import { CASE, caseWith, reasonedOf } from "../sample.fixture.ts";
import { sentencesIn, sentenceText } from "../walk.ts";

/** The sentences of the only ground of a rule, by the ends of their ids. */
function ground(rule: string, asOf: string, events: readonly CaseEvent[], without: readonly string[] = []) {
  const file = caseWith(events, { events: CASE.events.filter(({ id }) => !without.includes(id)) });
  const reasoned = reasonedOf(file, asOf);
  const [finding, ...more] = reasoned.audit.findings.filter((one) => one.rule === rule);
  expect(more).toEqual([]);
  const id = finding?.id ?? "";
  const draft = draftOf("correction-request", { file, ...reasoned, choices: { findings: [id] } });
  return new Map(
    sentencesIn(draft.blocks)
      .filter((sentence) => sentence.id.startsWith(`ground.${id}.`))
      .map((sentence) => [sentence.id.slice(`ground.${id}.`.length), sentenceText(sentence)]),
  );
}

const DOCUMENT = { source: "document" } as const;

// Received on 2024-02-04: fifteen days end on 2024-02-19, a Monday.
const UNANSWERED = ["e6", "e7"];

describe("a duty that nobody is on record to have done", () => {
  it("is counted to the day of the paper, from the first day after the end on", () => {
    expect(ground("C-03", "2024-02-20", [], UNANSWERED).get("result")).toBe(
      "截至2024年2月20日（期限届满后第1日），未见贵院作出处理决定的记录。",
    );
    expect(ground("C-03", "2024-03-05", [], UNANSWERED).get("result")).toContain("（期限届满后第15日）");
  });

  it("is not called late on the last day itself, and nothing is argued from it", () => {
    const running = ground("C-03", "2024-02-19", [], UNANSWERED);
    expect(running.get("running")).toBe("请依法按期办理。");
    expect([...running.keys()].filter((id) => id === "result" || id === "argue")).toEqual([]);
  });
});

/** Whose duty each rule is about, as a paper to the enforcing court calls them. */
const HOLDERS: readonly (readonly [rule: string, who: string, events: readonly CaseEvent[]])[] = [
  ["C-03", "贵院", []],
  [
    "R-03",
    "上一级人民法院",
    [
      { id: "r1", type: "reconsideration-requested", date: "2024-03-29", method: "post" },
      { id: "r2", type: "reconsideration-received", date: "2024-04-01", ...DOCUMENT },
    ],
  ],
  ["N-02", "有关单位", [{ id: "o1", type: "credit-objection-filed", date: "2024-03-01", body: "bureau" }]],
  ["K-06", "贵院", [{ id: "k1", type: "compensation-claimed", date: "2024-01-02", ...DOCUMENT }]],
];

describe("whose duty it was", () => {
  it.each(HOLDERS)("is said in %s: %s", (rule, who, events) => {
    expect(ground(rule, "2024-05-06", events, rule === "C-03" ? UNANSWERED : []).get("result")).toContain(`未见${who}`);
  });
});

describe("a duty that was done late", () => {
  const [, , review = []] = HOLDERS[1] ?? [];
  const decided: CaseEvent = { id: "r3", type: "reconsideration-decided", date: "2024-04-22", outcome: "rejected" };

  it("is late by the days between, and by whom", () => {
    // Fifteen days from 2024-04-01 end on 2024-04-16.
    expect(ground("R-03", "2024-05-06", [...review, decided]).get("result")).toBe(
      "上一级人民法院于2024年4月22日作出复议决定，超过期限6日。",
    );
  });

  it("is asked to be reviewed where the request was for the act itself, which is there now", () => {
    const ended: CaseEvent = { id: "p1", type: "enforcement-terminated", date: "2024-01-04", ruled: "2024-01-04" };
    const gone: CaseEvent = { id: "p2", type: "listing-deleted", date: "2024-02-01", ...DOCUMENT };
    const done = ground("X-07", "2024-04-03", [ended, gone]);
    expect(done.get("result")).toBe("贵院于2024年2月1日删除失信信息，超过期限23日。");
    expect(done.get("argue")).toBe("该项义务虽已履行，但已超过法定期限，请予审查认定。");
    // Still undone: the deletion is asked for.
    const seen: CaseEvent = { id: "p2", type: "listing-checked", date: "2024-02-01", visible: "yes", ...DOCUMENT };
    const undone = ground("X-07", "2024-04-03", [ended, seen]);
    expect(undone.get("argue")).not.toContain("虽已履行");
    expect(undone.get("argue")).toContain("删除");
  });

  it("is so with an office outside the courts too", () => {
    const filed: CaseEvent = { id: "o1", type: "credit-objection-filed", date: "2024-03-01", body: "bureau" };
    const answered: CaseEvent = { id: "o2", type: "credit-objection-answered", date: "2024-03-28", body: "bureau" };
    // Twenty days from 2024-03-01 end on 2024-03-21.
    const late = ground("N-02", "2024-04-03", [filed, answered]);
    expect(late.get("result")).toBe("有关单位于2024年3月28日书面答复，超过期限7日。");
    expect(late.get("argue")).toContain("虽已履行");
    expect(ground("N-02", "2024-04-03", [filed]).get("argue")).toBe("请立即核查处理并书面答复。");
  });

  it("leaves the delay of an answer to be supervised, as the delay is what is complained of", () => {
    expect(ground("R-03", "2024-05-06", [...review, decided]).get("argue")).toContain("救济因此迟延");
  });

  it("is not argued where it is open whether it was late at all", () => {
    // From the ruling of 2024-01-02 the three working days end on 2024-01-05, from its service on 2024-01-09.
    const ended: CaseEvent = { id: "p1", type: "enforcement-terminated", date: "2024-01-04", ruled: "2024-01-02" };
    const gone: CaseEvent = { id: "p2", type: "listing-deleted", date: "2024-01-08", ...DOCUMENT };
    const open = ground("X-07", "2024-04-03", [ended, gone]);
    expect(open.has("argue")).toBe(false);
    expect(open.get("reading.ruled")).toContain("期限于2024年1月5日届满");
    expect(open.get("open")).toBe("请一并审查认定。");
  });
});
