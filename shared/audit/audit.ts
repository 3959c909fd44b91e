// The audit of a case: every rule about everything it applies to, then what follows from the findings.
import { formatDay, partsOf, type Day } from "../calendar/civil.ts";
import type { Calendar } from "../calendar/workdays.ts";
import { inputDigest } from "../case/digest.ts";
import { isCourtList } from "../case/matter.ts";
import type { CaseFile } from "../case/types.ts";
import { checklistsOf, standingsOf } from "../remedies/index.ts";
import { AFTERWORDS, RULES } from "../rules/index.ts";
import { movedEnd } from "../rules/w/w-02-rolled.ts";
import { Budget, MOST_WORK, OVER } from "../engine/budget.ts";
import { viewCase } from "../engine/case-view.ts";
import { type Depth, MAX_WORLDS } from "../engine/explorer.ts";
import { questionsOf } from "./ask.ts";
import { briefFrom, briefOf, type Brief } from "./brief.ts";
import { deadlinesOf } from "./deadlines.ts";
import type { Audit, Deadline, Finding } from "../engine/finding.ts";
import { Judge, type Reasons } from "../engine/judge.ts";
import type { CaseView } from "../engine/model.ts";
import { NOT_CHECKED, rulePack } from "./rule-pack.ts";
import { nextAct } from "./next.ts";
import type { Standing } from "./next-parts.ts";
import { OTHER_LIST_RULES, otherListFindings, otherListNext } from "./other-list.ts";
import { remarkFinding } from "./remark.ts";
import type { ReasonsById } from "../engine/reason.ts";
import { BRIEF_ROUNDS, BRIEF_THRIFT, judgeAll, type Round, ROUNDS } from "./rounds.ts";
import type { Afterword, Overview, Rule } from "../engine/rule.ts";
import type { RouteStanding } from "../remedies/route.ts";
import { type RuleCode, ruleOrder } from "../engine/rule-code.ts";
import { summaryOf, titleOf } from "./summary.ts";
import { unreachedFinding, unreachedRemark, type Unreached } from "./unreached.ts";

/** What an audit stands on. */
export interface AuditOptions {
  /** The day the audit stands on: what comes after it is not known yet. */
  readonly asOf: Day;
  readonly calendar: Calendar;
  /** Also the findings that are not applicable, with the reason. */
  readonly all?: boolean;
  /** Only these codes among the findings; what follows from them (deadlines, questions) is of them alone too. */
  readonly rules?: ReadonlySet<string>;
  /** The most units of work (budget.ts); what they do not suffice for is not reached. The program's own bound if absent. */
  readonly mostWork?: number;
  /** Asked often; once it answers true, what is not judged yet is not reached. It must be quick. */
  readonly stop?: () => boolean;
}

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
  const { mostWork = MOST_WORK } = options;
  const found = judged(
    file,
    { ...options, mostWork: mostWork / BRIEF_THRIFT },
    { all: false, depth: "brief", afterwords: AFTERWORDS, reasons: new Map(), rounds: BRIEF_ROUNDS },
  );
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

/** What is wanted of the findings. */
interface Wish {
  readonly all: boolean;
  readonly depth: Depth;
  readonly afterwords: readonly Afterword[];
  readonly reasons: Reasons;
  readonly rounds: readonly Round[];
}

interface Judged {
  readonly view: CaseView;
  readonly found: readonly Finding[];
  readonly unreached: readonly Unreached[];
  /** The ids of the undetermined findings that would be a breach in some world. */
  readonly nearBreach: ReadonlySet<string>;
  /** The most worlds that one finding took. */
  readonly mostWorlds: number;
  /** The work sufficed for what the findings about the audit tell of. */
  readonly told: boolean;
}

