// Enforcement supervision within the courts, and the time limit for objecting to the termination of enforcement.

import { database, gist, lawRefBook, page, part, plus, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const supervision: Instrument = {
  id: "supervision",
  kind: "normative-document",
  title: {
    zh: "最高人民法院关于办理申请执行监督案件若干问题的意见",
    en: "Opinions of the Supreme People's Court on Several Issues of Handling Applications for Enforcement Supervision",
  },
  short: { zh: "执行监督意见", en: "Enforcement Supervision Opinions" },
  versions: [
    version({
      version: "2023",
      documentNumber: "法发〔2023〕4号",
      numberMark: "V2",
      promulgated: "2023-01-31",
      from: "2023-01-31",
      until: null,
      fromMark: "P",
      sources: [
        page("http://huye.cn/home/index/content/id/840.html"),
        page("http://xiaoyaolawyer.com/news-show.php?id=1370"),
      ],
      duties: { supervision: { article: "text", period: { unit: "months", n: 6, roll: true, zh: "六个月" } } },
      articles: [
        part("text", "V2", [
          [
            null,
            "……应当在执行复议裁定发生法律效力后六个月内提出……",
            "… shall be made within six months after the ruling on reconsideration in enforcement takes legal effect …",
          ],
        ]),
        gist(
          "routes",
          "P",
          [
            [
              null,
              "Where the time for objection or reconsideration was missed, the application shall be made within six months after that time expired. After a ruling in enforcement supervision, the route is the procuratorate.",
            ],
          ],
          "routes",
        ),
      ],
      note: {
        zh: "文字仅就“裁定”而言；对失信复议“决定”系类推适用，至多为有争议。条号、全称与施行日期未经核实。",
        en: "The text speaks of rulings; it applies to a decision on reconsideration of a listing only by analogy, so at most disputed. Article numbers, the full title and the date of entry into force are not verified.",
      },
    }),
  ],
};

export const terminateObjection: Instrument = {
  id: "terminate-objection",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于对人民法院终结执行行为提出执行异议期限问题的批复",
    en: "Reply of the Supreme People's Court on the Time Limit for Objecting to the Termination of Enforcement",
  },
  short: { zh: "终结执行异议批复", en: "Termination Objection Reply" },
  versions: [
    version({
      version: "2016",
      documentNumber: "法释〔2016〕3号",
      numberMark: "V",
      adopted: "2015-11-30",
      promulgated: "2016-02-14",
      from: "2016-02-15",
      until: null,
      fromMark: "V",
      sources: [database("NDAyODgxZTQ1ZmZiNWM0YzAxNWZmYjkxNjFhMTA0YTA%3D")],
      duties: {
        "termination-objection": {
          article: "text",
          period: { unit: "days", n: 60, roll: true, zh: "六十日" },
          words: "自收到终结执行法律文书之日起六十日内提出",
        },
      },
      articles: [
        part("text", "V", [
          [
            null,
            "当事人、利害关系人依照民事诉讼法第二百二十五条规定对终结执行行为提出异议的，应当自收到终结执行法律文书之日起六十日内提出；未收到法律文书的，应当自知道或者应当知道人民法院终结执行之日起六十日内提出。批复发布前终结执行的，自批复发布之日起六十日内提出。超出该期限提出执行异议的，人民法院不予受理。",
            "A party or interested person who objects to the termination of enforcement under the article of the Civil Procedure Law on objections shall do so within sixty days from the day of receiving the document that terminates enforcement; where no document was received, within sixty days from the day the person knew or should have known that the people's court terminated enforcement. Where enforcement was terminated before this reply was published, within sixty days from its publication. An objection out of time is not accepted.",
          ],
        ]),
      ],
      note: {
        zh: "文字为“终结执行”；对终结本次执行程序仅为类推。",
        en: "It speaks of termination of enforcement; its use for the conclusion of a round of enforcement is by analogy only.",
      },
    }),
  ],
};

export const enforcementWork: Instrument = {
  id: "enforcement-work",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于人民法院执行工作若干问题的规定（试行）",
    en: "Provisions of the Supreme People's Court on Several Issues of Enforcement Work of the People's Courts (Trial)",
  },
  short: { zh: "执行工作规定", en: "Enforcement Work Rule" },
  versions: [
    version({
      version: "2020",
      documentNumber: "法释〔2020〕21号",
      numberMark: "V2",
      promulgated: "2020-12-29",
      from: "2021-01-01",
      until: null,
      fromMark: "V",
      sources: [lawRefBook],
      duties: { "supervision-of-courts": { article: "71-72" } },
      articles: [
        plus(
          part("71-72", "V", [
            [
              null,
              "……裁定、决定、通知或具体执行行为不当或有错误的，应当及时指令下级法院纠正……",
              "… finds a ruling, decision, notice or enforcement act improper or wrong, it shall promptly order the lower court to correct it …",
            ],
          ]),
          "The lower court may ask for reconsideration within five days; the higher court may correct directly.",
        ),
      ],
      note: {
        zh: "存档资料将该内容合记为第七十一条至第七十二条，两条之间如何划分未经核对。2021年前的文本未收录。",
        en: "The content is recorded for articles 71 to 72 together; how it divides between the two was not checked. Earlier texts are not kept here.",
      },
    }),
  ],
};

export const trialPeriod: Instrument = {
  id: "trial-period",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于严格执行案件审理期限制度的若干规定",
    en: "Provisions of the Supreme People's Court on Strictly Observing the Time Limits for Cases",
  },
  short: { zh: "审限规定", en: "Case Time Limits Rule" },
  versions: [
    version({
      version: "2000",
      from: "2000-09-28",
      until: null,
      fromMark: "M",
      sources: [lawRefBook],
      articles: [
        part(
          "5",
          "V",
          [
            [
              null,
              "执行案件应当在立案之日起六个月内执结……",
              "Enforcement cases shall be completed within six months from the day of docketing …",
            ],
          ],
          "six-months",
        ),
        part(
          "8",
          "V",
          [
            [
              null,
              "案件的审理期限从立案次日起计算……",
              "The time limit for handling a case runs from the day after docketing …",
            ],
          ],
          "start",
        ),
      ],
      note: {
        zh: "较早且一般的规定；仅作为自立案起算一说的依据列示。施行日期未经核实。",
        en: "An older and general rule, shown only as the basis of the view that time runs from docketing. The date of entry into force is not verified.",
      },
    }),
  ],
};

export const pendingCases: Instrument = {
  id: "pending-cases",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于修改后的民事诉讼法施行时未结案件适用法律若干问题的规定",
    en: "Provisions of the Supreme People's Court on the Law Applicable to Cases Pending when the Amended Civil Procedure Law Took Effect",
  },
  short: { zh: "未结案件规定", en: "Pending Cases Rule" },
  versions: [
    version({
      version: "2012",
      from: "2013-01-01",
      until: null,
      fromMark: "P",
      sources: [lawRefBook],
      articles: [
        gist(
          "1-3",
          "P",
          [
            [
              null,
              "Procedural acts completed and service completed before the amended law took effect on 2013-01-01 remain valid.",
            ],
          ],
          "transition",
        ),
      ],
      note: {
        zh: "仅针对2012年修正；对其后各次修正的过渡只有参考意义。",
        en: "Made for the amendment of 2012 only; for later amendments it is no more than a model.",
      },
    }),
  ],
};
