// The timeline as a table, for who reads better than looks: the same items in the same order.
import { memo, type ReactNode } from "react";
import type { Finding } from "../../../shared/engine/finding.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { findingsOf } from "./findings-of.ts";
import type { Item } from "./model.ts";
import { dateWords, holderOf, labelOf } from "./sentences.ts";
import { editWords, recordWords, TL } from "./words.ts";

interface Props {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  readonly caseId: string;
  readonly asOf: string;
  /** Null where the table only accompanies the chart: it then holds nothing that takes focus. */
  readonly onEdit: ((item: Item) => void) | null;
}

export const TimelineTable = memo(function TimelineTable({ items, findings, caseId, asOf, onEdit }: Props) {
  const say = useSay();
  return (
    <table className="tl-table">
      <caption className="visually-hidden">{say(TL.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(TL.day)}</th>
          <th scope="col">{say(TL.what)}</th>
          <th scope="col">{say(TL.who)}</th>
          <th scope="col">{say(TL.status)}</th>
          {onEdit === null ? null : <th scope="col">{say(TL.actions)}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row
            key={item.key}
            item={item}
            about={findingsOf(item, findings)}
            caseId={caseId}
            asOf={asOf}
            onEdit={onEdit}
          />
        ))}
      </tbody>
    </table>
  );
});

interface RowProps extends Omit<Props, "items" | "findings"> {
  readonly item: Item;
  readonly about: readonly Finding[];
}

/** The words of a date may go on in a second line, a day in figures may not. */
const unbroken = (words: string): readonly ReactNode[] =>
  words.split(/(\d{4}(?:-\d\d)+)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={`${index} ${part}`} className="tl-nowrap">
        {part}
      </span>
    ),
  );

function Row({ item, about, caseId, asOf, onEdit }: RowProps) {
  const say = useSay();
  const calendar = useCalendar();
  const worst = about[0];
  const canEdit = item.kind === "event" || item.kind === "slot" || (item.kind === "period" && item.absent);
  return (
    <tr className={`tl-row-${item.kind}`}>
      <td className="tl-table-day">{unbroken(say(dateWords(item, calendar)))}</td>
      <th scope="row">
        {say(labelOf(item, asOf))}
        {item.kind === "event" ? (
          <span className="tl-soft"> {say(valueWords("source", item.event.source ?? "client-statement"))}</span>
        ) : null}
      </th>
      <td className="tl-nowrap">{say(holderOf(item))}</td>
      <td>
        {worst === undefined ? null : (
          <span className="tl-table-finding">
            <StatusMark status={worst.status} word={findingWord(worst)} />
            {onEdit === null ? (
              <span>{say(worst.title)}</span>
            ) : (
              <Link to={pathOf("case", caseId, "audit", worst.id)}>{say(worst.title)}</Link>
            )}
          </span>
        )}
      </td>
      {onEdit === null ? null : (
        <td>
          {canEdit ? (
            <button
              type="button"
              className="button button-small"
              aria-label={say(
                item.kind === "event" ? editWords(labelOf(item, asOf)) : recordWords(labelOf(item, asOf)),
              )}
              onClick={() => onEdit(item)}
            >
              {say(item.kind === "event" ? TL.edit : TL.record)}
            </button>
          ) : null}
        </td>
      )}
    </tr>
  );
}
