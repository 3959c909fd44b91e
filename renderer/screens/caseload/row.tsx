// One case of the list; while its contents are on their way the row keeps its place.
import { Fragment, memo } from "react";
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { KeptDayMark } from "../../parts/as-of/kept-day-mark.tsx";
import { BASE } from "../../base/words.ts";
import { Cell } from "./cell.tsx";
import { type ColumnName, MATCH_AFTER } from "./columns.ts";
import { LIST } from "./words.ts";

interface Props {
  readonly index: number;
  readonly id: string;
  readonly row: CaseRow | undefined;
  readonly columns: readonly ColumnName[];
  readonly withMatch: boolean;
  readonly selected: boolean;
  /** The one row of the list that Tab reaches. */
  readonly focusable: boolean;
  readonly today: string;
  readonly onFocus: (index: number) => void;
  readonly onToggle: (id: string) => void;
}

export const Row = memo(function Row({ index, id, row, columns, withMatch, selected, focusable, today, ...on }: Props) {
  const say = useSay();
  const name = row === undefined ? "" : (row.clientName ?? row.reference ?? say(BASE.unnamed));
  return (
    <tr
      className={row?.archived === true ? "cl-row cl-row-archived" : "cl-row"}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      onFocus={() => on.onFocus(index)}
    >
      <td className="cl-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`${say(LIST.select)} ${name}`}
          checked={selected}
          onChange={() => on.onToggle(id)}
        />
      </td>
      {columns.map((column, at) => (
        <Fragment key={column}>
          <td className={`cl-${column}`}>
            {row === undefined ? null : column === "client" ? (
              <>
                <Link to={pathOf("case", id, "overview")} tabIndex={-1} className="cl-name">
                  {name}
                </Link>{" "}
                <KeptDayMark caseId={id} />
              </>
            ) : (
              <Cell column={column} row={row} today={today} />
            )}
          </td>
          {at === MATCH_AFTER && withMatch ? <td>{row === undefined ? null : <Match match={row.match} />}</td> : null}
        </Fragment>
      ))}
    </tr>
  );
});

function Match({ match }: { readonly match: CaseRow["match"] }) {
  if (match === null) return null;
  const { around, from, to } = match;
  return (
    <span className="cl-match" title={around}>
      {around.slice(0, from)}
      <mark>{around.slice(from, to)}</mark>
      {around.slice(to)}
    </span>
  );
}
