// The letter to a body that still applies a sanction after the listing is gone (解除失信惩戒措施申请书).
import { FILINGS } from "../../engine/glossary.ts";
import type { Finding } from "../../engine/finding.ts";
import { parseSpan } from "../../calendar/edtf.ts";
import type { Sanction } from "../../case/types.ts";
import { chosenFindings, voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { groundBlocks } from "../grounds/index.ts";
import type { Block, Sentence } from "../model.ts";
import { paragraph, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { certainEvents, eventSentences, REMOVAL_STEPS } from "../parts/history.ts";
import { paperOf } from "../parts/paper.ts";
import { becauseOf } from "../parts/requests.ts";
import { officeBlock } from "../parts/reference.ts";
import { bodyName, chosenSanction, isCreditEntry, sanctionPiece } from "../parts/sanctions.ts";
import { gap, say } from "../sentence.ts";

const TITLE = FILINGS.agency;
const FORM = FORMS.paper;

export const agencyLetter: DocumentKind = {
  document: "agency-letter",
  title: TITLE,
  route: "agency",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "采取措施的单位及措施，法院删除或者撤销失信信息的日期和证明",
    en: "The body and its sanction, the day and proof of the deletion or revocation",
  },
  draw: (context) => {
    const all = chosenFindings(context, { remedies: ["agency"] });
    const sanction = chosenSanction(context, isMeant(context, all));
    const findings = all.filter((finding) => {
      const kind = KIND_OF[finding.rule];
      if (kind !== undefined && kind !== sanction?.kind) return false;
      const about = sanctionsOf(context, finding);
      return about.length === 0 || about.some((id) => id === sanction?.id);
    });
    const removals = certainEvents(context, REMOVAL_STEPS);
    const told = new Set(removals.map(({ id }) => id));
    return paperOf(voiced(context, { court: "执行法院" }), {
      title: TITLE.zh,
      form: FORM,
      addressee: sanction?.body ?? null,
      to: bodyName(sanction),
      sides: "none",
      head: [officeBlock(context, FORM)],
      office: true,
      requests: requests(context, sanction, findings),
      reasons: [
        removalBlock(context),
        sanctionBlock(sanction),
        ...groundBlocks(context, findings, { told, argue: true }),
      ],
      papers: [say("closing.removal", { form: FORM }, "法院删除、撤销失信信息的证明或者查询结果截图")],
    });
  },
};

/** The rules that speak of one kind of sanction alone: whoever applies another has nothing to do with it. */
const KIND_OF: Readonly<Record<string, Sanction["kind"]>> = {
  "N-10": "school",
  "N-11": "public-platform",
  "N-12": "mirror-site",
};

/** The sanctions that a finding is about, by the requests that it judges. */
function sanctionsOf({ view }: Context, { subjects }: Finding): readonly string[] {
  return subjects.flatMap((id) => view.byId(id)?.raw.regarding ?? []).filter((id) => view.byId(id) === undefined);
}

/** A sanction that a request was about and that still stands; without one any that still stands and is no credit entry. */
function isMeant(context: Context, findings: readonly Finding[]): (sanction: Sanction) => boolean {
  const asked = new Set(findings.flatMap((finding) => sanctionsOf(context, finding)));
  return (sanction) => {
    const to = parseSpan(sanction.to ?? "");
    const over = to !== null && to.ok && to.span.hi < context.asOf;
    return !over && (asked.size === 0 ? !isCreditEntry(sanction) : asked.has(sanction.id ?? ""));
  };
}

/** What is shown is asked to be taken down; what is withheld is asked to be given back. */
const SHOWN: ReadonlySet<string> = new Set(["credit-report", "publicity", "mirror-site", "public-platform"]);

function requests(context: Context, sanction: Sanction | null, findings: readonly Finding[]): readonly Sentence[] {
  const ask = SHOWN.has(sanction?.kind ?? "")
    ? "请求删除或者更新贵单位展示、保存的下列失信被执行人名单信息。"
    : "请求解除因失信被执行人名单信息采取的下列措施，并更新贵单位保存的相关信息。";
  return [
    say("request.lift", { form: FORM }, ask, becauseOf(context, findings)),
    say("request.written-answer", { form: FORM }, "请求将处理结果书面告知；不能解除的，请说明理由和依据。"),
  ];
}

function removalBlock(context: Context): Block {
  const removals = certainEvents(context, REMOVAL_STEPS);
  if (removals.length > 0) return paragraphOf("removal", eventSentences(context, "removal", removals));
  const hint = { zh: "删除或者撤销失信信息的日期", en: "day of the deletion or revocation" };
  const what = gap("removal.what", { zh: "删除或者撤销", en: "deleted or revoked" });
  return paragraph("removal", FORM, gap("removal", hint), "，", enforcingCourt(context), what, "失信信息。");
}

function sanctionBlock(sanction: Sanction | null): Block {
  const hint = { zh: "仍在采取的措施及其起始日期", en: "the sanction still applied and the day it began" };
  const words = sanction === null ? gap("sanction", hint) : sanctionPiece(sanction);
  return paragraph("sanction", FORM, "与该信息有关的措施或者展示：", words, "。");
}
