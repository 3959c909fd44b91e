// A paper is a form: what is typed into its gaps is kept once, where it belongs, and stands in every paper that needs it.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiOf } from "./calls.fixture.ts";
import { goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;
const CASE = "RC34";

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
});
afterAll(() => real.close());

const open = async (document: string): Promise<void> => {
  await goTo(page, `/case/${CASE}/documents/${document}`);
  await page.locator(`.do-list a[aria-current][href$="/documents/${document}"]`).waitFor();
  await page.locator(".do-paper").waitFor();
};
const gap = (name: string) => page.locator(".do-paper").getByLabel(name, { exact: true });
const paper = () => page.locator(".do-paper").innerText();
const fileOf = async () => (await apiOf(page).cases.get({ id: CASE })).case;

describe("the gaps of a paper", () => {
  it("are gone through by Tab, each kept with the client as it is left", async () => {
    await open("correction-request");
    await gap("民族").focus();
    await page.keyboard.type("汉族");
    await page.keyboard.press("Tab");
    // The choice of where it is kept comes first, then the next gap.
    await page.keyboard.press("Tab");
    await gap("住址").fill("某市某街1号");
    await page.keyboard.press("Enter");
    await gap("电话").fill("电话一");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await fileOf()).client)
      .toMatchObject({
        ethnicity: "汉族",
        address: "某市某街1号",
        phone: "电话一",
      });
    await expect.poll(paper).toContain("民族：汉族");
    expect(await gap("民族").count()).toBe(0);
    // As one change each, which can be taken back.
    expect(await page.getByRole("button", { name: /^撤销/u }).first().innerText()).toContain("在文书上填写");
  });

  it("stand in every paper where no fact of the case has a place for them, or in this one only", async () => {
    const address = "送达地址和邮政编码";
    await gap(address).fill("某市某街1号，邮编一");
    await page.keyboard.press("Enter");
    await expect.poll(paper).toContain("送达地址：某市某街1号，邮编一");
    await open("reconsideration-request");
    await expect.poll(paper).toContain("送达地址：某市某街1号，邮编一");
    const creditor = "申请执行人的姓名或者名称";
    await gap(creditor).focus();
    await page.getByRole("radio", { name: "只这一份" }).check();
    await gap(creditor).fill("某公司");
    await page.keyboard.press("Enter");
    await expect.poll(paper).toContain("申请执行人：某公司");
    expect((await fileOf()).parties ?? []).toEqual([]);
    await open("supervision-request");
    await gap(creditor).waitFor();
  });

  it("name a person once: every paper has the creditor then, and a click changes it where it stands", async () => {
    const creditor = "申请执行人的姓名或者名称";
    await gap(creditor).fill("某某公司");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await fileOf()).parties).toMatchObject([{ role: "applicant", name: "某某公司" }]);
    await page.locator(".do-fact", { hasText: "某某公司" }).click();
    // What stands on file is changed there: nothing is offered that the paper would not show.
    expect(await page.locator(".do-homes").count()).toBe(0);
    await page.keyboard.type("（集团）");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await fileOf()).parties).toMatchObject([{ name: "某某公司（集团）" }]);
    await open("correction-request");
    await expect.poll(paper).toContain("申请执行人：某某公司（集团）");
  });

  it("are moved from this paper to every paper by a press on the words of the choice", async () => {
    await open("reconsideration-request");
    const address = page.locator(".do-fact", { hasText: "某市某街1号，邮编一" });
    await address.click();
    await page.getByRole("radiogroup", { name: "存在" }).getByText("只这一份", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.locator(".do-gap .draft-notice").getByRole("button").click();
    await address.click();
    await page.getByRole("radiogroup", { name: "存在" }).getByText("只这一份", { exact: true }).click();
    await gap("送达地址和邮政编码").fill("某街9号");
    await page.keyboard.press("Enter");
    await expect.poll(paper).toContain("送达地址：某街9号");
    await open("correction-request");
    await gap("送达地址和邮政编码").waitFor();
  });

  it("show both, where another hand wrote there meanwhile", async () => {
    const firm = gap("送达地址和邮政编码");
    await firm.fill("某街3号");
    const { everyPaper: choices } = await apiOf(page).documents.draft({ caseId: CASE, document: "correction-request" });
    const fills = { ...choices.fills, "party.client.serviceAddress": "别处写的" };
    const base = { choices, edits: [] };
    await apiOf(page).documents.save({ caseId: CASE, document: "every-paper", choices: { fills }, edits: [], base });
    // The window learns of it while the hand is in the field: neither the words nor the focus is taken.
    await expect.poll(() => firm.evaluate((one) => one.closest(".do-gap")?.previousElementSibling ?? null)).toBe(null);
    expect(await firm.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await firm.inputValue()).toBe("某街3号");
    await firm.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("别处写的", { exact: false }).first().waitFor();
    await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect((await apiOf(page).documents.draft({ caseId: CASE, document: "correction-request" })).everyPaper).toEqual({
      fills,
    });
    // Neither is lost: what was typed here stays beside the paper until it is given up.
    await page.locator(".do-gap .draft-notice").getByRole("button").click();
    await expect.poll(paper).toContain("送达地址：别处写的");
  });

  it("keep the stop that follows them in their line, on a wide page and on a narrow one", async () => {
    await open("reconsideration-request");
    for (const width of [1366, 400]) {
      await page.setViewportSize({ width, height: 800 });
      const apart = await page.locator(".do-keep").evaluateAll((all) =>
        all
          .filter((one) => {
            const field = one.querySelector(".do-gap-input")?.getBoundingClientRect();
            // What is said below a field in use stands before the stop.
            if (field === undefined || one.lastChild === null || one.querySelector(".do-gap-note") !== null)
              return false;
            const stop = document.createRange();
            stop.selectNodeContents(one.lastChild);
            return stop.getBoundingClientRect().top > field.bottom;
          })
          .map(({ outerHTML }) => outerHTML),
      );
      expect(apart, String(width)).toEqual([]);
    }
    expect(await page.locator(".do-keep").count()).toBeGreaterThan(3);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("are left by Escape with nothing kept and nothing lost, and given up at a press", async () => {
    await open("reconsideration-request");
    const number = page.getByLabel("身份证件号码", { exact: true });
    await number.fill("某号");
    await page.keyboard.press("Escape");
    expect(await number.inputValue()).toBe("某号");
    const notice = page.locator(".do-gap .draft-notice");
    await notice.getByText("这里有没存好的内容。").waitFor();
    await notice.getByRole("button").click();
    await expect.poll(() => number.inputValue()).toBe("");
    expect((await fileOf()).client.idDocument?.number).toBeUndefined();
  });

  it("are counted before filing, apart from the lines for a pen; the list leads to each", async () => {
    await open("correction-request");
    const count = Number(/\d+/u.exec(await page.getByRole("heading", { name: /^提交前/u }).innerText())?.[0]);
    expect(count).toBe(await page.locator(".do-blanks").first().locator("li").count());
    expect(count).toBeGreaterThan(0);
    await page.getByRole("heading", { name: "签署时：3 处" }).waitFor();
    const row = page.locator(".do-blanks li", { hasText: "性别" });
    await row.getByRole("button", { name: "填写" }).click();
    await expect.poll(() => gap("性别").evaluate((field) => field === document.activeElement)).toBe(true);
    await gap("性别").selectOption({ label: "女" });
    await page.keyboard.press("Enter");
    await expect.poll(paper).toContain("性别：女");
  });
});

describe("what the clinic has of its own", () => {
  it("is kept once in the settings, and stands in no paper by itself", async () => {
    await goTo(page, "/settings");
    const clinic = page.getByRole("group", { name: "机构（写入文书）" });
    await clinic.getByLabel("名称", { exact: true }).fill("某法律援助中心");
    await clinic.getByLabel("地址（也作送达地址）").fill("某市援助路1号");
    await clinic.getByLabel("电话", { exact: true }).fill("电话九");
    await clinic.getByLabel("律师（委托代理人）姓名").fill("李某");
    await clinic.getByLabel("律师执业证号").fill("执业证一");
    await page.locator(".st-form").getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("已保存。").waitFor();
    await open("authority");
    expect(await paper()).not.toMatch(/李某|某法律援助中心|援助路/u);
  });

  it("is put into the gaps of the agent by one click, for every paper, and taken back by one", async () => {
    await page.getByRole("button", { name: "用本机构的律师：李某" }).click();
    await expect.poll(paper).toContain("受托人：李某，单位：某法律援助中心，执业证号：执业证一，联系方式：电话九。");
    expect((await fileOf()).parties).toContainEqual(
      expect.objectContaining({ role: "agent", name: "李某", addressForService: "某市援助路1号" }),
    );
    expect(await page.getByRole("button", { name: /^用本机构的律师/u }).count()).toBe(0);
    await open("correction-request");
    await expect.poll(paper).toContain("委托代理人：李某");
    await page
      .getByRole("button", { name: /^撤销.*填入本机构的律师/u })
      .first()
      .click();
    await expect.poll(async () => (await fileOf()).parties?.some(({ role }) => role === "agent")).toBe(false);
  });

  it("is offered for who receives what the court serves", async () => {
    await open("service-address");
    await page.getByRole("button", { name: "填入：李某，电话九" }).click();
    await expect.poll(paper).toContain("收件人和电话：李某，电话九");
  });

  it("is offered among the persons of a case, and kept with the form", async () => {
    await goTo(page, `/case/${CASE}/overview`);
    await page.getByRole("button", { name: "更多", exact: true }).click();
    await page.getByRole("menuitem", { name: "修改案件信息" }).click();
    const dialog = page.getByRole("dialog", { name: "修改案件信息" });
    await dialog.getByRole("button", { name: "用本机构的律师：李某" }).click();
    await dialog.getByRole("group", { name: "李某" }).waitFor();
    expect(await dialog.getByRole("button", { name: /^用本机构的律师/u }).count()).toBe(0);
    await dialog.getByRole("button", { name: "保存", exact: true }).click();
    await expect
      .poll(async () => (await fileOf()).parties)
      .toContainEqual(expect.objectContaining({ role: "agent", licence: "执业证一" }));
  });

  it("complains of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
