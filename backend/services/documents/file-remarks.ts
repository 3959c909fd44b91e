// What is to be said of a file at once when it is added as evidence, and not on the day when somebody needs it.
import type { Text } from "../../../shared/text.ts";
import { type FileReading, isPdf } from "./file-reading.ts";

/** How a kind of file begins and how it ends when it is whole; the end is looked for in as many of its last bytes. */
interface Kind {
  readonly name: Text;
  readonly endings: RegExp;
  readonly begins: readonly string[];
  /** Where in its first bytes it may begin so. */
  readonly within: number;
  readonly ends?: { readonly sign: string; readonly within: number };
  /** What it begins with where it is locked with a password. */
  readonly lockedBegins?: string;
}

const kind = (zh: string, en: string, endings: RegExp, begins: readonly string[], more: Partial<Kind> = {}): Kind => ({
  name: { zh, en },
  endings,
  begins,
  within: 0,
  ...more,
});

/** What Office locks with a password is in a container of the old kind, whatever its ending says. */
const OLD_OFFICE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

// The signs as bytes, one letter each.
const KINDS: readonly Kind[] = [
  kind("PDF 文件", "a PDF file", /\.pdf$/i, ["%PDF-"], { within: 1024, ends: { sign: "%%EOF", within: 2048 } }),
  kind("PNG 图片", "a PNG picture", /\.png$/i, ["\x89PNG\r\n\x1a\n"], { ends: { sign: "IEND", within: 64 } }),
  kind("JPG 图片", "a JPG picture", /\.jpe?g$/i, ["\xff\xd8\xff"], { ends: { sign: "\xff\xd9", within: 65_536 } }),
  kind("GIF 图片", "a GIF picture", /\.gif$/i, ["GIF87a", "GIF89a"]),
  kind("WebP 图片", "a WebP picture", /\.webp$/i, ["RIFF"]),
  kind("BMP 图片", "a BMP picture", /\.bmp$/i, ["BM"]),
  kind("Word 文档", "a Word document", /\.docx$/i, ["PK\x03\x04"], {
    lockedBegins: OLD_OFFICE,
    ends: { sign: "PK\x05\x06", within: 65_557 },
  }),
  kind("Excel 表格", "an Excel workbook", /\.xlsx$/i, ["PK\x03\x04"], {
    lockedBegins: OLD_OFFICE,
    ends: { sign: "PK\x05\x06", within: 65_557 },
  }),
  kind("压缩包", "an archive", /\.zip$/i, ["PK\x03\x04", "PK\x05\x06"], {
    ends: { sign: "PK\x05\x06", within: 65_557 },
  }),
];

const SEARCHED = /\.(?:pdf|docx|txt|text|md|csv|tsv|log|json|html?|xml)$/i;
const SHOWN = /\.(?:png|jpe?g|gif|webp|bmp)$/i;

const EMPTY: Text = {
  zh: "这是空文件，没有内容。请重新导出或者复制原文件，再添加一次。",
  en: "This file is empty. Export or copy the original again, and add that.",
};
const LOCKED: Text = {
  zh: "文件设有打开密码，不能查看、检索，也不能并入提交材料。请另存一份没有密码的再添加。",
  en: "This file is locked with a password: it can be neither shown nor searched, nor laid into a filing. Save one without a password and add that.",
};
const BROKEN: Text = {
  zh: "文件损坏，读不出来。请重新导出或者复制原文件，再添加一次。",
  en: "This file is damaged and cannot be read. Export or copy the original again, and add that.",
};
const NO_TEXT: Text = {
  zh: "文件里没有文字（例如扫描件），检索不到其中的内容。请把要点写进名称或者页注，或者先做文字识别再添加。",
  en: "This file carries no text, as a scan does: the search finds nothing in it. Put what matters into its title or page notes, or have its text recognised before adding it.",
};

const NOT_READ: Text = {
  zh: "没有从文件里读出文字，检索不到其中的内容。请打开看一遍；打不开的，重新导出后再添加。",
  en: "No text was read from this file: the search finds nothing in it. Open it and look it through; where it does not open, export it anew and add that.",
};

