// The words of family P: the published entry.
import { publishedFields } from "./choose.ts";
import type { FamilyWords } from "./model.ts";

export const P = {
  "P-01": {
    broken: { zh: "公布的信息不完整", en: "Published entry incomplete" },
    says: { zh: "公布的信息应当有{item}，没有写。", en: "The entry must show {item}; it does not." },
    turnsOn: null,
    paper: "LST",
    stake: "published",
    fill: publishedFields("missing"),
  },
  "P-02": {
    broken: { zh: "公布的信息不准确", en: "Published entry inaccurate" },
    says: { zh: "公布的{item}与文书不符。", en: "What is published as {item} differs from the papers." },
    turnsOn: null,
    paper: "LST",
    stake: "published",
    fill: publishedFields("inaccurate"),
  },
  "P-03": {
    broken: { zh: "公布了不该公布的内容", en: "Private matter published" },
    says: {
      zh: "公布不得涉及秘密和个人隐私，这里公布了{item}。",
      en: "Secrets and privacy must stay out; this was published: {item}.",
    },
    turnsOn: null,
    paper: "LST",
    stake: "published",
    fill: publishedFields("excessive"),
  },
  "P-04": {
    broken: { zh: "部分履行没有如实记载", en: "Part performance not shown" },
    says: {
      zh: "已经履行一部分，公布的履行情况没有写。",
      en: "Part was performed; the published state does not show it.",
    },
    turnsOn: { zh: "法院哪天知道", en: "when the court knew" },
    paper: "PAY",
    stake: "published",
  },
  "P-05": {
    broken: { zh: "信息更正逾期", en: "Inaccurate entry amended late" },
    says: { zh: "信息不准确。{D更正}", en: "The entry was inaccurate. {D amendment}" },
    turnsOn: { zh: "从哪天起算认定", en: "from which finding it counts" },
    paper: "ANS",
    stake: "published",
  },
  "P-06": {
    broken: { zh: "没有录入最高法名单库", en: "Not in the national database" },
    says: {
      zh: "名单应当录入最高人民法院名单库，这里只在地方公布。",
      en: "It must be in the SPC database; it stands only locally.",
    },
    turnsOn: null,
    paper: "LST",
    stake: "published",
    weigh: true,
  },
} as const satisfies FamilyWords;
