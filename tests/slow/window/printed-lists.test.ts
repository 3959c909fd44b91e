// On paper: the deadlines and the caseload of a thousand cases, every row once, no page blank, nothing cut, the page in its foot;
// and of a case the one page for the day in court.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../../backend/services/documents/pdf/read-pdf.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { apiOf, LABEL } from "./calls.fixture.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { pictureCase } from "../../../scripts/picture-case.ts";
import { storeInPage } from "../../../scripts/picture-moments.ts";
import { caseloadLines } from "./caseload.fixture.ts";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const TODAY = "2025-06-11";
const CASES = 1000;
/** The published cases of the sample caseload. */
const SAMPLE = 18;

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/caseload/import?sample");
  const dialog = page.getByRole("dialog", { name: "导入案件" });
  await dialog.getByLabel("选择文件").setInputFiles({
    name: "诊所.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(caseloadLines(TODAY, CASES).join("\n")),
  });
  await button(dialog, "导入").click();
  await button(dialog, "完成").click();
  await page.getByText(`${CASES + SAMPLE} 件`, { exact: true }).waitFor();
});
afterAll(() => real.close());

interface Printed {
  /** All of it without blanks. */
  readonly text: string;
  /** The text of each page without blanks. */
  readonly pages: readonly string[];
  readonly rows: readonly string[];
  /** All that the sheet says, as the window wrote it. */
  readonly sheet: string;
  /** What the page or a cell would cut off. */
  readonly cut: readonly string[];
}

/** Presses what prints, and gives the paper. */
async function printed(start: () => Promise<unknown>): Promise<Printed> {
  await page.evaluate(() => {
    delete document.body.dataset["printed"];
    globalThis.print = () => {
      const rows = [...document.querySelectorAll(".ps tbody tr:has(th[scope=row])")].map((row) => row.textContent);
      document.body.dataset["printed"] = JSON.stringify(rows);
    };
  });
  await start();
  await expect.poll(() => page.evaluate(() => document.body.dataset["printed"])).toMatch(/^\[/u);
  const rows = JSON.parse((await page.evaluate(() => document.body.dataset["printed"])) ?? "") as readonly string[];
  const cut = await cutOff();
  const sheet = await page.evaluate(() => document.querySelector(".ps")?.textContent ?? "");
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const read = await readPdf(bytes, new AbortController().signal, { mostText: 5_000_000 });
  const text = (read.text ?? "").normalize("NFKC").replaceAll(/\s/gu, "");
  // What stands in the foot comes first of each page; the face writes 页 by a sign that only looks like it.
  const pages = text.split(/(?=打印于)/u).filter((one) => one !== "");
  expect(pages).toHaveLength(read.pages ?? 0);
  for (const [at, one] of pages.entries()) {
    expect(one).toMatch(new RegExp(`^打印于.{10,20}·第${at + 1}[^\\d],共${pages.length}[^\\d]`, "u"));
  }
  return { text, pages, rows, sheet, cut };
}

/** What would be cut at the right of an A4 page, or within a cell. */
async function cutOff(): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  // 176 mm between the margins, in CSS pixels.
  await page.setViewportSize({ width: 665, height: 940 });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".ps, .ps table, .ps td, .ps th, .ps-head *")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > 666)
      .map((one) => one.textContent ?? ""),
  );
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

it("a sheet says how many of its cases are not audited yet, until there is nothing to say", async () => {
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset["under"] = document.querySelector(".ps-under")?.textContent ?? "";
      dispatchEvent(new Event("afterprint"));
    };
  });
  const under = async (): Promise<string | undefined> => {
    await page.keyboard.press("Control+p");
    return page.evaluate(() => document.body.dataset["under"]);
  };
  await expect.poll(under, { interval: 500 }).toMatch(/^\d+ 件$/u);
});

describe("deadlines on paper", () => {
  it("are all there, week by week, on pages that are numbered and none of them blank", async () => {
    await goTo(page, "/deadlines");
    await heading(page, "期限").waitFor();
    const { text, pages, rows, cut } = await printed(() => button(page, "打印").click());
    // A third of the cases waits for us, in a third a court is late; the sample has its own.
    const mine = rows.filter((one) => one.includes("某0102执"));
    expect(mine.length).toBeGreaterThanOrEqual(Math.floor((CASES / 3) * 2));
    expect(new Set(mine).size).toBe(mine.length);
    expect(cut).toEqual([]);
    expect(rows.join("")).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}/u);
    for (const one of pages) {
      expect(one).toContain("示例案件库·只印姓名和法院");
      expect(one).toMatch(/20\d\d-\d\d-\d\d.*某0102执/u);
    }
    // The heads of the columns stand on every page.
    expect(text.match(/当事人、法院/gu)).toHaveLength(pages.length);
    await expect.poll(() => page.locator(".ps").count()).toBe(0);
  });

  it("are as many as the backend counts, ours and others, also by keyboard", async () => {
    const { rows, pages } = await printed(() => page.keyboard.press("Control+p"));
    const ours = rows.filter((text) => /当事人 \w-\d/u.test(text)).length;
    expect(pages[0]).toContain(`我方${ours}项,法院和其他单位${rows.length - ours}项`);
  });
});

