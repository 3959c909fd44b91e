// What every part of the outline is made from.
import type { Audit, Finding } from "../engine/finding.ts";
import type { Calendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import type { Text } from "../text.ts";
import type { EventNames } from "./events.ts";
import type { Lang } from "./options.ts";

/** A name and what it says; the name is empty where the value says it all. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

export interface Context {
  readonly audit: Audit;
  /** The findings that are shown. */
  readonly findings: readonly Finding[];
  readonly file: CaseFile;
  readonly lang: Lang;
  /** Also what is not applicable, and every derivation. */
  readonly all: boolean;
  readonly calendar: Calendar;
  readonly names: EventNames;
  /** Text in the language of the report, in one line. */
  readonly say: (text: Text) => string;
}
