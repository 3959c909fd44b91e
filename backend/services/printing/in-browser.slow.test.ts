// Pages printed by a real Chromium, and by programs that behave as a browser should not.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumProgram } from "../../../tests/chromium.ts";
import { STEP } from "../../../tests/patience.ts";
import { type BrowserPrinting, printInBrowser } from "./in-browser.ts";
import { PrintFault } from "./print.ts";

const never = new AbortController().signal;
const base = mkdtempSync(join(tmpdir(), "redress-printing-"));
const folder = join(base, "own");
mkdirSync(folder);
let browser = "";
beforeAll(async () => {
  browser = await chromiumProgram();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A program that is started in place of a browser. */
function program(name: string, script: string): string {
  const path = join(base, name);
  writeFileSync(path, script);
  chmodSync(path, 0o700);
  return path;
}

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>题目</title>${head}</head><body>${body}</body></html>`;

const print = (html: string, options: BrowserPrinting = {}, signal = never) =>
  printInBrowser({ browser, folder, mostMs: STEP, ...options })(html, signal);

async function faultOf(printing: Promise<unknown>): Promise<PrintFault> {
  const fault = await printing.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof PrintFault)) throw new Error("it was to fail in words", { cause: fault });
  return fault;
}

describe("a page printed by a browser", () => {
  it("is a tagged PDF with an outline and its language, in the size that the page names", async () => {
    const bytes = await print(page("<h1>申请书</h1><h2>请求</h2>", "<style>@page { size: A5 }</style>"));
    const pdf = await PDFDocument.load(bytes);
    const catalog = pdf.catalog.toString();
    expect(catalog).toContain("/Lang (zh-CN)");
    expect(catalog).toMatch(/\/Marked true/u);
    for (const entry of ["/StructTreeRoot", "/Outlines"]) expect(catalog).toContain(entry);
    expect(pdf.getPages().map((one) => Math.round(one.getWidth()))).toEqual([420]);
  });

  it("reaches nothing, not even on this machine, and runs nothing", async () => {
    const asked: string[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const at = (name: string): string => `http://127.0.0.1:${port}/${name}`;
    const head = `<link rel="stylesheet" href="${at("a.css")}"><style>@import url(${at("b.css")}); @font-face { font-family: own; src: url("${at("c.woff2")}") } body { font-family: own; background: url("${at("d.png")}") }</style>`;
    const body = `<p id="p">甲</p><img src="${at("e.png")}"><iframe src="${at("f")}"></iframe><script>fetch("${at("g")}"); document.getElementById("p").style.pageBreakBefore = "always"</script>`;
    try {
      const pdf = await PDFDocument.load(await print(page(body, head)));
      expect(pdf.getPageCount()).toBe(1);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it("is made in a folder that nobody else may enter, of which nothing is left", async () => {
    const seen = join(base, "seen");
    const own = program("noting", `#!/bin/sh\n(stat -c %a . && pwd) > ${seen}\nexec ${browser} "$@"\n`);
    await print(page("甲"), { browser: own });
    const [mode, place = ""] = readFileSync(seen, "utf8").split("\n");
    expect(mode).toBe("700");
    expect(place.startsWith(folder)).toBe(true);
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("where no page comes of it", () => {
  const hangs = (): string => program("hanging", `#!/bin/sh\necho $$ > ${join(base, "pid")}\nexec sleep 100000\n`);
  const isRunning = (): boolean => {
    const pid = Number(readFileSync(join(base, "pid"), "utf8"));
    return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  };

  it("says that there is no browser, and what to do", async () => {
    const { code, text } = await faultOf(print(page("甲"), { browser: undefined }));
    expect(code).toBe("no-browser");
    expect(text.en).toMatch(/no Chromium, Chrome or Edge was found .* install one/u);
  });

  it("ends a browser that takes too long", async () => {
    const { code, text } = await faultOf(print(page("甲"), { browser: hangs(), mostMs: 300 }));
    expect([code, text.en]).toEqual(["print-failed", expect.stringContaining("took too long")]);
    expect(isRunning()).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends at once when nobody waits any more, and does not begin after that", async () => {
    const cancel = new AbortController();
    rmSync(join(base, "pid"), { force: true });
    const failing = faultOf(print(page("甲"), { browser: hangs() }, cancel.signal));
    await expect.poll(() => existsSync(join(base, "pid")), { timeout: STEP }).toBe(true);
    cancel.abort();
    expect((await failing).code).toBe("ended");
    expect(isRunning()).toBe(false);
    expect((await faultOf(print(page("甲"), {}, cancel.signal))).code).toBe("ended");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["dies", "#!/bin/sh\nexit 1\n"],
    ["answers with what is no message", "#!/bin/sh\nprintf 'x\\0' >&4\nsleep 100000\n"],
  ])("tells of a browser that %s", async (name, script) => {
    expect((await faultOf(print(page("甲"), { browser: program(name, script) }))).code).toBe("print-failed");
    expect((await faultOf(print(page("甲"), { browser: join(base, "none") }))).code).toBe("print-failed");
  });

  it("refuses a browser too old to print the numbers of pages", async () => {
    const answer = JSON.stringify({ id: 1, result: { product: "Chrome/120.0.1" } });
    const old = program("old", `#!/bin/sh\nprintf '%s\\0' '${answer}' >&4\nexec sleep 100000\n`);
    const { code, text } = await faultOf(print(page("甲"), { browser: old }));
    expect([code, text.en]).toEqual(["old-browser", expect.stringMatching(/Chrome\/120\.0\.1\) is too old.*131/u)]);
  });
});
