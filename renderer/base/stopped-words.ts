// What is said of an audit that ended before its end, wherever a case is shown.
import type { Stop } from "../../shared/audit/stop.ts";
import type { Text } from "../../shared/text.ts";

/** In a list, in place of counts that would look like all there is. */
export const STOPPED_SHORT: Text = { zh: "未审完", en: "unfinished" };

export const STOPPED_TITLE: Text = {
  zh: "本案内容过多，未能审查完",
  en: "Too much to work out here: the audit is not finished",
};

/** What happened, and what is left out. */
export const STOPPED_WHY: Readonly<Record<Stop, Text>> = {
  partial: {
    zh: "要推算的情形过多，审查没有做完。已查到的照常列出；没有查到的规则列为“待查明”，不表示没有问题。",
    en: "There was too much to work out, and the audit is not done. What was found is listed; rules that were not reached are listed as open, which does not mean that all is well.",
  },
  time: {
    zh: "审查超出限定的时间，已被中止，没有得出结果。所有规则都列为“待查明”，不表示没有问题。",
    en: "The audit ran over the time allowed and was ended without a result. Every rule is listed as open, which does not mean that all is well.",
  },
  memory: {
    zh: "审查超出可用的内存，已被中止，没有得出结果。所有规则都列为“待查明”，不表示没有问题。",
    en: "The audit ran over the memory allowed and was ended without a result. Every rule is listed as open, which does not mean that all is well.",
  },
  fault: {
    zh: "程序在审查本案时出错，没有得出结果。所有规则都列为“待查明”，不表示没有问题。",
    en: "The program met a fault while it audited this case, and there is no result. Every rule is listed as open, which does not mean that all is well.",
  },
};

/** In place of a limit: none is known, which does not mean that none runs. */
export const STOPPED_LIMIT: Text = { zh: "期限未能算出", en: "not reckoned" };

export const STOPPED_HOW: Text = {
  zh: "本案的期限可能没有算出，请自行核对。可以补全不确切的日期，删去重复的纳入记录，或者将各次纳入分成几个案件。",
  en: "Deadlines of this case may not be reckoned: check them yourself. Give inexact dates exactly, delete listings that are recorded twice, or split the listings into several cases.",
};

export const STOPPED_OR_LONGER: Text = {
  zh: "也可以让程序继续推算，最长约一分钟。",
  en: "Or let the program work longer, for a minute at most.",
};

/** Once it has worked longer: the same again would end the same. */
export const STOPPED_STILL: Text = {
  zh: "已经继续推算过，仍未审查完。请按上面的办法整理案卷。",
  en: "The program has worked longer and is still not done. Tidy up the file as said above.",
};

export const STOPPED_LONGER: Text = { zh: "继续推算", en: "Work longer on it" };
export const STOPPED_WORKING: Text = { zh: "正在审查…", en: "Working on it…" };
