// K-02: the court replies to a procuratorial suggestion within three months, one more where its president approves
// (Provisions of the two Supreme Organs art. 13). The reply goes to the procuratorate: it can happen unseen.
import { notApplicable } from "../audit/limit.ts";
import { overEvents, type Rule } from "../audit/rule.ts";
import { sayDay, sayLaw } from "./parts/say.ts";
import { twoStepOutcome } from "./parts/two-step-limit.ts";

const ORDINARY = { unit: "months", n: 3, roll: true } as const;
const LONGEST = { unit: "months", n: 4, roll: true } as const;
const TURNS_ON = { zh: "院长是否批准延长1个月", en: "whether the president approved 1 more month" };

export const k02: Rule = {
  code: "K-02",
  title: { zh: "法院回复检察建议的期限", en: "The court's reply to the procuratorate" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [{ instrument: "procuratorate", version: "2016", article: "13", paragraph: null }],
  validity: { from: "2017-01-01", until: null },
  facts: ["procuratorate-suggestion.date", "court-replied"],
  readings: [],
  remedies: ["procuratorate"],
  over: overEvents("procuratorate-suggestion"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有检察建议的记录", "No procuratorial suggestion is on record");
    world.trigger(anchor);
    const received = world.day(anchor);
    const version = world.version("procuratorate", received);
    if (version === null) return notApplicable("当时该规定尚未施行", "Those provisions were not in force then");
    sayDay(world, "法院收到检察建议", "The court had the procuratorial suggestion", received);
    const cited = world.cite("procuratorate", version, "13");
    sayLaw(
      world,
      "应当在3个月内回复，经院长批准可延长1个月",
      "To reply in 3 months; 1 more with the president's approval",
      cited,
    );
    const reply = world.unseenAct(
      `events[+court-replied@${anchor.id}]`,
      world.answersTo(anchor, "court-replied"),
      world.view.denied("court-replied").filter((denial) => denial.parents.includes(anchor)),
      received,
    );
    const ordinary = world.period(received, ORDINARY);
    const longest = world.period(received, LONGEST);
    world.sayPeriod(ordinary);
    return twoStepOutcome(
      world,
      reply,
      { ordinary, longest, turnsOn: TURNS_ON },
      { act: { zh: "回复检察建议", en: "the court's reply" } },
    );
  },
};
