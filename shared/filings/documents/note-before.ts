// What the cover note says has to be done before anything is filed: what to look up anew, which paper comes first, what runs on meanwhile.
import { readingWords } from "../../engine/readings.ts";
import type { EventType } from "../../case/types.ts";
import { familyOf, isAmong } from "../../engine/rule-code.ts";
import { dutyOn, placeOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { checklistOf, isWrong, lastOf, type Context } from "../context.ts";
import { dayText, spanText } from "../../report/dates.ts";
import { endingOf, isClaimedUndone } from "../grounds/ending.ts";
import { basisWords } from "../../report/cite.ts";
import type { Bilingual } from "../parts/bilingual.ts";
import { deletionGrounds, isOnlyDeletion } from "../parts/deletion-first.ts";
import { provisionOf } from "../provisions.ts";
import { removalOf } from "../parts/history.ts";
import { pendingRequests } from "../parts/pending.ts";
import { askedListingOnly, refusalOf } from "../parts/refusal.ts";
import { restrictionStands } from "../parts/requests.ts";
import { orderOf, restrictionMayStand } from "../parts/restriction.ts";
import { restsOn, titled } from "./note-point.ts";

/** What has to be looked up anew: the papers count lateness to the last look and no further. */
export function before(context: Context, out: Bilingual): void {
  out.heading("before", { zh: "提交之前", en: "Before filing" });
  earlier(context, out);
  fresh(context, out, "listing-checked", "visible", { zh: "失信被执行人名单", en: "the list" });
  fresh(context, out, "restriction-checked", "active", { zh: "限制消费措施", en: "the restriction" });
  besideReconsideration(context, out);
  besideCorrection(context, out);
  besideAsking(context, out);
  besidePending(context, out);
  twice(context, out);
  for (const finding of context.audit.findings) {
    if (!isWrong(finding) || !isClaimedUndone(finding)) continue;
    const { kind } = endingOf(context, finding);
    const text = kind === "partly" ? PARTLY : kind === "silent" ? SILENT : null;
    if (text !== null) out.paragraph(`before.${finding.id}`, titled(finding, text), restsOn(finding));
  }
}

/** A limit of the client that still runs, and that another view ends sooner: the sooner day is the safe one. */
function earlier({ audit }: Context, out: Bilingual): void {
  for (const { id, holder, status, title, due, readings } of audit.findings) {
    if (holder !== "client" || status !== "running" || due === null) continue;
    const sooner = readings.filter((reading) => reading.due !== null && reading.due.earliest < due.earliest);
    const [first] = sooner.toSorted((a, b) => ((a.due?.earliest ?? "") < (b.due?.earliest ?? "") ? -1 : 1));
    const day = first?.due?.earliest;
    if (first === undefined || day === undefined) continue;
    const [safe, words] = [dayText(day), readingWords(first.id)];
    const text: Text = {
      zh: `${title.zh}：审查结论为${dayText(due.earliest).zh}届满；采“${words.zh}”的理解，${safe.zh}即届满。争取不晚于${safe.zh}交邮或者提交，保存邮戳和单号。`,
      en: `${title.en}: the audit has it end on ${dayText(due.earliest).en}; under “${words.en}” it ends on ${safe.en}. Post or hand in by ${safe.en} where you can, and keep the postmark and the slip.`,
    };
    out.paragraph(`limit.${id}`, text, { findings: [id] });
  }
}

/** Reconsideration and supervision go to the same court: which comes first, and what to do where both are wanted. */
function besideReconsideration(context: Context, out: Bilingual): void {
  const running = context.audit.findings.filter(({ rule, status }) => rule === "R-03" && status === "running");
  if (running.length > 0) out.paragraph("before.review", UNDER_REVIEW, { findings: running.map(({ id }) => id) });
  const route = checklistOf(context, "reconsideration");
  if (route === null || (route.state !== "open" && route.state !== "closing")) return;
  out.paragraph("before.reconsideration", RECONSIDER_FIRST, { findings: route.because });
  out.paragraph("before.again", NOT_AGAIN, { findings: route.because });
  // What the refused request asked is not on record: above, a lifting that was never asked for below may be left unheard.
  if (orderOf(context) !== null && restrictionStands(context)) {
    const text = askedListingOnly(refusalOf(context)) ? RESTRICTION_APART : NOT_ASKED_BELOW;
    out.paragraph("before.restriction", text, { findings: route.because });
  }
}

/** Supervision before the enforcing court was asked for anything: the court above may send whoever comes there back. */
function besideCorrection(context: Context, out: Bilingual): void {
  const isOpen = (state: string | undefined): boolean => state === "open" || state === "closing";
  const supervision = checklistOf(context, "supervision");
  const asked = context.view.of("correction-requested", "objection-filed").some(({ raw }) => raw.happened !== "no");
  if (asked || !isOpen(supervision?.state) || !isOpen(checklistOf(context, "correction-request")?.state)) return;
  out.paragraph("before.supervision", CORRECT_FIRST, { findings: supervision?.because ?? [] });
}

const CORRECT_FIRST: Text = {
  zh: "还没有向执行法院申请过纠正：先提出纠正申请。直接申请执行监督的，上一级法院可能告知先向执行法院申请纠正；纠正、复议有结果或者法院逾期不作决定之后，再申请执行监督。",
  en: "The enforcing court has not been asked for correction yet: do that first. Whoever goes straight to supervision may be told by the next higher court to ask there first; apply for it after the correction and the reconsideration, or when the courts do not decide in time.",
};

/** What only asks an authority for something stops no limit against its act, and reopens none. */
function besideAsking({ audit, asOf }: Context, out: Bilingual): void {
  const running = audit.findings.filter(
    ({ rule, status, done }) =>
      isAmong(rule, ["ZA-01", "ZA-03", "ZA-04", "ZA-06"]) &&
      done === null &&
      (status === "running" || status === "contestable" || status === "undetermined"),
  );
  if (running.length === 0) return;
  const duty = dutyOn("suit-correction", asOf);
  const place = duty === null ? null : basisWords(placeOf(duty));
  const law: Text = place === null ? { zh: "", en: "" } : { zh: `（${place.zh}）`, en: ` (${place.en})` };
  out.paragraph(
    "before.asking",
    {
      zh: `请求更正、请求提供列入依据、申请提前移出，都不是复议也不是起诉：申请行政复议和起诉的期限照常计算。期限过后才请求更正，再就不更正起诉的，法院不立案${law.zh}。只提出这几份文书的，先把期限内的复议申请或者诉状准备好。`,
      en: `To ask for correction, for the basis of the listing or for early removal is neither reconsideration nor a suit: the limits of both run on. A suit about the refusal to correct is not docketed where correction was asked for after the limit${law.en}. Where only these papers are filed, have the application for reconsideration or the complaint ready within the limit.`,
    },
    { findings: running.map(({ id }) => id), basis: duty === null ? [] : [provisionOf(duty)] },
  );
}

const NOT_AGAIN: Text = {
  zh: "就同一理由再次向执行法院提出，不能代替复议，也不中断、不延长复议期限；先把复议申请在期限内交出。",
  en: "To ask the enforcing court again on the same ground replaces no reconsideration, and neither stops nor extends its limit; file the reconsideration within it first.",
};

const NOT_ASKED_BELOW: Text = {
  zh: "复议申请里一并请求解除限制消费：先对照原纠正申请，原来没有请求的，上一级法院可能不予审查，删去该项，另向执行法院申请。",
  en: "The request for reconsideration also asks to lift the restriction: compare the correction request. What was not asked there the next higher court may leave unheard; strike it out then, and ask the enforcing court.",
};

const RESTRICTION_APART: Text = {
  zh: "案卷所记的纠正申请只就失信信息提出：复议申请不写解除限制消费的请求。原申请实际写了这一项的，选上该项；没有写的，另向执行法院申请。",
  en: "The correction request on file was about the listing alone: the request for reconsideration does not ask to lift the restriction. Where the request did ask for it, choose it; else ask the enforcing court for it.",
};

const UNDER_REVIEW: Text = {
  zh: "复议正在审查期限内：复议所审查的事项，执行监督留到复议有结果或者审查期限届满之后。",
  en: "The reconsideration is within the court's time: for what it decides keep supervision for its result, or for the time after that limit.",
};

const RECONSIDER_FIRST: Text = {
  zh: "复议还可以申请：先申请复议，执行监督留到复议有结果或者复议期限届满之后。两者交到同一法院，同时提出的，可能被告知只走其中一项；确要一并提出的，在每一份里写明另一份的提出日期和请求的分工。",
  en: "Reconsideration can still be applied for: do that first, and keep supervision for its result, or for the time after its limit. Both go to the same court, which may tell you to keep to one of them; where both are wanted, name in each the day of the other and which of them asks for what.",
};

/** A request lies with the court and its time runs: a second one on the same ground only gives the court a reason to wait. */
function besidePending(context: Context, out: Bilingual): void {
  for (const { request, finding } of pendingRequests(context)) {
    const asked = spanText(request.raw.date);
    const due = finding.due === null ? null : dayText(finding.due.earliest);
    out.paragraph(
      `pending.${request.id}`,
      {
        zh: `${asked === null ? "" : `${asked.zh}提出的`}纠正申请仍在审查期限内${due === null ? "" : `（最早至${due.zh}）`}：不要就同一理由重复提出；有新的理由的，在新的申请里写明前一申请，请求一并审查。`,
        en: `The correction request${asked === null ? "" : ` of ${asked.en}`} is still within the court's time${due === null ? "" : ` (until ${due.en} at the earliest)`}: do not file again on the same ground; on a new one name the earlier request and ask that both be reviewed together.`,
      },
      { facts: [`events[${request.id}]`], findings: [finding.id] },
    );
  }
}

/** Correction and deletion side by side: which comes first, and why. */
function twice(context: Context, out: Bilingual): void {
  const grounds = deletionGrounds(context.audit);
  const list = checklistOf(context, "correction-request");
  if (grounds.length === 0 || (list?.state !== "open" && list?.state !== "closing")) return;
  const sure = grounds.some(({ status }) => status === "breach");
  const words = isOnlyDeletion(context.audit) ? ONLY_DELETION : sure ? DELETION_FIRST : DELETION_IN_DISPUTE;
  out.paragraph("before.twice", words, { findings: grounds.map(({ id }) => id) });
}

const ONLY_DELETION: Text = {
  zh: "可以主张的只有应予删除，只交删除申请，不另交纠正申请：应当删除的，整条失信信息一并删除，没有要更正的内容。",
  en: "Deletion is all that can be asked for: file the deletion request, and no correction request beside it. Where deletion is due the whole entry goes, and nothing of it is left to correct.",
};
const DELETION_FIRST: Text = {
  zh: "先交删除申请：应当删除的，整条失信信息一并删除，法院不必审查当初该不该纳入，也没有要更正的内容。认为当初就不应纳入的，另交纠正申请请求撤销：两项理由各自审查，一份文书只写一项请求。",
  en: "File the deletion request first: where deletion is due the whole entry goes, the court need not look into whether the listing was right, and nothing is left to correct. That the listing was wrong from the start is asked in a correction request of its own, for revocation: each ground is reviewed by itself, one request a paper.",
};
const DELETION_IN_DISPUTE: Text = {
  zh: "先交删除申请；应不应当删除有争议，法院认为不应删除的，再凭纠正申请请求撤销或者更正：两项理由各自审查，一份文书只写一项请求。",
  en: "File the deletion request first. Whether deletion is due is in dispute: if the court finds that it is not, ask for revocation or correction in the correction request; each ground is reviewed by itself, one request a paper.",
};

const PARTLY: Text = {
  zh: "对照申请书和决定书，写明决定没有处理的是哪几项请求。",
  en: "compare the request with the decision and name the requests that it left undealt with.",
};
const SILENT: Text = {
  zh: "文书只写没有记录。请向当事人和法院核实是否已经办理、是否收到文书，再提交。",
  en: "the paper says only that nothing is on record. Ask the client and the court whether it was done or a paper arrived before filing.",
};

/** The last look; a capture of the day of filing is asked for either way, as long as the measure may stand. */
function fresh(
  context: Context,
  out: Bilingual,
  type: EventType & ("listing-checked" | "restriction-checked"),
  field: "visible" | "active",
  what: Text,
): void {
  const listing = type === "listing-checked";
  const stands = listing
    ? context.view.threads.some((thread) => removalOf(thread) === null)
    : restrictionMayStand(context);
  if (!stands) return;
  const last = lastOf(context, type);
  const date = spanText(last?.raw.date);
  const then: Text =
    last === null || date === null || last.raw[field] !== "yes"
      ? { zh: "案卷里没有仍在显示的查询记录", en: "the file holds no look that still found it" }
      : { zh: `最后一次查到仍在是${date.zh}`, en: `the last look that still found it was on ${date.en}` };
  const facts = last === null ? [] : [`events[${last.id}]`, `events[${last.id}].date`];
  const overdue = context.audit.findings.some(
    (finding) => isWrong(finding) && isClaimedUndone(finding) && (familyOf(finding.rule) === "H") !== listing,
  );
  out.paragraph(
    `fresh.${type}`,
    {
      zh: `${what.zh}：${then.zh}。提交当日重新查询，保存带网址和时间的截图，登记为新的查询${overdue ? "；逾期天数只算到最后一次查询" : ""}。`,
      en: `${what.en}: ${then.en}. Look again on the day of filing, keep a capture with address and time, and log it as a new look${overdue ? "; days late are counted to the last look only" : ""}.`,
    },
    { facts },
  );
}
