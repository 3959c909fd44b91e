// The views of the caseload as tabs, each with how many cases it has: what everybody looks for, then those that were saved.
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { useToday } from "../../parts/today/use-today.ts";
import { columnsOf } from "./columns.ts";
import { type FilterState, filterOf, NO_FILTER, standsOnAudits, stateOf } from "./filter-state.ts";
import type { ListChange, ListState, Sort } from "./use-list-state.ts";
import { useIds } from "./use-rows.ts";
import { LIST, pendingWords } from "./words.ts";

interface Props {
  readonly state: ListState;
  readonly onApply: (part: ListChange) => void;
}

interface View {
  readonly key: string;
  readonly name: Text;
  readonly part: ListChange & { readonly filter: FilterState };
}

const ALWAYS: readonly View[] = [
  { key: "open", name: LIST.viewOpen, part: { filter: NO_FILTER } },
  { key: "due7", name: LIST.viewDue, part: { filter: { ...NO_FILTER, deadline: "due7" } } },
  { key: "overdue", name: LIST.viewOverdue, part: { filter: { ...NO_FILTER, deadline: "court-overdue" } } },
  { key: "court", name: LIST.viewCourt, part: { filter: { ...NO_FILTER, waits: "court" } } },
  { key: "papers", name: LIST.viewPapers, part: { filter: { ...NO_FILTER, waits: "papers" } } },
  { key: "archived", name: LIST.viewArchived, part: { filter: { ...NO_FILTER, archived: "only" } } },
];

/** What tells one view from another: a search within a view is no view of its own. */
const conditions = (filter: FilterState): string => JSON.stringify(filterOf({ ...filter, text: "" }));

export function ViewTabs({ state, onApply }: Props) {
  const say = useSay();
  const { data } = useCall(["views"], (calls, signal) => calls.caseload.views({}, { signal }));
  const saved: readonly View[] = (data?.views ?? []).map(({ id, name, filter, sort, columns }) => ({
    key: id,
    name: { zh: name, en: name },
    part: { filter: stateOf(filter), sort, columns: columnsOf(columns) },
  }));
  const now = conditions(state.filter);
  return (
    <nav className="cl-views" aria-label={say(LIST.views)}>
      {[...ALWAYS, ...saved].map((view) => (
        <button
          key={view.key}
          type="button"
          aria-current={conditions(view.part.filter) === now}
          onClick={() => onApply({ ...view.part, filter: { ...view.part.filter, text: state.filter.text } })}
        >
          {say(view.name)} <Count filter={view.part.filter} sort={state.sort} />
        </button>
      ))}
    </nav>
  );
}

function Count({ filter, sort }: { readonly filter: FilterState; readonly sort: Sort }) {
  const say = useSay();
  // The same question as the list's, so that the view on the screen is asked for once.
  const { data } = useIds(filterOf(filter), sort);
  const stale = useToday().data?.stale ?? 0;
  if (data === undefined) return null;
  // No number is said of cases that nobody has looked at yet.
  const isOpen = standsOnAudits(filter) && stale > 0;
  return (
    <span className="soft small" title={isOpen ? say(pendingWords(stale)) : undefined}>
      {isOpen ? `${data.ids.length}…` : data.ids.length}
    </span>
  );
}
