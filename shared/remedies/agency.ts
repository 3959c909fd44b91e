// Route: asking the agency or platform that acts on the listing to undo it, once the court has removed or corrected it.
import { REMEDIES } from "../engine/glossary.ts";
import { dutyBegins } from "../law/duty-index.ts";
import { AUTHORITY, IDENTITY } from "./common-items.ts";
import { assessment, type Assessment, OPENS, placesOn, type Route, TODO } from "./route.ts";
import { bodyOf, standingSanctions } from "./sanctions.ts";
import { certain, isRemoved, type Survey } from "./survey.ts";
import { doneFrom, paper, paperOf, prepared } from "./ticks.ts";

function assess(survey: Survey): Assessment {
  const standing = standingSanctions(survey);
  const body = bodyOf(standing);
  const bearing = survey.findings.filter(({ remedies }) => remedies.includes("agency"));
  const because = bearing.filter(({ status }) => OPENS.has(status));
  // After the removal every sanction that stands can be asked about, whatever the rules find of it.
  if (isRemoved(survey) && standing.length > 0) {
    return assessment("open", body, because, { onRecord: true });
  }
  if (because.length > 0) return assessment("open", body, because);
  if (standing.length > 0) return assessment("not-yet", body, []);
  return assessment(survey.onRecord ? "not-yet" : "closed", body, []);
}

export const agency: Route = {
  route: "agency",
  title: REMEDIES.agency,
  basis: (on) => {
    const names = (["measures-lifted", "credit-repair"] as const).filter((name) => dutyBegins(name) <= on);
    return placesOn(...names)(on);
  },
  who: {
    zh: "受惩戒的人，可以委托代理人",
    en: "The person or organisation whom the sanction hits, in person or through an agent",
  },
  where: {
    zh: "采取惩戒措施、仍在公示的单位或者平台",
    en: "The agency or platform that keeps up the sanction or still shows the record",
  },
  when: () => ({
    zh: "没有期限；有关单位应当及时解除，条文一般没有日数",
    en: "No time limit; the agency must act promptly, in most provisions without a number of days",
  }),
  closes: () => ({
    zh: "惩戒已经解除，或者没有惩戒、公示的记录",
    en: "The sanctions have been undone, or none is on record",
  }),
  reopens: () => ({
    zh: "名单删除、更正后又有惩戒没有解除或者又被采取惩戒",
    en: "After deletion or correction a sanction is still in force, or another is imposed",
  }),
  assess,
  items: [
    {
      id: "removal-proof",
      text: {
        zh: "法院删除、撤销或者更正失信信息的证明",
        en: "Proof that the court deleted, revoked or corrected the listing",
      },
      tick: paper("removal", TODO, "listing-deleted", "listing-revoked", "listing-corrected"),
    },
    {
      id: "capture",
      text: {
        zh: "惩戒仍在的证明：拒绝办理的记录、仍在公示的截图，带时间",
        en: "Proof that the sanction stands: the refusal, or a capture of what is still shown, with its time",
      },
      tick: prepared("capture"),
    },
    {
      id: "written",
      text: {
        zh: "书面请求，写明措施、依据已经消失和请求恢复的事项",
        en: "Written request naming the measure, that its basis is gone, and what is to be restored",
      },
      tick: (survey) => {
        const asked = certain(survey, "agency-asked");
        return asked.length > 0 ? doneFrom(asked) : TODO;
      },
    },
    {
      id: "proof-of-receipt",
      text: { zh: "保留该单位收到请求的凭证", en: "Keep proof that the agency received the request" },
      tick: (survey) => paperOf(survey, certain(survey, "agency-asked"), null, TODO),
    },
    {
      id: "answer",
      text: {
        zh: "该单位的答复；不予恢复的，写明理由和依据，用于投诉或者诉讼",
        en: "The agency's answer; where it refuses, its reason and basis, for a complaint or a suit",
      },
      tick: (survey) => {
        const answers = certain(survey, "agency-answered");
        return answers.length > 0 ? doneFrom(answers) : TODO;
      },
    },
    IDENTITY,
    AUTHORITY,
  ],
};
