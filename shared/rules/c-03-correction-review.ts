// C-03: the enforcing court reviews a correction request within fifteen days of receipt (2017 art. 12(1)).
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import { PENDING_2017, REVIEW_START } from "../audit/readings.ts";
import type { Rule } from "../audit/rule.ts";
import { on } from "../audit/term.ts";
import { answersOf, FROM_2017, inWriting, overRequests, receiptOf, requestOf, RULE_2017 } from "./parts/requests.ts";
import { withoutDate } from "./parts/reading-without-date.ts";

const REVIEW = { unit: "days", n: 15, roll: true } as const;

export const c03: Rule = {
  code: "C-03",
  title: { zh: "纠正申请的审查期限", en: "Review of the correction request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 }],
  validity: { from: "2017-05-01", until: null },
  facts: ["correction-received.date", "correction-requested.written", "correction-requested.method", "correction-decided.date"],
  readings: [REVIEW_START, PENDING_2017],
  remedies: ["supervision", "procuratorate"],
  over: overRequests,
  judge(world, subject) {
    const request = requestOf(world, subject);
    const receipt = receiptOf(world, request);
    if (receipt === null) {
      return notApplicable("执行法院没有收到申请的记录", "There is no record that the enforcing court had the request");
    }
    world.trigger(receipt.event);
    if (!inWriting(world, request)) return notApplicable("口头申请不起算期限", "An oral request starts no period");
    const answer = world.recordedAct(answersOf(world, request));
    let start = receipt.day;
    if (world.lt(receipt.day, FROM_2017)) {
      if (answer.done !== null && world.lt(answer.done, FROM_2017)) {
        return notApplicable("当时的规定没有审查期限", "The rule of that time set no period for review");
      }
      if (world.reading(PENDING_2017) === "old-law") {
        return notApplicable("旧规定没有审查期限", "The old rule sets no period for review");
      }
      start = on(RULE_2017);
    }
    const received = world.show(receipt.day);
    world.say(
      () => ({ zh: `${received.zh}执行法院收到书面申请`, en: `The enforcing court had the written request: ${received.en}` }),
      receipt.day,
    );
    const cited = world.cite("spc-defaulters", "2017", "12", 1);
    world.say(() => ({ zh: `应当自收到之日起15日内审查（${cited.zh}）`, en: `It must be reviewed within 15 days of receipt (${cited.en})` }));
    const other = withoutDate(world, REVIEW_START, "receipt");
    if (other !== null) return other;
    const due = world.period(start, REVIEW);
    world.sayPeriod(start, REVIEW, due);
    return limitOutcome(world, answer, due, { act: { zh: "作出处理决定", en: "a decision on the request" } });
  },
};
