// Which step of a request a link names, and how late the case is looked at, changes nothing that has happened.
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { formatDay, type Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { CaseJson, Json } from "./plain.ts";
import { sampleCases, valid, type RandomCase } from "./random-case.ts";
import { TIMES } from "./times.ts";

const SEED = 20261201;
/** `REDRESS_CASES=134` for twenty thousand cases each. */
const CASES = 150 * TIMES;

const findingsOf = (json: CaseJson, asOf: Day): readonly Finding[] =>
  auditCase(valid(json), { asOf, calendar: shippedCalendar, all: true }).findings;

/** The steps of one kind of request, and what may follow its answer. */
const REQUESTS = [
  { steps: ["correction-requested", "correction-received", "correction-decided"], next: "correction-served" },
  { steps: ["correction-requested", "correction-received", "correction-decided"], next: "reconsideration-requested" },
  {
    steps: ["reconsideration-requested", "reconsideration-received", "reconsideration-decided"],
    next: "reconsideration-served",
  },
  {
    steps: ["reconsideration-requested", "reconsideration-received", "reconsideration-decided"],
    next: "supervision-requested",
  },
  { steps: ["objection-filed", "objection-received", "objection-decided"], next: "objection-served" },
] as const;

const linked = (event: Json, to: Json): Json => ({ ...event, regarding: to["id"] });

/** The case with the steps of its request linked one to the other, once for each step that what follows may name. */
function wordings({ json, asOf }: RandomCase, { steps, next }: (typeof REQUESTS)[number]): readonly CaseJson[] {
  const chain = steps.flatMap((type): readonly Json[] => {
    const found = json.events.find((event) => event["type"] === type);
    return found === undefined ? [] : [found];
  });
  const follower = json.events.find(({ type, happened }) => type === next && happened === undefined);
  // What comes after what names it, or after the audit's day, is not known on that day.
  const days = [...chain, follower].map((event) => String(event?.["date"]));
  const known = days.every((day, at) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= (days[at - 1] ?? ""));
  if (!known || (days.at(-1) ?? "") > formatDay(asOf)) return [];
  if (chain.length < 2 || follower === undefined || chain.some(({ happened }) => happened !== undefined)) return [];
  return chain.map((named) => ({
    ...json,
    events: json.events.map((event) => {
      if (event === follower) return linked(event, named);
      const at = chain.indexOf(event);
      const before = chain[at - 1];
      return at < 1 || before === undefined ? event : linked(event, before);
    }),
  }));
}

const told = ({ id, thread, status, due, done, daysLate }: Finding): string =>
  JSON.stringify({ id, thread, status, due, done, daysLate });

describe("a link", () => {
  it("may name the request, its receipt or its answer, with the same findings", () => {
    let compared = 0;
    for (const random of sampleCases(CASES, SEED)) {
      for (const request of REQUESTS) {
        const [first, ...others] = wordings(random, request).map((json) => findingsOf(json, random.asOf).map(told));
        for (const other of others) {
          expect(other, JSON.stringify(random)).toEqual(first);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(CASES / 20);
  });
});

/** Without what may have come after the day: that would be news on a later one. */
function past({ json, asOf }: RandomCase): CaseJson {
  const view = viewCase(valid(json), asOf + 10_000);
  const before = new Set(
    [...view.events, ...view.denials].filter(({ undated, hi }) => !undated && hi <= asOf).map(({ id }) => id),
  );
  // What names something that came later can be told from it, and so can what names that.
  for (let events = json.events.filter(({ id }) => before.has(String(id))); ;) {
    const named = new Set(events.map(({ id }) => id));
    const kept = events.filter(({ regarding = null }) => regarding === null || named.has(regarding));
    if (kept.length === events.length) return { ...json, events };
    events = kept;
  }
}

describe("a later day of the audit", () => {
  it("mends nothing that was broken, and breaks nothing that was done in time", () => {
    let compared = 0;
    for (const random of sampleCases(CASES, SEED + 1)) {
      const { asOf } = random;
      const on = formatDay(asOf);
      const json = past(random);
      const before = new Map(
        findingsOf(json, asOf).map((finding) => [`${finding.id} of ${finding.thread ?? ""}`, finding]),
      );
      for (const later of [1, 400]) {
        for (const finding of findingsOf(json, asOf + later)) {
          const was = before.get(`${finding.id} of ${finding.thread ?? ""}`);
          if (was === undefined || finding.kind === "advice") continue;
          const where = `${finding.id} ${was.status} on ${on}, ${finding.status} ${later} days later: ${JSON.stringify(json)}`;
          if (was.status === "breach") {
            compared++;
            expect(["breach", "contestable"], where).toContain(finding.status);
          }
          if (was.status === "in-order" && was.done !== null) {
            compared++;
            expect(finding.status, where).toBe("in-order");
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(CASES);
  });
});
