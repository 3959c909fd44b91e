// The SPC's rule on enforcement objections and reconsideration: the general route, not the route of article 12 of the list rule.

import { database, full, gist, version } from "../build.ts";
import type { Duties } from "../duties.ts";
import type { Article, Instrument } from "../types.ts";

const articles2020: readonly Article[] = [
  full(
    "1",
    "V",
    [
      [
        "异议人提出执行异议或者复议申请人申请复议，应当向人民法院提交申请书。申请书应当载明具体的异议或者复议请求、事实、理由等内容，并附下列材料：（一）异议人或者复议申请人的身份证明；（二）相关证据材料；（三）送达地址和联系方式。",
        "A person who raises an enforcement objection or applies for reconsideration shall submit a written application to the people's court. It shall state the specific request, the facts, the reasons and so on, with the following attached: (1) proof of identity; (2) the evidence; (3) an address for service and contact details.",
      ],
    ],
    "application",
  ),
  full(
    "2",
    "V",
    [
      [
        "执行异议符合民事诉讼法第二百二十五条或者第二百二十七条规定条件的，人民法院应当在三日内立案，并在立案后三日内通知异议人和相关当事人。不符合受理条件的，裁定不予受理；立案后发现不符合受理条件的，裁定驳回申请。",
        "Where an objection meets the conditions of the Civil Procedure Law, the people's court shall docket it within three days and notify the objector and the parties concerned within three days after docketing. Where the conditions of acceptance are not met it rules not to accept; where this is found after docketing it rules to reject.",
      ],
      [
        "执行异议申请材料不齐备的，人民法院应当一次性告知异议人在三日内补足，逾期未补足的，不予受理。",
        "Where the papers are incomplete, the people's court shall tell the objector once and for all to complete them within three days; if they are not completed in time, the objection is not accepted.",
      ],
      [
        "异议人对不予受理或者驳回申请裁定不服的，可以自裁定送达之日起十日内向上一级人民法院申请复议。上一级人民法院审查后认为符合受理条件的，应当裁定撤销原裁定，指令执行法院立案或者对执行异议进行审查。",
        "An objector who does not accept such a ruling may, within ten days from its service, apply to the people's court at the next higher level for reconsideration. Where that court finds the conditions of acceptance met, it shall revoke the ruling and order the enforcing court to docket or to review the objection.",
      ],
    ],
    "docketing",
  ),
  full(
    "3",
    "V",
    [
      [
        "执行法院收到执行异议后三日内既不立案又不作出不予受理裁定，或者受理后无正当理由超过法定期限不作出异议裁定的，异议人可以向上一级人民法院提出异议。上一级人民法院审查后认为理由成立的，应当指令执行法院在三日内立案或者在十五日内作出异议裁定。",
        "Where the enforcing court neither dockets the objection nor rules not to accept it within three days of receipt, or after acceptance does not rule within the statutory period without proper reason, the objector may object to the people's court at the next higher level. Where that court finds the reasons well founded, it shall order the enforcing court to docket within three days or to rule within fifteen days.",
      ],
    ],
    "silence",
  ),
  full(
    "4",
    "V",
    [
      [
        "执行案件被指定执行、提级执行、委托执行后，当事人、利害关系人对原执行法院的执行行为提出异议的，由提出异议时负责该案件执行的人民法院审查处理；受指定或者受委托的人民法院是原执行法院的下级人民法院的，仍由原执行法院审查处理。",
        "Where a case has been assigned, taken up by a higher court or entrusted, an objection by a party or interested person to an act of the original enforcing court is handled by the people's court in charge of the enforcement when the objection is raised; where the court assigned or entrusted is below the original enforcing court, the original enforcing court still handles it.",
      ],
      [
        "执行案件被指定执行、提级执行、委托执行后，案外人对原执行法院的执行标的提出异议的，参照前款规定处理。",
        "An outsider's objection concerning the object of enforcement of the original enforcing court is handled by reference to the preceding paragraph.",
      ],
    ],
    "transferred-cases",
  ),
  full(
    "11",
    "V",
    [
      [
        "人民法院审查执行异议或者复议案件，应当依法组成合议庭。",
        "To review objections or reconsideration cases, the people's court shall form a collegial panel in accordance with law.",
      ],
      [
        "指令重新审查的执行异议案件，应当另行组成合议庭。",
        "For an objection to be reviewed again by order, a new panel shall be formed.",
      ],
      [
        "办理执行实施案件的人员不得参与相关执行异议和复议案件的审查。",
        "Those who handle the implementation of enforcement must not take part in reviewing the related objection or reconsideration.",
      ],
    ],
    "panel",
  ),
  full(
    "12",
    "V",
    [
      [
        "人民法院对执行异议和复议案件实行书面审查。案情复杂、争议较大的，应当进行听证。",
        "Objections and reconsideration cases are reviewed on paper. Where the case is complex or much disputed, a hearing shall be held.",
      ],
    ],
    "hearing",
  ),
];

const articles2015: readonly Article[] = articles2020.map((a) => {
  const rows = a.paragraphs.map((p) => [p.n, p.en] as const);
  return gist(a.article, "P", rows, a.topic);
});

/** The same in both versions, as far as the wording of the first is known. */
const duties: Duties = {
  "objection-docketing": { article: "2", paragraph: 1, period: { unit: "days", n: 3, roll: true, zh: "三日" } },
  "objection-silence": { article: "3" },
};

export const objections: Instrument = {
  id: "objections",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定",
    en: "Provisions of the Supreme People's Court on Several Issues of Handling Enforcement Objection and Reconsideration Cases",
  },
  short: { zh: "异议复议规定", en: "Objection and Reconsideration Rule" },
  versions: [
    version({
      version: "2015",
      adopted: "2014-12-29",
      from: "2015-05-05",
      until: "2021-01-01",
      fromMark: "M",
      sources: [database("ZmY4MDgxODE3OWY1ZDI0ODAxNzlmYTNiMmQ5MzA0Mjc%3D")],
      duties,
      articles: articles2015,
      note: {
        zh: "仅见2020年修正后的文本；2015年文本逐字如何及施行日期，未经核实。",
        en: "Only the text as amended in 2020 was seen; the 2015 wording and the date of entry into force are not verified.",
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
      sources: [database("ZmY4MDgxODE3OWY1ZDI0ODAxNzlmYTNiMmQ5MzA0Mjc%3D")],
      duties,
      articles: articles2020,
    }),
  ],
};
