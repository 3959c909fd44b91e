// A day that is not exact comes to what each of its days comes to: over the stories of the periods and the cases of the readings, days are
// made inexact around the last day of the period, and status, last day and lateness are those of all exact days together.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { findings, smallCase, type SmallCase } from "../../../shared/rules/testing.ts";
import { plus } from "./plain-calendar.fixture.ts";
import { DELETION_READINGS } from "./readings-deletion.fixture.ts";
import { SERVICE_READINGS } from "./readings-service.fixture.ts";
import { RULE_READINGS } from "./readings.fixture.ts";
import { AUTHORITY_STORIES } from "./stories-authority.fixture.ts";
import { LISTING_STORIES } from "./stories-listing.fixture.ts";
import { OTHER_STORIES } from "./stories-others.fixture.ts";
import { REQUEST_STORIES } from "./stories-requests.fixture.ts";
import { WAGES_STORIES } from "./stories-wages.fixture.ts";
import type { Story } from "./story.fixture.ts";

const STORIES: readonly Story[] = [
  ...LISTING_STORIES,
  ...REQUEST_STORIES,
  ...OTHER_STORIES,
  ...AUTHORITY_STORIES,
  ...WAGES_STORIES,
];
const READINGS = [...RULE_READINGS, ...SERVICE_READINGS, ...DELETION_READINGS];

/** A case with the events whose days are made inexact, each by so many days. */
interface Widened {
  readonly rule: string;
  readonly asOf: string;
  readonly small: SmallCase;
  readonly events: readonly number[];
  readonly by: readonly number[];
}

/** The events on one certain day. */
const dated = ({ events = [] }: SmallCase): readonly number[] =>
  [...events.keys()].filter(
    (at) => /^\d{4}-\d\d-\d\d$/u.test(String(events[at]?.["date"])) && events[at]?.["happened"] === undefined,
  );

const ruleOf = (code: string): (typeof RULES)[number] => {
  const found = RULES.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
};

/** The act around the last day of its period, alone and with each of the days before it. */
function ofStory(story: Story): readonly Widened[] {
  const start = story.within === undefined ? "2024-03-05" : "2023-03-06";
  if (story.within !== undefined && (start < story.within[0] || start >= story.within[1])) return [];
  const asOf = "2026-06-01";
  const tell = (done: string): SmallCase =>
    story.tell({ start, ends: story.counts.slice(1).map(() => "2024-06-20"), done });
  const [first] = findings(ruleOf(story.rule), asOf, tell("2024-09-02"));
  const last = first?.due?.latest ?? "2024-03-20";
  const small = tell(last);
  const act = dated(small).find((at) => small.events?.[at]?.["date"] === last);
  if (act === undefined) return [];
  const others = dated(small).filter((at) => small.events?.[at]?.["date"] !== last);
  const own = { rule: story.rule, asOf, small };
  return [
    { ...own, events: [act], by: [-1, 0, 1, 2] },
    ...others.slice(0, 3).map((other) => ({ ...own, events: [other, act], by: [-1, 0, 1] })),
  ];
}

const ofReading = ({ rule, asOf, case: small }: (typeof READINGS)[number]): readonly Widened[] =>
  dated(small).map((at) => ({ rule, asOf, small, events: [at], by: [-1, 0, 1] }));

/** The case with the days of its widened events told by `day`. */
const told = ({ small, events }: Widened, day: (date: string, at: number) => string): SmallCase => ({
  ...small,
  events: (small.events ?? []).map((event, at) =>
    events.includes(at) ? { ...event, date: day(String(event["date"]), events.indexOf(at)) } : event,
  ),
});

/** Every way in which the days can be, each of them one of the days that it may be. */
const waysOf = (count: number, by: readonly number[]): readonly (readonly number[])[] =>
  count === 0 ? [[]] : waysOf(count - 1, by).flatMap((rest) => by.map((one) => [...rest, one]));

