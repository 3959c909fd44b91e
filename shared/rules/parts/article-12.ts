// Whether the procedure of art. 12 governs: for a listing by the text itself, for a restriction by reference in
// 法发〔2019〕35号 art. 18, an SPC normative document.
import { notApplicable } from "../../engine/limit.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { DutyText, DutyName } from "../../law/duties.ts";
import type { Text } from "../../text.ts";
import { type Binding, bindingOn, DATED, PUBLISHED } from "./opinions-2019.ts";
import { sayLaw } from "./say.ts";

/** What a request or a reconsideration is about. */
export type Target = "listing" | "restriction";

/** Does the duty of art. 12 govern an act of the day? `both`: between the date and the publication of the opinions. */
export function governs(world: World, target: Target, name: DutyName, day: Term): Binding {
  if (target === "restriction") return bindingOn(world, day);
  return world.duty(name, day) === null ? "no" : "yes";
}

/** The outcome where it does not govern. */
export function notGoverned(target: Target): Outcome {
  return target === "listing"
    ? notApplicable("当时的规定没有此项程序", "The rule of that time had no such procedure")
    : notApplicable("当时尚无参照名单规定的要求", "At that time nothing referred restrictions to the rule on the list");
}

/**
 * Cites a duty of art. 12, as it stands on the day, in a sentence; for a restriction also the reference that leads there,
 * and what kind of document it is.
 */
export function sayArticle12(
  world: World,
  target: Target,
  day: Term,
  duty: DutyText,
  text: Text,
  binding: Binding = "yes",
): void {
  if (target === "restriction") {
    sayLaw(
      world,
      "限制消费的纠正参照名单规定办理；属最高法规范性文件",
      "Restrictions are corrected by reference to the rule on the list; an SPC normative document",
      world.cite(world.text("restriction-correction", day)),
    );
  }
  if (binding === "both") {
    world.caution(
      `意见落款${DATED}，公布${PUBLISHED}，其间是否适用两说并存`,
      `Dated ${DATED} and published ${PUBLISHED}: whether it bound in between is open`,
    );
  }
  sayLaw(world, text.zh, text.en, world.cite(duty));
}

/** A breach while both views of the opinions stand is contestable. */
export function under(binding: Binding, outcome: Outcome): Outcome {
  if (binding !== "both" || outcome.status !== "breach") return outcome;
  return { ...outcome, status: "contestable" };
}