const wrongKind = (said: Text): Text => ({
  zh: `文件名说这是${said.zh}，内容却不是，可能打不开。请确认选对了文件，或者改正文件名后再添加。`,
  en: `Its name says that this is ${said.en}, its content is something else, and it may not open. Look whether it is the right file, or correct its name and add it again.`,
});
const cut = (said: Text): Text => ({
  zh: `${said.zh}不完整，后面缺了一段，可能打不开或者缺页。请重新复制原文件，再添加一次。`,
  en: `This is ${said.en} whose end is missing: it may not open, or lack pages. Copy the original again, and add that.`,
});
const lostLetters = (count: number): Text => ({
  zh: `文件里有 ${count} 个字符读不出来（例如用 Firefox 打印成的 PDF），检索会漏掉。请用其他程序重新生成 PDF，并看一遍内容。`,
  en: `${count} characters of this file cannot be read, as in PDF files that Firefox printed: the search misses them. Make the PDF anew with another program, and look it through.`,
});

/** The ways out of kinds that are neither shown nor searched; the last is for all others. */
const UNKNOWN_KINDS: readonly (readonly [endings: RegExp, zh: string, en: string])[] = [
  [/\.(?:tiff?|hei[cf])$/i, "请另存为 JPG、PNG 或者 PDF 再添加", "save it as JPG, PNG or PDF and add that"],
  [/\.(?:zip|rar|7z)$/i, "请解压后把里面的文件逐个添加", "unpack it and add the files in it one by one"],
  [
    /\.(?:eml|msg|mht)$/i,
    "请把邮件打印成 PDF，连同附件分别添加",
    "print the message to PDF, and add that and what was attached to it",
  ],
  [/\.(?:mp3|m4a|wav|amr|mp4|mov|avi)$/i, "请另写一份文字整理稿一并添加", "add a written record of it as well"],
  [/$/, "请另存为 PDF 再添加一份", "save it as PDF and add that as well"],
];

function notShown(name: string): Text {
  const [, zh, en] = UNKNOWN_KINDS.find(([endings]) => endings.test(name)) ?? [null, "", ""];
  return {
    zh: `这种文件不能在程序里查看，也不能检索；原件已经保存。${zh}。`,
    en: `This kind of file can be neither shown nor searched here; it is stored as it is. To have it read, ${en}.`,
  };
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** What is wrong with the bytes for what the name says they are; null where nothing is, or nothing is known of the kind. */
function shapeOf(name: string, bytes: Uint8Array): Text | null {
  const said = KINDS.find(({ endings }) => endings.test(name));
  if (said === undefined) return null;
  const beginning = latin(bytes.subarray(0, said.within + 16));
  if (said.lockedBegins !== undefined && beginning.startsWith(said.lockedBegins)) return LOCKED;
  const at = said.begins.map((sign) => beginning.indexOf(sign)).filter((found) => found >= 0 && found <= said.within);
  if (at.length === 0) return wrongKind(said.name);
  const { ends } = said;
  return ends !== undefined && !latin(bytes.subarray(-ends.within)).includes(ends.sign) ? cut(said.name) : null;
}

/** How much of a text nothing could be read from. */
const lostIn = (text: string): number => text.split("\uFFFD").length - 1;

/** What the person is told of a file that was stored, in the order of how much it matters; nothing where all is well. */
export function remarksOn(
  name: string,
  bytes: Uint8Array,
  { text, pages, locked, wordless }: FileReading,
): readonly Text[] {
  if (bytes.length === 0) return [EMPTY];
  if (name === "") return [];
  if (locked === true) return [LOCKED];
  const shape = shapeOf(name, bytes);
  if (shape !== null) return [shape];
  if (!SEARCHED.test(name) && !SHOWN.test(name)) return [notShown(name)];
  if (isPdf(name) && pages === null) return [BROKEN];
  // Where reading was not begun, nothing is known of its text.
  if (text === undefined || SHOWN.test(name)) return [];
  if (text === null) return [wordless === true ? NO_TEXT : NOT_READ];
  const lost = lostIn(text);
  return lost > 0 ? [lostLetters(lost)] : [];
}
