// What is typed and not saved survives leaving, Escape, a reload and a lock in every form there is; while locked nothing of it is shown.
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf, LABEL, plantCase } from "./calls.fixture.ts";
import { type Form, FORM_CASE, FORMS } from "./forms.fixture.ts";
import { button, goTo } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  await plantCase(apiOf(page), FORM_CASE, "赵某");
  const base = { choices: {}, edits: [] };
  await apiOf(page).documents.save({
    caseId: FORM_CASE,
    document: "correction-request",
    choices: { filer: { kind: "agent" } },
    edits: [],
    base,
  });
});
afterAll(() => real.close());

const keptIn = async (form: Form): Promise<boolean> =>
  JSON.stringify((await apiOf(page).drafts.list({})).drafts).includes(form.typed);

/** What stands in the fields that are on the screen. */
const typedFields = (from: Page): Promise<readonly string[]> =>
  from
    .locator("input:visible, textarea:visible")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** Leaves a form as a person does in a hurry. */
async function leave(): Promise<void> {
  await page.keyboard.press("Escape");
  await goTo(page, "/today");
  await page.getByRole("heading", { name: "今日", level: 1 }).waitFor();
}

/** Opens the form once more: what was typed is there, and it is said. */
async function thereAgain(form: Form): Promise<Locator> {
  const field = await form.open(page);
  await expect.poll(() => field.inputValue(), { message: form.name }).toBe(form.typed);
  // Of several forms on a screen the notice nearest to the field is its own.
  const notice = field.locator("xpath=ancestor::*[.//*[contains(@class, 'draft-notice')]][1]").locator(".draft-notice");
  if (form.storedOnLeaving !== true) await notice.first().waitFor();
  return notice.first();
}

