// The rows of the usual story, offered to whoever tells one: each with its one question, and which of them it answers.
import type { EventType } from "../case/event-table.ts";
import type { Text } from "../text.ts";
import type { LayQuestion } from "./lay.ts";

interface Preset {
  readonly type: EventType;
  readonly words?: Text;
  readonly question?: LayQuestion;
  /** The row that it is about, where it is there. */
  readonly answersTo?: EventType;
}

export const USUAL_STORY: readonly Preset[] = [
  { type: "listing-decided" },
  { type: "listing-discovered" },
  { type: "correction-requested" },
  { type: "correction-received", answersTo: "correction-requested" },
  { type: "correction-decided", answersTo: "correction-requested" },
  { type: "correction-served", answersTo: "correction-decided" },
  {
    type: "enforcement-notice-served",
    words: { zh: "法院寄来执行通知", en: "Notice to perform came" },
    question: {
      kind: "choice",
      ask: { zh: "收到过吗？", en: "Did it come?" },
      answers: [
        { words: { zh: "收到过", en: "yes" }, sets: {} },
        { words: { zh: "没有", en: "no" }, notReceived: true },
      ],
      unknown: null,
    },
  },
  {
    type: "obligation-performed",
    words: { zh: "还过钱，或者做到了", en: "Paid, or performed" },
    question: {
      kind: "choice",
      ask: { zh: "还了多少？", en: "How much?" },
      answers: [
        { words: { zh: "全还了", en: "all" }, sets: { full: "yes" } },
        { words: { zh: "还了一部分", en: "part" }, sets: { full: "no" } },
        { words: { zh: "没还", en: "none" }, nothing: true },
      ],
      unknown: null,
    },
  },
];

/** The row of the usual story about a kind of event. */
export const presetOf = (type: EventType): Preset | undefined => USUAL_STORY.find((preset) => preset.type === type);
