// Notifications of limits, with a stand-in for the system's: asked for in the settings, without names unless chosen, once a state.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseloadLines } from "./caseload.fixture.ts";
import { button, goTo, heading, remembered } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const TODAY = "2025-06-11";

let real: RealWindow;
let page: Page;

/** What the window showed, as text. */
const shown = () => page.evaluate(() => (globalThis as unknown as { readonly shownNotes: string[] }).shownNotes);

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/today?sample");
  await page.addInitScript(() => {
    const notes: string[] = [];
    class StandIn extends EventTarget {
      static permission = "granted";
      static requestPermission = (): Promise<string> => Promise.resolve("granted");
      constructor(title: string, { body }: { readonly body: string }) {
        super();
        notes.push(`${title} ${body}`);
      }
      close(): void {}
    }
    Object.assign(globalThis, { Notification: StandIn, shownNotes: notes });
  });
  await heading(page, "今日").waitFor();
  await goTo(page, "/caseload/import");
  const dialog = page.getByRole("dialog", { name: "导入案件" });
  await dialog.getByLabel("选择文件").setInputFiles({
    name: "诊所.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(caseloadLines(TODAY).slice(0, 9).join("\n")),
  });
  await button(dialog, "导入").click();
  await dialog.getByText("导入 9 件", { exact: false }).waitFor();
  await page.reload();
  await goTo(page, "/today");
  await page.getByRole("list", { name: "接下来要做" }).getByRole("listitem").nth(2).waitFor();
  await page.locator(".td-stale").waitFor({ state: "detached" });
});
afterAll(() => real.close());

it("shows nothing until it is asked for, then a number and a day, and names only where that was chosen", async () => {
  expect(await shown()).toEqual([]);
  await goTo(page, "/settings");
  await remembered(page, "limitNotices", () => page.getByLabel("期限临近时通知").check());
  await expect.poll(shown).toHaveLength(1);
  const [first = ""] = await shown();
  expect(first).toMatch(/^\d+ 个我方期限可能在 7 天内届满 最早的可能在 2025-06-16 届满。$/u);
  await remembered(page, '"names":true', () => page.getByLabel("通知里写当事人姓名", { exact: false }).check());
  await expect.poll(shown).toHaveLength(2);
  expect((await shown())[1]).toMatch(/届满。.*某/u);
});

it("is shown at the next start, and not again for what has been shown", async () => {
  await page.reload();
  await expect.poll(shown).toHaveLength(1);
  await goTo(page, "/today");
  await button(page.getByRole("list", { name: "接下来要做" }).getByRole("listitem").first(), "不办").waitFor();
  await goTo(page, "/deadlines");
  await page.getByRole("link", { name: "申请复议的期限" }).first().waitFor();
  expect(await shown()).toHaveLength(1);
  expect(real.faults).toEqual([]);
});
