// The words of a conflict: two versions of one thing, and the person's choice.
import { BASE } from "../base/words.ts";
import type { Text } from "../../shared/text.ts";
import { ASKS, DOCS, FILERS, LANGUAGES } from "../screens/documents/words.ts";
import { SETTINGS } from "../screens/settings/words.ts";

export const CONFLICT = {
  title: { zh: "同一内容在别处已经改过", en: "This was changed elsewhere meanwhile" },
  intro: {
    zh: "您打开这份表单之后，它在另一个窗口改过。逐项选择保留哪一个；没有选完之前，什么也不会写入。",
    en: "It was changed in another window after you opened this form. Choose for each line which stays; nothing is written until every line is chosen.",
  },
  field: { zh: "栏目", en: "Field" },
  was: { zh: "原来", en: "Before" },
  formerVersion: { zh: "原来的版本", en: "as it was" },
  mine: { zh: "我的", en: "Mine" },
  theirs: { zh: "别处的", en: "The other" },
  empty: BASE.empty,
  gone: { zh: "删除", en: "delete it" },
  myVersion: { zh: "写入我的版本", en: "write my version" },
  theirVersion: { zh: "保留别处的版本", en: "keep the other version" },
  allMine: { zh: "全部用我的", en: "All mine" },
  allTheirs: { zh: "全部用别处的", en: "All of the other" },
  thisMine: { zh: "这一项用我的", en: "Mine here" },
  thisTheirs: { zh: "这一项用别处的", en: "The other here" },
  chosen: { zh: "已经选好", en: "chosen" },
  save: { zh: "按所选保存", en: "Save what is chosen" },
  back: { zh: "先不保存，回到表单", en: "Do not save yet" },
} as const satisfies Readonly<Record<string, Text>>;

/** Lines in which neither version is chosen yet. */
export const toChooseWords = (n: number): Text => ({
  zh: `还有 ${n} 行没有选`,
  en: n === 1 ? "1 line still to choose" : `${n} lines still to choose`,
});

/** One choice of a field, for who hears it without the table around it. */
export const choiceWords = (field: Text, side: Text, value: Text): Text => ({
  zh: `${field.zh}，${side.zh}：${value.zh}`,
  en: `${field.en}, ${side.en}: ${value.en}`,
});

/** Who changed it, and when; `who` may be empty. */
export const byWords = (who: string, moment: Text, label: Text): Text => ({
  zh: `别处的改动：${moment.zh}${who === "" ? "" : `，${who}`}，“${label.zh}”。`,
  en: `The other change: ${moment.en}${who === "" ? "" : `, ${who}`}, “${label.en}”.`,
});

/** Fields that are no part of the case format. */
export const FIELD_WORDS: Readonly<Record<string, Text>> = {
  choices: DOCS.choices,
  edits: DOCS.reword,
  findings: DOCS.grounds,
  asks: DOCS.asks,
  filer: DOCS.filer,
  agency: DOCS.agency,
  lang: DOCS.language,
  idleMinutes: SETTINGS.idleMinutes,
  untouchedDays: SETTINGS.untouchedDays,
  alarmDays: SETTINGS.alarmDays,
  caseworker: SETTINGS.caseworker,
  backupsKept: SETTINGS.backupsKept,
  clinic: SETTINGS.clinic,
  name: SETTINGS.clinicName,
  address: SETTINGS.clinicAddress,
  phone: SETTINGS.clinicPhone,
  lawyer: SETTINGS.clinicLawyer,
  firm: SETTINGS.clinicFirm,
  licence: SETTINGS.clinicLicence,
};

/** Values that the program keeps under a name of its own. */
export const STATE_WORDS: Readonly<Record<string, Text>> = {
  ...ASKS,
  ...FILERS,
  ...LANGUAGES,
  accepted: { zh: "作为理由", en: "taken up as a ground" },
  "set-aside": { zh: "搁置", en: "set aside" },
  done: { zh: "已办", en: "done" },
  todo: { zh: "未办", en: "not done" },
  true: BASE.isYes,
  false: BASE.isNo,
};
