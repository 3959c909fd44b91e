// For the tests of what rules share: what a part tells of a listing, in each world of a small case.
import { viewCase } from "../../engine/case-view.ts";
import { Judge } from "../../engine/judge.ts";
import { verdict } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import type { Rule } from "../../engine/rule.ts";
import { earliest, latest, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { formatDay, parseDay } from "../../calendar/civil.ts";
import { shippedCalendar } from "../../calendar/workdays.ts";
import { smallCase, type SmallCase } from "../testing.ts";

/** What `look` gives of the listing with the id, once for each answer, in the order in which the worlds give them. */
export function inEveryWorld<T>(
  input: SmallCase,
  id: string,
  look: (world: World, thread: Thread) => T,
  asOf = "2024-06-01",
): readonly T[] {
  const view = viewCase(smallCase(input), parseDay(asOf) ?? 0);
  const thread = view.threads.find((one) => one.id === id);
  if (thread === undefined) throw new Error(`no listing ${id}`);
  const found = new Map<string, T>();
  const rule: Rule = {
    code: "L-01",
    title: { zh: "", en: "" },
    kind: "requirement",
    holder: "enforcing-court",
    basis: [],
    validity: { from: null, until: null },
    facts: ["listing-decided.citedVersion", "obligation-performed.date"],
    readings: [],
    remedies: [],
    over: () => [{ thread, anchor: null }],
    judge: (world) => {
      const told = look(world, thread);
      found.set(JSON.stringify(told), told);
      return verdict("in-order", () => ({ zh: "", en: "" }));
    },
  };
  new Judge(view, shippedCalendar).judge(rule, { thread, anchor: null });
  return [...found.values()];
}

/** Orders answers of which only matters which there are. */
export const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);

/** A day, or the first and the last that it can be, as the format writes it. */
export function written(term: Term | null): string | null {
  if (term === null) return null;
  const [from, to] = [formatDay(earliest(term)), formatDay(latest(term))];
  return from === to ? from : `${from}/${to}`;
}
