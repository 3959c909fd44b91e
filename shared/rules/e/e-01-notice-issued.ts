// E-01: the enforcement notice is issued within ten days of receipt of the application (Interpretation 2015/2020 art. 482,
// 2022 art. 480). Issue can happen unseen. Receipt is on or before the filing: where only the filing is on record, a
// notice late from the filing is late from receipt; one in time from the filing may still be late. Once for each application.
import { limitOutcome, notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { issueOf, issuePath, NOTICE, overApplications, sayListingStands } from "../parts/issue.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const e01: Rule = {
  code: "E-01",
  title: { zh: "执行通知的发出期限", en: "Issue of the enforcement notice" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("notice-issue"),
  validity: validityOf("notice-issue"),
  facts: [
    "enforcement-requested.date",
    "enforcement-filed.date",
    "enforcement-notice-issued.date",
    "enforcement-notice-served",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overApplications,
  judge(world, { anchor: start }) {
    if (start === null || !world.real(start)) {
      return notApplicable(
        "没有收到执行申请或者立案的记录",
        "Neither receipt of the application nor the filing is on record",
      );
    }
    world.trigger(start);
    const begun = world.day(start);
    const first = world.begins("notice-issue");
    if (world.lt(begun, first)) {
      const day = world.show(first);
      return notApplicable(
        `${day.zh}之前收到的，当时的期限不在本规则库内`,
        `Received before ${day.en}: the period of that time is not in this rule pack`,
      );
    }
    // Of several applications each has its own notice; the only one there is has whatever notice the file holds.
    const only = overApplications(world.view).length === 1;
    const path = only ? issuePath(world, NOTICE, start) : `events[+${NOTICE.issued}@${start.id}]`;
    const notice = issueOf(world, NOTICE, path, begun, (event) => only || world.answers(event, start));
    const duty = world.duty("notice-issue", notice.event === null ? begun : world.day(notice.event));
    if (duty === null) return notApplicable("当时尚无此期限", "There was no such period at that time");
    const filedOnly = start.type === "enforcement-filed";
    if (filedOnly) sayDay(world, "立案（收到申请不晚于此日）", "Filed (the application was received by then)", begun);
    else sayDay(world, "法院收到执行申请或者移交", "The court had the application or the referral", begun);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当在收到后${zh}内发出执行通知`,
      `The enforcement notice must be issued within ${en} of receipt`,
      world.cite(duty),
    );
    const due = world.period(begun, periodOf(duty));
    world.sayPeriod(due);
    sayListingStands(world);
    const outcome = limitOutcome(world, notice, due, {
      act: { zh: "发出执行通知", en: "issue of the enforcement notice" },
    });
    if (!filedOnly || outcome.status === "breach") return outcome;
    return world.choose(`events[+enforcement-requested@${start.id}]`, [false, true])
      ? verdict("breach", () => ({
          zh: "收到申请如早于立案，自收到之日计可能已逾期",
          en: "If the application was received well before the filing, the notice is late from receipt",
        }))
      : outcome;
  },
};
