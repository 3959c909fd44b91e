// A story as a client tells it, and the events that it becomes.
import { describe, expect, it } from "vitest";
import { validateCase } from "../case/validate.ts";
import { readRowDay } from "./row-day.ts";
import { readPasted } from "./paste.ts";
import { EMPTY_LISTING } from "./listing-facts.ts";
import { ANSWERS, newRow, questionOf, readRow, type StoryRow, storyOf } from "./story.ts";
import { USUAL_STORY } from "./usual-story.ts";

const WISH = { lang: "zh", today: "2024-05-01", readable: false } as const;
const usual = (typed: Readonly<Record<string, Partial<StoryRow>>>): readonly StoryRow[] =>
  USUAL_STORY.map(({ type }) => ({ ...newRow(type, type, true), ...typed[type] }));
const valid = (rows: readonly StoryRow[]) => {
  const { events, evidence } = storyOf(rows, WISH);
  const checked = validateCase({
    format: "redress.case/1",
    id: "1",
    client: { kind: "natural-person" },
    enforcement: { court: { name: "某院", level: "basic" } },
    events,
    evidence,
  });
  return checked.ok ? events : checked.errors;
};

describe("the rows of a story", () => {
  it("are nothing while nothing is filled in", () => {
    expect(storyOf(usual({}), WISH)).toEqual({ events: [], evidence: [] });
  });

  it("become the airport story, linked as they answer each other", () => {
    const rows = usual({
      "listing-decided": { day: "2024-03-05", answer: "b" },
      "listing-discovered": { day: "3.20", paper: "购票失败短信" },
      "correction-requested": { day: "0325", answer: "a" },
      "correction-received": { day: "3月27日" },
      "correction-decided": { day: "4/18", answer: "b" },
      "correction-served": { day: "4-22" },
    });
    expect(valid(rows)).toEqual([
      { id: "listing-decided", type: "listing-decided", date: "2024-03-05", source: "client-statement" },
      {
        id: "listing-decided-told",
        type: "listing-served",
        regarding: "listing-decided",
        source: "client-statement",
        happened: "unknown",
        note: "当事人说没有收到。",
      },
      {
        id: "listing-discovered",
        type: "listing-discovered",
        date: "2024-03-20",
        source: "document",
        evidence: ["listing-discovered-paper"],
      },
      {
        id: "correction-requested",
        type: "correction-requested",
        date: "2024-03-25",
        source: "client-statement",
        written: "yes",
      },
      {
        id: "correction-received",
        type: "correction-received",
        date: "2024-03-27",
        source: "client-statement",
        regarding: "correction-requested",
      },
      {
        id: "correction-decided",
        type: "correction-decided",
        date: "2024-04-18",
        source: "client-statement",
        outcome: "rejected",
        regarding: "correction-requested",
      },
      {
        id: "correction-served",
        type: "correction-served",
        date: "2024-04-22",
        source: "client-statement",
        regarding: "correction-decided",
      },
    ]);
  });

  it("never make a client's word that a court's paper did not come into proof that it did not", () => {
    for (const { type } of USUAL_STORY) {
      const row = newRow("a", type, true);
      const question = questionOf(row);
      const answers = question?.kind === "choice" ? question.answers.length : 0;
      for (let at = 0; at < answers; at += 1) {
        const { events } = storyOf([{ ...row, answer: ANSWERS[at] ?? "" }], WISH);
        expect(
          events.some(({ happened }) => happened === "no"),
          type,
        ).toBe(false);
      }
    }
    const [served] = storyOf([{ ...newRow("a", "restriction-served"), answer: "e" }], WISH).events;
    expect(served).toMatchObject({ happened: "unknown", note: "当事人说没有收到。", source: "client-statement" });
  });

  it("keep a don't-know, what was written, and what turned out to be another kind of event", () => {
    const rows = [
      { ...newRow("a", "security-provided"), answer: "unknown" },
      { ...newRow("b", "enforcement-resumed"), answer: "2023京0105执恢1号" },
      { ...newRow("c", "listing-deleted"), day: "2024-01-02", answer: "b" },
      { ...newRow("d", "settlement-performed"), answer: "b" },
      { ...newRow("e", "other"), answer: "见了法官" },
      { ...newRow("f", "settlement-agreed"), answer: "2024年6月" },
      { ...newRow("g", "enforcement-transferred"), answer: "深圳中院" },
      { ...newRow("h", "enforcement-transferred"), answer: "某区人民法院" },
    ];
    expect(valid(rows)).toMatchObject([
      { adequate: "unknown" },
      { caseNumber: "（2023）京0105执恢1号" },
      { type: "listing-checked", visible: "no" },
      { happened: "no", goodReason: "yes", date: "2024-05-01" },
      { title: "见了法官" },
      { performBy: "2024-06" },
      { court: { name: "广东省深圳市中级人民法院", level: "intermediate", region: "广东" } },
      { court: { name: "某区人民法院" } },
    ]);
  });

  it("leave out a row whose day cannot be read while one types, and keep its words when saved", () => {
    const rows = [{ ...newRow("a", "correction-requested"), day: "五一后" }];
    expect(storyOf(rows, { ...WISH, readable: true }).events).toEqual([]);
    expect(storyOf(rows, WISH).events).toEqual([
      { id: "a", type: "correction-requested", source: "client-statement", note: "日期照当事人的话：五一后。" },
    ]);
  });
});