describe("the caseload on paper", () => {
  it("has every case of the list, as it is filtered", async () => {
    await goTo(page, "/caseload");
    await page.getByText(`${CASES + SAMPLE} 件`, { exact: true }).waitFor();
    const all = await printed(() => button(page, "打印").click());
    expect(all.rows).toHaveLength(CASES + SAMPLE);
    expect(all.cut).toEqual([]);
    await page.getByRole("searchbox").fill("上官");
    await page.getByText(`1 件，共 ${CASES + SAMPLE} 件`, { exact: true }).waitFor();
    const one = await printed(() => button(page, "打印").click());
    expect([one.rows.length, one.pages.length]).toEqual([1, 1]);
    expect(one.pages[0]).toContain("上官某");
    expect(one.pages[0]).toContain("(已筛选)");
  });
});

it("a case has one page for the day in court, never two, and nothing on it is cut", async () => {
  const { ids } = await apiOf(page).caseload.ids({ filter: {}, sort: { by: "reference", descending: false } });
  const published = ids.filter((id) => !id.startsWith("clinic-"));
  expect(published).toHaveLength(SAMPLE);
  // One in which everything has something to say.
  await page.evaluate(storeInPage, pictureCase(parseDay(TODAY) ?? 0));
  let doubtful = 0;
  for (const id of [...published, ids.find((one) => one === "clinic-5") ?? "", "picture"]) {
    await goTo(page, `/case/${id}/overview`);
    await page.locator(".ov-next").waitFor();
    const doubts = await page.locator(".ov-next .ov-doubt").allInnerTexts();
    const { pages, text, cut, sheet } = await printed(() => button(page, "打印到法院用的一页").click());
    // What makes the day of the next act uncertain on the screen does so on paper.
    for (const doubt of doubts) expect([id, sheet]).toEqual([id, expect.stringContaining(doubt)]);
    doubtful += doubts.length;
    expect([id, pages.length, cut]).toEqual([id, 1, []]);
    expect(text).toContain("到法院用");
    expect(text).toContain("还不能说的");
  }
  expect(doubtful).toBeGreaterThan(0);
});

it("the board of restoration goes to the client on one page, every body with whom to ask and what was seen last", async () => {
  const id = "board-on-paper";
  const file: CaseFile = {
    format: "redress.case/1",
    id,
    client: { kind: "natural-person", name: "孙某" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events: [
      { id: "e1", type: "listing-decided", date: "2023-03-01", items: [1] },
      { id: "e2", type: "listing-deleted", date: "2025-01-15" },
      { id: "e3", type: "listing-checked", date: "2025-02-14", visible: "no" },
    ],
    sanctions: [
      { id: "s1", kind: "rail", body: "某铁路局", from: "2023-03-02" },
      { id: "s2", kind: "loan", body: "某某银行", from: "2023-04-01" },
    ],
  };
  await apiOf(page).cases.change({ changes: [{ kind: "case-put", case: file, base: null }], label: LABEL });
  await goTo(page, `/case/${id}/sanctions`);
  const { pages, rows, cut, sheet } = await printed(() => button(page, "打印给当事人").click());
  expect([pages.length, cut]).toEqual([1, []]);
  expect(rows.map((row) => /某铁路局|某某银行|失信被执行人名单/u.exec(row)?.[0])).toEqual([
    "失信被执行人名单",
    "某铁路局",
    "某某银行",
  ]);
  expect(rows[0]).toContain("已恢复 2025-02-14");
  // That nobody looked is said, and never read as restored.
  expect(rows[1]).toContain("没有查");
  expect(sheet).toContain("去的时候带上");
});

it("paper is black on white whatever the window looks like", async () => {
  const ink = (media: "print" | "screen"): Promise<string> =>
    page
      .emulateMedia({ media })
      .then(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink")));
  const theme = await page.evaluate(() => document.documentElement.dataset["theme"] ?? "light");
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "light";
  });
  const light = await ink("screen");
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  expect(await ink("screen")).not.toBe(light);
  expect(await ink("print")).toBe(light);
  await page.emulateMedia({ media: null });
  await page.evaluate((former) => {
    document.documentElement.dataset["theme"] = former;
  }, theme);
});

it("no page complained", () => {
  expect(real.faults).toEqual([]);
});
