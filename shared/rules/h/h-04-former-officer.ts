// H-04: a former representative or officer who proves to have no control is freed on request (法发〔2019〕35号 art. 17(2)).
// The decision is judged, not its time: there is no number of days. Before anyone asked it advises to ask.
import { bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseView } from "../../engine/model.ts";
import { overEvents, type Rule, type Subject } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf } from "../../law/duty-index.ts";
import { notGoverned, under } from "../parts/article-12.ts";
import { liftedOnRecord, NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { NO_RELIEF_REQUEST, overRelief, reliefRequest } from "../parts/relief.ts";
import type { Citation } from "../../engine/citation.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const OUTCOMES = ["granted", "rejected", "partly"] as const;

/** Does the client still control the unit, or answer for the debt, after the change of office? Both ways where unknown. */
function controls(world: World): boolean {
  const change = world.last(world.all("office-changed"));
  return change === null ? world.choose("events[+office-changed]", [false, true]) : world.tri(change, "controls");
}

/** For another reason than the change of office. */
const OTHERWISE: ReadonlySet<unknown> = new Set(["private-spending", "emergency"]);

const changes = overEvents("office-changed");

/** The two capacities that the article has a former officer disprove. */
const sayFreed = (world: World, cited: Citation): void =>
  sayLaw(
    world,
    "证明并非实际控制人、影响债务履行的直接责任人员，审查属实的，应予准许",
    "One shown to have no control and no direct responsibility must be freed",
    cited,
  );

/** Once for each request; while none may have been made for this reason, once for the last change of office under an order. */
function over(view: CaseView): readonly Subject[] {
  const requests = overRelief(view);
  const asked = requests.some(({ anchor }) => !OTHERWISE.has(anchor?.raw.reason));
  const last = asked || overOrders(view).length === 0 ? undefined : changes(view).at(-1);
  return last === undefined ? requests : [...requests, last];
}

/** Does the client owe in person? Whom the file does not call a debtor is told how to ask; what it calls unknown is tried both ways. */
function owesInPerson(world: World): boolean {
  const { isDebtor } = world.view.file.client;
  return isDebtor !== undefined && world.fact("client.isDebtor", isDebtor);
}

/** Nobody asked yet: whoever left the office, is no debtor and controls nothing can ask, on the law of the day of the audit. */
function beforeRequest(world: World, { anchor }: Subject): Outcome {
  if (anchor === null || !world.real(anchor)) return NO_RELIEF_REQUEST;
  const order = overOrders(world.view).at(-1);
  const still = order === undefined ? null : orderOf(world, order);
  if (still === null) return NO_ORDER;
  if (liftedOnRecord(world, still)) return notApplicable("限制消费措施已经解除", "The restriction has been lifted");
  // The advice is about the change, not about the order.
  world.trigger(anchor);
  if (owesInPerson(world)) {
    return notApplicable(
      "当事人本人是被执行人，不因离任解除",
      "The client owes in person: leaving the office frees nobody of that",
    );
  }
  if (bindingOn(world, world.today) === "no") return notGoverned("restriction");
  sayDay(world, "不再担任原职务", "Left the office", world.day(anchor));
  const cited = world.cite(world.text("restriction-relief", world.today));
  sayFreed(world, cited);
  world.caution("该意见是最高法规范性文件", "The opinions are an SPC normative document");
  if (controls(world)) {
    return notApplicable(
      "仍能控制或者影响履行的，可以不予准许",
      "Whoever still controls the organisation may be refused",
    );
  }
  return verdict("advice", () => ({
    zh: "可以申请解除，须证明并非实际控制人、影响债务履行的直接责任人员",
    en: "Relief can be asked for, with proof of no control and no direct responsibility",
  }));
}

export const h04: Rule = {
  code: "H-04",
  title: { zh: "原负责人申请解除应予准许", en: "Relief for a former officer" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("restriction-relief"),
  validity: SINCE_DATED,
  persons: { zh: "单位的原法定代表人、原主要负责人", en: "former representatives and officers of an organisation" },
  facts: [
    "restriction-relief-requested.reason",
    "restriction-relief-requested.date",
    "restriction-relief-decided.outcome",
    "office-changed.date",
    "office-changed.controls",
    "restriction-ordered.against",
    "restriction-checked.active",
    "client.isDebtor",
    "restriction-lifted",
    "client.kind",
    "restriction-checked.date",
  ],
  readings: [],
  remedies: ["restriction-relief", "supervision"],
  over,
  judge(world, subject) {
    if (subject.anchor?.type === "office-changed") return beforeRequest(world, subject);
    const request = reliefRequest(world, subject, "office-changed");
    if (request === null) return NO_RELIEF_REQUEST;
    const day = world.day(request);
    const binding = bindingOn(world, day);
    if (binding === "no") return notGoverned("restriction");
    sayDay(world, "以职务变更申请解除", "Relief asked for after a change of office", day);
    const cited = world.cite(world.text("restriction-relief", day));
    sayFreed(world, cited);
    world.caution("该意见是最高法规范性文件", "The opinions are an SPC normative document");
    const decided = world.first(world.answersTo(request, "restriction-relief-decided"));
    const path =
      decided === null ? `events[+restriction-relief-decided@${request.id}]` : `events[${decided.id}].outcome`;
    if (decided !== null) world.use(decided);
    const outcome = world.known(path, decided?.raw.outcome, OUTCOMES);
    if (outcome === "granted")
      return verdict("in-order", () => ({ zh: "申请已获准许", en: "The request was granted" }));
    if (controls(world)) {
      return verdict("in-order", () => ({
        zh: "仍能控制或者影响履行的，可以不予准许",
        en: "Whoever still controls the organisation may be refused",
      }));
    }
    return under(
      binding,
      verdict("breach", () => ({
        zh: "并无控制而未获准许",
        en: "No control, and yet not granted",
        court: "当事人不是实际控制人，其解除申请没有获得准许",
      })),
    );
  },
};
