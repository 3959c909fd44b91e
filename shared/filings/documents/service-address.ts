// The confirmation of the address for service (送达地址确认书).
import { voiced, type Context } from "../context.ts";
import { CHINESE, type DocumentKind } from "../document.ts";
import { caseNumber, clientName, enforcingCourt } from "../facts.ts";
import type { Block } from "../model.ts";
import { heading, numberedLines, paragraph, title } from "../parts/blocks.ts";
import { signature } from "../parts/closing.ts";
import { FORMS } from "../parts/form.ts";
import { cplOn, lawPiece } from "../parts/law-line.ts";
import { gap, say } from "../sentence.ts";

const TITLE = "送达地址确认书";
const FORM = FORMS.paper;

export const serviceAddress: DocumentKind = {
  document: "service-address",
  title: { zh: TITLE, en: "Confirmation of the address for service" },
  route: null,
  forCourt: true,
  langs: CHINESE,
  needs: {
    zh: "送达地址、收件人、电话，是否同意电子送达",
    en: "Address, receiver, telephone, whether electronic service is accepted",
  },
  draw: (plain) => {
    const context = voiced(plain, { self: "受送达人" });
    return { title: TITLE, addressee: context.courts.enforcing, blocks: blocksOf(context) };
  },
};

function blocksOf(context: Context): readonly Block[] {
  const electronic = lawPiece(context.asOf, [cplOn(context.asOf, "service-electronic", 1)]);
  const consent = gap("service.electronic", {
    zh: "同意或者不同意；同意的写明电子地址",
    en: "accepted or not; if accepted, the electronic address",
  });
  return [
    title(TITLE, FORM),
    paragraph("matter", FORM, "执行法院：", enforcingCourt(context), "。执行案号：", caseNumber(context), "。"),
    paragraph("person", FORM, "受送达人：", clientName(context), "。"),
    heading("address.head", "送达地址", FORM),
    ...numberedLines("address", FORM, [
      say(
        "address.place",
        { form: FORM },
        "地址和邮政编码：",
        gap("party.client.serviceAddress", { zh: "送达地址和邮政编码", en: "address and postal code" }),
        "；",
      ),
      say(
        "address.receiver",
        { form: FORM },
        "收件人和电话：",
        gap("service.receiver", { zh: "收件人姓名和电话", en: "receiver and telephone" }),
        "；",
      ),
      say("address.electronic", { form: FORM }, "电子送达（", electronic, "）：", consent, "。"),
    ]),
    paragraph("duty", FORM, "受送达人确认以上地址真实、准确；地址变更的，及时书面告知法院。"),
    signature(context, FORM),
  ];
}
