// The fifteen days within which a court answers a request under art. 12, counted from receipt (C-03, R-03, H-03).
import { limitOutcome } from "../../audit/limit.ts";
import { REVIEW_START } from "../../audit/readings.ts";
import type { Outcome, Term } from "../../audit/term.ts";
import type { Act, World } from "../../audit/world.ts";
import type { Text } from "../../text.ts";
import { withoutDate } from "./reading-without-date.ts";
import { answersOf, type CorrectionRequest } from "./requests.ts";

/** Calendar days; a last day off moves to the next working day. */
export const REVIEW = { unit: "days", n: 15, roll: true } as const;

/** The answer to a request as a whole. A decision that left some of it undealt with is none for the rest. */
export function reviewAnswer(world: World, request: CorrectionRequest): Act {
  const answers = answersOf(world, request);
  const whole = answers.filter(({ raw }) => raw.answered !== "no");
  for (const answer of answers) if (!whole.includes(answer)) world.use(answer);
  if (whole.length < answers.length) {
    world.say(() => ({
      zh: "有决定没有处理全部请求，未处理部分视为未答复",
      en: "A decision did not deal with every request: the rest counts as not answered",
    }));
  }
  return world.recordedAct(whole);
}

/**
 * A decision that left some of the request undealt with: whether the request was reviewed is open to argument, so what
 * would be silence is contestable, not a breach.
 */
export function partlyAnswered(world: World, request: CorrectionRequest, outcome: Outcome): Outcome {
  if (outcome.status !== "breach" || (outcome.done ?? null) !== null) return outcome;
  if (!answersOf(world, request).some(({ raw }) => raw.answered === "no")) return outcome;
  return {
    ...outcome,
    status: "contestable",
    because: () => ({
      zh: "决定没有处理全部请求，是否已经审查有争议",
      en: "The decision left part of the request undealt with: whether it was reviewed is open",
    }),
  };
}

/** Judges the answer against fifteen days from `start`; the other views of the start are listed, never decided. */
export function reviewOutcome(world: World, start: Term, answer: Act, act: Text): Outcome {
  const other = withoutDate(world, REVIEW_START, "receipt");
  if (other !== null) return other;
  const due = world.period(start, REVIEW);
  world.sayPeriod(start, REVIEW, due);
  return limitOutcome(world, answer, due, { act });
}
