// D-02: the listing decision states its reasons (2017 art. 5(3)).
import { notApplicable, verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import { FROM_2017 } from "./parts/requests.ts";

export const d02: Rule = {
  code: "D-02",
  title: { zh: "决定书应当写明理由", en: "The decision states its reasons" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 }],
  validity: { from: "2017-05-01", until: null },
  facts: ["listing-decided.date", "listing-decided.reasons"],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread?.decided == null) return notApplicable("决定书不在案卷记录中", "The decision is not on record");
    world.trigger(thread.decided);
    const day = world.day(thread.decided);
    if (world.lt(day, FROM_2017)) return notApplicable("当时的规定不要求写明理由", "The rule of that time asked for no reasons");
    const decided = world.show(day);
    world.say(() => ({ zh: `纳入决定作出：${decided.zh}`, en: `The listing was decided: ${decided.en}` }), day);
    const cited = world.cite("spc-defaulters", "2017", "5", 3);
    world.say(() => ({ zh: `决定书应当写明纳入理由（${cited.zh}）`, en: `The decision must state the reasons (${cited.en})` }));
    return world.tri(thread.decided, "reasons")
      ? verdict("in-order", () => ({ zh: "决定书写明了理由", en: "The decision states its reasons" }))
      : verdict("breach", () => ({ zh: "决定书没有写明理由", en: "The decision states no reasons" }));
  },
};
