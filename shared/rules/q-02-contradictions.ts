// linked events whose dates leave no possible order; the dates stand as written, and what uses them is undetermined.
import type { CaseEvent } from "../audit/model.ts";
import type { Afterword } from "../audit/rule.ts";
import { formatDay } from "../calendar/civil.ts";
import { eventTitle } from "../case/words.ts";
import type { Text } from "../text.ts";
import { noRemark } from "./parts/due-days.ts";

function named({ type, lo, hi }: CaseEvent): Text {
  const { zh, en } = eventTitle(type);
  const from = formatDay(lo);
  const to = formatDay(hi);
  return from === to
    ? { zh: `“${zh}”（${from}）`, en: `“${en}” (${from})` }
    : { zh: `“${zh}”（${from}至${to}）`, en: `“${en}” (${from} to ${to})` };
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
    const steps = view.contradictions.map(([earlier, later]) => {
      const first = named(later);
      const second = named(earlier);
      return { zh: `${first.zh}不能早于${second.zh}`, en: `${first.en} cannot come before ${second.en}` };
    });
    const involved = new Set(view.contradictions.flat());
    const note = {
      zh: "日期按所填保留，用到它们的结论待查明",
      en: "The dates stand as written; what uses them is undetermined",
    };
    return {
      status: "advice",
      subjects: view.events.filter((event) => involved.has(event)),
      steps: [...steps, note],
      missing: [],
    };
  },
};
