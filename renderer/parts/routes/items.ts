// The items of a checklist as they stand: ticked by the facts of the case, or by hand, which goes before.
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { Checklist, ChecklistItem } from "../../../shared/engine/finding.ts";
import type { Text } from "../../../shared/text.ts";

export interface Item {
  readonly item: ChecklistItem;
  readonly done: boolean;
  readonly needed: boolean;
  /** A person ticked or unticked it. */
  readonly byHand: boolean;
}

type Marks = Pick<CaseView, "marks">["marks"];

const markOf = (route: string, item: string): string => `${route}/${item}`;

/** The items of a route with the marks of the case laid over them. */
export function itemsOf({ route, items }: Checklist, marks: Marks): readonly Item[] {
  return items.map((item) => {
    const id = markOf(route, item.id);
    const mark = marks.find((one) => one.subject === "checklist-item" && one.id === id);
    const byHand = mark !== undefined;
    return {
      item,
      done: byHand ? mark.state === "done" : item.state === "done",
      needed: byHand || item.state !== "not-needed",
      byHand,
    };
  });
}

/** How many of the items that are needed are done. */
export function progressOf(items: readonly Item[]): { readonly done: number; readonly needed: number } {
  const needed = items.filter((item) => item.needed);
  return { done: needed.filter(({ done }) => done).length, needed: needed.length };
}

/** The change that ticks or unticks an item by hand; back to what the facts say, the mark goes. */
export function tick(caseId: string, route: string, { item, done }: Item, marks: Marks): ApiChange {
  const id = markOf(route, item.id);
  const next = !done;
  const base = marks.find((one) => one.id === id) ?? null;
  if (next === (item.state === "done") && base !== null) return { kind: "mark-delete", caseId, id, base };
  return { kind: "mark-set", caseId, mark: { id, subject: "checklist-item", state: next ? "done" : "todo" }, base };
}

/** The entry of the history. */
export const tickLabel = ({ item, done }: Item): Text =>
  done
    ? { zh: `取消勾选：${item.text.zh}`, en: `Unticked: ${item.text.en}` }
    : { zh: `勾选：${item.text.zh}`, en: `Ticked: ${item.text.en}` };
