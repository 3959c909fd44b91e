// The real window in the real main process: it opens the sample caseload, and does nothing that its guards refuse.
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { APP, buildWindow } from "../../../scripts/build-window.ts";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { callFrom } from "./bridge.fixture.ts";

let running: RunningApplication;

beforeAll(async () => {
  await buildWindow();
  running = await startApplication({ window: join(APP, "window"), arguments: ["--sample"] });
});

afterAll(() => running.stop());

it("opens the sample caseload within its policy, and reaches nothing", async () => {
  const { page, contents } = running;
  const open = async (): Promise<unknown> => {
    const state = await callFrom(page, "session.state");
    return (state as { readonly output: { readonly open: unknown } }).output.open;
  };
  await expect.poll(open, { interval: 500 }).toMatchObject({ sample: true });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.reload();
  await page.waitForSelector("nav a");
  expect(await page.locator("nav a").count()).toBeGreaterThanOrEqual(6);
  await page.click('nav a[href*="caseload"]');
  await expect.poll(() => contents.mainFrame.url).toContain("#/caseload");
  expect(faults).toEqual([]);
  expect(contents.reached).toEqual([]);
  expect(contents.opened).toEqual([]);
  expect(running.electron.errorBoxes).toEqual([]);
});

it("names in the menu's undo what it would take back on the screen, and nothing of it once the page is new", async () => {
  const { page, electron, contents } = running;
  const undo = (): string | undefined => {
    const [edit] = electron.menu() as readonly { readonly submenu: readonly { readonly label?: string }[] }[];
    return edit?.submenu[0]?.label;
  };
  const go = (to: string): Promise<void> =>
    page.evaluate((place) => {
      location.hash = place;
    }, to);
  await go("/today");
  const link = page.locator('main a[href^="#/case/"]').first();
  const place = ((await link.getAttribute("href")) ?? "").slice(1);
  const caseId = decodeURIComponent(place.split("/")[2] ?? "");
  const note = { id: "n1", text: "已电话告知" };
  await callFrom(page, "cases.change", {
    changes: [{ kind: "note-put", caseId, note, base: null }],
    label: { zh: "写备注", en: "Write a note" },
  });
  await go(place);
  await expect.poll(undo).toMatch(/^Undo: .+ · Write a note$/u);
  // In a field the keys are the field's own.
  await page.locator("main header input").first().focus();
  await expect.poll(undo).toBe("撤销");
  await page.locator("main").focus();
  await expect.poll(undo).toMatch(/^Undo: /u);
  await go("/today");
  await expect.poll(undo).toBe("撤销");
  await go(place);
  await expect.poll(undo).toMatch(/^Undo: /u);
  contents.emit("did-start-navigation", { isMainFrame: true, isSameDocument: false });
  expect(undo()).toBe("撤销");
});
