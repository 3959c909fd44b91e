// The overview and the audit as a person meets them: a case opens on what to do next, an answer given in place changes it,
// the three heaps count everything, and the window is found again as it was left.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf } from "./calls.fixture.ts";
import { button, goTo, heading, remembered, tab } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

/** A case of the sample caseload with many open questions. */
const CASE = "RC34";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
});
afterAll(() => real.close());

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");
const shownNext = async (): Promise<string> => squeezed(await page.locator(".ov-next h2").innerText());
const audit = async () => (await apiOf(page).cases.get({ id: CASE })).audit;
const wordsOf = (what: string): string => squeezed(what.replaceAll(/您|贵单位/gu, "当事人"));

describe("a case", () => {
  it("opens on its overview, which says the next act and leads to it", async () => {
    await goTo(page, "/caseload");
    await page.locator(".cl-name").first().waitFor();
    await goTo(page, `/case/${CASE}`);
    await tab(page, "概览").waitFor();
    expect(await tab(page, "概览").getAttribute("aria-current")).toBe("page");
    expect(await page.getByRole("navigation", { name: "案件各页" }).getByRole("link").first().innerText()).toBe("概览");
    const { next } = await audit();
    expect(await shownNext()).toBe(wordsOf(next?.what.zh ?? ""));
    await page.locator(".ov-next .button-primary").click();
    await expect.poll(() => page.url()).not.toContain("/overview");
    expect(page.url()).toMatch(/#\/case\/RC34\/(?:documents|facts|routes|audit|sanctions)/u);
  });

  it("asks at most three questions, and an answer given there changes what it says", async () => {
    await goTo(page, `/case/${CASE}/overview`);
    const rows = page.locator(".ov-ask [data-question]");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    const before = await audit();
    expect(await rows.evaluateAll((all) => all.map((one) => one.getAttribute("data-question")))).toEqual(
      before.ask.slice(0, 3).map(({ path }) => path),
    );
    const answered = before.ask[0]?.path ?? "";
    const row = rows.first();
    // The day on which the client learned of an act, of which the limit is long over then.
    await button(row, "回答").click();
    await row.locator("input[type=text]").fill("2022-06-01");
    await button(row, "记录回答").click();
    await page.getByText(/^已记录回答：/u).waitFor();
    await expect.poll(async () => rows.first().getAttribute("data-question")).not.toBe(answered);
    const after = await audit();
    expect(after.ask.map(({ path }) => path)).not.toContain(answered);
    expect(after.next?.what).not.toEqual(before.next?.what);
    await expect.poll(shownNext).toBe(wordsOf(after.next?.what.zh ?? ""));
    // The keyboard is at the question that came in its place.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-question") ?? null))
      .toBe(after.ask[0]?.path);
  });

  it("takes exactly that answer back from the notice", async () => {
    const before = await audit();
    await page
      .locator(".said")
      .getByRole("button", { name: /^撤销：/u })
      .click();
    await expect.poll(async () => (await audit()).ask.length).not.toBe(before.ask.length);
    const back = await audit();
    await expect
      .poll(() => page.locator(".ov-ask [data-question]").first().getAttribute("data-question"))
      .toBe(back.ask[0]?.path);
  });
});

/** The number that a heading of a heap ends with. */
const countIn = async (name: RegExp): Promise<number> => {
  const text = await page.getByRole("heading", { level: 2, name }).locator(".au-n").innerText();
  return Number(text);
};

describe("the audit", () => {
  it("stands in three heaps whose counts are a count of all", async () => {
    await goTo(page, `/case/${CASE}/audit`);
    await page.getByRole("heading", { level: 2, name: /^已定/u }).waitFor();
    const { findings } = await audit();
    const open = findings.filter(({ status }) => status === "undetermined").length;
    const [decided, asked, waiting] = [
      await countIn(/^已定/u),
      await countIn(/^问一句可定/u),
      await countIn(/^缺材料/u),
    ];
    expect(decided).toBe(findings.length - open);
    expect(asked + waiting).toBe(open);
    await button(page, "全部展开").click();
    await expect.poll(() => page.locator("[data-finding]").count()).toBe(findings.length);
    const shown = await page.locator("[data-finding]").evaluateAll((all) => all.map((one) => one.dataset["finding"]));
    expect(new Set(shown)).toEqual(new Set(findings.map(({ id }) => id)));
    await button(page, "全部收起").click();
  });

  it("puts a question behind the others where nobody knows the answer, and the keyboard goes on", async () => {
    const rows = page.locator(".au-asked").first().locator("[data-question]");
    const asked = () => rows.evaluateAll((all) => all.map((one) => one.getAttribute("data-question")));
    const before = await asked();
    expect(before.length).toBeGreaterThan(1);
    await button(rows.first(), "不知道").click();
    await expect.poll(asked).toEqual([...before.slice(1), before[0]]);
    expect(await rows.first().evaluate((row) => row === document.activeElement)).toBe(true);
  });

  it("has the article at the right of an open finding, where there is room", async () => {
    const { findings } = await audit();
    const finding = findings.find(({ status, basis }) => status === "undetermined" && basis.length > 0);
    await page.setViewportSize({ width: 1366, height: 768 });
    await goTo(page, `/case/${CASE}/audit/${encodeURIComponent(finding?.id ?? "")}`);
    const row = page.locator(`[data-finding="${finding?.id ?? ""}"]`);
    const law = await row.locator(".au-law").boundingBox();
    // What is done about it comes first: the steps are folded, and open on paper.
    const shown = row.locator(".au-steps");
    expect(await shown.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await shown.isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await row.locator(".au-derivation > summary").click();
    const steps = await row.locator(".au-steps").boundingBox();
    expect(law?.x ?? 0).toBeGreaterThan((steps?.x ?? 0) + (steps?.width ?? 0));
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe("what was chosen", () => {
  it("stays with the case: the day it stands on, said over it and in the list", async () => {
    await goTo(page, `/case/${CASE}/overview`);
    const field = page.getByRole("textbox", { name: "审查日" });
    const before = await field.inputValue();
    // Half a day is taken for none; what stood there comes back by Escape.
    await field.fill("2020年5月");
    await field.press("Enter");
    await page.getByText(/^请写明确切的一天/u).waitFor();
    await field.press("Escape");
    expect(await field.inputValue()).toBe(before);
    await remembered(page, "2020-05-06", async () => {
      await field.fill("2020年5月6日");
      await field.press("Enter");
    });
    await expect.poll(() => field.inputValue()).toBe("2020-05-06");
    await page.getByText(/都按 2020-05-06 算，不是今天/u).waitFor();
    await goTo(page, "/caseload");
    await page.getByText("审查日 2020-05-06").waitFor();
    await page.reload();
    await goTo(page, `/case/${CASE}/audit`);
    await page.getByText(/都按 2020-05-06 算，不是今天/u).waitFor();
    await button(page, "回到今天").click();
    await page.getByText(/都按 2020-05-06 算/u).waitFor({ state: "detached" });
  });

  it("is found again: the search after going back, the list of the audit and its filter after a reload", async () => {
    await goTo(page, "/caseload");
    await page.locator(".cl-search").fill("天圆");
    await page.getByText(/^1 件，共/u).waitFor();
    await page.locator(".cl-name").first().click();
    await tab(page, "概览").waitFor();
    await page.goBack();
    await page.getByText(/^1 件，共/u).waitFor();
    expect(await page.locator(".cl-search").inputValue()).toBe("天圆");
    await page.locator(".cl-search").fill("");

    await goTo(page, `/case/${CASE}/audit`);
    await button(page, "按结论列出全部").click();
    await remembered(page, '"status":"undetermined"', () =>
      page.locator(".au-count", { hasText: "待查明" }).first().click(),
    );
    await page.reload();
    await expect.poll(() => page.locator(".au-count[aria-pressed=true]").innerText()).toContain("待查明");
    await button(page, "分三堆看").click();
    await heading(page, "已定")
      .or(page.getByRole("heading", { name: /^已定/u }))
      .first()
      .waitFor();
  });

  it("is found again scrolled as it was after going back, and a new visit begins at the top", async () => {
    await goTo(page, `/case/${CASE}/audit`);
    await button(page, "全部展开").click();
    const box = page.locator(".cs-page");
    const top = (): Promise<number> => box.evaluate((element) => element.scrollTop);
    await remembered(page, '"cs-page":300', () =>
      box.evaluate((element) => {
        element.scrollTop = 300;
      }),
    );
    await tab(page, "历史").click();
    await page
      .getByRole("list", { name: /历史|改动/u })
      .first()
      .waitFor();
    expect(await top()).toBe(0);
    await page.goBack();
    await expect.poll(top).toBe(300);
  });

  it("without a complaint of the page or a fault of the backend", () => {
    expect(real.faults).toEqual([]);
  });
});
