// The history of the open vault as a file that a stranger can check.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError } from "../../../shared/api/failure.ts";
import type { OpenedVault } from "../session/opened.ts";
import { breathe } from "../slices.ts";
import { HISTORY_TOO_LONG } from "../words.ts";

/** UTF-16 units: well below the longest text there can be, twice over on its way to the window. */
const MOST = 200_000_000;
/** Units written between two looks at other calls. */
const SLICE = 2_000_000;

/** Throws CallError `cancelled`, `too-large`. */
export async function historyFile({ name, vault }: OpenedVault, signal: CancelSignal) {
  const lines: string[] = [];
  let length = 0;
  let looked = 0;
  for (const line of vault.exportHistory()) {
    lines.push(line);
    length += line.length + 1;
    if (length > MOST) throw new CallError(HISTORY_TOO_LONG);
    if (length - looked < SLICE) continue;
    looked = length;
    await breathe(signal);
  }
  return { fileName: `${name}.history.ndjson`, text: `${lines.join("\n")}\n` };
}
