// K-07: responsibility of court staff for wrongful publication, revocation, correction or deletion (2017 art. 13). Advice,
// and only where the file itself shows that something had to be set right; no finding about any person.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";

/** Does the event show that the publication or the list had to be set right? */
function setsRight(world: World, { id, type, raw }: CaseEvent): boolean {
  if (type === "listing-revoked" || type === "listing-corrected") return true;
  if (type === "correction-decided")
    return world.known(`events[${id}].outcome`, raw.outcome, ["granted", "rejected", "partly"]) !== "rejected";
  return (
    type === "listing-published" &&
    [raw.missing, raw.inaccurate, raw.excessive].some((fields) => (fields ?? []).length > 0)
  );
}

export const k07: Rule = {
  code: "K-07",
  title: { zh: "违规公布、删除的责任", en: "Responsibility for wrongful publication or deletion" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("liability"),
  validity: validityOf("liability"),
  facts: [
    "listing-revoked",
    "listing-corrected",
    "correction-decided.outcome",
    "listing-published.inaccurate",
    "listing-published.excessive",
    "listing-published.missing",
    "correction-decided.date",
    "listing-checked.visible",
    "listing-published.date",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["supervision"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const kinds = ["listing-revoked", "listing-corrected", "correction-decided", "listing-published"] as const;
    const sign = world.of(thread, ...kinds).find((event) => setsRight(world, event));
    if (sign === undefined)
      return notApplicable("没有信息被认定有误的记录", "Nothing on record shows that the information was wrong");
    const duty = world.duty("liability", world.day(sign));
    if (duty === null)
      return notApplicable("当时的规定没有责任条款", "The rule of that time had no article on responsibility");
    sayLaw(
      world,
      "违反规定公布、撤销、更正、删除的，追究责任",
      "Staff who publish, revoke, correct or delete against the rules answer for it",
      world.cite(duty),
    );
    return verdict("advice", () => ({
      zh: "可以向有权机关反映；本项不认定任何人的责任",
      en: "The competent organ may be told; nothing is found here about any person",
    }));
  },
};
