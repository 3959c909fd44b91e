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
