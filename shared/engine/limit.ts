// The outcome of a time limit: an act against its last day, in one world.
import { formatDay, type Day } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import type { Said } from "./said.ts";
import { isUnrecorded } from "./shown-day.ts";
import { earliest, latest, on, type Outcome, type Term } from "./term.ts";
import type { Act, Due, World } from "./world.ts";

/** How the act is called in the derivation, e.g. `{ zh: "作出处理决定", en: "the decision on the request" }`. */
export interface LimitWords {
  readonly act: Text;
  /** What is so as long as the act is undone, after the day or (in English) before it; absent: just that it is undone. */
  readonly undone?: Text;
}

/**
 * Judges an act against the end of its period: done by the due day in order, done after it a breach, not done running
 * until the audit's day passes it (a period that ends on that day still runs), then a breach with nothing done.
 */
export function limitOutcome(world: World, act: Act, due: Due, words: LimitWords): Outcome {
  const { act: name } = words;
  if (act.done !== null) {
    const { done } = act;
    const kept = world.le(done, due.due);
    if (isUnrecorded(done)) return unrecorded(act, done, kept, due, words);
    const acted = (): Text => doneOn(world, name, done);
    if (kept) {
      return {
        status: "in-order",
        due: due.due,
        period: due,
        done,
        because: () => ({ zh: `${acted().zh}，未超过期限`, en: `${acted().en}: within the period` }),
      };
    }
    return {
      status: "breach",
      due: due.due,
      period: due,
      done,
      because: () => {
        const late = lateness(daysLate(done, due.due));
        return { zh: `${acted().zh}，${late.zh}`, en: `${acted().en}: ${late.en}`, act: name.zh };
      },
    };
  }
  const today = formatDay(world.asOf);
  if (world.le(world.today, due.due)) {
    return {
      status: "running",
      due: due.due,
      period: due,
      because: () => ({
        zh: `至${today}期限未满，尚无${name.zh}的记录`,
        en: `The period has not ended on ${today}; ${name.en} is not on record`,
      }),
    };
  }
  return {
    status: "breach",
    due: due.due,
    period: due,
    notDoneBy: act.notDoneBy,
    because: () => {
      if (act.notDoneBy !== null && act.notDoneBy > latest(due.due)) return stillUndone(act.notDoneBy, due, words);
      const late = lateness(daysLate(on(world.asOf), due.due));
      return {
        zh: `至${today}仍无${name.zh}的记录，${late.zh}`,
        en: `${capital(name.en)} is not on record by ${today}: ${late.en}`,
        act: name.zh,
      };
    },
  };
}

/**
 * An act that nobody recorded. It is not told as if it had a day: what is told is that it is not on record, and where the file
 * shows it undone after the end of the period, up to when.
 */
function unrecorded(act: Act, done: Term, kept: boolean, due: Due, words: LimitWords): Outcome {
  const { act: name } = words;
  const period = { due: due.due, period: due };
  const certain = act.unseen !== true;
  if (kept) {
    const always = certain && latest(done) <= earliest(due.due);
    return {
      status: "in-order",
      ...period,
      done,
      because: () =>
        always
          ? { zh: `没有${name.zh}的记录，但必在期限之内`, en: `${capital(name.en)} is not on record, but came in time` }
          : {
              zh: `没有${name.zh}的记录，可能未超过期限`,
              en: `${capital(name.en)} is not on record and may have come in time`,
            },
    };
  }
  return {
    status: "breach",
    ...period,
    done: certain ? done : null,
    notDoneBy: act.notDoneBy ?? earliest(done),
    because: () => {
      if (act.notDoneBy !== null && act.notDoneBy > latest(due.due)) return stillUndone(act.notDoneBy, due, words);
      return earliest(done) > latest(due.due)
        ? {
            zh: `没有${name.zh}的记录，即使已经完成也已逾期`,
            en: `${capital(name.en)} is not on record; if it came at all, it came late`,
            act: name.zh,
          }
        : {
            zh: `没有${name.zh}的记录，可能已经逾期`,
            en: `${capital(name.en)} is not on record and may have come late`,
            act: name.zh,
          };
    },
  };
}

/** What is proven: that it was undone on a day after the end of the period. Nothing is known of later days. */
function stillUndone(day: Day, due: Due, { act, undone }: LimitWords): Said {
  const iso = formatDay(day);
  const days = daysLate(on(day), due.due);
  const least: Text =
    days === null
      ? { zh: "已经逾期", en: "late" }
      : { zh: `至少迟${days}日`, en: `at least ${days} ${days === 1 ? "day" : "days"} late` };
  const state = undone ?? { zh: `尚未${act.zh}`, en: "Not done by" };
  const proven: Text = {
    zh: `${iso}${state.zh}，其后没有${act.zh}的记录`,
    en: `${state.en} ${iso}; ${act.en} is not on record after it`,
  };
  return { zh: `${proven.zh}，${least.zh}`, en: `${proven.en}: ${least.en}`, act: act.zh, undone: proven };
}

/** The act with its day, as far as the file fixes it. */
function doneOn(world: World, name: Text, done: Term): Text {
  if (done.v?.unknown === true) return { zh: `${name.zh}的日期不明`, en: `${capital(name.en)} on an unknown day` };
  const day = world.show(done);
  return { zh: `${day.zh}${name.zh}`, en: `${capital(name.en)} on ${day.en}` };
}

function lateness(days: number | null): Text {
  if (days === null) return { zh: "已逾期", en: "late" };
  return { zh: `迟${days}日`, en: `${days} ${days === 1 ? "day" : "days"} late` };
}

function daysLate(done: Term, due: Term): number | null {
  return earliest(done) === latest(done) && earliest(due) === latest(due) ? earliest(done) - earliest(due) : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Nothing the rule could apply to. */
export function notApplicable(zh: string, en: string): Outcome {
  return { status: "not-applicable", because: () => ({ zh, en }) };
}

/** An outcome without a period. */
export function verdict(status: Outcome["status"], because: () => Said): Outcome {
  return { status, because };
}
