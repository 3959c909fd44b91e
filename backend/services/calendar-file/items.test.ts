// When an entry of a calendar rings: never on a day that is only the earliest on which something may end.
import { describe, expect, it } from "vitest";
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import { calendarItem } from "./items.ts";

const ROW: DeadlineRow = {
  caseId: "c1",
  reference: null,
  clientName: "王某",
  court: "某区人民法院",
  finding: "R-01@e5",
  rule: "R-01",
  holder: "client",
  what: { zh: "申请复议", en: "Ask for reconsideration" },
  status: "running",
  route: "reconsideration",
  due: { earliest: "2027-01-07", latest: "2027-01-07" },
  stale: false,
};

const alarmsOf = (holder: DeadlineRow["holder"], latest: string | null): readonly number[] =>
  calendarItem(
    { ...ROW, holder, due: { earliest: "2027-01-07", latest } },
    { source: "vault", names: false, alarmDays: [7, 1, 0, 1] },
  ).alarms;

describe("an entry of a calendar", () => {
  it("rings on the day itself only where that is the last one", () => {
    expect(alarmsOf("client", "2027-01-07")).toEqual([7, 1, 0]);
    expect(alarmsOf("client", "2027-01-08")).toEqual([7, 1, 0]);
    expect(alarmsOf("client", null)).toEqual([7, 1]);
  });

  it("does not ring at all for others' duties whose last day nobody can tell", () => {
    expect(alarmsOf("enforcing-court", "2027-01-07")).toEqual([7, 1, 0]);
    expect(alarmsOf("enforcing-court", null)).toEqual([]);
  });
});
