// S-04: electronic service needs the addressee's consent (CPL 2023 art. 90); before 2022 it could not carry a ruling.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overServices, serviceBy, serviceFact, serviceFacts } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";
import type { World } from "../../engine/world.ts";
import type { CaseEvent } from "../../engine/model.ts";

/** Is the answer to a correction request that was served a ruling? Every written form where the file does not say. */
function isRuling(world: World, paper: CaseEvent | null): boolean {
  if (paper?.type !== "correction-decided" || paper.raw.form === "oral") return false;
  return world.known(`events[${paper.id}].form`, paper.raw.form, ["decision", "ruling", "notice"]) === "ruling";
}

export const s04: Rule = {
  code: "S-04",
  title: { zh: "电子送达应当经同意", en: "Electronic service needs consent" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-electronic", "online-consent"),
  validity: validityOf("service-electronic"),
  facts: [...serviceFacts("consent"), "correction-decided.form", "client.kind", "restriction-ordered.against"],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "electronic");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const cited = world.cite(world.text("service-electronic", act.day));
    sayLaw(world, "应当经受送达人同意", "It needs the addressee's consent", cited);
    const online = world.duty("online-consent", act.day);
    if (online !== null) {
      const rule = world.cite(online);
      sayLaw(world, "线上送达也以同意为前提", "Online too, consent comes first", rule);
    }
    // What art. 12 asks for is a decision, which was never excluded; a ruling was at first.
    const excluded = world.duty("no-electronic-rulings", act.day) !== null;
    if (excluded && isRuling(world, world.parent(act.event))) {
      return verdict("breach", () => ({
        zh: "当时裁定书不得电子送达",
        en: "At that time a ruling could not be served electronically",
      }));
    }
    return serviceFact(world, act, "consent")
      ? verdict("in-order", () => ({ zh: "当事人同意电子送达", en: "The client consented to electronic service" }))
      : verdict("breach", () => ({
          zh: "当事人没有同意电子送达",
          en: "The client did not consent to electronic service",
        }));
  },
};
