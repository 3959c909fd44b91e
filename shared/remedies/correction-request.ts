// Route: the correction request to the enforcing court (失信规定 art. 11, 12(1)).
import type { Finding } from "../engine/finding.ts";
import type { Thread } from "../engine/model.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY, REASONS } from "./common-items.ts";
import { astray, type Correction } from "./corrections.ts";
import { assessment, type Assessment, placesOn, type Route, TODO } from "./route.ts";
import { certain, groundsFor, standsAny, type Survey } from "./survey.ts";
import { byExhibit, doneFrom, paper, paperOf } from "./ticks.ts";

/** Something that can be corrected: a listing (null: one of which only a request shows that it exists), or a restriction. */
type Target = { readonly about: "listing"; readonly thread: Thread | null } | { readonly about: "restriction" };

function targetsOf(survey: Survey): readonly Target[] {
  const targets: Target[] = survey.standing.map((thread) => ({ about: "listing", thread }));
  if (survey.unrecordedListing) targets.push({ about: "listing", thread: null });
  if (survey.restriction) targets.push({ about: "restriction" });
  return targets;
}

/** Is the request certainly about the target? */
function concerns(correction: Correction, target: Target): boolean {
  if (correction.about !== target.about) return false;
  if (target.about === "restriction") return true;
  if (target.thread === null) return correction.threads.length === 0;
  return correction.threads.length === 1 && correction.threads[0] === target.thread;
}

/** Grounds whose trigger certainly lies after the request and is no step of it: the request could not rest on them. */
function newGrounds(
  survey: Survey,
  correction: Correction,
  grounds: readonly Finding[],
  thread: Thread | null,
): boolean {
  return grounds.some((finding) => {
    if (thread !== null && finding.thread !== null && finding.thread !== thread.id) return false;
    const [first] = finding.subjects;
    const trigger = first === undefined ? undefined : survey.view.byId(first);
    return trigger !== undefined && !correction.mayHold(trigger) && trigger.lo > correction.root.hi;
  });
}

function isOpen(survey: Survey, target: Target, grounds: readonly Finding[]): boolean {
  const last = survey.corrections.findLast((correction) => concerns(correction, target));
  if (last === undefined || astray(last)) return true;
  return target.about === "listing" && newGrounds(survey, last, grounds, target.thread);
}

function assess(survey: Survey): Assessment {
  const court = survey.courts.enforcing;
  const focus = survey.corrections.at(-1) ?? null;
  if (!standsAny(survey)) return assessment("closed", court, [], { focus });
  const grounds = groundsFor(survey, "correction-request");
  const open = targetsOf(survey).some((target) => isOpen(survey, target, grounds));
  return assessment(open ? "open" : "closed", court, grounds, { focus });
}

export const correctionRequest: Route = {
  route: "correction-request",
  title: { zh: "申请纠正失信信息", en: "Correction request" },
  basis: placesOn("correction-grounds", "review"),
  who: {
    zh: "被纳入名单的公民、法人或者其他组织，可以委托代理人",
    en: "The listed person or unit, in person or through an agent",
  },
  where: {
    zh: "执行法院；执行已移送的，向现在办理执行的法院提出",
    en: "The enforcing court; after a transfer, the court now handling the enforcement",
  },
  when: () => ({ zh: "对申请人没有期限", en: "No time limit binds the applicant" }),
  closes: () => ({
    zh: "已向执行法院提出书面申请，正在审查或者已经答复；失信信息和限制消费措施均已解除",
    en: "A written request has been made to the enforcing court and is under review or answered; listing and restriction are both gone",
  }),
  reopens: () => ({
    zh: "申请之后出现新的理由；申请误投他院或者未以书面提出；再次被纳入名单",
    en: "A new ground arises after the request; the request went to another court or was not in writing; the client is listed again",
  }),
  assess,
  items: [
    {
      id: "written",
      text: {
        zh: "书面申请书，写明执行案号、失信决定文号和请求事项",
        en: "Written request stating the case number, the number of the listing decision and what is asked",
      },
      filing: true,
      tick: (_survey, focus) => {
        const requested = focus?.requested ?? null;
        if (requested === null) return TODO;
        const { method, written } = requested.raw;
        const inWriting = written === "yes" || (written !== "no" && method !== undefined && method !== "oral");
        return inWriting && (written === "yes" || method !== "in-person") ? doneFrom([requested]) : TODO;
      },
    },
    {
      id: "grounds",
      text: {
        zh: "请求用语对应理由：不应纳入的请求撤销，信息不准确的请求更正，应予删除的请求删除",
        en: "The remedy fits the ground: revoke where the listing should not have been made, correct where information is inaccurate, delete where deletion is due",
      },
      filing: true,
      tick: (_survey, focus) => {
        const requested = focus?.requested ?? null;
        return requested !== null && (requested.raw.grounds ?? []).length > 0 ? doneFrom([requested]) : TODO;
      },
    },
    {
      id: "enforcing-court",
      text: {
        zh: "向现在办理执行的法院提出，先核实执行是否已移送",
        en: "Address it to the court now handling the enforcement; check first whether it was transferred",
      },
      filing: true,
      tick: (_survey, focus) => {
        const received = focus?.received ?? null;
        return received === null ? TODO : doneFrom([received]);
      },
    },
    {
      id: "decision-copy",
      text: {
        zh: "失信决定书复印件；没有收到的，写明获知日期",
        en: "Copy of the listing decision; if none was received, the day the client learned of the listing",
      },
      tick: paper("decision", TODO, "listing-decided"),
    },
    {
      id: "capture",
      text: {
        zh: "名单公示截图，带网址和取证时间",
        en: "Capture of the published entry with address and time",
      },
      tick: (survey) =>
        paperOf(
          survey,
          [
            ...certain(survey, "listing-checked").filter((check) => check.raw.visible === "yes"),
            ...certain(survey, "listing-published"),
          ],
          "capture",
          TODO,
        ),
    },
    REASONS,
    EVIDENCE_LIST,
    {
      id: "restriction-relief",
      text: {
        zh: "仍有限制消费令的，一并请求解除",
        en: "If a consumption restriction is still in force, ask in the same request that it be lifted",
      },
      tick: (survey) => {
        const asked = survey.corrections.find((correction) => correction.about === "restriction");
        if (asked !== undefined) return doneFrom([asked.root]);
        if (survey.restriction) return TODO;
        const orders = certain(survey, "restriction-ordered");
        // A listed person must be under a restriction too, but whether an order was made can be unseen.
        return { state: orders.length > 0 ? "not-needed" : "unknown", from: [] };
      },
    },
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-receipt",
      text: (on) => {
        const length = lengthOn("review", on);
        return {
          zh: `保留执行法院收到的凭证：签收单、收件回执或者网上立案回执，${length.zh}审查期限由此起算`,
          en: `Keep the proof that the enforcing court received it: signature, receipt or online receipt; the ${length.en} of review run from it`,
        };
      },
      filing: true,
      tick: (survey, focus) => {
        const received = focus?.received ?? null;
        return received === null
          ? (byExhibit(survey, "receipt") ?? TODO)
          : paperOf(survey, [received], "receipt", TODO);
      },
    },
  ],
};
