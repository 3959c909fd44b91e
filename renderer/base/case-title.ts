// A case in one line: client, court, case number.
import type { Text } from "../../shared/text.ts";
import { BASE } from "./words.ts";

interface Named {
  readonly clientName: string | null;
  readonly reference: string | null;
  readonly court: string;
  readonly caseNumber: string | null;
}

/** Names are data and the same in both languages; the clinic's own reference stands in for a client without a name. */
export function caseTitle({ clientName, reference, court, caseNumber }: Named): Text {
  const rest = [court, caseNumber ?? reference].filter(Boolean).join(" · ");
  const who = clientName ?? reference;
  const text = (unnamed: string): string => [who ?? unnamed, rest].filter(Boolean).join(" · ");
  return { zh: text(BASE.unnamed.zh), en: text(BASE.unnamed.en) };
}
