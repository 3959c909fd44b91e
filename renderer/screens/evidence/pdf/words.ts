// The words of the view of PDF files.
import { BASE } from "../../../base/words.ts";
import type { Text } from "../../../../shared/text.ts";

export const PDF = {
  opening: { zh: "正在打开文件…", en: "Opening the file…" },
  locked: {
    zh: "文件设有密码，本程序不能显示，也未读取页数和文字。请另存副本，用其他程序输入密码后打开。",
    en: "The file is locked with a password: it is not shown here, and neither its pages nor its text were read. Save a copy and open it with another program that asks for the password.",
  },
  broken: {
    zh: "不能显示：文件损坏，或者不是 PDF。库内保存的内容没有改动；请另存副本，用其他程序试开，或者重新取得原件。",
    en: "It cannot be shown: the file is damaged or no PDF. What is stored has not been changed; save a copy and try another program, or obtain the original again.",
  },
  tools: BASE.view,
  previous: { zh: "上一页", en: "Previous page" },
  next: { zh: "下一页", en: "Next page" },
  page: { zh: "页码", en: "Page" },
  smaller: { zh: "缩小", en: "Smaller" },
  larger: { zh: "放大", en: "Larger" },
  width: { zh: "适合宽度", en: "Fit width" },
  print: BASE.print,
  stop: { zh: "停止", en: "Stop" },
  picture: { zh: "页面图像", en: "Picture of the page" },
  pages: { zh: "文件各页", en: "Pages of the file" },
  printFailed: {
    zh: "未能打印：有一页不能完整显示。请另存副本，用其他程序打印。",
    en: "It was not printed: a page cannot be shown in full. Save a copy and print it with another program.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const pageOf = (number: number, all: number): Text => ({
  zh: `第${number}页，共${all}页`,
  en: `Page ${number} of ${all}`,
});
export const ofPages = (all: number): Text => ({ zh: `／共${all}页`, en: `of ${all}` });
export const zoomWords = (percent: number): Text => ({ zh: `${percent}%`, en: `${percent}%` });
export const noWords = (number: number): Text => ({
  zh: `第${number}页没有文字层（多为扫描件）：检索找不到其内容，读屏软件也读不出来。页面空白或者不全的，请另存副本，用其他程序核对。`,
  en: `Page ${number} carries no text, as scans do: the search cannot find its words, nor can a screen reader read them. If it looks empty or incomplete, save a copy and compare it in another program.`,
});
export const pageBroken = (number: number): Text => ({
  zh: `第${number}页不能完整显示。请另存副本，用其他程序查看。`,
  en: `Page ${number} cannot be shown in full. Save a copy and look at it with another program.`,
});
export const preparing = (done: number, all: number): Text => ({
  zh: `正在准备打印：${done}/${all} 页`,
  en: `Preparing to print: ${done} of ${all} pages`,
});
export const tooManyToPrint = (most: number): Text => ({
  zh: `超过 ${most} 页的文件请另存副本，用其他程序打印。`,
  en: `To print a file of more than ${most} pages, save a copy and use another program.`,
});
