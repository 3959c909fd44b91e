// H-04: a former representative or officer who proves to have no control is freed on request (法发〔2019〕35号 art. 17(2)).
// The decision is judged, not its time: there is no number of days.
import { bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { basisOf } from "../../law/duty-index.ts";
import { notGoverned, under } from "../parts/article-12.ts";
import { NO_RELIEF_REQUEST, overRelief, reliefRequest } from "../parts/relief.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const OUTCOMES = ["granted", "rejected", "partly"] as const;

/** Does the client still control the unit, or answer for the debt, after the change of office? Both ways where unknown. */
function controls(world: World): boolean {
  const change = world.last(world.all("office-changed"));
  return change === null ? world.choose("events[+office-changed]", [false, true]) : world.tri(change, "controls");
}

export const h04: Rule = {
  code: "H-04",
  title: { zh: "原负责人申请解除应予准许", en: "Relief for a former officer" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("restriction-relief"),
  validity: SINCE_DATED,
  persons: { zh: "单位的原法定代表人、原主要负责人", en: "former representatives and officers of an organisation" },
  facts: [
    "restriction-relief-requested.reason",
    "restriction-relief-requested.date",
    "restriction-relief-decided.outcome",
    "office-changed.controls",
  ],
  readings: [],
  remedies: ["restriction-relief", "supervision"],
  over: overRelief,
  judge(world, subject) {
    const request = reliefRequest(world, subject, "office-changed");
    if (request === null) return NO_RELIEF_REQUEST;
    const day = world.day(request);
    const binding = bindingOn(world, day);
    if (binding === "no") return notGoverned("restriction");
    sayDay(world, "以职务变更申请解除", "Relief asked for after a change of office", day);
    const cited = world.cite(world.text("restriction-relief", day));
    sayLaw(world, "并非实际控制人等、审查属实的，应予准许", "One shown to have no control must be freed", cited);
    world.caution("该意见是最高法规范性文件", "The opinions are an SPC normative document");
    const decided = world.first(world.answersTo(request, "restriction-relief-decided"));
    const path =
      decided === null ? `events[+restriction-relief-decided@${request.id}]` : `events[${decided.id}].outcome`;
    if (decided !== null) world.use(decided);
    const outcome = world.known(path, decided?.raw.outcome, OUTCOMES);
    if (outcome === "granted")
      return verdict("in-order", () => ({ zh: "申请已获准许", en: "The request was granted" }));
    if (controls(world)) {
      return verdict("in-order", () => ({
        zh: "仍能控制或者影响履行的，可以不予准许",
        en: "Whoever still controls the organisation may be refused",
      }));
    }
    return under(
      binding,
      verdict("breach", () => ({ zh: "并无控制而未获准许", en: "No control, and yet not granted" })),
    );
  },
};
