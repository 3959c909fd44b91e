// For the tests of routes: the checklist of one route for a small case and hand-made findings, or for a whole audit.
import { ruleCodeOf, type RuleCode } from "../engine/rule-code.ts";
import { auditCase } from "../audit/audit.ts";
import { viewCase } from "../engine/case-view.ts";
import type { Checklist, ChecklistItem, Finding, RouteName } from "../engine/finding.ts";
import { parseDay, type Day } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { checklistsOf } from "./index.ts";

function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

function codeOf(id: string): RuleCode {
  const code = ruleCodeOf(id.split("@")[0] ?? id);
  if (code === null) throw new Error(`${id} begins with no rule's code`);
  return code;
}

/** A finding with only what the routes read; its rule is the part of the id before the at-sign. */
export function found(id: string, part: Partial<Finding>): Finding {
  return {
    id,
    rule: codeOf(id),
    thread: null,
    title: { zh: "测试", en: "test" },
    kind: "requirement",
    status: "breach",
    subjects: [],
    holder: "enforcing-court",
    due: null,
    period: null,
    done: null,
    daysLate: null,
    readings: [],
    missing: [],
    basis: [],
    derivation: [],
    remedies: [],
    weight: null,
    ...part,
  };
}

/** The client's limit of a route, as R-01 or K-03 give it. */
export function limit(id: string, due: string | null, part: Partial<Finding> = {}): Finding {
  const bounds = due === null ? null : { earliest: due, latest: due };
  return found(id, { kind: "time-limit", holder: "client", status: "running", due: bounds, ...part });
}

export type RouteCase = SmallCase;

/** The checklist of a route as of a day, from hand-made findings. */
export function route(name: RouteName, asOf: string, input: RouteCase, findings: readonly Finding[] = []): Checklist {
  const view = viewCase(smallCase(input), dayOf(asOf));
  return named(checklistsOf({ view, calendar: shippedCalendar, findings }), name);
}

/** The checklist of a route in the audit of a small case. */
export function audited(name: RouteName, asOf: string, input: RouteCase): Checklist {
  return named(auditCase(smallCase(input), { asOf: dayOf(asOf), calendar: shippedCalendar }).checklists, name);
}

function named(lists: readonly Checklist[], name: RouteName): Checklist {
  const list = lists.find(({ route: one }) => one === name);
  if (list === undefined) throw new Error(`no checklist of ${name}`);
  return list;
}

/** One item of a checklist. */
export function item(list: Checklist, id: string): ChecklistItem {
  const one = list.items.find((entry) => entry.id === id);
  if (one === undefined) throw new Error(`${list.route} has no item ${id}`);
  return one;
}

/** A listing on item 1 without a term. */
export const LISTED = { type: "listing-decided", date: "2023-11-01", items: [1], termYears: null } as const;
export const REQUESTED = {
  type: "correction-requested",
  date: "2024-01-10",
  written: "yes",
  method: "post",
  grounds: [1],
} as const;
export const RECEIVED = { type: "correction-received", date: "2024-01-12", source: "document" } as const;
export const REJECTED = {
  type: "correction-decided",
  date: "2024-01-25",
  outcome: "rejected",
  form: "decision",
} as const;
export const SERVED = {
  type: "correction-served",
  date: "2024-01-29",
  service: { method: "direct", proof: "yes" },
} as const;
/** e1 to e5: listed, requested, received, rejected, served. Ten days from 2024-01-29 end on 2024-02-08. */
export const TO_REJECTION = [LISTED, REQUESTED, RECEIVED, REJECTED, SERVED] as const;
