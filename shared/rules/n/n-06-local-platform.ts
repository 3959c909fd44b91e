// N-06: the local public credit platform deals with an objection in the working days of the local regulation. Which of
// its numbers holds may depend on an extension or a check by others. An answer that is not on record counts as not given.
import { formatDay } from "../../calendar/civil.ts";
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { dutyBegins } from "../../law/duty-index.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords, type DutyText } from "../../law/duties.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { sameInEveryVersion, periodOf, longestOf } from "../../law/duty-index.ts";
import { objectionTo, overObjections } from "../parts/credit-objections.ts";
import { LOCAL_PLATFORMS, localPlatform } from "../parts/local-platforms.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { twoStepOutcome } from "../parts/two-step-limit.ts";

/** A regulation that leaves the time to others: what it does say. */
function withoutDays(world: World, duty: DutyText): Outcome {
  sayLaw(
    world,
    "异议处理期间应当标注异议，条文没有日数",
    "While it is dealt with the entry is marked as disputed; no number of days",
    world.cite(duty),
    "异议处理期间应当标注异议",
  );
  return verdict("advice", () => ({
    zh: "当地条例没有写办理天数；请要求标注异议并书面答复",
    en: "The local regulation sets no number of days: ask for the mark and for a written answer",
  }));
}

/** The first day on which any of the local regulations is in force. */
const FIRST = formatDay(Math.min(...LOCAL_PLATFORMS.map(({ duty }) => dutyBegins(duty))));

export const n06: Rule = {
  code: "N-06",
  title: { zh: "地方信用平台异议的办理期限", en: "Objection to the local credit platform" },
  kind: "time-limit",
  holder: "agency",
  basis: LOCAL_PLATFORMS.map(({ duty }) => sameInEveryVersion(duty)),
  validity: { from: FIRST, until: null },
  facts: [
    "credit-objection-filed.date",
    "credit-objection-filed.body",
    "credit-objection-filed.extensionApproved",
    "credit-objection-answered",
    "enforcement.court.region",
    "credit-objection-answered.body",
    "enforcement.court.name",
  ],
  readings: [],
  remedies: ["agency"],
  over: overObjections,
  judge(world, subject) {
    const objection = objectionTo(world, subject, ["local-platform"]);
    if (objection === null)
      return notApplicable("异议不是向地方信用平台提出", "The objection was not made to a local platform");
    const local = localPlatform(world);
    if (local === null)
      return notApplicable(
        "该地区没有已收录的期限规定",
        "No local provision with a number of days is held for that region",
      );
    const duty = world.duty(local.duty, objection.day);
    if (duty === null) return notApplicable("当时当地条例尚未施行", "The local regulation was not in force then");
    sayDay(world, "平台收到异议", "The platform had the objection", objection.day);
    if (duty.period === undefined) return withoutDays(world, duty);
    const ordinary = periodOf(duty);
    const longest = longestOf(duty);
    const { zh, en } = periodWords(ordinary);
    sayLaw(
      world,
      `应当在${zh}内办理，最长${periodWords(longest).zh}`,
      `To be dealt with in ${en}, at most ${longest.n}`,
      world.cite(duty),
    );
    world.caution(
      "条文仅见要点转述，使用前须核对原文",
      "Only a paraphrase of the article is held; check the wording before use",
    );
    const act = { zh: "答复异议", en: "the answer to the objection" };
    const { root } = objection;
    // Where the objection itself is not on record, that record would say it.
    const extended = (): boolean =>
      root.type === "credit-objection-answered"
        ? world.choose(qualified(`events[+credit-objection-filed@${root.id}]`, "extension"), [true, false])
        : world.tri(root, "extensionApproved");
    return twoStepOutcome(world, objection.answer, { start: objection.day, duty, extended }, { act });
  },
};
