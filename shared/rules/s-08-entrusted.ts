// S-08: an entrusted court serves within ten days of having the letter and the papers (Interpretation art. 134(2)).
import { limitOutcome, notApplicable, verdict } from "../audit/limit.ts";
import type { Rule } from "../audit/rule.ts";
import { earliest, latest } from "../audit/term.ts";
import { interpretationArticle } from "../law/index.ts";
import { overServices, serviceBy, serviceFacts } from "./parts/services.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const SERVING = { unit: "days", n: 10, roll: true } as const;

export const s08: Rule = {
  code: "S-08",
  title: { zh: "受托法院代为送达的期限", en: "Service by an entrusted court" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [{ instrument: "cpl-interpretation", version: null, article: "134", paragraph: 2 }],
  validity: { from: "2015-02-04", until: null },
  facts: serviceFacts("sent"),
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "entrusted");
    if (found.closed !== null) return found.closed;
    const { event, day, service } = found.act;
    const version = world.version("cpl-interpretation", day);
    if (version === null) {
      return notApplicable("本规则库不载当时的司法解释", "The interpretation of that time is not in this rule pack");
    }
    const cited = world.cite("cpl-interpretation", version, interpretationArticle("service-entrusted", version), 2);
    const sayDuty = (): void =>
      sayLaw(world, "应当自收到之日起10日内代为送达", "It must serve within 10 days of receipt", cited);
    const path = `events[${event.id}].service.sent`;
    if (service.sent === undefined) {
      sayDuty();
      return world.choose(path, [true, false])
        ? verdict("in-order", () => ({ zh: "收到后10日内代为送达", en: "Served within 10 days of receipt" }))
        : verdict("breach", () => ({ zh: "收到10日后才代为送达", en: "Served more than 10 days after receipt" }));
    }
    const sent = world.date(path, service.sent, { lo: event.lo, hi: event.hi });
    // It cannot have served before it had the papers.
    if (latest(day) < earliest(sent)) world.clash(`events[${event.id}].date`, path);
    else world.assume(sent, day);
    sayDay(world, "受托法院收到文书", "The entrusted court had the papers", sent);
    sayDuty();
    const due = world.period(sent, SERVING);
    world.sayPeriod(due);
    const act = { done: day, notDoneBy: null, event };
    return limitOutcome(world, act, due, { act: { zh: "代为送达", en: "service by the entrusted court" } });
  },
};
