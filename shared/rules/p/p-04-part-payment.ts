// P-04: part performance shows in the state of performance (2013 art. 4, 2017 art. 6, item 3; kept accurate, 2017 art. 9(2)).
// An update can happen unseen: unknown until a record says. From which day its 3 working days run is open (the court may not
// know of the payment), so an update known to be missing is contestable, never late by a date.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import { defectsOf, publishedOf } from "../parts/published.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const p04: Rule = {
  code: "P-04",
  title: { zh: "部分履行应当如实记载", en: "Part performance is shown" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("contents", "inaccuracy"),
  validity: validityOf("contents"),
  facts: [
    "obligation-performed.date",
    "obligation-performed.full",
    "listing-published.date",
    "listing-published.missing",
    "listing-published.inaccurate",
    "listing-corrected",
    "listing-checked",
    "listing-deleted",
    "listing-revoked",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const payments = world.all("obligation-performed").filter((event) => !world.tri(event, "full"));
    const payment = world.first(payments);
    if (payment === null) return notApplicable("没有部分履行的记录", "No part performance is on record");
    const found = publishedOf(world, thread);
    world.trigger(payment);
    if (found.closed !== null) return found.closed;
    const { events, path, contents } = found.published;
    const paid = world.day(payment);
    sayDay(world, "部分履行", "Performed in part", paid);
    const cited = world.cite(contents, itemOf(contents, "performance"));
    sayLaw(world, "应当公布履行情况", "The state of performance must be shown", cited);
    const after = (event: CaseEvent) => payments.some((one) => world.le(world.day(one), world.day(event)));
    const wrong =
      events.length === 0
        ? world.choose(qualified(path, "performance"), [true, false])
        : events.filter(after).some((event) => misstates(world, event));
    if (wrong) {
      return verdict("breach", () => ({
        zh: "公布的履行情况没有如实反映部分履行",
        en: "The published state of performance does not show the part performance",
      }));
    }
    const later = world.first(
      payments.filter((one) => events.every((event) => world.lt(world.day(event), world.day(one)))),
    );
    if (events.length > 0 && later !== null) return updated(world, thread, later);
    return verdict("in-order", () => ({
      zh: "公布时已反映部分履行",
      en: "The publication shows the part performance",
    }));
  },
};

/** Does the publication leave the state of performance out, or state it wrongly? */
function misstates(world: World, event: CaseEvent): boolean {
  const performance = (name: string) => name === "performance";
  return (["missing", "inaccurate"] as const).some(
    (field) => (defectsOf(world, event, field, performance)?.length ?? 1) > 0,
  );
}

/** A payment after publication: the record must follow it, unless the listing is gone by then. */
function updated(world: World, thread: Thread, payment: CaseEvent): Outcome {
  const paid = world.day(payment);
  const duty = world.duty("inaccuracy", world.today);
  if (duty === null) {
    return notApplicable("当时的规定没有更正的要求", "The rule of that time asked for no correction");
  }
  const removal = removalOf(world, thread);
  if (removal.done !== null && world.le(removal.done, paid)) {
    return notApplicable("履行之前已经删除", "The listing was gone before the payment");
  }
  sayLaw(
    world,
    "公布后履行的，不准确的信息应当更正",
    "After a later payment, inaccurate information must be corrected",
    world.cite(duty),
  );
  const since = (event: CaseEvent) => world.le(paid, world.day(event));
  const path = `events[+listing-corrected@${thread.id}]`;
  const corrected = world.of(thread, "listing-corrected").filter(since);
  return world.happenedAtAll(path, corrected, world.deniedOf(thread, "listing-corrected").filter(since))
    ? verdict("in-order", () => ({ zh: "履行后已经更正", en: "Corrected after the payment" }))
    : verdict("contestable", () => ({
        zh: "履行后没有更正；法院何时得知，影响期限起算",
        en: "Not corrected after the payment; when the court knew decides when its period began",
      }));
}
