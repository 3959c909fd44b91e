// A period that an approval, or a check by others, makes longer: both ends as long as the file does not say which holds.
import { limitOutcome, type LimitWords } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { DutyText } from "../../law/duties.ts";
import { longestOf, periodOf } from "../../law/duty-index.ts";
import { sayEnd } from "./say.ts";

/** A period from `start`, with the event on which the file records whether it was extended. */
export interface TwoStep {
  readonly start: Term;
  readonly duty: DutyText;
  readonly event: CaseEvent;
}

/** Judges the act against the end that holds in this world. A duty without an extension has one end. */
export function twoStepOutcome(world: World, act: Act, { start, duty, event }: TwoStep, words: LimitWords): Outcome {
  const extendable = (duty.extension?.most ?? 0) > 0;
  const extended = extendable && world.tri(event, "extensionApproved");
  const ordinary = world.period(start, periodOf(duty));
  if (extended) sayEnd(world, "未延长的期限", "Without the extension the period ends", ordinary.due);
  const due = extended ? world.period(start, longestOf(duty)) : ordinary;
  world.sayPeriod(due);
  return limitOutcome(world, act, due, words);
}
