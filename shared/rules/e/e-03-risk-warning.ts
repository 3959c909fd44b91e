// E-03: the enforcement notice warns of the risk of being listed (2013 art. 2(1), 2017 art. 5(1)); no number of days.
// The SPC's announcement of 2013-08-21 gave the warning to all cases filed before 2013-10-01. The filing can be missing
// from the file: for a notice under the 2013 text without it, both ways; one of 2017-05-01 or later is judged by itself.
import { formatDay } from "../../calendar/civil.ts";
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { DutyText } from "../../law/duties.ts";
import { basisOf, validityOf, firstText, dutyBegins } from "../../law/duty-index.ts";
import { issuePath, NOTICE } from "../parts/issue.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const e03: Rule = {
  code: "E-03",
  title: { zh: "执行通知应当载明纳入名单的风险提示", en: "The notice warns of the risk of being listed" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("risk-warning", "general-warning"),
  validity: validityOf("risk-warning"),
  facts: [
    "enforcement-notice-issued.date",
    "enforcement-notice-issued.riskWarning",
    "enforcement-notice-served.riskWarning",
    "enforcement-filed.date",
    "enforcement-requested",
    "enforcement-notice-served.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overCase,
  judge(world) {
    const issued = world.first(world.all(NOTICE.issued));
    const served = world.first(world.all(NOTICE.served));
    const notice = issued ?? served;
    if (notice === null) return noNotice(world);
    world.trigger(notice);
    const day = world.day(notice);
    const duty = world.duty("risk-warning", day);
    if (duty === null) return notApplicable("当时尚无风险提示的规定", "No rule asked for the warning at that time");
    sayDay(world, "执行通知", "Enforcement notice", day);
    sayLaw(world, "执行通知中应当载明风险提示", "The notice must state the warning", world.cite(duty));
    if (warned(world, issued, served)) {
      return verdict("in-order", () => ({ zh: "执行通知载明了风险提示", en: "The notice states the warning" }));
    }
    return filedBeforeTheList(world, notice, duty) ? generalWarning(world) : noWarning();
  },
};

function noWarning(): Outcome {
  return verdict("breach", () => ({ zh: "执行通知没有载明风险提示", en: "The notice states no warning" }));
}

/** The general announcement, named by its day in both languages, answers a missing warning. */
function generalWarning(world: World): Outcome {
  world.based(firstText("general-warning"));
  const list = formatDay(dutyBegins("listing-grounds"));
  const announced = formatDay(dutyBegins("general-warning"));
  return verdict("in-order", () => ({
    zh: `${list}前立案，最高法${announced}公告已统一提示`,
    en: `Filed before ${list}: the SPC's announcement of ${announced} gave the warning to all such cases`,
  }));
}

/** Does the notice warn? Both records are of one paper: where they differ, both ways. */
function warned(world: World, issued: CaseEvent | null, served: CaseEvent | null): boolean {
  const told = [issued, served].filter((event) => event?.raw.riskWarning === "yes" || event?.raw.riskWarning === "no");
  const [first, second] = told;
  if (first !== null && first !== undefined) {
    for (const event of told) if (event !== null) world.use(event);
    const agree = second === undefined || second?.raw.riskWarning === first.raw.riskWarning;
    return agree
      ? world.tri(first, "riskWarning")
      : world.choose(qualified(`events[${first.id}].riskWarning`, "differs"), [true, false]);
  }
  const one = issued ?? served;
  return one !== null && world.tri(one, "riskWarning");
}

/** Had the case been filed before the list began? */
function filedBeforeTheList(world: World, notice: CaseEvent, duty: DutyText): boolean {
  const begins = world.begins("listing-grounds");
  const filed = world.first(world.all("enforcement-filed"));
  if (filed !== null) return world.lt(world.day(filed), begins);
  const requested = world.first(world.all("enforcement-requested"));
  if (requested !== null) {
    const path = `events[+enforcement-filed@${requested.id}]`;
    return world.lt(
      world.unknownDay(path, world.day(requested), world.later(world.day(requested), world.day(notice))),
      begins,
    );
  }
  return (
    duty.version === firstText("risk-warning").version &&
    world.choose(`events[+enforcement-filed@${notice.id}]`, [true, false])
  );
}

/** No notice on record: nothing to judge without a listing or where none was issued; else unknown. */
function noNotice(world: World): Outcome {
  const none = notApplicable("没有执行通知的记录", "No enforcement notice is on record");
  const [thread] = world.view.threads;
  if (thread === undefined) return none;
  const act = world.unseenAct(issuePath(world, NOTICE, thread.opener), [], world.view.denied(NOTICE.issued), null);
  if (act.done === null) return none;
  const duty = world.duty("risk-warning", act.done);
  if (duty === null) return notApplicable("当时尚无风险提示的规定", "No rule asked for the warning at that time");
  sayLaw(world, "执行通知中应当载明风险提示", "The notice must state the warning", world.cite(duty));
  const path = qualified(issuePath(world, NOTICE, thread.opener), "riskWarning");
  if (!world.choose(path, [true, false])) return noWarning();
  return verdict("in-order", () => ({ zh: "执行通知载明了风险提示", en: "The notice states the warning" }));
}
