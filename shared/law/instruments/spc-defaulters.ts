// The list rule itself: the SPC's provisions on publishing information of dishonest judgment debtors.

import { database, lawRefBook, MARKED_IN_FORCE, page, version } from "../build.ts";
import type { Instrument } from "../types.ts";
import { defaulters2013 } from "./spc-defaulters-2013.ts";
import { defaultersDuties2013, defaultersDuties2017 } from "./spc-defaulters-duties.ts";
import { defaulters2017 } from "./spc-defaulters-2017.ts";

export const spcDefaulters: Instrument = {
  id: "spc-defaulters",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于公布失信被执行人名单信息的若干规定",
    en: "Provisions of the Supreme People's Court on Publishing the Information of the List of Dishonest Judgment Debtors",
  },
  short: { zh: "失信规定", en: "Defaulters Rule" },
  versions: [
    version({
      version: "2013",
      documentNumber: "法释〔2013〕17号",
      numberMark: "V",
      adopted: "2013-07-01",
      promulgated: "2013-07-16",
      from: "2013-10-01",
      until: "2017-05-01",
      fromMark: "V",
      whole: true,
      sources: [lawRefBook, page("http://www.law-lib.com/Law/law_view.asp?id=425676")],
      articles: defaulters2013,
      duties: defaultersDuties2013,
      note: {
        zh: "本版没有任何以日计算的期限；不存在依本版“逾期”的认定。",
        en: "This version contains no period counted in days; nothing can be late under it.",
      },
    }),
    version({
      version: "2017",
      documentNumber: "法释〔2017〕7号",
      numberMark: "V",
      adopted: "2017-01-16",
      promulgated: "2017-02-28",
      from: "2017-05-01",
      until: null,
      fromMark: "V",
      whole: true,
      sources: [
        database("NDAyODgxZTQ1ZmZiYmU0MTAxNWZmYmY4OTExYTAzMGQ%3D"),
        page("http://www.law-lib.com/law/law_view.asp?id=554546"),
        MARKED_IN_FORCE.source,
      ],
      inForceOn: MARKED_IN_FORCE,
      articles: defaulters2017,
      duties: defaultersDuties2017,
      note: {
        zh: "法释〔2017〕7号是修改决定的文号；修改决定没有过渡条款。",
        en: "The number is that of the amending decision, which contains no transition clause.",
      },
    }),
  ],
};
