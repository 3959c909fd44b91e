// Route: the correction request to the enforcing court (失信规定 art. 11, 12(1)).
import { REMEDIES } from "../engine/glossary.ts";
import type { Finding } from "../engine/finding.ts";
import { familyOf, isAmong, type Family, type RuleCode } from "../engine/rule-code.ts";
import type { Thread } from "../engine/model.ts";
import { type CorrectionGround, groundNumber } from "../law/correction-grounds.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY, REASONS } from "./common-items.ts";
import { astray, type Correction } from "./corrections.ts";
import { assessment, type Assessment, placesOn, type Route, TODO } from "./route.ts";
import { certain, findingAbout, groundsFor, standsAny, type Survey } from "./survey.ts";
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

/** The rules whose breach makes the entry or the term inaccurate, and those about relisting, which make the listing wrong. */
const INACCURATE: readonly RuleCode[] = ["D-05", "P-01", "P-02", "P-03", "P-04", "P-05"];
const WRONG: readonly (RuleCode | Family)[] = ["V", "L", "E", "A", "D", "S", "X-12", "X-13", "X-14"];

/** The ground of art. 11 that a finding gives: not to be listed, inaccurate, to be deleted; null for what is none of them. */
function groundOf({ rule }: Finding): CorrectionGround | null {
  if (INACCURATE.includes(rule)) return "correction";
  if (isAmong(rule, WRONG)) return "revocation";
  return familyOf(rule) === "X" ? "deletion" : null;
}

/** Is the finding on a ground that no request about the listing has raised? A request that names none may have raised any. */
function neverRaised(requests: readonly Correction[], finding: Finding): boolean {
  const ground = groundOf(finding);
  if (ground === null) return false;
  return requests.every((one) => {
    const grounds = one.requested?.raw.grounds ?? [];
    return astray(one) || (grounds.length > 0 && !grounds.includes(groundNumber(ground)));
  });
}

/** Does its trigger certainly lie after the request, and is no step of it: the request could not rest on it? */
function isNew(survey: Survey, correction: Correction, finding: Finding): boolean {
  const [first] = finding.subjects;
  const trigger = first === undefined ? undefined : survey.view.byId(first);
  return trigger !== undefined && !correction.mayHold(trigger) && trigger.lo > correction.root.hi;
}

/** The review of a request that ended without an answer on record; undefined where it did not. */
function silence(survey: Survey, { about, ...request }: Correction): Finding | undefined {
  const code = about === "listing" ? "C-03" : "H-03";
  return findingAbout(survey, code, { about, ...request }, ({ status, done }) => status === "breach" && done === null);
}

/** Does the finding bear on the listing? What is of the case as a whole bears on each. */
const bearsOn = ({ thread }: Finding, target: Target): boolean =>
  target.about === "restriction" || thread === null || target.thread === null || thread === target.thread.id;

/** Why a request may be made about a target, of the grounds that bear on it; null where it may not. */
function openOn(survey: Survey, target: Target, grounds: readonly Finding[]): readonly Finding[] | null {
  const own = grounds.filter((finding) => bearsOn(finding, target));
  const requests = survey.corrections.filter((correction) => concerns(correction, target));
  const last = requests.at(-1);
  if (last === undefined || astray(last)) return own;
  const silent = silence(survey, last);
  if (silent !== undefined) return [...own, silent];
  if (target.about === "restriction") return null;
  const fresh = own.filter((finding) => neverRaised(requests, finding) || isNew(survey, last, finding));
  return fresh.length > 0 ? fresh : null;
}

/**
 * Of the grounds those on which a restriction may be attacked beside the listings: its own, and what may still be said against a listing.
 * What a request about the listing has raised is waiting or answered: that nobody spoke of the restriction opens it to no second request.
 */
function besideListings(
  grounds: readonly Finding[],
  listings: readonly Target[],
  open: ReadonlySet<Finding>,
): readonly Finding[] | null {
  const left = grounds.filter(
    (finding) =>
      familyOf(finding.rule) === "H" || open.has(finding) || !listings.some((target) => bearsOn(finding, target)),
  );
  return left.length > 0 || grounds.length === 0 ? left : null;
}

function assess(survey: Survey): Assessment {
  const court = survey.courts.enforcing;
  const focus = survey.corrections.at(-1) ?? null;
  if (!standsAny(survey)) return assessment("closed", court, [], { focus });
  const grounds = groundsFor(survey, "correction-request");
  const targets = targetsOf(survey);
  const listings = targets.filter(({ about }) => about === "listing");
  const onListings = listings.flatMap((target) => openOn(survey, target, grounds) ?? []);
  const beside = besideListings(grounds, listings, new Set(onListings));
  const open = targets.flatMap((target) => {
    const bearing = target.about === "restriction" ? beside : grounds;
    const found = bearing === null ? null : openOn(survey, target, bearing);
    return found === null ? [] : [found];
  });
  const named = new Set(open.flat());
  const because = survey.findings.filter((finding) => named.has(finding));
  return assessment(open.length > 0 ? "open" : "closed", court, because, { focus });
}

export const correctionRequest: Route = {
  route: "correction-request",
  title: REMEDIES["correction-request"],
  basis: placesOn("correction-grounds", "review"),
  who: {
    zh: "被纳入名单的公民、法人或者其他组织，可以委托代理人",
    en: "The listed person or organisation, in person or through an agent",
  },
  where: {
    zh: "执行法院；执行已移送的，向现在办理执行的法院提出",
    en: "The enforcing court; after a transfer, the court now handling the enforcement",
  },
  when: () => ({ zh: "对申请人没有期限", en: "No time limit binds the applicant" }),
  closes: () => ({
    zh: "已就该理由向执行法院提出书面申请，正在审查期限内或者已经答复；失信信息和限制消费措施均已解除",
    en: "A written request on that ground has been made to the enforcing court and is within the time of review or answered; listing and restriction are both gone",
  }),
  reopens: () => ({
    zh: "三种理由中有没有提出过的；申请之后出现新的理由；期满没有答复的记录；申请误投他院或者未以书面提出；再次被纳入名单",
    en: "One of the three grounds was never raised; a new ground arises after the request; no answer is on record when the time is over; the request went to another court or was not in writing; the client is listed again",
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
