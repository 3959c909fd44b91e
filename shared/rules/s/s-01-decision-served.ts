// S-01: the listing decision is served by the methods of the Civil Procedure Law; no number of days (2013 art. 2(3), 2017 art. 5(3)).
// Service can happen unseen: without a record of it, or of its absence, it is unknown.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { servedOn } from "../parts/issue.ts";
import { citeServiceDuty } from "../parts/service-duty.ts";
import { sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";
import { isAnnounced, isProved } from "../parts/services.ts";

export const s01: Rule = {
  code: "S-01",
  title: { zh: "纳入决定书应当送达", en: "The listing decision is served" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-of-decision", "service-not-neglected", "signed-receipt"),
  validity: validityOf("service-of-decision"),
  facts: [
    "listing-decided.date",
    "listing-served",
    "listing-served.service.proof",
    "client.domicile",
    "client.idDocument",
    "listing-checked.visible",
    "listing-served.service.method",
    "listing-checked.date",
  ],
  readings: [SERVICE_PROOF],
  remedies: ["supervision", "procuratorate", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    if (thread.decided !== null) world.trigger(thread.decided);
    const decision = world.decision(thread);
    const cited = citeServiceDuty(world, decision);
    if (cited === null) return notApplicable("当时尚无名单规定", "There was no rule on the list at that time");
    sayDecision(world, { thread, day: decision });
    sayLaw(world, "决定书应当送达当事人", "The decision must be served on the party", cited);
    const opinion = world.duty("service-not-neglected", decision);
    if (opinion !== null) {
      const opinions = world.cite(opinion);
      sayLaw(
        world,
        "最高法规范性文件也要求杜绝不送达",
        "An SPC normative document too forbids leaving it unserved",
        opinions,
      );
    }
    const services = world.of(thread, "listing-served");
    const denials = world.deniedOf(thread, "listing-served");
    if (!world.happenedAtAll(`events[+listing-served@${thread.id}]`, services, denials)) {
      return verdict("breach", () => ({
        zh: "已查明决定书没有送达；决定效力不因此消灭",
        en: "Established that the decision was not served; its effect does not depend on that",
        court: "决定书没有送达",
        caveat: true,
      }));
    }
    if (services.length > 0 && services.every((event) => !isProved(world, event))) {
      const day = world.day(world.first(services) ?? thread.opener);
      const proof = world.duty("signed-receipt", day);
      if (proof !== null) world.based(proof);
      if (world.reading(SERVICE_PROOF) === "not-served") {
        return verdict("breach", () => ({
          zh: "称已送达，但案卷没有送达凭证",
          en: "Said to have been served, but the file holds no proof of service",
        }));
      }
    }
    const announced = services.length > 0 && services.every((event) => isAnnounced(world, event));
    const first = announced ? world.first(services) : null;
    if (first !== null && world.lt(world.today, servedOn(world, first))) {
      return verdict("running", () => ({
        zh: "公告期间未满，尚未视为送达",
        en: "The announcement period has not ended: not yet deemed served",
      }));
    }
    return verdict("in-order", () => ({ zh: "决定书有送达记录", en: "Service of the decision is on record" }));
  },
};