describe("a listing known from the public record alone", () => {
  const listed = (facts: Partial<StoryRow["listing"]>): readonly StoryRow[] => [
    {
      ...newRow("a", "listing-decided", true),
      day: "2024-03-05",
      paper: "名单网页截图",
      listing: { ...EMPTY_LISTING, publicOnly: true, ...facts },
    },
  ];

  it("is its publication, and no decision that nobody has seen", () => {
    expect(valid(listed({}))).toMatchObject([{ type: "listing-published", date: "2024-03-05", source: "document" }]);
    expect(storyOf(listed({ conduct: ["able-refusal"] }), WISH).events).toMatchObject([{ conduct: ["able-refusal"] }]);
  });

  it("has the decision behind it once something of that is known", () => {
    const facts = {
      decided: "2024年2月",
      number: "2023京0105执1号",
      items: [1],
      term: "2",
      conduct: ["report" as const],
    };
    expect(valid(listed(facts))).toMatchObject([
      {
        type: "listing-decided",
        date: "2024-02",
        documentNumber: "（2023）京0105执1号",
        items: [1],
        termYears: 2,
        conduct: ["report"],
      },
      { type: "listing-published", date: "2024-03-05", regarding: "a" },
    ]);
    expect(valid(listed({ term: "none" }))).toMatchObject([{ termYears: null }, {}]);
  });

  it("takes why it was listed for conduct, never for items", () => {
    const { events } = storyOf(listed({ conduct: ["able-refusal"] }), WISH);
    expect(events.every((event) => !("items" in event))).toBe(true);
  });
});

describe("the day of a row", () => {
  it("takes the year from above, and never guesses one", () => {
    expect(readRowDay("4.22", "2024-04-18")).toEqual({ ok: true, edtf: "2024-04-22", yearFrom: "above" });
    expect(readRowDay("0422", "2024-04-18")).toMatchObject({ edtf: "2024-04-22" });
    expect(readRowDay("4.22", null).ok).toBe(false);
    expect(readRowDay("1.5", "2024-04-18").ok, "before the row above").toBe(false);
    expect(readRowDay("2.30", "2024-01-18").ok, "no such day").toBe(false);
    expect(readRowDay("2023", "2024-04-18")).toMatchObject({ edtf: "2023", yearFrom: "typed" });
    expect(readRowDay("?", "2024-04-18")).toMatchObject({ ok: true, edtf: null });
    expect(readRowDay("约三月", "2024-04-18").ok).toBe(false);
  });
});

describe("a block pasted from a spreadsheet", () => {
  it("is read line by line, what is not certain kept as it is", () => {
    const block = "3.27\t法院签收快递\n4/18\t执行局回复，不同意\n4月22日\t收到驳回\n五一后\t再去问\n";
    const rows = readPasted(block, "2024-03-25", (at) => `p${at}`);
    expect(rows.map(({ row, remark }) => [row.type, row.day, row.answer, remark?.kind ?? null])).toEqual([
      ["correction-received", "2024-03-27", "", "taken-over"],
      ["correction-decided", "2024-04-18", "b", "guessed"],
      ["correction-served", "2024-04-22", "", "taken-over"],
      ["other", "", "五一后 再去问", "unread"],
    ]);
    expect(Array.isArray(valid(rows.map(({ row }) => row)))).toBe(true);
  });

  it("finds the day in whichever cell it stands", () => {
    const [one] = readPasted("1\t才知道上了名单\t2024-03-20", null, () => "a");
    expect(one?.row).toMatchObject({ type: "listing-discovered", day: "2024-03-20" });
  });
});

it("a draft of a row comes back, and nothing else does", () => {
  const row = { ...newRow("a", "listing-decided", true), listing: { ...EMPTY_LISTING, number: "1" } };
  expect(readRow(JSON.parse(JSON.stringify(row)))).toEqual(row);
  for (const bad of [null, 7, {}, { ...row, type: "constructor" }, { ...row, id: "" }, { ...row, listing: 7 }]) {
    expect(readRow(bad)).toBeNull();
  }
});
