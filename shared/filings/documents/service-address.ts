// The confirmation of the address for service (送达地址确认书).
import type { Text } from "../../text.ts";
import { voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { caseNumber, clientName, enforcingCourt, upperCourt } from "../facts.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { heading, numberedLines, paragraph, title } from "../parts/blocks.ts";
import { signature } from "../parts/closing.ts";
import { FORMS } from "../parts/form.ts";
import { cplOn, dutyLaw, lawPiece } from "../parts/law-line.ts";
import { byGuardian, hasGuardian } from "../parts/acting.ts";
import { serviceAddressGap } from "../parts/party.ts";
import { isOnlyRestricted } from "../parts/restriction.ts";
import { isDebtor, standingPiece } from "../parts/standing.ts";
import { gap, say, type Words } from "../sentence.ts";

const TITLE = "送达地址确认书";
const FORM = FORMS.paper;

export const serviceAddress: DocumentKind = {
  document: "service-address",
  title: { zh: TITLE, en: "Confirmation of the address for service" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "送达地址、收件人、电话，是否指定代收人，是否同意电子送达，适用的程序",
    en: "Address, receiver, telephone, whether a recipient is named, whether electronic service is accepted, for which proceedings",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "受送达人" });
    return { title: TITLE, addressee: courtOf(context), blocks: blocksOf(context) };
  },
};

function blocksOf(context: Context): readonly Block[] {
  const { asOf } = context;
  const electronic = lawPiece(asOf, [cplOn(asOf, "service-electronic", 1)]);
  return [
    title(TITLE, FORM),
    paragraph("matter", FORM, "执行法院：", enforcingCourt(context), "。执行案号：", caseNumber(context), "。"),
    paragraph(
      "person",
      FORM,
      "受送达人：",
      clientName(context),
      ...byGuardian(context),
      isDebtor(context) ? "。诉讼地位：" : "。与本案的关系：",
      standingPiece(context),
      "。",
    ),
    heading("notice.head", "告知事项", FORM),
    ...numberedLines("notice", FORM, notices(context)),
    heading("address.head", "送达地址", FORM),
    ...numberedLines("address", FORM, [
      line("place", "地址和邮政编码：", serviceAddressGap(), "；"),
      line("receiver", "收件人和电话：", gap("service.receiver", RECEIVER), "；"),
      line("deputy", "代收人：", gap("service.deputy", DEPUTY), "；"),
      line("electronic", "电子送达（", electronic, "）：", gap("service.electronic", CONSENT), "。"),
    ]),
    heading("scope.head", "适用范围", FORM),
    paragraph(
      "scope",
      FORM,
      "以上地址适用于：",
      gap("service.scope", isOnlyRestricted(context) ? RELIEF_SCOPE : SCOPE),
      "。",
    ),
    paragraph(
      "duty",
      FORM,
      `受送达人${hasGuardian(context) ? "的法定代理人" : ""}已经阅读上述告知事项，确认以上地址真实、准确。`,
    ),
    paragraph("closing.hereby", FORM, "此致"),
    {
      kind: "paragraph",
      id: "closing.to",
      indent: false,
      sentences: [say("closing.to.text", { form: FORM }, to(context))],
    },
    signature(context, FORM),
  ];
}

const line = (id: string, ...words: readonly Words[]): Sentence => say(`address.${id}`, { form: FORM }, ...words);

const RECEIVER: Text = { zh: "收件人姓名和电话", en: "receiver and telephone" };
const DEPUTY: Text = {
  zh: "代收人的姓名、与受送达人的关系、电话；不指定的，写“不指定”",
  en: "name of a recipient, relation to the addressee, telephone; “none” if none is named",
};
const CONSENT: Text = {
  zh: "同意或者不同意；同意的写明电子地址",
  en: "accepted or not; if accepted, the electronic address",
};
const SCOPE: Text = {
  zh: "适用的程序，例如本案的纠正申请及其复议、执行监督",
  en: "the proceedings it is for, such as the correction request in this case with its reconsideration and supervision",
};
const RELIEF_SCOPE: Text = {
  zh: "适用的程序，例如本案解除限制消费的申请及其复议、执行监督",
  en: "the proceedings it is for, such as the request for relief in this case with its reconsideration and supervision",
};
const COURT: Text = {
  zh: "收件法院的全称，与一并提交的申请书相同",
  en: "full name of the court, the one that the request filed with it goes to",
};

/** Where what is filed now goes: a court of its own where all open routes lead to one, else the one of the paper it goes with. */
function courtOf({ audit, courts }: Context): string | null {
  const open = audit.checklists.filter(({ state }) => state === "open" || state === "closing");
  const found = new Set(open.flatMap(({ court }) => (court === null ? [] : [court])));
  if (found.size === 0) return courts.enforcing;
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The addressee; the enforcing court by its own fact, another by the audit's routes. */
function to(context: Context): Words {
  const court = courtOf(context);
  if (court === null) return gap("service.court", COURT);
  return court === context.courts.upper ? upperCourt(context) : enforcingCourt(context);
}

/** What the law makes of what is confirmed here, in other words than its own. */
function notices(context: Context): readonly Sentence[] {
  const { asOf, file } = context;
  const unit = file.client.kind !== "natural-person";
  const home = unit ? "登记或者备案的住所地" : "户籍登记的住所地或者经常居住地";
  const notice = (id: string, text: string, end: string, ...law: readonly (Provision | null)[]): Sentence =>
    say(`notice.${id}`, { form: FORM }, `${text}（`, lawPiece(asOf, law), `）${end}`);
  return [
    notice(
      "given",
      `受送达人应当提供并确认准确的送达地址；拒不提供，经告知后仍不提供的，以${home}为送达地址`,
      "；",
      dutyLaw(asOf, "post-address"),
    ),
    notice(
      "wrong",
      "所提供或者确认的地址不准确，地址变更没有及时告知法院，或者本人、指定的代收人拒绝签收，以致没有实际收到文书的，文书退回之日视为送达之日；能够证明自己没有过错的除外",
      "；",
      dutyLaw(asOf, "post-returned"),
      dutyLaw(asOf, "post-no-fault"),
    ),
    notice("deputy", "指定代收人的，代收人签收视为本人签收", "；", dutyLaw(asOf, "post-deputy")),
    notice(
      "electronic",
      "同意电子送达的，应当在本确认书中确认；送达信息到达所确认的系统之日为送达之日",
      "；",
      dutyLaw(asOf, "electronic-consent"),
      cplOn(asOf, "service-electronic", 2),
    ),
    say("notice.change", { form: FORM }, "地址、代收人或者电子地址变更的，应当及时书面告知法院。"),
  ];
}
