// 法发〔2019〕35号, an SPC normative document: from when it binds, and how its breach is said.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { formatDay } from "../../calendar/civil.ts";
import { on, type Outcome, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { Said } from "../../engine/said.ts";
import type { DutyText } from "../../law/duties.ts";
import { datesOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { sayLaw } from "./say.ts";

const { dated, inForce } = datesOf("protected-officers");

/** The day it bears, which is not verified, as an ISO day. */
export const DATED: string = formatDay(dated);
/** The day it was published, as an ISO day. */
export const PUBLISHED: string = formatDay(inForce);

/** When rules that rest on it apply: from the day it bears. */
export const SINCE_DATED = { from: DATED, until: null } as const;

/** Whether it binds a decision: no, from publication yes, and between its date and publication both views stand. */
export type Binding = "no" | "both" | "yes";

/** Whether the opinions bind a decision of the day. */
export function bindingOn(world: World, day: Term): Binding {
  if (world.lt(day, on(dated))) return "no";
  return world.lt(day, on(inForce)) ? "both" : "yes";
}

/** The outcome of a decision that the opinions do not reach. */
export const BEFORE_OPINIONS: Outcome = notApplicable(
  "当时尚无此规范性文件",
  "The opinions did not exist at that time",
);

/** Cites art. 16 and says what kind of document it is; between its date and publication, that both views stand. */
export function sayArticle16(world: World, binding: Binding, duty: DutyText, text: Text): void {
  sayLaw(world, text.zh, text.en, world.cite(duty));
  world.caution(
    "该意见是最高法规范性文件，不是司法解释",
    "The opinions are an SPC normative document, no judicial interpretation",
  );
  if (binding === "both") {
    world.caution(
      `意见落款${DATED}，公布${PUBLISHED}，其间是否适用有争议`,
      `Dated ${DATED} and published ${PUBLISHED}: whether it bound in between is open`,
    );
  }
}

/** The outcome of a bar of the opinions: while both views stand, a bar that bites is contestable. */
export function softened(binding: Binding, outcome: Outcome): Outcome {
  if (binding !== "both" || outcome.status !== "breach") return outcome;
  return verdict("contestable", () => {
    const said = outcome.because();
    const open = { zh: "；该意见是否适用有争议", en: "; whether the opinions bound is open" };
    return { ...said, zh: said.zh + open.zh, en: said.en + open.en, court: said.court ?? said.zh, disputed: true };
  });
}

/** A bar of the opinions that bites: a breach of a normative document; contestable while both views stand. */
export function barred(binding: Binding, because: Said): Outcome {
  return softened(
    binding,
    verdict("breach", () => because),
  );
}
