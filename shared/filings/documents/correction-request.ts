// The correction request to the enforcing court (失信信息纠正申请书): revoke, correct or delete, with relief from the restriction.
import { FILINGS } from "../../engine/glossary.ts";
import type { Ask } from "../choices.ts";
import { chosenFindings, type Context, enforcingCourtVoice, listingOf, voiced } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { besideDeletion } from "../parts/deletion-first.ts";
import { FORMS } from "../parts/form.ts";
import { paperOf } from "../parts/paper.ts";
import { answeredBefore, answeredBlocks, pendingBlocks } from "../parts/pending.ts";
import { listingBlock, listingBlocks, lookBlocks, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlocks } from "../parts/reference.ts";
import { isForFormer, liftingGround } from "../parts/lifting.ts";
import { isOnlyRestricted, orderTold, restrictionBlocks } from "../parts/restriction.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";

const TITLE = FILINGS["correction-request"];
const RESTRICTION_TITLE = "限制消费措施纠正申请书";
const ENTRY: ReadonlySet<Ask> = new Set(["revoke", "correct", "delete"]);
const FORM = FORMS.correction;

/** A person chose what it asks or argues: it stands as chosen. */
const isByHand = ({ choices }: Context): boolean => choices.asks !== undefined || choices.findings !== undefined;

export const correctionRequest: DocumentKind = {
  document: "correction-request",
  title: TITLE,
  route: "correction-request",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "执行法院、执行案号、纳入决定及其日期、至少一项理由",
    en: "The enforcing court, the case number, the listing decision with its date, at least one ground",
  },
  draw: (plain) => {
    const context = voiced(plain, enforcingCourtVoice(plain));
    const all = chosenFindings(context, { routes: ["correction-request"] });
    const beside = isByHand(context) ? all : besideDeletion(context.audit, all);
    // Nothing but deletion: whoever draws it up all the same asks for that.
    const findings = beside.length === 0 ? all : beside;
    const thread = listingOf(context, findings);
    const asks = asksOf(context, findings);
    // Off the list already, only the restriction is left to be corrected (法发〔2019〕35号 art. 18).
    const onlyRestriction =
      !asks.some((ask) => ENTRY.has(ask)) && (asks.includes("lift-restriction") || isOnlyRestricted(context));
    return paperOf(context, {
      title: onlyRestriction ? RESTRICTION_TITLE : TITLE.zh,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      sides: "named",
      head: referenceBlocks(context, thread, FORM),
      requests: requestSentences(context, asks, FORM, { findings, rest: true }),
      reasons: [
        // Never listed: the paper is about the restriction, and speaks of no listing.
        ...(onlyRestriction ? listingBlocks(context, thread, FORM) : [listingBlock(context, thread, FORM)]),
        ...restrictionBlocks(context, asks, FORM),
        ...(onlyRestriction ? [] : lookBlocks(context, thread, findings)),
        ...answeredBlocks(context),
        ...pendingBlocks(context, FORM),
        ...reasonBlocks(context, findings, thread, FORM, {
          told: [...orderTold(context, asks), ...answeredBefore(context)],
          elsewhere: onlyRestriction && isForFormer(context, asks),
        }),
        ...liftingGround(context, asks, findings, FORM),
      ],
    });
  },
};
