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

/** What names a case, or what is to become one. */
interface Called {
  readonly client: { readonly name?: string | undefined };
  readonly reference?: string | undefined;
}

/** Something of a case, under the client's name, or its reference. */
export function inCase(file: Called, { zh, en }: Text): Text {
  const name = file.client.name ?? file.reference;
  return name === undefined ? { zh, en } : { zh: `${name} · ${zh}`, en: `${name} · ${en}` };
}
