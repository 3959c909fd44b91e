// linked events whose dates leave no possible order; the dates stand as written, and what uses them is undetermined.
import { compareEvents, type CaseEvent } from "../../engine/model.ts";
import type { Afterword } from "../../engine/rule.ts";
import { formatDay } from "../../calendar/civil.ts";
import { eventTitle } from "../../case/words.ts";
import type { Text } from "../../text.ts";
import { noRemark } from "../parts/due-days.ts";

function named({ type, lo, hi, raw }: CaseEvent): Text {
  const { zh, en } = eventTitle(type);
  const from = formatDay(lo);
  if (raw.happened === "no")
    return { zh: `“${zh}”尚未发生的记录（${from}）`, en: `the record that “${en}” had not happened (${from})` };
  const to = formatDay(hi);
  return from === to
    ? { zh: `“${zh}”（${from}）`, en: `“${en}” (${from})` }
    : { zh: `“${zh}”（${from}至${to}）`, en: `“${en}” (${from} to ${to})` };
}

/** The most Chinese characters a step may have. */
const STEP_LENGTH = 60;

function inOrder(first: Text, second: Text): readonly Text[] {
  const whole = { zh: `${first.zh}不能早于${second.zh}`, en: `${first.en} cannot come before ${second.en}` };
  if ([...whole.zh].length <= STEP_LENGTH) return [whole];
  return [
    { zh: `前后矛盾的事件：${first.zh}`, en: `Out of order: ${first.en}` },
    { zh: `它不能早于${second.zh}`, en: `It cannot come before ${second.en}` },
  ];
}

export const q02: Afterword = {
  code: "Q-02",
  title: { zh: "日期相互矛盾", en: "Dates that contradict each other" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: [],
  validity: { from: null, until: null },
  facts: [],
  remedies: [],
  remark({ view }) {
    if (view.contradictions.length === 0) return noRemark("日期没有相互矛盾", "No dates contradict each other");
    const steps = view.contradictions.flatMap(([earlier, later]) => inOrder(named(later), named(earlier)));
    const involved = new Set(view.contradictions.flat());
    const note = {
      zh: "日期按所填保留，用到它们的结论待查明",
      en: "The dates stand as written; what uses them is undetermined",
    };
    return {
      status: "advice",
      subjects: [...involved].toSorted(compareEvents),
      steps: [...steps, note],
      missing: [],
    };
  },
};
