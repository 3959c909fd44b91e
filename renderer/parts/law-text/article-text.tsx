// An article as it is printed: serif, a measured line, the cited paragraph marked, and what is not verified said.
import { type Article, type Paragraph, markWords } from "../../../shared/law/types.ts";
import { useLanguage } from "../../base/lang.tsx";
import { typeset } from "../../base/typeset.ts";
import { LAW_TEXT, paragraphLabel } from "./words.ts";
import "./article.css";

/** Items stand on lines of their own; the text itself is not touched. */
export const itemLines = (text: string): string =>
  text.replaceAll(/(?=（[一二三四五六七八九十]+）)/gu, "\n").trimStart();

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly cited: boolean;
  readonly plain: boolean;
}

function ParagraphText({ paragraph: { n, zh, en, mark }, cited, plain }: ParagraphProps) {
  const { lang, say } = useLanguage();
  return (
    <div className={cited ? "la-paragraph la-cited" : "la-paragraph"}>
      {n === null || plain ? null : <span className="la-n">{say(paragraphLabel(n))}</span>}
      {cited ? <span className="visually-hidden">{say(LAW_TEXT.citedHere)}</span> : null}
      {zh === null ? (
        <p className="la-unheld">{say(LAW_TEXT.notHeld)}</p>
      ) : (
        <p className="la-zh" lang="zh-CN">
          {itemLines(zh)}
        </p>
      )}
      {lang === "en" || zh === null ? (
        <p className="la-gloss" lang="en">
          {typeset({ zh: "", en }, "en")}
        </p>
      ) : null}
      {mark === "V" ? null : <p className="la-mark">{say(markWords(mark))}</p>}
    </div>
  );
}

interface Props {
  readonly article: Article;
  /** The paragraph (款) cited; null where the whole article is. */
  readonly paragraph?: number | null;
  /** Whether anything is cited at all. */
  readonly cited?: boolean;
}

export function ArticleText({ article, paragraph = null, cited = false }: Props) {
  const { lang, say } = useLanguage();
  const several = article.paragraphs.length > 1;
  return (
    <div className="la-article">
      {article.paragraphs.map((one) => (
        <ParagraphText
          key={`${one.n ?? ""}${one.en}`}
          paragraph={one}
          plain={!several}
          cited={cited && several && paragraph !== null && one.n === paragraph}
        />
      ))}
      {lang === "en" ? <p className="la-mark">{say(LAW_TEXT.gloss)}</p> : null}
    </div>
  );
}
