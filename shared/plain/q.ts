// The words of family Q: the quality of the record.
import type { FamilyWords } from "./model.ts";

export const Q = {
  "Q-01": {
    broken: { zh: "只凭自己的话", en: "Rests on statements alone" },
    says: {
      zh: "{n}项结论只凭当事人的话；提交前请补材料。",
      en: "{n} findings rest on the client's word; get a paper for each.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "slight",
  },
  "Q-02": {
    broken: { zh: "日期互相矛盾", en: "Dates contradict" },
    says: {
      zh: "{item}的日期互相矛盾，请核对哪个对；结论先按所填日期保留。",
      en: "The dates of {item} contradict each other; check which is right.",
    },
    turnsOn: null,
    paper: "CLI",
    stake: "slight",
  },
} as const satisfies FamilyWords;
