// What nobody recorded is not told as if it had happened on some day: what is told is up to when it is shown undone.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { auditCase } from "../../../shared/audit/audit.ts";
import { sampleCases, valid } from "../audit/random-case.ts";
import { audited, ofRule, stepsOf } from "./inputs.fixture.ts";

const listed = (date: string) => ({
  id: "d",
  type: "listing-decided",
  date,
  items: [1],
  termYears: null,
  written: "yes",
});
const ON_AN_UNKNOWN_DAY = /日期不明|unknown day|date unknown/u;

/** The only finding of a rule, its last step in both languages among it. */
function told(asOf: string, rule: string, events: readonly { readonly [field: string]: unknown }[]) {
  const found = audited(asOf, { client: { role: "debtor" }, events });
  const [only] = ofRule(found, rule);
  const last = only?.derivation.at(-1);
  return { status: only?.status, done: only?.done, daysLate: only?.daysLate, zh: last?.zh, en: last?.en };
}

describe("a listing seen after the last day for its deletion", () => {
  const seen = (day: string) =>
    told("2022-06-01", "X-01", [
      listed("2020-03-05"),
      { type: "obligation-performed", date: "2021-03-01", full: "yes" },
      { type: "court-informed-of-performance", date: "2021-03-01" },
      { type: "listing-checked", date: day, visible: "yes" },
    ]);

  it("still stood on that day, and no deletion is on record", () => {
    expect(seen("2022-05-01")).toEqual({
      status: "breach",
      done: null,
      daysLate: { min: 423, max: 454 },
      zh: "2022-05-01仍在名单上，其后没有删除失信信息的记录，至少迟423日",
      en: "Still listed on 2022-05-01; the deletion is not on record after it: at least 423 days late",
    });
  });

  it("is late from the first day after the period, and not shown late before", () => {
    // Three working days from 2021-03-01 end on 2021-03-04.
    expect(seen("2021-03-05")).toMatchObject({ status: "breach", daysLate: { min: 1 } });
    expect(seen("2021-03-03").status).toBe("undetermined");
  });
});

it("an enforcement notice that the file shows not issued by a day", () => {
  const notice = told("2024-06-01", "E-01", [
    { id: "q", type: "enforcement-requested", date: "2024-03-01" },
    { type: "enforcement-notice-issued", date: "2024-03-20", happened: "no", regarding: "q" },
  ]);
  expect(notice).toMatchObject({ status: "breach", done: null, daysLate: { min: 9, max: 82 } });
  expect(notice.zh).toBe("2024-03-20尚未发出执行通知，其后没有发出执行通知的记录，至少迟9日");
});

it("a request granted, and the listing seen weeks later", () => {
  const events = [
    listed("2023-11-06"),
    {
      id: "q",
      type: "correction-requested",
      date: "2024-01-30",
      regarding: "d",
      written: "yes",
      method: "in-person",
      grounds: [1],
    },
    { type: "correction-received", date: "2024-01-30", regarding: "q" },
    { type: "correction-decided", date: "2024-02-05", regarding: "q", outcome: "granted", form: "decision" },
    { type: "listing-checked", date: "2024-05-30", visible: "yes", regarding: "d" },
  ];
  expect(told("2024-06-01", "X-14", events)).toMatchObject({
    status: "breach",
    done: null,
    daysLate: { min: 112, max: 114 },
    zh: "2024-05-30仍在名单上，其后没有撤销失信信息的记录，至少迟112日",
  });
  const found = audited("2024-06-01", { client: { role: "debtor" }, events });
  expect(ofRule(found, "C-04")).toMatchObject([{ status: "breach", done: null }]);
  // Under several readings, which only tell the last days apart, it is said once.
  const corrected = ofRule(found, "C-04").flatMap(({ derivation }) => derivation.map(({ zh }) => zh));
  expect(corrected.filter((zh) => zh === "2024-05-30仍在名单上，其后没有纠正失信信息的记录").length).toBe(1);
  expect(stepsOf(found).filter((step) => ON_AN_UNKNOWN_DAY.test(step))).toEqual([]);
});

it("no step speaks of an unknown day where every event on record has one", () => {
  const dated = sampleCases(700, 20261129).filter(({ json }) =>
    json.events.every(({ date }) => typeof date === "string" && !date.includes("..")),
  );
  expect(dated.length).toBeGreaterThan(200);
  for (const { json, asOf } of dated) {
    const { findings } = auditCase(valid(json), { asOf, calendar: shippedCalendar });
    const wrong = findings.flatMap(({ derivation }) => derivation.flatMap(({ zh, en }) => [zh, en]));
    expect(wrong.filter((step) => ON_AN_UNKNOWN_DAY.test(step))).toEqual([]);
  }
});
