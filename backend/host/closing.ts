// How a program that ends waits for its vault: for so long as is sensible, with words, and then no longer.
import type { Text } from "../../shared/text.ts";
import { LIMITS } from "../app/limits.ts";

const { begins, takes, goes, ends } = LIMITS.closing;

/**
 * How long an ending program waits for its vault to be saved, backed up and closed; milliseconds. A little longer than the
 * backend itself waits for its thread, so that it can say what was waited for and is never cut off before.
 */
export const CLOSING_LIMIT = begins + takes + goes + ends + 8_000;

/** The backend did not come to its end: the backup at closing may be missing. The process is to be ended at once. */
export class NotClosed extends Error {}

/**
 * Whether the work was done in time; not where the backend itself came to no end. Rejects as the work does, if that is in time;
 * what comes later is left alone.
 */
export async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } catch (error) {
    if (error instanceof NotClosed) return false;
    throw error;
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

/** The limit as a person counts. */
const MINUTES = CLOSING_LIMIT / 60_000;

export const STILL_SAVING: { readonly title: Text; readonly body: Text } = {
  title: { zh: "正在备份并关闭案件库，请稍候", en: "Backing up and closing the vault; please wait" },
  body: {
    zh: `正在制作关闭时的备份，完成后程序自动退出。请不要关机，也不必再次启动程序；案件库越大，需要的时间越长。最多等待 ${MINUTES} 分钟：届时仍未完成的，程序直接结束，已保存的内容不受影响，但这次关闭时的备份可能没有做成，下次打开案件库时会提示。`,
    en: `The backup made at closing is under way, and the program ends by itself when it is done. Leave the computer on, and do not start the program again; the larger the vault, the longer it takes. It waits ${MINUTES} minutes at most and then ends all the same: what was saved is not affected, but this backup may be missing, and the next opening of the vault says so.`,
  },
};

/** Also how `npm start` knows this end of the desktop application from a crash. */
export const ENDED_WHILE_SAVING: Text = {
  zh: "保存和备份没有在限定的时间内完成，程序已直接结束：已保存的内容不受影响，但这次关闭时的备份可能没有做成；下次打开案件库时会提示，请届时立即备份",
  en: "Saving and backing up were not done in the time allowed, so the program ended all the same: what was saved is not affected, but the backup made at closing may be missing; the next opening of the vault says so, and a backup should be made then",
};

/** After how long a person would ask why the program is still there; milliseconds. */
export const SAY_AFTER = 2_000;

/** Closes a program of a terminal. Where that takes too long, the process has ended when this would return. */
export async function closeInTime(close: () => Promise<void>, say: (text: Text) => void): Promise<void> {
  const saying = setTimeout(() => say(STILL_SAVING.title), SAY_AFTER);
  const closed = await within(close(), CLOSING_LIMIT).finally(() => clearTimeout(saying));
  if (closed) return;
  say(ENDED_WHILE_SAVING);
  endAtOnce();
}
