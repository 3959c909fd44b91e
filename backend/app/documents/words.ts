// What the calls about documents say: failures, labels of the history, steps of long work.
import type { Failure } from "../../../shared/api/failure.ts";
import { OTHER_LIST_PAPERS } from "../../../shared/audit/other-list.ts";
import type { Text } from "../../../shared/text.ts";

export const NO_TEMPLATE: Failure = {
  code: "no-template",
  text: {
    zh: "没有这个名称的模板。请从列表中选择一个文书。",
    en: "There is no template of that name. Choose a document from the list.",
  },
};

export const OTHER_LIST: Failure = { code: "other-list", text: OTHER_LIST_PAPERS };

export const WORD_AS_PDF: Failure = {
  code: "word-as-pdf",
  text: {
    zh: "没有登记：这份文件名称以 .pdf 结尾，内容却是 Word 文档或者压缩包。请选择真正的 PDF，或者把名称改回 .docx。",
    en: "Not logged: the name of this file ends in .pdf, but it holds a Word document or a zip. Choose the real PDF, or give it back its .docx name.",
  },
};

/** No PDF file came about, for a reason in words that end without a stop. */
export const notPrinted = ({ zh, en }: Text): Failure => ({
  code: "not-printed",
  text: { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` },
});

export const NOTHING_FOR_COURT: Failure = {
  code: "nothing-for-court",
  text: {
    zh: "所选的都不是提交法院或者机构的文书。请至少选择一份。",
    en: "None of the documents chosen is for a court or body. Choose at least one that is.",
  },
};

/** What is wrong with a template, each tag with its place. */
export const badTemplate = (problems: readonly Text[]): Failure => ({
  code: "bad-template",
  text: {
    zh: "模板无法使用，未作改动。请按下列各项在 Word 中改正后再试。",
    en: "The template cannot be used; nothing was changed. Correct what is listed in Word and try again.",
  },
  problems: problems.map((text) => ({ path: "", text })),
});

export const DOCUMENT_LABELS = {
  template: { zh: "更换文书模板", en: "Replace a document template" },
  noTemplate: { zh: "恢复原有文书模板", en: "Go back to the shipped document template" },
  edited: (title: Text): Text => ({ zh: `改写《${title.zh}》`, en: `Word the document “${title.en}”` }),
  filled: { zh: "填写各份文书中的空白", en: "Fill in gaps of the papers" },
  /** The note of a filing, in the language of the papers. */
  receipt: (number: string): Text => ({ zh: `寄件单号：${number}`, en: `Postal receipt no. ${number}` }),
  filed: (title: Text): Text => ({ zh: `提交《${title.zh}》`, en: `File the document “${title.en}”` }),
};

export const DOCUMENT_STEPS: Readonly<Record<"draw" | "read" | "pack", Text>> = {
  draw: { zh: "正在起草文书", en: "drawing up documents" },
  read: { zh: "正在读取证据", en: "reading exhibits" },
  pack: { zh: "正在打包", en: "packing" },
};

export const FILING_STEPS: Readonly<Record<"read" | "print" | "lay", Text>> = {
  read: { zh: "正在核对证据", en: "looking through exhibits" },
  print: { zh: "正在排版", en: "setting the pages" },
  lay: { zh: "正在并入证据", en: "laying in exhibits" },
};

/** An exhibit that is not in a filing, with the reason. */
export const exhibitLeftOut = (number: number, title: string | null, why: Text): Text => ({
  zh: `证据${number}（${title ?? "未命名"}）：${why.zh}。该处有一页写明原件另附，请务必附上`,
  en: `Exhibit ${number} (${title ?? "untitled"}): ${why.en}. A page in its place says that it is enclosed separately: do enclose it`,
});

/** An exhibit of the bundle whose file is not in the vault. */
export const exhibitMissing = (number: number, title: string | null): Text => ({
  zh: `证据${number}（${title ?? "未命名"}）没有保存原件，已在目录中注明另附`,
  en: `Exhibit ${number} (${title ?? "untitled"}) has no stored file; the cover says that it is enclosed separately`,
});
