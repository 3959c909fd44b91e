// One row of Today: by when, how long still, what, whose, and what can be done about it without leaving the list.
import { type KeyboardEvent, useRef, useState } from "react";
import type { ActRow } from "../../../shared/api/caseload.ts";
import type { DocumentName } from "../../../shared/filings/index.ts";
import { leftUntil, shortKind } from "../../../shared/report/dates.ts";
import { ofClient, spaced } from "../../../shared/report/plain.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { Dated } from "../../base/dated.tsx";
import { DaysLeft } from "../../base/day.tsx";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { isPossible, limitDoubt } from "../../base/limit-words.ts";
import { go, Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { isStatus } from "../../base/status-of.ts";
import { wantForm } from "../../base/wanted-form.ts";
import { BASE } from "../../base/words.ts";
import { KeptDayMark } from "../../parts/as-of/kept-day-mark.tsx";
import { PostedForm } from "../../parts/next-act/posted-form.tsx";
import { PutForm } from "../../parts/next-act/put-form.tsx";
import type { Posted, Putting } from "../../parts/next-act/use-act.ts";
import { NEXT } from "../../parts/next-act/words.ts";
import { actsOf } from "./act-of.ts";
import { lateWords, moreHereWords, ownDayWords, TODAY } from "./words.ts";

interface Props {
  readonly row: ActRow;
  readonly number: number;
  readonly today: string;
  readonly focusable: boolean;
  readonly onFocus: () => void;
  readonly onPut: (how: Putting) => Promise<boolean>;
  readonly onPosted: (document: DocumentName, how: Posted) => Promise<boolean>;
}

/** Whether a key belongs to the row and not to a field or button in it. */
export const isOfRow = ({ target, currentTarget }: KeyboardEvent): boolean => target === currentTarget;

export function ActItem({ row, number, today, focusable, onFocus, onPut, onPosted }: Props) {
  const say = useSay();
  const [form, setForm] = useState<"later" | "not" | "posted" | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const isSaving = useRef(false);
  // The row has the keyboard again before its form goes: else nobody would have it.
  const closeForm = (): void => {
    item.current?.focus({ preventScroll: true });
    setForm(null);
  };
  /** What is on its way is not sent twice; the form stays until it is kept, and with what was typed where it was not. */
  const send = async (save: () => Promise<boolean>): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    const kept = await save();
    isSaving.current = false;
    if (kept) closeForm();
  };
  const { main, fact, filing, record, open } = actsOf(row);
  const { caseId, clientName, reference, court, what, status, finding, due, more, putOff } = row;
  const doubt =
    due === null || status === null || row.kind !== "limit"
      ? null
      : limitDoubt({ holder: "client", status, due }, today);
  const done = (): void => {
    if (record !== null) go(record);
    else if (filing === null) void send(() => onPut({ state: "done" }));
    else setForm(form === "posted" ? null : "posted");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOfRow(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") go(open);
    else if (event.key.toLowerCase() === "n") go(main.to);
    else return;
    event.preventDefault();
  };
  const words = { zh: spaced(ofClient(what.zh)), en: what.en };
  const to = caseId === null ? open : finding === null ? open : pathOf("case", caseId, "audit", finding);
  return (
    <li
      ref={item}
      className={number === 1 ? "td-act td-first" : "td-act"}
      data-act={row.act}
      tabIndex={focusable ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className="td-number" aria-hidden="true">
        {number}
      </span>
      <When row={row} today={today} />
      <div className="td-what">
        <p>
          {status !== null && isStatus(status) ? <StatusMark status={status} compact /> : null}{" "}
          <Link to={to} className="td-words">
            <Dated>{say(words)}</Dated>
          </Link>
        </p>
        <p>
          {caseId === null ? (
            <span>{[clientName, court].filter(Boolean).join(" · ")}</span>
          ) : (
            <Link to={open} className="td-whose">
              {[clientName ?? reference ?? say(BASE.unnamed), court].filter(Boolean).join(" · ")}
            </Link>
          )}{" "}
          {caseId === null ? null : <KeptDayMark caseId={caseId} />}{" "}
          {more === 0 ? null : <span className="soft small">{say(moreHereWords(more))}</span>}
        </p>
        {doubt === null ? null : (
          <p className="soft small">
            <Dated>{say(doubt)}</Dated>
          </p>
        )}
        {form !== "posted" || filing === null ? null : (
          <PostedForm
            today={today}
            onPosted={(how) => void send(() => onPosted(filing.document, how))}
            onOther={() => {
              wantForm(filing.form, filing.place);
              go(filing.place);
            }}
            onClose={closeForm}
          />
        )}
        {form === null || form === "posted" ? null : (
          <PutForm
            kind={form}
            today={today}
            latest={putOff}
            onPut={(how) => void send(() => onPut(how))}
            onClose={closeForm}
          />
        )}
      </div>
      <div className="td-do">
        <Link to={main.to} className={number === 1 ? "button button-primary" : "button"}>
          {say(main.words)}
        </Link>
        {fact === null ? null : (
          <Link to={fact} className="button">
            {say(TODAY.fact)}
          </Link>
        )}
        {caseId === null ? null : (
          <>
            <button
              type="button"
              className="button button-quiet button-small"
              aria-expanded={filing === null ? undefined : form === "posted"}
              onClick={done}
            >
              {say(filing === null ? (row.kind === "court" ? TODAY.answered : TODAY.done) : NEXT.posted)}
            </button>
            {putOff === null ? null : (
              <button
                type="button"
                className="button button-quiet button-small"
                aria-expanded={form === "later"}
                onClick={() => setForm(form === "later" ? null : "later")}
              >
                {say(NEXT.later)}
              </button>
            )}
            <button
              type="button"
              className="button button-quiet button-small"
              aria-expanded={form === "not"}
              onClick={() => setForm(form === "not" ? null : "not")}
            >
              {say(NEXT.not)}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** The day, short within the year of today, and beside it how long still. */
function When({ row: { kind, due, status, form }, today }: { readonly row: ActRow; readonly today: string }) {
  const say = useSay();
  const calendar = useCalendar();
  if (due === null) {
    return (
      <div className="td-when">
        <span className="td-day soft">—</span>
        <span className="soft">
          {form === null ? say(TODAY.noDay) : say(momentWords(form.at, new Date().toISOString()))}
        </span>
      </div>
    );
  }
  const day = kind === "court" ? (due.latest ?? due.earliest) : due.earliest;
  const short = day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
  const kindOfDay = shortKind(calendar, day);
  return (
    <div className="td-when">
      <time className={short === day ? "td-day td-whole-day" : "td-day"} dateTime={day}>
        {short}
      </time>
      <span>
        <span className="soft">{say(kindOfDay)}</span>
        {/* What is in another colour needs no sign between. */}
        {kind === "own" ? <span className="soft"> · </span> : " "}
        <Left kind={kind} due={due} possible={status !== null && isPossible({ status })} today={today} />
      </span>
    </div>
  );
}

interface LeftProps {
  readonly kind: ActRow["kind"];
  readonly due: NonNullable<ActRow["due"]>;
  readonly possible: boolean;
  readonly today: string;
}

function Left({ kind, due, possible, today }: LeftProps) {
  const say = useSay();
  if (kind === "court") {
    return <span className="days-left days-left-past">{say(lateWords(-(leftUntil(due, today).max ?? 0)))}</span>;
  }
  // A day of our own choice is never late.
  if (kind === "own") return <span className="soft">{say(ownDayWords(-leftUntil(due, today).min))}</span>;
  if (kind === "limit" && due.earliest === today) {
    const isSure = !possible && due.latest === today;
    return <span className="days-left days-left-past">{say(isSure ? TODAY.lastDay : TODAY.lastDayPerhaps)}</span>;
  }
  return <DaysLeft due={due} today={today} possible={possible} />;
}
