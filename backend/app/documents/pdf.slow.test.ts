// The calls for PDF files against a real vault and a real Chromium: one paper, a filing with its exhibits, and how each ends.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { chromiumProgram } from "../../../tests/chromium.ts";
import { STEP } from "../../../tests/patience.ts";
import { readBack } from "../../services/documents/pdf-file/pdf-text.fixture.ts";
import { pdfOf } from "../../services/documents/pdf/pdf.fixture.ts";
import { printInBrowser } from "../../services/printing/in-browser.ts";
import { type Print, PrintFault } from "../../services/printing/print.ts";
import { failureOf, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

const CASE: CaseFile = {
  format: "redress.case/1",
  id: "c1",
  reference: "CLINIC-2024-001",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: {
    court: { name: "某市某区人民法院", level: "basic" },
    caseNumber: "（2023）某0105执1234号",
  },
  events: [
    { id: "e1", type: "listing-decided", date: "2023-05-05", items: [1] },
    { id: "e2", type: "correction-requested", date: "2024-02-01", written: "yes", method: "in-person", grounds: [1] },
  ],
  evidence: [
    { id: "d1", title: "收件回执", kind: "receipt", date: "2024-02-01" },
    { id: "d2", title: "决定书", kind: "decision", date: "2023-05-05" },
  ],
};
const REQUEST = { caseId: "c1", document: "correction-request" } as const;
const FILING = { caseId: "c1", documents: ["correction-request", "lawyer-note", "client-leaflet"] as const };

let real: Print;
beforeAll(async () => {
  real = printInBrowser({ browser: await chromiumProgram(), mostMs: STEP });
});
let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

async function start(print = real): Promise<TestBackend> {
  open = await startWithVault("工作", { print });
  await open.api.cases.change({
    changes: [{ kind: "case-put", case: CASE, base: null }],
    label: { zh: "新案", en: "New case" },
  });
  return open;
}

describe("documents.pdf", () => {
  it("gives the paper as it is stored, with a person's wording, under a name that ends in .pdf", async () => {
    const { api } = await start();
    const { draft } = await api.documents.draft(REQUEST);
    const sentence = draft.blocks.find(({ kind }) => kind === "title");
    if (sentence?.kind !== "title") throw new Error("the paper has no title");
    const edits = [{ sentence: sentence.sentence.id, base: draft.title, text: "律师改写的题目" }];
    await api.documents.save({ ...REQUEST, choices: {}, edits, base: { choices: {}, edits: [] } });
    const { fileName, bytes } = await api.documents.pdf(REQUEST);
    expect(fileName).toBe("CLINIC-2024-001-失信信息纠正申请书.pdf");
    const { pages, isMarked } = await readBack(bytes);
    expect([pages[0]?.startsWith("律师改写的题目"), isMarked]).toEqual([true, true]);
  });

  it("says in words why nothing was printed", async () => {
    const why = { zh: "没有写出 PDF：没有浏览器", en: "no PDF was made: no browser" };
    const { api } = await start(() => Promise.reject(new PrintFault("no-browser", why)));
    expect(await failureOf(api.documents.pdf(REQUEST))).toEqual({
      code: "not-printed",
      text: { zh: "没有写出 PDF：没有浏览器。", en: "No PDF was made: no browser." },
    });
  });

  it("gives no paper of which a Chinese character was printed as an empty box", async () => {
    const { api } = await start();
    const { draft } = await api.documents.draft(REQUEST);
    const [title] = draft.blocks;
    if (title?.kind !== "title") throw new Error("the paper has no title");
    // Of an extension of Unicode that no font here has.
    const edits = [{ sentence: title.sentence.id, base: draft.title, text: `${draft.title}\u{323AF}` }];
    await api.documents.save({ ...REQUEST, choices: {}, edits, base: { choices: {}, edits: [] } });
    const { code, text } = await failureOf(api.documents.pdf(REQUEST));
    expect([code, text.en]).toEqual(["not-printed", expect.stringMatching(/no Chinese font .*\u{323AF}; install/u)]);
  });
});

describe("documents.filing", () => {
  it("holds what is for the court alone, the exhibits from the vault under their kept numbers, and says what is missing", async () => {
    const { api } = await start();
    const item = { id: "d1", title: "收件回执", kind: "receipt", date: "2024-02-01", file: "回执.pdf" };
    const base = { ...CASE.evidence?.[0], id: "d1" };
    await api.evidence.add({
      caseId: "c1",
      item,
      base,
      bytes: pdfOf([{ lines: ["已收到材料"] }, { lines: ["附页"] }]),
    });
    const mark = { id: "exhibit/d1", subject: "exhibit", state: "7" } as const;
    await api.cases.change({
      changes: [{ kind: "mark-set", caseId: "c1", mark, base: null }],
      label: { zh: "编号", en: "Number" },
    });
    const steps: string[] = [];
    const answer = await api.documents.filing(
      { ...FILING, documents: [...FILING.documents] },
      { onProgress: ({ what, done, total }) => steps.push(`${what.en} ${done}/${total}`) },
    );
    expect(answer.fileName).toBe("CLINIC-2024-001-提交材料.pdf");
    expect(answer.blanks).toBeGreaterThan(0);
    expect(answer.missing.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Exhibit 8 \(决定书\): no file is stored\. .*do enclose it$/u),
    ]);
    const { pages, margins } = await readBack(answer.bytes);
    expect(pages).toHaveLength(answer.pages);
    expect(pages.join("")).not.toMatch(/律师备忘|给当事人的说明/u);
    const at = pages.findIndex((text) => text.startsWith("证据7收件回执"));
    expect(margins[at]).toContain("已收到材料");
    expect(pages[at + 1]).toBe("证据7收件回执证据7·第2页");
    expect(pages.at(-1)).toContain("证据8（决定书）未并入本文件");
    expect(steps).toContain("drawing up documents 0/1");
    expect(steps).toContain("setting the pages 0/null");
    expect(steps.at(-1)).toBe("laying in exhibits 1/2");
  });

  it("is refused where nothing chosen is for the court", async () => {
    const { api } = await start();
    const answer = api.documents.filing({ caseId: "c1", documents: ["lawyer-note", "client-leaflet"] });
    expect((await failureOf(answer)).code).toBe("nothing-for-court");
  });

  it.each([
    ["the person who asked", (cancel: AbortController) => Promise.resolve(cancel.abort())],
    ["the lock of the vault", (_cancel: AbortController, { api }: TestBackend) => api.vaults.lock({})],
  ])("is ended by %s, and its printing with it", async (_who, end) => {
    const printing = new AbortController();
    let isPrinting = false;
    const started = await start(
      (_html, signal) =>
        new Promise((_resolve, reject) => {
          isPrinting = true;
          signal.addEventListener("abort", () => {
            printing.abort();
            reject(new PrintFault("ended", { zh: "停止", en: "ended" }));
          });
        }),
    );
    const cancel = new AbortController();
    const input = { ...FILING, documents: [...FILING.documents] };
    const failing = failureOf(started.api.documents.filing(input, { signal: cancel.signal }));
    await expect.poll(() => isPrinting, { timeout: STEP }).toBe(true);
    await end(cancel, started);
    expect((await failing).code).toBe("cancelled");
    expect(printing.signal.aborted).toBe(true);
  });
});
