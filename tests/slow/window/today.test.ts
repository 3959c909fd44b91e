// Today with many cases: the limit that ends first stands first, counts are of everything, and acts are put aside in place.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CallError, UNEXPECTED } from "../../../shared/api/failure.ts";
import { STEP } from "../../patience.ts";
import { apiOf } from "./calls.fixture.ts";
import { caseloadLines } from "./caseload.fixture.ts";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

/** A Wednesday. */
const TODAY = "2025-06-11";
const CASES = 1000;

let real: RealWindow;
let page: Page;

/** The clinic's lines more often, each time of other cases; one more case, whose limit ends days before all others. */
function lines(): readonly string[] {
  const some = caseloadLines(TODAY);
  const many = Array.from({ length: CASES - 1 }, (_, at) => {
    const round = Math.floor(at / some.length);
    return (some[at % some.length] ?? "").replaceAll('"clinic-', `"clinic-${round}-`);
  });
  const earlier = (caseloadLines("2025-06-07")[2] ?? "").replaceAll('"clinic-2"', '"clinic-first"');
  return [...many, earlier.replace(/"name":"[^"]*某[^"]*","role"/u, '"name":"钱某某","role"')];
}

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
  await goTo(page, "/caseload/import");
  const dialog = page.getByRole("dialog", { name: "导入案件" });
  await dialog.getByLabel("选择文件").setInputFiles({
    name: "诊所.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(lines().join("\n")),
  });
  await button(dialog, "导入").click();
  await dialog.getByText(`导入 ${CASES} 件`, { exact: false }).waitFor();
  await button(dialog, "完成").click();
  await goTo(page, "/today");
  await heading(page, "今日").waitFor();
  // Nothing is left to audit, by the backend's own word: before the screen has its first answer it says nothing of that.
  const stale = async () => (await apiOf(page).caseload.today({ untouchedDays: 30 })).stale;
  await vi.waitFor(async () => expect(await stale()).toBe(0), { timeout: STEP });
  await page.locator(".td-stale").waitFor({ state: "detached" });
});
afterAll(() => real.close());

const acts = () => page.getByRole("list", { name: "接下来要做" }).getByRole("listitem");
const total = async (): Promise<number> => Number(await page.locator(".td-list-head .td-count").innerText());
const first = () => acts().first();

