// Laws that are being drafted or revised and would change what the audit says: what each would touch, and when somebody last looked.
import type { Text } from "../text.ts";
import type { Mark } from "./types.ts";

/** A text to watch. Nothing of it is law yet, and no rule uses it. */
export interface Watched {
  readonly id: string;
  readonly title: Text;
  /** How it stood when somebody last looked. */
  readonly state: Text;
  /** How far that is verified. */
  readonly mark: Mark;
  /** What it would change here. */
  readonly touches: Text;
  /** The codes of the rules that it would change; empty where it would bring rules of its own. */
  readonly rules: readonly string[];
  /** The day on which somebody last looked, ISO. */
  readonly looked: string;
}

const LOOKED = "2026-11-29";

export const WATCHED: readonly Watched[] = [
  {
    id: "enforcement-law",
    title: { zh: "民事强制执行法", en: "Civil Enforcement Law" },
    state: {
      zh: "2026年8月28日以前公布的法律中没有它",
      en: "Not among the statutes promulgated up to 2026-08-28",
    },
    mark: "V",
    touches: {
      zh: "名单、限制消费和执行救济的法律依据",
      en: "The statute behind the list, the restriction and the remedies in enforcement",
    },
    rules: [],
    looked: LOOKED,
  },
  {
    id: "credit-law",
    title: { zh: "社会信用体系建设法", en: "Law on Building the Social Credit System" },
    state: {
      zh: "2022年11月公布征求意见稿，尚未通过",
      en: "A draft for comment of November 2022, not adopted",
    },
    mark: "V2",
    touches: {
      zh: "各类失信名单的共同程序、惩戒的边界和信用修复",
      en: "A common procedure for lists, the bounds of sanctions, and credit repair",
    },
    rules: ["N-01", "N-05", "N-08"],
    looked: LOOKED,
  },
  {
    id: "bankruptcy-law",
    title: { zh: "企业破产法（修订）", en: "Enterprise Bankruptcy Law (revision)" },
    state: {
      zh: "修订草案2025年9月12日公布；现行的仍是2006年的文本",
      en: "A revision draft was published on 2025-09-12; the text of 2006 is still the law",
    },
    mark: "V2",
    touches: {
      zh: "受理破产后名单的暂停和移出，以及负连带责任的个人",
      en: "The stay and the deletion of a listing on bankruptcy, and natural persons who are jointly liable",
    },
    rules: ["X-05"],
    looked: LOOKED,
  },
  {
    id: "samr-44",
    title: {
      zh: "市场监督管理严重违法失信名单管理办法（市场监管总局令第44号，修订）",
      en: "Market Regulation Measures on the list of serious violators (SAMR order 44, revision)",
    },
    state: { zh: "修订动向，没有见到新的文本", en: "A revision is under way; no new text has been seen" },
    mark: "M",
    touches: {
      zh: "市场监管部门的名单，不是法院的名单",
      en: "The list of the market regulator, not that of the courts",
    },
    rules: [],
    looked: LOOKED,
  },
  {
    id: "sta-54",
    title: {
      zh: "重大税收违法失信主体信息公布管理办法（税务总局令第54号，修订）",
      en: "Tax Measures on publishing serious tax violators (STA order 54, revision)",
    },
    state: { zh: "修订动向，没有见到新的文本", en: "A revision is under way; no new text has been seen" },
    mark: "M",
    touches: { zh: "税务部门公布的名单，不是法院的名单", en: "The list of the tax authority, not that of the courts" },
    rules: [],
    looked: LOOKED,
  },
];
