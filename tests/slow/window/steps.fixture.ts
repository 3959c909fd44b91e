// What a person does at the window in Chinese, a step each, as the journeys need it.
import type { Download, Locator, Page } from "playwright-core";

/** Goes to a place as a link would. */
export const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, path);

export const button = (page: Page | Locator, name: string): Locator => page.getByRole("button", { name, exact: true });
export const heading = (page: Page | Locator, name: string): Locator =>
  page.getByRole("heading", { name, exact: true });
export const tab = (page: Page, name: RegExp | string): Locator =>
  page.getByRole("navigation", { name: "案件各页" }).getByRole("link", { name });

/** Creates a vault and copies its recovery code as asked; gives the code. */
export async function createVault(page: Page, name: string, passphrase: string, who = ""): Promise<string> {
  await button(page, "新建案件库").click();
  await page.getByLabel("案件库名称").fill(name);
  await page.getByLabel("您的姓名", { exact: true }).fill(who);
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输入一次口令").fill(passphrase);
  await button(page, "新建").click();
  await heading(page, "恢复码：只显示这一次").waitFor();
  const groups = await page.locator(".un-groups li").allTextContents();
  for (const asked of await page.locator(".un-check label").all()) {
    const group = Number(/\d+/u.exec((await asked.textContent()) ?? "")?.[0]);
    await asked.locator("input").fill(groups[group - 1] ?? "");
  }
  await button(page, "已经记下，进入案件库").click();
  await heading(page, "今日").waitFor();
  return groups.join("-");
}

/** Opens the vault that the screen offers first, and goes to Today from wherever it leads back to. */
export async function openVault(page: Page, secret: string): Promise<void> {
  await page.getByLabel("口令", { exact: true }).fill(secret);
  await button(page, "打开").click();
  await isOpen(page);
  await goTo(page, "/today");
  await heading(page, "今日").waitFor();
}

/** A vault is open: its navigation is there, whichever screen it leads to. */
export const isOpen = (page: Page): Promise<void> => page.getByRole("navigation", { name: "主导航" }).waitFor();

/** Makes a case for a client at a court and waits until it is stored. */
export async function newCase(page: Page, client: string, court: string): Promise<void> {
  await page.keyboard.press("Alt+n");
  await page.getByLabel("姓名", { exact: true }).fill(client);
  await page.getByLabel("法院", { exact: true }).fill(court);
  await button(page, "看这个案子").click();
  await heading(page, `${client} · ${court}`).waitFor();
}

/** The event editor, open on a new event of a type that is searched for by its title, or by what people call it. */
export async function beginEvent(page: Page, type: string, called = type): Promise<Locator> {
  await button(page, "添加事件").click();
  const editor = page.getByRole("dialog", { name: "添加事件" });
  await editor.getByRole("combobox", { name: "事件类型" }).fill(called);
  await page.getByRole("option", { name: type, exact: true }).first().click();
  return editor;
}

/** Stores what the editor holds and waits for its notice. */
export async function saveEvent(page: Page, editor: Locator): Promise<void> {
  await button(editor, "保存").click();
  await editor.waitFor({ state: "detached" });
}

/** Does something that the window remembers in the vault half a second later, and waits until the vault has `what`. */
export async function remembered(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const kept = page.waitForResponse(
    (response) =>
      /\/api\/(?:settings\.remember|drafts\.keep)$/u.test(response.url()) &&
      (response.request().postData() ?? "").includes(what),
  );
  await act();
  // The host answers when the call is done, not before.
  await kept;
}

/**
 * Waits in the page's own time: whatever it had put off for less has then been done, however slow the machine is. For
 * what must not happen; what must is waited for by its sign.
 */
export const letPass = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(
    (time) => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), time)),
    milliseconds,
  );

/** What the browser saves when something is done. */
export async function saved(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const coming = page.waitForEvent("download");
  await act();
  return coming;
}
