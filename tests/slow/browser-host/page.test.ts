// The browser host seen from a real browser: the way in, the page's policy at work, calls and their cancelling.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openAddress } from "../../../backend/host/open-address.ts";
import { serveWindow, type WindowHost } from "../../../backend/host/serve-window.ts";
import { launchChromium } from "../../chromium.ts";
import { type SampleCalls, sampleCalls } from "./sample-calls.fixture.ts";
import { type WindowFolder, windowFolder } from "./window-folder.fixture.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let calls: SampleCalls;
let files: WindowFolder;
let host: WindowHost;

beforeAll(async () => {
  browser = await launchChromium();
  files = windowFolder(`
    document.body.dataset.ran = "yes";
    try { document.body.dataset.code = String(new Function("return 1")()); }
    catch (error) { document.body.dataset.code = error.name; }
  `);
});

afterAll(async () => {
  await browser.close();
  files.remove();
});

beforeEach(async () => {
  calls = sampleCalls();
  host = await serveWindow({ dispatch: calls.dispatch, windowFolder: files.folder });
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await host.close();
});

const enter = async (): Promise<void> => {
  await page.goto(host.address());
  await page.waitForFunction(() => document.body.dataset["ran"] === "yes");
};

describe("the way in", () => {
  it("ends at the window, keeps the place asked for and hides the cookie from the page", async () => {
    await page.goto(`${host.address()}#/today?sample`);
    await page.waitForFunction(() => document.body.dataset["ran"] === "yes");
    expect(page.url()).toBe(`http://127.0.0.1:${host.port}/#/today?sample`);
    expect(await page.evaluate(() => document.cookie)).toBe("");
    expect(await context.cookies()).toMatchObject([{ httpOnly: true, sameSite: "Strict", path: "/" }]);
    await page.reload();
    expect(await page.title()).toBe("window");
  });

  it("leads through a file that this user alone can read, and no program is started with the address", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redress-opener-"));
    const told = join(folder, "told");
    writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\necho "$@" > ${told}.new\nmv ${told}.new ${told}\n`, {
      mode: 0o755,
    });
    vi.stubEnv("PATH", `${folder}:${process.env["PATH"] ?? ""}`);
    const address = `${host.address()}#/today?sample`;
    const takeAway = openAddress(address, "linux");
    try {
      await expect.poll(() => existsSync(told)).toBe(true);
      const file = readFileSync(told, "utf8").trim();
      expect(file).toMatch(/redress\.html$/u);
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(statSync(dirname(file)).mode & 0o077).toBe(0);
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction(() => document.body.dataset["ran"] === "yes");
      expect(page.url()).toBe(`http://127.0.0.1:${host.port}/#/today?sample`);
      takeAway();
      expect(existsSync(dirname(file))).toBe(false);
    } finally {
      takeAway();
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });

  it("is closed to a second browser", async () => {
    const address = host.address();
    await page.goto(address);
    const stranger = await browser.newContext();
    const reply = await (await stranger.newPage()).goto(address);
    expect(reply?.status()).toBe(403);
    await stranger.close();
  });

  it("is closed to a link on another site, cookie or not", async () => {
    await enter();
    await page.route("http://elsewhere.invalid/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<a href="http://127.0.0.1:${host.port}/">come in</a>` }),
    );
    await page.goto("http://elsewhere.invalid/");
    const [reply] = await Promise.all([page.waitForResponse(/127\.0\.0\.1/), page.click("a")]);
    expect(reply.status()).toBe(403);
  });
});