describe("what is typed and not saved", () => {
  it.each(FORMS.map((form) => [form.name, form] as const))("in %s survives Escape and leaving", async (_, form) => {
    const field = await form.open(page);
    await field.fill(form.typed);
    if (form.storedOnLeaving !== true) await expect.poll(() => keptIn(form), { message: form.name }).toBe(true);
    const kept = page.locator(".said").getByText(/^已留下草稿：/u);
    const inDialog = await field.evaluate((one) => one.closest("[role=dialog]") !== null);
    if (inDialog) {
      await page.keyboard.press("Escape");
      await kept.waitFor();
    }
    await leave();
    if (!inDialog && form.storedOnLeaving !== true) await kept.waitFor();
    await thereAgain(form);
    await leave();
  });

  it.each(FORMS.map((form) => [form.name, form] as const))("in %s survives a reload", async (_, form) => {
    // Once for all of them: each is opened after it.
    if (form === FORMS[0]) await page.reload();
    await page.locator("nav a").first().waitFor();
    await thereAgain(form);
    await leave();
  });

  it("is named when the window is opened again, and leads to its form", async () => {
    await page.reload();
    const notice = page.locator(".notice", { hasText: "上次没保存完" });
    await notice.getByRole("link").first().waitFor();
    // One line, which says of whom and of what form the latest is, and when.
    expect(await notice.getByRole("listitem").count()).toBe(1);
    expect((await notice.boundingBox())?.height ?? 0).toBeLessThan(60);
    await notice.getByRole("button", { name: /^另有 \d+ 处$/u }).click();
    await expect.poll(() => notice.getByRole("listitem").count()).toBeGreaterThan(1);
  });

  it.each(FORMS.map((form) => [form.name, form] as const))(
    "in %s is come to from the list of unfinished forms, from elsewhere and from its own screen",
    async (name, form) => {
      // What a selection was given is of those cases: they are to be chosen first.
      if (form.storedOnLeaving === true || name === "selection-value") return;
      const links = page.locator(`.left-drafts li`, { has: page.getByRole("link") });
      const more = page.locator(".notice").getByRole("button", { name: /^另有 \d+ 处$/u });
      if ((await more.count()) > 0) await more.click();
      const at = await links.evaluateAll(
        (all, part) => all.findIndex((one) => new RegExp(part, "u").test(one.getAttribute("data-form") ?? "")),
        form.draft ?? `(^|/)${name}(/|$)`,
      );
      expect(at, "the form is in the list").toBeGreaterThanOrEqual(0);
      const link = links.nth(at).getByRole("link");
      for (const again of [false, true]) {
        if (again) {
          await page.keyboard.press("Escape");
          await page.locator("[role=dialog], [role=menu]").first().waitFor({ state: "detached" });
        } else await goTo(page, "/law");
        await link.click();
        await expect.poll(() => typedFields(page), { message: name }).toContain(form.typed);
      }
      await leave();
    },
  );

  it("is not to be seen while the vault is locked, in no storage of the browser either", async () => {
    await (await FORMS[0]?.open(page))?.waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Shift+l");
    await button(page, "打开示例案件库").waitFor();
    const shown = await page.locator("html").evaluate((html) => html.outerHTML);
    const kept = await page.evaluate(() =>
      [...Object.entries(localStorage), ...Object.entries(sessionStorage), document.cookie, location.href].join(),
    );
    for (const { typed } of FORMS) expect(shown + kept).not.toContain(typed);
    await button(page, "打开示例案件库").click();
    await page.locator("nav a").first().waitFor();
  });

  it.each(FORMS.map((form) => [form.name, form] as const))(
    "in %s is there after the lock, until it is discarded",
    async (_, form) => {
      const notice = await thereAgain(form);
      if (form.storedOnLeaving === true) return leave();
      await button(notice, "放弃草稿").click();
      await expect.poll(() => keptIn(form), { message: form.name }).toBe(false);
      await leave();
      return undefined;
    },
  );

  it("is read, copied and discarded where what it is about was deleted elsewhere, event or whole case", async () => {
    const api = apiOf(page);
    await plantCase(api, "gone", "钱某");
    await plantCase(api, "whole", "孙某");
    for (const id of ["gone", "whole"]) {
      await goTo(page, `/case/${id}/timeline`);
      await page.getByRole("heading", { level: 1, name: id === "gone" ? /钱某/u : /孙某/u }).waitFor();
      await button(page, "表").click();
      const edit = page.getByRole("button", { name: /^修改：/u });
      await edit.first().click();
      const note = page.getByRole("dialog", { name: "修改事件" }).getByLabel("备注", { exact: true });
      await note.fill(`${id}的备注`);
      await expect.poll(async () => JSON.stringify((await api.drafts.list({})).drafts)).toContain(`${id}的备注`);
      await leave();
    }
    const [event] = (await api.cases.get({ id: "gone" })).case.events;
    const whole = await api.cases.get({ id: "whole" });
    if (event === undefined) throw new Error("no event");
    await api.cases.change({
      changes: [{ kind: "event-delete", caseId: "gone", id: event.id, base: event }],
      label: LABEL,
    });
    await api.cases.change({ changes: [{ kind: "case-delete", caseId: "whole", base: whole.latest }], label: LABEL });
    await page.reload();
    await page
      .locator(".notice")
      .getByRole("button", { name: /^另有 \d+ 处$/u })
      .click();
    const held = (id: string) => page.locator(".left-drafts li", { hasText: `${id}的备注` });
    for (const id of ["gone", "whole"]) {
      await held(id).getByText("已在别处删除", { exact: false }).waitFor();
      expect(await held(id).getByRole("link").count()).toBe(0);
      await button(held(id), "复制").click();
      await held(id).getByText("已复制。").waitFor();
      await button(held(id), "放弃草稿").click();
      await held(id).waitFor({ state: "detached" });
      await expect.poll(async () => JSON.stringify((await api.drafts.list({})).drafts)).not.toContain(`${id}的备注`);
    }
  });

  it("complained of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
