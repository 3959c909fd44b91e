// What satisfies an item of a checklist, as people name it: the exhibit by its number, else the event by title and day.
import type { ChecklistItem } from "../engine/finding.ts";
import type { EventNames } from "../report/events.ts";
import { plain as visible } from "../report/plain.ts";
import type { Exhibit } from "./model.ts";

type Lang = "zh" | "en";

const exhibitName = ({ number, title }: Exhibit, lang: Lang): string => {
  const name = visible(title ?? "");
  const label = lang === "zh" ? `证据${number}` : `Exhibit ${number}`;
  return name === "" ? label : `${label} ${name}`;
};

/** Each thing that ticked the item, exhibits first; `names` in the same language. */
export function itemProofs(
  { from }: Pick<ChecklistItem, "from">,
  exhibits: readonly Exhibit[],
  names: Pick<EventNames, "name">,
  lang: Lang,
): readonly string[] {
  const shown = exhibits.filter(({ evidence }) => from.includes(evidence)).map((one) => exhibitName(one, lang));
  return [...shown, ...from.flatMap((id) => names.name(id) ?? [])];
}
