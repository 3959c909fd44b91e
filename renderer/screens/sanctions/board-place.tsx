// The first two cells of a row of the board: what was done there, and who undoes it, with the letters that went to and fro.
import type { ReactNode } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { BoardRow } from "../../../shared/casework/board.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import { useSay } from "../../base/lang.tsx";
import { endedWords, rowWords, sinceWords, undoneBy } from "./board-words.ts";
import type { useRoving } from "./use-roving.ts";
import { editLabel, UNDONE_BY } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly row: BoardRow;
  readonly roving: ReturnType<ReturnType<typeof useRoving>["at"]>;
  readonly onEdit: (row: BoardRow) => void;
  readonly letters: ReactNode;
}

export function BoardPlace({ row, roving, onEdit, letters }: Props) {
  const say = useSay();
  const { sanction } = row;
  const parts =
    sanction === null
      ? []
      : [
          ...(sanction.from === undefined ? [] : [say(sinceWords(spanWords(sanction.from)))]),
          ...(sanction.to === undefined ? [] : [say(endedWords(spanWords(sanction.to)))]),
          ...(sanction.note === undefined ? [] : [sanction.note]),
        ];
  return (
    <>
      <th scope="row" className="bo-place">
        {sanction === null ? (
          <span className="bo-name" {...roving}>
            {say(rowWords(row))}
          </span>
        ) : (
          <button
            type="button"
            className="bo-name bo-name-edit"
            {...roving}
            aria-label={say(editLabel(rowWords(row)))}
            onClick={() => onEdit(row)}
          >
            {say(rowWords(row))}
          </button>
        )}
        {parts.length === 0 ? null : <span className="bo-small">{parts.join(" · ")}</span>}
      </th>
      <td className="bo-who">
        <span className="bo-by">
          {say(undoneBy(row))}
          {sanction?.body === undefined ? null : (
            <span className="bo-soft"> {say(UNDONE_BY[sanction.kind ?? "other"])}</span>
          )}
        </span>{" "}
        {letters}
      </td>
    </>
  );
}
