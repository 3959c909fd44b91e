// relief for a missed period is asked for within ten days of the end of the obstacle (Civil Procedure Law, relief).
// The client's own act: not on record, not done. Whether it is granted is for the court.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { ANNOUNCEMENT, SERVICE_PROOF } from "../../engine/readings.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { extensionsFor, requestAbove } from "../parts/extensions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { serviceDay } from "../parts/served-day.ts";

/** Was the reconsideration applied for in time all the same? */
function notMissed(world: World, obstacle: CaseEvent): boolean {
  const root = requestAbove(world, obstacle);
  if (root === null) return false;
  const served = root.type === "correction-served" ? root : world.first(world.answersTo(root, "correction-served"));
  const applied = world.first(world.answersTo(root, "reconsideration-requested"));
  if (served === null || applied === null) return false;
  const start = serviceDay(world, served);
  // What was not served started no period that could be missed.
  if (start === null) return true;
  const period = periodOf(world.text("reconsideration", start));
  return world.le(world.day(applied), world.period(start, period).due);
}

export const r02: Rule = {
  code: "R-02",
  title: { zh: "申请顺延期限", en: "Relief for a missed period" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("relief"),
  validity: validityOf("relief"),
  facts: [
    "obstacle-ended.date",
    "extension-requested.date",
    "correction-served.date",
    "reconsideration-requested.date",
    "correction-served.service",
    "client.domicile",
    "client.idDocument",
    "client.kind",
  ],
  readings: [ANNOUNCEMENT, SERVICE_PROOF],
  remedies: ["reconsideration", "supervision"],
  over: overEvents("obstacle-ended"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有障碍的记录", "No obstacle is on record");
    world.trigger(anchor);
    const ended = world.day(anchor);
    const duty = world.duty("relief", ended);
    if (duty === null) return notApplicable("早于本工具收录的法律", "Before the law held here");
    if (notMissed(world, anchor)) {
      return notApplicable("复议在期限内申请，没有耽误", "Reconsideration was applied for in time: nothing was missed");
    }
    sayDay(world, "障碍消除", "The obstacle ended", ended);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `${zh}内可以申请顺延，是否准许由法院决定`,
      `An extension may be asked for within ${en}; the court decides`,
      world.cite(duty),
    );
    const due = world.period(ended, periodOf(duty));
    world.sayPeriod(due);
    const act = world.recordedAct(extensionsFor(world, anchor));
    return limitOutcome(world, act, due, { act: { zh: "申请顺延", en: "the application for an extension" } });
  },
};
