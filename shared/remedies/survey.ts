// The case as the routes see it: what still stands, what was asked, which court, and the findings with their remedies.
import type { Finding, RouteName } from "../engine/finding.ts";
import { type CaseEvent, type CaseView, isAttached, removes, type Thread } from "../engine/model.ts";
import type { Overview } from "../engine/rule.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import type { Calendar } from "../calendar/workdays.ts";
import type { Day } from "../calendar/civil.ts";
import { dutyBegins } from "../law/duty-index.ts";
import type { EventType } from "../case/types.ts";
import { correctionsOf, type Correction } from "./corrections.ts";
import { courtsOf, type Courts } from "./courts.ts";
import { exhibitsOf, type Exhibits } from "./exhibits.ts";
import { firstDay } from "./limit.ts";
import { objectionsOf } from "./objections.ts";

export interface Survey {
  readonly view: CaseView;
  readonly calendar: Calendar;
  readonly asOf: Day;
  readonly findings: readonly Finding[];
  /** The findings of each rule. */
  readonly byRule: ReadonlyMap<RuleCode, readonly Finding[]>;
  /** The findings of a rule by the events they speak of. */
  readonly speaking: (code: RuleCode) => Speaking;
  /** The breaches by others than the client, certain or contestable. */
  readonly wrongs: readonly Finding[];
  readonly corrections: readonly Correction[];
  /** Enforcement objections, in the same shape. */
  readonly objections: readonly Correction[];
  readonly courts: Courts;
  readonly exhibits: Exhibits;
  /** The listings that are not shown to be gone. */
  readonly standing: readonly Thread[];
  readonly standingIds: ReadonlySet<string>;
  /** A request about a listing of which nothing else is on record: there is a listing all the same. */
  readonly unrecordedListing: boolean;
  /** A restriction of the client that is not shown to be lifted and follows the path of art. 12. */
  readonly restriction: boolean;
  /** Something is on record that a route could be for. */
  readonly onRecord: boolean;
}

/** Surveys a case once for all routes. */
export function surveyOf({ view, calendar, findings }: Overview): Survey {
  const corrections = correctionsOf(view);
  const byRule = groupByRule(findings);
  const speaking = new Map<RuleCode, Speaking>();
  const standing = view.threads.filter((thread) => !gone(thread));
  const restriction = view.asOf >= dutyBegins("restriction-correction") && standingOrders(view).length > 0;
  return {
    view,
    calendar,
    asOf: view.asOf,
    findings,
    byRule,
    speaking: (code) => {
      const found = speaking.get(code) ?? speakingOf(byRule.get(code) ?? NONE);
      speaking.set(code, found);
      return found;
    },
    wrongs: findings.filter(
      ({ status, holder }) => (status === "breach" || status === "contestable") && holder !== "client",
    ),
    corrections,
    objections: objectionsOf(view),
    courts: courtsOf(view),
    exhibits: exhibitsOf(view),
    standing,
    standingIds: new Set(standing.map(({ id }) => id)),
    unrecordedListing: corrections.some(({ about, threads }) => about === "listing" && threads.length === 0),
    restriction,
    onRecord: view.threads.length > 0 || corrections.length > 0 || view.of("restriction-ordered").length > 0,
  };
}

const NONE: readonly Finding[] = [];

