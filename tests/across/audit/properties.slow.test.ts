// What must hold of the audit of any case: no crash, one answer whatever the order, and knowing less never turns a
// finding into its opposite.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditCase, outlineCase } from "../../../shared/audit/audit.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { parseDay, type Day } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { stepFaults } from "./bilingual.ts";
import { forgettings, linksOf, widenings, type Change, type Widening } from "./changes.ts";
import { inconsistencies, UNASKED } from "./consistency.ts";
import { DUTY_ACTS, withAct } from "./evidence.ts";
import type { CaseJson } from "./plain.ts";
import { randomCase, valid, type RandomCase } from "./random-case.ts";
import { TIMES } from "./times.ts";

const SEED = 20261123;

const audit = (json: unknown, asOf: Day): Audit =>
  auditCase(valid(json), { asOf, calendar: shippedCalendar, all: true });

const check = (numRuns: number, holds: (random: RandomCase) => void): void => {
  fc.assert(fc.property(randomCase, holds), { numRuns: numRuns * TIMES, seed: SEED, endOnFailure: true });
};

/** Findings of the same rule, listing and trigger are the same finding. */
const keyOf = ({ id, thread }: Finding): string => `${id} of ${thread ?? "the case"}`;

const statuses = (found: Audit): ReadonlyMap<string, Status> =>
  new Map(found.findings.map((finding) => [keyOf(finding), finding.status]));

const linksIn = (json: unknown, asOf: Day): string => linksOf(viewCase(valid(json), asOf));

const listingsIn = (json: unknown, asOf: Day): number => viewCase(valid(json), asOf).threads.length;

describe("every audit", () => {
  it("agrees with itself", () => {
    check(250, ({ json, asOf }) => {
      expect(inconsistencies(audit(json, asOf), json)).toEqual([]);
    });
  });

  it("says the same in both languages, step by step", () => {
    check(250, ({ json, asOf }) => {
      const { findings } = audit(json, asOf);
      expect(findings.flatMap(({ derivation }) => derivation.flatMap(stepFaults))).toEqual([]);
    });
  });

  it("is the same whatever the order in the file, and at every repetition", () => {
    check(100, ({ json, asOf }) => {
      const text = JSON.stringify(audit(json, asOf));
      expect(JSON.stringify(audit(json, asOf))).toBe(text);
      expect(JSON.stringify(audit({ ...json, events: json.events.toReversed() }, asOf))).toBe(text);
      const rotated = [...json.events.slice(3), ...json.events.slice(0, 3)];
      expect(JSON.stringify(audit({ ...json, events: rotated }, asOf))).toBe(text);
    });
  });

  it("has the outline that caseloads show, but for derivations and advice about the audit", () => {
    check(250, ({ json, asOf }) => {
      const options = { asOf, calendar: shippedCalendar };
      const whole = auditCase(valid(json), options);
      const outline = outlineCase(valid(json), options);
      const bare = whole.findings.filter(({ rule, kind }) => !/^[WQ]/.test(rule) || kind !== "advice");
      const without = (findings: readonly Finding[]) =>
        findings.map((finding) => ({ ...finding, derivation: [], readings: [] }));
      expect(without(outline.findings)).toEqual(without(bare));
      expect(outline.deadlines).toEqual(whole.deadlines);
      expect(outline.next).toEqual(whole.next);
    });
  });

  it("says what is missing wherever a finding is undetermined", () => {
    check(1500, ({ json, asOf }) => {
      const { findings } = outlineCase(valid(json), { asOf, calendar: shippedCalendar });
      const silent = findings.filter(({ status, missing }) => status === "undetermined" && missing.length === 0);
      expect(silent.filter(({ rule }) => !UNASKED.has(rule)).map(({ id }) => id)).toEqual([]);
    });
  });

  it("leaves its input as it was", () => {
    check(50, ({ json, asOf }) => {
      const before = JSON.stringify(json);
      audit(json, asOf);
      expect(JSON.stringify(json)).toBe(before);
    });
  });
});

/** The findings that a change of the case turns from one of `from` into one of `to`. */
function turned(before: Audit, change: Change, asOf: Day, flips: readonly (readonly [Status, Status])[]): string[] {
  const after = statuses(audit(change.json, asOf));
  return [...statuses(before)].flatMap(([key, was]) => {
    const is = after.get(key);
    if (is === undefined || !flips.some(([from, to]) => from === was && to === is)) return [];
    const said = `${key}: ${was}, then ${is}, by ${change.where}`;
    return [said];
  });
}

const OPPOSITES = [
  ["in-order", "breach"],
  ["breach", "in-order"],
] as const;

/** The changes that leave every link as it was. */
function linked(json: CaseJson, asOf: Day, changes: readonly Change[]): readonly Change[] {
  const links = linksIn(json, asOf);
  return changes.filter((change) => linksIn(change.json, asOf) === links);
}

