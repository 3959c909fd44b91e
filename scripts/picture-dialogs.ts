// Dialogs and menus that are drawn beside the moments of picture-moments.ts: with those there, every one of the window.
import type { Page } from "playwright-core";
import { chinaDay } from "../backend/app/china-day.ts";
import { pictureCase } from "./picture-case.ts";
import { attachPicture, CASE, storeInPage } from "./picture-moments.ts";

type Moment = readonly [name: string, place: string, act: (page: Page) => Promise<unknown>];

/** Presses the button of these words, the first of them. */
const press =
  (words: RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole("button", { name: words }).first().click();

/** Chooses an entry of the menu of the case. */
async function choose(page: Page, words: RegExp): Promise<void> {
  await press(/^(?:更多|More)$/u)(page);
  await page.getByRole("menuitem", { name: words }).click();
}

export const DIALOGS: readonly Moment[] = [
  ["columns", "/caseload", press(/^(?:列|Columns)$/u)],
  ["export", "/caseload", press(/^(?:导出|Export)$/u)],
  ["save-view", "/caseload", press(/^(?:存成视图|Save as a view)$/u)],
  ["edit-case", `/case/${CASE}/overview`, (page) => choose(page, /^(?:修改案件信息|Edit the case)$/u)],
  ["remove-case", `/case/${CASE}/overview`, (page) => choose(page, /^(?:删除案件|Delete the case)$/u)],
  ["add-sanction", `/case/${CASE}/sanctions`, press(/^(?:添加惩戒影响|Add a sanction)$/u)],
  [
    "templates",
    `/case/${CASE}/documents/reconsideration-request`,
    async (page) => {
      await press(/^(?:模板|Templates)$/u)(page);
      await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  ],
  // Of a piece that has no file before.
  ["viewer", `/case/${CASE}/evidence/v1`, (page) => attachPicture(page).then(() => press(/^(?:查看|View)$/u)(page))],
  ["note", `/case/${CASE}/log`, press(/^(?:写一条备注|Write a note)$/u)],
  ["events", `/case/${CASE}/timeline`, press(/^(?:表|Table)$/u)],
  ["unchecked", "/law/unchecked", (page) => page.locator("main h1").first().waitFor()],
  ["far-step", "/caseload", (page) => takeBack(page)],
  ["conflict", `/case/${CASE}/overview`, (page) => meetConflict(page)],
  ["secrets", "/settings", (page) => askSecret(page)],
];

/** A case is put into the archive from the list, and that is to be taken back: of the list it is asked first. */
async function takeBack(page: Page): Promise<void> {
  await page.locator(".cl-search").fill("");
  await page.locator(".cl-row .cl-tick input").last().check();
  await press(/^(?:归档|Archive)$/u)(page);
  await page.locator(".notices, .said").getByRole("button").first().waitFor();
  await page.locator(".cl-views button").first().focus();
  await page.keyboard.press("Control+z");
  await page.getByRole("dialog").waitFor();
}

/** The case is changed elsewhere while its form is open, and then saved. */
async function meetConflict(page: Page): Promise<void> {
  await choose(page, /^(?:修改案件信息|Edit the case)$/u);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^(?:内部编号|reference)$/iu).fill("某援字第13号");
  const elsewhere = pictureCase(chinaDay(new Date().toISOString())).replace("某援字第12号", "某援字第14号");
  await page.evaluate(storeInPage, elsewhere);
  await dialog.getByRole("button", { name: /^(?:保存|Save)$/u }).click();
  await page.locator("[role=dialog]").nth(1).waitFor();
}

/** The page is told that its vault is no sample: only such a one has secrets of its own. */
async function askSecret(page: Page): Promise<void> {
  await page.route("**/api/session.state", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('"sample":true', '"sample":false'),
    });
  });
  await page.reload();
  await press(/^(?:更改口令|Change the passphrase)$/u)(page);
  await page.getByRole("dialog").locator("input").first().waitFor();
  await page.unroute("**/api/session.state");
}
