// The colours of a terminal: seal red, amber, blue, grey, green. Without colour every function leaves the text as it is.
import type { Status } from "../engine/term.ts";

export type Paint = (text: string) => string;

export interface Painter {
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly status: (status: Status) => Paint;
}

const STATUS_CODES: Readonly<Record<Status, string>> = {
  breach: "31",
  contestable: "33",
  running: "34",
  undetermined: "90",
  advice: "36",
  "in-order": "32",
  "not-applicable": "90",
};

export const unpainted: Paint = (text) => text;

function ansi(code: string): Paint {
  return (text) => (text === "" ? "" : `\u001B[${code}m${text}\u001B[0m`);
}

/** Paints with ANSI sequences of the terminal's own palette, so that light and dark both stay legible. */
export function painter(colour: boolean): Painter {
  if (!colour) return { strong: unpainted, quiet: unpainted, status: () => unpainted };
  return { strong: ansi("1"), quiet: ansi("90"), status: (status) => ansi(STATUS_CODES[status]) };
}
