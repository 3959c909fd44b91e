// What is said beside a case number and beside the name of a court, as they are typed.
import type { EnumValue } from "../case/enums.ts";
import type { Text } from "../text.ts";
import { type CourtAnswer, courtOf, type Doubt } from "./court-of.ts";
import { NOT_A_NUMBER, notEnforcement, readNumber } from "./number.ts";
import { RANK_WORDS } from "./read-rows.ts";
import { COURTS_STATE } from "./rows/index.ts";

/** One line: something that is known, or something to look at. */
export interface Said {
  readonly known: boolean;
  readonly text: Text;
}

const doubt = (text: Text): Said => ({ known: false, text });

/** Which numbers have the form of a case number: that of the enforcement case, or a paper's own, which may have another form. */
export type NumberOf = "enforcement" | "paper";

/** What a typed number tells, and what is odd about it; `court` is the name of the court it should be of, or empty. */
export function saidOfNumber(typed: string, of: NumberOf, court: string): readonly Said[] {
  if (typed.trim() === "") return [];
  const number = readNumber(typed);
  if (number === null) return of === "enforcement" ? [doubt(NOT_A_NUMBER)] : [];
  const said: Said[] = [];
  if (number.text !== typed.trim()) {
    said.push({ known: true, text: { zh: `写成${number.text}`, en: `written ${number.text}` } });
  }
  // Awards and notarial deeds have types of their own.
  if (of === "paper" && !number.isKnownType) return said;
  const answer = courtOf(court, typed);
  if (court.trim() !== "" && number.code !== null && answer.court !== null && answer.doubts.length === 0) {
    said.push({ known: true, text: { zh: `“${number.code}”与法院相符`, en: `“${number.code}” fits the court` } });
  }
  const other = of === "enforcement" ? notEnforcement(number) : null;
  if (other !== null) said.push(doubt(other));
  const about = court.trim() === "" ? NUMBER_ALONE : NUMBER_DOUBTS;
  return [...said, ...answer.doubts.filter((one) => about.has(one.about)).map(({ text }) => doubt(text))];
}

const NUMBER_ALONE: ReadonlySet<Doubt["about"]> = new Set(["number", "type", "code"]);
const NUMBER_DOUBTS: ReadonlySet<Doubt["about"]> = new Set(["clash", ...NUMBER_ALONE]);

/** What the name of a court, with its case number, tells: level, region, the next higher court; else what to ask. */
export function saidOfCourt({ court, upper, certainty, doubts }: CourtAnswer): readonly Said[] {
  const asked = doubts
    .filter(({ about }) => !["number", "type", "code"].includes(about))
    .map(({ text }) => doubt(text));
  if (court === null || (certainty !== "verified" && certainty !== "quoted")) return asked;
  const rank = RANK_WORDS[court.rank];
  const above: Text =
    upper === null ? { zh: "", en: "" } : { zh: ` · 上一级：${upper.name}`, en: ` · next higher court: ${upper.name}` };
  const known = certainty === "verified";
  return [
    { known, text: { zh: `${rank.zh} · ${court.region}${above.zh}`, en: `${rank.en} · ${court.region}${above.en}` } },
    ...asked,
  ];
}

/** That the level on file is another than the one that the court's name says; `special` tells no rank. */
export function levelDoubt({ court, rank }: CourtAnswer, level: EnumValue<"courtLevel">): readonly Said[] {
  if (rank === null || level === "special" || level === rank) return [];
  const [by, named] = court === null ? [NAME_SAYS, RANK_WORDS[rank]] : [TABLE_SAYS, RANK_WORDS[rank]];
  return [doubt({ zh: `${by.zh}${named.zh}，请核对级别`, en: `${by.en} ${named.en}: check the level` })];
}

const NAME_SAYS: Text = { zh: "名称写的是", en: "By its name it is a" };
const TABLE_SAYS: Text = { zh: "名册上是", en: "In the table it is a" };

/** Where what is said of a court comes from. */
export const COURT_SOURCE: Text = { zh: `依据：${COURTS_STATE.zh}`, en: `By ${COURTS_STATE.en}` };

/** What of the case file a court's name settles; null where it is not certain enough to fill anything in. */
export interface CourtFill {
  readonly name: string;
  readonly level: EnumValue<"courtLevel">;
  readonly region: string;
  readonly upper: { readonly name: string; readonly level: EnumValue<"courtLevel">; readonly region: string } | null;
}

/** Level, region and next higher court, where two sources agree and nothing is to be asked; else null. */
export function filledIn(answer: CourtAnswer): CourtFill | null {
  if (answer.certainty !== "verified" || answer.court === null) return null;
  return fillOf(answer);
}

/** The same for a court that is a suggestion, once the person said yes. */
export function fillOf({ court, upper }: CourtAnswer): CourtFill | null {
  if (court === null) return null;
  return {
    name: court.name,
    level: court.rank,
    region: court.region,
    upper: upper === null ? null : { name: upper.name, level: upper.rank, region: upper.region },
  };
}
