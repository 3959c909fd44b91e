// The sections of a report in their order: what every rendering walks through, so that none can leave one out.
import type { Status } from "../engine/term.ts";
import type { Context, Field } from "./context.ts";
import { entryOf, type Entry } from "./entry.ts";
import { lineOf, type Line } from "./line.ts";
import { asksOf, deadlineRows, notCheckedOf, type Ask, type DeadlineRow, type Unchecked } from "./lists.ts";
import { openRoutes, otherRoutes, type OpenRoute } from "./routes.ts";
import { LABELS, STATUS_ORDER } from "./words.ts";
import { STATUS_TITLES } from "../engine/glossary.ts";

interface Titled {
  /** Unique in the report, fit for an anchor. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

export type Section = Titled &
  (
    | { readonly kind: "entries"; readonly status: Status; readonly entries: readonly Entry[] }
    | { readonly kind: "lines"; readonly status: Status; readonly lines: readonly Line[] }
    | { readonly kind: "unchecked"; readonly lead: string; readonly reasons: readonly Unchecked[] }
    | { readonly kind: "deadlines"; readonly columns: readonly string[]; readonly rows: readonly DeadlineRow[] }
    | { readonly kind: "asks"; readonly lead: string | null; readonly asks: readonly Ask[] }
    | { readonly kind: "routes"; readonly routes: readonly OpenRoute[] }
    | { readonly kind: "others"; readonly others: readonly Field[] }
  );

/** The statuses that need a line and no more: nothing follows from them. */
const BRIEF: ReadonlySet<Status> = new Set<Status>(["in-order", "not-applicable"]);

function findingSection(context: Context, status: Status): Section {
  const findings = context.findings.filter((finding) => finding.status === status);
  const titled: Titled = { id: status, title: context.say(STATUS_TITLES[status]), count: findings.length };
  return BRIEF.has(status)
    ? { ...titled, kind: "lines", status, lines: findings.map((finding) => lineOf(context, finding)) }
    : { ...titled, kind: "entries", status, entries: findings.map((finding) => entryOf(context, finding)) };
}

/** Findings by status, what is not checked, then deadlines, questions and routes; empty ones left out. */
export function sectionsOf(context: Context, statuses: readonly Status[] = STATUS_ORDER): readonly Section[] {
  const { audit, say } = context;
  const rows = deadlineRows(context);
  const asks = asksOf(context);
  const routes = openRoutes(context);
  const columns = [LABELS.due, LABELS.left, LABELS.what, LABELS.holder, LABELS.route].map((label) =>
    say(label).replace(/:$/u, ""),
  );
  const others = otherRoutes(context);
  const sections: readonly Section[] = [
    ...statuses.map((status) => findingSection(context, status)),
    {
      kind: "unchecked",
      id: "not-checked",
      title: say(LABELS.notChecked),
      count: audit.notChecked.length,
      lead: say(LABELS.notCheckedLead),
      reasons: notCheckedOf(context),
    },
    { kind: "deadlines", id: "deadlines", title: say(LABELS.deadlines), count: rows.length, columns, rows },
    {
      kind: "asks",
      id: "ask",
      title: say(LABELS.ask),
      count: audit.ask.length,
      lead: audit.ask.length > asks.length ? say(LABELS.askLead) : null,
      asks,
    },
    { kind: "routes", id: "routes", title: say(LABELS.routes), count: routes.length, routes },
    {
      kind: "others",
      id: "other-routes",
      title: say(LABELS.otherRoutes),
      count: audit.checklists.length - routes.length,
      others,
    },
  ];
  return sections.filter(({ count }) => count > 0);
}
