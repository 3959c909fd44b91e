// N-11: once the basis of the information is revoked, in Jiangsu the provider tells the platform within five working days and
// the platform carries it out within two more (Jiangsu Regulation art. 65). What the provider did is not seen from outside:
// the platform is late only after both. The end of an entry can happen unseen.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { inJiangsu } from "../parts/local-platforms.ts";
import { lastEndOf, sanctionsOf } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n11: Rule = {
  code: "N-11",
  title: { zh: "依据撤销后平台的处理期限", en: "The platform after the basis was revoked" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("revocation-told"),
  validity: validityOf("revocation-told"),
  facts: [
    "listing-revoked.date",
    "enforcement.court.region",
    "agency-answered",
    "agency-asked",
    "enforcement.court.name",
  ],
  readings: [],
  remedies: ["agency"],
  over: overEvents("listing-revoked"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有撤销的记录", "No revocation is on record");
    world.trigger(anchor);
    const shown = sanctionsOf(world.view, ["public-platform"]);
    if (shown.length === 0)
      return notApplicable("没有信用平台公示的记录", "Nothing shown by a credit platform is on record");
    if (!inJiangsu(world))
      return notApplicable("当地没有收录此项规定", "No such local provision is held for that region");
    const revoked = world.day(anchor);
    const told = world.duty("revocation-told", revoked);
    if (told === null) return notApplicable("当时当地条例尚未施行", "The local regulation was not in force then");
    const entered = world.text("revocation-entered", revoked);
    sayDay(world, "撤销", "The revocation", revoked);
    const first = periodWords(periodOf(told));
    const second = periodWords(periodOf(entered));
    sayLaw(
      world,
      `提供单位应当在${first.zh}内告知平台，平台应当在${second.zh}内处理`,
      `The provider tells the platform within ${first.en}, which acts within ${second.en}`,
      world.cite(told),
    );
    const known = world.period(revoked, periodOf(told));
    world.sayPeriod(known);
    const due = world.period(known.due, periodOf(entered));
    world.sayPeriod(due);
    const act = { zh: "停止公示", en: "the end of the entry" };
    return limitOutcome(world, { done: lastEndOf(world, shown), notDoneBy: null, event: null }, due, { act });
  },
};
