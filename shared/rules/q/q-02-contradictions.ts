// facts that contradict each other. The dates of linked events without a possible order stand as written, and what uses
// them is undetermined; contradictions that no link joins leave the findings as they are, and are named beside them.
import { eventNamed, outOfOrder } from "../../engine/discrepancy.ts";
import { compareEvents } from "../../engine/model.ts";
import type { Afterword } from "../../engine/rule.ts";
import type { Text } from "../../text.ts";
import { noRemark } from "../parts/due-days.ts";

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
    const { contradictions, discrepancies } = view;
    if (contradictions.length + discrepancies.length === 0)
      return noRemark("日期没有相互矛盾", "No dates contradict each other");
    const linked = contradictions.flatMap(([earlier, later]) => outOfOrder(eventNamed(later), eventNamed(earlier)));
    const involved = new Set([...contradictions.flat(), ...discrepancies.flatMap(({ events }) => events)]);
    return {
      status: "advice",
      subjects: [...involved].toSorted(compareEvents),
      steps: [
        ...linked,
        ...(linked.length === 0 ? [] : [UNDETERMINED]),
        ...discrepancies.flatMap(({ said }) => said),
        ...(discrepancies.length === 0 ? [] : [AS_WRITTEN]),
      ],
      missing: [],
    };
  },
};

const UNDETERMINED: Text = {
  zh: "日期按所填保留，用到它们的结论待查明",
  en: "The dates stand as written; what uses them is open",
};

const AS_WRITTEN: Text = {
  zh: "其余结论仍按所填的事实作出，请先核对上述矛盾",
  en: "The findings stand on the facts as written; check these contradictions first",
};
