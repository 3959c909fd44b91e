// The end of a paper: whom it goes to, what is attached, and the signature.
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { clientName } from "../facts.ts";
import type { Block, Exhibit, Sentence } from "../model.ts";
import { penLine, say, type Words } from "../sentence.ts";
import { ATTACHED, exhibitsIn } from "../walk.ts";
import { heading, numberedLines, paragraph } from "./blocks.ts";
import { filerOf, hasGuardian } from "./acting.ts";

interface Closing {
  readonly form: string;
  /** Whom it goes to. */
  readonly to: Words;
  /** What is attached beside the identity papers and the exhibits. */
  readonly papers?: readonly Sentence[];
  /** Goes to an office: no copies, no address for service. */
  readonly office: boolean;
}

/** 此致, the addressee, 附, the signature. */
export function closingBlocks(
  context: Context,
  blocks: readonly Block[],
  { form, to, papers = [], office }: Closing,
): readonly Block[] {
  return [
    paragraph("closing.hereby", form, "此致"),
    { kind: "paragraph", id: "closing.to", indent: false, sentences: [say("closing.to.text", { form }, to)] },
    ...attachments(context, blocks, form, papers, office),
    signature(context, form),
    filingBlock(form),
  ];
}

function attachments(
  context: Context,
  blocks: readonly Block[],
  form: string,
  papers: readonly Sentence[],
  office: boolean,
): readonly Block[] {
  const numbers = exhibitsIn(blocks, context.exhibits);
  const lines = [
    ...(office
      ? []
      : [
          // As many as there are other sides: the court tells the number where it wants another.
          say("closing.copies", { form }, "本文书副本，按其他当事人人数提交"),
        ]),
    identityLine(context, form),
    ...(filerOf(context).kind === "agent" ? [say("closing.authority", { form }, "授权委托书和代理人的身份材料")] : []),
    ...papers,
    evidenceLine(numbers, form),
    ...(office ? [] : [say("closing.address", { form }, "送达地址确认书")]),
  ];
  return [heading(ATTACHED, "附：", form, 3, false), ...numberedLines(ATTACHED, form, lines)];
}

function identityLine(context: Context, form: string): Sentence {
  const { file } = context;
  const words =
    file.client.kind !== "natural-person"
      ? "营业执照（登记证书）复印件、法定代表人或者负责人身份证明"
      : hasGuardian(context)
        ? "户口簿或者身份证件复印件、法定代理人身份证件复印件、监护关系证明"
        : "身份证件复印件";
  return say("closing.identity", { form }, { parts: [{ text: words }], facts: ["client.kind"] });
}

function evidenceLine(numbers: readonly Exhibit[], form: string): Sentence {
  if (numbers.length === 0) return say("closing.evidence", { form }, "证据目录和证据复印件");
  const text = `证据目录和证据复印件（${rangesOf(numbers.map(({ number }) => number))}）`;
  const exhibits = numbers.map(({ evidence }) => evidence);
  return say("closing.evidence", { form }, { parts: [{ text }], exhibits });
}

/** 证据1至证据6、证据9: three and more in a row as a range. Numbers ascending. */
function rangesOf(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const words = ({ first, last }: { readonly first: number; readonly last: number }): string => {
    if (first === last) return `证据${first}`;
    return `证据${first}${last === first + 1 ? "、" : "至"}证据${last}`;
  };
  return runs.map(words).join("、");
}

/** How and when it was handed in: the day counts, and the slip or receipt proves it (reference 6.2(b)). */
function filingBlock(form: string): Block {
  const how = penLine("closing.filing", {
    zh: "当面提交、邮寄（单号）或者网上提交（回执号），以及提交日期",
    en: "in person, by post (slip number) or online (receipt number), and the day",
  });
  return paragraph("closing.filing", form, "提交方式和日期：", how);
}

/** The lines to sign on. A child does not sign: it is named, and whoever acts for it by law signs. */
export function signature(context: Context, form: string): Block {
  const { voice } = context;
  const unit = context.file.client.kind !== "natural-person";
  const lines: Sentence[] = [];
  const add = (id: string, who: string, pen: string, hint: Text = { zh: "签名", en: "signature" }): void => {
    lines.push(say(`closing.${id}`, { form }, who, penLine(`closing.${pen}`, hint)));
  };
  if (hasGuardian(context)) {
    lines.push(say("closing.name", { form }, `${voice.self}：`, clientName(context)));
    add("signGuardian", "法定代理人（签名）：", "signatureGuardian");
  } else if (unit) {
    add("sign", `${voice.self}（盖章）：`, "signature", { zh: "盖章", en: "seal" });
    add("signOffice", "法定代表人或者负责人（签名）：", "signatureOffice");
  } else {
    add("sign", `${voice.self}（签名）：`, "signature");
  }
  if (filerOf(context).kind === "agent") add("signAgent", "委托代理人（签名）：", "signatureAgent");
  const day = penLine("closing.date", { zh: "签署日期", en: "the day it is signed" }, "date");
  lines.push(say("closing.date", { form }, day));
  return { kind: "signature", id: "signature", lines };
}
