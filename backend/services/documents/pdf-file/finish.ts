// What a browser's PDF file still lacks: characters that can be searched, and properties that say what it is and not what made it.
import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { Text } from "../../../../shared/text.ts";
import { type FileProperties, momentOf } from "../properties.ts";
import { setXmp } from "./xmp.ts";
import { setCharacters } from "./to-unicode.ts";

/** The page was printed without some of its signs: no font of this machine has them. */
export class MissingSigns extends Error {
  readonly text: Text;

  constructor(signs: readonly string[]) {
    const some = signs.slice(0, MOST_TOLD).join("");
    super(`no font has ${signs.length} of the signs`);
    this.name = "MissingSigns";
    this.text = {
      zh: `没有写出 PDF：本机没有能印出这些字的中文字体：${some}。请安装仿宋、宋体或者思源宋体（Noto Serif SC）后再试`,
      en: `no PDF was made: no Chinese font of this machine has these characters: ${some}; install FangSong, SimSun or Noto Serif SC and try again`,
    };
  }
}

const MOST_TOLD = 20;

export interface Printed extends FileProperties {
  /** All that the pages say. */
  readonly text: string;
}

/**
 * A file as the browser printed it, opened and set right; the caller saves it. Throws MissingSigns where a Chinese character of the
 * text was not printed.
 */
export async function finished(bytes: Uint8Array, { text, ...properties }: Printed): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = setCharacters(pdf, text);
  const missing = [...new Set(text)].filter((sign) => /\p{Script=Han}/u.test(sign) && !found.has(sign));
  if (missing.length > 0) throw new MissingSigns(missing);
  setProperties(pdf, properties);
  return pdf;
}

/** What a reader shows under "properties": the paper's own, and nothing of the browser that printed it or of its clock. */
function setProperties(pdf: PDFDocument, properties: FileProperties): void {
  const { title, author, clinic, day, lang } = properties;
  const info = pdf.context.obj({});
  pdf.context.trailerInfo.Info = pdf.context.register(info);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(lang);
  if (author !== null) pdf.setAuthor(author);
  if (clinic !== null) info.set(PDFName.of("Company"), PDFHexString.fromText(clinic));
  if (day !== null) {
    pdf.setCreationDate(momentOf(day));
    pdf.setModificationDate(momentOf(day));
  }
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  setXmp(pdf, properties);
}

const PROGRAM = "Redress";
