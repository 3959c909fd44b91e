// What is said of templates that are refused, or that leave something out: the part, the thing, the way out.
import { echo } from "../../../../shared/case/echo.ts";
import type { Text } from "../../../../shared/text.ts";

/** How the parts of a Word file are called by people; others are called by their names. */
function partWords(part: string): Text {
  if (part === "word/document.xml") return { zh: "正文", en: "the text" };
  if (/^word\/header\d*\.xml$/.test(part)) return { zh: `页眉（${part}）`, en: `a header (${part})` };
  if (/^word\/footer\d*\.xml$/.test(part)) return { zh: `页脚（${part}）`, en: `a footer (${part})` };
  return { zh: `“${echo(part)}”`, en: `"${echo(part)}"` };
}

const inPart = (part: string, zh: string, en: string): Text => {
  const where = partWords(part);
  return { zh: `模板${where.zh}${zh}`, en: `${where.en} of the template ${en}` };
};

export const notXml = (part: string): Text =>
  inPart(
    part,
    "的内容损坏，无法按 XML 读取。请在 Word 中打开，另存为 .docx 后再用。",
    "is damaged and cannot be read as XML; open it in Word and save it as .docx again",
  );

export const macroPart = (part: string): Text =>
  inPart(
    part,
    "带有宏或者控件。模板不得含有宏；请在 Word 中另存为不含宏的 .docx 后再用。",
    "holds macros or controls; a template must have none: save it in Word as a .docx without macros",
  );

export const notMainDocument = (type: string): Text => ({
  zh: `模板的文档类型是“${echo(type)}”，不是普通 Word 文档。请在 Word 中另存为 .docx 后再用。`,
  en: `the template says that it is "${echo(type)}", which is no ordinary Word document; save it as .docx in Word`,
});

/** `kind` is the last word of the relationship's type: `image`, `attachedTemplate` … */
export const externalPart = (part: string, kind: string, target: string): Text =>
  inPart(
    part,
    `引用了文件以外的内容（${echo(kind)}：${echo(target)}）。打开文书时会去读取它；请在 Word 中改为嵌入，或者删去。`,
    `refers to something outside the file (${echo(kind)}: ${echo(target)}), which would be fetched when the paper is opened; embed it in Word, or delete it`,
  );

export const outsidePart = (part: string, target: string): Text =>
  inPart(
    part,
    `引用的“${echo(target)}”在文件以外。这样的文件不是 Word 写出的，请不要使用。`,
    `refers to "${echo(target)}", which leads out of the file; Word does not write such a file, do not use it`,
  );

export const embedded = (part: string, what: string): Text =>
  inPart(
    part,
    `嵌有对象或者外来文档（${echo(what)}）。请在 Word 中删去，或者改成图片。`,
    `embeds an object or another document (${echo(what)}); delete it in Word, or make it a picture`,
  );

export const runningField = (part: string, name: string): Text =>
  inPart(
    part,
    `有会读取外部内容或者执行操作的域“${echo(name)}”。请在 Word 中按 Alt+F9 显示域代码，把它删去或者改成普通文字。`,
    `has the field "${echo(name)}", which fetches or runs something; press Alt+F9 in Word to see the fields, and delete it or turn it into text`,
  );

export const unreadableField = (part: string): Text =>
  inPart(
    part,
    "有一个由其他域拼成的域，看不出它做什么。请在 Word 中按 Alt+F9 显示域代码，把它删去。",
    "has a field put together from other fields, so that nobody can tell what it does; press Alt+F9 in Word and delete it",
  );

export const trackedChanges = (part: string): Text =>
  inPart(
    part,
    "有未处理的修订。请在 Word 的“审阅”中接受或者拒绝全部修订后再用。",
    "has tracked changes; accept or reject all of them in Word (Review) first",
  );

export const comments = (part: string): Text =>
  inPart(
    part,
    "有批注。批注会随文书交给法院；请在 Word 的“审阅”中删除全部批注后再用。",
    "has comments, which would go to the court with the paper; delete all of them in Word (Review) first",
  );

export const hiddenText = (part: string): Text =>
  inPart(
    part,
    "有隐藏文字。请在 Word 中显示隐藏文字，取消隐藏或者删去后再用。",
    "has hidden text; show it in Word, and unhide or delete it first",
  );

export const fullWidth = (tags: readonly string[]): Text => ({
  zh: `模板中的 ${tags.map(echo).join("、")} 用的是全角花括号｛｝，不会被当作标签。请改成半角 { }。`,
  en: `the template writes ${tags.map(echo).join(", ")} in full-width braces ｛｝, which are no tags; use { }`,
});

/** `fullWidth` says why already where that is the reason. */
export const takesNothing: Text = {
  zh: "模板中没有任何标签，文书的内容一个字也不会写进去。请在 Word 中至少加上 {全文}，或者先下载随程序提供的模板再改。",
  en: "the template has no tag, and would take up none of the text; add at least {全文} in Word, or start from the shipped template",
};

export const fieldsOnly: Text = {
  zh: "模板只收入单项（如案号、姓名），没有收入文书的正文：请求、事实和理由都不会出现。",
  en: "the template takes up single fields (such as the case number) only: the requests, the facts and the grounds will not appear",
};

export const leavesOut = (blocks: readonly Text[]): Text => ({
  zh: `模板没有收入：${blocks.map(({ zh }) => zh).join("、")}。文书中的这些内容不会出现。`,
  en: `the template leaves out: ${blocks.map(({ en }) => en).join(", ")}; what stands in them will not appear in the papers`,
});

export const linkWarning = (part: string, target: string): Text =>
  inPart(
    part,
    `有指向网址的链接（${echo(target)}），会原样留在文书中。`,
    `has a link to ${echo(target)}, which stays in the papers`,
  );
