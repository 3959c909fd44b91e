// A PDF file made in a thread: what the printing says comes through, and a thread that does not end is ended.
import { describe, expect, it } from "vitest";
import { type Print, PrintFault } from "../../printing/print.ts";
import type { FilingInput } from "../filing/input.ts";
import { NO_MAKER } from "../properties.ts";
import { pdfInThread, PdfStopped, type PdfTools } from "./in-thread.ts";

const never = new AbortController().signal;
const INPUT: FilingInput = { documents: [], exhibits: [], court: null, caseNumber: null, client: null, by: NO_MAKER };

/** Prints nothing until nobody waits any more, and notes that. */
function waiting(): { readonly print: Print; readonly ended: () => boolean } {
  let isEnded = false;
  const print: Print = (_html, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        isEnded = true;
        reject(new PrintFault("ended", { zh: "停止", en: "ended" }));
      });
    });
  return { print, ended: () => isEnded };
}

async function faultOf(tools: PdfTools): Promise<string> {
  const made = pdfInThread<"filing">({ kind: "filing", input: INPUT }, tools);
  const error = await made.then(
    () => null,
    (fault: unknown) => fault,
  );
  if (!(error instanceof PdfStopped)) throw new Error("it was to stop in words", { cause: error });
  return `${error.fault.code}: ${error.fault.text.en}`;
}

describe("a PDF file made in a thread", () => {
  it("fails with what the printing says", async () => {
    const why = new PrintFault("no-browser", { zh: "没有", en: "there is none" });
    expect(await faultOf({ print: () => Promise.reject(why), signal: never })).toBe("no-browser: there is none");
  });

  it("fails in words where the printing breaks, or gives what is no PDF", async () => {
    const broken = /^print-failed: no PDF was made: the browser stopped/u;
    expect(await faultOf({ print: () => Promise.reject(new Error("own")), signal: never })).toMatch(broken);
    expect(await faultOf({ print: () => Promise.resolve(new Uint8Array(9)), signal: never })).toMatch(broken);
  });

  it("is ended where it takes too long", async () => {
    const { print } = waiting();
    expect(await faultOf({ print, signal: never, mostMs: 1500 })).toMatch(/^print-failed: .*took too long/u);
  });

  it("does not begin where nobody waits any more", async () => {
    const { print, ended } = waiting();
    expect(await faultOf({ print, signal: AbortSignal.abort() })).toMatch(/^ended: /u);
    expect(ended()).toBe(false);
  });
});
