// H-07: the persons connected with a restricted unit may ask to spend their own money privately (2015 art. 3(2); advice).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { NO_RELIEF_REQUEST, overRelief, reliefRequest, unitDebtor } from "../parts/relief.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const h07: Rule = {
  code: "H-07",
  title: { zh: "以个人财产因私消费", en: "Private spending with one's own money" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("private-spending"),
  validity: validityOf("private-spending"),
  persons: {
    zh: "单位的法定代表人、主要负责人、直接责任人员、实际控制人",
    en: "the representative, officers, persons directly responsible and controller of an organisation",
  },
  facts: [
    "restriction-relief-requested.reason",
    "restriction-relief-requested.date",
    "enforcement.debtorKind",
    "client.kind",
    "client.role",
  ],
  readings: [],
  remedies: ["restriction-relief"],
  over: overRelief,
  judge(world, subject) {
    const request = reliefRequest(world, subject, "private-spending");
    if (request === null) return NO_RELIEF_REQUEST;
    const day = world.day(request);
    const duty = world.duty("private-spending", day);
    if (duty === null) return notApplicable("当时的规定没有此项申请", "The rule of that time had no such request");
    if (world.view.file.client.kind !== "natural-person")
      return notApplicable(
        "单位没有个人财产和因私消费",
        "An organisation has no money and no purposes of a person's own",
      );
    if (!unitDebtor(world)) return notApplicable("被执行人不是单位", "The debtor is not an organisation");
    sayDay(world, "以因私消费提出申请", "Private spending asked for", day);
    sayLaw(
      world,
      "因私消费以个人财产支付，审查属实的，应予准许",
      "Own money, private purpose: granted if found true",
      world.cite(duty),
    );
    return verdict("advice", () => ({
      zh: "请附个人财产来源和因私用途的证明",
      en: "Attach proof of the source of the money and of the private purpose",
    }));
  },
};