describe("the page's policy", () => {
  it("runs no script but the window's own files", async () => {
    await enter();
    await context.route(/example\.invalid/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "window.hit = 'elsewhere'" }),
    );
    const ended = await page.evaluate(() => {
      const script = (attributes: Readonly<Record<string, string>>, text: string) =>
        new Promise<string>((resolve) => {
          try {
            const made = document.createElement("script");
            for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
            made.append(text);
            made.addEventListener("error", () => resolve("refused"));
            made.addEventListener("load", () => resolve("ran"));
            document.head.append(made);
            if (text !== "") resolve("hit" in globalThis ? "ran" : "refused");
          } catch {
            resolve("refused");
          }
        });
      return Promise.all([
        script({}, "window.hit = 'inline'"),
        script({ src: "https://example.invalid/x.js" }, ""),
        script({ src: "data:text/javascript,window.hit = 'data'" }, ""),
      ]);
    });
    expect(ended).toEqual(["refused", "refused", "refused"]);
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
  });

  it("makes no code and no markup from text", async () => {
    await enter();
    const refused = await page.evaluate(() => {
      const tries: readonly (() => unknown)[] = [
        () => (document.body.innerHTML = "<b>x</b>"),
        () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return "allowed";
        } catch (error) {
          return error instanceof Error ? error.name : "?";
        }
      });
    });
    expect(refused).toEqual(["TypeError", "TypeError"]);
    // Asked in the page's own script: what a test evaluates is exempt from this part of the policy.
    expect(await page.evaluate(() => document.body.dataset["code"])).toBe("EvalError");
  });

  it("takes a style tag only with the nonce of the page", async () => {
    await enter();
    const heights = await page.evaluate(() => {
      const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
      return [nonce, "", "guess"].map((given, n) => {
        const style = document.createElement("style");
        style.setAttribute("nonce", given);
        style.textContent = `#box${n} { height: 7px }`;
        const box = document.createElement("div");
        box.id = `box${n}`;
        document.head.append(style);
        document.body.append(box);
        return box.offsetHeight;
      });
    });
    expect(heights).toEqual([7, 0, 0]);
  });

  it("reaches nothing but its host", async () => {
    const asked: string[] = [];
    await enter();
    await context.route(/example\.invalid/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: "reached", headers: { "access-control-allow-origin": "*" } });
    });
    const outcome = await page.evaluate(async () => {
      const image = new Image();
      image.src = "https://example.invalid/image.png";
      const frame = document.createElement("iframe");
      frame.src = "https://example.invalid/frame";
      const form = document.createElement("form");
      form.action = "https://example.invalid/form";
      form.method = "post";
      document.body.append(image, frame, form);
      form.submit();
      navigator.sendBeacon("https://example.invalid/beacon", "x");
      return fetch("https://example.invalid/fetch").then(
        () => "reached",
        () => "refused",
      );
    });
    expect(outcome).toBe("refused");
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`http://127.0.0.1:${host.port}/`);
  });

  it("is shown in no frame", async () => {
    await enter();
    await page.route("http://elsewhere.invalid/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="http://127.0.0.1:${host.port}/"></iframe>` }),
    );
    await page.goto("http://elsewhere.invalid/");
    const frame = page.frames()[1];
    expect(await frame?.evaluate(() => document.body.dataset["ran"] ?? "empty").catch(() => "empty")).toBe("empty");
  });
});

describe("calls", () => {
  it("work from the page, bytes and progress included", async () => {
    await enter();
    const body = await page.evaluate(async () => {
      const reply = await fetch("/api/sample.count", {
        method: "POST",
        headers: { "x-redress": "1" },
        body: "2",
      });
      return reply.text();
    });
    expect(body).toBe('{"kind":"progress","step":1}\n{"kind":"progress","step":2}\n{"kind":"done","output":{}}\n');
  });

  it("are refused to every other origin", async () => {
    await enter();
    await page.route("http://elsewhere.invalid/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" }),
    );
    await page.goto("http://elsewhere.invalid/");
    const outcomes = await page.evaluate(async (address) => {
      const plain = { method: "POST", mode: "no-cors", credentials: "include", body: '{"zh":"x","en":"x"}' } as const;
      const marked = { method: "POST", credentials: "include", headers: { "x-redress": "1" }, body: "{}" } as const;
      const end = (sent: Promise<Response>) =>
        sent.then(
          ({ type }) => type,
          () => "refused",
        );
      return Promise.all([end(fetch(address, plain)), end(fetch(address, marked))]);
    }, `http://127.0.0.1:${host.port}/api/sample.echo`);
    expect(outcomes[1]).toBe("refused");
    expect(calls.seen).toEqual([]);
  });

  it("are cancelled by the page, and by its going away", async () => {
    await enter();
    // The page may give a call up before it knows of the answer that has begun: a browser then likes to read on by itself.
    const begin = () =>
      page.evaluate(() => {
        const cancel = new AbortController();
        Object.assign(globalThis, { cancel });
        void fetch("/api/sample.wait", {
          method: "POST",
          headers: { "x-redress": "1" },
          body: "{}",
          signal: cancel.signal,
        }).catch(() => null);
      });
    await begin();
    await calls.until("wait begun");
    const from = performance.now();
    await page.evaluate(() => (globalThis as unknown as { readonly cancel: AbortController }).cancel.abort());
    await calls.until("wait cancelled");
    // Before the five seconds after which the browser would let go by itself.
    expect(performance.now() - from).toBeLessThan(4500);
    const second = sampleCalls();
    await host.close();
    host = await serveWindow({ dispatch: second.dispatch, windowFolder: files.folder });
    await enter();
    await begin();
    await second.until("wait begun");
    await page.close();
    await second.until("wait cancelled");
  });
});
