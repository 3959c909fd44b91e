// Case › Timeline: what happened on a real time axis, what the law required when, and what is missing; edited in place.
import { useCallback, useMemo, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { isEventType } from "../../../shared/case/event-table.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { useSay } from "../../base/lang.tsx";
import { useRoute } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Empty } from "../../base/state.tsx";
import { EventEditor } from "../../parts/event-editor/event-editor.tsx";
import type { EditorResult, EditorTarget } from "../../parts/event-editor/target.ts";
import { Chart } from "./chart.tsx";
import { Detail } from "./detail.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { Legend } from "./legend.tsx";
import type { Item } from "./model.ts";
import { TimelineTable } from "./table.tsx";
import { targetOf } from "./target-of.ts";
import { inTime, timelineOf } from "./timeline-of.ts";
import { Undated } from "./undated.tsx";
import { TL } from "./words.ts";
import "../../base/button.css";
import "./timeline.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function TimelineTab({ view, asOf, today }: Props) {
  const say = useSay();
  const { case: file, audit } = view;
  const timeline = useMemo(() => timelineOf(file, audit, parseDay(asOf) ?? 0), [file, audit, asOf]);
  const items = useMemo(() => itemsOf(timeline), [timeline]);
  const linked = useRoute()[3];
  const [chosen, setChosen] = useState<string | null>(linked === undefined ? null : `event ${linked}`);
  const [asTable, setAsTable] = useState(false);
  const [target, setTarget] = useState<EditorTarget | null>(null);
  const [result, setResult] = useState<EditorResult | null>(null);
  const close = (what: EditorResult | null): void => {
    setTarget(null);
    setResult(what);
  };
  const edit = useCallback((item: Item) => setTarget(targetOf(item, file)), [file]);
  useWantedForm(["case", file.id, "event"], ([id = ""]) => {
    if (file.events.some((event) => event.id === id)) setTarget({ kind: "edit", id });
  });
  useWantedForm(["case", file.id, "new-event"], ([type = "", regarding = ""]) =>
    setTarget({
      kind: "new",
      ...(isEventType(type) ? { type } : {}),
      ...(regarding === "" ? {} : { regarding }),
    }),
  );
  const open = useCallback(
    (item: Item) => {
      setChosen(item.key);
      if (item.kind === "event" || item.kind === "slot") edit(item);
      else document.querySelector<HTMLAnchorElement>(".tl-detail a")?.focus();
    },
    [edit],
  );
  return (
    <div className="tl">
      <div className="tl-bar-top">
        <button type="button" className="button button-primary" onClick={() => setTarget({ kind: "new" })}>
          {say(TL.add)}
        </button>
        <div className="tl-switch" role="group" aria-label={say(TL.view)}>
          <button type="button" className="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            {say(TL.chart)}
          </button>
          <button type="button" className="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {say(TL.table)}
          </button>
        </div>
        <button type="button" className="button" onClick={() => print()}>
          {say(TL.print)}
        </button>
      </div>
      <DoneNotice caseId={file.id} result={result} onGone={() => setResult(null)} />
      {items.length === 0 ? <Empty what={TL.nothing} /> : null}
      {items.length > 0 && !asTable ? (
        <>
          <Legend />
          <Chart timeline={timeline} asOf={asOf} chosen={chosen} onChoose={setChosen} onOpen={open} />
          <Undated items={timeline.undated} asOf={asOf} onChoose={setChosen} onOpen={open} />
          <Detail
            item={items.find(({ key }) => key === chosen) ?? null}
            caseId={file.id}
            findings={audit.findings}
            asOf={asOf}
            onEdit={edit}
          />
        </>
      ) : null}
      {items.length > 0 ? (
        <div className={asTable ? undefined : "tl-beside"}>
          <TimelineTable
            items={items}
            findings={audit.findings}
            caseId={file.id}
            asOf={asOf}
            onEdit={asTable ? edit : null}
          />
        </div>
      ) : null}
      {target === null ? null : <EventEditor view={view} asOf={asOf} today={today} target={target} onClose={close} />}
    </div>
  );
}

const itemsOf = ({ marks, bars, slots, stretches, undated }: ReturnType<typeof timelineOf>): readonly Item[] =>
  [...stretches, ...marks, ...slots, ...bars, ...undated].toSorted(inTime);
