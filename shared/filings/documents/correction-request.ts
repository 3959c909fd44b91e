// The correction request to the enforcing court (失信信息纠正申请书): revoke, correct or delete, with relief from the restriction.
import { chosenFindings, enforcingCourtVoice, listingOf, voiced } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { enforcingCourt } from "../facts.ts";
import { FORMS } from "../parts/form.ts";
import { paperOf } from "../parts/paper.ts";
import { listingBlock, reasonBlocks } from "../parts/reasons.ts";
import { referenceBlock } from "../parts/reference.ts";
import { asksOf, requestSentences } from "../parts/requests.ts";

const TITLE = "失信信息纠正申请书";
const FORM = FORMS.correction;

export const correctionRequest: DocumentKind = {
  document: "correction-request",
  title: { zh: TITLE, en: "Correction request" },
  route: "correction-request",
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "执行法院、执行案号、纳入决定及其日期、至少一项理由",
    en: "The enforcing court, the case number, the listing decision with its date, at least one ground",
  },
  draw: (plain) => {
    const context = voiced(plain, enforcingCourtVoice(plain));
    const findings = chosenFindings(context, { routes: ["correction-request"] });
    const thread = listingOf(context, findings);
    return paperOf(context, {
      title: TITLE,
      form: FORM,
      addressee: context.courts.enforcing,
      to: enforcingCourt(context),
      head: [referenceBlock(context, thread, FORM)],
      requests: requestSentences(context, asksOf(context, findings), FORM),
      reasons: [listingBlock(context, thread, FORM), ...reasonBlocks(context, findings, thread, FORM)],
    });
  },
};
