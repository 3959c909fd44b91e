// For the tests of rules: the manner of derivations, and afterwords over the findings of a few rules.
import { viewCase } from "../../engine/case-view.ts";
import type { Finding } from "../../engine/finding.ts";
import { Judge } from "../../engine/judge.ts";
import type { Afterword, Remark, Rule } from "../../engine/rule.ts";
import { parseDay } from "../../calendar/civil.ts";
import { shippedCalendar } from "../../calendar/workdays.ts";
import type { Text } from "../../text.ts";
import { smallCase, type SmallCase } from "../testing.ts";

/** The events of a small case. */
export type Events = NonNullable<SmallCase["events"]>;

const NUMBERS = /\d+/gu;

/** What is wrong with the manner of the steps: too long, letters in the Chinese, other numbers in the other language. */
export function badSteps(steps: readonly Text[]): readonly string[] {
  return steps.flatMap(({ zh, en }) => {
    const wrong: string[] = [];
    if (zh.length > 60) wrong.push(`long (${zh.length}): ${zh}`);
    if (/[A-Za-z]/u.test(zh)) wrong.push(`letters: ${zh}`);
    const dates = (text: string) => (text.match(/\d{4}-\d{2}-\d{2}/gu) ?? []).toSorted().join(" ");
    if (dates(zh) !== dates(en)) wrong.push(`dates: ${zh} / ${en}`);
    const missing = (zh.match(NUMBERS) ?? []).filter((number) => !en.includes(number));
    if (missing.length > 0) wrong.push(`numbers ${missing.join(" ")}: ${zh} / ${en}`);
    return wrong;
  });
}

/** The remark of an afterword over the findings of some rules about a small case on a day. */
export function remark(afterword: Afterword, rules: readonly Rule[], asOf: string, input: SmallCase): Remark {
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  const view = viewCase(smallCase(input), day);
  const judge = new Judge(view, shippedCalendar);
  const findings: Finding[] = rules.flatMap((rule) => rule.over(view).map((subject) => judge.judge(rule, subject)));
  return afterword.remark({ view, calendar: shippedCalendar, findings });
}