const partsOf = ({
  readings,
  status,
  due,
}: Finding): readonly Pick<Finding["readings"][number], "id" | "status" | "due">[] =>
  readings.length > 0 ? readings : [{ id: "", status, due }];

/** What days with these results come to together (audit-output, "Combining"); null where another fact is open besides. */
function together(statuses: readonly Status[]): Status | null {
  const [first] = statuses;
  if (first === undefined || statuses.every((one) => one === first)) return first ?? null;
  if (statuses.includes("undetermined")) return null;
  if (statuses.includes("breach") || statuses.includes("contestable")) return "contestable";
  return (["running", "advice", "in-order"] as const).find((one) => statuses.includes(one)) ?? null;
}

const isContradiction = ({ derivation }: Finding): boolean => derivation.some(({ zh }) => zh.includes("相互矛盾"));

/** What the finding of inexact days says otherwise than those of the exact ones. */
function faultsOf(found: Finding, exact: readonly Finding[]): readonly string[] {
  const possible = exact.filter((one) => !isContradiction(one));
  const faults: string[] = [];
  const compare = (what: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      faults.push(`${found.rule} ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  const isOpen = found.missing.some(({ path }) => path.includes("[+"));
  for (const part of partsOf(found)) {
    const same = possible.flatMap((one) => partsOf(one).filter(({ id }) => id === part.id));
    if (same.length < possible.length || same.length === 0) continue;
    const status = together(same.map((one) => one.status));
    if (status !== null && !isOpen) compare(`${part.id} status`, part.status, status);
    const dues = same.flatMap(({ due }) => due ?? []);
    if (dues.length < exact.length || part.status === "not-applicable") continue;
    const latest = dues.map((due) => due.latest);
    compare(`${part.id} due`, part.due, {
      earliest: dues.map(({ earliest }) => earliest).toSorted()[0],
      latest: latest.includes(null)
        ? null
        : dues
            .map((due) => due.latest ?? "")
            .toSorted()
            .at(-1),
    });
  }
  const lates = possible.map(({ daysLate }) => daysLate);
  const isLate = found.status === "breach" || found.status === "contestable";
  if (isLate && found.readings.length === 0 && lates.some((one) => one !== null)) {
    const min = Math.min(...lates.map((one) => one?.min ?? 0));
    compare("days late", found.daysLate, { min, max: Math.max(...lates.map((one) => one?.max ?? 0)) });
  }
  return faults;
}

describe("a day that is not exact", () => {
  const families = [...new Set([...STORIES, ...READINGS].map(({ rule }) => familyOf(rule)))];

  it.each(families)("comes to what each of its days comes to: family %s", (family) => {
    const own = <T extends { readonly rule: string }>(all: readonly T[]): readonly T[] =>
      all.filter(({ rule }) => rule.startsWith(`${family}-`));
    const all = [...own(STORIES).flatMap(ofStory), ...own(READINGS).flatMap(ofReading)];
    const faults = all.flatMap((widened) => {
      const { rule, asOf, events, by } = widened;
      const judged = (day: (date: string, at: number) => string): readonly Finding[] =>
        findings(ruleOf(rule), asOf, told(widened, day));
      const found = judged((date) => `${plus(date, by[0] ?? 0)}/${plus(date, by.at(-1) ?? 0)}`);
      const exact = waysOf(events.length, by).map((days) => judged((date, at) => plus(date, days[at] ?? 0)));
      return found.flatMap((one, at) =>
        exact.every((other) => other.length === found.length)
          ? faultsOf(
              one,
              exact.flatMap((other) => other.slice(at, at + 1)),
            )
          : [],
      );
    });
    expect(faults).toEqual([]);
  });
});

/** Three days around which an act is told, and what it is told beside: the act, and whether there are two or one. */
type Beside = (act: object, isTwo: boolean) => SmallCase;
const [FIRST, GONE, SECOND] = ["2023-03-06", "2023-06-05", "2023-09-04"] as const;
const DIRECT = { service: { method: "direct", recipient: "self", proof: "yes" } };

/** A listing that was removed, a second one or none, and the act. */
const besideListings: Beside = (act, isTwo) => ({
  events: [
    { type: "listing-decided", date: FIRST, id: "first", items: [1], termYears: null },
    { type: "listing-published", date: plus(FIRST, 1), regarding: "first" },
    { type: "listing-deleted", date: GONE, regarding: "first" },
    ...(isTwo ? [{ type: "listing-decided", date: SECOND, id: "second", items: [4], termYears: 2 }] : []),
    { type: "obligation-performed", date: "2023-05-29", full: "yes" },
    act as { readonly type: string },
  ],
});

/** A request that was refused, a second one or none, and the act. */
const besideRequests: Beside = (act, isTwo) => ({
  events: [
    { type: "listing-decided", date: "2023-01-09", items: [1], termYears: null },
    { type: "correction-requested", date: FIRST, id: "first", grounds: [1], written: "yes", addressee: "enforcing" },
    { type: "correction-decided", date: GONE, id: "no", regarding: "first", outcome: "rejected", form: "decision" },
    ...(isTwo
      ? [
          {
            type: "correction-requested",
            date: SECOND,
            id: "second",
            grounds: [3],
            written: "yes",
            addressee: "enforcing",
          },
        ]
      : []),
    act as { readonly type: string },
  ],
});

const ACTS: readonly (readonly [type: string, beside: string, families: RegExp, story: Beside, more: object])[] = [
  ...(
    [
      ["listing-published", {}],
      ["listing-served", DIRECT],
      ["correction-requested", { grounds: [1], written: "yes", addressee: "enforcing" }],
      ["listing-checked", { visible: "yes" }],
      ["listing-deleted", {}],
      ["listing-corrected", {}],
      ["listing-revoked", {}],
      ["reconsideration-decided", { outcome: "granted" }],
    ] as const
  ).map(([type, more]) => [type, "listings", /^[DHLPSXC]-/u, besideListings, more] as const),
  ...(
    [
      ["correction-received", {}],
      ["correction-decided", { outcome: "rejected", form: "decision" }],
      ["correction-served", DIRECT],
      ["reconsideration-requested", { addressee: "upper" }],
      ["reconsideration-decided", { outcome: "rejected" }],
      ["supervision-requested", {}],
      ["obstacle-ended", {}],
    ] as const
  ).map(([type, more]) => [type, "requests", /^[CRKOSX]-/u, besideRequests, more] as const),
];

describe("an act on a day that is not exact, beside one or two that it may belong to", () => {
  /** The findings of every rule, rule by rule. */
  function judged(small: SmallCase, families: RegExp): readonly (readonly Finding[])[] {
    const view = viewCase(smallCase(small), parseDay("2024-06-03") ?? 0);
    const judge = new Judge(view, shippedCalendar, "outline");
    return RULES.filter(({ code }) => families.test(code)).map((rule) =>
      rule.over(view).map((subject) => judge.judge(rule, subject)),
    );
  }

  it.each(ACTS)("belongs to what it belongs to on each of its days: %s, %s", (type, _, families, story, more) => {
    // What comes before the only request that it could be of is a request of its own: then there is one subject more.
    const days = /^correction-(?:received|decided|served)$/u.test(type) ? [GONE, SECOND] : [FIRST, GONE, SECOND];
    const faults = days.flatMap((day) =>
      [true, false].flatMap((isTwo) => {
        const at = (date: string): ReturnType<typeof judged> => judged(story({ type, date, ...more }, isTwo), families);
        const exact = [-1, 0, 1].map((by) => at(plus(day, by)));
        return at(`${plus(day, -1)}/${plus(day, 1)}`).flatMap((found, rule) => {
          const others = exact.map((one) => one[rule] ?? []);
          if (others.some(({ length }) => length !== found.length)) return [];
          return found.flatMap((one, n) =>
            faultsOf(
              one,
              others.flatMap((other) => other.slice(n, n + 1)),
            ).map((fault) => `${day} ${fault}`),
          );
        });
      }),
    );
    expect(faults).toEqual([]);
  });
});
