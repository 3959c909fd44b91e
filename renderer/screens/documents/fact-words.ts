// A path of the case file in words, with the place of the window where the fact can be seen and changed.
import { isEventType } from "../../../shared/case/event-table.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { areaLabel, eventTitle, fieldLabel } from "../../../shared/case/words.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { pathOf } from "../../base/route.ts";

export interface FactWords {
  readonly words: Text;
  readonly to: string;
}

/** What a sentence rests on, for people; a path that the case does not have is shown as it is. */
export function factWords(file: CaseFile, path: string): FactWords {
  return (
    eventFact(file, path) ??
    areaFact(file, path) ?? { words: { zh: path, en: path }, to: pathOf("case", file.id, "facts") }
  );
}

function eventFact(file: CaseFile, path: string): FactWords | null {
  const missing = /^events\[\+([a-z-]+)/u.exec(path)?.[1];
  if (missing !== undefined && isEventType(missing)) {
    const title = eventTitle(missing);
    return {
      words: { zh: `${title.zh}（尚无记录）`, en: `${title.en} (not on record)` },
      to: pathOf("case", file.id, "facts"),
    };
  }
  const [, id, , field] = /^events\[(.+?)\](\.(.+))?$/u.exec(path) ?? [];
  const event = file.events.find((one) => one.id === id);
  if (event === undefined) return null;
  const title = event.type === "other" && event.title !== undefined ? both(event.title) : eventTitle(event.type);
  const day = spanWords(event.date);
  const label = field === undefined || field === "date" ? null : attempt(() => fieldLabel(event.type, field));
  return {
    words: {
      zh: `${title.zh} ${day.zh}${label === null ? "" : `：${label.zh}`}`,
      en: `${title.en} ${day.en}${label === null ? "" : `: ${label.en}`}`,
    },
    to: pathOf("case", file.id, "timeline", event.id),
  };
}

function areaFact(file: CaseFile, path: string): FactWords | null {
  const [, area, field] = /^(client|enforcement)\.([A-Za-z.]+)$/u.exec(path) ?? [];
  if (field === undefined) {
    const evidence = /^evidence\[(.+?)\]/u.exec(path)?.[1];
    const item = file.evidence?.find(({ id }) => id === evidence);
    return item === undefined
      ? null
      : { words: both(item.title ?? item.id ?? path), to: pathOf("case", file.id, "evidence") };
  }
  const label = attempt(() => areaLabel(area === "client" ? "client" : "enforcement", field));
  return label === null ? null : { words: label, to: pathOf("case", file.id, "facts") };
}

const both = (text: string): Text => ({ zh: text, en: text });

/** The words of a field; null where the format has no such field. */
function attempt(words: () => Text): Text | null {
  try {
    return words();
  } catch {
    return null;
  }
}
