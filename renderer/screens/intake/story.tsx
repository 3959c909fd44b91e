// What happened: the rows of the usual story, whatever else is searched for, and blocks pasted from a spreadsheet.
import { type ClipboardEvent, useState } from "react";
import { type Felt, lastYear } from "../../../shared/intake/felt.ts";
import { isBlock, type PastedRow, readPasted } from "../../../shared/intake/paste.ts";
import { counts, daysOf, newRow, type StoryRow } from "../../../shared/intake/story.ts";
import { useSay } from "../../base/lang.tsx";
import { EventSearch } from "./event-search.tsx";
import { FeltRow } from "./felt-row.tsx";
import type { RowFile } from "./paper-cell.tsx";
import { PasteBlock } from "./paste-block.tsx";
import { StoryLine } from "./story-row.tsx";
import { INTAKE, putWords } from "./words.ts";

interface Props {
  readonly rows: readonly StoryRow[];
  /** ISO day. */
  readonly today: string;
  readonly felt: Felt;
  /** The file of a row's paper, where it has one. */
  readonly fileOf: (row: string) => RowFile | null;
  readonly onRows: (rows: readonly StoryRow[]) => void;
  readonly onFelt: (felt: Felt) => void;
  readonly onFile: (row: StoryRow, file: File | null) => void;
}

/** A pasted row fills the row of the usual story that waits for it; any other is one more. */
function withRow(rows: readonly StoryRow[], row: StoryRow): readonly StoryRow[] {
  const waiting = rows.find((one) => one.offered && one.type === row.type && !counts(one));
  if (waiting === undefined) return [...rows, row];
  return rows.map((one) => (one === waiting ? { ...row, id: waiting.id, offered: true } : one));
}

export function Story({ rows, today, felt, fileOf, onRows, onFelt, onFile }: Props) {
  const say = useSay();
  const [pasted, setPasted] = useState<readonly PastedRow[]>([]);
  /** What was put in last: one step takes all of it back, until the next cell is typed in. */
  const [put, setPut] = useState<{
    readonly before: readonly StoryRow[];
    readonly after: readonly StoryRow[];
    readonly count: number;
  } | null>(null);
  const days = daysOf(rows);
  const above = days.flatMap((day) => (day.ok && day.edtf !== null ? [day.edtf] : [])).at(-1) ?? null;
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isBlock(text)) return;
    event.preventDefault();
    setPasted(readPasted(text, above, () => crypto.randomUUID()));
  };
  return (
    <section className="in-section" aria-labelledby="in-story" onPaste={onPaste}>
      <h2 id="in-story">{say(INTAKE.what)}</h2>
      <div>
        <div className="in-story in-story-head soft" aria-hidden="true">
          <span />
          <span>{say(INTAKE.day)}</span>
          <span>{say(INTAKE.event)}</span>
          <span>{say(INTAKE.paper)}</span>
          <span>{say(INTAKE.question)}</span>
        </div>
        {rows.map((row, at) => (
          <StoryLine
            key={row.id}
            row={row}
            place={at + 1}
            day={days[at] ?? { ok: true, edtf: null, yearFrom: "typed" }}
            today={today}
            file={fileOf(row.id)}
            onFile={(file) => onFile(row, file)}
            onRow={(next) => onRows(rows.map((one) => (one.id === next.id ? next : one)))}
            onRemove={row.offered ? null : () => onRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
        <FeltRow felt={felt} year={lastYear(rows)} today={today} onFelt={onFelt} />
        {pasted.length === 0 ? null : (
          <PasteBlock
            rows={pasted}
            onDrop={() => setPasted([])}
            onPut={() => {
              const after = pasted.reduce((all, { row }) => withRow(all, row), rows);
              setPut({ before: rows, after, count: pasted.length });
              setPasted([]);
              onRows(after);
            }}
          />
        )}
        {put === null || put.after !== rows ? null : (
          <p className="in-put" role="status">
            {say(putWords(put.count))}{" "}
            <button type="button" className="button button-small" onClick={() => onRows(put.before)}>
              {say(INTAKE.takeBack)}
            </button>
          </p>
        )}
        <EventSearch
          onEvent={(type, words) => {
            const row = newRow(crypto.randomUUID(), type);
            onRows([...rows, words === "" ? row : { ...row, answer: words }]);
          }}
        />
        <p className="soft in-keys">{say(INTAKE.keys)}</p>
      </div>
    </section>
  );
}
