// What makes the end of a limit uncertain, in words: no row may read as "in time" where that is not certain.
import type { DayBounds } from "../../shared/engine/finding.ts";
import type { Text } from "../../shared/text.ts";

interface Limit {
  readonly holder: string;
  readonly status: string;
  readonly due: DayBounds;
}

/** What the client should go by: the first day on which the limit may end, or may have ended. */
const rely = (day: string, today: string): Text =>
  day < today
    ? { zh: `最早可能已于 ${day} 届满，请尽快查明并办理`, en: `it may have ended on ${day}: find out and act at once` }
    : { zh: `请以最早的 ${day} 为准`, en: `rely on ${day}, the earliest` };

const join = (why: Text, { zh, en }: Text): Text => ({ zh: `${why.zh}，${zh}。`, en: `${why.en}; ${en}.` });

/**
 * Why a limit of the client's, or the day of another's, is not certain, and for the client's own which day is safe. Null where
 * all is certain: it runs, or is over, and its end is one day. `today` is the civil day the words stand on.
 */
export function limitDoubt({ holder, status, due }: Limit, today: string): Text | null {
  if (status === "breach") return null;
  const ours = holder === "client";
  const close: Text = ours ? rely(due.earliest, today) : { zh: "末日不能确定", en: "its last day is not certain" };
  if (status === "undetermined") {
    const why = {
      zh: "缺少事实，尚不能确定这一期限是否正在进行",
      en: "A fact is missing: it is not certain whether this deadline runs",
    };
    return join(why, close);
  }
  if (status === "contestable") {
    return join(
      { zh: "依不同的法律观点或者日期，结论不同", en: "It differs with the reading of the law or the possible dates" },
      close,
    );
  }
  if (due.latest === null) {
    return join(
      { zh: "缺少官方放假通知或者确定的日期", en: "An official holiday notice or a certain date is missing" },
      close,
    );
  }
  if (due.latest !== due.earliest)
    return join({ zh: "日期不确定或者观点不一", en: "Dates or readings leave a span" }, close);
  return null;
}

/** Whether it is not known that the limit runs: its days left are then only possible. */
export const isPossible = ({ status }: Pick<Limit, "status">): boolean => status === "undetermined";
