// The window cannot be led away: real clicks, forms and scripts in a real page, against the real main process.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { letPass } from "../window/steps.fixture.ts";
import { inside } from "./stand-in/address.ts";
import { preventable } from "./stand-in/event.ts";

const AWAY = "https://example.invalid/?next=app://redress/";
const HOME = "app://redress/";

let running: RunningApplication;

beforeAll(async () => {
  running = await startApplication();
});

afterAll(() => running.stop());

afterEach(() => {
  // Whatever was tried, we are where we were, and nothing went out.
  expect(running.contents.mainFrame.url).toBe(HOME);
  expect(running.contents.reached).toEqual([]);
});

/** Puts an element into the page and clicks it. */
const click = async (tag: string, attributes: Readonly<Record<string, string>>): Promise<void> => {
  await running.page.evaluate(
    ([kind, all]) => {
      document.querySelector("#try")?.remove();
      const element = document.createElement(kind);
      for (const [name, value] of all) element.setAttribute(name, value);
      element.append("click");
      document.body.append(element);
    },
    [tag, Object.entries({ ...attributes, id: "try" })] as const,
  );
  await running.page.click("#try", { noWaitAfter: true });
  await settled();
};

/** Gives what was begun the time to be refused, in the page's own time: a slow machine has no less of it. */
const settled = (): Promise<void> => letPass(running.page, 150);

/** Does something, and waits until the program has been asked whether the page may go to `AWAY`. */
const refused = async (go: () => Promise<void>): Promise<void> => {
  const asked = new Promise<string>((resolve) => {
    running.contents.once("will-navigate", ({ url }: { readonly url: string }) => resolve(url));
  });
  await go();
  expect(await asked).toBe(AWAY);
};

describe("navigation", () => {
  it.each([AWAY, "http://example.invalid/", "app://redress.evil/", "app://redress/other", "app://redress/?x"])(
    "does not follow a link to %s",
    async (href) => {
      const asked: string[] = [];
      running.contents.once("will-navigate", ({ url }: { readonly url: string }) => asked.push(url));
      await click("a", { href: inside(href) });
      await expect.poll(() => asked).toEqual([href]);
    },
  );

  it.each([
    "file:///etc/passwd",
    "app://evil/",
    "app://redress@evil/",
    "app:/redress/",
    "APP://REDRESS/",
    "about:blank",
  ])("would not follow one to %s", (url) => {
    for (const name of ["will-navigate", "will-frame-navigate"]) {
      const event = preventable({ url, isMainFrame: true });
      running.contents.emit(name, event);
      expect(event.defaultPrevented, name).toBe(true);
    }
  });

  it.each(["javascript:document.title='taken'", "data:text/html,<title>taken</title>"])(
    "does not follow %s",
    async (href) => {
      await click("a", { href });
      expect(await running.page.title()).toBe("window");
    },
  );

  it("goes nowhere by script", async () => {
    await refused(() => running.page.evaluate((url) => location.assign(url), AWAY));
    await refused(() => running.page.evaluate((url) => location.replace(url), AWAY));
    await refused(() => running.page.evaluate((url) => void Object.assign(document, { location: url }), AWAY));
  });

  it("sends no form", async () => {
    await running.page.evaluate((action) => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = action;
      document.body.append(form);
      form.submit();
    }, AWAY);
    await settled();
  });

  it("follows no redirect", () => {
    const event = preventable({ url: AWAY, isMainFrame: true });
    running.contents.emit("will-redirect", event);
    expect(event.defaultPrevented).toBe(true);
  });

  it("asks for every frame, and lets none go anywhere", async () => {
    const asked: string[] = [];
    const note = ({ url }: { readonly url: string }): void => {
      asked.push(url);
    };
    running.contents.on("will-frame-navigate", note);
    for (const url of [AWAY, HOME]) {
      const event = preventable({ url, isMainFrame: false });
      running.contents.emit("will-frame-navigate", event);
      expect(event.defaultPrevented, url).toBe(true);
    }
    running.contents.off("will-frame-navigate", note);
    expect(asked).toEqual([AWAY, HOME]);
  });

  it("moves within the page, and loads it anew", async () => {
    await running.page.evaluate(() => Object.assign(location, { hash: "/law" }));
    expect(running.contents.mainFrame.url).toBe(`${HOME}#/law`);
    await running.page.reload();
    expect(await running.page.evaluate(() => document.body.dataset["ran"])).toBe("yes");
    await running.page.evaluate(() => history.replaceState(null, "", "/"));
  });
});

describe("new windows", () => {
  it.each([AWAY, HOME, "about:blank"])("opens none for a link to %s", async (href) => {
    const before = running.contents.opened.length;
    await click("a", { href: inside(href), target: "_blank" });
    await expect.poll(() => running.contents.opened.slice(before).map(({ action }) => action)).toEqual(["deny"]);
    await expect.poll(() => running.page.context().pages().length).toBe(1);
  });

  it.each([AWAY, HOME, ""])("opens none for window.open(%j)", async (url) => {
    const before = running.contents.opened.length;
    await running.page.evaluate((address) => {
      window.open(address, "_blank", "width=300");
    }, inside(url));
    await expect.poll(() => running.contents.opened.slice(before).map(({ action }) => action)).toEqual(["deny"]);
    await expect.poll(() => running.page.context().pages().length).toBe(1);
  });

  it("attaches no webview", () => {
    const event = preventable({});
    running.contents.emit("will-attach-webview", event, { preload: "/tmp/x.js" }, { src: AWAY });
    expect(event.defaultPrevented).toBe(true);
  });
});
