// What a route is: its data for people, how its state follows from the case, and its items.
import type { Checklist, ChecklistItem, DayBounds, Finding, RouteName } from "../engine/finding.ts";
import type { Day } from "../calendar/civil.ts";
import type { DutyName } from "../law/duties.ts";
import { dutyText, placeOf } from "../law/duty-index.ts";
import type { Rule } from "../engine/rule.ts";
import type { BasisRef } from "../engine/basis.ts";
import type { Text } from "../text.ts";
import type { Correction } from "./corrections.ts";
import type { Survey } from "./survey.ts";

export type RouteState = Checklist["state"];
type ItemState = ChecklistItem["state"];

/** A route as documents and the window show it: who files, where, by when; what closes it and what reopens it. */
export interface RouteInfo {
  readonly route: RouteName;
  readonly title: Text;
  readonly basis: readonly BasisRef[];
  readonly who: Text;
  readonly where: Text;
  readonly when: Text;
  readonly closes: Text;
  readonly reopens: Text;
}

/** How a route stands in a case. */
export interface Assessment {
  readonly state: RouteState;
  /** The client's own limit; null where none runs or none is known. */
  readonly until: DayBounds | null;
  /** The court or body that it goes to; null where its name is not known. */
  readonly court: string | null;
  readonly because: readonly Finding[];
  /** The correction request it continues, where it continues one. */
  readonly focus: Correction | null;
  /** What opens it is itself on record, as a decision that found the listing wrong: it needs no finding. */
  readonly onRecord: boolean;
}

/** The state of an item, and the ids of the events that tick it, by date then id. */
export interface Tick {
  readonly state: ItemState;
  readonly from: readonly string[];
}

/** What holds numbers or places of the law is worded for a day. */
type OnDay<T> = (on: Day) => T;

/** One line of a checklist. */
export interface ItemSpec {
  readonly id: string;
  readonly text: Text | OnDay<Text>;
  /** A step of the filing itself: while the route is not closed an earlier filing does not tick it. */
  readonly filing?: true;
  readonly tick: (survey: Survey, focus: Correction | null) => Tick;
}

/** A route: its data and one small function. */
export interface Route extends Omit<RouteInfo, "basis" | "when" | "reopens" | "closes"> {
  readonly basis: OnDay<readonly BasisRef[]>;
  readonly when: OnDay<Text>;
  readonly closes: OnDay<Text>;
  readonly reopens: OnDay<Text>;
  readonly assess: (survey: Survey) => Assessment;
  readonly items: readonly ItemSpec[];
}

const NONE: readonly string[] = [];
export const TODO: Tick = { state: "todo", from: NONE };
export const UNKNOWN: Tick = { state: "unknown", from: NONE };
export const NOT_NEEDED: Tick = { state: "not-needed", from: NONE };

/** An assessment; a closed route has no grounds left to name. */
export function assessment(
  state: RouteState,
  court: string | null,
  because: readonly Finding[],
  more: Partial<Pick<Assessment, "until" | "focus" | "onRecord">> = {},
): Assessment {
  return {
    state,
    until: state === "closed" ? null : (more.until ?? null),
    court,
    because: state === "closed" ? [] : because,
    focus: more.focus ?? null,
    onRecord: more.onRecord ?? false,
  };
}

/** What a route is under the law of a day. */
export function infoOn({ route, title, who, where, basis, when, closes, reopens }: Route, on: Day): RouteInfo {
  return { route, title, basis: basis(on), who, where, when: when(on), closes: closes(on), reopens: reopens(on) };
}

/** The places of duties as they stand on a day. */
export const placesOn =
  (...names: readonly DutyName[]): OnDay<readonly BasisRef[]> =>
  (on) =>
    names.map((name) => placeOf(dutyText(name, on)));

/** The routes with a limit of the client's own. */
const LIMITED: ReadonlySet<RouteName> = new Set([
  "reconsideration",
  "objection",
  "supervision",
  "compensation",
  "administrative-reconsideration",
  "administrative-suit",
]);

/**
 * What rules that were not judged to the end leave of an assessment: that a route is closed, missed or not yet there, or
 * that there is time, is not known of what they would have found.
 */
function cautious(route: RouteName, assessed: Assessment, unreached: readonly Rule[]): Assessment {
  const ownLimit = LIMITED.has(route) && unreached.some(({ holder }) => holder === "client");
  // A limit that was not reached may end before the one that was.
  if (ownLimit) return { ...assessed, state: "closing", until: null };
  const touched = unreached.some(({ remedies }) => remedies.includes(route));
  if (!touched || assessed.state === "closing" || assessed.state === "open") return assessed;
  return { ...assessed, state: "open", until: null };
}

/** The statuses of findings that open a route: what is wrong or in dispute, what runs, and advice to file. */
export const OPENS: ReadonlySet<Finding["status"]> = new Set(["breach", "contestable", "running", "advice"]);

/**
 * What is not known opens nothing: a route stands open on a finding that is wrong, in dispute, running or advises to file.
 * One that is not there yet names the open findings on which it depends: their questions would open it.
 */
function onFindings(route: RouteName, assessed: Assessment, { findings }: Survey): Assessment {
  const { state, because, onRecord } = assessed;
  const isOpen = state === "open" || state === "closing";
  if (isOpen && (onRecord || because.some(({ status }) => OPENS.has(status)))) return assessed;
  // A limit of which nothing could be found out may be running: better to act than to wait for an answer.
  if (state === "closing" && because.length === 0) return assessed;
  if (!isOpen && state !== "not-yet") return assessed;
  const named = new Set(because);
  const depends = findings.filter(
    (finding) => named.has(finding) || (finding.status === "undetermined" && finding.remedies.includes(route)),
  );
  return { ...assessed, state: "not-yet", because: depends };
}

/** Where a route stands in a case: its checklist without the items. */
export type RouteStanding = Omit<Checklist, "items">;

/** The checklist of a route in a case. */
export function checklistOf(route: Route, survey: Survey, unreached: readonly Rule[]): Checklist {
  const { standing, state, focus } = placed(route, survey, unreached);
  // What is still to be filed falls under the law of the audit's day, what has been filed under that of its own.
  const on = state === "closed" && focus !== null ? focus.root.hi : survey.asOf;
  return {
    ...standing,
    items: route.items.map(({ id, text, filing, tick }) => {
      const { state: ticked, from } = filing === true && state !== "closed" ? TODO : tick(survey, focus);
      return { id, text: typeof text === "function" ? text(on) : text, state: ticked, from };
    }),
  };
}

/** Where a route stands in a case. */
export function standingOf(route: Route, survey: Survey, unreached: readonly Rule[]): RouteStanding {
  return placed(route, survey, unreached).standing;
}

interface Placed extends Pick<Assessment, "state" | "focus"> {
  readonly standing: RouteStanding;
}

function placed(route: Route, survey: Survey, unreached: readonly Rule[]): Placed {
  const assessed = onFindings(route.route, route.assess(survey), survey);
  const { state, until, court, because, focus } = cautious(route.route, assessed, unreached);
  return {
    state,
    focus,
    standing: {
      route: route.route,
      state,
      until,
      // The client in every route: through a statutory or authorised agent where there is one (item "authority").
      filer: "client",
      court,
      because: because.map((finding) => finding.id),
    },
  };
}