describe("Today", () => {
  it("does not say that there is nothing while cases are still to be audited", async () => {
    const other = await real.open("/today");
    await heading(other, "今日").waitFor();
    const stop = real.meet("caseload.today", async (answer) => ({ ...Object(await answer()), stale: 3, total: 0 }));
    await other.reload();
    await other.getByText("3 件尚未按今天的规则和日历重新审查", { exact: false }).waitFor();
    expect(await other.getByText("今天没有要做的。").count()).toBe(0);
    expect(await other.getByText(/^没有：/u).count()).toBe(0);
    stop();
    await other.close();
  });

  it("begins with the limit that ends first, with its button, and counts everything", async () => {
    await expect.poll(() => first().innerText()).toContain("钱某某");
    expect(await first().innerText()).toMatch(/06-12\s+周四\s+还剩 1 天/u);
    await first().getByRole("link", { name: "写复议申请书" }).waitFor();
    expect(await acts().count()).toBe(50);
    const counted = await total();
    expect(await page.locator(".nav-count").first().innerText()).toBe(String(counted));
    // Counts of everything: as many limits of ours as were written into the cases, however few rows are shown.
    const { counts, rows } = await apiOf(page).caseload.today({ untouchedDays: 30 });
    const { limit, ...others } = counts;
    expect(limit).toBe(lines().filter((line) => line.includes("correction-served")).length);
    expect(limit).toBeGreaterThan(300);
    // One row a case and kind: no row of these stands for more than its own.
    expect(counted).toBe(limit + Object.values(others).reduce((sum, count) => sum + count));
    expect(rows).toHaveLength(50);
    await page.getByText(`另有 ${counted - 50} 件，见“期限”`, { exact: false }).waitFor();
  });

  it("walks by the arrows, opens the case by Enter, and comes back", async () => {
    await goTo(page, "/today");
    await first().focus();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() =>
        acts()
          .nth(1)
          .evaluate((item) => item === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/case\/clinic-first\/overview/u);
    await page.goBack();
    await first().waitFor();
  });

  it("takes an act off that is not to be done, with the reason in the history, and Z brings it back", async () => {
    const before = await total();
    await button(first(), "不办").click();
    const reason = page.getByRole("textbox", { name: "为什么不办" });
    await reason.fill("当事人已和解");
    const stopRefusing = real.meet("cases.change", () => Promise.reject(new CallError(UNEXPECTED)));
    // Refused: what was typed stays where it is.
    await page.keyboard.press("Enter");
    await page.getByRole("alert").first().waitFor();
    expect(await reason.inputValue()).toBe("当事人已和解");
    stopRefusing();
    const released = Promise.withResolvers<void>();
    const stopHolding = real.meet("cases.change", (answer) => released.promise.then(answer));
    // Until the answer is there its field has the keyboard, however long that takes.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
    released.resolve();
    stopHolding();
    const left = page.locator(".td-left");
    await left.getByText("钱某某 · 不办", { exact: false }).waitFor();
    await expect.poll(total).toBe(before - 1);
    await page.getByText("已办、推迟或者不办的 1 件不在上面", { exact: false }).waitFor();
    await expect.poll(() => left.evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press("z");
    await left.waitFor({ state: "detached" });
    await expect.poll(total).toBe(before);
    expect(await first().innerText()).toContain("钱某某");
  });

  it("puts an act off until a day, never to where the limit may end, and the limit stays in Deadlines", async () => {
    const before = await total();
    await button(first(), "以后再办").click();
    const choices = page.getByRole("group", { name: "以后再办" });
    await button(choices, "明天 06-12").click();
    await expect.poll(total).toBe(before - 1);
    await goTo(page, "/deadlines");
    await page.getByRole("link", { name: "钱某某" }).first().waitFor();
    await goTo(page, "/case/clinic-first/history");
    await page
      .getByText(/推迟到 2025-06-12/u)
      .first()
      .waitFor();
    await goTo(page, "/today");
    await expect.poll(() => first().innerText()).not.toContain("钱某某");
  });

  it("logs in the row that its paper was posted, with the day and the number, and takes it back", async () => {
    const whose = (await first().locator(".td-whose").innerText()).split(" · ")[0] ?? "";
    await button(first(), "登记已寄出").click();
    const form = page.getByRole("form", { name: "登记已寄出" });
    expect(await form.getByLabel("哪天寄的").inputValue()).toBe(TODAY);
    await form.getByLabel("哪天寄的").fill("2025-06-12");
    await form.getByLabel("寄件单号").fill("EX100");
    await page.keyboard.press("Enter");
    await form.getByText("这一天还没有到。").waitFor();
    // The month over the form is left by Escape, and the form stays.
    await form.getByLabel("哪天寄的").fill("2025年6月10日");
    await button(form, "月历").click();
    await page.keyboard.press("Escape");
    await form.getByLabel("寄件单号").waitFor();
    // Pressed twice it is logged once.
    let calls = 0;
    const stop = real.meet("documents.filed", (answer) => {
      calls += 1;
      return answer();
    });
    await button(form, "记下").dblclick();
    const left = page.locator(".td-left");
    await left.getByText(`${whose} · 2025-06-10 已寄出，已登记`, { exact: false }).waitFor();
    stop();
    expect(calls).toBe(1);
    // The limit is kept: the paper is not asked for any more, whatever else the case has to do.
    const toWrite = acts().filter({ hasText: whose }).getByRole("link", { name: "写复议申请书" });
    await expect.poll(() => toWrite.count()).toBe(0);
    await button(left, "撤销 Z").click();
    await left.waitFor({ state: "detached" });
    await expect.poll(() => toWrite.count()).toBe(1);
  });

  it("opens the whole form that logs a filing from there", async () => {
    await button(first(), "登记已寄出").click();
    await button(page, "不是邮寄，或者有扫描件").click();
    await page
      .getByRole("dialog", { name: /^登记提交/u })
      .getByLabel("提交方式")
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("takes what the overview of a case says of the act: posted, or not applying and why, and is without the row then", async () => {
    await goTo(page, "/today");
    await first().locator(".td-whose").waitFor();
    const whose = await first().locator(".td-whose").innerText();
    const before = await total();
    await first().locator(".td-whose").click();
    const next = page.locator(".ov-next");
    await button(next, "登记已寄出").click();
    await next.getByRole("form", { name: "登记已寄出" }).getByLabel("寄件单号").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("登记已寄出");
    await button(next, "不申请，写明理由").click();
    await next.getByLabel("为什么不办").fill("当事人已与对方和解");
    await button(next, "记下").click();
    await next.getByText("已记下不办：当事人已与对方和解").waitFor();
    await goTo(page, "/today");
    await expect.poll(total).toBe(before - 1);
    expect(await first().innerText()).not.toContain(whose);
  });

  it("and no page complained", () => {
    expect(real.faults).toEqual([]);
  });
});