function groupByRule(findings: readonly Finding[]): ReadonlyMap<RuleCode, readonly Finding[]> {
  const map = new Map<RuleCode, Finding[]>();
  for (const finding of findings) {
    const list = map.get(finding.rule);
    if (list === undefined) map.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return map;
}

/** Is something on record that can still be corrected? */
export function standsAny(survey: Survey): boolean {
  return survey.standing.length > 0 || survey.unrecordedListing || survey.restriction;
}

/** A listing is on record, and every one is certainly gone. */
export function isRemoved({ view, standing, unrecordedListing }: Survey): boolean {
  return view.threads.length > 0 && standing.length === 0 && !unrecordedListing;
}

/** Is the listing certainly gone? A later look that may have shown it again leaves it standing. */
function gone(thread: Thread): boolean {
  const sure = thread.events.filter(
    (event) => event.raw.happened !== "no" && !event.doubtful && !event.contradicted && isAttached(event),
  );
  let lastSeen = Number.NEGATIVE_INFINITY;
  for (const event of thread.events) if (seen(event)) lastSeen = Math.max(lastSeen, event.hi);
  return sure.some((event) => {
    return removes(event) && lastSeen <= event.lo;
  });
}

function seen(event: CaseEvent): boolean {
  return event.type === "listing-checked" && event.raw.visible === "yes" && event.raw.happened !== "no";
}

/** The orders of restriction against the client that are not shown to be lifted. */
export function standingOrders(view: CaseView): readonly CaseEvent[] {
  const ended = new Set<CaseEvent | undefined>();
  for (const end of view.of("restriction-lifted", "restriction-checked")) {
    const lifted = end.type === "restriction-lifted" || end.raw.active === "no";
    if (lifted && !end.doubtful && end.parents.length === 1 && !end.loose) ended.add(end.parents[0]);
  }
  return view.of("restriction-ordered").filter((order) => order.raw.against !== "other" && !ended.has(order));
}

/** What certainly happened of these kinds, in the order of the days. */
export function certain(survey: Survey, ...types: readonly EventType[]): readonly CaseEvent[] {
  const events = survey.view.of(...types);
  return events.some((event) => event.doubtful) ? events.filter((event) => !event.doubtful) : events;
}

/** The findings of a breach by others than the client, certain or contestable, that name the route as a remedy. */
export function wrongsFor(survey: Survey, route: RouteName): readonly Finding[] {
  return survey.wrongs.filter(({ remedies }) => remedies.includes(route));
}

/** Of these the ones about what still stands. */
export function groundsFor(survey: Survey, route: RouteName): readonly Finding[] {
  return wrongsFor(survey, route).filter((finding) => isLive(survey, finding));
}

/** Does a finding concern the case as a whole, or a listing that still stands? */
export function isLive(survey: Survey, finding: Finding): boolean {
  return finding.thread === null || survey.standingIds.has(finding.thread);
}

/** The first day on which a finding may have become one: when its period ended, else the day of its trigger. */
export function arose(survey: Survey, finding: Finding): Day | null {
  const due = firstDay(finding.due);
  if (due !== null) return due;
  const [trigger] = finding.subjects;
  return trigger === undefined ? null : (survey.view.byId(trigger)?.lo ?? null);
}

/** Only what arose after the last use of a route; everything where there was none. */
export function arisenSince(survey: Survey, findings: readonly Finding[], use: CaseEvent | null): readonly Finding[] {
  if (use === null) return findings;
  return findings.filter((finding) => {
    const day = arose(survey, finding);
    return day !== null && day > use.hi;
  });
}

/** The findings of a rule, in their order. */
export function ofRule(survey: Survey, code: RuleCode): readonly Finding[] {
  return survey.byRule.get(code) ?? NONE;
}

/** A court that lets its period pass: against silence the procedure gives no remedy that would have to be used first. */
const SILENCE: ReadonlySet<RuleCode> = new Set(["C-03", "C-04", "R-03", "H-03"]);

/** Silent to this day: a decision that came late is a decision, and has a remedy of its own. */
export const isSilent = ({ rule, done }: Finding): boolean => SILENCE.has(rule) && done === null;

/** The first finding of a rule that speaks of an event of the request and passes the test. */
export function findingAbout(
  survey: Survey,
  code: RuleCode,
  { ownEvents, orphans }: Correction,
  fits: (finding: Finding) => boolean = () => true,
): Finding | undefined {
  const about = survey.speaking(code);
  const named = [...ownEvents()].flatMap(({ id }) => about.byEvent.get(id) ?? []);
  if (orphans.size > 0) named.push(...about.ofSome(orphans));
  let first: Placed | undefined;
  for (const one of named) if (fits(one.finding) && (first === undefined || one.at < first.at)) first = one;
  return first?.finding;
}

/** A finding with its place among those of its rule. */
interface Placed {
  readonly finding: Finding;
  readonly at: number;
}

/** The findings of a rule by the events they speak of. */
interface Speaking {
  readonly byEvent: ReadonlyMap<string, readonly Placed[]>;
  /** Those that speak of one of the events; worked out once. */
  readonly ofSome: (events: ReadonlySet<CaseEvent>) => readonly Placed[];
}

function speakingOf(findings: readonly Finding[]): Speaking {
  const byEvent = new Map<string, Placed[]>();
  findings.forEach((finding, at) => {
    for (const id of finding.subjects) {
      const list = byEvent.get(id);
      if (list === undefined) byEvent.set(id, [{ finding, at }]);
      else list.push({ finding, at });
    }
  });
  const some = new Map<ReadonlySet<CaseEvent>, readonly Placed[]>();
  return {
    byEvent,
    ofSome: (events) => {
      let list = some.get(events);
      if (list === undefined) {
        list = [...events].flatMap(({ id }) => byEvent.get(id) ?? []);
        some.set(events, list);
      }
      return list;
    },
  };
}
