// Papers that stay with the client: the same block in Chinese, in English, or in Chinese with the English after it.
import type { Text } from "../../text.ts";
import type { Assertion, Blank, Block, DraftLang, Lang, Sentence, Trace } from "../model.ts";
import { gap, say, type Piece } from "../sentence.ts";

/** What a sentence rests on, the same in both languages. */
type Rests = Partial<Omit<Trace, "form">> & { readonly asserts?: readonly Assertion[] };

function langsOf(lang: DraftLang): readonly Lang[] {
  return lang === "both" ? ["zh", "en"] : [lang];
}

/** One sentence in one language; its id ends with the language. */
function tell(id: string, lang: Lang, form: string, text: Text, rests: Rests = {}): Sentence {
  const piece: Piece = { parts: [{ text: text[lang] }], ...rests };
  return say(`${id}.${lang}`, { form, lang }, piece);
}

/** The same blocks once in each language, block by block. */
export class Bilingual {
  readonly blocks: Block[] = [];
  private readonly langs: readonly Lang[];
  private readonly form: string;

  constructor(lang: DraftLang, form: string) {
    this.langs = langsOf(lang);
    this.form = form;
  }

  title(text: Text): void {
    this.each((lang) => ({ kind: "title", id: `title.${lang}`, sentence: tell("title.text", lang, this.form, text) }));
  }

  heading(id: string, text: Text, level: 1 | 2 | 3 = 1, numbered = false, rests: Rests = {}): void {
    this.each((lang) => {
      return {
        kind: "heading",
        id: `${id}.${lang}`,
        level,
        // Headings are counted in Chinese numerals, and once.
        numbered: numbered && lang === "zh",
        sentence: tell(`${id}.text`, lang, this.form, text, rests),
      };
    });
  }

  paragraph(id: string, text: Text, rests: Rests = {}): void {
    this.each((lang) => {
      return {
        kind: "paragraph",
        id: `${id}.${lang}`,
        indent: false,
        sentences: [tell(`${id}.text`, lang, this.form, text, rests)],
      };
    });
  }

  /** A label with a gap to fill in after it. */
  blank(id: string, label: Text, { id: gapId, hint, path }: Blank): void {
    this.each((lang) => ({
      kind: "paragraph",
      id: `${id}.${lang}`,
      indent: false,
      sentences: [say(`${id}.text.${lang}`, { form: this.form, lang }, label[lang], gap(gapId, hint, path))],
    }));
  }

  /** A table in each language; a cell brings its own trace. */
  table(id: string, columns: readonly Text[], rows: readonly (readonly Cell[])[]): void {
    this.each((lang) => ({
      kind: "table",
      id: `${id}.table.${lang}`,
      columns: columns.map((text, at) => tell(`${id}.column.${at}`, lang, this.form, text)),
      rows: rows.map((row) =>
        row.map(({ key, text, rests = {} }) => tell(`${id}.${key}`, lang, this.form, text, rests)),
      ),
    }));
  }

  pageBreak(id: string): void {
    this.blocks.push({ kind: "page-break", id });
  }

  private each(block: (lang: Lang) => Block): void {
    this.blocks.push(...this.langs.map(block));
  }
}

export interface Cell {
  /** Stable within the table. */
  readonly key: string;
  readonly text: Text;
  readonly rests?: Rests;
}

/** The same words in both languages: names, numbers. */
export const same = (text: string): Text => ({ zh: text, en: text });
