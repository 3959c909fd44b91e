// What a notification of the system says about limits: a number and a day, and whose only where the person chose that.
import type { ActRow } from "../../../shared/api/caseload.ts";
import type { Text } from "../../../shared/text.ts";
import { isObject } from "../../../shared/case/json.ts";

/** What the person chose in the settings: nothing is shown unless asked for. */
export interface NoticeWish {
  readonly on: boolean;
  /** Clients are named, on a screen that others may see. */
  readonly names: boolean;
}

export function noticeWish(kept: unknown): NoticeWish {
  const { on, names } = isObject(kept) ? kept : {};
  return { on: on === true, names: on === true && names === true };
}

export interface LimitNotice {
  readonly title: Text;
  readonly body: Text;
}

/** Clients named in one notification. */
const NAMED = 3;

const deadlines = (n: number): string => (n === 1 ? "1 deadline" : `${n} deadlines`);

/**
 * The notification of a day, or null where no limit of ours may end within seven days. `count`: the limits behind the rows,
 * of which not all need be loaded. The rows are in the order of Today, the first first.
 */
export function limitNotice(
  rows: readonly Pick<ActRow, "kind" | "due" | "clientName">[],
  count: number,
  today: string,
  names: boolean,
): LimitNotice | null {
  const own = rows.filter(({ kind }) => kind === "limit");
  const [first] = own;
  if (count === 0 || first === undefined || first.due === null) return null;
  const { earliest } = first.due;
  const when = earliest < today ? null : earliest;
  const title: Text = {
    zh: `${count} 个我方期限可能在 7 天内届满`,
    en: `${deadlines(count)} of ours may end within 7 days`,
  };
  const day: Text =
    when === null
      ? { zh: "最早的可能已经届满。", en: "The first may have ended already." }
      : when === today
        ? { zh: "最早的可能今天届满。", en: "The first may end today." }
        : { zh: `最早的可能在 ${when} 届满。`, en: `The first may end on ${when}.` };
  const clients = names ? [...new Set(own.flatMap(({ clientName }) => clientName ?? []))].slice(0, NAMED) : [];
  if (clients.length === 0) return { title, body: day };
  return {
    title,
    body: { zh: `${day.zh}${clients.join("、")}`, en: `${day.en} ${clients.join(", ")}` },
  };
}
