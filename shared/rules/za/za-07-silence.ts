// ZA-07: where an authority is silent on a request, a suit is possible after two months (Administrative Litigation Law art. 47; Suit
// Limits Interpretation art. 7), but since the text of 2023 reconsideration comes first. Advice on what to wait for.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za07: Rule = {
  code: "ZA-07",
  title: { zh: "机关不答复时的等待", en: "Waiting while an authority is silent" },
  kind: "advice",
  holder: "client",
  basis: basisOf("suit-silence", "suit-silence-interpreted", "review-first"),
  validity: validityOf("suit-silence"),
  facts: [
    "authority-correction-requested.date",
    "authority-correction-answered",
    "authority-removal-requested.date",
    "authority-removal-decided",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-correction-requested", "authority-removal-requested"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有申请的记录", "No request is on record");
    world.trigger(anchor);
    if (world.answersTo(anchor, "authority-correction-answered", "authority-removal-decided").length > 0)
      return notApplicable("已经答复", "It was answered");
    const asked = world.day(anchor);
    const duty = world.duty("suit-silence", asked);
    if (duty === null)
      return notApplicable("当时的行政诉讼法文本未收录", "The litigation law of that time is not held");
    sayDay(world, "机关收到申请", "The authority had the request", asked);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `${zh}内不履行的，可以起诉；另有期限的从其规定`,
      `A suit may follow ${en} of silence, unless another time is set`,
      world.cite(duty),
    );
    const newer = world.duty("suit-silence-interpreted", world.today);
    if (newer !== null)
      sayLaw(
        world,
        "应当先申请复议的，先申请复议",
        "Where reconsideration must come first, it comes first",
        world.cite(newer),
      );
    const first = world.duty("review-first", world.today);
    if (first !== null)
      sayLaw(
        world,
        "认为机关不履行法定职责的，先申请行政复议",
        "Against a failure to perform a duty reconsideration comes first",
        world.cite(first),
      );
    const due = world.period(asked, periodOf(duty));
    world.sayPeriod(due);
    if (world.lt(world.today, due.due))
      return verdict("advice", () => ({ zh: "等待的期间未满", en: "The waiting time has not ended" }));
    if (first !== null)
      return verdict("advice", () => ({
        zh: "等待的期间已满：先申请行政复议",
        en: "The waiting time is over: apply for reconsideration first",
      }));
    return verdict("advice", () => ({
      zh: "等待的期间已满：可以起诉",
      en: "The waiting time is over: a suit may be filed",
    }));
  },
};
