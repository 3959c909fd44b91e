// L-05: a minor must not be listed, on any item (2017 art. 4).
import { notApplicable, verdict } from "../../engine/limit.ts";
import { BIRTHDAY } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { mapTerm } from "../../engine/term.ts";
import { addYears } from "../../calendar/civil.ts";
import { basisOf, validityOf, ageOf } from "../../law/duty-index.ts";
import { bornBefore } from "../parts/birth.ts";
import { sayDecision } from "../parts/listing.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const l05: Rule = {
  code: "L-05",
  title: { zh: "不得将未成年人纳入", en: "A minor must not be listed" },
  kind: "bar",
  holder: "enforcing-court",
  basis: basisOf("minors"),
  validity: validityOf("minors"),
  persons: { zh: "未成年人", en: "minors" },
  facts: ["client.kind", "client.birthDate", "client.idDocument", "listing-decided.date", "client.sex"],
  readings: [BIRTHDAY],
  remedies: ["correction-request", "compensation"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const { client } = world.view.file;
    if (client.kind !== "natural-person")
      return notApplicable("当事人不是自然人", "The client is not a natural person");
    const decision = world.decision(thread);
    if (thread.decided !== null) world.trigger(thread.decided);
    const duty = world.duty("minors", decision);
    if (duty === null) {
      return notApplicable("当时的规定没有此项禁止", "The rule of that time had no such bar");
    }
    const cited = world.cite(duty);
    const age = ageOf(duty);
    sayDecision(world, { thread, day: decision });
    const born = bornBefore(world, decision);
    if (born.closed !== null) return born.closed;
    const { lacks, several } = born;
    const birthday = mapTerm(born.day, (day) => addYears(day, age));
    if (!several) sayDay(world, `满${age}周岁`, `The client turns ${age}`, birthday);
    sayLaw(world, "不得将未成年人纳入名单", "A minor must not be listed", cited);
    const minor = verdict("breach", () => ({
      zh: "决定作出时为未成年人，不得纳入",
      en: "The client was a minor when listed: the listing was barred",
    }));
    if (world.lt(decision, birthday)) return { ...minor, lacks };
    if (!world.lt(birthday, decision) && world.reading(BIRTHDAY) === "day-after") return { ...minor, lacks };
    const adult = verdict("in-order", () => ({ zh: "决定作出时已成年", en: "Of full age when listed" }));
    return { ...adult, lacks };
  },
};
