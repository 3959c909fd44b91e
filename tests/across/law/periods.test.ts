// Every period that a rule counts, on its last day and the day after, where the last day is a working day, a weekend, a holiday, a
// make-up working day and the last that the notices cover. The length comes from the table written by hand, the day from a plain
// count over the notices: nothing that is expected is worked out by the program.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import type { DutyName } from "../../../shared/law/duties.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { findings, type SmallCase } from "../../../shared/rules/testing.ts";
import { HAND_DUTIES, HAND_INSTRUMENTS, HAND_RULES, placed } from "./hand-table.fixture.ts";
import { count, type Counted, endsOn, type Kind, KINDS, type Length, plus } from "./plain-calendar.fixture.ts";
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

/** A duty in one version: where it stands, and from when to when that is law. */
interface Text {
  readonly place: string;
  readonly version: string;
  readonly from: string;
  readonly until: string;
}

/** The calendar of the program, and the notices, begin here; what is law earlier is counted from here on. */
const FIRST = "2013-01-01";
const AFTER_ALL = "2027-01-01";

/** The texts of each duty by the table, in their order. */
const TEXTS: ReadonlyMap<string, readonly Text[]> = new Map(
  HAND_DUTIES.map(({ duty, law }) => [
    duty,
    law.map((place) => {
      const [, id = "", version = ""] = /^(.+)@([^:]+):/u.exec(place) ?? [];
      const versions = HAND_INSTRUMENTS.find((row) => row.id === id)?.versions ?? [];
      const at = versions.findIndex(([one]) => one === version);
      const [, from = ""] = versions[at] ?? [];
      return { place, version, from: from < FIRST ? FIRST : from, until: versions[at + 1]?.[1] ?? AFTER_ALL };
    }),
  ]),
);

const textsOf = (duty: DutyName): readonly Text[] => TEXTS.get(duty) ?? [];
const textOn = (duty: DutyName, day: string): Text | undefined => textsOf(duty).findLast(({ from }) => from <= day);

const PERIODS = Map.groupBy(
  HAND_RULES.flatMap(({ counts }) => counts),
  ({ duty }) => duty,
);

/** The length of a duty on a day by the table, with what makes it longer. */
function lengthOn(duty: DutyName, day: string, longer: number): Length {
  const version = textOn(duty, day)?.version ?? "";
  const found = PERIODS.get(duty)?.find(({ versions }) => versions.length === 0 || versions.includes(version));
  if (found === undefined) throw new Error(`the table has no period of ${duty} on ${day}`);
  return { n: found.n + (found.most > 0 ? longer : 0), unit: found.unit, roll: found.roll };
}

/** One period of a story, counted. */
interface Leg extends Counted {
  readonly start: string;
  readonly length: Length;
}

/** The periods of a story that starts on a day, one after another; empty where the notices end before that. */
function legsOf({ counts, oneRun, longer = 0 }: Story, start: string): readonly Leg[] {
  const legs: Leg[] = [];
  let from = start;
  for (const duty of counts) {
    let length = lengthOn(duty, from, longer);
    if (oneRun === true) length = { ...length, n: counts.reduce((sum, one) => sum + lengthOn(one, start, 0).n, 0) };
    const counted = count(from, length);
    if (counted.due === null) return [];
    legs.push({ ...counted, start: from, length });
    if (oneRun === true) return legs;
    from = counted.due;
  }
  return legs;
}

const last = <T>(list: readonly T[]): T => {
  const found = list.at(-1);
  if (found === undefined) throw new Error("an empty list");
  return found;
};

/** A story told from a start, with the text that is law then. */
interface Telling {
  readonly story: Story;
  readonly kind: Kind;
  /** The duty whose period ends on that kind of day. */
  readonly duty: DutyName;
  readonly text: Text;
  readonly start: string;
  readonly legs: readonly Leg[];
  readonly due: string;
}

