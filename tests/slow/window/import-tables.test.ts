// A spreadsheet and a record of the public list in the import dialog: shown how they were read, stored by the button, taken back whole.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const dialog = () => page.getByRole("dialog", { name: "导入案件" });
const choose = (name: string, text: string) =>
  dialog()
    .getByLabel("选择文件")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
/** How many cases the vault holds. */
const stored = (): Promise<number> =>
  page.evaluate(async () => {
    const answer = await fetch("/api/caseload.facets", {
      method: "POST",
      headers: { "content-type": "application/json", "x-redress": "1" },
      body: JSON.stringify({ filter: {} }),
    });
    return Number(/"total":(\d+)/u.exec(await answer.text())?.[1]);
  });

const TABLE = [
  "谁,执行法院,案号,立案日期,来访渠道",
  "甲某,某县人民法院,（2023）京0105执3号,2023年5月12日,热线",
  "乙某,某县人民法院,（2023）京0105执4号,去年,来访",
].join("\n");

describe("importing a table", () => {
  it("shows how it was read, and stores nothing before it is said", async () => {
    const before = await stored();
    expect(before).toBeGreaterThan(0);
    await goTo(page, "/caseload/import");
    await choose("登记.csv", TABLE);
    await button(dialog(), "看是怎么读的").click();
    const read = dialog().getByRole("region", { name: "登记.csv" });
    await read.getByText("读出 1 件案件，1 行没有读入。还没有存入。").waitFor();
    await read.getByText("表格，每行一案").waitFor();
    await read.getByText("“立案日期”写的是“去年”", { exact: false }).waitFor();
    expect(await stored()).toBe(before);
  });

  it("takes a column as the person says, and hands out the rows that were not taken", async () => {
    const read = dialog().getByRole("region", { name: "登记.csv" });
    expect(await read.getByRole("combobox", { name: "谁" }).inputValue()).toBe("");
    // As it will be: without the column nobody would have a name.
    await read.getByText("没有写姓名 · 某县人民法院 · （2023）京0105执3号").waitFor();
    await read.getByRole("combobox", { name: "谁" }).selectOption("name");
    await expect.poll(() => read.getByRole("combobox", { name: "谁" }).inputValue()).toBe("name");
    await read.getByText("甲某 · 某县人民法院 · （2023）京0105执3号").waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), button(read, "另存没有读入的行").click()]);
    expect(saved.suggestedFilename()).toBe("没有导入的行.csv");
  });

  it("stores the rest by the button, and takes it back whole", async () => {
    const before = await stored();
    await button(dialog(), "导入 1 件").click();
    await dialog().getByText("导入 1 件，替换 0 件", { exact: false }).waitFor();
    await button(dialog(), "完成").click();
    await page.getByRole("link", { name: "甲某" }).first().waitFor();
    expect(await stored()).toBe(before + 1);
    // The same file again changes nothing.
    await goTo(page, "/caseload/import");
    await choose("登记.csv", TABLE.replace("谁,", "姓名,"));
    await button(dialog(), "看是怎么读的").click();
    await button(dialog(), "导入 1 件").click();
    await dialog().getByText("跳过 1 件", { exact: false }).waitFor();
    await button(dialog(), "完成").click();
    // While it is still there, what is taken back is its own.
    await dialog().waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page
      .getByRole("dialog", { name: "导入 1 个案件", exact: false })
      .getByRole("button", { name: /^(?:全部)?撤销$/u })
      .click();
    await expect.poll(stored).toBe(before);
  });

  it("reads a record of the public list, and says what is to be asked", async () => {
    const record = {
      iname: "丙某",
      caseCode: "（2017）京0105执9号",
      courtName: "北京市朝阳区人民法院",
      publishDate: "2017年05月23日",
      disruptTypeName: "违反财产报告制度",
      duty: "给付",
    };
    await goTo(page, "/caseload/import");
    await choose("记录.json", JSON.stringify([record]));
    await button(dialog(), "看是怎么读的").click();
    const read = dialog().getByRole("region", { name: "记录.json" });
    await read.getByText("失信名单的公开记录").waitFor();
    await read.getByText("每件都要问", { exact: false }).waitFor();
    await button(dialog(), "导入 1 件").click();
    await dialog().getByText("导入 1 件，替换 0 件", { exact: false }).waitFor();
    await button(dialog(), "完成").click();
    await page.getByRole("link", { name: "丙某" }).first().waitFor();
  });

  it("says of a file that is no table what to do, and nothing can be stored", async () => {
    await goTo(page, "/caseload/import");
    await choose("天气.csv", "天气,温度\n晴,20\n");
    await button(dialog(), "看是怎么读的").click();
    await dialog().getByRole("alert").getByText("认不出这些列", { exact: false }).waitFor();
    expect(await button(dialog(), "导入 0 件").isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    expect(real.faults).toEqual([]);
  });
});
