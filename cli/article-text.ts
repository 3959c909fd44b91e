// An article as the terminal shows it: the wording where it was seen, and plainly said where it was not.
import { type Article, markWords, type Paragraph } from "../shared/law/index.ts";
import type { Lang } from "./io.ts";
import { indented } from "./layout.ts";

const WIDTH = 80;

/** Marks whose words the reader must see; text seen in full or computed needs none. */
const DOUBTFUL: ReadonlySet<Paragraph["mark"]> = new Set(["V2", "P", "M"]);

function paragraphLines({ n, zh, en, mark }: Paragraph, lang: Lang, indent: string): readonly string[] {
  const number = n === null ? "" : lang === "zh" ? `第${n}款　` : `(${n}) `;
  const doubt = DOUBTFUL.has(mark) ? [`${indent}[${markWords(mark)[lang]}]`] : [];
  // Without the Chinese wording there is only the gloss, in either language: it is no quotation.
  if (zh === null) {
    const gloss = lang === "zh" ? `（仅有英文大意）${en}` : en;
    return [...doubt, indented(number + gloss, WIDTH, indent)];
  }
  if (lang === "zh") return [...doubt, indented(number + zh, WIDTH, indent)];
  return [...doubt, indented(number + zh, WIDTH, indent), indented(en, WIDTH, `${indent}  `)];
}

/** The paragraphs of an article; only one of them where `paragraph` names it and the data knows which it is. */
export function articleLines(
  article: Article,
  paragraph: number | null,
  lang: Lang,
  indent: string,
): readonly string[] {
  const wanted = article.paragraphs.filter(({ n }) => paragraph === null || n === null || n === paragraph);
  const shown = wanted.length > 0 ? wanted : article.paragraphs;
  return shown.flatMap((p) => paragraphLines(p, lang, indent));
}