/** The first start in the time of a text from which the period at a place of the story ends on the kind. */
function tellingOf(story: Story, at: number, kind: Kind, text: Text): Telling | null {
  const [from, until] = story.within ?? [FIRST, AFTER_ALL];
  const first = from > text.from ? from : text.from;
  const end = until < text.until ? until : text.until;
  const duty = story.counts[at];
  if (duty === undefined) throw new Error(`${story.rule} counts nothing`);
  for (let start = first; start < end; start = plus(start, 1)) {
    const legs = legsOf(story, start);
    const leg = legs[story.oneRun === true ? 0 : at];
    const { due = null } = legs.at(-1) ?? {};
    if (leg === undefined || due === null || due >= end) continue;
    if (endsOn(kind, leg.start, leg.length)) return { story, kind, duty, text, start, legs, due };
  }
  return null;
}

/** Every story, from a start of each kind under each text of the duty. */
const TELLINGS: readonly Telling[] = STORIES.flatMap((story) =>
  story.counts.flatMap((duty, at) =>
    KINDS.flatMap((kind) => textsOf(duty).flatMap((text) => tellingOf(story, at, kind, text) ?? [])),
  ),
);

/** The one finding of the rule about the case that applies, or that says why none does. */
function judged(story: Story, asOf: string, input: SmallCase): Finding {
  const rule = RULES.find(({ code }) => code === story.rule);
  if (rule === undefined) throw new Error(`no rule ${story.rule}`);
  const all = findings(rule, asOf, input);
  const [one, ...more] = all.filter(({ status }) => status !== "not-applicable");
  const found = one ?? all[0];
  if (found === undefined || more.length > 0) throw new Error(`${story.rule} has ${all.length} findings`);
  return found;
}

/** What a story says of the finding on a day. */
interface Expected {
  readonly status: Status;
  readonly late: boolean;
  readonly done: string | null;
}

const exactly = (day: string) => ({ earliest: day, latest: day });

/** The last day, the days late, the period and the other views of a finding, against the plain count. */
function check({ story, kind, legs, due }: Telling, found: Finding, { status, late, done }: Expected): void {
  expect(found.status).toBe(status);
  const { law = [] } = HAND_RULES.find(({ code }) => code === story.rule) ?? {};
  expect(
    found.basis.map(placed).filter((place) => !law.includes(place)),
    "what it cites is its law",
  ).toEqual([]);
  if (story.noDue !== undefined) {
    if (story.noDue === "none") expect(found).toMatchObject({ due: null, daysLate: null, period: null });
    return;
  }
  const { start, raw, length } = last(legs);
  if (story.reading !== undefined) {
    const reading = found.readings.find(({ id }) => id === story.reading);
    expect(reading).toMatchObject({ active: true, status: late ? "breach" : "in-order", due: exactly(due) });
    expect(reading?.period).toMatchObject({ start: exactly(start), length: length.n, unit: length.unit });
    return;
  }
  // What is open to argument may be not late at all.
  const days = !late || story.atAudit === true ? null : { min: status === "breach" ? 1 : 0, max: 1 };
  expect(found).toMatchObject({ due: exactly(due), daysLate: days, done: done === null ? null : exactly(done) });
  expect(found.period).toEqual({
    start: exactly(start),
    length: length.n,
    unit: length.unit,
    rawEnd: exactly(raw),
    end: exactly(due),
    moved: raw !== due,
  });
  if (legs.length === 1 && story.counts.length === 1) checkViews(found, kind, last(legs));
  const place = textOn(last(story.counts), start)?.place;
  expect(found.basis.map(placed)).toContain(place);
}

/** The views that a rolled period does not move, or not past weekends, stand beside it and decide nothing. */
function checkViews({ rule, readings }: Finding, kind: Kind, { raw, due, length }: Leg): void {
  const noted = (view: string) =>
    readings.find(({ id }) => id === view || id === `${view}+${readings[0]?.id ?? ""}`) ?? null;
  const [unrolled, weekend] = [noted("unrolled"), noted("weekend-is-no-holiday")];
  if (!length.roll) {
    const row = HAND_RULES.find(({ code }) => code === rule);
    if (row?.counts.every(({ roll }) => !roll) === true) expect([unrolled, weekend]).toEqual([null, null]);
    return;
  }
  expect(unrolled).toMatchObject({ active: false, due: exactly(raw) });
  // Which weekends are part of a holiday only the notice tells: asked where the holiday ends before a working day.
  const moves = kind === "a holiday";
  if (moves && due !== plus(raw, 1)) return;
  expect(weekend).toMatchObject({ active: false, due: exactly(moves ? plus(raw, 1) : raw) });
}

