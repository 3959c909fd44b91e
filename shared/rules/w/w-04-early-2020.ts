// W-04: in early 2020 many provinces extended the holiday up to 2020-02-09, which no national calendar holds.
import type { CaseView } from "../../engine/model.ts";
import type { Afterword } from "../../engine/rule.ts";
import { dayOf, formatDay } from "../../calendar/civil.ts";
import { datedOf, dayOfIso, noRemark, type Dated } from "../parts/due-days.ts";

const FIRST = dayOf(2020, 1, 24);
const LAST = dayOf(2020, 2, 9);

/** Does the period, from its trigger to its last day, touch the window? No where the file dates neither. */
function touches(view: CaseView, { finding, due }: Dated): boolean {
  const [trigger] = finding.subjects;
  const event = trigger === undefined ? undefined : view.byId(trigger);
  if (due.latest === null || event === undefined || event.undated) return false;
  return event.lo <= LAST && dayOfIso(due.latest) >= FIRST;
}

export const w04: Afterword = {
  code: "W-04",
  title: { zh: "2020年初延长假期", en: "The extended holiday of early 2020" },
  kind: "advice",
  holder: "enforcing-court",
  basis: [],
  validity: { from: "2020-01-24", until: "2020-02-10" },
  facts: ["enforcement.court.region"],
  remedies: [],
  remark({ view, findings }) {
    const touched = datedOf(findings).filter((dated) => touches(view, dated));
    if (touched.length === 0)
      return noRemark("没有期限涉及2020年初的延长假期", "No period touches the extended holiday of early 2020");
    const window = {
      zh: `${formatDay(FIRST)}至${formatDay(LAST)}多地延长假期，日历未计入`,
      en: `From ${formatDay(FIRST)} to ${formatDay(LAST)} many places extended the holiday; the calendar leaves that out`,
    };
    const titles = touched.map(({ finding }) => ({
      zh: `涉及：${finding.title.zh}`,
      en: `It touches: ${finding.title.en}`,
    }));
    return { status: "advice", subjects: [], steps: [window, ...titles], missing: [] };
  },
};
