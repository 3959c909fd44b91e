// W-03: in areas of national minorities the local government sets holidays of its own (Public Holidays Measures art. 4),
// which no national calendar holds.
import type { Afterword } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { datedOf, noRemark } from "../parts/due-days.ts";

/** The autonomous regions, as a region or the name of a court begins. Autonomous prefectures are named by their word. */
const REGIONS = ["新疆", "西藏", "广西", "宁夏", "内蒙古"] as const;
const AUTONOMOUS = "自治";

/** Whether the area has holidays of its own; null where neither the region nor the court's name tells. */
function regional(region: string | undefined, court: string): boolean | null {
  const texts = region === undefined ? [court] : [region, court];
  if (texts.some((text) => text.includes(AUTONOMOUS) || REGIONS.some((name) => text.startsWith(name)))) return true;
  return region === undefined ? null : false;
}

export const w03: Afterword = {
  code: "W-03",
  title: { zh: "地方放假日", en: "Regional holidays" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("regional-holidays"),
  validity: { from: null, until: null },
  facts: ["enforcement.court.region", "enforcement.court.name"],
  remedies: [],
  asks: true,
  remark({ view, findings }) {
    const dated = datedOf(findings);
    if (dated.length === 0) return noRemark("没有计算期限", "No period was computed");
    const { name, region } = view.file.enforcement.court;
    const answer = regional(region, name);
    if (answer === false)
      return noRemark("法院所在地区没有已知的地方放假日", "No regional holidays are known for the court's region");
    const law = {
      zh: "少数民族聚居地区的政府可以规定放假日期",
      en: "Areas of national minorities may have holidays of their own",
    };
    if (answer === null) {
      return {
        status: "undetermined",
        subjects: [],
        steps: [
          law,
          {
            zh: "法院所在地区不明，未计入地方放假日",
            en: "The court's region is not known; regional holidays are not counted",
          },
        ],
        missing: ["enforcement.court.region"],
      };
    }
    const count = {
      zh: `${dated.length}项期限未计入地方放假日，请核对当地通知`,
      en: `Periods that leave out regional holidays: ${dated.length}; check the local notices`,
    };
    return { status: "advice", subjects: [], steps: [law, count], missing: [] };
  },
};
