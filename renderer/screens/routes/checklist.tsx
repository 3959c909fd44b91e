// The checklist of a route: items tick themselves from the facts, with the way to them, and by hand.
import { useMemo } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Checklist as List } from "../../../shared/engine/finding.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { exhibitNumbers } from "../../parts/exhibits/exhibits.ts";
import { exhibitWords } from "../../parts/exhibits/words.ts";
import { type Item, itemsOf, tick, tickLabel } from "../../parts/routes/items.ts";
import { ROUTE } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly checklist: List;
  readonly context: Context;
}

export function Checklist({ view, checklist, context }: Props) {
  const say = useSay();
  const change = useChange();
  const items = itemsOf(checklist, view.marks);
  const numbers = useMemo(() => exhibitNumbers(view), [view]);

  // A failure is shown in the head of the window, with its way out.
  const onTick = (item: Item): void =>
    void change([tick(view.case.id, checklist.route, item, view.marks)], tickLabel(item)).catch(() => undefined);

  return (
    <ul className="ro-items">
      {items.map((one) => {
        const { item, done, needed, byHand } = one;
        const note = !needed
          ? ROUTE.notNeeded
          : byHand
            ? ROUTE.byHand
            : item.state === "done"
              ? ROUTE.fromFacts
              : item.state === "unknown"
                ? ROUTE.unsettled
                : null;
        return (
          <li key={item.id} className={needed ? "" : "ro-not-needed"}>
            <label className="ro-item">
              <input type="checkbox" checked={done} onChange={() => onTick(one)} />
              <span>{say(item.text)}</span>
            </label>
            <span className="ro-note">
              {note === null ? null : say(note)}
              {item.from.map((id) => {
                const event = context.names.name(id);
                const piece = view.case.evidence?.find((other) => other.id === id);
                return (
                  <Link key={id} to={pathOf("case", view.case.id, event === null ? "evidence" : "timeline", id)}>
                    {event ?? say(exhibitWords(numbers.get(id), piece?.title))}
                  </Link>
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
