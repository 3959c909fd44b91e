// The list for unpaid migrant workers' wages: the ministry's order of 2021.

import { part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

const workingDays = (n: number) => ({ unit: "working-days", n, roll: false, zh: `${n}个工作日` }) as const;

export const wagesList: Instrument = {
  id: "wages-list",
  kind: "departmental-rule",
  title: {
    zh: "拖欠农民工工资失信联合惩戒对象名单管理暂行办法",
    en: "Interim Measures on the List of Those Subject to Joint Discipline for Unpaid Migrant Workers' Wages",
  },
  short: { zh: "欠薪名单办法", en: "Wages List Measures" },
  versions: [
    version({
      version: "2021",
      documentNumber: "人力资源社会保障部令第45号",
      numberMark: "V",
      promulgated: "2021-11-10",
      from: "2022-01-01",
      until: null,
      fromMark: "V",
      sources: [
        { name: "github.com/littledsw/labor_lawyer @07f43bd", url: "https://github.com/littledsw/labor_lawyer" },
        { name: "mohrss.gov.cn", url: "https://www.mohrss.gov.cn/xxgk2020/gzk/gz/202112/t20211229_431810.html" },
      ],
      duties: {
        "wages-grounds": { article: "5" },
        "wages-notice": { article: "6", paragraph: 1 },
        "wages-objection": {
          article: "6",
          paragraph: 2,
          period: workingDays(5),
          words: "可以向人力资源社会保障行政部门提出异议",
        },
        "wages-objection-answer": { article: "6", paragraph: 2, period: workingDays(5), words: "予以核实" },
        "wages-decision": {
          article: "8",
          paragraph: 1,
          period: workingDays(20),
          extension: { least: 20, most: 20 },
        },
        "wages-contents": { article: "8", paragraph: 2 },
        "wages-term": { article: "11", period: { unit: "years", n: 3, roll: false, zh: "3年" } },
        "wages-early": { article: "12", period: { unit: "months", n: 6, roll: false, zh: "6个月" } },
        "wages-early-bars": { article: "13" },
        "wages-early-answer": { article: "14", paragraph: 2, period: workingDays(15) },
        "wages-together": { article: "14", paragraph: 3 },
        "wages-revoked": { article: "16" },
        "wages-removal": { article: "17", paragraph: 1, period: workingDays(10) },
      },
      articles: [
        part("5", "V", [
          [
            null,
            "用人单位拖欠农民工工资，具有下列情形之一，经人力资源社会保障行政部门依法责令限期支付工资，逾期未支付的，人力资源社会保障行政部门应当作出列入决定，将该用人单位及其法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员（以下简称当事人）列入失信联合惩戒名单：（一）克扣、无故拖欠农民工工资达到认定拒不支付劳动报酬罪数额标准的；（二）因拖欠农民工工资违法行为引发群体性事件、极端事件造成严重不良社会影响的。",
            "An employer that leaves migrant workers' wages unpaid in one of these cases and has not paid within the time of a lawful order is listed by decision, with its legal representative or principal officer, the officer directly in charge and others directly responsible: (1) wages withheld up to the amount of the crime of refusing to pay; (2) a mass or extreme incident with serious ill effects on society.",
          ],
        ]),
        part("6", "V", [
          [
            1,
            "人力资源社会保障行政部门在作出列入决定前，应当告知当事人拟列入失信联合惩戒名单的事由、依据、提出异议等依法享有的权利和本办法第七条可以不予列入失信联合惩戒名单的规定。",
            "Before deciding, the authority tells the party the reasons and the basis of the intended listing, the right to object and other rights, and the rule of article 7 on when it may refrain from listing.",
          ],
          [
            2,
            "当事人自收到告知之日起5个工作日内，可以向人力资源社会保障行政部门提出异议。对异议期内提出的异议，人力资源社会保障行政部门应当自收到异议之日起5个工作日内予以核实，并将结果告知当事人。",
            "The party may object within 5 working days of receiving the notice. The authority verifies an objection made in time within 5 working days of receiving it and tells the party the result.",
          ],
        ]),
        part("8", "V", [
          [
            1,
            "人力资源社会保障行政部门应当自责令限期支付工资文书指定期限届满之日起20个工作日内作出列入决定。情况复杂的，经人力资源社会保障行政部门负责人批准，可以延长20个工作日。",
            "The authority decides on the listing within 20 working days of the end of the time set by the order to pay. In a complex case its head may approve 20 working days more.",
          ],
          [
            2,
            "人力资源社会保障行政部门作出列入决定，应当制作列入决定书。列入决定书应当载明列入事由、列入依据、联合惩戒措施提示、提前移出条件和程序、救济措施等，并按照有关规定交付或者送达当事人。",
            "The decision is made in writing. It states the reasons, the basis, the measures of joint discipline, the conditions and the procedure of early removal, and the remedies, and is handed to or served on the party.",
          ],
        ]),
        part("11", "V", [
          [
            null,
            "当事人被列入失信联合惩戒名单的期限为3年，自人力资源社会保障行政部门作出列入决定之日起计算。",
            "The term on the list is 3 years from the day of the decision.",
          ],
        ]),
        part("12", "V", [
          [
            null,
            "用人单位同时符合下列条件的，可以向作出列入决定的人力资源社会保障行政部门申请提前移出失信联合惩戒名单：（一）已经改正拖欠农民工工资违法行为的；（二）自改正之日起被列入失信联合惩戒名单满6个月的；（三）作出不再拖欠农民工工资书面信用承诺的。",
            "An employer may apply for early removal where it (1) has put the arrears right, (2) has been listed for 6 months since then, and (3) has given a written commitment.",
          ],
        ]),
        part("13", "V", [
          [
            null,
            "用人单位符合本办法第十二条规定条件，但是具有下列情形之一的，不得提前移出失信联合惩戒名单：（一）列入失信联合惩戒名单期限内再次发生拖欠农民工工资违法行为的；（二）因涉嫌拒不支付劳动报酬犯罪正在刑事诉讼期间或者已经被追究刑事责任的；（三）法律、法规和党中央、国务院政策文件规定的其他情形。",
            "There is no early removal where wages were left unpaid again, where there is or was a prosecution for refusing to pay, or in other cases laid down.",
          ],
        ]),
        part("14", "V", [
          [
            2,
            "人力资源社会保障行政部门应当自收到用人单位提前移出失信联合惩戒名单申请之日起15个工作日内予以核实，决定是否准予提前移出，制作决定书并按照有关规定交付或者送达用人单位。不予提前移出的，应当说明理由。",
            "The authority verifies and decides within 15 working days of receiving the application, in writing; a refusal states its reasons.",
          ],
          [
            3,
            "人力资源社会保障行政部门准予用人单位提前移出失信联合惩戒名单的，应当将该用人单位的其他当事人一并提前移出失信联合惩戒名单。",
            "Where early removal is granted the other parties of the employer are removed with it.",
          ],
        ]),
        part("16", "V", [
          [
            null,
            "列入决定所依据的责令限期支付工资文书被依法撤销的，作出列入决定的人力资源社会保障行政部门应当撤销列入决定。",
            "Where the order to pay on which the listing rests is revoked, the listing is revoked.",
          ],
        ]),
        part("17", "V", [
          [
            1,
            "有下列情形之一的，作出列入决定的人力资源社会保障行政部门应当于10个工作日内将当事人移出失信联合惩戒名单，在本部门门户网站停止公开相关信息，并告知第九条规定的有关网站：（一）当事人被列入失信联合惩戒名单期限届满的；（二）人力资源社会保障行政部门决定提前移出失信联合惩戒名单的；（三）列入决定被依法撤销的。",
            "Within 10 working days the party is removed from the list and publication ends where (1) the term has ended, (2) early removal was decided, or (3) the listing was revoked.",
          ],
        ]),
      ],
    }),
  ],
};
