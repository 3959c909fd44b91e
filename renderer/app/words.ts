// Words of the frame around the screens.
import { TERMS } from "../../shared/engine/glossary.ts";
import { BASE } from "../base/words.ts";
import type { Text } from "../../shared/text.ts";
import type { FarStep } from "../base/far-step.ts";

export const APP = {
  skip: { zh: "跳到正文", en: "Skip to content" },
  navigation: { zh: "主导航", en: "Main" },
  menu: { zh: "目录", en: "Menu" },
  lock: { zh: "锁定", en: "Lock" },
  lockHint: { zh: "锁定案件库，清除内存中的密钥", en: "Lock the vault and wipe its key from memory" },
  sampleHint: { zh: "其中均为已公开的裁判案例。", en: "Published cases only." },
  search: { zh: "查找与命令", en: "Find or do" },
  keys: { zh: "快捷键", en: "Keyboard shortcuts" },
  brokenTitle: { zh: "这个页面没有画出来", en: "This page could not be drawn" },
  broken: {
    zh: "程序在显示本页时出错。已保存的内容不受影响。可以重画本页，或者重新载入窗口；其他页面可以照常使用。",
    en: "The program failed while showing this page. What was saved is not affected. Draw it again or reload the window; other pages can be used as before.",
  },
  drawAgain: { zh: "重画本页", en: "Draw again" },
  reload: { zh: "重新载入窗口", en: "Reload the window" },
  opening: BASE.opening,
  lost: {
    zh: "与后台的联系已中断，新的改动可能不能保存。请重新载入窗口；仍不能恢复时，重新启动程序。",
    en: "The connection to the backend has ended and new changes may not be saved. Reload the window; if that does not help, start the program again.",
  },
  notThere: { zh: "没有这个页面。", en: "There is no such page." },
  toToday: { zh: "回到“今日”", en: "Go to Today" },
  farUndo: { zh: "撤销涉及多件案件的改动？", en: "Undo a change of several cases?" },
  farRedo: { zh: "重做涉及多件案件的改动？", en: "Redo a change of several cases?" },
  farUndoDo: { zh: "全部撤销", en: "Undo it all" },
  farRedoDo: { zh: "全部重做", en: "Redo it all" },
  leftDrafts: {
    zh: "上次没保存完：",
    en: "Not saved last time:",
  },
  leftDraftsHow: { zh: "打开原来的表单，内容会接着显示。", en: "Open its form again, and it is there." },
  showDraft: { zh: "查看内容", en: "Show what was typed" },
  draftGone: {
    zh: "原来的内容已在别处删除，表单打不开了。下面是当时输入的内容。",
    en: "What it was about has been deleted, so its form cannot be opened any more. This is what was typed:",
  },
  later: { zh: "以后再说", en: "Later" },
  dismiss: BASE.dismiss,
} as const satisfies Readonly<Record<string, Text>>;

/** What is said of a clock that stands before the last change; both as the person's own clock would show them. */
export const clockBehindWords = (now: string, last: string): Text => ({
  zh: `这台电脑的时钟现在是 ${now}，早于案件库最后一次改动（${last}）。期限和审查暂按最后一次改动之日计算，不会因为时钟偏早而显示还来得及。请先改正系统时钟；确认时钟没有错的（最后一次改动时的时钟偏快），按这里的按钮。`,
  en: `This computer's clock says ${now}, which is before the last change of this vault (${last}). Deadlines and audits go by the day of that change meanwhile, so that no clock that is slow shows time that is gone. Put the clock right; if it is right, and was ahead when that change was made, press the button.`,
});

export const clockRightWords = (day: string): Text => ({
  zh: `时钟没有错，今天是 ${day}`,
  en: `The clock is right: today is ${day}`,
});

/** What comes of undo or redo of a change that is more than the screen has said. */
export function farStepWords({ direction, label, cases, removes }: FarStep): Text {
  const isUndo = direction === "undo";
  const after = isUndo
    ? { zh: "撤销之后可以重做。", en: "It can be redone afterwards." }
    : { zh: "重做之后可以撤销。", en: "It can be undone afterwards." };
  if (cases > 1) {
    const [zh, en] = isUndo ? ["撤销", "undone"] : ["重做", "done again"];
    return {
      zh: `这一步是“${label.zh}”，涉及 ${cases} 件案件，将一并${zh}。${after.zh}`,
      en: `This step is “${label.en}”. It touches ${cases} cases, and all of it will be ${en}. ${after.en}`,
    };
  }
  if (!removes) return after;
  return {
    zh: `此后这件案件连同其中的记载都不再显示。${after.zh}`,
    en: `The case, with everything recorded in it, is not shown any more then. ${after.en}`,
  };
}

export const moreDraftsWords = (count: number): Text => ({ zh: `另有 ${count} 处`, en: `${count} more` });

export const auditingWords = (done: number, total: number): Text => ({
  zh: `正在重新审查 ${done} / ${total}`,
  en: `Auditing again ${done} of ${total}`,
});

export const PALETTE = {
  placeholder: { zh: "姓名、案号、备注或命令", en: "A name, a case number, a note or a command" },
  case: TERMS.case,
  import: BASE.importCases,
  none: { zh: "没有相符的案件或命令。", en: "No case or command fits." },
  foot: { zh: "↑ ↓ 选择，Enter 打开，", en: "↑ ↓ to choose, Enter to open," },
} as const satisfies Readonly<Record<string, Text>>;
