// S-08: an entrusted court serves within ten days of having the letter and the papers (Interpretation art. 134(2)).
import { limitOutcome, notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { earliest, latest } from "../../engine/term.ts";
import { periodWords } from "../../law/duties.ts";
import { validityOf, sameInEveryVersion, periodOf } from "../../law/duty-index.ts";
import { overServices, serviceBy, serviceFacts } from "../parts/services.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const s08: Rule = {
  code: "S-08",
  title: { zh: "受托法院代为送达的期限", en: "Service by an entrusted court" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: [sameInEveryVersion("entrusted-service")],
  validity: validityOf("entrusted-service"),
  facts: [...serviceFacts("sent"), "client.kind", "restriction-ordered.against"],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "entrusted");
    if (found.closed !== null) return found.closed;
    const { event, day, service } = found.act;
    const duty = world.duty("entrusted-service", day);
    if (duty === null) {
      return notApplicable("本规则库不载当时的司法解释", "The interpretation of that time is not in this rule pack");
    }
    const cited = world.cite(duty);
    const { zh, en } = periodWords(periodOf(duty));
    const sayDuty = (): void =>
      sayLaw(world, `应当自收到之日起${zh}内代为送达`, `It must serve within ${en} of receipt`, cited);
    const path = `events[${event.id}].service.sent`;
    if (service.sent === undefined) {
      sayDuty();
      return world.choose(path, [true, false])
        ? verdict("in-order", () => ({ zh: `收到后${zh}内代为送达`, en: `Served within ${en} of receipt` }))
        : verdict("breach", () => ({ zh: `收到${zh}后才代为送达`, en: `Served more than ${en} after receipt` }));
    }
    const sent = world.date(path, service.sent, { lo: event.lo, hi: event.hi });
    // It cannot have served before it had the papers.
    if (latest(day) < earliest(sent)) world.clash(`events[${event.id}].date`, path);
    else world.assume(sent, day);
    sayDay(world, "受托法院收到文书", "The entrusted court had the papers", sent);
    sayDuty();
    const due = world.period(sent, periodOf(duty));
    world.sayPeriod(due);
    const act = { done: day, notDoneBy: null, event };
    return limitOutcome(world, act, due, { act: { zh: "代为送达", en: "service by the entrusted court" } });
  },
};
