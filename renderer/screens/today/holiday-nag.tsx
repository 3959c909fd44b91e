// That the next year's holiday notice is missing and limits have no end for it, with the import beside it.
import { useState } from "react";
import { isObject } from "../../../shared/case/json.ts";
import { daysAfter } from "../../../shared/today/list.ts";
import { useSay } from "../../base/lang.tsx";
import { useMemory } from "../../base/memory.tsx";
import { Link } from "../../base/route.ts";
import { NoticeImport } from "../../parts/settings/notice-import.tsx";
import type { TodayView } from "../../parts/today/use-today.ts";
import { againWords, noticeWords, TODAY } from "./words.ts";

/** Days for which it is quiet when asked to be: it comes back until the notice is there. */
const QUIET = 7;

interface Props {
  readonly notice: NonNullable<TodayView["notice"]>;
  readonly today: string;
}

export function HolidayNag({ notice: { year, limits }, today }: Props) {
  const say = useSay();
  const [kept, remember] = useMemory("holiday-nag");
  const [open, setOpen] = useState(false);
  const quiet = isObject(kept) && kept["year"] === year && typeof kept["until"] === "string" ? kept["until"] : "";
  const again = daysAfter(today, QUIET);
  // Only as far as one click can have put it off: what else may be kept does not hide it.
  if (quiet > today && quiet <= again) return null;
  const [first, second] = noticeWords(year, limits);
  return (
    <section className="td-nag" aria-label={say(first)}>
      <div className="td-nag-line">
        <p>
          <strong>{say(first)}</strong>
          {say(second)} <Link to="/deadlines">{say(TODAY.which)}</Link>
        </p>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(TODAY.importNotice)}
        </button>
        <button type="button" className="button button-quiet" onClick={() => remember({ year, until: again })}>
          {say(againWords(again))}
        </button>
      </div>
      {open ? <NoticeImport /> : null}
    </section>
  );
}