function tell(telling: Telling): void {
  const { story, start, legs, due } = telling;
  const { onTime = "in-order", late = "breach", undone = "breach" } = story;
  const ends = legs.slice(0, -1).map((leg) => leg.due ?? "");
  const acted = (done: string): Finding => {
    const input = story.tell({ start, ends, done });
    return judged(story, story.atAudit === true ? done : lastDay(input, done), input);
  };
  const after = plus(due, 1);
  const doneOn = (day: string) => (story.atAudit === true ? null : day);
  check(telling, acted(due), { status: onTime, late: false, done: doneOn(due) });
  check(telling, acted(after), { status: late, late: true, done: doneOn(after) });
  if (undone === null) return;
  const open = (asOf: string): Finding => judged(story, asOf, story.tell({ start, ends, done: null }));
  check(telling, open(due), { status: "running", late: false, done: null });
  check(telling, open(after), { status: undone, late: undone !== "undetermined", done: null });
}

/** A day on which everything in the case has happened. */
function lastDay(input: SmallCase, done: string): string {
  const days = (input.events ?? []).map(({ date }) => (typeof date === "string" ? date : ""));
  return days.reduce((latest, day) => (day > latest ? day : latest), plus(done, 10));
}

describe("every period that a rule counts", () => {
  it.each(
    TELLINGS.map(
      (telling) =>
        [
          `${nameOf(telling.story)}: ${telling.kind} of ${telling.duty}, ${telling.start} to ${telling.due}`,
          telling,
        ] as const,
    ),
  )("%s", (_, telling) => {
    tell(telling);
  });
});

function nameOf({ rule, counts, where }: Story): string {
  return `${rule} ${counts.join(", ")}${where === undefined ? "" : ` (${where})`}`;
}

/** Rules that a paper served by announcement starts: the row of the table has what follows the announcement. */
const BEHIND: readonly string[] = ["announcement"];

describe("the stories of the periods", () => {
  const pairs = HAND_RULES.flatMap(({ code, counts }) => counts.map(({ duty }) => `${code} ${duty}`));
  const told = (code: string, duty: string) => TELLINGS.filter((one) => one.story.rule === code && one.duty === duty);
  /** What follows the period lies after the notices where it ends with them. */
  const isFollowed = ({ counts, oneRun, noDue }: Story, duty: string) =>
    noDue === "another" || (oneRun !== true && last(counts) !== duty);

  it.each([...new Set(pairs)].filter((pair) => pair !== "D-05 term"))("tell every kind of last day of %s", (pair) => {
    const [code = "", duty = ""] = pair.split(" ");
    const all = told(code, duty);
    const followed = all.every(({ story }) => isFollowed(story, duty));
    const missing = KINDS.filter((kind) => !all.some((one) => one.kind === kind));
    expect(missing).toEqual(followed ? [last(KINDS)] : []);
  });

  it.each([...new Set(pairs)].filter((pair) => pair !== "D-05 term"))("are told under every text of %s", (pair) => {
    const [code = "", duty = ""] = pair.split(" ");
    const { first = null } = HAND_RULES.find((row) => row.code === code)?.judged ?? {};
    // A text that ends within weeks of the first act judged has no room for a story.
    const texts = (TEXTS.get(duty) ?? []).filter(({ until }) => until > plus(first ?? FIRST, 100));
    const reached = told(code, duty).map(({ text }) => text.version);
    expect(texts.map(({ version }) => version).filter((version) => !reached.includes(version))).toEqual([]);
  });

  it("are about what the table says that the rule counts", () => {
    const more = STORIES.flatMap(({ rule, counts }) =>
      counts.filter((duty) => !BEHIND.includes(duty) || rule === "S-07").map((duty) => `${rule} ${duty}`),
    );
    expect(more.filter((pair) => !pairs.includes(pair))).toEqual([]);
  });

  it("begin with the act that the table says starts the period", () => {
    for (const story of STORIES) {
      const row = HAND_RULES.find(({ code }) => code === story.rule);
      const at = row?.counts.findIndex(({ duty }) => duty === story.counts[0]) ?? -1;
      const from = story.from ?? row?.from[at] ?? "";
      if (story.from !== null) expect(row?.from[at], nameOf(story)).toBe(from);
      const { events = [] } = story.tell({ start: "2024-03-05", ends: ["2024-04-08"], done: "2024-05-06" });
      const started = events.filter(({ type, date }) => type === from && date === "2024-03-05");
      if (story.from !== null) expect(started, nameOf(story)).not.toEqual([]);
    }
  });
});

