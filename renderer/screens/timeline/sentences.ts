// What the timeline says about an item: its label, its date, and the whole sentence that is read out.
import type { Finding } from "../../../shared/engine/finding.ts";
import { formatDay } from "../../../shared/calendar/civil.ts";
import { describeSpan } from "../../../shared/calendar/edtf.ts";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import { boundsWords, lateWords, leftUntil, leftWords, spanWords } from "../../../shared/report/dates.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import type { Text } from "../../../shared/text.ts";
import { capital, eventName, titleOf } from "../../parts/event-editor/event-name.ts";
import type { EmptySlot, EventMark, Item, PeriodBar, Stretch } from "./model.ts";
import { ACTORS, WHO } from "./words.ts";

const absent = ({ zh, en }: Text): Text => ({ zh: `${zh}（无记录）`, en: `${en} (not on record)` });

/** What is left or late, in the fewest words; null where there is nothing to say. */
function timeWords({ finding, late, done }: PeriodBar, asOf: string): Text | null {
  if (late !== null) return lateWords(finding.daysLate, late.certain);
  if (finding.status === "running" && finding.due !== null) return leftWords(leftUntil(finding.due, asOf));
  if (done !== null) return null;
  // A missing fact leaves open whether a limit of the client's runs; said so, or its bar would read as one that does.
  if (finding.status === "undetermined" && finding.holder === "client" && finding.due !== null) return MAY_RUN;
  return finding.status === "breach" ? findingWord(finding) : null;
}

const MAY_RUN: Text = { zh: "可能已过，待查明", en: "may have passed, to be found out" };

/** The words beside a mark. */
export function labelOf(item: Item, asOf: string): Text {
  if (item.kind === "event") return item.denied ? denied(eventName(item.event)) : eventName(item.event);
  if (item.kind === "slot") return absent(titleOf(item.type));
  if (item.kind === "stretch") return stretchLabel(item);
  // While a period runs, nothing is missing yet.
  const missing = item.absent && item.finding.status !== "running";
  const title = missing ? absent(item.finding.title) : item.finding.title;
  const parts = [title, item.length, timeWords(item, asOf)].filter((part): part is Text => part !== null);
  return { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

const denied = ({ zh, en }: Text): Text => ({ zh: `${zh}（记录为没有）`, en: `${en} (recorded as not done)` });

function stretchLabel({ what, to }: Stretch): Text {
  const listed = what === "listing";
  if (to !== null) {
    return listed
      ? { zh: "失信名单（已不在名单）", en: "On the list (no longer)" }
      : { zh: "限制消费（已解除）", en: "Consumption restriction (lifted)" };
  }
  return listed
    ? { zh: "失信名单（无删除记录）", en: "On the list (no deletion on record)" }
    : { zh: "限制消费（无解除记录）", en: "Consumption restriction (no lifting on record)" };
}

/** The date of an item in words, without its meaning. */
export function dateWords(item: Item, calendar: Calendar): Text {
  if (item.kind === "event") return exactDay(item.event.date, calendar);
  if (item.kind === "slot") return slotDay(item);
  if (item.kind === "stretch") {
    const to = item.to === null ? { zh: "无终止记录", en: "no end on record" } : describeSpan(item.to);
    return fromTo(describeSpan(item.from), to);
  }
  const end = item.finding.due === null ? spanWords(undefined) : boundsWords(calendar, item.finding.due, false);
  return item.from === null ? { zh: `→ ${end.zh}`, en: `→ ${end.en}` } : fromTo(describeSpan(item.from), end);
}

const fromTo = (from: Text, to: Text): Text => ({ zh: `${from.zh} → ${to.zh}`, en: `${from.en} → ${to.en}` });

function exactDay(date: string | undefined, calendar: Calendar): Text {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date)) return spanWords(date);
  return boundsWords(calendar, { earliest: date, latest: date }, false);
}

function slotDay({ at, side }: EmptySlot): Text {
  if (at === null) return { zh: "日期不能确定", en: "no day can be told" };
  const day = formatDay(at);
  if (side === "by") return { zh: `最迟 ${day}`, en: `by ${day} at the latest` };
  return side === "before"
    ? { zh: `${day} 之前，日期不能确定`, en: `before ${day}; which day cannot be told` }
    : { zh: `${day} 之后，法律没有规定具体日期`, en: `after ${day}; the law sets no day` };
}

/** A whole sentence for an item: what is read out where it has focus. */
export function sentenceOf(item: Item, calendar: Calendar, asOf: string): Text {
  const label = labelOf(item, asOf);
  const when = dateWords(item, calendar);
  if (item.kind === "event") return eventSentence(item, label, when);
  const [zh, en] = [`${label.zh}，${when.zh}。`, `${label.en}, ${when.en}.`];
  if (item.kind === "stretch") return { zh, en };
  if (item.kind === "slot") {
    const about = findingNames(item.findings);
    return { zh: `${zh}${about.zh}`, en: `${en} ${about.en}` };
  }
  const word = findingWord(item.finding);
  const done = doneWords(item.finding, calendar);
  return { zh: `${zh}${done.zh}${word.zh}。`, en: `${en} ${done.en}${capital(word.en)}.` };
}

function doneWords({ done }: Finding, calendar: Calendar): Text {
  if (done === null) return { zh: "", en: "" };
  const day = boundsWords(calendar, done, false);
  return { zh: `${day.zh} 完成。`, en: `Done ${day.en}. ` };
}

function eventSentence({ who, later }: EventMark, label: Text, when: Text): Text {
  const after = later ? { zh: "晚于审查日。", en: " After the day of the audit." } : { zh: "", en: "" };
  return {
    zh: `${when.zh}，${label.zh}，${WHO[who].zh}。${after.zh}`,
    en: `${when.en}, ${label.en}. ${WHO[who].en}.${after.en}`,
  };
}

/** Read out at most this many findings; the rest as a number. */
const NAMED = 2;

function findingNames(findings: readonly Finding[]): Text {
  const named = findings.slice(0, NAMED);
  const rest = findings.length - named.length;
  const zh = named.map((finding) => `${finding.title.zh}：${findingWord(finding).zh}。`).join("");
  const en = named.map((finding) => `${finding.title.en}: ${findingWord(finding).en}.`).join(" ");
  return rest === 0 ? { zh, en } : { zh: `${zh}另有 ${rest} 项结论。`, en: `${en} ${rest} more findings.` };
}

/** Whose act it is, or would have been. */
export function holderOf(item: Item): Text {
  if (item.kind === "event") return ACTORS[item.who];
  if (item.kind === "stretch") return ACTORS.court;
  if (item.kind === "period") return HOLDERS[item.finding.holder];
  return HOLDERS[item.findings[0]?.holder ?? "enforcing-court"];
}
