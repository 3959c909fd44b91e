// What is said where no PDF file comes of a page.
import type { Text } from "../../../shared/text.ts";

export const NO_BROWSER: Text = {
  zh: "没有写出 PDF：本机没有找到 Chromium、Chrome 或者 Edge，PDF 由它排版。请安装其中一种再试，或者改写 .docx，从 Word 导出",
  en: "no PDF was made: no Chromium, Chrome or Edge was found on this machine, and it is what sets the page; install one and try again, or write a .docx and export it from Word",
};

export const oldBrowser = (found: string, least: number): Text => ({
  zh: `没有写出 PDF：本机的浏览器（${found}）太旧，印出的页会缺页码。请更新到 ${least} 或者更高的版本再试`,
  en: `no PDF was made: the browser of this machine (${found}) is too old, pages would lack their numbers; update it to ${least} or newer and try again`,
});

export const PRINT_FAILED: Text = {
  zh: "没有写出 PDF：浏览器没有完成排版就停了。请再试一次；仍然不行的，改写 .docx，从 Word 导出",
  en: "no PDF was made: the browser stopped before the page was set; try again, or write a .docx and export it from Word",
};

export const PRINT_TOO_LONG: Text = {
  zh: "没有写出 PDF：浏览器用时太久，已经停止。请关掉其他程序再试，或者分成几份",
  en: "no PDF was made: the browser took too long and was ended; close other programs and try again, or make several smaller files",
};

export const PRINT_ENDED: Text = { zh: "没有写出 PDF：已经停止", en: "no PDF was made: it was ended" };