describe("before the first day of the acts judged", () => {
  it.each(STORIES.map((story) => [nameOf(story), story] as const))("%s is not judged", (_, story) => {
    const { first = null } = HAND_RULES.find(({ code }) => code === story.rule)?.judged ?? {};
    if (first === null) throw new Error(`${story.rule} is judged always`);
    const days = { start: plus(first, -300), ends: [plus(first, -280)], done: plus(first, -100) };
    expect(judged(story, plus(first, -1), story.tell(days)).status).toBe("not-applicable");
  });
});

describe("where the notices end", () => {
  const simple = STORIES.filter(
    ({ counts, noDue, reading, atAudit, within }) =>
      counts.length === 1 &&
      noDue === undefined &&
      reading === undefined &&
      atAudit === undefined &&
      (within?.[1] ?? AFTER_ALL) === AFTER_ALL,
  );

  /** The start from which the last day would be a Saturday of 2027 at the earliest. */
  function startBefore(story: Story): string {
    for (let start = "2027-01-01"; ; start = plus(start, -1)) {
      const { n, unit } = lengthOn(last(story.counts), start, story.longer ?? 0);
      const counted = unit === "working-days" ? plus(start, n) : count(start, { n, unit, roll: false }).raw;
      if (counted <= "2027-01-02") return start;
    }
  }

  it.each(simple.map((story) => [nameOf(story), story] as const))("%s is not told late by a guess", (_, story) => {
    const start = startBefore(story);
    const { unit, roll } = lengthOn(last(story.counts), start, story.longer ?? 0);
    const on = (done: string) => judged(story, plus(done, 20), story.tell({ start, ends: [], done }));
    expect(on("2027-01-02").status).toBe(story.onTime ?? "in-order");
    const after = on("2027-01-04");
    if (unit === "working-days" || roll) expect(after).toMatchObject({ status: "undetermined", due: { latest: null } });
    else expect(after).toMatchObject({ status: story.late ?? "breach", due: exactly("2027-01-02") });
  });
});

describe("the length of a term", () => {
  const [term] = HAND_RULES.find(({ code }) => code === "D-05")?.counts ?? [];
  const { n = 0, least = 0, most = 0 } = term ?? {};

  it.each([
    [n - 1, "no", "breach"],
    [n, "no", "in-order"],
    [n, "yes", "in-order"],
    [n + least, "no", "breach"],
    [n + least, "yes", "in-order"],
    [n + most, "no", "breach"],
    [n + most, "yes", "in-order"],
    [n + most + 1, "yes", "breach"],
  ])("of %i years with grave or several conduct %s: D-05 %s", (termYears, severeOrMultiple, status) => {
    const rule = RULES.find(({ code }) => code === "D-05");
    const decided = { type: "listing-decided", date: "2024-03-05", items: [4], termYears, severeOrMultiple };
    const found = rule === undefined ? [] : findings(rule, "2024-06-03", { events: [decided] });
    expect(found.map((one) => one.status)).toEqual([status]);
  });
});
