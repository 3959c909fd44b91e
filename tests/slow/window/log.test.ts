// The log of a case as a person keeps it: a contact, a task that gets done, a note; found again, and taken back.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf, plantCase } from "./calls.fixture.ts";
import { button, goTo } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: "2024-05-06" });
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  await plantCase(apiOf(page), "L1", "王某");
  await goTo(page, "/case/L1/log");
  await page.getByRole("heading", { name: /^待办/u }).waitFor();
});
afterAll(() => real.close());

const notes = async () => (await apiOf(page).cases.get({ id: "L1" })).notes;
const rows = (name: RegExp) => page.getByRole("region", { name }).locator(".lo-row");

it("keeps a contact with its day, and says what is missing before it is saved", async () => {
  await button(page, "记一次联系").click();
  const form = page.getByRole("dialog", { name: "记一次联系" });
  await button(form, "保存").click();
  await form.getByText("请写明跟谁联系。").waitFor();
  await form.getByLabel("跟谁").fill("某某银行");
  await form.getByLabel("说了什么").fill("要法院的删除证明");
  await button(form, "保存").click();
  await form.waitFor({ state: "detached" });
  await expect.poll(() => rows(/^联系与备注/u).count()).toBe(1);
  expect((await notes()).at(-1)).toMatchObject({ kind: "contact", date: "2024-05-06", way: "phone", with: "某某银行" });
});

it("keeps a task by its day, shows it on the overview, and moves it down once it is done", async () => {
  await button(page, "加一件待办").click();
  const form = page.getByRole("dialog", { name: "加一件待办" });
  await form.getByLabel("要做什么").fill("寄删除证明");
  await form.getByLabel("哪天之前（自己定的）").fill("2024-05-10");
  await button(form, "保存").click();
  await form.waitFor({ state: "detached" });
  await goTo(page, "/case/L1/overview");
  await page.getByRole("link", { name: "寄删除证明" }).click();
  await expect.poll(() => rows(/^待办/u).count()).toBe(1);
  await button(page, "办完了：寄删除证明").click();
  await expect.poll(() => rows(/^待办/u).count()).toBe(0);
  await expect.poll(() => rows(/^联系与备注/u).count()).toBe(2);
  expect((await apiOf(page).caseload.tasks({ by: "2024-05-10", limit: 10, offset: 0 })).rows).not.toContainEqual(
    expect.objectContaining({ caseId: "L1", work: expect.objectContaining({ kind: "task" }) as unknown }),
  );
});

it("takes back exactly the last change of the case", async () => {
  await page.getByRole("button", { name: /^撤销：/u }).click();
  await expect.poll(() => rows(/^待办/u).count()).toBe(1);
  expect((await notes()).find(({ kind }) => kind === "task")).not.toHaveProperty("done");
});

it("is found by its words, here and among all cases", async () => {
  await page.getByLabel("在本案记事里查找").fill("银行 证明");
  await expect.poll(() => rows(/^联系与备注/u).count()).toBe(1);
  await expect.poll(() => rows(/^待办/u).count()).toBe(0);
  const sort = { by: "updated", descending: true } as const;
  for (const text of ["某某银行", "删除证明"]) {
    expect((await apiOf(page).caseload.ids({ filter: { text }, sort })).ids).toContain("L1");
  }
  expect(real.faults).toEqual([]);
});
