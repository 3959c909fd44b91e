// S-03: a refused paper is left at the residence, before witnesses or recorded by photograph or video (CPL 2023 art. 89).
// `recorded` is the photograph or video, `witnessed` the witnesses; either suffices.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf } from "../../law/duty-index.ts";
import { validityOf, sameInEveryVersion } from "../../law/duty-index.ts";
import { overServices, serviceBy, serviceFact, serviceFacts, type ServiceAct } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s03: Rule = {
  code: "S-03",
  title: { zh: "留置送达的条件", en: "Leaving a refused paper" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [...basisOf("service-left"), sameInEveryVersion("refused-in-person")],
  validity: validityOf("service-left"),
  facts: serviceFacts("atResidence", "witnessed", "recorded", "recipient"),
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "left");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const cited = world.cite(world.text("service-left", act.day));
    sayLaw(
      world,
      "留在住所，并有见证人或者拍照、录像",
      "Left at the residence, with witnesses, photograph or video",
      cited,
    );
    if (!serviceFact(world, act, "atResidence")) return elsewhere(world, act);
    if (!serviceFact(world, act, "witnessed") && !serviceFact(world, act, "recorded")) {
      return verdict("breach", () => ({
        zh: "没有见证人，也没有影像",
        en: "Neither witnesses nor photograph or video",
      }));
    }
    // Who refused it matters only where it was left as it must be.
    return act.service.recipient === "minor-family" || act.service.recipient === "other"
      ? verdict("contestable", () => ({
          zh: "拒收的不是本人或者同住的成年家属，能否留置有争议",
          en: "Neither the client nor an adult of the household refused it: whether it could be left is open",
          disputed: true,
        }))
      : verdict("in-order", () => ({
          zh: "留在住所，并有见证或者影像",
          en: "Left at the residence, witnessed or filmed",
        }));
  },
};

/**
 * Away from the residence a paper cannot be left. Only where the file says that it was offered to the client in person
 * can it be direct service, which photograph or video completes when the signature is refused (Interpretation art. 131(2)).
 */
function elsewhere(world: World, act: ServiceAct): Outcome {
  const duty = act.service.recipient === "self" ? world.duty("refused-in-person", act.day) : null;
  if (duty !== null && serviceFact(world, act, "recorded")) {
    const cited = world.cite(duty);
    return verdict("in-order", () => ({
      zh: `当面拒签并有影像，视为送达（${cited.zh}）`,
      en: `Refused in person and filmed: deemed served (${cited.en})`,
    }));
  }
  return verdict("breach", () => ({ zh: "文书没有留在住所", en: "The paper was not left at the residence" }));
}