describe("knowing less", () => {
  // Also where what is forgotten was all that told two listings or two requests apart, so that links come undone.
  it("by a value set to unknown or null, a day among them, never turns a finding into its opposite", () => {
    fc.assert(
      fc.property(randomCase, fc.nat(7), ({ json, asOf }, offset) => {
        const before = audit(json, asOf);
        // Of a file that contradicts itself one half stands where the other is forgotten.
        if (contradicts(before)) return;
        const changes = forgettings(json).filter((_, index) => index % 8 === offset);
        expect(changes.flatMap((change) => turned(before, change, asOf, OPPOSITES))).toEqual([]);
      }),
      { numRuns: 150 * TIMES, seed: SEED, endOnFailure: true },
    );
  });

  it("by a date widened never makes a breach of what was contestable, nor an opposite", () => {
    const how = fc.oneof(
      fc.record({ kind: fc.constant("days" as const), before: fc.nat(20), after: fc.nat(40) }),
      fc.constantFrom<Widening>({ kind: "month" }, { kind: "year" }, { kind: "open-start" }),
    );
    fc.assert(
      fc.property(randomCase, how, ({ json, asOf }, widening) => {
        const before = audit(json, asOf);
        const changes = widenings(json, asOf, widening).filter((_, index) => index % 3 === 0);
        const kept = linked(json, asOf, changes);
        // A decision that may lie before its day takes in a publication of an earlier day, which was another listing's: of the
        // only listing in the file is whatever can be.
        const listings = listingsIn(json, asOf);
        const any = changes.filter((change) => kept.includes(change) || listingsIn(change.json, asOf) === listings);
        expect(any.flatMap((change) => turned(before, change, asOf, OPPOSITES))).toEqual([]);
        const flips = [
          ["contestable", "breach"],
          ["contestable", "in-order"],
        ] as const;
        expect(kept.flatMap((change) => turned(before, change, asOf, flips))).toEqual([]);
      }),
      { numRuns: 150 * TIMES, seed: SEED, endOnFailure: true },
    );
  });
});

/** A finding about a period that an act on record could meet, with the day its trigger is on. */
interface Duty {
  readonly finding: Finding;
  readonly earliest: Day;
  readonly latest: Day | null;
}

function dutiesIn(found: Audit, json: CaseJson): readonly Duty[] {
  return found.findings.flatMap((finding) => {
    const trigger = json.events.find((event) => event["id"] === finding.subjects[0]);
    const { due, status, rule } = finding;
    if (DUTY_ACTS[rule] === undefined || due === null || status === "not-applicable" || trigger === undefined)
      return [];
    const earliest = parseDay(due.earliest);
    const latest = due.latest === null ? null : parseDay(due.latest);
    return earliest === null ? [] : [{ finding, earliest, latest }];
  });
}

const contradicts = ({ findings }: Audit): boolean =>
  findings.some(({ rule, status }) => rule === "Q-02" && status !== "not-applicable");

/** The same finding in the case with the act added; undefined where the act changes what belongs to what, or contradicts the file. */
function withEvidence(random: RandomCase, duty: Duty, day: Day, happened: "yes" | "no"): Finding | undefined {
  const { json, asOf } = random;
  const added = withAct(json, duty.finding, day, happened);
  if (added === null) return undefined;
  const others = linksIn(added, asOf)
    .split(" ")
    .filter((link) => !link.startsWith("added<"));
  if (others.join(" ") !== linksIn(json, asOf)) return undefined;
  const after = audit(added, asOf);
  if (contradicts(after)) return undefined;
  return after.findings.find((finding) => keyOf(finding) === keyOf(duty.finding));
}

function triggerDay(json: CaseJson, { subjects }: Finding): Day | null {
  const date = json.events.find((event) => event["id"] === subjects[0])?.["date"];
  return typeof date === "string" ? parseDay(date) : null;
}

describe("evidence of the act", () => {
  it("in time never creates a breach", () => {
    check(250, (random) => {
      const { json, asOf } = random;
      for (const duty of dutiesIn(audit(json, asOf), json)) {
        for (const day of [duty.earliest, duty.earliest - 2]) {
          const trigger = triggerDay(json, duty.finding);
          if (day > asOf || (trigger !== null && trigger > day)) continue;
          expect(withEvidence(random, duty, day, "yes")?.status, keyOf(duty.finding)).not.toBe("breach");
        }
      }
    });
  });

  it("too late is never better than nothing done, nor a longer delay", () => {
    check(250, (random) => {
      const { json, asOf } = random;
      for (const duty of dutiesIn(audit(json, asOf), json)) {
        if (duty.latest === null || duty.latest >= asOf) continue;
        const act = DUTY_ACTS[duty.finding.rule];
        // That nothing was done rules out a doubtful act of the kind, which evidence of a late one leaves as it is.
        if (json.events.some(({ type, happened }) => type === act?.type && happened === "unknown")) continue;
        const recorded = act?.recorded === true;
        const without = recorded ? duty.finding : withEvidence(random, duty, asOf, "no");
        if (without === undefined || without.done !== null) continue;
        for (const day of [duty.latest + 1, asOf]) {
          const late = withEvidence(random, duty, day, "yes");
          if (late === undefined) continue;
          const where = `${keyOf(late)} on ${day}`;
          if (without.status === "breach") expect(late.status, where).toBe("breach");
          if (without.status === "contestable")
            expect(["breach", "contestable", "undetermined"]).toContain(late.status);
          expect(late.daysLate?.max ?? 0, where).toBeLessThanOrEqual(without.daysLate?.max ?? Infinity);
        }
      }
    });
  });
});
