// Realistic cases for measuring: from the application to enforcement through listing, payment, correction and review.
import { formatDay, dayOf, type Day } from "../shared/calendar/civil.ts";

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The day the audits of the generated cases stand on. */
export const BENCH_DAY: Day = dayOf(2026, 10, 30);

/** How many different cases there are; longer inputs repeat them. */
export const DIFFERENT = 500;

type Event = { readonly type: string; readonly date: string } & { readonly [field: string]: unknown };

const SERVED = { method: "direct", recipient: "self", proof: "yes" };

/** One case, as the JSON of the case format; the same for the same number, and again after `DIFFERENT`. */
export function benchCase(index: number): { readonly [field: string]: unknown } {
  const random = seeded(1 + (index % DIFFERENT));
  const upTo = (days: number): number => Math.floor(random() * days);
  const chance = (share: number): boolean => random() < share;
  const yes = (share: number): string => (chance(share) ? "yes" : "no");
  const events: Event[] = [];
  const add = (day: Day, type: string, fields: { readonly [field: string]: unknown } = {}): Day => {
    events.push({ type, date: formatDay(day), ...fields });
    return day;
  };
  const term = chance(0.4);
  const applied = add(dayOf(2018, 1, 1) + upTo(2200), "enforcement-requested");
  const noticed = add(applied + upTo(16), "enforcement-notice-issued", { riskWarning: yes(0.9) });
  add(noticed + upTo(10), "enforcement-notice-served", { service: SERVED });
  const decided = add(noticed + 20 + upTo(90), "listing-decided", {
    items: [term ? 4 : 1],
    termYears: term && chance(0.9) ? 2 : null,
    written: yes(0.97),
    reasons: yes(0.8),
    signedByPresident: yes(0.9),
    citedVersion: "2017",
  });
  add(decided + upTo(20), "listing-served", { service: SERVED });
  add(decided + upTo(15), "listing-published", { where: "spc-database" });
  const paid = add(decided + 60 + upTo(200), "obligation-performed", { full: "yes" });
  add(paid, "court-informed-of-performance");
  const requested = add(paid + 5 + upTo(20), "correction-requested", {
    written: "yes",
    method: "in-person",
    grounds: [3],
    addressee: "enforcing",
  });
  const received = add(requested + upTo(3), "correction-received");
  const answered = add(received + 5 + upTo(20), "correction-decided", {
    outcome: "rejected",
    form: chance(0.8) ? "decision" : "notice",
    answered: "yes",
  });
  const served = add(answered + upTo(8), "correction-served", { service: SERVED });
  const asked = add(served + upTo(15), "reconsideration-requested", { method: "in-person", addressee: "upper" });
  add(asked + 5 + upTo(20), "reconsideration-decided", { outcome: chance(0.5) ? "granted" : "rejected" });
  if (chance(0.9)) add(asked + 30 + upTo(20), "listing-deleted");
  return {
    format: "redress.case/1",
    id: `bench-${index}`,
    client: { kind: "natural-person", role: "debtor", birthDate: formatDay(dayOf(1960, 1, 1) + upTo(16_000)) },
    enforcement: {
      court: { name: "某市某区人民法院", level: "basic", region: "北京" },
      obligation: { kind: "payment" },
    },
    events: events.map((event, at) => ({ id: `e${at + 1}`, ...event })),
  };
}

/** The first `count` cases as lines of a batch. */
export function benchLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify(benchCase(index)));
}
