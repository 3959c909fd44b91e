// The Civil Procedure Law in the four versions that an audit can meet.

import { database, justLaws, lawRefBook, page, version } from "../build.ts";
import type { Instrument } from "../types.ts";
import { cplArticles, cplDuties } from "./cpl-build.ts";
import { cplEnforcement } from "./cpl-enforcement.ts";
import { cplService } from "./cpl-service.ts";

const texts = [...cplService, ...cplEnforcement];

export const civilProcedureLaw: Instrument = {
  id: "cpl",
  kind: "statute",
  title: { zh: "中华人民共和国民事诉讼法", en: "Civil Procedure Law of the People's Republic of China" },
  short: { zh: "民诉法", en: "Civil Procedure Law" },
  versions: [
    version({
      version: "2012",
      amended: "修正",
      promulgated: "2012-08-31",
      from: "2013-01-01",
      until: "2017-07-01",
      fromMark: "V",
      sources: [lawRefBook, page("http://orisbrush.com/szbm/zcfw/2012-11-07/79358_8.html")],
      duties: cplDuties("2012"),
      articles: cplArticles("2012", texts),
      note: {
        zh: "未见本版全文，仅见他处转引；条文依2017年文本显示，两版相应条文一致系由其后修改决定与司法解释的引用推知。",
        en: "The full text of this version was not seen, only quotations. The articles are shown as in 2017; that they are the same is inferred from later decisions and interpretations.",
      },
    }),
    version({
      version: "2017",
      amended: "修正",
      promulgated: "2017-06-27",
      from: "2017-07-01",
      until: "2022-01-01",
      fromMark: "V",
      sources: [database("MmM5MDlmZGQ2NzhiZjE3OTAxNjc4YmY4NTY5MTBhMDU%3D")],
      duties: cplDuties("2017"),
      articles: cplArticles("2017", texts),
    }),
    version({
      version: "2021",
      amended: "修正",
      promulgated: "2021-12-24",
      from: "2022-01-01",
      until: "2024-01-01",
      fromMark: "V",
      sources: [lawRefBook],
      duties: cplDuties("2021"),
      articles: cplArticles("2021", texts),
    }),
    version({
      version: "2023",
      amended: "修正",
      promulgated: "2023-09-01",
      from: "2024-01-01",
      until: null,
      fromMark: "V",
      sources: [lawRefBook, justLaws],
      duties: cplDuties("2023"),
      articles: cplArticles("2023", texts),
    }),
  ],
};
