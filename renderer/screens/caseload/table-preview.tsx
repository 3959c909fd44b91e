// How a table was read before anything of it is stored: what each column is, what was not taken and why, what to look at.
import { isTarget, TABLE_WORDS, TARGETS, type Target, targetWords } from "../../../shared/imports/targets.ts";
import { Dated } from "../../base/dated.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { listWords } from "../../base/words.ts";
import { WHY } from "../../parts/case-head/conflict-list.tsx";
import { type Columns, type FileReading, firstCases, SHOWN } from "./import-files.ts";
import { casesWords, moreCasesWords, readWords, rowsWords, TABLES, thereWords } from "./import-words.ts";
import { LIST } from "./words.ts";

interface Props {
  readonly read: FileReading;
  readonly isBusy: boolean;
  /** Whether cases with an id that is in the vault are put in their place. */
  readonly replace: boolean;
  /** The person says what columns are: the table is read again so. */
  readonly onColumns: (columns: Columns) => void;
}

const targetOf = (word: string | null): Target | null => (word !== null && isTarget(word) ? word : null);

export function TablePreview({ read: { file, reading }, isBusy, replace, onColumns }: Props) {
  const say = useSay();
  if (!reading.ok) {
    return (
      <section className="cl-preview" aria-label={file}>
        <h3>{file}</h3>
        <p className="field-error" role="alert">
          {say({
            zh: `${reading.problem.zh}。${reading.allowed.zh}。`,
            en: `${reading.problem.en}: ${reading.allowed.en}.`,
          })}
        </p>
      </section>
    );
  }
  const { kind, columns, cases, lines, doubles, refused, refusedRows, remarks, rejects, already } = reading;
  const isList = kind === "listing" || kind === "restriction";
  const change = (head: string, target: Target | null): void =>
    onColumns(Object.fromEntries(columns.map((one) => [one.head, one.head === head ? target : targetOf(one.target)])));
  return (
    <section className="cl-preview" aria-label={file}>
      <h3>
        {file} <span className="soft">{say(TABLE_WORDS[kind])}</span>
      </h3>
      <p role="status">{say(readWords(cases, refusedRows, doubles))}</p>
      {already.there === 0 ? null : <p>{say(thereWords(already.there, replace))}</p>}
      <Like already={already} />
      {cases === 0 ? null : (
        <ol className="cl-first" aria-label={say(TABLES.first)}>
          <li className="soft small">{say(TABLES.first)}</li>
          {firstCases(lines).map(({ name, court, number }) => (
            <li key={`${name ?? ""}${court ?? ""}${number ?? ""}`}>
              {[name ?? say(LIST.noName), court, number].filter((one) => one !== null).join(" · ")}
            </li>
          ))}
          {cases > SHOWN ? <li className="soft">{say(moreCasesWords(cases - SHOWN))}</li> : null}
        </ol>
      )}
      {isList ? (
        <p className="soft">{kind === "listing" ? say(TABLES.asks) : null}</p>
      ) : (
        <details open={refusedRows > 0}>
          <summary>{say(TABLES.columns)}</summary>
          <table className="cl-columns">
            <thead>
              <tr>
                <th scope="col">{say(TABLES.column)}</th>
                <th scope="col">{say(TABLES.samples)}</th>
                <th scope="col">{say(TABLES.meaning)}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ head, target, samples }) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  <td className="soft small">{samples.join(" · ")}</td>
                  <td>
                    <select
                      className="input"
                      aria-label={head}
                      disabled={isBusy}
                      value={target ?? ""}
                      onChange={(event) => change(head, targetOf(event.currentTarget.value))}
                    >
                      <option value="">{say(TABLES.kept)}</option>
                      {TARGETS.map((one) => (
                        <option key={one} value={one}>
                          {say(targetWords(one))}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="soft small">{say(TABLES.keptNote)}</p>
        </details>
      )}
      {refused.length === 0 ? null : (
        <details open>
          <summary>
            {say(TABLES.refused)} <span className="soft">{refusedRows}</span>
          </summary>
          <ul>
            {refused.map(({ text, count, rows }) => (
              <li key={text.zh}>
                <Dated>{say(text)}</Dated> <span className="soft">{say(rowsWords(rows, count))}</span>
              </li>
            ))}
          </ul>
          {rejects === null ? null : (
            <button
              type="button"
              className="button button-small"
              onClick={() => download(say(TABLES.rejectsName), rejects, "text/csv;charset=utf-8")}
            >
              {say(TABLES.save)}
            </button>
          )}
        </details>
      )}
      {remarks.length === 0 ? null : (
        <details>
          <summary>
            {say(TABLES.remarks)} <span className="soft">{remarks.length}</span>
          </summary>
          <ul>
            {remarks.map(({ text, count }) => (
              <li key={text.zh}>
                <Dated>{say(text)}</Dated> <span className="soft">{say(casesWords(count))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Already = Extract<FileReading["reading"], { readonly ok: true }>["already"];

/** The cases that the vault may have under another id, each with the one that it may be. */
function Like({ already: { likeCount, like } }: { readonly already: Already }) {
  const say = useSay();
  if (likeCount === 0) return null;
  return (
    <details open>
      <summary>
        {say(TABLES.like)} <span className="soft">{likeCount}</span>
      </summary>
      <p className="soft small">{say(TABLES.likeNote)}</p>
      <ul>
        {like.map(({ name, caseNumber, known, why }) => (
          <li key={`${name ?? ""}${caseNumber ?? ""}${known.caseId}`}>
            {[name ?? say(LIST.noName), caseNumber].filter((one) => one !== null).join(" · ")}{" "}
            <span className="soft">
              → {[known.clientName ?? say(LIST.noName), known.caseNumber].filter((one) => one !== null).join(" · ")}
              {", "}
              {say(listWords(why.map((reason) => WHY[reason])))}
            </span>
          </li>
        ))}
        {likeCount > like.length ? <li className="soft">{say(moreCasesWords(likeCount - like.length))}</li> : null}
      </ul>
    </details>
  );
}
