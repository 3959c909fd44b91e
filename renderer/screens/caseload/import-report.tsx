// What an import did, and every thing it refused with its line and reason.
import type { Api } from "../../../shared/api/index.ts";
import { useSay } from "../../base/lang.tsx";
import { importedWords, LIST } from "./words.ts";

/** What the backend answers to an import. */
export type ImportAnswer = Awaited<ReturnType<Api["caseload"]["import"]>>;

/** The backend lists no more problems than these. */
const MOST_LISTED = 1000;

export function ImportReport({ answer }: { readonly answer: ImportAnswer }) {
  const say = useSay();
  const { imported, replaced, skipped, bad, refused } = answer;
  return (
    <>
      <p role="status">{say(importedWords(imported, replaced, skipped, bad))}</p>
      {refused.length === 0 ? null : (
        <div className="cl-refused" tabIndex={0} role="group" aria-label={say(LIST.refused)}>
          <table>
            <caption>{say(LIST.refused)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(LIST.file)}</th>
                <th scope="col">{say(LIST.line)}</th>
                <th scope="col">{say(LIST.where)}</th>
                <th scope="col">{say(LIST.why)}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ file, line, path, text }) => (
                <tr key={`${file}${line ?? ""}${path}${text.en}`}>
                  <td>{file}</td>
                  <td>{line}</td>
                  <td>{path}</td>
                  <td>{say(text)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {refused.length < MOST_LISTED ? null : <p>{say(LIST.cut)}</p>}
        </div>
      )}
    </>
  );
}
