// S-01: the listing decision is served by the methods of the Civil Procedure Law; no number of days (2013 art. 2(3), 2017 art. 5(3)).
import { notApplicable, verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";

export const s01: Rule = {
  code: "S-01",
  title: { zh: "纳入决定书应当送达", en: "The listing decision is served" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [
    { instrument: "spc-defaulters", version: "2013", article: "2", paragraph: 3 },
    { instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 },
  ],
  validity: { from: "2013-10-01", until: null },
  facts: ["listing-decided.date", "listing-served"],
  readings: [],
  remedies: ["supervision", "procuratorate", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    if (thread.decided !== null) world.trigger(thread.decided);
    const decision = world.decision(thread);
    const version = world.version("spc-defaulters", decision);
    if (version === null) return notApplicable("当时尚无名单规定", "There was no rule on the list at that time");
    const cited = version === "2013" ? world.cite("spc-defaulters", "2013", "2", 3) : world.cite("spc-defaulters", "2017", "5", 3);
    const decided = world.show(decision);
    world.say(() => ({ zh: `纳入决定作出：${decided.zh}`, en: `The listing was decided: ${decided.en}` }), decision);
    world.say(() => ({ zh: `决定书应当送达当事人（${cited.zh}）`, en: `The decision must be served on the party (${cited.en})` }));
    const served = world.happenedAtAll(
      `events[+listing-served@${thread.id}]`,
      world.of(thread, "listing-served"),
      world.deniedOf(thread, "listing-served"),
    );
    return served
      ? verdict("in-order", () => ({ zh: "决定书有送达记录", en: "Service of the decision is on record" }))
      : verdict("breach", () => ({
          zh: "已查明决定书没有送达；决定效力不因此消灭",
          en: "Established that the decision was not served; its effect does not depend on that",
        }));
  },
};
