// The SPC's interpretation on enforcement procedure: reconsideration periods, notice after measures, media publication.

import { database, full, gist, page, version } from "../build.ts";
import type { Instrument } from "../types.ts";

const noticeEn =
  "Where the enforcement officer takes compulsory measures at once under the Civil Procedure Law, the enforcement notice may be sent at the same time or within three days from the day the measures were taken.";
const reviewEn =
  "Where a party or interested person applies for reconsideration of a ruling on an objection, the people's court at the next higher level shall complete the review and rule within thirty days from the day of receiving the application. Where special circumstances require it, the period may be extended with the president's approval, by at most thirty days.";

export const enforcementProcedure: Instrument = {
  id: "enforcement-procedure",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国民事诉讼法》执行程序若干问题的解释",
    en: "Interpretation of the Supreme People's Court on Several Issues of Enforcement Procedure under the Civil Procedure Law",
  },
  short: { zh: "执行程序解释", en: "Enforcement Procedure Interpretation" },
  versions: [
    version({
      version: "2008",
      documentNumber: "法释〔2008〕13号",
      numberMark: "V2",
      adopted: "2008-09-08",
      from: "2009-01-01",
      until: "2021-01-01",
      fromMark: "M",
      sources: [page("https://m.110.com/flzs/534931.html")],
      duties: { "notice-after-measure": { article: "30", period: { unit: "days", n: 3, roll: true } } },
      articles: [
        gist("9", "M", [[null, reviewEn]], "reconsideration"),
        gist("30", "M", [[null, noticeEn]], "notice-after-measures"),
      ],
      note: {
        zh: "仅见本版开头数条；本版的条号与2020年文本不同，此处条号与文字均未经核实。施行日期亦未经核实。",
        en: "Only the opening articles of this version were seen. Its numbering differs from the 2020 text; the numbers and wording here, and the date of entry into force, are not verified.",
      },
    }),
    version({
      version: "2020",
      documentNumber: "法释〔2020〕21号",
      numberMark: "V2",
      adopted: "2020-12-23",
      promulgated: "2020-12-29",
      from: "2021-01-01",
      until: null,
      fromMark: "V",
      sources: [database("ZmY4MDgxODE3OWY1ZDI0ODAxNzlmYTRjMGNjYjA0OTI%3D")],
      duties: { "notice-after-measure": { article: "22", period: { unit: "days", n: 3, roll: true, zh: "三日" } } },
      articles: [
        full(
          "7",
          "V",
          [
            [
              "当事人、利害关系人申请复议的书面材料，可以通过执行法院转交，也可以直接向执行法院的上一级人民法院提交。",
              "The written application for reconsideration may be forwarded through the enforcing court or submitted directly to the people's court at the level next above it.",
            ],
            [
              "执行法院收到复议申请后，应当在五日内将复议所需的案卷材料报送上一级人民法院；上一级人民法院收到复议申请后，应当通知执行法院在五日内报送复议所需的案卷材料。",
              "On receiving the application the enforcing court shall within five days send the file needed for reconsideration to the court at the next higher level; that court, on receiving the application, shall notify the enforcing court to send the file within five days.",
            ],
          ],
          "filing",
        ),
        full(
          "8",
          "V",
          [
            [
              "当事人、利害关系人依照民事诉讼法第二百二十五条规定申请复议的，上一级人民法院应当自收到复议申请之日起三十日内审查完毕，并作出裁定。有特殊情况需要延长的，经本院院长批准，可以延长，延长的期限不得超过三十日。",
              reviewEn,
            ],
          ],
          "reconsideration",
        ),
        full(
          "22",
          "V",
          [
            [
              "执行员依照民事诉讼法第二百四十条规定立即采取强制执行措施的，可以同时或者自采取强制执行措施之日起三日内发送执行通知书。",
              noticeEn,
            ],
          ],
          "notice-after-measures",
        ),
        full(
          "26",
          "V",
          [
            [
              "依照民事诉讼法第二百五十五条的规定，执行法院可以依职权或者依申请执行人的申请，将被执行人不履行法律文书确定义务的信息，通过报纸、广播、电视、互联网等媒体公布。",
              "The enforcing court may, of its own motion or on the applicant's application, publish the information that the debtor has not performed the obligations fixed by the legal document in newspapers, by radio, television, the internet or other media.",
            ],
            [
              "媒体公布的有关费用，由被执行人负担；申请执行人申请在媒体公布的，应当垫付有关费用。",
              "The debtor bears the cost of publication in the media; an applicant who asks for it shall advance the cost.",
            ],
          ],
          "media-publication",
        ),
      ],
      note: {
        zh: "所引民诉法条号为2012年、2017年文本的条号。",
        en: "The Civil Procedure Law is cited by its numbers of 2012 and 2017.",
      },
    }),
  ],
};
