// reconsideration is applied for at the next higher court (2017 art. 12(1)). The client's own act.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { governs, notGoverned, sayArticle12 } from "../parts/article-12.ts";
import { attackedDay, NO_COURT_ABOVE, supremeEnforces } from "../parts/enforcing-court.ts";
import { NOT_ARTICLE_12, overReconsiderations, reconsiderationOf, toUpperCourt } from "../parts/reconsiderations.ts";
import { sayDay } from "../parts/say.ts";

export const r05: Rule = {
  code: "R-05",
  title: { zh: "向上一级人民法院申请复议", en: "Reconsideration goes to the next higher court" },
  kind: "requirement",
  holder: "client",
  basis: basisOf("reconsideration", "restriction-correction"),
  validity: validityOf("reconsideration"),
  facts: [
    "reconsideration-requested.addressee",
    "reconsideration-received",
    "enforcement-transferred.court",
    "enforcement.court.level",
    "objection-decided",
    "objection-filed",
    "reconsideration-decided",
    "correction-requested.target",
    "enforcement-transferred.date",
    "enforcement.court.name",
    "reconsideration-requested.date",
    "correction-requested.date",
  ],
  readings: [],
  remedies: ["reconsideration"],
  over: overReconsiderations,
  judge(world, subject) {
    const found = reconsiderationOf(world, subject);
    if (found === null) return NOT_ARTICLE_12;
    if (supremeEnforces(world, attackedDay(world, found.root))) return NO_COURT_ABOVE;
    world.trigger(found.root);
    const day = world.day(found.root);
    if (governs(world, found.target, "reconsideration", day) === "no") return notGoverned(found.target);
    sayDay(world, "复议", "The reconsideration", day);
    sayArticle12(world, found.target, day, world.text("reconsideration", day), {
      zh: "向上一级人民法院申请复议",
      en: "It is applied for at the next higher people's court",
    });
    const attacked = attackedDay(world, found.root);
    for (const transfer of world.all("enforcement-transferred")) {
      if (!world.le(transfer.term, day)) continue;
      world.use(transfer);
      const since = world.lt(attacked, transfer.term);
      world.note(() =>
        since
          ? {
              zh: "驳回之后执行才移交，仍向作出驳回的法院的上一级法院申请",
              en: "Enforcement was transferred after the rejection: the next higher court of the one that rejected still counts",
            }
          : {
              zh: "驳回之前执行已移交，上一级法院以作出驳回的法院为准",
              en: "Enforcement was transferred before the rejection: the next higher court of the one that rejected counts",
            },
      );
    }
    const reached = found.received ?? found.decided;
    if (reached !== null) {
      world.use(reached);
      return verdict("in-order", () => ({ zh: "上一级法院已收到", en: "The next higher court had it" }));
    }
    if (found.requested !== null && !toUpperCourt(world, found.requested)) {
      return verdict("breach", () => ({
        zh: "没有交上一级人民法院，请核对并尽快提交",
        en: "Not addressed to the next higher court: check and file it there at once",
        court: "没有交上一级人民法院",
      }));
    }
    return verdict("in-order", () => ({ zh: "已交上一级人民法院", en: "Addressed to the next higher court" }));
  },
};
