// What an audit finds: every rule about all that it applies to in a case, and the findings about these findings.
import type { Day } from "../calendar/civil.ts";
import type { Calendar } from "../calendar/workdays.ts";
import { isCourtList } from "../case/matter.ts";
import type { CaseFile } from "../case/types.ts";
import { Budget, OVER } from "../engine/budget.ts";
import { viewCase } from "../engine/case-view.ts";
import type { Depth } from "../engine/explorer.ts";
import type { Finding } from "../engine/finding.ts";
import { Judge, type Reasons } from "../engine/judge.ts";
import type { CaseView } from "../engine/model.ts";
import type { Afterword, Overview, Rule } from "../engine/rule.ts";
import { ruleOrder } from "../engine/rule-code.ts";
import { RULES } from "../rules/index.ts";
import { movedEnd } from "../rules/w/w-02-rolled.ts";
import { OTHER_LIST_RULES, otherListFindings } from "./other-list.ts";
import { remarkFinding } from "./remark.ts";
import { type Asked, judgeAll, judgeTogether, type Round, type Trial } from "./rounds.ts";
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

/** What is wanted of the findings. */
export interface Wish {
  readonly all: boolean;
  readonly depth: Depth;
  readonly afterwords: readonly Afterword[];
  readonly reasons: Reasons;
  readonly rounds: readonly Round[];
}

export interface Judged {
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

/** A case that is being judged. */
interface Begun extends Trial {
  readonly file: CaseFile;
}

/** Every rule about everything it applies to in a case, then the rules about these findings. */
export function judged(file: CaseFile, options: AuditOptions, wish: Wish): Judged {
  const begun = begin(file, options, wish);
  return concluded(begun, judgeAll(rulesFor(begun), begun.view, begun.bench), options, wish);
}

/** The same for several cases, each as it would be alone; what takes them rule by rule takes less time. */
export function judgedTogether(files: readonly CaseFile[], options: AuditOptions, wish: Wish): readonly Judged[] {
  const all = files.map((file) => begin(file, options, wish));
  const byRules = Map.groupBy(all, rulesFor);
  const asked = new Map<Begun, readonly Asked[]>();
  for (const [rules, some] of byRules) {
    judgeTogether(rules, some).forEach((one, at) => {
      const begun = some[at];
      if (begun !== undefined) asked.set(begun, one);
    });
  }
  return all.map((begun) => concluded(begun, asked.get(begun) ?? [], options, wish));
}

function begin(file: CaseFile, options: AuditOptions, { all, depth, reasons, rounds }: Wish): Begun {
  const { asOf, calendar, mostWork, stop } = options;
  const budget = new Budget(mostWork, stop);
  const view = viewCase(file, asOf, budget);
  return { file, view, bench: { judge: new Judge(view, calendar, depth, reasons, budget), budget, all, rounds } };
}

const NO_RULES: readonly Rule[] = [];

const rulesOf = (file: CaseFile): readonly Rule[] => (isCourtList(file.matter) ? RULES : OTHER_LIST_RULES);

/** What is judged: nothing where the case alone was too much to look through. */
const rulesFor = ({ file, view }: Begun): readonly Rule[] => (view.complete ? rulesOf(file) : NO_RULES);

/** What the rules found, and what the rules about these findings say of it. */
function concluded(
  { file, view, bench: { judge, budget } }: Begun,
  judgements: readonly Asked[],
  { calendar }: AuditOptions,
  { all, depth, afterwords, reasons }: Wish,
): Judged {
  const rules = rulesOf(file);
  const anchors: Anchors = new Map();
  const found: Finding[] = [];
  const unreached: Unreached[] = [];
  if (!view.complete) unreached.push(...rules.map((rule) => ({ rule, left: [], of: 0, open: new Set<string>() })));
  for (const asked of judgements) {
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
