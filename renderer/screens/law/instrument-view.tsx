// One instrument in one version: what it is, how long it is law, its articles, and another version beside it.
import { INSTRUMENT_KINDS, atHead } from "../../../shared/engine/glossary.ts";
import { useEffect, useRef, useState } from "react";
import {
  citation,
  inForceWords,
  instrument as instrumentOf,
  instrumentVersion,
  sourceWords,
} from "../../../shared/law/index.ts";
import { type Article, type InstrumentVersion, markWords } from "../../../shared/law/types.ts";
import { useSay } from "../../base/lang.tsx";
import { go, Link, pathOf } from "../../base/route.ts";
import { ArticleText } from "../../parts/law-text/article-text.tsx";
import { rulesOn } from "./catalogue.ts";
import { Dated } from "../../base/dated.tsx";
import { Compare } from "../../parts/law-text/compare.tsx";
import { align, wording } from "../../parts/law-text/versions.ts";
import { validWords } from "../../parts/law-text/words.ts";
import { LAW, checkedWords } from "./words.ts";

interface Props {
  readonly id: string;
  readonly version: InstrumentVersion;
  /** The article named in the address. */
  readonly article: string | null;
}

function Rules({ id, version, article }: { readonly id: string; readonly version: string; readonly article: string }) {
  const say = useSay();
  const rules = rulesOn(id, version, article);
  if (rules.length === 0) return null;
  return (
    <p className="lw-rules" aria-label={say(LAW.rulesUsing)}>
      {rules.map(({ code, title }) => (
        <Link key={code} to={pathOf("law", "rules", code)} title={say(title)}>
          {code}
        </Link>
      ))}
    </p>
  );
}

function Source({ version }: { readonly version: InstrumentVersion }) {
  const say = useSay();
  const { documentNumber, numberMark, adopted, promulgated, fromMark, whole, sources, checked, inForceOn, note } =
    version;
  return (
    <div className="lw-source">
      <p>
        {documentNumber === null ? null : <span>{documentNumber}</span>}
        {numberMark === null || numberMark === "V" ? null : (
          <span className="la-mark">{say(markWords(numberMark))}</span>
        )}
        {adopted === null ? null : (
          <span>
            {adopted} {say(LAW.adopted)}
          </span>
        )}
        {promulgated === null ? null : (
          <span>
            {promulgated} {say(LAW.promulgated)}
          </span>
        )}
        <span>{say(validWords(version))}</span>
        {fromMark === "V" ? null : <span className="la-mark">{say(markWords(fromMark))}</span>}
        <span>{say(whole ? LAW.whole : LAW.selection)}</span>
        <span>{say(checkedWords(checked))}</span>
        {inForceOn === undefined ? null : (
          <span>
            <Dated>{say(inForceWords(inForceOn))}</Dated>
          </span>
        )}
      </p>
      {note === undefined ? null : <p className="lw-note">{say(note)}</p>}
      <details>
        <summary>{say(LAW.sources)}</summary>
        <ul>
          {sources.map((source) => (
            // An address to type elsewhere: the program itself has no network.
            <li key={source.url + source.name}>
              {say(sourceWords(source))} <span className="lw-url">{source.url}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface ArticlesProps extends Props {
  readonly against: InstrumentVersion | null;
}

function Articles({ id, version, article: wanted, against }: ArticlesProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector(`[data-article="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: "start" });
  }, [id, version, wanted]);
  const earlier = against !== null && against.from < version.from;
  const rows =
    against === null
      ? version.articles.map((article) => ({ before: null, after: article }))
      : earlier
        ? align(against, version)
        : align(version, against);
  const own = (row: { readonly before: Article | null; readonly after: Article | null }): Article | null =>
    against === null || earlier ? row.after : row.before;
  return (
    <div ref={list}>
      {rows.map((row, index) => {
        const article = own(row);
        const same = wording(row.before) !== null && wording(row.before) === wording(row.after);
        return (
          <article
            key={index}
            className={article !== null && article.article === wanted ? "lw-article lw-wanted" : "lw-article"}
            data-article={article?.article}
          >
            {against === null && article !== null ? (
              <>
                <h3>{say(citation(id, version.version, article.article, null))}</h3>
                <ArticleText article={article} />
              </>
            ) : (
              <>
                {same ? <p className="lw-same">{say(LAW.unchanged)}</p> : null}
                {against === null ? null : (
                  <Compare
                    instrument={id}
                    before={{ version: earlier ? against : version, article: row.before }}
                    after={{ version: earlier ? version : against, article: row.after }}
                  />
                )}
              </>
            )}
            {article === null ? null : <Rules id={id} version={version.version} article={article.article} />}
          </article>
        );
      })}
    </div>
  );
}

export function InstrumentView({ id, version, article }: Props) {
  const say = useSay();
  const { title, kind, versions } = instrumentOf(id);
  const [other, setOther] = useState<string | null>(null);
  const against = other === null || other === version.version ? null : instrumentVersion(id, other);
  return (
    <div className="lw-instrument">
      <p className="lw-kind">{say(atHead(INSTRUMENT_KINDS[kind]))}</p>
      <h2>{say(title)}</h2>
      {versions.length > 1 ? (
        <div className="lw-versions">
          <div role="group" aria-label={say(LAW.versions)}>
            {versions.map((one) => (
              <button
                key={one.version}
                type="button"
                className="lw-version"
                aria-pressed={one === version}
                onClick={() => go(pathOf("law", `${id}@${one.version}`, ...(article === null ? [] : [article])))}
              >
                {one.version}
              </button>
            ))}
          </div>
          <label>
            {say(LAW.compare)}{" "}
            <select
              className="input"
              value={other ?? ""}
              onChange={(event) => setOther(event.currentTarget.value === "" ? null : event.currentTarget.value)}
            >
              <option value="">{say(LAW.noCompare)}</option>
              {versions
                .filter((one) => one !== version)
                .map((one) => (
                  <option key={one.version} value={one.version}>
                    {one.version}
                  </option>
                ))}
            </select>
          </label>
        </div>
      ) : null}
      <Source version={version} />
      <Articles id={id} version={version} article={article} against={against} />
    </div>
  );
}
