// An act of which nobody knows whether it happened: a rule finds no more than what it finds with the act and without it have in common, and
// asks where they differ. Over every story of the periods, each act in turn.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { combineWays } from "../../../shared/engine/combine.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { findings, smallCase, type SmallCase } from "../../../shared/rules/testing.ts";
import { OTHER_CASES } from "./declarations.fixture.ts";
import { FACT_CASES } from "./facts.fixture.ts";
import { AUTHORITY_CASES, AUTHORITY_STORIES } from "./stories-authority.fixture.ts";
import { LISTING_STORIES } from "./stories-listing.fixture.ts";
import { OTHER_STORIES } from "./stories-others.fixture.ts";
import { REQUEST_STORIES } from "./stories-requests.fixture.ts";
import { WAGES_CASES, WAGES_STORIES } from "./stories-wages.fixture.ts";

const STORIES = [...LISTING_STORIES, ...REQUEST_STORIES, ...OTHER_STORIES, ...AUTHORITY_STORIES, ...WAGES_STORIES];

/** Acts on which a rule does not hang though it finds nothing without them, with the reason. */
const HANGS_NOT: Readonly<Record<string, string>> = {
  "K-05 listing-decided": "What was decided on a request for correction is on record, and the time runs from there.",
};

/** Other cases, for the rules of which no story tells. */
const CASES = [...OTHER_CASES, ...AUTHORITY_CASES, ...WAGES_CASES, ...FACT_CASES];
const FAMILIES = [...new Set(RULES.map(({ code }) => familyOf(code)))];

type Event = NonNullable<SmallCase["events"]>[number];

/** The one finding of a rule about a case; null where there are several. */
function only(rule: (typeof RULES)[number], small: SmallCase, asOf: string): Finding | "none" | null {
  const found = findings(rule, asOf, small);
  return found.length > 1 ? null : (found[0] ?? "none");
}

const statusOf = (found: Finding | "none"): Finding["status"] => (found === "none" ? "not-applicable" : found.status);

/** What is wrong with what is found where it is not known whether an event happened; null for nothing. */
function faultOf(rule: (typeof RULES)[number], small: SmallCase, event: Event, asOf = "2026-06-01"): string | null {
  const events = small.events ?? [];
  const id = String(event["id"]);
  const known = only(rule, small, asOf);
  const open = only(
    rule,
    {
      ...small,
      events: events.map((one) => (one === event ? { ...one, happened: "unknown" } : one)),
    },
    asOf,
  );
  const unlinked = events.map((one) => (one["regarding"] === id ? { ...one, regarding: undefined } : one));
  const without = only(rule, { ...small, events: unlinked.filter((one) => one["id"] !== id) }, asOf);
  if (known === null || open === null || without === null || open === "none") return null;
  const [yes, no, is] = [statusOf(known), statusOf(without), open.status];
  const asks = open.missing.some(({ path }) => path === `events[${id}].happened`);
  const told = `${yes} with it, ${no} without it, ${is} where it is not known`;
  if (yes === "undetermined" || no === "undetermined") return null;
  // Without the act what is left may be taken for another request: then it is asked too.
  if (yes === no) return is === yes || (is === "undetermined" && asks) ? null : told;
  const should = combineWays(new Set([yes, no]));
  if (is !== should && !(is === "undetermined" && asks)) return told;
  return is === "undetermined" && !asks ? `${told}, and does not ask` : null;
}

describe("an act that may not have happened", () => {
  it.each(STORIES)("decides nothing in the story of $rule ($where)", (story) => {
    const rule = RULES.find(({ code }) => code === story.rule);
    if (rule === undefined) throw new Error(`no rule ${story.rule}`);
    const start = story.within === undefined ? "2024-03-05" : "2023-03-06";
    const faults = ["2024-12-02", null].flatMap((done) => {
      const told = story.tell({ start, ends: story.counts.slice(1).map(() => "2024-06-20"), done });
      const events = (told.events ?? []).map((event, at) => ({ id: `e${at + 1}`, ...event }));
      return events.flatMap((event) => {
        const { happened, type } = event as { readonly happened?: unknown; readonly type?: unknown };
        if (happened !== undefined || `${rule.code} ${String(type)}` in HANGS_NOT) return [];
        const fault = faultOf(rule, { ...told, events }, event);
        return fault === null ? [] : [`${String(type)}: ${fault}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it.each(FAMILIES)("decides nothing for the rules that are asked about it: family %s", (family) => {
    const seen = new Set<string>();
    const faults = CASES.flatMap(({ asOf, ...input }) => {
      const events = (input.events ?? []).map((event, at) => ({ id: `e${at + 1}`, ...event }));
      const small = { ...input, events };
      const view = viewCase(smallCase(small), parseDay(asOf) ?? 0);
      return RULES.filter(({ code }) => familyOf(code) === family).flatMap((rule) => {
        const [subject, second] = rule.over(view);
        const anchor = second === undefined ? subject?.anchor : undefined;
        const event = events.find(({ id }) => id === anchor?.id);
        const kind = `${rule.code} ${anchor?.type ?? ""}`;
        if (event === undefined || anchor?.doubtful === true || seen.has(kind) || kind in HANGS_NOT) return [];
        seen.add(kind);
        const fault = faultOf(rule, small, event, asOf);
        return fault === null ? [] : [`${kind}: ${fault}`];
      });
    });
    expect(faults).toEqual([]);
  });
});
