// Pages and text of PDF files, read by the real library in a real thread.
import { describe, expect, it } from "vitest";
import { lockedPdf, pdfOf } from "./pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const never = new AbortController().signal;

describe("a PDF file", () => {
  it("gives the number of its pages, and its text with the words that a line break cuts in two", async () => {
    const bytes = pdfOf([
      { lines: ["某区人民法院", "决定书"] },
      { lines: ["经查，被执行人王某有履", "行能力而拒不履行"] },
    ]);
    const before = bytes.slice();
    const { pages, text } = await readPdf(bytes, never);
    expect(pages).toBe(2);
    expect(text).toContain("某区人民法院决定书");
    expect(text).toContain("有履行能力而拒不履行");
    // The caller still has the file.
    expect(Buffer.compare(bytes, before)).toBe(0);
  });

  it("that carries no text has pages, and is known to carry none", async () => {
    expect(await readPdf(pdfOf([{ lines: [] }, { lines: [] }, { lines: [] }]), never)).toEqual({
      pages: 3,
      text: null,
      wordless: true,
    });
  });

  it("is read as it lies in larger memory", async () => {
    const bytes = pdfOf([{ lines: ["执行通知书"] }]);
    const larger = new Uint8Array(bytes.length + 20).fill(37);
    larger.set(bytes, 10);
    expect(await readPdf(larger.subarray(10, 10 + bytes.length), never)).toEqual({ pages: 1, text: "执行通知书" });
  });

  it.each([
    ["locked with a password", lockedPdf(), { locked: true }],
    ["cut off", pdfOf([{ lines: ["决定书"] }]).slice(0, 40), {}],
    ["of another kind", new TextEncoder().encode("只是名字像"), {}],
    ["empty", new Uint8Array(), {}],
  ])("that is %s is not known, and nothing is thrown", async (_what, bytes, more) => {
    expect(await readPdf(bytes, never)).toEqual({ pages: null, text: null, ...more });
  });

  it("is not believed when it claims pages that it does not have", async () => {
    const text = Buffer.from(pdfOf([{ lines: ["甲"] }])).toString("latin1");
    const lying = Uint8Array.from(Buffer.from(text.replace("/Count 1", "/Count 9"), "latin1"));
    expect((await readPdf(lying, never)).pages).toBe(1);
  });

  it("is read within its bounds: pages are known where the text takes too long, and text is cut", async () => {
    const bytes = pdfOf(Array.from({ length: 40 }, () => ({ lines: ["甲乙丙丁"] })));
    expect(await readPdf(bytes, never, { readingMs: 0 })).toEqual({ pages: 40, text: null });
    const { pages, text } = await readPdf(bytes, never, { mostText: 10 });
    expect(pages).toBe(40);
    expect(text).toBe("甲乙丙丁甲乙丙丁");
    expect(await readPdf(bytes, never, { mostMs: 0 })).toEqual({ pages: null, text: null });
  });

  it("is left when nobody waits any more", async () => {
    const cancel = new AbortController();
    const reading = readPdf(pdfOf([{ lines: ["甲"] }]), cancel.signal);
    cancel.abort();
    expect(await reading).toEqual({ pages: null, text: null });
    expect(await readPdf(pdfOf([{ lines: ["甲"] }]), AbortSignal.abort())).toEqual({ pages: null, text: null });
  });
});
