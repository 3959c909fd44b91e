// The beginning and the end of the desktop application: where it opens, its menu, a second start, its quitting.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { STEP } from "../../patience.ts";
import { readWindowState } from "../../../electron/main/window-state.ts";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { callFrom } from "./bridge.fixture.ts";

interface MenuItem {
  readonly label?: string;
  readonly click?: (item: unknown, window: unknown) => void;
}

let running: RunningApplication;
let stopped = false;
const stop = async (): Promise<void> => {
  if (!stopped) await running.stop();
  stopped = true;
};

beforeAll(async () => {
  running = await startApplication({
    arguments: ["--sample"],
    windowState: '{"x":100,"y":50,"width":900,"height":600}',
  });
});

afterAll(stop);

describe("the beginning", () => {
  it("is where the window stood, shown when its page is there", () => {
    expect(running.window.options).toMatchObject({ x: 100, y: 50, width: 900, height: 600, show: false });
    expect(running.window.shown).toBe(true);
  });

  it("is the sample caseload where that was asked for", () => {
    expect(running.contents.mainFrame.url).toBe("app://redress/#/today?sample");
  });

  it("puts a menu in the person's language that can only edit, zoom and leave", () => {
    const roles = JSON.stringify(running.electron.menu());
    const found = [...roles.matchAll(/"role":"(?<role>\w+)","label":"(?<label>[^"]+)"/g)].map(
      ({ groups }) => `${groups?.["role"]} ${groups?.["label"]}`,
    );
    expect(found).toEqual([
      "cut 剪切",
      "copy 复制",
      "paste 粘贴",
      "selectAll 全选",
      "resetZoom 实际大小",
      "zoomIn 放大",
      "zoomOut 缩小",
      "togglefullscreen 全屏",
      "minimize 最小化",
      "close 关闭",
      "quit 退出",
    ]);
    expect(roles).not.toMatch(/toggleDevTools|reload/);
  });

  it("leaves undo and redo to the window, as its keys do", async () => {
    const { page, electron, window } = running;
    await page.evaluate(() => {
      addEventListener("keydown", ({ key, ctrlKey, shiftKey }) => {
        // The window writes its title itself; what it never touches keeps the last key that came.
        if (key.toLowerCase() === "z" && ctrlKey) document.body.dataset["pressed"] = shiftKey ? "redo" : "undo";
      });
    });
    const edit = (electron.menu() as readonly { readonly submenu: readonly MenuItem[] }[])[0]?.submenu ?? [];
    for (const [label, pressed] of [
      ["撤销", "undo"],
      ["重做", "redo"],
    ] as const) {
      edit.find((item) => item.label === label)?.click?.(null, window);
      await vi.waitFor(async () => expect(await page.evaluate(() => document.body.dataset["pressed"])).toBe(pressed), {
        timeout: STEP,
      });
    }
    expect(edit.filter(({ click }) => click !== undefined).map(({ label }) => label)).toEqual(["撤销", "重做"]);
  });

  it("happens once: a second start shows the first window", () => {
    running.window.minimized = true;
    running.electron.app.emit("second-instance", {}, [], "/");
    expect(running.window).toMatchObject({ minimized: false, focused: 1 });
  });
});

describe("a page that dies", () => {
  const die = () => running.contents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });

  it("is loaded anew", async () => {
    const loaded = (): Promise<void> =>
      new Promise((resolve) => running.contents.once("did-finish-load", () => resolve()));
    const first = loaded();
    running.contents.emit("render-process-gone", {}, { reason: "clean-exit", exitCode: 0 });
    die();
    await first;
    expect(running.contents.mainFrame.url).toBe("app://redress/");
  });
});

describe("the window's state", () => {
  const screens = [{ x: 0, y: 0, width: 1600, height: 1000 }];
  const first = { width: 1280, height: 860 };

  it.each([
    ["missing", "/nowhere/window.json"],
    ["a folder", "/"],
  ])("is a first one where its file is %s", (_what, path) => {
    expect(readWindowState(path, screens)).toEqual(first);
  });

  it("is a first one where no screen shows it any more", () => {
    const path = join(running.userData, "window.json");
    expect(readWindowState(path, screens)).toEqual({ x: 100, y: 50, width: 900, height: 600 });
    expect(readWindowState(path, [{ x: 2000, y: 0, width: 800, height: 600 }])).toEqual(first);
    expect(readWindowState(path, [])).toEqual(first);
  });
});

describe("the end", () => {
  it("asks where the page holds something unsaved, and stays where the person goes back", async () => {
    const { page, electron } = running;
    // A page is asked only when a person has done something in it.
    await page.locator("body").press("a");
    await page.evaluate(() => {
      addEventListener("beforeunload", (event) => event.preventDefault());
    });
    await running.window.close();
    expect(electron.messageBoxes).toMatchObject([
      { message: "还有内容没有保存", buttons: ["返回窗口", "仍然关闭"], defaultId: 0, cancelId: 0 },
    ]);
    expect(page.isClosed()).toBe(false);
    electron.answers.push(1);
  });

  it("closes the vault, keeps where the window stood, and leaves no lock", async () => {
    const opened = await callFrom(running.page, "vaults.openSample");
    expect(opened).toMatchObject({ kind: "done", output: { sample: true } });
    const lock = join(running.data, "vaults", "sample", "lock");
    const kept = join(running.userData, "window.json");
    const { window, electron } = running;
    window.bounds = { x: 7, y: 8, width: 800, height: 700 };
    electron.app.quit();
    expect(await electron.app.ended).toBe(0);
    expect(electron.messageBoxes).toHaveLength(2);
    expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual(window.bounds);
    expect(existsSync(lock)).toBe(false);
    await stop();
  });
});
