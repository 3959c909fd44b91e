// The caseload as a table of which only the rows in view are drawn; every row is a real one, with its number.
import { useMediaQuery } from "@mantine/hooks";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  Fragment,
  memo,
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Text } from "../../../shared/text.ts";
import { useLanguage, useSay } from "../../base/lang.tsx";
import { go, pathOf } from "../../base/route.ts";
import { type ColumnName, COLUMNS, MATCH_AFTER, MATCH_WIDTH, type SortKey, WIDEST } from "./columns.ts";
import { Row } from "./row.tsx";
import { moved } from "./travel.ts";
import { useRows } from "./use-rows.ts";
import type { Sort } from "./use-list-state.ts";
import { LIST } from "./words.ts";

const ROW = 36;
/** A row where the window is narrow (caseload.css): English needs a line more. */
const TALL = { zh: 88, en: 104 } as const;
const NARROW = "(max-width: 720px)";

interface Props {
  readonly ids: readonly string[];
  /** Tells one answer of ids from the next. */
  readonly stamp: number;
  readonly text: string | undefined;
  readonly columns: readonly ColumnName[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: Dispatch<SetStateAction<ReadonlySet<string>>>;
  readonly today: string;
}

/** Drawn anew only when the list is: a key in the search field must not wait for it. */
export const CaseTable = memo(function CaseTable(props: Props) {
  const { ids, stamp, text, columns, sort, onSort, selected, onSelect, today } = props;
  const { say, lang } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  /** Whether the focus is in the list; a row that is taken away tells of no loss. */
  const inside = useRef(false);
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const height = isNarrow ? TALL[lang] : ROW;
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: isNarrow ? 0 : ROW,
    useFlushSync: false,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const rowOf = useRows(ids, stamp, text, items[0]?.index ?? 0, items.at(-1)?.index ?? -1);
  const current = Math.min(active, Math.max(ids.length - 1, 0));

  useEffect(() => {
    // The row to go to may not be drawn yet when the key is pressed, and one that had the focus goes away with its ids.
    const lost = inside.current && document.activeElement === document.body;
    const target = wanted.current ?? (lost ? current : null);
    if (target === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const noneSelected = selected.size === 0;
  useEffect(() => {
    // What can be done with a selection takes room from the list: the row that was just ticked stays in sight.
    if (inside.current)
      scroller.current?.querySelector(`[data-index="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [noneSelected, current]);

  const toggle = useCallback(
    (id: string) =>
      onSelect((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [onSelect],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = ids[current];
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2);
    const next = moved(event.key, current, ids.length, page);
    if (next !== null) {
      setActive(next);
      wanted.current = next;
      virtual.scrollToIndex(next);
    } else if (event.key === "Enter") go(pathOf("case", id, "overview"));
    else if (event.key === " ") toggle(id);
    else return;
    event.preventDefault();
  };
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, name) => sum + COLUMNS[name].width, 36 + (text === undefined ? 0 : MATCH_WIDTH));
  return (
    <div className="cl-scroll" ref={scroller}>
      <table
        className="cl-table"
        role="grid"
        aria-label={say(LIST.table)}
        aria-rowcount={ids.length + 1}
        aria-multiselectable="true"
        style={{ minWidth: isNarrow ? 0 : width }}
      >
        <Head
          columns={columns}
          sort={sort}
          onSort={onSort}
          withMatch={text !== undefined}
          all={ids.length > 0 && selected.size === ids.length}
          onAll={(all) => onSelect(all ? new Set(ids) : new Set())}
        />
        <tbody
          onKeyDown={onKeyDown}
          onFocus={() => {
            inside.current = true;
          }}
          onBlur={() => {
            inside.current = false;
          }}
        >
          <Gap height={before} />
          {items.map(({ index }) => {
            const id = ids[index] ?? "";
            return (
              <Row
                key={id}
                index={index}
                id={id}
                row={rowOf(id)}
                columns={columns}
                withMatch={text !== undefined}
                selected={selected.has(id)}
                focusable={index === current}
                today={today}
                onFocus={setActive}
                onToggle={toggle}
              />
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
});

/** The room of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true" className="cl-gap">
      <td style={{ height }} />
    </tr>
  );
}

interface HeadProps {
  readonly columns: readonly ColumnName[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly withMatch: boolean;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

function Head({ columns, sort, onSort, withMatch, all, onAll }: HeadProps) {
  const say = useSay();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="cl-tick" style={{ width: 36 }}>
          <input
            type="checkbox"
            aria-label={say(LIST.selectAll)}
            checked={all}
            onChange={(event) => onAll(event.currentTarget.checked)}
          />
        </th>
        {columns.map((name, at) => {
          const { words, width, sort: by, also } = COLUMNS[name];
          const sorted = sort.by === by || sort.by === also?.sort;
          return (
            <Fragment key={name}>
              <th
                scope="col"
                style={name === WIDEST ? undefined : { width }}
                aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}
              >
                {by === undefined ? say(words) : <SortButton words={words} by={by} sort={sort} onSort={onSort} />}
                {also === undefined ? null : (
                  <>
                    {say(LIST.and)}
                    <SortButton words={also.words} by={also.sort} sort={sort} onSort={onSort} />
                  </>
                )}
              </th>
              {at === MATCH_AFTER && withMatch ? (
                <th scope="col" style={{ width: MATCH_WIDTH }}>
                  {say(LIST.match)}
                </th>
              ) : null}
            </Fragment>
          );
        })}
      </tr>
    </thead>
  );
}

interface SortProps {
  readonly words: Text;
  readonly by: SortKey;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function SortButton({ words, by, sort, onSort }: SortProps) {
  const say = useSay();
  const sorted = by === sort.by;
  return (
    <button
      type="button"
      className={sorted ? "cl-sort cl-sorted" : "cl-sort"}
      onClick={() => onSort({ by, descending: sorted ? !sort.descending : by === "updated" })}
    >
      {say(words)}
      <span aria-hidden="true">{sorted ? (sort.descending ? "↓" : "↑") : ""}</span>
    </button>
  );
}
