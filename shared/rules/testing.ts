// For the tests of rules: small cases, and the findings of one rule about them.
import { viewCase } from "../engine/case-view.ts";
import type { Finding } from "../engine/finding.ts";
import { Judge } from "../engine/judge.ts";
import type { Rule } from "../engine/rule.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";

/** A plain object of the case format; ids of events are given in order (e1, e2, …) where they are left out. */
export interface SmallCase {
  readonly events?: readonly { readonly [field: string]: unknown }[];
  readonly client?: { readonly [field: string]: unknown };
  readonly enforcement?: { readonly [field: string]: unknown };
  readonly sanctions?: readonly { readonly [field: string]: unknown }[];
  readonly evidence?: readonly { readonly [field: string]: unknown }[];
}

/** A validated case of a natural person before a basic court. Throws with every problem where it is not valid. */
export function smallCase({ events = [], client = {}, enforcement = {}, ...lists }: SmallCase): CaseFile {
  const result = validateCase({
    format: "redress.case/1",
    id: "t",
    client: { kind: "natural-person", ...client },
    enforcement: { court: { name: "某区人民法院", level: "basic" }, ...enforcement },
    events: events.map((event, index) => ({ id: `e${index + 1}`, ...event })),
    ...lists,
  });
  if (!result.ok) throw new Error(result.errors.map((error) => `${error.path}: ${error.problem.en}`).join("\n"));
  return result.case;
}

/** The findings of one rule about a small case on a day. */
export function findings(rule: Rule, asOf: string, input: SmallCase): readonly Finding[] {
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  const view = viewCase(smallCase(input), day);
  const judge = new Judge(view, shippedCalendar);
  return rule.over(view).map((subject) => judge.judge(rule, subject));
}

/** The only finding of a rule about a small case. Throws where there are several or none. */
export function finding(rule: Rule, asOf: string, input: SmallCase): Finding {
  const all = findings(rule, asOf, input);
  const [only] = all;
  if (only === undefined || all.length > 1) throw new Error(`${rule.code} has ${all.length} findings`);
  return only;
}
