// Grounds against authorities that keep lists of their own: reconsideration and suits, ZA.
import type { FamilyWords } from "./words.ts";

export const AUTHORITY_GROUNDS: FamilyWords<"ZA"> = {
  "ZA-01": null,
  "ZA-02": { heading: "行政复议没有按期决定", leg: null, argue: "请依法作出决定。" },
  "ZA-03": null,
  "ZA-04": null,
  "ZA-05": null,
  "ZA-06": null,
  "ZA-07": null,
  "ZA-08": null,
  "ZA-09": null,
  "ZA-10": null,
  "ZA-11": null,
  "ZA-12": null,
  "ZA-13": { heading: "处罚撤销后没有按期撤回公示", leg: null, argue: "请立即撤回并公开说明理由。" },
};
