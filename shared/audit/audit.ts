// The audit of a case: every rule about everything it applies to, then what follows from the findings.
import { formatDay, partsOf } from "../calendar/civil.ts";
import { inputDigest } from "../case/digest.ts";
import { isCourtList } from "../case/matter.ts";
import type { CaseFile } from "../case/types.ts";
import { checklistsOf, standingsOf } from "../remedies/index.ts";
import { AFTERWORDS } from "../rules/index.ts";
import { MOST_WORK } from "../engine/budget.ts";
import { MAX_WORLDS } from "../engine/explorer.ts";
import { questionsOf } from "./ask.ts";
import { briefFrom, briefOf, type Brief } from "./brief.ts";
import { deadlinesOf } from "./deadlines.ts";
import type { Audit, Deadline, Finding } from "../engine/finding.ts";
import { type AuditOptions, judged, type Judged, judgedTogether, type Wish } from "./judged.ts";
import type { Reasons } from "../engine/judge.ts";
import type { CaseView } from "../engine/model.ts";
import { NOT_CHECKED, rulePack } from "./rule-pack.ts";
import { nextAct } from "./next.ts";
import type { Standing } from "./next-parts.ts";
import { otherListNext } from "./other-list.ts";
import type { ReasonsById } from "../engine/reason.ts";
import { BRIEF_ROUNDS, BRIEF_THRIFT, ROUNDS } from "./rounds.ts";
import type { Overview, Rule } from "../engine/rule.ts";
import type { RouteStanding } from "../remedies/route.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { summaryOf, titleOf } from "./summary.ts";

export type { AuditOptions } from "./judged.ts";

/** An audit, and beside it what the steps of its findings are: for the filings, which word them anew. */
export interface ReasonedAudit {
  readonly audit: Audit;
  /** By the id of the finding; findings about the audit itself have none. */
  readonly reasons: ReasonsById;
  /** Something was too much to work out: undetermined findings say what. */
  readonly stopped: boolean;
}

/** Audits a validated case. Pure but for `stop`: the same case, day and calendar give the same audit. */
export function auditCase(file: CaseFile, options: AuditOptions): Audit {
  return audited(file, options, new Map()).audit;
}

/** The audit as `auditCase` has it, with the reasons that are no part of its output. */
export function reasonedAudit(file: CaseFile, options: AuditOptions): ReasonedAudit {
  const reasons: Reasons = new Map();
  const { audit, stopped } = audited(file, options, reasons);
  return {
    audit,
    reasons: new Map(audit.findings.map((finding) => [finding.id, reasons.get(finding) ?? []])),
    stopped,
  };
}

function audited(
  file: CaseFile,
  options: AuditOptions,
  reasons: Reasons,
): { readonly audit: Audit; readonly stopped: boolean } {
  const { all = false } = options;
  const found = judged(file, options, { all, depth: "whole", afterwords: AFTERWORDS, reasons, rounds: ROUNDS });
  const {
    asOf: day,
    findings: applicable,
    deadlines,
    ask,
    checklists,
    next,
  } = followed(file, options, found, checklistsOf);
  const wanted = found.found.filter(({ rule }) => options.rules?.has(rule) ?? true);
  const audit: Audit = {
    format: "redress.audit/1",
    ...headOf(file, options, found.view),
    summary: summaryOf(applicable, reasons, file, day),
    findings: (all ? wanted : applicable).map((finding) => titled(finding, day, reasons)),
    next,
    deadlines,
    ask,
    checklists,
    notChecked: NOT_CHECKED,
  };
  return { audit, stopped: found.unreached.length > 0 };
}

