// What a piece of evidence can prove: the paper that was served does not prove the day of its service, and age is proved by
// papers that no event names.
import type { CaseEvent } from "../engine/model.ts";
import type { EventType } from "../case/types.ts";
import type { Text } from "../text.ts";
import { birthOf } from "./birth.ts";
import type { Context } from "./context.ts";
import type { Exhibit } from "./model.ts";
import { gap, type Piece } from "./sentence.ts";

const isServed = ({ type }: CaseEvent): boolean => type.endsWith("-served");

const named = ({ title, kind }: Exhibit, words: RegExp): boolean => words.test(`${title ?? ""} ${kind ?? ""}`);

/** Returns, receipts and slips, by the words people file them under. */
const SLIP = /送达|签收|回证|回执|收件|快递|邮件|邮寄|挂号|ems|receipt|service|delivery|courier/iu;
/** The paper itself. */
const PAPER =
  /(?:决定|裁定|通知|令)书?\s*(?:复印件)?\s*(?:decision|rejection|ruling|$)|^(?:decision|rejection|ruling)$/iu;

/** Whether the piece proves what the event says: of a service, that it was made on that day. */
export function proves({ view }: Pick<Context, "view">, event: CaseEvent, piece: Exhibit): boolean {
  if (!isServed(event) || named(piece, SLIP)) return true;
  if (named(piece, PAPER)) return false;
  // The piece by which something else was made is that paper, whatever it is called.
  return !view.events.some((one) => !isServed(one) && one.raw.evidence?.includes(piece.evidence) === true);
}

/** The pieces on file that prove an event. */
export function proofsOf(context: Pick<Context, "view" | "exhibits">, event: CaseEvent): readonly Exhibit[] {
  const own = new Set(event.raw.evidence);
  return context.exhibits.filter((piece) => own.has(piece.evidence) && proves(context, event, piece));
}

/** The gap for what would prove an event. */
export function proofGap(event: CaseEvent): Piece {
  const path = `events[${event.id}].evidence`;
  return gap(path, isServed(event) && event.raw.service?.proof !== "no" ? SERVICE : ANY, path);
}

const ANY: Text = { zh: "证明此节的证据编号", en: "number of the exhibit that proves this" };
const SERVICE: Text = {
  zh: "证明送达日期的证据编号：送达回证、签收单或者邮件查询记录；没有的，写“送达材料由法院存卷”",
  en: "number of the exhibit that proves the day of service: return, signed receipt or postal record; else that the court's file holds it",
};

/** Services on whose day a limit of the client hangs. */
const LIMITS: ReadonlySet<EventType> = new Set(["correction-served", "reconsideration-served", "objection-served"]);

/** The services of which the file has no proof of their own, though a limit hangs on them or a paper was taken for one. */
export function unprovedServices(context: Pick<Context, "view" | "exhibits">): readonly CaseEvent[] {
  return context.view.events.filter((event) => {
    // Where it is told that there is no proof, none is asked for.
    if (!isServed(event) || event.doubtful || event.raw.happened === "no" || event.raw.service?.proof === "no")
      return false;
    const taken = context.exhibits.some(({ evidence }) => event.raw.evidence?.includes(evidence) === true);
    return (taken || LIMITS.has(event.type)) && proofsOf(context, event).length === 0;
  });
}

const BIRTH = /出生|户口|身份证|birth|household|identity|id[- ]?document/iu;
const GUARDIAN = /监护|出生医学证明|户口|guardian|household/iu;

/** The pieces that prove when the client was born. */
export const birthProofs = ({ exhibits }: Pick<Context, "exhibits">): readonly Exhibit[] =>
  exhibits.filter((piece) => named(piece, BIRTH));

/** The pieces that prove who the guardian is. */
export const guardianProofs = ({ exhibits }: Pick<Context, "exhibits">): readonly Exhibit[] =>
  exhibits.filter((piece) => named(piece, GUARDIAN));

/** 证据3 for the birth, or the gap for it; without the birth date on file there is nothing to prove. */
export function birthProof(context: Pick<Context, "exhibits">): Piece {
  const found = birthProofs(context);
  if (found.length === 0) return gap("birth.evidence", BIRTH_PROOF);
  return {
    parts: [{ text: found.map(({ number }) => `证据${number}`).join("、") }],
    exhibits: found.map(({ evidence }) => evidence),
  };
}

const BIRTH_PROOF: Text = {
  zh: "证明出生日期的证据编号：户口簿、出生医学证明或者身份证",
  en: "number of the exhibit that proves the birth: household register, birth certificate or identity card",
};

/** What a piece that no event names proves of the person: birth, guardianship; null where it proves neither. */
export function provesOfPerson(context: Pick<Context, "view" | "voice">, piece: Exhibit, minor: boolean): Piece | null {
  const { date, path } = birthOf(context.view);
  const birth = date !== null && named(piece, BIRTH);
  const guardian = minor && named(piece, GUARDIAN);
  if (!birth && !guardian) return null;
  const what = [birth ? "出生日期" : "", guardian ? "监护关系" : ""].filter((one) => one !== "").join("和");
  return { parts: [{ text: `${context.voice.self}的${what}` }], facts: [birth ? path : "client.name"] };
}
