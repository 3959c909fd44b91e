// A provision of the day of filing as a piece; a gap where the law of that day has none.
import type { Day } from "../../calendar/civil.ts";
import { cplArticle } from "../../law/index.ts";
import type { DutyName } from "../../law/duties.ts";
import { dutyOn } from "../../law/duty-index.ts";
import type { CplTopic } from "../../law/topics.ts";
import type { Block, Provision } from "../model.ts";
import { cite, citeInOrder, provisionOf, provisionOn, quotation, quoteOf } from "../provisions.ts";
import { gap, say, type Piece } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";

const NONE = {
  zh: "提交之日没有规定此项程序的条文，请核对所依据的规定",
  en: "the law of the day of filing does not provide for this; check what it rests on",
};

/** The citations of those that are in force; a gap where none is. */
export function lawPiece(asOf: Day, provisions: readonly (Provision | null)[]): Piece {
  const found = provisions.filter((one) => one !== null);
  return found.length === 0 ? gap("law", NONE) : { parts: [{ text: citeInOrder(found, asOf) }], basis: found };
}

/** An article of the Civil Procedure Law by topic, under the number it has on the day. */
export function cplOn(asOf: Day, topic: CplTopic, paragraph: number | null = null): Provision | null {
  return provisionOn(asOf, "cpl", (version) => cplArticle(topic, version), paragraph);
}

/** The provision of a duty as in force on the day, of one of its items where named; null where no text in force has it. */
export function dutyLaw(asOf: Day, name: DutyName, item?: number | null): Provision | null {
  const duty = dutyOn(name, asOf);
  return duty === null ? null : provisionOf(duty, item);
}

/** A paragraph with what sets a duty, in the words of the law; none where its wording may not be quoted or none is in force. */
export function quotedLaw(asOf: Day, name: DutyName, id: string): readonly Block[] {
  const law = dutyLaw(asOf, name);
  const quote = law === null ? null : quoteOf(law, [name]);
  if (law === null || quote === null) return [];
  return [paragraphOf(id, [say(id, {}, cite(law, asOf), `规定：${quotation(quote)}`)])];
}
