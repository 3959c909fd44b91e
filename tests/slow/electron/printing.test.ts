// Papers as PDF in the desktop application: a window that nobody sees prints them, and has nothing but the page.
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBack } from "../../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { STEP } from "../../patience.ts";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { callFrom } from "./bridge.fixture.ts";

let running: RunningApplication;

interface Answer {
  readonly kind: string;
  readonly output: { readonly fileName: string; readonly bytes: Readonly<Record<string, number>> };
  readonly failure: { readonly code: string };
}

beforeAll(async () => {
  running = await startApplication({ packaged: true });
  await callFrom(running.page, "vaults.openSample");
});
afterAll(() => running.stop());

const paper = (document: string): Promise<Answer> =>
  callFrom(running.page, "documents.pdf", { caseId: "RC34", document }) as Promise<Answer>;
const printing = () => running.electron.windows.slice(1);

it("prints a paper in a window without script and preload, and closes it", async () => {
  const { kind, output } = await paper("reconsideration-request");
  expect(kind).toBe("done");
  expect(output.fileName).toMatch(/复议申请书\.pdf$/u);
  const { pages, margins, isMarked, language } = await readBack(Uint8Array.from(Object.values(output.bytes)));
  expect([pages[0]?.startsWith("复议申请书"), isMarked, language]).toEqual([true, true, "zh-CN"]);
  expect(margins[0]).toMatch(/^第1页共\d+页$/u);

  const [window] = printing();
  expect(printing()).toHaveLength(1);
  expect(window?.options).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      javascript: false,
      devTools: false,
    },
  });
  expect(window?.options.webPreferences.preload).toBeUndefined();
  expect(window?.webContents.session.partition).toBe("redress-print");
  expect(window?.webContents.printed).toEqual([
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
  ]);
  expect(window?.webContents.reached).toEqual([]);
  await expect.poll(() => window?.gone, { timeout: STEP }).toBe(true);
});

it("reaches nothing from there, on no network and in no file of the window", async () => {
  const session = running.electron.sessions.get("redress-print");
  if (session === undefined) throw new Error("nothing was printed");
  for (const url of ["https://example.invalid/a.png", "http://127.0.0.1:9/", "file:///etc/hostname"]) {
    expect(await session.cancels(url, "image")).toBe(true);
  }
  // Once it is printed, the page itself is there no more.
  const left = await session.handlers.get("app")?.(new Request("http://app.invalid/"));
  expect(await left?.text()).toBe("");
  expect(session.grants("geolocation")).toBe(false);
});

it("tells of a page that does not come, and prints the next one", async () => {
  const count = printing().length;
  const failing = paper("correction-request");
  await expect.poll(() => printing()[count]?.webContents !== undefined, { timeout: STEP }).toBe(true);
  printing()[count]?.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
  expect((await failing).failure.code).toBe("not-printed");
  expect((await paper("correction-request")).kind).toBe("done");
});
