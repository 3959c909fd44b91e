// K-01: the procuratorate may refuse where a legal remedy was open and not used (Provisions of the two Supreme Organs
// art. 6). Advice: which remedies the file shows. What the client did and is not on record was not done.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";

export const k01: Rule = {
  code: "K-01",
  title: { zh: "申请检察监督前应先用尽救济", en: "Remedies before the procuratorate" },
  kind: "advice",
  holder: "client",
  basis: basisOf("remedies-first"),
  validity: validityOf("remedies-first"),
  facts: [
    "correction-requested",
    "correction-decided",
    "reconsideration-requested",
    "reconsideration-decided",
    "correction-received",
    "reconsideration-received",
    "listing-checked.visible",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["procuratorate"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const duty = world.duty("remedies-first", world.today);
    if (duty === null) return notApplicable("当时该规定尚未施行", "Those provisions were not in force then");
    world.use(thread.decided ?? thread.opener);
    sayLaw(
      world,
      "依法可以申请救济而未申请的，检察院不予受理",
      "Where a remedy was open and not used, it is not accepted",
      world.cite(duty),
    );
    world.note(() => ({
      zh: "有正当理由的除外；条文仅见转述",
      en: "Except for a proper reason; only a paraphrase of the article is held",
      court: "有正当理由的除外",
      caveat: true,
    }));
    const requested = world.of(thread, "correction-requested", "correction-received", "correction-decided");
    const [request] = requested;
    if (request === undefined) {
      return verdict("advice", () => ({
        zh: "没有申请纠正的记录，宜先向执行法院申请纠正",
        en: "No correction request is on record: first ask the enforcing court",
      }));
    }
    world.use(request);
    const reviewed = world.of(
      thread,
      "reconsideration-requested",
      "reconsideration-received",
      "reconsideration-decided",
    );
    const [review] = reviewed;
    if (review !== undefined) {
      world.use(review);
      return verdict("advice", () => ({
        zh: "已申请纠正并申请复议，救济途径有记录",
        en: "A correction and a reconsideration were asked for: the remedies are on record",
      }));
    }
    const [decided] = world.of(thread, "correction-decided");
    if (decided !== undefined) {
      // Of an answer before there was reconsideration nothing has to be explained.
      if (world.duty("reconsideration", world.day(decided)) === null) {
        return verdict("advice", () => ({
          zh: "当时没有申请复议的规定，未申请复议不须说明理由",
          en: "There was no reconsideration at that time: no reason need be shown for not asking",
        }));
      }
      return verdict("advice", () => ({
        zh: "申请已有决定而未申请复议，应说明正当理由",
        en: "Decided, and no reconsideration asked for: a proper reason must be shown",
      }));
    }
    return verdict("advice", () => ({
      zh: "已申请纠正，尚无决定；逾期不决可以作为理由",
      en: "A correction was asked for and is not decided: silence beyond the period is a reason",
    }));
  },
};
