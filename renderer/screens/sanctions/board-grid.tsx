// The grid of the board: a row a body, a column a check. Arrows move over it, Enter opens the cell.
import { Fragment, type ReactNode, useMemo } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Board, BoardRow, Column, Look } from "../../../shared/casework/board.ts";
import { SEEN_WORDS } from "../../../shared/casework/words.ts";
import { useSay } from "../../base/lang.tsx";
import { BoardPlace } from "./board-place.tsx";
import { BO, cellDay, GROUPS, rowTitle, roundWords } from "./board-words.ts";
import { useRoving } from "./use-roving.ts";

interface Props {
  readonly view: CaseView;
  readonly board: Board;
  readonly asOf: string;
  /** The row that the address names. */
  readonly current: string | undefined;
  /** Narrow windows show a block a body until the whole table is asked for. */
  readonly whole: boolean;
  readonly onLook: (row: BoardRow, look: Look | null, column: Column) => void;
  readonly onEdit: (row: BoardRow) => void;
  /** The next step of a row, which is another screen's or form's. */
  readonly stepOf: (row: BoardRow) => ReactNode;
  readonly lettersOf: (row: BoardRow) => ReactNode;
}

export function BoardGrid(props: Props) {
  const { board, whole } = props;
  const say = useSay();
  const roving = useRoving();
  const groups = useMemo(
    () =>
      (["court", "shared", "met"] as const)
        .map((group) => ({ group, rows: board.rows.filter((row) => row.group === group) }))
        .filter(({ rows }) => rows.length > 0),
    [board],
  );
  const openRound = board.open?.round;
  return (
    <div className={whole ? "bo-scroll bo-whole" : "bo-scroll"}>
      {/* The arrows are taken from the buttons of the grid, which alone have the focus. */}
      <table className="bo-table" role="grid" aria-label={say(BO.table)} onKeyDown={roving.onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{say(BO.where)}</th>
            <th scope="col">{say(BO.who)}</th>
            {board.columns.map((column) => (
              <th
                key={column.days}
                scope="col"
                className={column.days !== null && column.days === openRound ? "bo-col bo-col-open" : "bo-col"}
              >
                <ColumnHead column={column} />
              </th>
            ))}
            <th scope="col" className="bo-next">
              {say(BO.next)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, rows }) => (
            <Fragment key={group}>
              <tr className="bo-group">
                <th scope="rowgroup" colSpan={board.columns.length + 3}>
                  {say(GROUPS[group])}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.key} {...props} row={row} at={board.rows.indexOf(row)} roving={roving} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column: { days, from } }: { readonly column: Column }) {
  const say = useSay();
  if (days === null) return say(BO.seen);
  return (
    <>
      {say(days === 0 ? BO.onDeletion : roundWords(days))} <span className="bo-from">{from}</span>
    </>
  );
}

interface RowProps extends Props {
  readonly row: BoardRow;
  readonly at: number;
  readonly roving: ReturnType<typeof useRoving>;
}

function Row({ view, board, current, row, at, roving, onLook, onEdit, stepOf, lettersOf }: RowProps) {
  const say = useSay();
  const latestAt = row.cells.findLastIndex((cell) => cell !== null);
  const openAt = board.columns.findIndex(({ days }) => days !== null && days === board.open?.round);
  const isCurrent = current !== undefined && row.sanction?.id === current;
  return (
    <tr className={isCurrent ? "bo-row bo-current" : "bo-row"} data-body={row.key}>
      <BoardPlace view={view} row={row} roving={roving.at(at, 0)} onEdit={onEdit} letters={lettersOf(row)} />
      {board.columns.map((column, index) => {
        const look = row.cells[index] ?? null;
        const isLatest = index === latestAt || (latestAt === -1 && index === Math.max(openAt, 0));
        const classes = [
          "bo-cell",
          index === openAt ? "bo-col-open" : "",
          isLatest ? "bo-latest" : "",
          look === null && index !== openAt && !isLatest ? "bo-blank" : "",
        ];
        return (
          <td key={column.days} className={classes.filter((one) => one !== "").join(" ")}>
            <CellButton
              row={row}
              column={column}
              look={look}
              roving={roving.at(at, index + 1)}
              onOpen={() => onLook(row, look, column)}
            />
          </td>
        );
      })}
      <td className="bo-next">
        <span className="visually-hidden">{say(rowTitle(row))}</span>
        {stepOf(row)}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly row: BoardRow;
  readonly column: Column;
  readonly look: Look | null;
  readonly roving: ReturnType<ReturnType<typeof useRoving>["at"]>;
  readonly onOpen: () => void;
}

function CellButton({ row, column, look, roving, onOpen }: CellProps) {
  const say = useSay();
  const { days, from, begun } = column;
  const head = days === null ? BO.seen : days === 0 ? BO.onDeletion : roundWords(days);
  const shown =
    look === null ? say(begun ? BO.notLooked : BO.notYet) : `${say(SEEN_WORDS[look.seen])} ${say(cellDay(look, from))}`;
  return (
    <button
      type="button"
      {...roving}
      className={`bo-look${look === null ? " bo-none" : ` bo-${look.seen}`}`}
      aria-disabled={!begun}
      aria-label={`${say(rowTitle(row))}: ${say(head)} ${shown}`}
      onClick={begun ? onOpen : undefined}
    >
      <span className="bo-label">{say(head)}</span>{" "}
      {look === null ? (
        shown
      ) : (
        <>
          <span className="bo-seen">{say(SEEN_WORDS[look.seen])}</span>{" "}
          <span className="bo-when">{say(cellDay(look, from))}</span>
        </>
      )}
    </button>
  );
}
