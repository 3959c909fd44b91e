// What every document is drawn up from: the case on the audit's day, the audit, the choices, and how the people are called.
import { viewCase } from "../engine/case-view.ts";
import type { Audit, Checklist, Finding, RouteName } from "../engine/finding.ts";
import type { CaseEvent, CaseView, Thread } from "../engine/model.ts";
import type { ReasonsById } from "../engine/reason.ts";
import type { Remedy } from "../engine/basis.ts";
import { isAmong, type RuleCode } from "../engine/rule-code.ts";
import { parseDay, type Day } from "../calendar/civil.ts";
import type { CaseFile, EventType } from "../case/types.ts";
import { courtsOf, type Courts } from "../remedies/courts.ts";
import type { Choices } from "./choices.ts";
import { barOf, isArguable } from "./grounds/arguable.ts";
import { existsOn, numberExhibits } from "./exhibits.ts";
import type { Exhibit, ExhibitMark } from "./model.ts";

export interface DraftInput {
  readonly file: CaseFile;
  readonly audit: Audit;
  /** What the steps of the audit's findings are, as `reasonedAudit` gives them. */
  readonly reasons: ReasonsById;
  readonly choices?: Choices;
  /** Exhibit numbers given before. */
  readonly marks?: readonly ExhibitMark[];
}

/** How people and bodies are called in one document. */
export interface Voice {
  /** The client: 申请人, 复议申请人, 赔偿请求人. */
  readonly self: string;
  /** The enforcing court: 贵院 where the paper goes to it, else 执行法院. */
  readonly court: string;
  /** The court above it. */
  readonly upper: string;
  /** An authority or another body: 贵机关 where the paper goes to it, 被申请人 where it is against it. */
  readonly body: string;
}

export interface Context {
  readonly file: CaseFile;
  readonly audit: Audit;
  readonly reasons: ReasonsById;
  readonly view: CaseView;
  readonly asOf: Day;
  readonly choices: Choices;
  readonly voice: Voice;
  /** All pieces under their numbers that exist on the day. */
  readonly exhibits: readonly Exhibit[];
  readonly courts: Courts;
}

/** Prepares a case for drawing up. Throws RangeError where the audit's day is no day (no audit of this program). */
export function contextOf({ file, audit, reasons, choices = {}, marks = [] }: DraftInput): Context {
  const asOf = parseDay(audit.asOf);
  if (asOf === null) throw new RangeError(`not a day: ${audit.asOf}`);
  const view = viewCase(file, asOf);
  return {
    file,
    audit,
    reasons,
    view,
    asOf,
    choices,
    voice: { self: "申请人", court: "执行法院", upper: "上一级人民法院", body: "有关单位" },
    exhibits: numberExhibits(file, marks).filter((one) => existsOn(one, asOf)),
    courts: courtsOf(view),
  };
}

/** The same with the people called otherwise. */
export function voiced(context: Context, voice: Partial<Voice>): Context {
  return { ...context, voice: { ...context.voice, ...voice } };
}

/** 贵院 where the paper's court is the one that listed and enforces; after a transfer the courts are told apart. */
export function enforcingCourtVoice({ courts }: Context): Partial<Voice> {
  return courts.enforcing !== null && courts.enforcing === courts.listing ? { court: "贵院" } : {};
}

export function checklistOf(context: Context, route: RouteName): Checklist | null {
  return context.audit.checklists.find((one) => one.route === route) ?? null;
}

/** Breaches by others than the client, certain or contestable. */
export function isWrong({ status, holder }: Finding): boolean {
  return (status === "breach" || status === "contestable") && holder !== "client";
}

/** Where the default grounds of a document come from. */
export interface GroundSource {
  /** The grounds that the checklists of these routes name. */
  readonly routes?: readonly RouteName[];
  /** Every breach by others about the last listing, or the whole case, that names one of these remedies. */
  readonly remedies?: readonly Remedy[];
  /** Every breach by others of these rules about the last listing: what the paper complains of, whatever it leads to. */
  readonly rules?: readonly RuleCode[];
}

/**
 * The findings a document argues from: the chosen ones in the order of the audit, else those of the source. What is in
 * order, and duties of the client, are no grounds against a court.
 */
export function chosenFindings(context: Context, source: GroundSource): readonly Finding[] {
  const { audit, choices, view } = context;
  const chosen = chosenByHand(context);
  if (choices.findings !== undefined) return audit.findings.filter(({ id }) => chosen.has(id));
  const { routes = [], remedies = [], rules = [] } = source;
  const named = new Set(
    audit.checklists.filter(({ route }) => routes.includes(route)).flatMap(({ because }) => because),
  );
  const last = view.threads.at(-1)?.id ?? null;
  const fits = ({ thread, remedies: own, rule }: Finding): boolean =>
    (thread === null || thread === last) && (rules.includes(rule) || own.some((remedy) => remedies.includes(remedy)));
  const found = audit.findings.filter((finding) => {
    const own = isWrong(finding) && isArguable(context, finding) && (named.has(finding.id) || fits(finding));
    return own || chosen.has(finding.id);
  });
  return found.filter((finding) => chosen.has(finding.id) || !isToldBefore(finding, found));
}

/** That the entry is still there is told where it should have been deleted: a ground of its own would say the same again. */
function isToldBefore({ rule, thread, status }: Finding, among: readonly Finding[]): boolean {
  if (rule !== "X-15") return false;
  return among.some(
    (one) =>
      (one.status === "breach" || one.status === status) && one.thread === thread && isAmong(one.rule, DELETION_DUE),
  );
}

const DELETION_DUE = ["X-01", "X-02", "X-03", "X-04", "X-05", "X-06", "X-07", "X-09"] as const;

/** What a person chose, as far as a paper may argue from it. */
function chosenByHand(context: Context): ReadonlySet<string> {
  const { findings = [], also = [] } = context.choices;
  const wanted = new Set([...findings, ...also]);
  const fit = context.audit.findings.filter(
    (finding) =>
      wanted.has(finding.id) &&
      finding.holder !== "client" &&
      finding.status !== "in-order" &&
      finding.status !== "not-applicable" &&
      barOf(context, finding) === null,
  );
  return new Set(fit.map(({ id }) => id));
}

/** The last certain event of the kinds, or null. */
export function lastOf({ view }: Context, ...types: readonly EventType[]): CaseEvent | null {
  return view.of(...types).findLast((event) => !event.doubtful) ?? null;
}

/** The listing that a document is about: that of its findings, else the last one. */
export function listingOf({ view }: Context, findings: readonly Finding[]): Thread | null {
  const named = findings.find(({ thread }) => thread !== null)?.thread ?? null;
  return view.threads.find(({ id }) => id === named) ?? view.threads.at(-1) ?? null;
}
