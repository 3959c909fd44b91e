// What is read out for each kind of item: date, what, by whom, how it came out.
import { expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { labelOf, sentenceOf } from "./sentences.ts";
import { targetOf } from "./target-of.ts";
import { timelineOf } from "./timeline-of.ts";

const AS_OF = "2024-04-04";
const view = viewOf(AS_OF, {
  events: [
    { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null },
    { id: "e3", type: "correction-requested", date: "2024-02-01", written: "yes" },
    { id: "e4", type: "correction-received", date: "2024-02-04" },
    { id: "e5", type: "correction-decided", date: "2024-03-01", outcome: "rejected" },
    { id: "e6", type: "other", title: "来电" },
  ],
});
const timeline = timelineOf(view.case, view.audit, parseDay(AS_OF) ?? 0);
const all = [...timeline.marks, ...timeline.bars, ...timeline.slots, ...timeline.stretches, ...timeline.undated];
const said = (key: string) => {
  const item = all.find((one) => one.key === key);
  if (item === undefined) throw new TypeError(`no item ${key} among ${all.map((one) => one.key).join(", ")}`);
  return { item, label: labelOf(item, AS_OF), sentence: sentenceOf(item, shippedCalendar, AS_OF) };
};

it("says date, act and actor of an event", () => {
  expect(said("event e4").sentence).toEqual({
    zh: "2024-02-04 周日（补班），收到纠正申请，法院的行为。",
    en: "2024-02-04 Sunday (working day by notice), Correction request received. Acts of the court.",
  });
});

it("says trigger, end, act and result of a period", () => {
  expect(said("period C-03@e4").sentence).toEqual({
    zh: "纠正申请审查逾期 · 15日 · 迟 11 天，2024-02-04 → 2024-02-19 周一。2024-03-01 周五 完成。违反。",
    en: "Correction request reviewed late · 15 days · 11 days late, 2024-02-04 → 2024-02-19 Monday. Done 2024-03-01 Friday. Broken.",
  });
});

it("says of a gap that the act is not on record, and by when it was owed", () => {
  const { label, sentence } = said("slot enforcement-notice-served@e1");
  expect(label.zh).toBe("送达执行通知（无记录）");
  expect(sentence.zh).toContain("最迟 2023-11-10");
  expect(said("slot listing-served@e1").sentence.zh).toContain("2023-11-10 之后，法律没有规定具体日期");
});

it("never says that someone is still listed, only that no removal is on record", () => {
  expect(said("listing e1").label).toEqual({ zh: "失信名单（无删除记录）", en: "On the list (no deletion on record)" });
});

it("calls an event of no type by its own title, and says that its day is not known", () => {
  expect(said("event e6").sentence.zh).toBe("日期不明，来电，其他人的行为。");
});

it("opens the event of a mark, and a new event of the missing type for a gap", () => {
  expect(targetOf(said("event e4").item, view.case)).toEqual({ kind: "edit", id: "e4" });
  expect(targetOf(said("slot listing-served@e1").item, view.case)).toEqual({
    kind: "new",
    type: "listing-served",
    regarding: "e1",
  });
  expect(targetOf(said("slot enforcement-notice-served@e1").item, view.case)).toEqual({
    kind: "new",
    type: "enforcement-notice-served",
  });
});

it("says of a limit of the client's that a missing fact leaves open that it may have passed", () => {
  const late = "2024-10-01";
  const open = viewOf(late, {
    events: [
      { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null },
      { id: "e3", type: "correction-requested", date: "2024-02-01", written: "yes" },
      { id: "e4", type: "correction-received", date: "2024-02-04" },
      { id: "e5", type: "correction-decided", date: "2024-02-10", outcome: "rejected" },
      { id: "e6", type: "reconsideration-requested", date: "2024-02-15", regarding: "e5" },
      { id: "e7", type: "reconsideration-decided", date: "2024-03-20", regarding: "e6", outcome: "rejected" },
    ],
  });
  const { bars } = timelineOf(open.case, open.audit, parseDay(late) ?? 0);
  const bar = bars.find(({ finding }) => finding.status === "undetermined" && finding.holder === "client");
  expect(bar?.finding.rule).toBe("K-03");
  expect(bar === undefined ? null : labelOf(bar, late).zh).toMatch(/ · 可能已过，待查明$/u);
});
