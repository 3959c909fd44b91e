// The words of the board of restoration: who was looked at on which day, and what was seen.
import type { Board, BoardRow, Group, Look, Round } from "../../../shared/casework/board.ts";
import { COURT_LISTS } from "../../../shared/casework/words.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { atHead, TERMS } from "../../../shared/engine/glossary.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { BASE } from "../../base/words.ts";
import { UNDONE_BY } from "./words.ts";

export const BO = {
  restored: { zh: "家最近看到已恢复", en: "restored when last looked at" },
  table: { zh: "惩戒恢复情况，一行一家", en: "What has been undone, one row an agency" },
  where: { zh: "在哪里", en: "Where" },
  who: { zh: "由谁恢复", en: "Who lifts it" },
  next: { zh: "下一步", en: "Next" },
  onDeletion: { zh: "删除当日起", en: "From the deletion" },
  seen: { zh: "看到的情况", en: "What was seen" },
  court: TERMS.court,
  courtApart: { zh: "执行法院，另行解除", en: "Enforcing court, lifted by an act of its own" },
  ours: {
    zh: "30、90、180 日是我们自己定的复查日，不是法定期限。法院删除名单，不等于各单位已经恢复；每一格都要有人看过才算。",
    en: "30, 90 and 180 days are our own checks, not legal limits. That the court deleted the listing does not mean that each agency followed; a cell counts only once somebody looked.",
  },
  print: { zh: "打印给当事人", en: "Print for the client" },
  onPaper: { zh: "惩戒恢复情况", en: "What has been undone" },
  noDeletion: { zh: "没有确切的删除日期", en: "no exact day of a deletion on record" },
  nextLook: { zh: "下次复查", en: "Next check" },
  askWhom: { zh: "找谁", en: "Whom to ask" },
  lastSeen: { zh: "最近一次看到", en: "Seen last" },
  gone: { zh: "已恢复打勾", en: "Tick when undone" },
  bring: { zh: "去的时候带上", en: "What to bring" },
  bringWhat: {
    zh: "身份证；法院删除、撤销或者解除的文书（没有的，带查不到名单的截图）；对方仍在限制的截图、短信或者拒绝的凭证；以前的去函和答复。对方怎么说、谁说的、哪一天，当天告诉我们。",
    en: "Your ID; the court’s paper on the deletion, revocation or lifting, or a capture of the list without you; captures, messages or refusals that show the restriction still stands; earlier letters and answers. Tell us the same day what they said, who said it, and when.",
  },
  noDay: {
    zh: "没有确切的删除日期，算不出复查日。请在时间轴上补上删除或者撤销的日期。",
    en: "No exact day of a deletion is on record, so the checks have no day. Add the day of the deletion or revocation on the timeline.",
  },
  toTimeline: { zh: "去时间轴", en: "To the timeline" },
  again: {
    zh: "此后又有纳入名单的记录：这次删除的复查不再提醒，以前看到的都留着。",
    en: "A later listing is on record: the checks of this deletion are not asked for any more; what was seen is kept.",
  },
  older: { zh: "哪一次删除", en: "Which deletion" },
  notLooked: { zh: "没有查", en: "not checked" },
  notYet: { zh: "未到", en: "not yet due" },
  record: { zh: "记下现在的情况", en: "Record a check" },
  whole: { zh: "看整张表", en: "Show the whole table" },
  blocks: { zh: "按单位看", en: "Show by agency" },
  lift: { zh: "写解除申请", en: "Write the request to lift" },
  letter: { zh: "写去函", en: "Write the letter" },
  objection: { zh: "写异议申请", en: "Write the objection" },
  reappeared: { zh: "见审查结论", en: "See the finding" },
  askedOn: { zh: "去函", en: "written to" },
  answeredOn: { zh: "答复", en: "answered" },
  asked: { zh: "登记去函", en: "Record a letter" },
  answered: { zh: "登记答复", en: "Record the answer" },
  asOf: { zh: "审查日", en: "day of the audit" },
  today: BASE.nowDay,
  deletion: { zh: "名单删除", en: "deletion" },
  formTitle: { zh: "记下看到的情况", en: "Record what was seen" },
  editTitle: { zh: "修改看到的情况", en: "Change what was seen" },
  which: { zh: "是哪一家", en: "Which agency" },
  day: { zh: "哪一天看的", en: "Day of the check" },
  dayNeeded: { zh: "请写明确切的一天。", en: "Give one exact day." },
  dayAhead: { zh: "这一天还没有到。", en: "That day has not come yet." },
  by: { zh: "谁看的", en: "Who checked" },
  note: { zh: "说明", en: "Note" },
  proof: { zh: "截图或者凭证", en: "Capture or other proof" },
  capture: { zh: "存入截图", en: "Store a capture" },
  sameEntry: { zh: "显示的是原来那一条吗？", en: "Is it the same entry as before?" },
  sameHint: {
    zh: "看案号和发布时间。不是同一条，就可能是新的一次纳入，先查清有没有新的决定。",
    en: "Compare case number and day of publication. If it is another, it may be a new listing: find out first whether there is a new decision.",
  },
  saveNext: { zh: "保存，记下一家", en: "Save, and the next agency" },
  again1: { zh: "再记一次", en: "Check again" },
  remove: BASE.remove,
  opensFinding: {
    zh: "名单删除后又显示：保存后审查会列出这一项。",
    en: "Shown again after the deletion: once saved, the audit takes it up.",
  },
  letters: { zh: "给各单位去函", en: "Letters to the agencies" },
  lettersWho: { zh: "给哪几家", en: "To whom" },
  lettersHint: {
    zh: "每家一份《解除失信惩戒措施申请书》。改过的措辞用在每一份上；请逐份看过再寄。征信机构另写异议申请，不在这里。",
    en: "One letter each. Wording that you changed goes into all of them; read each before it is sent. A credit bureau gets an objection of its own, not listed here.",
  },
  draw: { zh: "生成去函（压缩包）", en: "Draw up the letters (zip)" },
  sent: { zh: "登记已寄出", en: "Record as sent" },
  sentOn: { zh: "哪一天寄出", en: "Day of sending" },
  noLetters: { zh: "没有要去函的单位。", en: "There is no agency to write to." },
  warnings: { zh: "模板没有写进去函的内容：", en: "Left out of the letters by the template:" },
} as const satisfies Readonly<Record<string, Text>>;

