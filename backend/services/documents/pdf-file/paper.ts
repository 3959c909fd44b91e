// A paper as a PDF file: the page that the window lays out, printed, tagged and searchable.
import type { CancelSignal } from "../../../../shared/api/call.ts";
import type { Draft } from "../../../../shared/filings/index.ts";
import type { Print } from "../../printing/print.ts";
import { type Maker, propertiesOf } from "../properties.ts";
import { paperHtml } from "../page/html.ts";
import { pageHtml, wordsOf } from "../page/page.ts";
import { finished } from "./finish.ts";

/** Rejects with PrintFault where nothing is printed, and with MissingSigns. */
export async function paperPdf(
  draft: Draft,
  by: Maker,
  print: Print,
  signal: CancelSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const properties = propertiesOf(draft, by);
  const body = paperHtml(draft);
  const printed = await print(pageHtml({ ...properties, body }), signal);
  const pdf = await finished(printed, { ...properties, text: wordsOf(body) });
  return new Uint8Array(await pdf.save());
}
