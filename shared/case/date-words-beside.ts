// What stands beside a day and is no part of it: the hour, and the weekday, which is given back to be checked.

/** `weekday`: as it was written, 0 is Sunday. `zone`: the hour is that of another zone, where the day may be another. */
export interface BesideDay {
  readonly text: string;
  readonly weekday: number | null;
  readonly zone: boolean;
}

const DAYS_ZH = "日一二三四五六";
const DAYS_EN: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY_ZH = /(?<=[\d日号] ?)[(,，、 ]*(?:周|星期|礼拜)(?<zh>[一二三四五六日天])\)?/u;
const WEEKDAY_EN =
  /(?:^|[( ,])(?<en>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\)?(?=[ ,.)]|$)[.,]?/u;

/** A clock's time after a day; 24 o'clock ends the day that it is written with. */
const CLOCK = String.raw`(?:[01]?\d|2[0-4])`;
const TIMES: readonly RegExp[] = [
  // 2015-03-28 00:00:00, 2015-03-28T08:30+08:00
  new RegExp(
    String.raw`(?<=\d|[日号])[t ]?${CLOCK}:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?<zone> ?(?:z|utc|gmt|[+-]\d\d:?\d\d))?$`,
    "u",
  ),
  // 上午9时, 下午3点半, 9时30分许, 晚上
  new RegExp(
    String.raw`(?<=[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2} ?)\(?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜间)?(?:${CLOCK}[时点](?:[0-5]?\d分?|半|整)?(?:[0-5]?\d秒)?许?)?\)?$`,
    "u",
  ),
  // 5 March 2023 at 9 am
  new RegExp(String.raw`(?<=\d),?(?: at)? ${CLOCK}(?:[:.][0-5]\d)? ?(?:[ap]\.?m\.?|o'clock|hrs)$`, "u"),
];
/** The hour of China, where every one of these days is. */
const HOME = /^ ?\+08:?00$/u;

function withoutTime(text: string): { readonly text: string; readonly zone: boolean } {
  for (const time of TIMES) {
    const found = time.exec(text);
    if (found === null || found[0] === "") continue;
    const zone = found.groups?.["zone"];
    return { text: text.slice(0, found.index).trim(), zone: zone !== undefined && !HOME.test(zone) };
  }
  return { text, zone: false };
}

function weekdayIn(text: string): { readonly text: string; readonly weekday: number | null } {
  const zh = WEEKDAY_ZH.exec(text);
  if (zh !== null) {
    const named = zh.groups?.["zh"] ?? "";
    return { text: text.replace(zh[0], ""), weekday: named === "天" ? 0 : DAYS_ZH.indexOf(named) };
  }
  const en = /\d/u.test(text) ? WEEKDAY_EN.exec(text) : null;
  if (en === null) return { text, weekday: null };
  const rest = text.replace(en[0], " ").replaceAll(/\s+/gu, " ").trim();
  return { text: rest, weekday: DAYS_EN.indexOf((en.groups?.["en"] ?? "").slice(0, 3)) };
}

/** Takes hour and weekday off a day in the one form of `simplify`. */
export function withoutBeside(text: string): BesideDay {
  const timed = withoutTime(text);
  const named = weekdayIn(timed.text);
  const again = named.weekday === null ? { text: named.text, zone: false } : withoutTime(named.text.trim());
  return { text: again.text, weekday: named.weekday, zone: timed.zone || again.zone };
}