/** Every rule about everything it applies to, then the rules about these findings. */
function judged(file: CaseFile, options: AuditOptions, { all, depth, afterwords, reasons, rounds }: Wish): Judged {
  const { asOf, calendar, mostWork, stop } = options;
  const budget = new Budget(mostWork, stop);
  const view = viewCase(file, asOf, budget);
  const rules = isCourtList(file.matter) ? RULES : OTHER_LIST_RULES;
  const judge = new Judge(view, calendar, depth, reasons, budget);
  const anchors: Anchors = new Map();
  const found: Finding[] = [];
  const unreached: Unreached[] = [];
  if (!view.complete) unreached.push(...rules.map((rule) => ({ rule, left: [], of: 0, open: new Set<string>() })));
  for (const asked of view.complete ? judgeAll(rules, view, { judge, budget, all, rounds }) : []) {
    const { rule, subjects, waiting, open } = asked;
    if (subjects.length === 0) {
      if (all) found.push(nothingToJudge(rule));
      continue;
    }
    subjects.forEach(({ anchor }, at) => {
      const finding = asked.found[at] ?? null;
      if (finding === null) return;
      found.push(finding);
      if (anchor !== null) anchors.set(finding, anchor.id);
    });
    const left = waiting.flatMap((at) => subjects[at] ?? []);
    if (left.length > 0) unreached.push({ rule, left, of: subjects.length, open });
  }
  if (all && rules !== RULES) found.push(...otherListFindings(file.matter ?? ""));
  const shown = depth === "brief" ? withOneMoved(found, judge, budget) : found;
  found.push(...afterwordsOf(afterwords, { view, calendar, findings: shown ?? found }, unreached.length > 0));
  const near = found.map((finding) => judge.nearBreach.has(finding));
  separateIds(found, anchors, reasons);
  const nearBreach = new Set(found.flatMap(({ id }, index) => (near[index] === true ? [id] : [])));
  for (const one of unreached) found.push(unreachedFinding(one, file));
  sortFindings(found, view);
  return { view, found, unreached, nearBreach, mostWorlds: judge.mostWorlds, told: shown !== null };
}

/**
 * The findings of a brief, the first of which a day off moved the last day with the reading that tells so: one is enough for
 * W-02, whose other words a brief does not show. Null where the work does not suffice.
 */
function withOneMoved(found: readonly Finding[], judge: Judge, budget: Budget): readonly Finding[] | null {
  for (const [at, finding] of found.entries()) {
    const readings = budget.within(Number.POSITIVE_INFINITY, () => judge.told(finding));
    if (readings === OVER) return null;
    if (readings !== null && movedEnd({ readings }) !== null) return found.with(at, { ...finding, readings });
  }
  return found;
}

/** The findings about the audit itself. Of a part of the findings they can say what they found, not that there is nothing. */
function afterwordsOf(afterwords: readonly Afterword[], overview: Overview, stopped: boolean): readonly Finding[] {
  const findings = overview.findings.slice();
  return afterwords.map((afterword) => {
    const finding = remarkFinding(afterword, { ...overview, findings: findings.slice() });
    const silent = stopped && finding.status === "not-applicable";
    const remark =
      silent && (afterword.kind === "advice" || !overview.view.complete) ? unreachedRemark(afterword) : finding;
    findings.push(remark);
    return remark;
  });
}

/** The event that a rule was asked about, by finding: the request, the order. */
type Anchors = Map<Finding, string>;

/** The finding of a rule that this case gives nothing to. */
function nothingToJudge(rule: Rule): Finding {
  return {
    id: `${rule.code}@case`,
    rule: rule.code,
    thread: null,
    title: rule.title,
    kind: rule.kind,
    status: "not-applicable",
    subjects: [],
    holder: rule.holder,
    due: null,
    period: null,
    done: null,
    daysLate: null,
    readings: [],
    missing: [],
    basis: [],
    derivation: [
      { zh: "案卷中没有本项规则所针对的事项", en: "The file records nothing that this rule is about", date: null },
    ],
    remedies: [],
    weight: null,
  };
}

/**
 * One event can trigger a rule for several listings: their findings are then named by the listing's first event. It can
 * answer several requests about one listing: they are then named by the request.
 */
function separateIds(found: Finding[], anchors: Anchors, reasons: Reasons): void {
  if (new Set(found.map(({ id }) => id)).size === found.length) return;
  const seen = new Map<string, Finding[]>();
  for (const finding of found) {
    const same = seen.get(finding.id);
    if (same === undefined) seen.set(finding.id, [finding]);
    else same.push(finding);
  }
  found.forEach((finding, index) => {
    const same = seen.get(finding.id) ?? [];
    if (same.length < 2) return;
    const byThread = new Set(same.map(({ thread }) => thread)).size === same.length;
    const name = byThread ? finding.thread : (anchors.get(finding) ?? finding.thread);
    if (name === null) return;
    const named = { ...finding, id: `${finding.rule}@${name}` };
    found[index] = named;
    reasons.set(named, reasons.get(finding) ?? []);
  });
}

function sortFindings(found: Finding[], view: CaseView): void {
  const dates = new Map<string, Day>(view.threads.map((thread) => [thread.id, thread.opener.lo]));
  const date = (finding: Finding): Day => (finding.thread === null ? 0 : (dates.get(finding.thread) ?? 0));
  found.sort(
    (a, b) => ruleOrder(a.rule) - ruleOrder(b.rule) || date(a) - date(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
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