/** What an audit is of, and what it was made by. */
function headOf(
  file: CaseFile,
  { asOf, calendar }: AuditOptions,
  view: CaseView,
): Pick<Audit, "caseId" | "asOf" | "rulePack" | "inputDigest" | "context"> {
  return {
    caseId: file.id,
    asOf: formatDay(asOf),
    rulePack: rulePack(calendar),
    inputDigest: inputDigest(file),
    context: contextOf(file, view),
  };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What follows from the findings; `routesOf` gives the routes. */
interface Followed<R extends RouteStanding> extends Standing {
  readonly checklists: readonly R[];
  readonly next: Audit["next"];
}

/**
 * The applicable findings of the rules that are wanted, and what follows from them; `routesOf` sees those of all rules.
 * The questions and the routes are made where they are asked for: a brief has neither, and its next act seldom needs all.
 */
function followed<R extends RouteStanding>(
  file: CaseFile,
  { asOf, calendar, rules }: AuditOptions,
  { view, found, unreached, nearBreach }: Judged,
  routesOf: (overview: Overview, unreached: readonly Rule[]) => readonly R[],
): Followed<R> {
  const applicable = found.filter(({ status }) => status !== "not-applicable");
  const findings = rules === undefined ? applicable : applicable.filter(({ rule }) => rules.has(rule));
  const day = formatDay(asOf);
  const ask = once(() => questionsOf(file, findings, { asOf: day, nearBreach }));
  const checklists = once(() =>
    routesOf(
      { view, calendar, findings: applicable },
      unreached.map(({ rule }) => rule),
    ),
  );
  return {
    file,
    asOf: day,
    findings,
    deadlines: deadlinesOf(findings, asOf),
    get ask() {
      return ask();
    },
    get checklists() {
      return checklists();
    },
    get next() {
      return isCourtList(file.matter) ? nextAct(this) : otherListNext(this);
    },
  };
}

/**
 * The brief of a case, as `briefOf(auditCase(…))` has it, and much cheaper: nothing is derived that it does not show.
 * Where that came near the bounds of an audit, the audit is made and cut.
 */
export function briefCase(file: CaseFile, options: AuditOptions): Brief {
  return cut(file, options, judged(file, briefly(options), briefWish()));
}

/** The briefs of several cases, each as `briefCase` has it: together they take less time. */
export function briefCases(files: readonly CaseFile[], options: AuditOptions): readonly Brief[] {
  const all = judgedTogether(files, briefly(options), briefWish());
  return files.flatMap((file, at) => {
    const found = all[at];
    return found === undefined ? [] : [cut(file, options, found)];
  });
}

const briefWish = (): Wish => ({
  all: false,
  depth: "brief",
  afterwords: AFTERWORDS,
  reasons: new Map(),
  rounds: BRIEF_ROUNDS,
});

const briefly = (options: AuditOptions): AuditOptions => ({
  ...options,
  mostWork: (options.mostWork ?? MOST_WORK) / BRIEF_THRIFT,
});

function cut(file: CaseFile, options: AuditOptions, found: Judged): Brief {
  if (found.unreached.length > 0 || !found.told || found.mostWorlds > MAX_WORLDS / BRIEF_THRIFT) {
    return briefOf(auditCase(file, options));
  }
  const { next, findings } = followed(file, options, found, standingsOf);
  return briefFrom({ ...headOf(file, options, found.view), next, findings });
}

/** What tells audits apart in statistics. */
function contextOf(file: CaseFile, view: CaseView): Audit["context"] {
  const { level, region = null } = file.enforcement.court;
  return { courtLevel: level, region, listedYears: isCourtList(file.matter) ? listedYears(view) : [] };
}

/** A finding under the title that says what is wrong, where something is. */
function titled(finding: Finding, asOf: string, reasons: Reasons): Finding {
  const title = titleOf(finding, asOf);
  if (title === finding.title) return finding;
  const named = { ...finding, title };
  reasons.set(named, reasons.get(finding) ?? []);
  return named;
}

/** The findings about the audit itself that are more than advice, and those that ask: the next act turns on what is asked. */
const OUTLINED = AFTERWORDS.filter(({ kind, asks }) => kind !== "advice" || asks === true);
const ADVISING: ReadonlySet<RuleCode> = new Set(
  AFTERWORDS.filter(({ kind }) => kind === "advice").map(({ code }) => code),
);

/** What a list of many cases needs of an audit: the findings without derivation and noted readings, the deadlines, the next act. */
export interface Outline {
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  /** As the audit has it. */
  readonly next: Audit["next"];
  /** Something was too much to work out: undetermined findings say what, and nothing is due for what they name. */
  readonly stopped: boolean;
}

/**
 * The applicable findings of a case, each as `auditCase` has it but for its derivation and the noted readings, and its
 * deadlines. Much cheaper than the audit, for caseloads. Left out is what is only advice about the audit itself (families W and Q).
 */
export function outlineCase(file: CaseFile, options: AuditOptions): Outline {
  const reasons: Reasons = new Map();
  const wish: Wish = { all: false, depth: "outline", afterwords: OUTLINED, reasons, rounds: ROUNDS };
  const found = judged(file, options, wish);
  const { findings, deadlines, next } = followed(file, options, found, standingsOf);
  return {
    findings: findings
      .filter(({ rule }) => !ADVISING.has(rule))
      .map((finding) => titled(finding, formatDay(options.asOf), reasons)),
    deadlines,
    next,
    stopped: found.unreached.length > 0,
  };
}

function listedYears(view: CaseView): readonly number[] {
  const years = new Set<number>();
  for (const { decided } of view.threads) {
    if (decided === null) continue;
    const { year } = partsOf(decided.lo);
    if (!decided.undated && partsOf(decided.hi).year === year) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}
