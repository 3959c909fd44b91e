// A filing as one PDF file, beside its peer: the same Chromium started for an empty page and ended again.
import type { Browser } from "playwright-core";
import { parseDay } from "../shared/calendar/civil.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import { reasonedAudit } from "../shared/audit/audit.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { draftOf } from "../shared/filings/index.ts";
import type { BundleExhibit } from "../backend/services/documents/bundle.ts";
import { filingPdf } from "../backend/services/documents/filing/filing.ts";
import { NO_MAKER } from "../backend/services/documents/properties.ts";
import { printInBrowser } from "../backend/services/printing/in-browser.ts";
import { chromiumProgram, launchChromium } from "../tests/chromium.ts";
import { aim, median, row } from "./measure.ts";

const MOST_SECONDS = 20;
const EMPTY = "<!doctype html><html><head><title>empty</title></head><body></body></html>";

const CASE: CaseFile = {
  format: "redress.case/1",
  id: "c1",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" } },
  events: [{ id: "e1", type: "listing-decided", date: "2023-05-05", items: [1] }],
};

/** Scans, photographs and screenshots: PDF files of ten pages that carry a picture each, and pictures alone. */
async function exhibitsOf(pages: number, browser: Browser): Promise<readonly BundleExhibit[]> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1754 } });
  const noise = Array.from({ length: 2000 }, (_none, at) => `第${at}行的字`).join("，");
  await page.setContent(`<body style="background:linear-gradient(#fed,#def)"><p>${noise}</p></body>`);
  const jpeg = await page.screenshot({ type: "jpeg", quality: 80 });
  const png = await page.screenshot();
  const url = `data:image/jpeg;base64,${jpeg.toString("base64")}`;
  await page.setContent(
    `<style>@page { size: A4; margin: 0 } img { width: 210mm; height: 296mm; display: block }</style>${`<img src="${url}">`.repeat(10)}`,
  );
  const scan = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const exhibit = (number: number, fileName: string, bytes: Uint8Array): BundleExhibit => ({
    exhibit: { evidence: `d${number}`, number, title: `证据材料${number}`, kind: null, date: null },
    fileName,
    bytes: new Uint8Array(bytes),
    pages: null,
  });
  const found: BundleExhibit[] = [];
  for (let left = pages; left > 0;) {
    const number = found.length + 1;
    if (left >= 10 && number % 4 !== 0) {
      found.push(exhibit(number, `扫描${number}.pdf`, scan));
      left -= 10;
    } else {
      found.push(
        number % 8 === 0 ? exhibit(number, `截图${number}.png`, png) : exhibit(number, `照片${number}.jpg`, jpeg),
      );
      left -= 1;
    }
  }
  return found;
}

/** Prints the times of a filing of about so many pages, and their ratio to the peer's. */
export async function benchFiling(pages: number, runs: number): Promise<void> {
  const browser = await launchChromium();
  const exhibits = await exhibitsOf(pages, browser);
  await browser.close();
  const reasoned = reasonedAudit(CASE, { asOf: parseDay("2024-03-10") ?? 0, calendar: shippedCalendar });
  const documents = (["correction-request", "evidence-list", "service-address"] as const).map((name) =>
    draftOf(name, { file: CASE, ...reasoned, choices: {} }),
  );
  const { signal } = new AbortController();
  const print = printInBrowser({ browser: await chromiumProgram() });
  const input = { documents, exhibits, court: "某市某区人民法院", caseNumber: null, client: "王某", by: NO_MAKER };
  const [own, peer]: [number[], number[]] = [[], []];
  let [made, megabytes, steps] = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    let from = performance.now();
    await print(EMPTY, signal);
    peer.push(performance.now() - from);
    from = performance.now();
    const filing = await filingPdf(input, { print, signal, report: () => void (steps += 1) });
    own.push(performance.now() - from);
    if (filing.leftOut.length > 0) throw new Error("an exhibit of the bench was left out");
    [made, megabytes] = [filing.pages, filing.bytes.length / 2 ** 20];
  }
  const seconds = median(own) / 1000;
  row(
    "filing, one PDF",
    `${made} pages, ${exhibits.length} exhibits, ${megabytes.toFixed(1)} MiB, ${steps / runs} steps told`,
  );
  row("  time", `${seconds.toFixed(1)} s ${aim(seconds < MOST_SECONDS, `under ${MOST_SECONDS} s for 200 pages`)}`);
  row("  peer: Chromium with an empty page", `${(median(peer) / 1000).toFixed(1)} s`);
  row("  ratio to the peer", (median(own) / median(peer)).toFixed(1));
}
