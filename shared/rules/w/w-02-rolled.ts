// W-02: where a last day was moved off days off, both days are shown (Civil Procedure Law on periods).
import type { Finding, FindingReading } from "../../engine/finding.ts";
import type { Afterword } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { versionAt } from "../../law/index.ts";
import { dayOfIso, noRemark } from "../parts/due-days.ts";

const UNROLLED = "unrolled";

/** The reading of which `reading` is the unmoved one. */
function movedOf(reading: FindingReading, readings: readonly FindingReading[]): FindingReading | undefined {
  const rest = reading.id === UNROLLED ? "rolled" : reading.id.slice(UNROLLED.length + 1);
  return readings.find(({ id }) => id === rest);
}

/** The last days before and after moving, where an active reading of the finding was moved. */
export function movedEnd({
  readings,
}: Pick<Finding, "readings">): { readonly from: string; readonly to: string } | null {
  for (const reading of readings) {
    if (reading.id !== UNROLLED && !reading.id.startsWith(`${UNROLLED}+`)) continue;
    const rolled = movedOf(reading, readings);
    const from = reading.due?.latest;
    const to = rolled?.due?.latest;
    if (rolled?.active === true && typeof from === "string" && typeof to === "string" && from !== to)
      return { from, to };
  }
  return null;
}

export const w02: Afterword = {
  code: "W-02",
  title: { zh: "末日逢休息日的顺延", en: "Last days moved off days off" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("periods"),
  validity: { from: null, until: null },
  facts: [],
  remedies: [],
  remark({ findings }) {
    const versions = new Set<string | null>();
    const steps = findings.flatMap((finding) => {
      const days = finding.status === "not-applicable" ? null : movedEnd(finding);
      if (days === null) return [];
      const { zh, en } = finding.title;
      versions.add(versionAt("cpl", dayOfIso(days.to)));
      return [
        { zh: `${zh}：末日${days.from}，顺延至${days.to}`, en: `${en}: last day ${days.from}, moved to ${days.to}` },
      ];
    });
    if (steps.length === 0) return noRemark("没有期限因休息日顺延", "No period was moved off days off");
    const note = {
      zh: "以顺延后的日期为准；不顺延的观点只作列示",
      en: "The moved day counts; the other view is only listed",
    };
    const basis = w02.basis.filter(({ version }) => versions.has(version));
    return { status: "advice", subjects: [], steps: [...steps, note], missing: [], basis };
  },
};
