// The audit of a case: every rule about everything it applies to, then what follows from the findings.
import { formatDay, partsOf, type Day } from "../calendar/civil.ts";
import type { Calendar } from "../calendar/workdays.ts";
import { inputDigest } from "../case/digest.ts";
import type { CaseFile } from "../case/types.ts";
import { checklistsOf } from "../remedies/index.ts";
import { AFTERWORDS, RULES } from "../rules/index.ts";
import { viewCase } from "./case-view.ts";
import { deadlinesOf } from "./deadlines.ts";
import type { Audit, Deadline, Finding } from "./finding.ts";
import { Judge, type Reasons } from "./judge.ts";
import type { CaseView } from "./model.ts";
import { NOT_CHECKED, rulePack } from "./rule-pack.ts";
import { questionsOf } from "./questions.ts";
import { remarkFinding } from "./remark.ts";
import type { Reason } from "./reason.ts";
import { FAMILIES, type Rule } from "./rule.ts";
import { unreachedFinding } from "./unreached.ts";

/** What an audit stands on. */
export interface AuditOptions {
  /** The day the audit stands on: what comes after it is not known yet. */
  readonly asOf: Day;
  readonly calendar: Calendar;
  /** Also the findings that are not applicable, with the reason. */
  readonly all?: boolean;
  /** Only these codes among the findings; what follows from them (deadlines, questions) is of them alone too. */
  readonly rules?: ReadonlySet<string>;
  /** Asked often; once it says yes, what is not worked out by then is undetermined, and says why. */
  readonly stop?: () => boolean;
}

/** An audit, and beside it what the steps of its findings are: for the filings, which word them anew. */
export interface ReasonedAudit {
  readonly audit: Audit;
  /** By the id of the finding; findings about the audit itself have none. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  /** Whether it was stopped before its end. */
  readonly stopped: boolean;
}

/** Audits a validated case. Pure: the same case, day and calendar give the same audit. */
export function auditCase(file: CaseFile, options: AuditOptions): Audit {
  return audited(file, options, null).audit;
}

/** The audit as `auditCase` has it, with the reasons that are no part of its output. */
export function reasonedAudit(file: CaseFile, options: AuditOptions): ReasonedAudit {
  const reasons: Reasons = new Map();
  const { audit, stopped } = audited(file, options, reasons);
  const named = new Map(audit.findings.map((finding) => [finding.id, reasons.get(finding) ?? []]));
  return { audit, reasons: named, stopped };
}

function audited(
  file: CaseFile,
  options: AuditOptions,
  reasons: Reasons | null,
): { readonly audit: Audit; readonly stopped: boolean } {
  const { asOf, calendar } = options;
  const isOver = untilStopped(options);
  const view = viewCase(file, asOf);
  const judge = new Judge(view, calendar, false, reasons);
  const anchors: Anchors = new Map();
  const found: Finding[] = [];
  for (const rule of RULES) judgeRule({ view, judge, anchors, isOver }, rule, options.all === true, found);
  for (const afterword of AFTERWORDS) found.push(remarkFinding(afterword, { view, calendar, findings: found.slice() }));
  separateIds(found, anchors, reasons);
  sortFindings(found, view);
  const applicable = found.filter((finding) => finding.status !== "not-applicable");
  const wanted = (list: readonly Finding[]): readonly Finding[] =>
    options.rules === undefined ? list : list.filter((finding) => options.rules?.has(finding.rule));
  const shown = wanted(options.all === true ? found : applicable);
  const audit: Audit = {
    format: "redress.audit/1",
    caseId: file.id,
    asOf: formatDay(asOf),
    rulePack: rulePack(calendar),
    inputDigest: inputDigest(file),
    context: {
      courtLevel: file.enforcement.court.level,
      region: file.enforcement.court.region ?? null,
      listedYears: listedYears(view),
    },
    findings: shown,
    deadlines: deadlinesOf(wanted(applicable), asOf),
    ask: questionsOf(file, wanted(applicable)),
    checklists: checklistsOf({ view, calendar, findings: applicable }),
    notChecked: NOT_CHECKED,
  };
  return { audit, stopped: isOver.stopped };
}

