// The board on paper for the client: what still stands where, whom to ask, when somebody looked last, and what to bring.
import { Fragment } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Board, BoardRow } from "../../../shared/casework/board.ts";
import { SEEN_WORDS } from "../../../shared/casework/words.ts";
import { TERMS } from "../../../shared/engine/glossary.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { PrintSheet } from "../../parts/print-sheet/print-sheet.tsx";
import { onRecordsWords } from "../../parts/print-sheet/words.ts";
import { BO, GROUPS, rowTitle, restoredWords, roundWords, undoneBy } from "./board-words.ts";

interface Props {
  readonly view: CaseView;
  readonly board: Board;
  readonly onPrinted: () => void;
}

const COLUMNS = [BO.where, BO.askWhom, BO.lastSeen, BO.gone] as const;

export function BoardSheet({ view: { case: file, audit }, board, onPrinted }: Props) {
  const say = useSay();
  const { rows, removal, next } = board;
  const name = file.client.name ?? file.reference ?? say(TERMS.client);
  return (
    <PrintSheet title={`${name} · ${say(BO.onPaper)}`} aside={say(onRecordsWords(audit.asOf))} onPrinted={onPrinted}>
      <p className="ps-under">
        <span>
          {removal === null ? say(BO.noDeletion) : `${removal.date} ${say(BO.deletion)}`} · {say(restoredWords(board))}
        </span>
        {next === null ? null : (
          <span>
            {say(BO.nextLook)} {next.due} · {say(roundWords(next.round))}
          </span>
        )}
      </p>
      <table className="ps-table bo-paper">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["court", "shared", "met"] as const).map((group) => {
            const own = rows.filter((row) => row.group === group);
            return own.length === 0 ? null : (
              <Fragment key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={COLUMNS.length}>
                    {say(GROUPS[group])}
                  </th>
                </tr>
                {own.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{say(rowTitle(row))}</th>
                    <td>{say(undoneBy(row))}</td>
                    <td>{say(lastSeen(row))}</td>
                    <td>
                      <span className="ps-box" />
                    </td>
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <h2>{say(BO.bring)}</h2>
      <p>{say(BO.bringWhat)}</p>
      <p className="ps-end">{say(BO.ours)}</p>
    </PrintSheet>
  );
}

/** What was seen when somebody looked last; that nobody did is no sign that it was undone. */
function lastSeen({ latest }: BoardRow): Text {
  if (latest === null) return BO.notLooked;
  const seen = SEEN_WORDS[latest.seen];
  const day = spanWords(latest.date);
  return { zh: `${seen.zh} ${day.zh}`, en: `${seen.en} ${day.en}` };
}
