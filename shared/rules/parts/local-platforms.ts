// Working days that local regulations set for objections to the local public credit platform, and where they apply.
import type { World } from "../../engine/world.ts";
import type { DutyName } from "../../law/duties.ts";

/** Where one local regulation applies, and its duty (with an extension where others must check). */
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
];

/** The local regulation for the region of the case; null where none is known. Every one and none where the file has no region. */
export function localPlatform(world: World): LocalPlatform | null {
  const { name, region } = world.view.file.enforcement.court;
  const found = LOCAL_PLATFORMS.find(
    (row) =>
      region?.startsWith(row.region) === true ||
      row.courts.some((start) => name.startsWith(start) || region?.startsWith(start) === true),
  );
  if (found !== undefined) return found;
  return region === undefined ? world.choose("enforcement.court.region", [...LOCAL_PLATFORMS, null]) : null;
}
