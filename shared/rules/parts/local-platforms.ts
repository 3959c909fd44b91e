// What local regulations set for objections to the local public credit platform, and where they apply.
import type { World } from "../../engine/world.ts";
import type { DutyName } from "../../law/duties.ts";
import { dutyTexts } from "../../law/duty-index.ts";

/** Where one local regulation applies, and its duty (with an extension where others must check; without days in Jiangsu). */
export interface LocalPlatform {
  readonly region: string;
  /** How the name of a court of that region begins. */
  readonly courts: readonly string[];
  readonly duty: DutyName;
}

export const LOCAL_PLATFORMS: readonly LocalPlatform[] = [
  { region: "上海", courts: ["上海"], duty: "objection-shanghai" },
  { region: "山东", courts: ["山东省"], duty: "objection-shandong" },
  { region: "深圳", courts: ["深圳", "广东省深圳"], duty: "objection-shenzhen" },
  { region: "河南", courts: ["河南省"], duty: "objection-henan" },
  { region: "浙江", courts: ["浙江省"], duty: "objection-zhejiang" },
  { region: "江苏", courts: ["江苏省"], duty: "objection-jiangsu" },
];

/** Those that set a number of days. */
const COUNTED = LOCAL_PLATFORMS.filter(({ duty }) => dutyTexts(duty).some(({ period }) => period !== undefined));

const JIANGSU = "江苏";

/** How the names of courts and regions elsewhere begin, where they begin with that of the province. */
const ELSEWHERE = /^(?:北京|上海|天津|重庆|内蒙古|广西|西藏|宁夏|新疆|黑龙江|\p{Script=Han}{2}省)/u;

/** Does the enforcement case lie in Jiangsu? Both ways where neither the region nor the court's name tells. */
export function inJiangsu(world: World): boolean {
  const { name, region } = world.view.file.enforcement.court;
  if ([name, region].some((one) => one?.startsWith(JIANGSU))) return true;
  if (region !== undefined || ELSEWHERE.test(name)) return false;
  return world.choose("enforcement.court.region", [true, false]);
}

/** The local regulation for the region of the case; null where none is known. Where the file has no region, every one with a number of days, and none. */
export function localPlatform(world: World): LocalPlatform | null {
  const { name, region } = world.view.file.enforcement.court;
  const found = LOCAL_PLATFORMS.find(
    (row) =>
      region?.startsWith(row.region) === true ||
      row.courts.some((start) => name.startsWith(start) || region?.startsWith(start) === true),
  );
  if (found !== undefined) return found;
  return region === undefined ? world.choose("enforcement.court.region", [...COUNTED, null]) : null;
}
