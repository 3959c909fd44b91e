// A period that an approval, or a check by others, makes longer: both ends as long as the file does not say which holds.
import { limitOutcome, type LimitWords } from "../../engine/limit.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { DutyText } from "../../law/duties.ts";
import { longestOf, periodOf } from "../../law/duty-index.ts";
import { sayEnd } from "./say.ts";

/** A period from `start`; `extended` tells whether an approval made it longer, and is asked only where one can. */
export interface TwoStep {
  readonly start: Term;
  readonly duty: DutyText;
  readonly extended: () => boolean;
}

/** Judges the act against the end that holds in this world. A duty without an extension has one end. */
export function twoStepOutcome(
  world: World,
  act: Act,
  { start, duty, extended: isExtended }: TwoStep,
  words: LimitWords,
): Outcome {
  const extendable = (duty.extension?.most ?? 0) > 0;
  const extended = extendable && isExtended();
  const ordinary = world.period(start, periodOf(duty));
  if (extended) sayEnd(world, "未延长的期限", "Without the extension the period ends", ordinary.due);
  const due = extended ? world.period(start, longestOf(duty)) : ordinary;
  world.sayPeriod(due);
  return limitOutcome(world, act, due, words);
}
