// What of a file contradicts itself, in words: events that cannot have come in the order of their days.
import { formatDay } from "../calendar/civil.ts";
import { eventTitle } from "../case/words.ts";
import type { Text } from "../text.ts";
import type { CaseEvent } from "./model.ts";
import { STEP_LENGTH } from "./world-parts.ts";

/** An event with its days, as far as they are known. */
export function eventNamed({ type, lo, hi, raw }: CaseEvent): Text {
  const { zh, en } = eventTitle(type);
  const from = formatDay(lo);
  if (raw.happened === "no")
    return { zh: `“${zh}”尚未发生的记录（${from}）`, en: `the record that “${en}” had not happened (${from})` };
  const to = formatDay(hi);
  return from === to
    ? { zh: `“${zh}”（${from}）`, en: `“${en}” (${from})` }
    : { zh: `“${zh}”（${from}至${to}）`, en: `“${en}” (${from} to ${to})` };
}

/** Says that `later` cannot come before `first`, though by their days it does. */
export function outOfOrder(later: Text, first: Text): readonly Text[] {
  const whole = { zh: `${later.zh}不能早于${first.zh}`, en: `${later.en} cannot come before ${first.en}` };
  if ([...whole.zh].length <= STEP_LENGTH) return [whole];
  return [
    { zh: `前后矛盾的事件：${later.zh}`, en: `Out of order: ${later.en}` },
    { zh: `它不能早于${first.zh}`, en: `It cannot come before ${first.en}` },
  ];
}
