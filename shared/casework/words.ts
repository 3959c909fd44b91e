// The words for what people write down of their own work on a case.
import type { Text } from "../text.ts";
import type { ContactWay, Note, Seen } from "./note.ts";

export const SEEN_WORDS: Readonly<Record<Seen, Text>> = {
  restored: { zh: "已恢复", en: "restored" },
  still: { zh: "仍在", en: "still there" },
  unclear: { zh: "没查成", en: "could not be found out" },
};

export const WAY_WORDS: Readonly<Record<ContactWay, Text>> = {
  phone: { zh: "电话", en: "telephone" },
  visit: { zh: "当面", en: "in person" },
  message: { zh: "短信、微信、邮件", en: "message or e-mail" },
  post: { zh: "信件", en: "letter" },
  other: { zh: "其他方式", en: "another way" },
};

export const NOTE_WORDS: Readonly<Record<NonNullable<Note["kind"]> | "note", Text>> = {
  note: { zh: "备注", en: "Note" },
  contact: { zh: "联系", en: "Contact" },
  task: { zh: "待办", en: "Task" },
  check: { zh: "查看", en: "Look" },
};

export const COURT_LISTS: Readonly<Record<"list" | "restriction", Text>> = {
  list: { zh: "失信被执行人名单", en: "List of judgment defaulters" },
  restriction: { zh: "限制消费人员名单", en: "List of restricted consumers" },
};

/** The check so many days after a deletion, as something to do. */
export const checkWords = (round: number): Text => ({
  zh: `删除后 ${round} 日复查`,
  en: `Check ${round} days after the deletion`,
});

/** What a note is about, for who does not have the case at hand: never the id itself. */
export function aboutWords(about: string): Text {
  if (about === "list" || about === "restriction") return COURT_LISTS[about];
  if (about.startsWith("sanction:")) return { zh: "一项惩戒影响", en: "a sanction" };
  const page = /^evidence:.*:(\d+)$/su.exec(about)?.[1];
  return page === undefined
    ? { zh: "本案", en: "the case" }
    : { zh: `证据第 ${page} 页`, en: `page ${page} of an exhibit` };
}
