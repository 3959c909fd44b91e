// No network at all: what a page asks for is cancelled and counted; its files are its own, its downloads a person's.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { inside } from "./stand-in/address.ts";
import { preventable } from "./stand-in/event.ts";

let running: RunningApplication;

beforeAll(async () => {
  running = await startApplication();
});

afterAll(() => running.stop());

describe("requests", () => {
  it.each<readonly [string, string, boolean]>([
    ["app://redress/", "mainFrame", false],
    ["app://redress/assets/script.js", "script", false],
    ["blob:app://redress/5b1c", "xhr", false],
    ["data:image/png;base64,AAAA", "image", false],
    ["data:text/html,x", "mainFrame", true],
    ["data:text/javascript,x", "script", true],
    ["blob:app://evil/5b1c", "xhr", true],
    ["blob:https://example.invalid/5b1c", "image", true],
    ["app://redress.evil/", "mainFrame", true],
    ["app://evil/", "xhr", true],
    ["https://example.invalid/", "xhr", true],
    ["http://127.0.0.1:8080/", "xhr", true],
    ["ws://example.invalid/", "webSocket", true],
    ["wss://example.invalid/", "webSocket", true],
    ["ftp://example.invalid/", "other", true],
    ["file:///etc/passwd", "xhr", true],
    ["chrome://version", "mainFrame", true],
  ])("for %s as %s: cancelled %s", async (url, type, cancelled) => {
    expect(await running.session.cancels(url, type)).toBe(cancelled);
  });

  it("of a real page reach nothing", async () => {
    const outcome = await running.page.evaluate(async () => {
      const image = new Image();
      image.src = "https://example.invalid/image.png";
      document.body.append(image);
      navigator.sendBeacon("https://example.invalid/beacon", "x");
      return fetch("https://example.invalid/fetch").then(
        () => "reached",
        () => "refused",
      );
    });
    expect(outcome).toBe("refused");
    expect(running.contents.reached).toEqual([]);
  });

  it("have no names looked up for them, and nothing of Chromium's own beside them", () => {
    expect(Object.fromEntries(running.electron.app.switches)).toEqual({
      "host-resolver-rules": "MAP * ~NOTFOUND",
      "disable-background-networking": "",
    });
    expect(running.contents.rtcPolicy).toBe("disable_non_proxied_udp");
  });

  it("are kept by a session without a place on the disk", () => {
    expect([...running.electron.sessions.keys()]).toEqual(["redress"]);
  });
});

describe("files", () => {
  const get = async (path: string, method = "GET") => {
    const handler = running.session.handlers.get("app");
    return handler?.(new Request(path, { method })) ?? new Response(null, { status: 500 });
  };

  it("are those of the window", async () => {
    const page = await get("app://redress/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    const script = await get("app://redress/assets/script.js?x#y");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    "app://redress/../main.js",
    "app://redress/../preload.cjs",
    "app://redress/%2e%2e/main.js",
    "app://redress/..%2fmain.js",
    "app://redress/..%5cmain.js",
    "app://redress//etc/passwd",
    "app://redress/%2fetc%2fpasswd",
    "app://redress/assets/../../main.js",
    "app://redress/assets",
    "app://redress/nothing",
    "app://evil/",
    "app://evil/assets/script.js",
  ])("are not %s", async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it("are only read", async () => {
    for (const method of ["POST", "PUT", "DELETE", "HEAD"])
      expect((await get("app://redress/", method)).status).toBe(404);
  });
});

interface Saved {
  readonly prevented: boolean;
  /** Where the file went, once it is there. */
  readonly place: string | null;
}

describe("downloads", () => {
  const next = (): Promise<Saved> =>
    new Promise((resolve) => {
      running.contents.once("stand-in-download", resolve);
    });

  /** The page offers a file under a name; the person chooses these places, one after the other. */
  async function save(name: string, ...places: readonly string[]) {
    const { electron } = running;
    electron.places.push(...places);
    const before = { offers: electron.saveDialogs.length, boxes: electron.messageBoxes.length };
    const saved = next();
    await running.page.evaluate((offered) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["案件"]));
      link.download = offered;
      link.click();
    }, name);
    return {
      ...(await saved),
      offers: electron.saveDialogs.slice(before.offers),
      boxes: electron.messageBoxes.slice(before.boxes),
    };
  }

  it("of what the page made go where the person says in the save dialog", async () => {
    const path = join(running.userData, "saved.txt");
    writeFileSync(path, "");
    const { prevented, place, offers, boxes } = await save("案件.txt", path);
    expect(prevented).toBe(false);
    expect(place).toBe(path);
    expect(offers).toEqual([{ defaultPath: "案件.txt", properties: ["showOverwriteConfirmation"] }]);
    expect(boxes).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe("案件");
  });

  it("that the person puts nowhere are not written", async () => {
    expect(await save("案件.txt")).toMatchObject({ prevented: true, place: null });
  });

  it.each([
    ["申请书.docx", "我的申请.pdf", "我的申请.docx"],
    ["申请书.docx", "申请书.PDF. .", "申请书.docx"],
    ["申请书.docx", "申请书.docx.pdf", "申请书.docx"],
    ["材料.zip", "材料.rar", "材料.zip"],
    ["案件.csv", "案件.xlsx", "案件.csv"],
    ["报告.html", "报告.docx", "报告.html"],
  ])(
    "of %s are never written as %s: the reason is said, the dialog comes again with %s",
    async (name, wrong, right) => {
      const [first, second] = [join(running.userData, wrong), join(running.userData, right)];
      const { place, offers, boxes } = await save(name, first, second);
      expect(place).toBe(second);
      expect(offers.map(({ defaultPath }) => defaultPath)).toEqual([name, second]);
      expect(boxes).toHaveLength(1);
      expect(boxes[0]?.message).toBe("没有保存：名称与文件内容不符");
      expect(boxes[0]?.detail).toContain(wrong);
      expect(boxes[0]?.detail).toContain(right.slice(right.lastIndexOf(".")));
      expect(existsSync(first)).toBe(false);
      expect(readFileSync(second, "utf8")).toBe("案件");
    },
  );

  it("may be given up after a name that was refused", async () => {
    const wrong = join(running.userData, "给法院.pdf");
    expect(await save("申请书.docx", wrong)).toMatchObject({ prevented: true, place: null });
    expect(existsSync(wrong)).toBe(false);
  });

  it.each([
    "https://example.invalid/x.exe",
    "data:text/plain,x",
    "app://redress/assets/script.js",
    "blob:app://evil/1",
  ])("of %s are refused", (url) => {
    const event = preventable({});
    const setSavePath = vi.fn<() => void>();
    const { saveDialogs } = running.electron;
    const before = saveDialogs.length;
    const item = { getURL: () => url, getFilename: () => "x", setSavePath };
    running.session.emit("will-download", event, item, running.contents);
    expect(event.defaultPrevented).toBe(true);
    expect(setSavePath).not.toHaveBeenCalled();
    expect(saveDialogs).toHaveLength(before);
  });

  it("of the window's own files are refused in a real page", async () => {
    const saved = next();
    await running.page.evaluate((url) => {
      const link = document.createElement("a");
      link.href = url;
      link.download = "script.js";
      link.click();
    }, inside("app://redress/assets/script.js"));
    expect(await saved).toMatchObject({ prevented: true });
  });
});
