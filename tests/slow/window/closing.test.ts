// Nothing is lost unasked: what happens to what is typed, being saved or not saved when the window closes or is loaded anew.
import type { Dialog, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CallError, UNEXPECTED } from "../../../shared/api/failure.ts";
import { button, goTo } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;
/** The questions the browser asked before the page went; each is answered "stay". */
const asked: string[] = [];

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.on("dialog", (dialog: Dialog) => {
    asked.push(dialog.type());
    // A page that is on its way out asks once: it stays then, and is closed with its context.
    dialog.dismiss().catch(() => undefined);
  });
  await page.locator("nav a").first().waitFor();
});
afterAll(() => real.close());

/** Tries to close the page as a person does, and gives what it asked. */
async function closing(): Promise<readonly string[]> {
  asked.length = 0;
  await page.close({ runBeforeUnload: true });
  // The question comes, or the page goes.
  await expect.poll(() => asked.length > 0 || page.isClosed()).toBe(true);
  return [...asked];
}

describe("closing the window", () => {
  it("asks while something typed has not reached the vault, and no longer once it is a draft there", async () => {
    const stop = real.meet("drafts.keep", () => Promise.reject(new CallError(UNEXPECTED)));
    await goTo(page, "/caseload/new");
    const name = page.getByLabel("姓名", { exact: true });
    const tried = page.waitForRequest("**/api/drafts.keep");
    await name.fill("王某");
    await tried;
    expect(await closing()).toEqual(["beforeunload"]);
    stop();
    const kept = page.waitForResponse("**/api/drafts.keep");
    await name.fill("王某某");
    await kept;
    await goTo(page, "/today");
    await name.waitFor({ state: "detached" });
  });

  it("asks while a change is on its way, and while one has failed", async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const stop = real.meet("cases.change", () => held.then(() => Promise.reject(new CallError(UNEXPECTED))));
    await goTo(page, "/case/RC08-company/audit");
    await button(page, "全部展开").click();
    await page.getByRole("button", { name: "作为理由写入文书", exact: true }).first().click();
    await page.getByText("正在保存…").waitFor();
    expect(await closing()).toEqual(["beforeunload"]);
    release?.();
    await page.getByText(/^未保存：/u).waitFor();
    expect(await closing()).toEqual(["beforeunload"]);
    stop();
    await page.locator(".cs-not-saved button").click();
    await page.getByText(/^已保存 \d\d:\d\d$/u).waitFor();
  });

  it("locks without a question, whatever is typed", async () => {
    await goTo(page, "/caseload/new");
    await page.getByLabel("姓名", { exact: true }).fill("李某");
    asked.length = 0;
    await page.keyboard.press("Control+Shift+l");
    await page.getByRole("heading", { name: "Redress" }).waitFor();
    expect(asked).toEqual([]);
    expect(await page.locator("body").textContent()).not.toContain("李某");
  });

  it("asks nothing where all is stored", async () => {
    expect(await closing()).toEqual([]);
    // The one that was made on purpose.
    expect(real.faults).toEqual([]);
  });
});
