// a listing without a term is deleted within three working days of full performance (2017 art. 10(1)(1)).
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import type { CaseEvent } from "../audit/model.ts";
import { OLD_LISTING, PERFORMANCE_START, TERM_BASELESS, TERM_OMITTED } from "../audit/readings.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import type { World } from "../audit/world.ts";
import { deletionGate } from "./parts/deletion-gate.ts";
import { removalOf } from "./parts/removal.ts";
import { FROM_2017 } from "./parts/requests.ts";

const DELETION = { unit: "working-days", n: 3, roll: false } as const;

/** The first full performance, or the completion that the court recorded; null where there is none. */
function performance(world: World): CaseEvent | null {
  const full = world.all("obligation-performed").find((event) => world.tri(event, "full"));
  return full ?? world.first(world.all("enforcement-completed"));
}

export const x01: Rule = {
  code: "X-01",
  title: { zh: "履行完毕后的删除期限", en: "Deletion after performance" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2017", article: "10", paragraph: 1 }],
  validity: { from: "2017-05-01", until: null },
  facts: ["obligation-performed.date", "obligation-performed.full", "court-informed-of-performance", "enforcement-completed", "listing-decided.items", "listing-decided.termYears", "listing-deleted"],
  readings: [PERFORMANCE_START, TERM_OMITTED, TERM_BASELESS, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const performed = performance(world);
    if (performed === null) return notApplicable("没有履行完毕的记录", "No full performance is on record");
    world.trigger(performed);
    const removal = removalOf(world, thread);
    const ground = world.day(performed);
    if (removal.done !== null && world.lt(removal.done, ground)) {
      return notApplicable("履行之前已经删除", "The listing was gone before performance");
    }
    if (removal.done !== null && world.lt(removal.done, FROM_2017)) {
      return notApplicable("当时的规定没有删除期限", "The rule of that time set no period for deletion");
    }
    const gate = deletionGate(world, thread);
    if (gate.closed !== null) return gate.closed;
    let known = ground;
    if (world.reading(PERFORMANCE_START) === "court-knew") {
      const informed = world.first(world.all("court-informed-of-performance", "enforcement-completed"));
      if (informed === null) {
        const act = world.unseenAct(
          "events[+court-informed-of-performance]",
          [],
          world.view.denied("court-informed-of-performance"),
          ground,
        );
        if (act.done === null) return notApplicable("法院尚不知悉已经履行", "The court did not know of the performance");
        known = act.done;
      } else known = world.day(informed);
    }
    const start = world.later(known, gate.notBefore);
    const shown = world.show(ground);
    world.say(() => ({ zh: `全部履行：${shown.zh}`, en: `Performed in full: ${shown.en}` }), ground);
    const cited = world.cite("spc-defaulters", "2017", "10", 1, 1);
    world.say(() => ({ zh: `应当在3个工作日内删除（${cited.zh}）`, en: `It must be deleted within 3 working days (${cited.en})` }));
    const due = world.period(start, DELETION);
    world.sayPeriod(start, DELETION, due);
    return limitOutcome(world, removal, due, { act: { zh: "删除失信信息", en: "the deletion" } });
  },
};
