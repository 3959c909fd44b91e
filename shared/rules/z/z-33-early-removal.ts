// Z-33: an employer that put the arrears right, has been listed for six months since, and gave a commitment may be removed early (arts. 12, 13).
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { deniedStep, listingOf, onWages } from "../parts/wages.ts";

export const z33: Rule = {
  code: "Z-33",
  title: { zh: "提前移出的条件", en: "Conditions of early removal" },
  kind: "requirement",
  holder: "client",
  basis: basisOf("wages-early", "wages-early-bars"),
  validity: validityOf("wages-early"),
  facts: [
    "authority-removal-requested.date",
    "authority-removal-requested.commitment",
    "authority-removal-requested.repeated",
    "authority-removal-requested.criminal",
    "authority-misconduct-ended.date",
    "authority-listed.date",
    "client.kind",
    "authority-listed.list",
  ],
  readings: [],
  remedies: [],
  over: overEvents("authority-removal-requested"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-early");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    if (world.view.file.client.kind === "natural-person")
      return notApplicable(
        "只有用人单位可以申请，其他当事人一并移出",
        "Only the employer can apply; the others are removed with it",
      );
    const bars = world.text("wages-early-bars", day);
    sayLaw(
      world,
      "再次拖欠、因涉嫌拒不支付劳动报酬犯罪正在诉讼或者已被追究刑事责任的，不得提前移出",
      "No early removal after new arrears or a prosecution",
      world.cite(bars),
    );
    if (world.tri(event, "repeated") || world.tri(event, "criminal"))
      return verdict("breach", () => ({ zh: "有不得提前移出的情形", en: "There is a bar to early removal" }));
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `已经改正、自改正之日起列入满${zh}、作出书面承诺`,
      `Put right, listed for ${en} since, and a written commitment`,
      world.cite(duty),
    );
    if (!world.tri(event, "commitment"))
      return verdict("breach", () => ({ zh: "没有书面信用承诺", en: "No written commitment" }));
    const ended = world.last(world.all("authority-misconduct-ended"));
    const listing = listingOf(world, event);
    if (ended === null) {
      if (
        deniedStep(world, event, "authority-misconduct-ended") ||
        !world.fact(`events[+authority-misconduct-ended@${event.id}]`, null)
      )
        return verdict("breach", () => ({ zh: "没有改正", en: "Not put right" }));
      return {
        status: "undetermined",
        lacks: [`events[+authority-misconduct-ended@${event.id}]`],
        because: () => ({ zh: "何时改正没有记录", en: "When it was put right is not on record" }),
      };
    }
    const corrected = world.day(ended);
    const listed = listing === null ? null : world.day(listing);
    const since = listed === null ? corrected : world.later(corrected, listed);
    sayDay(world, "改正", "It was put right", corrected);
    const due = world.period(since, periodOf(duty));
    world.sayPeriod(due);
    if (world.le(due.due, day)) return verdict("in-order", () => ({ zh: "符合条件", en: "The conditions are met" }));
    if (listed !== null && world.le(world.period(listed, periodOf(duty)).due, day))
      return verdict("contestable", () => ({
        zh: "列入已满，自改正起未满：从哪天算有争议",
        en: "Long enough on the list, not since it was put right: from when it counts can be argued",
        court: "列入已满期间",
        disputed: true,
      }));
    return verdict("breach", () => ({ zh: "申请时未满期间", en: "The time had not passed when it was asked for" }));
  },
};
