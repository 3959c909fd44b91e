// The words of family V: the law applied by the decision.
import { articleInForce, citedItems, decidedOn, versionInForce } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const V = {
  "V-01": {
    broken: { zh: "引用的规定版本当时无效", en: "Decision applies a text not in force" },
    says: {
      zh: "决定没有适用当时有效的规定（{n}年版）。",
      en: "The decision does not apply the text then in force ({n}).",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
    fill: versionInForce,
  },
  "V-02": {
    broken: { zh: "所引项次与行为不符", en: "Item cited does not fit the conduct" },
    says: {
      zh: "决定引第{item}项，写的行为却不属于这一项。",
      en: "The decision cites item {item}; the conduct it describes is not that item.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "listing",
    fill: citedItems,
  },
  "V-03": {
    broken: { zh: "引错民事诉讼法条号", en: "Wrong article of the Civil Procedure Law" },
    says: {
      zh: "决定引错了条号，当时应当是第{n}条。",
      en: "The decision cites the wrong article; it was article {n}.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "slight",
    alone: true,
    fill: articleInForce,
  },
  "V-04": {
    broken: { zh: "名单规定施行前就纳入", en: "Listed before the rule existed" },
    says: {
      zh: "{on}还没有名单规定，纳入没有依据。",
      en: "On {on} there was no rule on the list: the listing has no basis.",
    },
    turnsOn: null,
    paper: "DEC",
    stake: "off-list",
    fill: decidedOn,
  },
} as const satisfies FamilyWords;
