// The fields of a Word document: which there are, however they are split, and which of them fetch or run something.
import type { Tag } from "./xml.ts";

/**
 * Fields that only show what is in the document itself. What is not among them is refused: DDE, INCLUDETEXT, LINK,
 * DATABASE, MACROBUTTON and their like, and whatever comes to be invented.
 */
const HARMLESS = new Set(
  "PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY FILENAME NUMWORDS NUMCHARS REF PAGEREF NOTEREF STYLEREF SEQ TOC TC XE INDEX SYMBOL EQ FORMTEXT FORMCHECKBOX FORMDROPDOWN QUOTE IF = ADVANCE LISTNUM AUTONUM HYPERLINK".split(
    " ",
  ),
);

/** Where a plain link may lead. */
const PLAIN_LINK = /^(?:https?:\/\/|mailto:)/iu;

export const isPlainLink = (target: string): boolean => PLAIN_LINK.test(target);

export type FieldFault =
  | { readonly kind: "runs"; readonly name: string }
  | { readonly kind: "unreadable" }
  /** Not a fault: a link that stays in the document. */
  | { readonly kind: "link"; readonly target: string };

/** What is to be said of a field by its code; null where it is harmless. */
function judge(code: string): FieldFault | null {
  const text = code.trim();
  if (text === "") return null;
  const name = text.startsWith("=") ? "=" : (/^[^\s"\\]+/u.exec(text)?.[0].toUpperCase() ?? "");
  if (name === "") return { kind: "unreadable" };
  if (!HARMLESS.has(name)) return { kind: "runs", name };
  if (name !== "HYPERLINK") return null;
  const target = /^\S+\s+(?:"(?<quoted>[^"]*)"|(?<word>[^\s\\]\S*))/u.exec(text)?.groups;
  const link = target?.["quoted"] ?? target?.["word"];
  // Without a target it leads to a place of the same document.
  if (link === undefined || link === "") return null;
  return isPlainLink(link) ? { kind: "link", target: link } : { kind: "runs", name: `HYPERLINK ${link}` };
}

interface OpenField {
  code: string;
  /** Whether its name is made by another field. */
  composed: boolean;
  inCode: boolean;
}

/** Follows the fields of one part; `found` is called once for each that is not harmless. */
export class FieldScan {
  readonly #open: OpenField[] = [];
  readonly #found: (fault: FieldFault) => void;
  #isCode = false;
  /** Whether code stands in no field, as a broken or cunning file has it: what Word makes of it nobody can tell. */
  #stray = false;

  constructor(found: (fault: FieldFault) => void) {
    this.#found = found;
  }

  tag({ name, attribute }: Tag): void {
    if (name === "fldSimple") this.#judge(attribute("instr") ?? "", false);
    // Between the beginning of a field and its result, ordinary text is code as well.
    this.#isCode = name === "instrText" || name === "delInstrText" || name === "t";
    if (name === "t" && this.#open.at(-1)?.inCode !== true) this.#isCode = false;
    if (name === "fldChar") this.#mark(attribute("fldCharType") ?? "");
  }

  text(text: string): void {
    if (!this.#isCode) return;
    const field = this.#open.findLast(({ inCode }) => inCode);
    if (field === undefined) this.#stray ||= text.trim() !== "";
    else field.code += text;
  }

  close(name: string): void {
    if (name === "instrText" || name === "delInstrText" || name === "t") this.#isCode = false;
  }

  end(): void {
    for (const field of this.#open.splice(0)) if (field.inCode) this.#judge(field.code, field.composed);
    if (this.#stray) this.#found({ kind: "unreadable" });
  }

  #mark(type: string): void {
    const top = this.#open.at(-1);
    if (type === "begin") {
      if (top?.inCode === true && !/\S\s/u.test(top.code)) top.composed = true;
      this.#open.push({ code: "", composed: false, inCode: true });
    } else if (top !== undefined) {
      if (top.inCode) this.#judge(top.code, top.composed);
      top.inCode = false;
      if (type === "end") this.#open.pop();
    }
  }

  #judge(code: string, composed: boolean): void {
    const fault = judge(code) ?? (composed ? { kind: "unreadable" as const } : null);
    if (fault !== null) this.#found(fault);
  }
}
