// Facts of the case file as pieces: what is there with its path, what is not as a gap with what to fill in.
import type { CaseEvent } from "../engine/model.ts";
import type { AnyEvent } from "../case/types.ts";
import type { Text } from "../text.ts";
import type { Context } from "./context.ts";
import { spanText } from "../report/dates.ts";
import { deedOf, tellsOf } from "./deeds.ts";
import { PHRASES, type Actor } from "./event-words.ts";
import { plain as visible } from "../report/plain.ts";
import { proofGap, proofsOf } from "./proof.ts";
import { courtOn } from "../remedies/courts.ts";
import { gap, join, type Piece } from "./sentence.ts";

const EMPTY: Piece = { parts: [] };

/** A text of the file in one line, or a gap. */
export function given(path: string, value: string | null | undefined, hint: Text): Piece {
  const text = visible(value ?? "");
  return text === "" ? gap(path, hint, path) : { parts: [{ text, path }], facts: [path] };
}

/** The client's name, as the file has it. */
export function clientName({ file }: Context): Piece {
  return given("client.name", file.client.name, { zh: "姓名或者名称", en: "name" });
}

/** The name of a court, or a gap. */
export function courtName(name: string | null, path: string, hint: Text): Piece {
  return given(path, name, hint);
}

export function enforcingCourt({ courts, view }: Context): Piece {
  const moved = view.of("enforcement-transferred").at(-1);
  const path = moved === undefined ? "enforcement.court.name" : `events[${moved.id}].court`;
  return courtName(courts.enforcing, path, {
    zh: "现在办理执行的法院全称",
    en: "full name of the court now enforcing",
  });
}

export function upperCourt({ courts }: Context): Piece {
  return courtName(courts.upper, "enforcement.upperCourt.name", {
    zh: "执行法院的上一级人民法院全称",
    en: "full name of the next higher court",
  });
}

export function caseNumber({ file }: Context): Piece {
  return given("enforcement.caseNumber", file.enforcement.caseNumber, {
    zh: "执行案号",
    en: "enforcement case number",
  });
}

/** The day of an event, or a gap. A date that the audit found contradicted is to be checked. */
export function dateOf({ id, raw, contradicted }: CaseEvent, what: Text): Piece {
  const path = `events[${id}].date`;
  const words = spanText(raw.date);
  if (words === null) return gap(path, what, path);
  const shown: Piece = { parts: [{ text: words.zh }], facts: [path] };
  if (!contradicted) return shown;
  const check: Text = { zh: "此日期与其他记载矛盾，请核实", en: "this date contradicts another; check it" };
  return join(shown, "（", gap(`${path}.check`, check, path), "）");
}

/** 证据3、证据5 of events, or a gap for what would prove them. */
export function exhibitsOf(context: Context, events: readonly CaseEvent[]): Piece {
  const proved = events.filter((event) => proofsOf(context, event).length > 0);
  const found = new Set(proved.flatMap((event) => proofsOf(context, event)));
  if (found.size === 0) return events[0] === undefined ? EMPTY : proofGap(events[0]);
  const pieces = context.exhibits.filter((piece) => found.has(piece));
  return {
    parts: [{ text: pieces.map(({ number }) => `证据${number}`).join("、") }],
    facts: proved.map(({ id }) => `events[${id}].evidence`),
    exhibits: pieces.map(({ evidence }) => evidence),
  };
}

/** How an actor is called in the document; empty where the words name nobody. */
export function actorWords({ voice, file }: Context, who: Actor): string {
  switch (who) {
    case "court":
      return voice.court;
    case "upper":
      return voice.upper;
    case "self":
      return voice.self;
    case "debtor":
      return file.client.isDebtor === "yes" || file.client.role === "debtor" ? voice.self : "被执行人";
    case "creditor":
      return "申请执行人";
    case "procuratorate":
      return "人民检察院";
    case "body":
      return voice.body;
    default:
      return "";
  }
}

/** The court of a day, by its name where another one is enforcing now: what one court did is never told of the other. */
export function courtThen({ view, courts, voice }: Context, lo: number, hi: number): string {
  const then = courtOn(view, lo, hi).enforcing;
  return then === null || then === courts.enforcing ? voice.court : then;
}

/** The court whose act an event is; of a transfer the one that gave the case away. */
export function courtOf(context: Context, { type, lo, hi, undated }: CaseEvent): string {
  if (undated) return context.voice.court;
  return type === "enforcement-transferred" ? courtThen(context, lo - 1, hi - 1) : courtThen(context, lo, hi);
}

const SOURCES: Readonly<Record<NonNullable<AnyEvent["source"]>, string>> = {
  "official-record": "",
  document: "",
  "third-party": "据现有第三方材料，",
  // The paper is the client's own statement; what is missing is the proof, and that stands as a gap.
  "client-statement": "",
  inferred: "据现有材料推断，",
};

/** How far the event is documented: what others say, and what is only inferred, is called so. */
function hedge({ raw }: CaseEvent): string {
  return (raw.evidence ?? []).length > 0 ? "" : SOURCES[raw.source ?? "client-statement"];
}

/** One event in a clause: hedge, date, actor, verb, and what the paper says of it. Never of an event that may not have happened. */
export function eventClause(context: Context, event: CaseEvent): Piece {
  const { who, did } = PHRASES[event.type];
  const actor = who === "court" ? courtOf(context, event) : actorWords(context, who);
  const source: Piece = {
    parts: [{ text: hedge(event) }],
    facts: [`events[${event.id}]`],
    asserts: [{ kind: "recorded", event: event.id, happened: event.raw.happened !== "no" }],
  };
  const date = dateOf(event, { zh: `“${did}”的日期`, en: "date of the event" });
  if (event.raw.happened === "no") {
    const until = event.raw.date === undefined ? "至今" : join("截至", date);
    return join(source, until, `，${actor}没有${did}`);
  }
  return join(source, date, "，", actor, deedOf(context, event), details(event));
}

/** What is said of the event in brackets: its document number, missing proof, the day of a ruling, its outcome. */
function details(event: CaseEvent): Piece {
  const { id, raw } = event;
  const told = tellsOf(event);
  const found: Piece[] = [];
  if (raw.documentNumber !== undefined && !told.number) {
    found.push({
      parts: [{ text: `文号：${visible(raw.documentNumber)}` }],
      facts: [`events[${id}].documentNumber`],
    });
  }
  if (raw.service?.proof === "no") {
    found.push({ parts: [{ text: "没有送达凭证" }], facts: [`events[${id}].service.proof`] });
  }
  const ruled = spanText(raw.ruled)?.zh;
  if (ruled !== undefined) found.push({ parts: [{ text: `裁定日期：${ruled}` }], facts: [`events[${id}].ruled`] });
  if (raw.outcome !== undefined && !told.outcome) {
    found.push({ parts: [{ text: OUTCOMES[raw.outcome] }], facts: [`events[${id}].outcome`] });
  }
  if (found.length === 0) return EMPTY;
  return join("（", ...found.flatMap((one, at) => (at === 0 ? [one] : ["，", one])), "）");
}

const OUTCOMES = { granted: "结果：准许", rejected: "结果：不予准许", partly: "结果：部分准许" } as const;