export const GROUPS: Readonly<Record<Group, Text>> = {
  court: { zh: "法院自己的名单", en: "The court’s own lists" },
  shared: { zh: "共享出去的", en: "What was shared" },
  met: { zh: "当事人自己遇到的", en: "What the client met" },
};

const kindWords = ({ sanction }: BoardRow): Text => atHead(valueWords("sanctionKind", sanction?.kind ?? "other"));

/** What a row is about: the court's list, or what the body did. */
export function rowWords(row: BoardRow): Text {
  return row.key === "list" || row.key === "restriction" ? COURT_LISTS[row.key] : kindWords(row);
}

/** The same with the body, for a list in which rows of one kind stand together. */
export function rowTitle(row: BoardRow): Text {
  const { zh, en } = rowWords(row);
  const body = row.sanction?.body;
  return body === undefined ? { zh, en } : { zh: `${zh}，${body}`, en: `${en}, ${body}` };
}

export function undoneBy({ key, sanction }: BoardRow): Text {
  if (sanction === null) return key === "list" ? BO.court : BO.courtApart;
  const { body } = sanction;
  return body === undefined ? atHead(UNDONE_BY[sanction.kind ?? "other"]) : { zh: body, en: body };
}

export const roundWords = (round: Round): Text => ({ zh: `${round} 日`, en: `${round} days` });

export const restoredWords = ({ restored, rows }: Board): Text => ({
  zh: `共 ${rows.length} 家，最近一次看到已恢复的有 ${restored} 家`,
  en: `${restored} of ${rows.length} restored when last looked at`,
});

export const sinceDeletionWords = (days: number): Text => ({
  zh: `删除后第 ${days} 天`,
  en: days === 1 ? "1 day after the deletion" : `${days} days after the deletion`,
});

/** The same beside the day itself. */
export const dayCountWords = (days: number): Text => ({ zh: `第 ${days} 天`, en: `day ${days}` });

/** The check that is open, and how many agencies it still wants. */
export const openRoundWords = (round: Round, missing: number): Text => ({
  zh: `补做 ${round} 日复查，还有 ${missing} 家`,
  en: `Do the ${round}-day check: ${missing} left`,
});

export const afterWords = (count: number): Text => ({
  zh: `另有 ${count} 次查看在审查日之后，没有算进来。`,
  en: `${count === 1 ? "1 look is" : `${count} looks are`} after the day of the audit and not counted here.`,
});

export const boardWords = ({ removal }: Board): Text =>
  removal === null ? BO.seen : { zh: `${removal.date} 删除`, en: `deleted ${removal.date}` };

/** A day as a cell shows it: without the year where its column has it. */
export function cellDay({ date }: Look, from: string | null): Text {
  if (from !== null && date.length === 10 && date.startsWith(from.slice(0, 5))) {
    return { zh: date.slice(5), en: date.slice(5) };
  }
  return spanWords(date);
}

export const sinceWords = (day: Text): Text => ({ zh: `${day.zh} 起`, en: `since ${day.en}` });
export const endedWords = (day: Text): Text => ({ zh: `记载的结束：${day.zh}`, en: `end on record: ${day.en}` });
export const unansweredWords = (days: number): Text => ({
  zh: `去函 ${days} 天，没有答复的记载`,
  en: `written to ${days === 1 ? "1 day" : `${days} days`} ago, no answer on record`,
});
export const endWritten = (date: string): Text => ({
  zh: `同时把这项影响的结束写为“${date} 或者之前”。`,
  en: `The end of this sanction is written as “${date} or before”.`,
});
export const endTaken = (day: Text): Text => ({
  zh: `记载的结束（${day.zh}）与此不合，会一并去掉；历史里留着。`,
  en: `The end on record (${day.en}) does not agree with this and is taken away; the history keeps it.`,
});
export const drawnWords = (count: number): Text => ({
  zh: `已生成 ${count} 份去函。`,
  en: count === 1 ? "1 letter was drawn up." : `${count} letters were drawn up.`,
});
export const captureTitle = ({ zh }: Text, date: string): string => `${zh}复查截图 ${date}`.trim();

export const lookLabel = (row: Text, { zh, en }: Text): Text => ({
  zh: `记下${row.zh}：${zh}`,
  en: `Record ${row.en}: ${en}`,
});
export const lookRemovedLabel = ({ zh, en }: Text): Text => ({
  zh: `删除一次查看：${zh}`,
  en: `Delete a look: ${en}`,
});
export const sentLabel = (count: number): Text => ({
  zh: `登记已给 ${count} 家去函`,
  en: count === 1 ? "Record a letter as sent" : `Record ${count} letters as sent`,
});
