// The sections of a report in their order: what every rendering walks through, so that none can leave one out.
import type { Finding } from "../engine/finding.ts";
import type { Status } from "../engine/term.ts";
import type { Context, Field } from "./context.ts";
import { entryOf, type Entry } from "./entry.ts";
import { lineOf, type Line } from "./line.ts";
import {
  asksOf,
  notCheckedOf,
  othersDeadlines,
  ownLimits,
  type Ask,
  type DeadlineRow,
  type Unchecked,
} from "./lists.ts";
import { openGroups, summaryRows, type OpenGroup, type SummaryRow } from "./groups.ts";
import { openRoutes, otherRoutes, type OpenRoute } from "./routes.ts";
import { askedLine, LABELS } from "./words.ts";
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
    | { readonly kind: "open"; readonly status: Status; readonly groups: readonly OpenGroup[] }
    | { readonly kind: "summary"; readonly lines: readonly SummaryRow[] }
    | { readonly kind: "unchecked"; readonly lead: string; readonly reasons: readonly Unchecked[] }
    | { readonly kind: "deadlines"; readonly columns: readonly string[]; readonly rows: readonly DeadlineRow[] }
    | { readonly kind: "asks"; readonly lead: string | null; readonly asks: readonly Ask[] }
    | { readonly kind: "routes"; readonly routes: readonly OpenRoute[] }
    | { readonly kind: "others"; readonly others: readonly Field[] }
  );

const ofStatus = ({ findings }: Context, status: Status): readonly Finding[] =>
  findings.filter((finding) => finding.status === status);

function titled({ say }: Context, status: Status, count: number): Titled {
  return { id: status, title: say(STATUS_TITLES[status]), count };
}

/** Findings with their derivations. */
function entriesOf(context: Context, status: Status): Section {
  const findings = ofStatus(context, status);
  const entries = findings.map((finding) => entryOf(context, finding));
  return { ...titled(context, status, findings.length), kind: "entries", status, entries };
}

/** Findings from which nothing follows: a line each. */
function linesOf(context: Context, status: Status): Section {
  const findings = ofStatus(context, status);
  const lines = findings.map((finding) => lineOf(context, finding));
  return { ...titled(context, status, findings.length), kind: "lines", status, lines };
}

function openOf(context: Context): Section {
  const findings = ofStatus(context, "undetermined");
  return {
    ...titled(context, "undetermined", findings.length),
    kind: "open",
    status: "undetermined",
    groups: openGroups(context, findings),
  };
}

function deadlinesOf({ say }: Context, id: "limits" | "others", rows: readonly DeadlineRow[]): Section {
  const columns = [LABELS.due, LABELS.left, LABELS.what, LABELS.holder, LABELS.route].map((label) =>
    say(label).replace(/:$/u, ""),
  );
  return { kind: "deadlines", id, title: say(LABELS[id]), count: rows.length, columns, rows };
}

/**
 * First what is to be done and what is wrong: the client's limits, the summary, the routes that are open. Then how each
 * finding was reached, what is open by the paper that settles it, and what is in order. Empty ones are left out.
 */
export function sectionsOf(context: Context, all: boolean): readonly Section[] {
  const { audit, say } = context;
  const summary = summaryRows(context);
  const asks = asksOf(context);
  const routes = openRoutes(context);
  const sections: readonly Section[] = [
    deadlinesOf(context, "limits", ownLimits(context)),
    { kind: "summary", id: "summary", title: say(LABELS.summary), count: summary.length, lines: summary },
    { kind: "routes", id: "routes", title: say(LABELS.routes), count: routes.length, routes },
    deadlinesOf(context, "others", othersDeadlines(context)),
    ...(["breach", "contestable", "running", "advice"] as const).map((status) => entriesOf(context, status)),
    openOf(context),
    {
      kind: "asks",
      id: "ask",
      title: say(LABELS.ask),
      count: asks.length,
      lead: audit.ask.length > asks.length ? say(askedLine(asks.length, audit.ask.length)) : null,
      asks,
    },
    linesOf(context, "in-order"),
    ...(all ? [linesOf(context, "not-applicable")] : []),
    {
      kind: "others",
      id: "other-routes",
      title: say(LABELS.otherRoutes),
      count: audit.checklists.length - routes.length,
      others: otherRoutes(context),
    },
    ...(all ? [uncheckedOf(context)] : []),
  ];
  return sections.filter(({ count }) => count > 0);
}

function uncheckedOf(context: Context): Section {
  const { audit, say } = context;
  return {
    kind: "unchecked",
    id: "not-checked",
    title: say(LABELS.notChecked),
    count: audit.notChecked.length,
    lead: say(LABELS.notCheckedLead),
    reasons: notCheckedOf(context),
  };
}
