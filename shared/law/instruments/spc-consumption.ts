// The SPC's rule on consumption restriction, both versions.

import { database, lawRefBook, MARKED_IN_FORCE, page, version } from "../build.ts";
import type { Instrument } from "../types.ts";
import { consumption2010 } from "./spc-consumption-2010.ts";
import { consumption2015 } from "./spc-consumption-2015.ts";

export const spcConsumption: Instrument = {
  id: "spc-consumption",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于限制被执行人高消费及有关消费的若干规定",
    en: "Provisions of the Supreme People's Court on Restricting High Consumption and Related Consumption of Judgment Debtors",
  },
  short: { zh: "限消规定", en: "Consumption Restriction Rule" },
  versions: [
    version({
      version: "2010",
      adopted: "2010-05-17",
      promulgated: "2010-07-01",
      from: "2010-10-01",
      until: "2015-07-22",
      fromMark: "V",
      whole: true,
      sources: [lawRefBook],
      duties: {
        "restriction-order": { article: "5" },
        "restriction-lifting": { article: "9", words: "履行完毕" },
        "narrower-restriction": { article: "3", paragraph: 1 },
      },
      articles: consumption2010,
      note: {
        zh: "本版标题为《最高人民法院关于限制被执行人高消费的若干规定》；没有关于高铁动车座席的禁止，也没有名单与限制令的联动。",
        en: "Titled without 'and related consumption'; it has no ban on high-speed train seats and no link between the list and the order.",
      },
    }),
    version({
      version: "2015",
      documentNumber: "法释〔2015〕17号",
      numberMark: "V",
      adopted: "2015-07-06",
      promulgated: "2015-07-20",
      from: "2015-07-22",
      until: null,
      fromMark: "V",
      whole: true,
      sources: [
        database("NDAyODgxZTQ1ZmZiNWM0YzAxNWZmYjcyYThhYTAyMTU%3D"),
        page("http://zhaiwuqingqian.cn/show-15-263-1.html"),
        MARKED_IN_FORCE.source,
      ],
      inForceOn: MARKED_IN_FORCE,
      duties: {
        "restriction-of-listed": { article: "1", paragraph: 2 },
        "restricted-consumption": {
          article: "3",
          paragraph: 1,
          items: [
            "travel-class",
            "star-hotel",
            "property",
            "office",
            "vehicle",
            "holiday",
            "school",
            "insurance",
            "fast-train",
          ],
        },
        "private-spending": { article: "3", paragraph: 2 },
        "restriction-order": { article: "5" },
        "restriction-lifting": { article: "9", words: "履行完毕" },
      },
      articles: consumption2015,
      note: {
        zh: "第十一条仍写民诉法第一百一十一条、第一百一十四条；2022年1月1日起应当理解为第一百一十四条、第一百一十七条。本规定没有以日计算的解除期限，也没有自己的救济条款。",
        en: "Article 11 still prints articles 111 and 114 of the Civil Procedure Law; from 2022-01-01 read 114 and 117. The rule sets no number of days for lifting and has no remedy article of its own.",
      },
    }),
  ],
};
