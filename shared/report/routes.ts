// The routes out of the list: those open now with where, until when and what is still to prepare; the others by name.
import type { Checklist } from "../engine/finding.ts";
import { routeInfo } from "../remedies/index.ts";
import type { Context, Field } from "./context.ts";
import type { Lang } from "./options.ts";
import { boundsWords, leftUntil, leftWords } from "./dates.ts";
import { plain } from "./plain.ts";
import { ITEM_STATES, LABELS, routeStateWords } from "./words.ts";
import { FILINGS, REMEDIES } from "../engine/glossary.ts";

export interface OpenRoute {
  readonly title: string;
  /** Its state, its limit and the days left. */
  readonly state: readonly string[];
  readonly facts: readonly Field[];
}

/** The state of a route and its limit: a remedy is of use only while it is open. */
export function routeState({ audit, calendar, say }: Context, checklist: Checklist): readonly string[] {
  const { state, until } = checklist;
  const limit = until === null ? null : `${say(LABELS.until)} ${say(boundsWords(calendar, until, true))}`;
  const left =
    until === null || state === "missed" || state === "not-yet" ? null : say(leftWords(leftUntil(until, audit.asOf)));
  return [say(routeStateWords(checklist, audit.asOf)), limit, left].filter((part) => part !== null);
}

/** How many codes are named one by one. */
const NAMED = 8;

/** The rules of some findings by their codes; beyond the first few only how many. */
export function codesOf(ids: readonly string[], lang: Lang): string {
  const codes = [...new Set(ids.map((id) => id.slice(0, id.indexOf("@"))))];
  const named = codes.slice(0, NAMED).join(lang === "zh" ? "、" : ", ");
  const more = codes.length - NAMED;
  if (more <= 0) return named;
  return lang === "zh" ? `${named} 等 ${codes.length} 项` : `${named} and ${more} more`;
}

function openRoute(context: Context, checklist: Checklist): OpenRoute {
  const { say, lang } = context;
  const info = routeInfo(checklist.route, context.audit.asOf);
  const court = plain(checklist.court ?? "");
  const where = say(info.where);
  const counts = (["done", "todo", "unknown"] as const).flatMap((state) => {
    const count = checklist.items.filter((item) => item.state === state).length;
    return count === 0 ? [] : [`${say(ITEM_STATES[state])} ${say({ zh: `${count} 项`, en: String(count) })}`];
  });
  const codes = codesOf(checklist.because, lang);
  const comma = lang === "zh" ? "、" : ", ";
  const facts: Field[] = [{ label: say(LABELS.where), value: court === "" ? where : court }];
  if (checklist.until === null) facts.push({ label: say(LABELS.until), value: say(info.when) });
  if (codes !== "") facts.push({ label: say(LABELS.because), value: codes });
  facts.push({ label: say(LABELS.paper), value: say(FILINGS[checklist.route]) });
  if (counts.length > 0) facts.push({ label: say(LABELS.papers), value: counts.join(comma) });
  return { title: say(REMEDIES[checklist.route]), state: routeState(context, checklist), facts };
}

const isOpen = ({ state }: Checklist): boolean => state === "open" || state === "closing";

/** The routes open now, in the order of the audit. */
export function openRoutes(context: Context): readonly OpenRoute[] {
  return context.audit.checklists.filter(isOpen).map((checklist) => openRoute(context, checklist));
}

/** The names of the other routes, by their state. */
export function otherRoutes(context: Context): readonly Field[] {
  const { audit, say, lang } = context;
  const byState = new Map<string, string[]>();
  for (const checklist of audit.checklists) {
    if (isOpen(checklist)) continue;
    const state = routeState(context, checklist).join(" · ");
    byState.set(state, [...(byState.get(state) ?? []), say(REMEDIES[checklist.route])]);
  }
  return [...byState].map(([label, titles]) => ({ label, value: titles.join(lang === "zh" ? "、" : ", ") }));
}
