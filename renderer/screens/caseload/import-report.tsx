// What an import did, and what it refused: by the cause, each with whose case it is, where in it, and what stands there.
import { useSay } from "../../base/lang.tsx";
import { groupsOf, type ImportAnswer } from "./refused-groups.ts";
import { importedWords, lineWords, LIST, refusedWords } from "./words.ts";

/** The backend lists no more problems than these. */
const MOST_LISTED = 1000;
/** Causes that stand open at first. */
const OPEN = 3;

export function ImportReport({ answer }: { readonly answer: ImportAnswer }) {
  const say = useSay();
  const { imported, replaced, skipped, bad, refused } = answer;
  return (
    <>
      <p role="status">{say(importedWords(imported, replaced, skipped, bad))}</p>
      {refused.length === 0 ? null : (
        <div className="cl-refused" tabIndex={0} role="group" aria-label={say(LIST.refused)}>
          {groupsOf(refused).map(({ cause, rows }, at) => (
            <details key={cause.zh} open={at < OPEN}>
              <summary>
                {say(cause)} <span className="soft">{say(refusedWords(rows.length))}</span>
              </summary>
              <table>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">{say(LIST.client)}</th>
                    <th scope="col">{say(LIST.where)}</th>
                    <th scope="col">{say(LIST.why)}</th>
                    <th scope="col">{say(LIST.file)}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ file, line, client, place, text }) => (
                    <tr key={`${file}${line ?? ""}${place.zh}${text.en}`}>
                      <th scope="row">{client ?? say(LIST.noName)}</th>
                      <td>{say(place)}</td>
                      <td>{say(text)}</td>
                      <td className="soft">
                        {file} {line === null ? "" : say(lineWords(line))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          ))}
          {refused.length < MOST_LISTED ? null : <p>{say(LIST.cut)}</p>}
        </div>
      )}
    </>
  );
}
