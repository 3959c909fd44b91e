// Unpacks a .docx file from anywhere: nothing outside it is named, and nothing larger than a template can be comes out.
import { unzipSync, type UnzipFileInfo } from "fflate";
import { echo } from "../../../../shared/case/echo.ts";
import type { Text } from "../../../../shared/text.ts";
import { TemplateError } from "./error.ts";

/** The parts of a package by their names, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a template may hold; sizes in bytes. Letterheads with a picture stay far below. */
export const ARCHIVE_LIMITS = {
  packed: 20_000_000,
  entries: 1000,
  unpacked: 50_000_000,
  /** Unpacked to packed size of a part that is larger than a megabyte. */
  ratio: 200,
} as const;
const SMALL = 1_000_000;

const NO_WORD: Text = {
  zh: "模板不是 Word 文档（.docx）。请在 Word 中另存为 .docx 后再用。",
  en: "the template is no Word document (.docx); save it as .docx in Word and try again",
};
const OLD_WORD: Text = {
  zh: "模板是旧格式的 Word 文档（.doc），或者是加了密码的文档，只是名称写成 .docx。请在 Word 中去掉密码，另存为 .docx 后再用。",
  en: "the template is a Word document of the old kind (.doc) or one with a password, under a .docx name; take the password off in Word and save it as .docx",
};
const DAMAGED: Text = {
  zh: "模板的压缩包已损坏或者加了密码。请在 Word 中打开，另存为 .docx 后再用。",
  en: "the template's archive is damaged or locked; open it in Word and save it as .docx again",
};
const TOO_LARGE: Text = {
  zh: `模板过大：压缩后不得超过 ${ARCHIVE_LIMITS.packed / 1e6} MB，展开后不得超过 ${ARCHIVE_LIMITS.unpacked / 1e6} MB、${ARCHIVE_LIMITS.entries} 个部分。请缩小其中的图片后再用。`,
  en: `the template is too large: at most ${ARCHIVE_LIMITS.packed / 1e6} MB packed, ${ARCHIVE_LIMITS.unpacked / 1e6} MB unpacked and ${ARCHIVE_LIMITS.entries} parts are allowed; make its pictures smaller`,
};

const bomb = (name: string): Text => ({
  zh: `模板的部分“${echo(name)}”压缩得异常紧，展开后会过大，不予打开。请在 Word 中新建文档，把内容复制过去再用。`,
  en: `the part "${echo(name)}" of the template is packed too tightly to be opened; copy its contents into a new document in Word`,
});
const outside = (name: string): Text => ({
  zh: `模板的部分“${echo(name)}”的名称指向文件以外，或者不合规定。这样的文件不是 Word 写出的，请不要使用。`,
  en: `the name of the part "${echo(name)}" of the template leads out of the file or is not allowed; Word does not write such a file, do not use it`,
});
const twice = (name: string): Text => ({
  zh: `模板的部分“${echo(name)}”出现了两次。这样的文件不是 Word 写出的，请不要使用。`,
  en: `the template holds the part "${echo(name)}" twice; Word does not write such a file, do not use it`,
});

/** How compound files begin: old Word documents, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A name that stays inside: no way up, no root, no drive, no control character. */
export function staysInside(name: string): boolean {
  return !/[\\:\p{Cc}]|^\//u.test(name) && !name.split("/").some((step) => step === ".." || step === ".");
}

function entriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      // The count that a file gives of its parts may be anything.
      if (entries.length > ARCHIVE_LIMITS.entries) throw new TemplateError([TOO_LARGE]);
      return false;
    },
  });
  return entries;
}

function problemsOf(entries: readonly UnzipFileInfo[]): readonly Text[] {
  const problems: Text[] = [];
  const seen = new Set<string>();
  // Either size may be a lie; parts that overlap in the file add up all the same.
  const total = entries.reduce((sum, { size, originalSize }) => sum + Math.max(size, originalSize), 0);
  if (total > ARCHIVE_LIMITS.unpacked) problems.push(TOO_LARGE);
  for (const { name, size, originalSize } of entries) {
    if (!staysInside(name)) problems.push(outside(name));
    // Names of parts differ in more than their case.
    const key = name.toLowerCase();
    if (seen.has(key)) problems.push(twice(name));
    seen.add(key);
    if (originalSize > SMALL && originalSize > size * ARCHIVE_LIMITS.ratio) problems.push(bomb(name));
  }
  return problems;
}

/** Throws TemplateError where the bytes are no .docx file, or one that is not opened. */
export function unpack(bytes: Uint8Array): Parts {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) throw new TemplateError([OLD_WORD]);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateError([NO_WORD]);
  if (bytes.length > ARCHIVE_LIMITS.packed) throw new TemplateError([TOO_LARGE]);
  let parts: Parts;
  try {
    const problems = problemsOf(entriesOf(bytes));
    if (problems.length > 0) throw new TemplateError(problems);
    // The size that an entry declares is all the room it gets, and those were added up before.
    const found = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    parts = new Map(found);
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError([DAMAGED]);
  }
  if (!parts.has("word/document.xml") || !parts.has("[Content_Types].xml")) throw new TemplateError([NO_WORD]);
  return parts;
}
