// The table of courts by region, with what it rests on.
//
// Codes as of 2016, with later changes derived from changes of divisions. The codes and names come from a code table of the
// courts in the state of 2015/16 (the table of 法〔2015〕137号, as we read it); a second, independent tree of the courts as of
// 2021 confirms names and upper courts; divisions that were renamed, moved or merged up to the end of 2024 are dated by the
// county-level division codes; a few courts set up later are known from their published case numbers. Facts only: no text of
// a source is copied. To be renewed once a year, when the divisions of the year are published.
import type { Text } from "../../text.ts";
import { ANHUI } from "./anhui.ts";
import { BEIJING } from "./beijing.ts";
import { CHONGQING } from "./chongqing.ts";
import { FUJIAN } from "./fujian.ts";
import { GANSU } from "./gansu.ts";
import { GUANGDONG } from "./guangdong.ts";
import { GUANGXI } from "./guangxi.ts";
import { GUIZHOU } from "./guizhou.ts";
import { HAINAN } from "./hainan.ts";
import { HEBEI } from "./hebei.ts";
import { HEILONGJIANG } from "./heilongjiang.ts";
import { HENAN } from "./henan.ts";
import { HUBEI } from "./hubei.ts";
import { HUNAN } from "./hunan.ts";
import { INNER_MONGOLIA } from "./inner-mongolia.ts";
import { JIANGSU } from "./jiangsu.ts";
import { JIANGXI } from "./jiangxi.ts";
import { JILIN } from "./jilin.ts";
import { LIAONING } from "./liaoning.ts";
import { MILITARY } from "./military.ts";
import { NINGXIA } from "./ningxia.ts";
import { QINGHAI } from "./qinghai.ts";
import { SHAANXI } from "./shaanxi.ts";
import { SHANDONG } from "./shandong.ts";
import { SHANGHAI } from "./shanghai.ts";
import { SHANXI } from "./shanxi.ts";
import { SICHUAN } from "./sichuan.ts";
import { TIANJIN } from "./tianjin.ts";
import { TIBET } from "./tibet.ts";
import { XINJIANG } from "./xinjiang.ts";
import { XINJIANG_CORPS } from "./xinjiang-corps.ts";
import { YUNNAN } from "./yunnan.ts";
import { ZHEJIANG } from "./zhejiang.ts";

/** What the table says of itself, wherever it fills something in. */
export const COURTS_STATE: Text = {
  zh: "法院代码表（2016年）与2021年法院名册，之后的变动按行政区划推算",
  en: "codes as of 2016 and a court list of 2021; later changes derived from changes of divisions",
};

/** The rows by region. */
export const ROWS: readonly (readonly [region: string, rows: string])[] = [
  ["全国", "最高法 最高人民法院 -"],
  ["北京", BEIJING],
  ["天津", TIANJIN],
  ["河北", HEBEI],
  ["山西", SHANXI],
  ["内蒙古", INNER_MONGOLIA],
  ["辽宁", LIAONING],
  ["吉林", JILIN],
  ["黑龙江", HEILONGJIANG],
  ["上海", SHANGHAI],
  ["江苏", JIANGSU],
  ["浙江", ZHEJIANG],
  ["安徽", ANHUI],
  ["福建", FUJIAN],
  ["江西", JIANGXI],
  ["山东", SHANDONG],
  ["河南", HENAN],
  ["湖北", HUBEI],
  ["湖南", HUNAN],
  ["广东", GUANGDONG],
  ["广西", GUANGXI],
  ["海南", HAINAN],
  ["重庆", CHONGQING],
  ["四川", SICHUAN],
  ["贵州", GUIZHOU],
  ["云南", YUNNAN],
  ["西藏", TIBET],
  ["陕西", SHAANXI],
  ["甘肃", GANSU],
  ["青海", QINGHAI],
  ["宁夏", NINGXIA],
  ["新疆", XINJIANG],
  ["新疆兵团", XINJIANG_CORPS],
  ["军队", MILITARY],
];
