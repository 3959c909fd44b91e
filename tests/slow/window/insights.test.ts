// Statistics in the window: the numbers are those that the backend counts, and they leave with what they cannot show.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { apiOf, LABEL } from "./calls.fixture.ts";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;
beforeAll(async () => {
  real = await startRealWindow({ today: "2025-06-11" });
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
});
afterAll(() => real.close());

describe("insights", () => {
  it("show the rates that the backend counts, each with its count, and how many are not shown", async () => {
    let sent = "";
    real.meet("caseload.insights", async (answer) => {
      const given = await answer();
      sent = JSON.stringify(given);
      return given;
    });
    await goTo(page, "/insights");
    const table = page.locator(".is-table");
    await table.waitFor();
    // What the backend sent: of each rule the rate, breach by breach.
    const [ofAll = ""] = sent.split('"withPapers"');
    const rates = [...ofAll.matchAll(/"rate":\{"breach":(\d+),"of":(\d+)[^}]*\},"byCourtLevel"/gu)];
    const shown = await table
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(([of, breach]) => `${breach}/${of}`).toSorted()).toEqual(
      rates.map(([, breach, of]) => `${breach}/${of}`).toSorted(),
    );
    for (const [of, breach, rate] of shown) {
      expect(rate).toBe(`${Math.round((Number(breach) / Number(of)) * 100)}%`);
    }
    await page.getByText("能判定的不足 5 件，不列。", { exact: false }).waitFor();
    await page.getByRole("heading", { name: "这些数字不能说明什么" }).waitFor();
    expect(await page.locator(".is-plot circle").count()).toBe(shown.length);
  });

  it("are of the cases with papers where the person says so, and say how many that leaves out", async () => {
    const leftOut = async (): Promise<number> => {
      const words = await page.getByText(/其中 \d+ 件只有当事人陈述/u).textContent();
      return Number(/\d+/u.exec(words ?? "")?.[0]);
    };
    const before = await leftOut();
    // A case in which nothing but its client speaks.
    const said: CaseFile = {
      format: "redress.case/1",
      id: "said",
      client: { kind: "natural-person", name: "王某" },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: [{ id: "e1", type: "listing-decided", date: "2023-05-05" }],
    };
    await apiOf(page).cases.change({ changes: [{ kind: "case-put", case: said, base: null }], label: LABEL });
    await goTo(page, "/today");
    await goTo(page, "/insights");
    await expect.poll(leftOut).toBe(before + 1);
    await button(page, "有书面材料的").click();
    await page.getByText(`只有当事人陈述的 ${before + 1} 件不算在内`).waitFor();
    await page.getByText("两种范围的数字不要一起公布", { exact: false }).waitFor();
    await page.getByText("本站有书面材料、能判定的", { exact: false }).waitFor();
    await button(page, "全部案件").click();
  });

  it("tell the cases of one rule apart by year and by court level", async () => {
    await button(page, "列入年份").click();
    await page.getByRole("combobox", { name: "哪一条规则" }).waitFor();
    await button(page, "法院级别").click();
    // Of so few cases no part may be shown.
    await page
      .getByText(/能判定的(?:案件)?不足 5 件/u)
      .first()
      .waitFor();
    await button(page, "规则").click();
    await page.locator(".is-table").waitFor();
  });

  it("are saved as a table with the warning, and printed by a sheet of their own", async () => {
    const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "存为表格").click()]);
    const text = readFileSync(await saved.path(), "utf8");
    expect(text).toMatch(/^\uFEFF"代码","规则","能判定的","违反","比例"/u);
    expect(text).toContain("不能据此推算全国或者任何法院的比例");
    expect(real.faults).toEqual([]);
  });
});
