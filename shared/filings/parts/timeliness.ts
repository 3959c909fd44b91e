// Whether a paper is in time, as the audit of the client's own limit says; never more than it says.
import type { Finding } from "../../engine/finding.ts";
import type { RuleCode } from "../../engine/rule-code.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Day } from "../../calendar/civil.ts";
import type { LegalPeriod } from "../../law/duties.ts";
import { dutyOn } from "../../law/duty-index.ts";
import type { Context } from "../context.ts";
import { boundsText, countedSentence } from "../grounds/reckoning.ts";
import { noteWords } from "../grounds/notes.ts";
import { sortReasons, type Sorted } from "../grounds/steps.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { citeText, provisionOf } from "../provisions.ts";
import { gap, say, type Piece } from "../sentence.ts";
import { dateOf } from "../facts.ts";
import type { Text } from "../../text.ts";
import { paragraphOf } from "./blocks.ts";
import { cplOn, lawPiece } from "./law-line.ts";

/**
 * The finding of the client's limit against the act that the paper attacks, else the only one; null where there is none, or
 * where it is not known which of several it is.
 */
function limitOf({ audit }: Context, rule: RuleCode, attacked: readonly CaseEvent[]): Finding | null {
  const own = audit.findings.filter((finding) => finding.rule === rule && finding.holder === "client");
  const about = own.filter(({ subjects }) => attacked.some(({ id }) => subjects.includes(id)));
  return about.at(-1) ?? (own.length === 1 ? own[0] : undefined) ?? null;
}

interface Attack {
  readonly form: string;
  readonly attacked: readonly CaseEvent[];
  readonly paper: string;
  readonly ask: Text;
}

/**
 * The paragraph on the limit: in time, out of time with relief asked for, or open. `what` names the period, `attacked` the
 * act that the paper is against,
 * `paper` what was served, `ask` what a person is asked for where the limit is open.
 */
export function timelinessBlock(
  context: Context,
  rule: RuleCode,
  what: string,
  { form, attacked, paper, ask }: Attack,
): Block {
  const finding = limitOf(context, rule, attacked);
  const hint = { zh: `${what}的起算日和届满日`, en: "first and last day of the period" };
  if (finding === null) {
    return paragraphOf("timely", [say("timely.open", { form }, `关于${what}：`, gap("timely", hint), "。")]);
  }
  const open = isOpen(finding);
  const sorted = sortReasons(context, finding);
  const counted = open ? null : countedSentence(context, finding, sorted, `timely.${finding.id}.counted`);
  const sentences = [
    announcedSentence(context, finding, sorted, paper),
    counted,
    open ? notedSentence(finding, sorted) : null,
    stateSentence(context, finding, what, { form, ask, counted: counted !== null }),
  ];
  return paragraphOf(
    "timely",
    sentences.filter((sentence) => sentence !== null),
  );
}

/** What the file does not tell is not counted before a court: whether it runs, or between which days it ends. */
const isOpen = ({ status, due }: Finding): boolean =>
  status === "undetermined" ||
  status === "contestable" ||
  (status === "running" && (due === null || due.earliest !== due.latest));

/** Service by announcement: the day of issue and the day on which it counts as service, where the audit gives a single one. */
function announcedSentence(
  { view, asOf }: Context,
  { id, subjects }: Finding,
  { noted }: Sorted,
  paper: string,
): Sentence | null {
  const served = subjects
    .map((subject) => view.byId(subject))
    .find((event) => event?.raw.service?.method === "announcement");
  const [deemed, ...others] = noted.filter((reason) => reason.role === "deemed");
  if (served === undefined || deemed === undefined || deemed.day.kind !== "day" || others.length > 0) return null;
  const hint = { zh: "发出公告的日期", en: "day on which the announcement was issued" };
  const law = announcementLaw(asOf, served.lo, deemed.period);
  const counted: Piece = {
    parts: [{ text: `发出公告，${noteWords(deemed)}${law === null ? "" : `（${citeText(law, asOf)}）`}。` }],
    basis: law === null ? [] : [law],
    facts: [`events[${served.id}].service.method`],
    findings: [id],
  };
  return say(`timely.${id}.announced`, {}, `${paper}系公告送达，`, dateOf(served, hint), counted);
}

/** The article behind the count, where the text of the day of issue is still in force; other counts are the audit's. */
function announcementLaw(asOf: Day, issued: Day, { unit, n }: LegalPeriod): Provision | null {
  const law = dutyOn("announcement", asOf);
  const same = law?.version === dutyOn("announcement", issued)?.version;
  return same && law?.period?.n === n && law.period.unit === unit ? provisionOf(law) : null;
}

/** What makes it open whether the period ran at all: a defect of the service, the lack of its proof. */
function notedSentence({ id, readings }: Finding, { noted }: Sorted): Sentence | null {
  const notes = noted
    .filter(({ role }) => role === "note")
    .map(noteWords)
    .filter((words) => words !== "");
  if (readings.length === 0 || notes.length === 0) return null;
  return say(`timely.${id}.noted`, {}, { parts: [{ text: `${notes.join("；")}。` }], findings: [id] });
}

/** The one last day of a period that still runs. */
const lastDayOf = ({ due }: Finding): string => (due === null ? "" : (boundsText(due) ?? ""));

function stateSentence(
  { asOf, voice }: Context,
  finding: Finding,
  what: string,
  { form, ask, counted }: Pick<Attack, "form" | "ask"> & { readonly counted: boolean },
): Sentence {
  const { id, status } = finding;
  const words = (text: string, kept?: boolean): Piece => ({
    parts: [{ text }],
    findings: [id],
    asserts: kept === undefined ? [] : [{ kind: "period", finding: id, kept, days: null }],
  });
  switch (isOpen(finding) ? "undetermined" : status) {
    case "running":
      // The day of handing in is yet to come, and whoever signs late signs the same words: beside the last day nothing is said of
      // having kept it.
      return say(
        `timely.${id}`,
        { form },
        words(
          `${counted ? "" : `${what}的届满日为${lastDayOf(finding)}。`}本申请交邮或者提交的日期，以邮寄单、收件凭证所载为准。`,
        ),
      );
    case "in-order":
      return say(`timely.${id}`, { form }, words(`${voice.self}已在${what}内提出。`, true));
    case "breach":
      return say(
        `timely.${id}`,
        { form },
        words(`${what}已经届满。`, false),
        `${voice.self}因`,
        gap("timely.obstacle", {
          zh: "不可抗拒的事由或者其他正当理由及其消除之日；没有的，改走其他途径",
          en: "the obstacle beyond the client's control and the day it ended; where there was none, take another route",
        }),
        "耽误期限，依照",
        lawPiece(asOf, [cplOn(asOf, "relief")]),
        "申请顺延期限。",
      );
    default:
      return say(
        `timely.${id}`,
        { form },
        words(`关于${what}：`),
        gap("timely.fact", finding.missing[0]?.question ?? ask),
        "。",
      );
  }
}
