// Local credit regulations: what they ask of the local public credit platform, and of others who use the information.

import { gist, lawRefBook, part, version } from "../build.ts";
import type { Duties } from "../duties.ts";
import type { Article, Instrument, Mark } from "../types.ts";

const note = {
  zh: "仅适用于当地公共信用信息平台，不约束法院的失信名单；此处为条文要点的英文转述，未收录原文。",
  en: "Binds the local public credit platform only, not the court's list; the articles are kept here as a gloss, without the Chinese wording.",
};

function local(
  id: string,
  zh: string,
  en: string,
  short: { readonly zh: string; readonly en: string },
  label: string,
  from: string,
  fromMark: Mark,
  duties: Duties,
  articles: readonly Article[],
): Instrument {
  return {
    id,
    kind: "local-regulation",
    title: { zh, en },
    short,
    versions: [version({ version: label, from, until: null, fromMark, sources: [lawRefBook], duties, articles, note })],
  };
}

export const localRegulations: readonly Instrument[] = [
  local(
    "local-shanghai",
    "上海市社会信用条例",
    "Shanghai Social Credit Regulation",
    { zh: "上海信用条例", en: "Shanghai Credit Regulation" },
    "2017",
    "2017-10-01",
    "V",
    // The platform decides in five; with a provider two to forward and five to decide.
    {
      "objection-shanghai": {
        article: "36",
        period: { unit: "working-days", n: 5, roll: false },
        extension: { least: 2, most: 2 },
      },
    },
    [
      gist("36", "P", [
        [
          null,
          "Objection: the platform marks within one working day and decides within five working days; where a provider is concerned, forwarding within two working days and decision within five; a credit service firm seven working days.",
        ],
      ]),
      gist(
        "37",
        "P",
        [[null, "Deletion within three working days after notice that the basis was revoked."]],
        "basis-revoked",
      ),
      gist(
        "38",
        "P",
        [
          [
            null,
            "Deletion from the query page within three working days after the provider's certificate of credit repair.",
          ],
        ],
        "repair",
      ),
    ],
  ),
  local(
    "local-henan",
    "河南省社会信用条例",
    "Henan Social Credit Regulation",
    { zh: "河南信用条例", en: "Henan Credit Regulation" },
    "2020",
    "2020-05-01",
    "V",
    {
      "objection-henan": {
        article: "41",
        period: { unit: "working-days", n: 3, roll: false },
        extension: { least: 4, most: 4 },
      },
    },
    [
      gist("41", "P", [
        [
          null,
          "Objection: three working days; seven where others must check; the unit asked to check three working days.",
        ],
      ]),
      gist("42", "P", [[null, "One working day after the updated information."]], "update"),
      gist("43", "P", [[null, "One working day."]], "repair"),
    ],
  ),
  local(
    "local-shandong",
    "山东省社会信用条例",
    "Shandong Social Credit Regulation",
    { zh: "山东信用条例", en: "Shandong Credit Regulation" },
    "2020",
    "2020-10-01",
    "V",
    {
      "objection-shandong": {
        article: "39",
        period: { unit: "working-days", n: 3, roll: false },
        extension: { least: 4, most: 4 },
      },
    },
    [
      gist("38", "P", [[null, "Information is disclosed for at most five years."]], "disclosure"),
      gist("39", "P", [[null, "Objection: three working days; seven where others must check."]]),
      gist(
        "40",
        "P",
        [[null, "Where a judgment or ruling is revoked or changed, the provider reports within three working days."]],
        "basis-revoked",
      ),
    ],
  ),
  local(
    "local-shenzhen",
    "深圳经济特区社会信用条例",
    "Social Credit Regulation of the Shenzhen Special Economic Zone",
    { zh: "深圳信用条例", en: "Shenzhen Credit Regulation" },
    "2023",
    "2023-03-01",
    "V",
    // The platform one; the provider two, with three more.
    {
      "objection-shenzhen": {
        article: "51",
        period: { unit: "working-days", n: 1, roll: false },
        extension: { least: 5, most: 5 },
      },
    },
    [
      gist("51", "P", [[null, "Objection: platform one working day; provider two working days, extendable by three."]]),
      gist("82", "P", [[null, "Repair: three working days, extendable by three."]], "repair"),
    ],
  ),
  local(
    "local-zhejiang",
    "浙江省公共信用信息管理条例",
    "Zhejiang Regulation on the Administration of Public Credit Information",
    { zh: "浙江信用条例", en: "Zhejiang Credit Regulation" },
    "2018",
    "2018-01-01",
    "M",
    {
      "objection-zhejiang": {
        article: "31",
        period: { unit: "working-days", n: 5, roll: false },
        extension: { least: 15, most: 15 },
      },
    },
    [gist("31", "P", [[null, "Objection: five working days, at most twenty."]])],
  ),
  {
    id: "local-jiangsu",
    kind: "local-regulation",
    title: { zh: "江苏省社会信用条例", en: "Jiangsu Social Credit Regulation" },
    short: { zh: "江苏信用条例", en: "Jiangsu Credit Regulation" },
    versions: [
      version({
        version: "2022",
        adopted: "2021-07-29",
        promulgated: "2021-07-29",
        from: "2022-01-01",
        until: null,
        fromMark: "V",
        sources: [{ name: "qisehong/china-law-db @f31e171", url: "https://github.com/qisehong/china-law-db" }],
        duties: {
          "others-spared": { article: "47", paragraph: 2 },
          "objection-jiangsu": { article: "64" },
          "revocation-told": {
            article: "65",
            period: { unit: "working-days", n: 5, roll: false, zh: "五个工作日" },
          },
          "revocation-entered": {
            article: "65",
            period: { unit: "working-days", n: 2, roll: false, zh: "两个工作日" },
          },
          "use-ends": { article: "67" },
        },
        articles: [
          part("47", "V", [
            [
              2,
              "禁止对信用主体以外的第三人实施失信惩戒。",
              "It is forbidden to impose measures for dishonesty on a third person other than the credit subject.",
            ],
          ]),
          part("64", "V", [
            [
              null,
              "……异议处理期间，相关信用信息应当进行异议标注，但不影响披露和使用……",
              "While an objection is dealt with, the information must be marked as disputed; its disclosure and use go on. The time is that laid down elsewhere; no number of days is in the article.",
            ],
          ]),
          gist("65", "P", [
            [
              null,
              "Where the document that the information rests on is revoked, changed or void, the provider tells the platform within five working days, and the platform revokes or changes the information within two working days.",
            ],
          ]),
          gist("67", "P", [
            [
              null,
              "Once publication has ended, credit service firms must stop using the information and take it down promptly; no number of days.",
            ],
          ]),
        ],
        note: {
          zh: "适用于当地公共信用信息平台、信用服务机构和实施惩戒的单位，不约束法院的失信名单。第六十五条、第六十七条为要点转述。",
          en: "Binds the local platform, credit service firms and whoever imposes measures, not the court's list. Articles 65 and 67 are kept as a gloss.",
        },
      }),
    ],
  },
];
