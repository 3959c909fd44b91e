// K-10: which ground of art. 106 of the procuratorate's rules fits: the handling of a request or its delay, or the listing
// itself as a measure of credit discipline; art. 107 for a decision on reconsideration. Advice.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";

export const k10: Rule = {
  code: "K-10",
  title: { zh: "检察监督的理由", en: "Grounds for supervision by the procuratorate" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("procuratorate-grounds", "procuratorate-referral"),
  validity: validityOf("procuratorate-grounds"),
  facts: [
    "listing-decided",
    "correction-requested",
    "reconsideration-decided",
    "correction-decided",
    "correction-received",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["procuratorate"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const duty = world.duty("procuratorate-grounds", world.today);
    if (duty === null) return notApplicable("当时该规则尚未施行", "Those rules were not in force then");
    world.use(thread.decided ?? thread.opener);
    const ground = (what: string) => world.cite(duty, itemOf(duty, what));
    sayLaw(
      world,
      "不应纳入、应删未删：信用惩戒措施违法",
      "Wrongly listed or kept: credit discipline was unlawful",
      ground("measures"),
    );
    const [request] = world.of(thread, "correction-requested", "correction-received", "correction-decided");
    if (request !== undefined) {
      world.use(request);
      sayLaw(
        world,
        "对申请的审查处理违法、错误",
        "A request reviewed or handled unlawfully or wrongly",
        ground("review"),
      );
      sayLaw(
        world,
        "逾期不处理：消极执行、拖延执行",
        "No answer in time: passive or delayed enforcement",
        ground("delay"),
      );
    }
    const [review] = world.of(thread, "reconsideration-decided");
    if (review !== undefined) {
      world.use(review);
      sayLaw(
        world,
        "复议决定有误的，检察院提请上级监督",
        "Where the reconsideration decision is wrong, the procuratorate asks the one above it to supervise",
        world.cite(world.text("procuratorate-referral", world.today)),
      );
    }
    return verdict("advice", () => ({
      zh: "申请检察监督时按上列理由选择",
      en: "Choose among these grounds when asking the procuratorate",
    }));
  },
};
