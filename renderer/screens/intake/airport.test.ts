// The airport story as it is typed at an intake: the right finding and the right next limit, from the audit that stands everywhere.
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { newRow, type StoryRow } from "../../../shared/intake/story.ts";
import { EMPTY_HEAD } from "../../parts/case-head/head-values.ts";
import { caseOf, emptyIntake } from "./intake-values.ts";

const TODAY = "2024-05-01";
const TYPED: Readonly<Record<string, Partial<StoryRow>>> = {
  "listing-decided": { day: "2024-3-5", answer: "b" },
  "listing-discovered": { day: "3-20" },
  "correction-requested": { day: "3-25", answer: "a" },
  "correction-received": { day: "3-27" },
  "correction-decided": { day: "4-18", answer: "b" },
  "correction-served": { day: "4-22" },
};

function auditOf(typed: Readonly<Record<string, Partial<StoryRow>>>, extra: readonly StoryRow[] = []) {
  const empty = emptyIntake({ ...EMPTY_HEAD, courtName: "北京市朝阳区人民法院", caseNumber: "（2023）京0105执1234号" });
  const story = [...empty.story.map((row) => ({ ...row, ...typed[row.type] })), ...extra];
  const file = caseOf("1", { ...empty, story }, { lang: "zh", today: TODAY, readable: true, noCourt: "未写" });
  const read = validateCase(file);
  if (!read.ok) throw new TypeError(read.errors.map(({ path }) => path).join());
  return auditCase(read.case, { asOf: parseDay(TODAY) ?? 0, calendar: shippedCalendar });
}

const found = (audit: ReturnType<typeof auditOf>, rule: string) =>
  audit.findings.find((finding) => finding.rule === rule);

describe("the airport story", () => {
  const audit = auditOf(TYPED);

  it("finds that the court reviewed the request seven days late", () => {
    expect(found(audit, "C-03")).toMatchObject({
      status: "breach",
      due: { earliest: "2024-04-11", latest: "2024-04-11" },
      daysLate: { min: 7, max: 7 },
    });
  });

  it("gives the limit for reconsideration, to the court that the table names", () => {
    expect(found(audit, "R-01")).toMatchObject({
      status: "running",
      due: { earliest: "2024-05-06", latest: "2024-05-06" },
    });
    expect(audit.next).toMatchObject({ by: { earliest: "2024-05-06" }, addressee: "北京市第三中级人民法院" });
  });

  it("makes no breach of what only the client says: that the decision never came", () => {
    expect(found(audit, "S-01")?.status).toBe("undetermined");
    expect(audit.ask.some(({ path }) => path.includes("listing-served") || path.includes("-told"))).toBe(true);
  });

  it("finds the same without the answer about the delivery", () => {
    const { "listing-decided": _listed, ...rest } = TYPED;
    const other = auditOf({ ...rest, "listing-decided": { day: "2024-3-5" } });
    expect(found(other, "C-03")?.status).toBe("breach");
    expect(found(other, "R-01")?.status).toBe("running");
  });

  it("starts no limit of the client's with a rejection that never came by her word", () => {
    const never = auditOf({ ...TYPED, "correction-served": { day: "", answer: "e" } });
    expect(found(never, "R-01")?.status).not.toBe("breach");
  });

  it("counts a row of which the day cannot be read for nothing", () => {
    const unread = auditOf(TYPED, [{ ...newRow("x", "listing-deleted"), day: "五一后" }]);
    expect(unread.findings.map(({ id, status }) => [id, status])).toEqual(
      audit.findings.map(({ id, status }) => [id, status]),
    );
  });
});
