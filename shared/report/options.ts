// What a caller may ask of a report.
import type { Calendar } from "../calendar/workdays.ts";

export type Lang = "zh" | "en";

export interface ReportOptions {
  readonly lang: Lang;
  /** Also the findings that are not applicable, if the audit holds them. */
  readonly all: boolean;
  /** The calendar the audit was made with; the shipped one where none is given. */
  readonly calendar?: Calendar;
}

export interface TextOptions extends ReportOptions {
  /** Columns; a Chinese character takes two. */
  readonly width: number;
  /** Whether to colour with ANSI sequences: only on a terminal. */
  readonly colour: boolean;
}
