// The words of the buttons of the next act, and of what is recorded of it in its place.
import type { Text } from "../../../shared/text.ts";

export const NEXT = {
  toRoute: { zh: "看这条途径怎么走", en: "See the route" },
  toQuestion: { zh: "回答这个问题", en: "Answer the question" },
  toFinding: { zh: "看是怎样得出的", en: "See how this was found" },
  toSanctions: { zh: "逐项核对惩戒", en: "Go through the sanctions" },
  posted: { zh: "登记已寄出", en: "Record as posted" },
  postedOn: { zh: "哪天寄的", en: "Posted on" },
  receipt: { zh: "寄件单号，可空", en: "Receipt number, if any" },
  otherWay: { zh: "不是邮寄，或者有扫描件", en: "Not by post, or with a scan" },
  later: { zh: "以后再办", en: "Later" },
  not: { zh: "不办", en: "Not doing it" },
  tomorrow: { zh: "明天", en: "Tomorrow" },
  inThree: { zh: "3 天后", en: "In 3 days" },
  inSeven: { zh: "7 天后", en: "In 7 days" },
  reason: { zh: "为什么不办", en: "Why not" },
  record: { zh: "记下", en: "Record" },
  notApplying: { zh: "不申请，写明理由", en: "Not applying: give the reason" },
} as const satisfies Readonly<Record<string, Text>>;

/** `title` of the paper. */
export const writeWords = ({ zh, en }: Text): Text => ({
  zh: `写${zh}`,
  en: `Write the ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
});

type Marked =
  | { readonly state: "done" | "not" }
  | { readonly state: "later"; readonly until: string }
  | { readonly state: "posted"; readonly on: string };

/** What was done with an act: its label in the history, and the sentence in its place. Days are ISO. */
export const markedWords = (how: Marked, what: Text): Text => {
  switch (how.state) {
    case "later":
      return { zh: `推迟到 ${how.until}：${what.zh}`, en: `${what.en}: put off until ${how.until}` };
    case "posted":
      return { zh: `${how.on} 已寄出，已登记：${what.zh}`, en: `${what.en}: posted on ${how.on}, recorded` };
    case "not":
      return { zh: `不办：${what.zh}`, en: `${what.en}: not to be done` };
    default:
      return { zh: `已办：${what.zh}`, en: `${what.en}: done` };
  }
};
