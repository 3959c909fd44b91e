// The fifteen days within which a court answers a request under art. 12, counted from receipt (C-03, R-03, H-03).
import { limitOutcome } from "../../engine/limit.ts";
import { REVIEW_START } from "../../engine/readings.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import type { LegalPeriod } from "../../law/duties.ts";
import type { Text } from "../../text.ts";
import { withoutDate } from "./reading-without-date.ts";
import { answersOf, type CorrectionRequest } from "./requests.ts";

/** Does the answer deal with every request? Where the file does not speak of it, it does; where it is unknown, both ways. */
function dealsWithAll(world: World, answer: CaseEvent): boolean {
  const { answered } = answer.raw;
  return answered === undefined || answered === null || world.tri(answer, "answered");
}

/** The first answer that left some of the request undealt with; null where none did. */
function partOf(world: World, request: CorrectionRequest): CaseEvent | null {
  return world.first(answersOf(world, request).filter((answer) => !dealsWithAll(world, answer)));
}

/** The answer to a request as a whole. A decision that left some of it undealt with is none for the rest. */
export function reviewAnswer(world: World, request: CorrectionRequest): Act {
  const answers = answersOf(world, request);
  const whole = answers.filter((answer) => dealsWithAll(world, answer));
  for (const answer of answers) if (!whole.includes(answer)) world.use(answer);
  if (whole.length < answers.length) {
    world.note(() => ({
      zh: "有决定没有处理全部请求，未处理部分视为未答复",
      en: "A decision did not deal with every request: the rest counts as not answered",
      court: "所作决定没有处理全部请求",
    }));
  }
  return world.recordedAct(whole);
}

/**
 * A decision within the period that left some of the request undealt with: whether the request was reviewed is open to
 * argument, so what would be late or silence is contestable. One that came after the period is late on either view.
 */
export function partlyAnswered(world: World, request: CorrectionRequest, outcome: Outcome): Outcome {
  const { status, due } = outcome;
  if (status !== "breach" || due === undefined || due === null) return outcome;
  const part = partOf(world, request);
  if (part === null) return outcome;
  if (!world.le(world.day(part), due)) {
    world.note(() => ({
      zh: "即使只看该决定，也是期限届满后才作出",
      en: "Even that decision came after the period",
      court: "该决定本身也是期限届满后才作出",
    }));
    return outcome;
  }
  return {
    ...outcome,
    status: "contestable",
    because: () => ({
      zh: "决定没有处理全部请求，是否已经审查有争议",
      court: "决定没有处理全部请求",
      en: "The decision left part of the request undealt with: whether it was reviewed is open",
      disputed: true,
    }),
  };
}

/** What the court owed: after a decision that left some of it undealt with, one on the rest; that decision is on record. */
export function decisionOwed(world: World, request: CorrectionRequest): Text {
  return partOf(world, request) !== null
    ? { zh: "对其余请求作出处理决定", en: "a decision on the remaining requests" }
    : { zh: "作出处理决定", en: "a decision on the request" };
}

/** Judges the answer against the period from `start`; the other views of the start are listed, never decided. */
export function reviewOutcome(
  world: World,
  start: Term,
  period: LegalPeriod,
  { answer, act }: { readonly answer: Act; readonly act: Text },
): Outcome {
  const other = withoutDate(world, REVIEW_START, "receipt");
  if (other !== null) return other;
  const due = world.period(start, period);
  world.sayPeriod(due);
  return limitOutcome(world, answer, due, { act });
}
