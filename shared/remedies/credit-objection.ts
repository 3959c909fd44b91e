// Route: objection to credit bureaus, providers and platforms that still show what the court has removed or got wrong.
import { REMEDIES } from "../engine/glossary.ts";
import { lengthOn } from "../law/duty-index.ts";
import type { Sanction } from "../case/types.ts";
import { AUTHORITY, IDENTITY } from "./common-items.ts";
import { assessment, type Assessment, placesOn, type Route, TODO } from "./route.ts";
import { bodyOf, standingSanctions } from "./sanctions.ts";
import { certain, type Survey, wrongsFor } from "./survey.ts";
import { byExhibit, doneFrom, paper, paperOf, prepared } from "./ticks.ts";

/** Places where the record itself is kept and can be objected to. */
export const RECORDS: ReadonlySet<string> = new Set(["credit-report", "mirror-site", "public-platform", "loan"]);

/** Records that are not shown to have ended by the audit's day. */
const continuing = (survey: Survey): readonly Sanction[] =>
  standingSanctions(survey).filter(({ kind }) => kind !== undefined && RECORDS.has(kind));

function assess(survey: Survey): Assessment {
  const records = continuing(survey);
  const body = bodyOf(records);
  const filed = certain(survey, "credit-objection-filed");
  // A late answer that came has been dealt with; a missing one opens the complaint to the regulator.
  const because = wrongsFor(survey, "credit-objection").filter(({ done }) => done === null);
  if (because.length > 0) return assessment("open", body, because);
  // One that was filed is awaited or answered: either way nothing is left to file until its answer is missing.
  const nothing = filed.length > 0 || (!survey.onRecord && records.length === 0);
  return assessment(nothing ? "closed" : "not-yet", body, []);
}

export const creditObjection: Route = {
  route: "credit-objection",
  title: REMEDIES["credit-objection"],
  basis: (on) => placesOn("credit-objection", "credit-complaint")(on).map((place) => ({ ...place, paragraph: null })),
  who: {
    zh: "信息主体，可以委托代理人",
    en: "The person or organisation whom the record concerns, in person or through an agent",
  },
  where: {
    zh: "征信机构或者信息提供者；对其处理不服的，向当地征信监管部门投诉",
    en: "The credit bureau or the provider of the information; against their handling, the local branch of the regulator",
  },
  when: (on) => {
    const length = lengthOn("credit-objection", on);
    return {
      zh: `没有期限；征信机构、信息提供者应当自收到异议之日起${length.zh}内书面答复，其他公示平台不适用这一期限`,
      en: `No time limit; a credit bureau or provider must answer in writing within ${length.en} of receiving the objection; for other platforms that period does not apply`,
    };
  },
  closes: () => ({
    zh: "已提出异议，答复期限未过或者已经答复",
    en: "An objection has been made and its time for an answer has not passed, or it has been answered",
  }),
  reopens: (on) => {
    const length = lengthOn("retention", on);
    return {
      zh: `逾期不答复；记录仍有错误、遗漏；超过${length.zh}仍保留不良信息`,
      en: `No answer in time; the record is still wrong or incomplete; negative information kept for more than ${length.en}`,
    };
  },
  assess,
  items: [
    {
      id: "credit-report",
      text: { zh: "本人信用报告，标明有错误的记录", en: "The client's own credit report with the wrong entry marked" },
      tick: (survey) => byExhibit(survey, "report") ?? TODO,
    },
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
        zh: "仍在显示的记录截图，带网址和取证时间",
        en: "Capture with address and time of the record that is still shown",
      },
      tick: prepared("capture"),
    },
    {
      id: "written",
      text: {
        zh: "异议申请，写明错误、遗漏之处和更正请求；合法保留的执行信息不属于错误",
        en: "The objection, stating the error or omission and the correction asked for; enforcement information lawfully kept is no error",
      },
      filing: true,
      tick: (survey) => {
        const filed = certain(survey, "credit-objection-filed");
        return filed.length > 0 ? doneFrom(filed) : TODO;
      },
    },
    {
      id: "proof-of-receipt",
      text: (on) => {
        const length = lengthOn("credit-objection", on);
        return {
          zh: `保留对方收到异议的凭证；征信机构、信息提供者的${length.zh}答复期限由此起算`,
          en: `Keep proof that the body received the objection; the ${length.en} of a credit bureau or provider run from it`,
        };
      },
      filing: true,
      tick: (survey) => paperOf(survey, certain(survey, "credit-objection-filed"), null, TODO),
    },
    IDENTITY,
    AUTHORITY,
  ],
};
