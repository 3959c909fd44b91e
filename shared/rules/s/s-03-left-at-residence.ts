// S-03: a refused paper is left at the residence, before witnesses or recorded by photograph or video (CPL 2023 art. 89).
// `recorded` is the photograph or video, `witnessed` the witnesses; either suffices. `recipient` is the person with whom the
// paper was left or who refused it; each in turn where the file names none.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf } from "../../law/duty-index.ts";
import { validityOf, sameInEveryVersion } from "../../law/duty-index.ts";
import {
  overServices,
  type Recipient,
  recipientOf,
  serviceBy,
  serviceFact,
  serviceFacts,
  type ServiceAct,
} from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s03: Rule = {
  code: "S-03",
  title: { zh: "留置送达的条件", en: "Leaving a refused paper" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [...basisOf("service-left"), sameInEveryVersion("refused-in-person")],
  validity: validityOf("service-left"),
  facts: [
    ...serviceFacts("atResidence", "witnessed", "recorded", "recipient"),
    "client.kind",
    "restriction-ordered.against",
  ],
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
    // Neither witness nor picture: not left as it must be, whoever refused it and wherever.
    if (act.service.witnessed === "no" && act.service.recorded === "no") return UNWITNESSED;
    const { recipient, eligible, words } = recipientOf(world, act);
    if (recipient === "minor-family") {
      return verdict("breach", () => ({
        zh: "留给未成年家属，或者由其拒收，不得留置",
        en: "Left with, or refused by, a minor family member: it could not be left",
        turn: "recipient",
      }));
    }
    if (!serviceFact(world, act, "atResidence")) return elsewhere(world, act, recipient);
    if (!attested(world, act)) return UNWITNESSED;
    return eligible
      ? verdict("in-order", () => ({
          zh: "留在住所，并有见证或者影像",
          en: "Left at the residence, witnessed or filmed",
        }))
      : verdict("contestable", () => ({
          zh: `拒收的是${words.zh}，不是法律列明的人，能否留置有争议`,
          en: `It was refused by ${words.en}, whom the law does not name: whether it could be left is open`,
          court: `拒收的是${words.zh}，不是法律列明的人`,
          turn: "recipient",
          disputed: true,
        }));
  },
};

const UNWITNESSED = verdict("breach", () => ({
  zh: "没有见证人，也没有影像",
  en: "Neither witnesses nor photograph or video",
  turn: "unwitnessed",
}));

/** Were there witnesses, a photograph or a video? */
function attested(world: World, act: ServiceAct): boolean {
  return serviceFact(world, act, "witnessed") || serviceFact(world, act, "recorded");
}

/**
 * Away from the residence a paper cannot be left. What was offered in person to the client, or to the agent who may
 * receive it, is direct service, which a record of the refusal completes (Interpretation art. 131(2)).
 */
function elsewhere(world: World, act: ServiceAct, recipient: Recipient): Outcome {
  const inPerson = recipient === "self" || recipient === "agent";
  const duty = inPerson ? world.duty("refused-in-person", act.day) : null;
  if (duty !== null && attested(world, act)) {
    const cited = world.cite(duty);
    return verdict("in-order", () => ({
      zh: `当面拒签并有影像或者见证，视为送达（${cited.zh}）`,
      en: `Refused in person, filmed or witnessed: deemed served (${cited.en})`,
    }));
  }
  return verdict("breach", () => ({
    zh: "文书没有留在住所",
    en: "The paper was not left at the residence",
    turn: "elsewhere",
  }));
}
