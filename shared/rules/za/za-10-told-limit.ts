// ZA-10: a longer limit that was told is to the client's good, a shorter one does no harm (Suit Limits Interpretation art. 5).
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { attacked, overListings, toldLimit } from "../parts/authority.ts";
import { sayLaw } from "../parts/say.ts";

export const za10: Rule = {
  code: "ZA-10",
  title: { zh: "告知的期限与法律不同", en: "A limit told that is not the law's" },
  kind: "advice",
  holder: "client",
  basis: basisOf("suit-told-limit"),
  validity: validityOf("suit-told-limit"),
  facts: ["authority-listed.toldLimit", "authority-listing-served", "authority-listing-known"],
  readings: [],
  remedies: [],
  over: overListings,
  judge(world, { anchor }) {
    const act = attacked(world, anchor);
    if (act.closed !== null) return act.closed;
    const told = toldLimit(world, act);
    if (told === null) return notApplicable("没有告知期限的记录", "What limit was told is not on record");
    const duty = world.duty("suit-told-limit", world.today);
    if (duty === null) return notApplicable("解释尚未施行", "The interpretation was not in force yet");
    if (told === "statutory") return notApplicable("告知的与法律一样", "It is that of the law");
    sayLaw(
      world,
      "告知的比法定的长，耽误的时间不计算；比法定的短，按法定期限",
      "Time lost by a longer limit is not counted; against a shorter one the limit of the law holds",
      world.cite(duty),
    );
    return told === "longer"
      ? verdict("advice", () => ({
          zh: "保存告知的原件，仍尽早起诉",
          en: "Keep the paper that told it, and sue early all the same",
        }))
      : verdict("advice", () => ({
          zh: "按法定期限计算，不受告知的短期限约束",
          en: "Count by the law; the shorter limit does not bind",
        }));
  },
};
