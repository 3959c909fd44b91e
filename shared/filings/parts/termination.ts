// The ruling that ended enforcement or concluded a round, as a paper attacks it: which it is, when it came, what is asked.
import type { CaseEvent } from "../../engine/model.ts";
import { spanText } from "../../report/dates.ts";
import { courtOn } from "../../remedies/courts.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { dateOf, given } from "../facts.ts";
import type { Block, Draft, Sentence } from "../model.ts";
import { sentencesIn } from "../walk.ts";
import { gap, say, type Piece } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { eventSentence } from "./history.ts";
import { dutyLaw, lawPiece } from "./law-line.ts";

export const isTermination = ({ type }: CaseEvent): boolean =>
  type === "enforcement-terminated" || type === "round-concluded";

/** 终结执行 or 终结本次执行程序; a gap where no such ruling is on record. */
function terminationName(act: CaseEvent | null): Piece {
  if (act === null) {
    const hint = {
      zh: "终结执行或者终结本次执行程序；没有这样的裁定的，不提出本申请",
      en: "termination of enforcement or conclusion of the round; without such a ruling this paper is not for you",
    };
    return gap("termination.what", hint);
  }
  const round = act.type === "round-concluded";
  return { parts: [{ text: round ? "终结本次执行程序" : "终结执行" }], facts: [`events[${act.id}]`] };
}

/** The court that made the ruling, where the case has another court now; null where it has not, or the file does not tell. */
function otherCourt({ view, courts }: Context, act: CaseEvent | null): string | null {
  if (act === null || act.undated) return null;
  const { enforcing } = courtOn(view, act.lo, act.hi);
  return enforcing === courts.enforcing ? null : enforcing;
}

/** Number, day and receipt of the ruling. */
export function terminationBlock(act: CaseEvent | null, form: string): Block {
  const number = gap("termination.documentNumber", { zh: "该裁定的案号", en: "number of the ruling" });
  return paragraphOf("termination", [
    say(
      "termination.number",
      { form },
      "所异议的执行行为：",
      terminationName(act),
      "的裁定，案号",
      number,
      "，作出日期",
      madeOn(act),
      "。",
    ),
    say("termination.known", { form }, "收到或者得知日期：", knownOn(act), "。"),
  ]);
}

const MADE: Text = { zh: "该裁定的作出日期", en: "day on which the ruling was made" };
const KNOWN: Text = {
  zh: "收到该裁定的日期；没有收到的，知道之日",
  en: "day on which the ruling was received, or else became known",
};

/** The day of the ruling: its own field where the event is the service of it. */
function madeOn(act: CaseEvent | null): Piece {
  if (act === null) return gap("termination.made", MADE);
  if (act.type === "round-concluded") return dateOf(act, MADE);
  return given(`events[${act.id}].ruled`, spanText(act.raw.ruled)?.zh, MADE);
}

/** The day on which the sixty days begin: of a termination that of its service, of a round that on which it became known. */
function knownOn(act: CaseEvent | null): Piece {
  if (act === null) return gap("termination.known", KNOWN);
  if (act.type !== "round-concluded") return dateOf(act, KNOWN);
  return given(`events[${act.id}].knownOn`, spanText(act.raw.knownOn)?.zh, KNOWN);
}

/** What the court did, with its exhibits, and of a round when the client came to know. Nothing where nothing is on record. */
export function terminationFacts(context: Context, act: CaseEvent | null): readonly Block[] {
  if (act === null) return [];
  const known = act.type === "round-concluded" && spanText(act.raw.knownOn) !== null;
  const sentences = [
    eventSentence(context, "state", act),
    ...(known ? [say("state.known", {}, context.voice.self, "收到或者得知该裁定的日期为", knownOn(act), "。")] : []),
  ];
  return [paragraphOf("state", sentences)];
}

/** The id of the request by which a paper attacks the ruling. */
const TERMINATION_REQUEST = "request.termination";

/** The ruling that an objection attacks, by the id of its event, null where none is on record; null for a paper against silence. */
export function actObjectedTo({ blocks }: Pick<Draft, "blocks">): { readonly act: string | null } | null {
  const request = sentencesIn(blocks).find(({ id }) => id === TERMINATION_REQUEST);
  if (request === undefined) return null;
  const [named] = request.trace.facts.flatMap((path) => /^events\[(?<id>[^\]]+)\]$/u.exec(path)?.groups?.["id"] ?? []);
  return { act: named ?? null };
}

/** To revoke or correct the ruling, under the article on objections. */
export function terminationRequest(context: Context, act: CaseEvent | null, form: string, lead: string): Sentence {
  const { asOf, voice } = context;
  const law = lawPiece(asOf, [dutyLaw(asOf, "objection-ruling")]);
  const court = otherCourt(context, act) ?? voice.court;
  return say(
    TERMINATION_REQUEST,
    { form },
    `${lead}撤销或者改正${court}`,
    terminationName(act),
    "的裁定（依据",
    law,
    "）。",
  );
}

/** The court as the paper calls it: 贵院 where the court that it goes to made the ruling itself. */
export function terminationCourt(context: Context, act: CaseEvent | null): string {
  const { view, courts } = context;
  const moved = view.of("enforcement-transferred").length > 0;
  if (courts.enforcing === null) return "执行法院";
  return !moved || (act !== null && !act.undated && otherCourt(context, act) === null) ? "贵院" : "执行法院";
}
