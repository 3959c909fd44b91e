// A pasted block before it is put in: each line as it stood there and as it is read, with what to look at once more.
import type { PastedRow } from "../../../shared/intake/paste.ts";
import { wordsOf } from "../../../shared/intake/story.ts";
import { useSay } from "../../base/lang.tsx";
import { INTAKE, pastedWords, putInWords } from "./words.ts";

interface Props {
  readonly rows: readonly PastedRow[];
  readonly onPut: () => void;
  readonly onDrop: () => void;
}

export function PasteBlock({ rows, onPut, onDrop }: Props) {
  const say = useSay();
  return (
    <section className="in-paste" aria-label={say(pastedWords(rows.length))}>
      <header>
        <h3>{say(pastedWords(rows.length))}</h3>
        <button type="button" className="button button-small button-quiet" onClick={onDrop}>
          {say(INTAKE.notThese)}
        </button>
        <button type="button" className="button button-small button-primary" autoFocus onClick={onPut}>
          {say(putInWords(rows.length))}
        </button>
      </header>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th colSpan={2}>{say(INTAKE.typedAs)}</th>
            <th colSpan={2}>{say(INTAKE.readAs)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ typed: [day, what], row, remark }) => (
            <tr key={row.id}>
              <td>{day}</td>
              <td className="soft">{what}</td>
              <td>
                <span aria-hidden="true">{"→ "}</span>
                {row.day === "" ? say(INTAKE.noDay) : row.day} · {say(wordsOf(row))}
              </td>
              <td className={remark?.kind === "taken-over" ? "said-known" : "said-doubt"}>
                {remark === null ? "" : say(remark.text)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{say(INTAKE.pasteNote)}</p>
    </section>
  );
}
