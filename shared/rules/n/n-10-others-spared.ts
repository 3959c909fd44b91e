// N-10: in Jiangsu no measure for dishonesty hits a third person (Jiangsu Regulation art. 47(2)): a child kept from a school.
// The court's own restriction names school fees too and is no measure of an agency, so while an order may stand behind it
// the breach can be argued about.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { inJiangsu } from "../parts/local-platforms.ts";
import { beginOf, sanctionsOf } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { againstClient } from "../parts/orders.ts";

/** Does the file establish that no order stands behind it? An order can be made unseen. */
function withoutOrder(world: World): boolean {
  const orders = world.all("restriction-ordered").filter((order) => againstClient(world, order));
  const denials = world.view.denied("restriction-ordered");
  for (const event of [...orders, ...denials]) world.use(event);
  return orders.length === 0 && denials.length > 0;
}

export const n10: Rule = {
  code: "N-10",
  title: { zh: "惩戒不得及于第三人", en: "No sanction on a third person" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("others-spared"),
  validity: validityOf("others-spared"),
  facts: [
    "enforcement.court.region",
    "restriction-ordered",
    "client.kind",
    "enforcement.court.name",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["agency"],
  over: overCase,
  judge(world) {
    // A ban from schools hits the client's children.
    const sanctions = sanctionsOf(world.view, ["school"]);
    if (sanctions.length === 0)
      return notApplicable("没有影响他人的惩戒记录", "No sanction that hits another person is on record");
    if (!inJiangsu(world))
      return notApplicable("当地没有收录此项规定", "No such local provision is held for that region");
    for (const sanction of sanctions) {
      const begins = beginOf(world, sanction);
      const duty = world.duty("others-spared", begins);
      if (duty === null) continue;
      sayDay(world, "限制子女就学", "The measure against a child's schooling", begins);
      sayLaw(
        world,
        "禁止对信用主体以外的第三人实施失信惩戒",
        "Sanctions for dishonesty on anyone but the credit subject are forbidden",
        world.cite(duty),
      );
      return withoutOrder(world)
        ? verdict("breach", () => ({
            zh: "惩戒落到第三人身上，没有限制消费令为据",
            en: "The sanction hit a third person, with no restriction order behind it",
          }))
        : verdict("contestable", () => ({
            zh: "是单位的惩戒，还是法院限制消费的内容，有争议",
            en: "Whether it is the agency's sanction or part of the court's restriction can be argued",
            court: "该措施是否属于对第三人的失信惩戒",
            disputed: true,
          }));
    }
    return notApplicable("当时当地条例尚未施行", "The local regulation was not in force then");
  },
};
