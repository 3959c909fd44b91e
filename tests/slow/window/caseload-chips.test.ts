// The filters of the caseload as chips: added by typing, opened, walked and taken off by the keyboard; and the list on a phone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;
/** How many cases the list holds while nothing narrows it. */
let all: number;

beforeAll(async () => {
  real = await startRealWindow({ today: "2024-03-04" });
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
  await goTo(page, "/caseload");
  await heading(page, "案件").waitFor();
  await page.locator("tr[data-index='0']").waitFor();
  all = await cases();
});
afterAll(() => real.close());

const chip = (field: string) => page.locator(`[data-chip="${field}"]`);
const cases = async (): Promise<number> =>
  Number.parseInt(await page.locator(".cl-head [role=status]").innerText(), 10);
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["chip"]);

async function add(words: string): Promise<void> {
  await button(page, "加条件").click();
  await page.getByRole("combobox", { name: "加条件" }).fill(words);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

describe("the filters", () => {
  it("begin with the next act first, and F adds a condition from the list", async () => {
    expect(await page.getByRole("columnheader", { name: /^下一步/u }).getAttribute("aria-sort")).toBe("ascending");
    await page.locator("tr[data-index='0']").focus();
    await page.keyboard.press("f");
    await page.getByRole("combobox", { name: "加条件" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("new");
  });

  it("are found by their name and stand as chips, which the arrows walk", async () => {
    await add("法院级别");
    await expect.poll(focused).toBe("courtLevel");
    await add("逾期");
    await expect.poll(focused).toBe("deadline");
    await expect.poll(cases).toBeLessThan(all);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(focused).toBe("courtLevel");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toBe("new");
  });

  it("open by Enter at their own values, and are taken off by Delete", async () => {
    await chip("deadline").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "期限" }).waitFor();
    await page.getByRole("option", { name: "我方期限已过" }).click();
    await expect.poll(() => chip("deadline").innerText()).toContain("我方期限已过");
    await expect.poll(focused).toBe("deadline");
    await page.keyboard.press("Delete");
    await chip("deadline").waitFor({ state: "detached" });
    await expect.poll(focused).toBe("courtLevel");
    await page.keyboard.press("Delete");
    await expect.poll(focused).toBe("new");
  });

  it("name, where nothing fits, the one that would help", async () => {
    // The chip goes at once, the rows when the answer comes.
    await expect.poll(cases).toBe(all);
    await page.getByRole("searchbox").fill("没有这个人");
    await page.getByText("没有符合筛选条件的案件。").waitFor();
    await button(page, `去掉“没有这个人”会有 ${all} 件`).click();
    await expect.poll(cases).toBe(all);
  });
});

describe("the views", () => {
  it("are those that wait for the court or for papers too, each with its count", async () => {
    for (const [name, chipText] of [
      ["等法院", "在等什么 等法院"],
      ["等材料", "在等什么 等材料"],
    ] as const) {
      const tab = page
        .getByRole("navigation", { name: "视图" })
        .getByRole("button", { name: new RegExp(`^${name}`, "u") });
      await tab.click();
      await expect.poll(() => tab.getAttribute("aria-current")).toBe("true");
      await expect.poll(async () => (await chip("waits").innerText()).replaceAll(/\s+/gu, " ")).toContain(chipText);
      // Both are asked anew until they agree: the list's own number comes with its rows.
      await expect
        .poll(async () => {
          const told = Number(/\d+/u.exec(await tab.innerText())?.[0]);
          return told === (await cases());
        })
        .toBe(true);
    }
    // While cases are still being audited no number is told as the whole.
    const stop = real.meet("caseload.today", async (answer) => ({ ...Object(await answer()), stale: 3 }));
    await page.reload();
    await page.getByRole("status").getByText("另有 3 件正在审查", { exact: false }).waitFor();
    const waiting = page.getByRole("navigation", { name: "视图" }).getByRole("button", { name: /^等材料/u });
    await expect.poll(() => waiting.innerText()).toMatch(/\d+…/u);
    stop();
    await page.reload();
    await expect.poll(() => waiting.innerText()).toMatch(/\d+$/u);
    await page.getByRole("navigation", { name: "视图" }).getByRole("button", { name: /^在办/u }).click();
    await expect.poll(cases).toBe(all);
  });
});

describe("on a narrow window", () => {
  it("a row keeps its limit and what was found in sight", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const row = page.locator("tr[data-index='0']");
    await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(55);
    for (const part of ["client", "nextAct", "nextDue", "counts"]) {
      const box = await row.locator(`.cl-${part}`).boundingBox();
      expect(box === null ? null : box.x + box.width, part).toBeLessThanOrEqual(400);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    // English says it longer: no limit is cut there either.
    await page.keyboard.press("F2");
    await page.locator(".cl-nextDue").getByText("may have passed").first().waitFor();
    const cut = await page.locator(".cl-nextDue").evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const { right, bottom } = cell.getBoundingClientRect();
          return [...cell.querySelectorAll("*:not(.visually-hidden)")].some((one) => {
            const box = one.getBoundingClientRect();
            return box.right > right + 1 || box.bottom > bottom + 1 || one.scrollWidth > one.clientWidth + 1;
          });
        })
        .map((cell) => cell.textContent),
    );
    await page.keyboard.press("F2");
    expect(cut).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("and no page complained", () => {
    expect(real.faults).toEqual([]);
  });
});