/** Asks whether to stop until the answer is yes, and then stays with it. */
function untilStopped({ stop = () => false }: AuditOptions): { stopped: boolean; now(): boolean } {
  return {
    stopped: false,
    now() {
      this.stopped ||= stop();
      return this.stopped;
    },
  };
}

/** The findings about the audit itself that are more than advice. */
const OUTLINED = AFTERWORDS.filter(({ kind }) => kind !== "advice");

/** What a list of many cases needs of an audit: the findings without derivation and noted readings, and the deadlines. */
export interface Outline {
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  /** Whether it was stopped before its end. */
  readonly stopped: boolean;
}

/**
 * The applicable findings of a case, each as `auditCase` has it but for its derivation and the noted readings, and its
 * deadlines. Much cheaper than the audit, for caseloads. Left out is what is only advice about the audit itself (families W and Q).
 */
export function outlineCase(file: CaseFile, options: AuditOptions): Outline {
  const { asOf, calendar } = options;
  const isOver = untilStopped(options);
  const view = viewCase(file, asOf);
  const judge = new Judge(view, calendar, true);
  const anchors: Anchors = new Map();
  const findings: Finding[] = [];
  for (const rule of RULES) judgeRule({ view, judge, anchors, isOver }, rule, false, findings);
  for (const afterword of OUTLINED) {
    const finding = remarkFinding(afterword, { view, calendar, findings: findings.slice() });
    if (finding.status !== "not-applicable") findings.push(finding);
  }
  separateIds(findings, anchors, null);
  sortFindings(findings, view);
  return { findings, deadlines: deadlinesOf(findings, asOf), stopped: isOver.stopped };
}

/** The event that a rule was asked about, by finding: the request, the order. */
type Anchors = Map<Finding, string>;

interface Judging {
  readonly view: CaseView;
  readonly judge: Judge;
  readonly anchors: Anchors;
  readonly isOver: { now(): boolean };
}

function judgeRule({ view, judge, anchors, isOver }: Judging, rule: Rule, all: boolean, found: Finding[]): void {
  const subjects = rule.over(view);
  if (subjects.length === 0 && all) found.push(nothingToJudge(rule));
  for (const subject of subjects) {
    if (isOver.now()) {
      found.push(unreachedFinding(rule));
      return;
    }
    const finding = all ? judge.judge(rule, subject) : judge.judgeApplicable(rule, subject);
    if (finding === null) continue;
    found.push(finding);
    if (subject.anchor !== undefined && subject.anchor !== null) anchors.set(finding, subject.anchor.id);
  }
}

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
function separateIds(found: Finding[], anchors: Anchors, reasons: Reasons | null): void {
  const seen = new Map<string, Finding[]>();
  for (const finding of found) {
    const same = seen.get(finding.id);
    if (same === undefined) seen.set(finding.id, [finding]);
    else same.push(finding);
  }
  if (seen.size === found.length) return;
  found.forEach((finding, index) => {
    const same = seen.get(finding.id) ?? [];
    if (same.length < 2) return;
    const byThread = new Set(same.map(({ thread }) => thread)).size === same.length;
    const name = byThread ? finding.thread : (anchors.get(finding) ?? finding.thread);
    if (name === null) return;
    const named = { ...finding, id: `${finding.rule}@${name}` };
    found[index] = named;
    reasons?.set(named, reasons.get(finding) ?? []);
  });
}

const FAMILY_ORDER = new Map<string, number>(FAMILIES.map((family, index) => [family, index]));

/** Where a code stands: families in the order of the contract, then by number. */
export function ruleOrder(code: string): number {
  return (FAMILY_ORDER.get(code.charAt(0)) ?? FAMILIES.length) * 1000 + Number(code.slice(2));
}

function sortFindings(found: Finding[], view: CaseView): void {
  const dates = new Map<string, Day>(view.threads.map((thread) => [thread.id, thread.opener.lo]));
  const date = (finding: Finding): Day => (finding.thread === null ? 0 : (dates.get(finding.thread) ?? 0));
  found.sort(
    (a, b) =>
      (a.rule === b.rule ? 0 : ruleOrder(a.rule) - ruleOrder(b.rule)) ||
      date(a) - date(b) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
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
