// N-05: a handler corrects or deletes promptly on request, and gives reasons where it refuses (PIPL arts. 46, 47, 50).
// No number of days. The answer is owed to the client's own request: not on record counts as not given.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { endOf, namesSanction, sanctionBehind } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n05: Rule = {
  code: "N-05",
  title: { zh: "转载网站的更正与删除", en: "Correction or deletion by a mirror site" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("handler-corrects", "handler-deletes", "handler-explains"),
  validity: validityOf("handler-corrects"),
  persons: { zh: "自然人", en: "natural persons" },
  facts: ["agency-asked.date", "agency-answered.outcome", "agency-answered.date", "client.kind"],
  readings: [],
  remedies: ["agency"],
  over: overEvents("agency-asked"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有向信息处理者提出请求", "No request to a handler is on record");
    world.trigger(anchor);
    const sanction = sanctionBehind(world, anchor);
    if (sanction?.kind !== "mirror-site")
      return notApplicable("请求不是针对转载网站", "The request is not about a mirror site");
    const asked = world.day(anchor);
    const duty = world.duty("handler-corrects", asked);
    if (duty === null)
      return notApplicable(
        "当时个人信息保护法尚未施行",
        "The Personal Information Protection Law was not in force then",
      );
    if (world.view.file.client.kind !== "natural-person")
      return notApplicable("该法只保护自然人的个人信息", "That law protects natural persons only");
    sayDay(world, "请求更正或者删除", "Correction or deletion was asked for", asked);
    sayLaw(
      world,
      "处理者应当核实并及时更正，条文没有日数",
      "The handler must verify and correct promptly; no number of days",
      world.cite(duty),
      "处理者应当核实并及时更正",
    );
    sayLaw(
      world,
      "不再必要或者违法处理的，应当删除",
      "What is no longer needed or unlawfully handled must be deleted",
      world.cite(world.text("handler-deletes", asked)),
    );
    // What names a sanction is about that one, whatever request it would otherwise be taken to answer.
    const about = (event: CaseEvent): boolean =>
      namesSanction(world.view, event)
        ? event.raw.regarding === sanction.id && world.le(asked, event.term)
        : world.answers(event, anchor);
    const answer = world.first(world.all("agency-answered").filter(about));
    if (answer !== null) {
      const outcome = world.known(`events[${answer.id}].outcome`, answer.raw.outcome, [
        "granted",
        "rejected",
        "partly",
      ]);
      const given = world.day(answer);
      if (outcome !== "granted") {
        const reasons = world.cite(world.text("handler-explains", asked));
        sayLaw(world, "拒绝请求的，应当说明理由", "A refusal must give reasons", reasons);
        return verdict("contestable", () => ({
          zh: "请求被拒绝，可以依法向人民法院起诉",
          en: "The request was refused: the client may sue in the people's court",
        }));
      }
      if (world.le(given, asked))
        return verdict("in-order", () => ({ zh: "当日即予更正或者删除", en: "Corrected or deleted the same day" }));
      return verdict("contestable", () => ({
        zh: "其后才更正或者删除，是否“及时”有争议",
        en: "Corrected or deleted only later: whether that is prompt can be argued",
        court: "其后才更正或者删除",
        performed: true,
        disputed: true,
      }));
    }
    if (sanction.to !== undefined) {
      const end = endOf(world, sanction);
      if (end !== null && world.le(end, asked))
        return verdict("in-order", () => ({ zh: "当日即已停止展示", en: "No longer shown that same day" }));
    }
    if (world.le(world.today, asked))
      return verdict("running", () => ({
        zh: "当日提出，尚无从认定迟延",
        en: "Asked this very day: no delay can be found yet",
      }));
    return verdict("contestable", () => ({
      zh: "没有及时处理的记录，是否“及时”有争议",
      en: "No prompt handling is on record: whether it was prompt can be argued",
      court: "没有及时处理的记录",
      disputed: true,
    }));
  },
};
