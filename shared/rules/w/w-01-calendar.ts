// W-01: every last day rests on the official holiday notice of its year; a year without one is unknown, never guessed.
import type { Afterword } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { datedOf, noRemark } from "../parts/due-days.ts";

const CALENDAR = /^calendar\[\d{4}\]$/u;

export const w01: Afterword = {
  code: "W-01",
  title: { zh: "期限计算缺少放假通知", en: "A holiday notice is missing" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("holiday-exchange"),
  validity: { from: null, until: null },
  facts: [],
  remedies: [],
  asks: true,
  remark({ findings }) {
    const paths = findings
      .flatMap(({ missing }) => missing.map(({ path }) => path))
      .filter((path) => CALENDAR.test(path));
    const missing = [...new Set(paths)].toSorted();
    if (missing.length > 0) {
      const years = missing.map((path) => path.slice(9, 13));
      return {
        status: "undetermined",
        subjects: [],
        steps: [
          {
            zh: `没有${years.join("、")}年的官方放假通知`,
            en: `There is no official holiday notice for ${years.join(", ")}`,
          },
          { zh: "有结论取决于该通知；请导入官方通知", en: "A finding depends on it: import the official notice" },
        ],
        missing,
      };
    }
    const open = datedOf(findings).filter(({ finding, due }) => finding.status === "running" && due.latest === null);
    if (open.length === 0)
      return noRemark("所算期限均有官方放假通知", "Every period computed is covered by official holiday notices");
    return {
      status: "advice",
      subjects: [],
      steps: [
        {
          zh: `${open.length}项期限的届满日须待放假通知`,
          en: `Last days that wait for a holiday notice: ${open.length}`,
        },
        {
          zh: "在不顺延的末日之前，结论不受影响",
          en: "Before the last day without moving, the answer does not depend on it",
        },
      ],
      missing: [],
    };
  },
};
