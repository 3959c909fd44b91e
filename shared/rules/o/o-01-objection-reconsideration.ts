// O-01: reconsideration of a ruling on an objection is applied for within ten days of its service (Civil Procedure Law, the
// article on objections). The client's own act: not on record, not done. Service of the ruling can happen unseen.
import { notApplicable } from "../../engine/limit.ts";
import { ANNOUNCEMENT, SERVICE_PROOF } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { ASK_SUPERVISION, supremeEnforces } from "../parts/enforcing-court.ts";
import { NO_OBJECTION, objectionIn, overObjectionChains, rulingOn, rulingServed } from "../parts/objections.ts";
import { againstLimit, applicationOf } from "../parts/rejection.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const NOT_ON_RECORD = {
  zh: "异议裁定的送达没有记录，按可能的送达日期逐一计算",
  en: "No service of the ruling is on record: every possible day is reckoned with",
  // How the program reckons is nothing to a court: the day of service stands as a gap.
  court: "",
};

export const o01: Rule = {
  code: "O-01",
  title: { zh: "对异议裁定申请复议的期限", en: "Time to apply for reconsideration of a ruling on an objection" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("objection-reconsideration"),
  validity: validityOf("objection-reconsideration"),
  facts: [
    "objection-decided.date",
    "objection-decided.outcome",
    "objection-served.date",
    "objection-served.service",
    "reconsideration-requested.date",
    "reconsideration-received.date",
    "client.domicile",
    "enforcement.court.level",
    "enforcement-transferred.court",
    "correction-requested",
    "objection-filed",
    "reconsideration-decided",
    "client.idDocument",
    "client.kind",
    "enforcement.court.name",
  ],
  readings: [ANNOUNCEMENT, SERVICE_PROOF],
  remedies: ["reconsideration", "supervision"],
  over: overObjectionChains,
  judge(world, subject) {
    const objection = objectionIn(world, subject);
    if (objection === null) return NO_OBJECTION;
    const { decided, served: service } = objection;
    if (decided === null && service === null) {
      return notApplicable("没有异议裁定的记录", "No ruling on the objection is on record");
    }
    if (service !== null) world.trigger(service);
    if (rulingOn(world, objection) === "granted") {
      return notApplicable("异议得到支持", "The objection was granted");
    }
    const served = rulingServed(world, objection);
    if (served === null)
      return notApplicable("异议裁定未送达，复议期限不起算", "The ruling was not served: no period runs");
    if (supremeEnforces(world, decided?.term ?? served)) return ASK_SUPERVISION;
    const duty = world.duty("objection-reconsideration", served);
    if (duty === null) return notApplicable("早于本工具收录的法律", "Before the law held here");
    const application = applicationOf(world, objection, served);
    if (service !== null) sayDay(world, "异议裁定送达", "The ruling on the objection was served", served);
    else world.note(() => NOT_ON_RECORD);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `可以自送达之日起${zh}内向上一级法院申请复议`,
      `One may apply to the next higher court within ${en} from service`,
      world.cite(duty),
    );
    const due = world.period(served, periodOf(duty));
    world.sayPeriod(due);
    return againstLimit(world, application, due);
  },
};
