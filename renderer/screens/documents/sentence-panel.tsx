// What one sentence rests on, and its wording: everything a reviewer needs to check it or to say it better.
import { type FormEvent, useId } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { DraftEdit } from "../../../shared/api/documents.ts";
import { numberExhibits, type Sentence, sentenceText } from "../../../shared/filings/index.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { citation } from "../../../shared/law/index.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { readText } from "../../base/read-text.ts";
import { useDraft } from "../../base/use-draft.ts";
import { BASE } from "../../base/words.ts";
import { factWords } from "./fact-words.ts";
import { DOCS } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly sentence: Sentence;
  readonly document: string;
  /** Keeps a wording, or with null the program's own, in place of the one the form began with; true where it was kept. */
  readonly onWord: (edit: DraftEdit | null, before: DraftEdit | null) => Promise<boolean>;
  readonly onClose: () => void;
}

export function SentencePanel({ view, sentence, document, onWord, onClose }: Props) {
  const say = useSay();
  const id = useId();
  const base = sentenceText(sentence);
  const { rewording } = sentence;
  const now: DraftEdit | null =
    rewording === undefined ? null : { sentence: sentence.id, base: rewording.base, text: rewording.text };
  const draft = useDraft({
    form: ["case", view.case.id, "wording", document, sentence.id],
    title: inCase(view.case, DOCS.reword),
    start: rewording?.text ?? base,
    base: now,
    read: readText,
  });
  const { value: text } = draft;
  const word = async (edit: DraftEdit | null): Promise<void> => {
    if (await onWord(edit, draft.base)) draft.done();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void word(text.trim() === base ? null : { sentence: sentence.id, base, text: text.trim() });
  };
  return (
    <section className="do-panel" aria-labelledby={`${id}-title`}>
      <div className="do-panel-head">
        <h3 id={`${id}-title`}>{say(DOCS.sentence)}</h3>
        <button type="button" className="button button-quiet button-small" onClick={onClose}>
          {say(BASE.close)}
        </button>
      </div>
      {rewording?.conflict === true ? (
        <div className="do-choice" role="alert">
          <p>{say(DOCS.conflict)}</p>
          <h4>{say(DOCS.yours)}</h4>
          <p className="do-quote">{rewording.text}</p>
          <h4>{say(DOCS.programs)}</h4>
          <p className="do-quote">{base}</p>
          <div className="actions">
            <button
              type="button"
              className="button"
              onClick={() => void word({ sentence: sentence.id, base, text: rewording.text })}
            >
              {say(DOCS.keepYours)}
            </button>
            <button type="button" className="button" onClick={() => void word(null)}>
              {say(DOCS.takeNew)}
            </button>
          </div>
        </div>
      ) : (
        <form onSubmit={submit}>
          <DraftNotice draft={draft} />
          <label className="field" htmlFor={`${id}-text`}>
            {say(DOCS.reword)}
          </label>
          <textarea
            id={`${id}-text`}
            className="input do-wording"
            rows={4}
            value={text}
            onChange={(event) => draft.set(event.currentTarget.value)}
          />
          <div className="actions">
            <button
              type="submit"
              className="button button-primary"
              disabled={text.trim() === "" || text === (rewording?.text ?? base)}
            >
              {say(BASE.save)}
            </button>
            {rewording === undefined ? null : (
              <button type="button" className="button" onClick={() => void word(null)}>
                {say(DOCS.restore)}
              </button>
            )}
          </div>
        </form>
      )}
      <Rests view={view} sentence={sentence} />
    </section>
  );
}

/** The trace of the program's wording, each piece with the way to it. */
function Rests({ view, sentence }: Pick<Props, "view" | "sentence">) {
  const say = useSay();
  const { facts, basis, findings, exhibits, form } = sentence.trace;
  const { case: file, audit } = view;
  const numbers = numberExhibits(file, exhibitMarksOf(view.marks));
  return (
    <>
      <h4>{say(DOCS.rests)}</h4>
      <dl className="do-rests">
        {facts.length === 0 ? null : (
          <>
            <dt>{say(DOCS.facts)}</dt>
            {facts.map((path) => {
              const { words, to } = factWords(file, path);
              return (
                <dd key={path}>
                  <Link to={to}>{say(words)}</Link>
                </dd>
              );
            })}
          </>
        )}
        {basis.length === 0 ? null : (
          <>
            <dt>{say(DOCS.articles)}</dt>
            {basis.map(({ instrument, version, article, paragraph, item }) => (
              <dd key={`${instrument}@${version}:${article}:${paragraph ?? ""}:${item ?? ""}`}>
                <Link to={pathOf("law", `${instrument}@${version}`, article)}>
                  {say(citation(instrument, version, article, paragraph, item))}
                </Link>
              </dd>
            ))}
          </>
        )}
        {findings.length === 0 ? null : (
          <>
            <dt>{say(DOCS.findings)}</dt>
            {findings.map((finding) => {
              const found = audit.findings.find((one) => one.id === finding);
              return (
                <dd key={finding}>
                  <Link to={pathOf("case", file.id, "audit", finding)}>
                    {found === undefined ? finding : `${found.rule} ${say(found.title)}`}
                  </Link>
                </dd>
              );
            })}
          </>
        )}
        {exhibits.length === 0 ? null : (
          <>
            <dt>{say(DOCS.exhibits)}</dt>
            {exhibits.map((exhibit) => {
              const known = numbers.find(({ evidence }) => evidence === exhibit);
              return (
                <dd key={exhibit}>
                  <Link to={pathOf("case", file.id, "evidence", exhibit)}>
                    {known === undefined ? exhibit : `${known.number} ${known.title ?? ""}`}
                  </Link>
                </dd>
              );
            })}
          </>
        )}
        {form === undefined ? null : <dd>{say(DOCS.fixed)}</dd>}
        {sentence.alternative === true ? <dd>{say(DOCS.alternative)}</dd> : null}
      </dl>
    </>
  );
}
