// A period that may be longer for a reason no case file records (an approval, a check by others): certain only outside both.
import { limitOutcome, verdict, type LimitWords } from "../../engine/limit.ts";
import type { Outcome } from "../../engine/term.ts";
import type { Act, Due, World } from "../../engine/world.ts";
import type { Text } from "../../text.ts";
import { sayEnd } from "./say.ts";

/** A period with its ordinary and its longest end. */
export interface TwoStepDue {
  readonly ordinary: Due;
  readonly longest: Due;
  /** What decides which of the two holds, e.g. 院长是否批准延长. */
  readonly turnsOn: Text;
}

/**
 * In order by the ordinary end, running until it, a breach only after the longest end. Between the two the answer
 * depends on the unrecorded reason: undetermined.
 */
export function twoStepOutcome(world: World, act: Act, dues: TwoStepDue, words: LimitWords): Outcome {
  const { ordinary, longest, turnsOn } = dues;
  const at = act.done ?? world.today;
  if (world.le(at, ordinary.due)) return limitOutcome(world, act, ordinary, words);
  sayEnd(world, "最长期限", "The longest period ends", longest.due);
  if (!world.le(at, longest.due)) return limitOutcome(world, act, longest, words);
  const open = verdict("undetermined", () => ({
    zh: `已过一般期限，未过最长期限；取决于${turnsOn.zh}`,
    en: `After the ordinary end and not after the longest: it turns on ${turnsOn.en}`,
  }));
  return { ...open, due: longest.due, period: longest, done: act.done };
}
