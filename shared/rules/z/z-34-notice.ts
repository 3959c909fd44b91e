// Z-34: before listing the authority tells reasons, basis, rights, and when it may refrain (art. 6(1)). It can happen unseen.
import { verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";
import { deniedStep, onWages, stepOf } from "../parts/wages.ts";

export const z34: Rule = {
  code: "Z-34",
  title: { zh: "列入前的告知", en: "Notice before listing" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-notice"),
  validity: validityOf("wages-notice"),
  facts: [
    "authority-listed.date",
    "authority-notified.date",
    "authority-notified.statesGrounds",
    "authority-notified.statesRights",
    "authority-notified.statesExemption",
    "authority-listed.list",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-notice");
    if (found.closed !== null) return found.closed;
    const { event, duty } = found;
    sayLaw(
      world,
      "列入前应当告知事由、依据、权利和可以不予列入的规定",
      "Reasons, basis, rights and when there is no listing are told first",
      world.cite(duty),
    );
    const notice = stepOf(world, event, "authority-notified");
    if (notice === null) {
      if (
        deniedStep(world, event, "authority-notified") ||
        !world.fact(`events[+authority-notified@${event.id}]`, null)
      )
        return verdict("breach", () => ({ zh: "没有告知", en: "There was no notice" }));
      return verdict("in-order", () => ({
        zh: "已经告知，内容没有记录",
        en: "There was a notice; its contents are not on record",
      }));
    }
    for (const field of ["statesGrounds", "statesRights", "statesExemption"] as const)
      if (!world.tri(notice, field))
        return verdict("breach", () => ({ zh: "告知的内容不全", en: "The notice is not complete" }));
    return verdict("in-order", () => ({ zh: "告知的内容齐全", en: "The notice is complete" }));
  },
};
