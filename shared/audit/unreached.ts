// What an audit says of the part that was too much work: one finding for each rule, undetermined, with how to go on.
import { formatDay } from "../calendar/civil.ts";
import type { CaseFile } from "../case/types.ts";
import { eventTitle } from "../case/words.ts";
import type { Text } from "../text.ts";
import type { Finding } from "../engine/finding.ts";
import type { CaseEvent } from "../engine/model.ts";
import { questionFor } from "../engine/questions.ts";
import type { Afterword, Rule, Subject } from "../engine/rule.ts";

/** What one rule was not judged about. */
export interface Unreached {
  readonly rule: Rule;
  /** Empty where it is not even known what the rule would have been asked about. */
  readonly left: readonly Subject[];
  /** How many subjects the rule has in all. */
  readonly of: number;
  /** Paths of facts that were open where the search stopped. */
  readonly open: ReadonlySet<string>;
}

/** So many events and facts are named; the others are counted. */
export const MOST_NAMED = 12;

const NO_ANSWER: Text = {
  zh: "没有算到的，不等于合规，也不等于没有期限或者期限已过",
  en: "What was not reached is not in order for that: a period may run, or may have ended",
};

const SPLIT: Text = {
  zh: "请把案卷拆开，每份只留一次纳入或者一项申请及其事件",
  en: "To go on, split the file: each part with one listing or request and its own events",
};

const FILL_IN: Text = {
  zh: "请先补充所缺的事实；仍算不完的，把案卷拆开，每份只留一次纳入",
  en: "To go on, fill in the facts asked for; if it still stops, split the file, each part with one listing",
};

/** The finding about what one rule was not judged about. */
export function unreachedFinding({ rule, left, of, open }: Unreached, file: CaseFile): Finding {
  const anchors = left.flatMap(({ anchor }) => anchor ?? []);
  const missing = [...open].slice(0, MOST_NAMED).toSorted();
  const steps = [tooMuch(left.length, of), ...named(anchors), NO_ANSWER, missing.length > 0 ? FILL_IN : SPLIT];
  return {
    ...blank(rule),
    subjects: anchors.slice(0, MOST_NAMED).map(({ id }) => id),
    missing: missing.map((path) => ({ path, question: questionFor(file, path) })),
    derivation: steps.map(({ zh, en }) => ({ zh, en, date: null })),
  };
}

/** The finding of a rule about the other findings that found nothing among those that were reached. */
export function unreachedRemark(afterword: Afterword): Finding {
  const only: Text = {
    zh: "此处情形过多，未能算完：只看了已经算到的结论",
    en: "Too much to work out here: only the findings that were reached were looked at",
  };
  return { ...blank(afterword), derivation: [only, SPLIT].map(({ zh, en }) => ({ zh, en, date: null })) };
}

/** An undetermined finding of a rule, which says nothing yet. */
export function blank(rule: Pick<Rule, "code" | "title" | "kind" | "holder">): Omit<Finding, "derivation"> {
  return {
    id: `${rule.code}@case`,
    rule: rule.code,
    thread: null,
    title: rule.title,
    kind: rule.kind,
    status: "undetermined",
    subjects: [],
    holder: rule.holder,
    due: null,
    period: null,
    done: null,
    daysLate: null,
    readings: [],
    missing: [],
    basis: [],
    remedies: [],
    weight: null,
  };
}

function tooMuch(left: number, of: number): Text {
  if (left === 0) {
    return {
      zh: "此处情形过多，未能算完：事件之间的联系没有理清，本项没有核对",
      en: "Too much to work out here: how so many events hang together was not worked out, nor this rule judged",
    };
  }
  return {
    zh: `此处情形过多，未能算完：本项应核对${of}处，有${left}处没有算到`,
    en: `Too much to work out here: of ${of} ${of === 1 ? "matter" : "matters"} for this rule, ${left} not reached`,
  };
}

/** Names the first of what was left out, and counts the others. */
function named(anchors: readonly CaseEvent[]): readonly Text[] {
  const [first] = anchors;
  if (first === undefined) return [];
  const { zh, en } = eventTitle(first.type);
  const day = first.lo === first.hi ? formatDay(first.lo) : null;
  const others = anchors.length - 1;
  return [
    {
      zh: `没有算到的：${day ?? ""}“${zh}”${others === 0 ? "" : `，另有${others}处`}`,
      en: `Not reached: “${en}”${day === null ? "" : ` (${day})`}${others === 0 ? "" : ` and ${others} more`}`,
    },
  ];
}
