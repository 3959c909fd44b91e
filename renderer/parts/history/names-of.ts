// What the ids of a case stand for: events by title and date, evidence by number and title, sanctions by kind.
import { exhibitWords } from "../exhibits/words.ts";
import type { CaseView } from "../../../shared/api/cases.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { eventName } from "../event-editor/event-name.ts";
import { exhibitNumbers } from "../exhibits/exhibits.ts";
import type { NameOf } from "./value-text.ts";

export function namesOf(view: Pick<CaseView, "case" | "marks">): NameOf {
  const names = new Map<string, Text>();
  const numbers = exhibitNumbers(view);
  for (const { id, kind } of view.case.sanctions ?? []) {
    if (id !== undefined) names.set(id, valueWords("sanctionKind", kind ?? "other"));
  }
  for (const { id, title } of view.case.evidence ?? []) {
    if (id !== undefined) names.set(id, exhibitWords(numbers.get(id), title));
  }
  for (const event of view.case.events) {
    const name = eventName(event);
    const day = spanWords(event.date);
    names.set(event.id, { zh: `${name.zh} ${day.zh}`, en: `${name.en} ${day.en}` });
  }
  return (id) => names.get(id) ?? null;
}
