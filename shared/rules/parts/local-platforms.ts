// Working days that local regulations set for objections to the local public credit platform, and where they apply.
import type { World } from "../../audit/world.ts";

/** One local regulation: `ordinary` and `longest` in working days (longest: others must check, or an extension). */
export interface LocalPlatform {
  readonly region: string;
  /** How the name of a court of that region begins. */
  readonly courts: readonly string[];
  readonly instrument: string;
  readonly article: string;
  readonly ordinary: number;
  readonly longest: number;
}

export const LOCAL_PLATFORMS: readonly LocalPlatform[] = [
  // Art. 36: the platform decides in 5; with a provider 2 to forward and 5 to decide.
  { region: "上海", courts: ["上海"], instrument: "local-shanghai", article: "36", ordinary: 5, longest: 7 },
  { region: "山东", courts: ["山东省"], instrument: "local-shandong", article: "39", ordinary: 3, longest: 7 },
  // Art. 51: the platform 1; the provider 2, with 3 more.
  {
    region: "深圳",
    courts: ["深圳", "广东省深圳"],
    instrument: "local-shenzhen",
    article: "51",
    ordinary: 1,
    longest: 6,
  },
  { region: "河南", courts: ["河南省"], instrument: "local-henan", article: "41", ordinary: 3, longest: 7 },
  { region: "浙江", courts: ["浙江省"], instrument: "local-zhejiang", article: "31", ordinary: 5, longest: 20 },
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
