// Electron's own security checklist, all twenty items in its order, each held against the real main process and preload.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPolicy } from "../../../backend/host/content-policy.ts";
import { ROOT } from "../../../scripts/build-window.ts";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { inside } from "./stand-in/address.ts";
import { preventable } from "./stand-in/event.ts";

let running: RunningApplication;

beforeAll(async () => {
  running = await startApplication({ packaged: true });
});

afterAll(() => running.stop());

const preference = (name: string): unknown => running.window.options.webPreferences[name];

/** The source of the main process and the preload, without comments. */
const source = (): string => {
  const folder = join(ROOT, "electron");
  const main = readdirSync(join(folder, "main")).map((name) => join(folder, "main", name));
  return [...main, join(folder, "main.ts"), join(folder, "preload.ts")]
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => readFileSync(path, "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, ""))
    .join("\n");
};

const CHECKLIST: Readonly<Record<string, () => Promise<void> | void>> = {
  "1. only secure content is loaded": async () => {
    expect(running.electron.schemes).toEqual([
      {
        scheme: "app",
        privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false },
      },
    ]);
    expect(running.contents.mainFrame.url).toBe("app://redress/");
    expect(await running.page.evaluate(() => globalThis.isSecureContext)).toBe(true);
    expect(source()).not.toMatch(/https?:\/\//);
  },
  "2. no Node.js for the page": async () => {
    for (const name of ["nodeIntegration", "nodeIntegrationInWorker", "nodeIntegrationInSubFrames"]) {
      expect(preference(name), name).toBe(false);
    }
    const seen = await running.page.evaluate(() =>
      ["require", "process", "module", "exports", "Buffer", "global", "electron"].filter((name) => name in globalThis),
    );
    expect(seen).toEqual([]);
  },
  "3. context isolation": async () => {
    expect(preference("contextIsolation")).toBe(true);
    const taken = await running.page.evaluate(() => {
      const before = Reflect.get(globalThis, "redress") as object;
      const replaced = Reflect.set(globalThis, "redress", {});
      const changed = Reflect.set(before, "call", () => "mine");
      return {
        replaced,
        changed,
        added: Reflect.set(before, "more", 1),
        same: before === Reflect.get(globalThis, "redress"),
      };
    });
    expect(taken).toEqual({ replaced: false, changed: false, added: false, same: true });
  },
  "4. process sandboxing": () => {
    expect(preference("sandbox")).toBe(true);
    expect(running.electron.app.sandboxed).toBe(true);
    expect(running.electron.app.switches.has("no-sandbox")).toBe(false);
  },
  "5. permission requests are answered, with no but for the notifications that a person asks for": async () => {
    const answers: boolean[] = [];
    for (const name of ["media", "geolocation", "midi", "clipboard-read", "openExternal", "hid", "new"]) {
      running.session.permissionRequest?.(running.contents, name, (granted) => answers.push(granted));
      answers.push(running.session.grants(name));
    }
    expect(answers).toEqual(Array.from({ length: 14 }, () => false));
    running.session.permissionRequest?.(running.contents, "notifications", (granted) => answers.push(granted));
    expect([answers.at(-1), running.session.grants("notifications")]).toEqual([true, true]);
    expect(running.session.devicePermission?.({ deviceType: "usb" })).toBe(false);
    const screens: unknown[] = [];
    running.session.displayMedia?.({}, (screen) => screens.push(screen));
    expect(screens).toEqual([null]);
    const states = await running.page.evaluate(() =>
      Promise.all(
        (["geolocation", "camera", "microphone"] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).not.toContain("granted");
  },
  "6. webSecurity stays on": () => {
    expect(preference("webSecurity")).toBe(true);
    expect(running.electron.app.switches.has("disable-web-security")).toBe(false);
  },
  "7. a content security policy": async () => {
    const reply = await running.page.reload();
    const policy = (await reply?.headerValue("content-security-policy")) ?? "";
    const nonce = /'nonce-(?<nonce>[\w-]{24})'/.exec(policy)?.groups?.["nonce"] ?? "";
    expect(policy).toBe(contentPolicy(nonce));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await running.page.getAttribute('meta[name="style-nonce"]', "content")).toBe(nonce);
    await running.page
      .evaluate(() => {
        const script = document.createElement("script");
        script.append("document.title = 'taken'");
        document.head.append(script);
      })
      .catch(() => {});
    expect(await running.page.title()).toBe("window");
  },
  "8. no insecure content": () => {
    expect(preference("allowRunningInsecureContent")).toBe(false);
    expect(running.electron.app.switches.has("allow-running-insecure-content")).toBe(false);
  },
  "9. no experimental features": () => {
    expect(preference("experimentalFeatures")).toBe(false);
    expect(running.electron.app.switches.has("enable-experimental-web-platform-features")).toBe(false);
  },
  "10. no Blink features": () => {
    expect(running.window.options.webPreferences).not.toHaveProperty("enableBlinkFeatures");
    expect([...running.electron.app.switches.keys()].filter((name) => name.startsWith("enable-"))).toEqual([]);
  },
  "11. no popups of a webview": () => {
    expect(preference("webviewTag")).toBe(false);
    expect(source()).not.toMatch(/allowpopups|<webview/i);
  },
  "12. no webview is attached, whatever its options": () => {
    const event = preventable({});
    running.contents.emit("will-attach-webview", event, {}, { src: "app://redress/" });
    expect(event.defaultPrevented).toBe(true);
  },
  "13. navigation is limited to the page itself": async () => {
    const [asked] = await Promise.all([
      new Promise<string>((resolve) => {
        running.contents.once("will-navigate", ({ url }: { readonly url: string }) => resolve(url));
      }),
      running.page.evaluate((url) => location.assign(url), "https://example.invalid/?next=app://redress/"),
    ]);
    expect(asked).toBe("https://example.invalid/?next=app://redress/");
    expect(running.contents.mainFrame.url).toBe("app://redress/");
  },
  "14. no new windows": async () => {
    await running.page.evaluate((url) => {
      window.open(url);
    }, inside("app://redress/"));
    await expect.poll(() => running.contents.opened).toEqual([{ url: "app://redress/", action: "deny" }]);
  },
  "15. nothing is opened outside": () => {
    // The stand-in has no `shell`: an import of it would have ended this run at its start.
    expect(source()).not.toMatch(/openExternal|openPath|\bshell\b|child_process/);
  },
  "16. a current Electron, pinned": () => {
    const wanted = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const installed = JSON.parse(readFileSync(join(ROOT, "node_modules", "electron", "package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(wanted.devDependencies["electron"]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(wanted.devDependencies["electron"]).toBe(installed.version);
    // The newest that could be had when this was written; it is raised with the dependency.
    expect(Number(installed.version.split(".")[0])).toBeGreaterThanOrEqual(45);
  },
  "17. the sender of every message is checked": () => {
    const answers: unknown[] = [];
    const send = (...args: readonly unknown[]): number => answers.push(args);
    const frame = { url: "app://redress/", parent: null, send, isDestroyed: () => false };
    // Whoever gets as far as the check of the shape is told at once what is wrong with it.
    const message = { id: 1 };
    const senders = [
      { senderFrame: null, sender: { id: 9, mainFrame: frame } },
      { senderFrame: { ...frame }, sender: { id: 9, mainFrame: frame } },
      ...["https://example.invalid/", "app://redress.evil/", "app://evil/", "about:blank", ""].map((url) => {
        const other = { ...frame, url };
        return { senderFrame: other, sender: { id: 9, mainFrame: other } };
      }),
    ];
    expect(running.electron.ipc.eventNames()).toEqual(["redress"]);
    for (const sender of senders) running.electron.ipc.emit("redress", sender, message);
    expect(answers).toEqual([]);
    running.electron.ipc.emit("redress", { senderFrame: frame, sender: { id: 9, mainFrame: frame } }, { id: 2 });
    expect(answers).toMatchObject([["redress", { id: 2, line: { kind: "failed", failure: { code: "bad-input" } } }]]);
  },
  "18. no file: protocol": () => {
    expect([...running.session.handlers.keys()]).toEqual(["app"]);
    expect(source()).not.toMatch(/loadFile|file:\/\//);
  },
  "19. every fuse is stated": () => {
    const builder = readFileSync(join(ROOT, "electron-builder.yml"), "utf8");
    const stated = /^electronFuses:\n(?<fuses>(?: {2}\w+: \w+\n)+)/m.exec(builder)?.groups?.["fuses"] ?? "";
    expect(
      Object.fromEntries(
        stated
          .trim()
          .split("\n")
          .map((fuse) => fuse.trim().split(": ")),
      ),
    ).toEqual({
      runAsNode: "false",
      enableCookieEncryption: "true",
      enableNodeOptionsEnvironmentVariable: "false",
      enableNodeCliInspectArguments: "false",
      enableEmbeddedAsarIntegrityValidation: "true",
      onlyLoadAppFromAsar: "true",
      loadBrowserProcessSpecificV8Snapshot: "false",
      grantFileProtocolExtraPrivileges: "false",
    });
  },
  "20. no Electron API is given to the page": async () => {
    const given = await running.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, "redress") as object;
      return Object.entries(bridge).map(([name, part]) => [name, typeof part]);
    });
    expect(given).toEqual([
      ["call", "function"],
      ["cancel", "function"],
      ["menu", "function"],
      ["platform", "string"],
    ]);
    expect(preference("devTools")).toBe(false);
  },
};

describe("Electron's security checklist", () => {
  it("is complete", () => {
    const numbers = Object.keys(CHECKLIST).map((title) => Number(title.split(".")[0]));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it.each(Object.entries(CHECKLIST))("%s", async (_title, check) => {
    await check();
  });
});
