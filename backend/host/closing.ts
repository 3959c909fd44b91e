// How a program that ends waits for its vault: for so long as is sensible, with words, and then no longer.
import type { Text } from "../../shared/text.ts";

/** How long an ending program waits for its vault to be saved and closed; milliseconds. */
export const CLOSING_LIMIT = 10_000;

/** Whether the work was done in time. Rejects as the work does, if that is in time; what comes later is left alone. */
export async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Ends this process at once, as the loss of power would; the vault stands that. Every other way of ending waits for the
 * threads, and a thread may be in the middle of one long step of the database.
 */
export function endAtOnce(): void {
  process.kill(process.pid, "SIGKILL");
}

export const STILL_SAVING: { readonly title: Text; readonly body: Text } = {
  title: { zh: "正在保存并关闭案件库，请稍候", en: "Saving and closing the vault; please wait" },
  body: {
    zh: "完成后程序自动退出，请不要关机。最多等待十秒：届时仍未完成的，程序直接结束，已保存的内容不受影响，但这次关闭时的备份可能没有做成。",
    en: "The program ends by itself when that is done; leave the computer on. It waits ten seconds at most and then ends all the same: what was saved is not affected, but the backup made at closing may be missing.",
  },
};

/** Also how `npm start` knows this end of the desktop application from a crash. */
export const ENDED_WHILE_SAVING: Text = {
  zh: "十秒内没有完成保存和备份，程序已直接结束：已保存的内容不受影响，但这次关闭时的备份可能没有做成",
  en: "Saving and backing up took more than ten seconds, so the program ended all the same: what was saved is not affected, but the backup made at closing may be missing",
};

/** After how long a person would ask why the program is still there; milliseconds. */
export const SAY_AFTER = 2_000;

/** Closes a program of a terminal. Where that takes too long, the process has ended when this would return. */
export async function closeInTime(close: () => Promise<void>, say: (text: Text) => void): Promise<void> {
  const saying = setTimeout(() => say(STILL_SAVING.title), SAY_AFTER);
  const closed = await within(close(), CLOSING_LIMIT);
  clearTimeout(saying);
  if (closed) return;
  say(ENDED_WHILE_SAVING);
  endAtOnce();
}
