// the reporting order states the period, the scope and the liability (Asset Investigation Rule art. 4(1)); no
// number of days. The questionnaire of art. 4(2) has no field in the case format.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseView } from "../../engine/model.ts";
import { overEvents, type Rule, type Subject } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { REPORTING_ORDER } from "../parts/issue.ts";
import { NO_INVESTIGATION_RULE, sayReportGround } from "../parts/reporting.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const CONTENTS: readonly (readonly [field: "statesPeriod" | "statesScope" | "statesLiability", name: Text])[] = [
  ["statesPeriod", { zh: "报告期限", en: "the time limit" }],
  ["statesScope", { zh: "报告范围", en: "the scope" }],
  ["statesLiability", { zh: "法律责任", en: "the legal liability" }],
];

export const a02: Rule = {
  code: "A-02",
  title: { zh: "报告财产令应当载明的事项", en: "Contents of the reporting order" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("reporting-order-contents"),
  validity: validityOf("reporting-order-contents"),
  facts: [
    ...CONTENTS.map(([field]) => `asset-report-ordered.${field}`),
    "asset-report-ordered.date",
    "asset-report-order-served",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: ordersOrTheirService,
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有报告财产令", "There is no reporting order");
    world.trigger(anchor);
    const day = world.day(anchor);
    const duty = world.duty("reporting-order-contents", day);
    if (duty === null) return NO_INVESTIGATION_RULE;
    sayDay(world, "报告财产令", "Reporting order", day);
    const cited = world.cite(duty);
    sayLaw(world, "应当载明期限、范围和法律责任", "It must state the time limit, the scope and the liability", cited);
    sayReportGround(world);
    if (anchor.type !== REPORTING_ORDER.issued) {
      // Served, so issued; what it states is not on record.
      const whole = world.choose(`events[+asset-report-ordered@${anchor.id}]`, [true, false]);
      return whole ? complete() : lacking({ zh: "应当载明的事项", en: "a matter it must state" });
    }
    for (const [field, name] of CONTENTS) if (!world.tri(anchor, field)) return lacking(name);
    return complete();
  },
};

const complete = () =>
  verdict("in-order", () => ({ zh: "报告财产令载明了各项内容", en: "The order states what it must" }));

const lacking = ({ zh, en }: Text) =>
  verdict("breach", () => ({ zh: `报告财产令没有载明${zh}`, en: `The order does not state ${en}` }));

function ordersOrTheirService(view: CaseView): readonly Subject[] {
  const orders = overEvents(REPORTING_ORDER.issued)(view);
  return orders.length > 0 ? orders : overEvents(REPORTING_ORDER.served)(view).slice(0, 1);
}
