// Two wordings of one provision side by side, with the days from and until which each was law and the changed words marked.
import { type Article, type InstrumentVersion, markWords } from "../../../shared/law/types.ts";
import { citation } from "../../../shared/law/index.ts";
import { useSay } from "../../base/lang.tsx";
import { itemLines } from "./article-text.tsx";
import { wording } from "./versions.ts";
import { type Piece, wordDiff } from "./word-diff.ts";
import { LAW_TEXT, validWords } from "./words.ts";
import "./article.css";

export interface Wording {
  readonly version: InstrumentVersion;
  readonly article: Article | null;
}

interface Props {
  readonly instrument: string;
  readonly before: Wording;
  readonly after: Wording;
}

function Side({
  id,
  side,
  pieces,
  kind,
}: {
  readonly id: string;
  readonly side: Wording;
  readonly pieces: readonly Piece[] | null;
  readonly kind: "del" | "ins";
}) {
  const say = useSay();
  const { version, article } = side;
  const marks = new Set((article?.paragraphs ?? []).map(({ mark }) => mark).filter((mark) => mark !== "V"));
  const Changed = kind;
  return (
    <div className="la-side">
      <h5>
        {article === null ? say(LAW_TEXT.noArticle) : say(citation(id, version.version, article.article, null))}
        <span className="la-valid">{say(validWords(version))}</span>
      </h5>
      {article === null ? null : pieces === null ? (
        <p className="la-unheld">{say(LAW_TEXT.notHeld)}</p>
      ) : (
        <p className="la-zh" lang="zh-CN">
          {pieces.map(({ text, changed }, index) =>
            changed ? <Changed key={index}>{text}</Changed> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
      {[...marks].map((mark) => (
        <p key={mark} className="la-mark">
          {say(markWords(mark))}
        </p>
      ))}
    </div>
  );
}

const plain = (text: string | null): readonly Piece[] | null =>
  text === null ? null : [{ text: itemLines(text), changed: false }];

export function Compare({ instrument, before, after }: Props) {
  const old = wording(before.article);
  const now = wording(after.article);
  const diff = old === null || now === null ? null : wordDiff(itemLines(old), itemLines(now));
  return (
    <div className="la-compare">
      <Side id={instrument} side={before} pieces={diff?.before ?? plain(old)} kind="del" />
      <Side id={instrument} side={after} pieces={diff?.after ?? plain(now)} kind="ins" />
    </div>
  );
}
