// Undo in the real window: Ctrl+Z and every notice take back what they name, in their own case, and nothing else.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Api } from "../../../shared/api/index.ts";
import { STEP } from "../../patience.ts";
import { apiOf, LABEL, plantCase } from "./calls.fixture.ts";
import { beginEvent, button, goTo, saveEvent } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;
let api: Api;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  api = apiOf(page);
  await plantCase(api, "u1", "张某");
  await plantCase(api, "u2", "李某");
});
afterAll(() => real.close());

const addNote = (caseId: string, id: string) =>
  api.cases.change({
    changes: [{ kind: "note-put", caseId, note: { id, text: id }, base: null }],
    label: { zh: `备注${id}`, en: `Note ${id}` },
  });
const notesOf = async (id: string) => (await api.cases.get({ id })).notes.map((note) => note.id);
const eventsOf = async (id: string) => (await api.cases.get({ id })).case.events.map(({ type }) => type);
const said = () => page.locator(".said .notice");

async function show(id: string, client: string, tab = "timeline"): Promise<void> {
  await goTo(page, `/case/${id}/${tab}`);
  await page.getByRole("heading", { level: 1, name: new RegExp(client, "u") }).waitFor();
}

/** Adds an event in the window: its notice stands on the timeline then. */
async function addEvent(type: string): Promise<void> {
  await saveEvent(page, await beginEvent(page, type));
  await page.locator(".tl-done-notice button").waitFor();
}

/** A screen that is still coming hears no key; none of those pressed here undoes anything. */
const pressUntilSaid = (key: string, words: RegExp): Promise<void> =>
  vi.waitFor(
    async () => {
      await page.keyboard.press(key);
      await said().getByText(words).waitFor({ timeout: 1000 });
    },
    { timeout: STEP },
  );

describe("undo in the window", () => {
  it("takes back by Ctrl+Z what was last done to the case on the screen, and says what and whose", async () => {
    await addNote("u2", "n1");
    await show("u1", "张某");
    await addEvent("得知被纳入名单");
    await show("u2", "李某");
    // What it would take back is read, not only heard.
    expect(await button(page.locator(".cs-tools"), "撤销：李某 · 备注n1").innerText()).toBe("撤销：李某 · 备注n1");
    await page.keyboard.press("Control+z");
    await said().getByText("已撤销：李某 · 备注n1").waitFor();
    expect(await notesOf("u2")).toEqual([]);
    expect(await eventsOf("u1")).toContain("listing-discovered");
    await page.keyboard.press("Control+Shift+z");
    await said().getByText("已重做：李某 · 备注n1").waitFor();
    expect(await notesOf("u2")).toEqual(["n1"]);
  });

  it("takes back by Ctrl+Z what the screen says, and not what another window did before the screen shows it", async () => {
    const other = apiOf(await real.open("/today"));
    await addNote("u1", "said");
    await show("u1", "张某");
    await button(page.locator(".cs-tools"), "撤销：张某 · 备注said").waitFor();
    // The case is not read again before it is let go, however soon the window is told.
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const stop = real.meet("cases.get", (answer) => released.then(answer));
    const changes = [{ kind: "note-put", caseId: "u1", note: { id: "unsaid", text: "一" }, base: null } as const];
    await other.cases.change({ changes, label: LABEL });
    await page.keyboard.press("Control+z");
    await said().getByText("已撤销：张某 · 备注said").waitFor();
    release();
    expect(await notesOf("u1")).toEqual(["unsaid"]);
    stop();
    await button(page.locator(".cs-tools"), "撤销：张某 · 别处的改动").click();
    await said().getByText("已撤销：张某 · 别处的改动").waitFor();
  });

  it("asks first where the words of the head are scrolled away, and Enter agrees", async () => {
    await addNote("u1", "below");
    await page.setViewportSize({ width: 1280, height: 400 });
    await show("u1", "张某", "audit");
    await button(page.locator(".cs-tools"), "撤销：张某 · 备注below").waitFor();
    await page.locator(".cs-page").evaluate((element) => element.scrollIntoView({ block: "end" }));
    await page.keyboard.press("Control+z");
    await page.getByRole("dialog", { name: "撤销：张某 · 备注below" }).waitFor();
    expect(await notesOf("u1")).toContain("below");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("撤销");
    await page.keyboard.press("Enter");
    await expect.poll(() => notesOf("u1")).not.toContain("below");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("asks before a case itself would go, and takes nothing where the answer is no", async () => {
    await plantCase(api, "u3", "赵某");
    await show("u3", "赵某");
    await page.keyboard.press("Control+z");
    const question = page.getByRole("dialog", { name: "撤销：赵某 · 新建：赵某" });
    await question.getByText("不再显示", { exact: false }).waitFor();
    await button(question, "取消").click();
    await question.waitFor({ state: "detached" });
    expect(await eventsOf("u3")).toHaveLength(2);
  });

  it("says on a screen without a case that nothing is undone there, and undoes nothing", async () => {
    const { length } = await api.cases.history({ limit: 1 });
    for (const place of ["/today", "/caseload", "/settings"]) {
      await goTo(page, place);
      await pressUntilSaid("Control+z", /这里没有可以撤销的操作/u);
    }
    expect((await api.cases.history({ limit: 1 })).length).toBe(length);
  });

  it("takes back by a notice's button exactly what the notice names, whatever was done since", async () => {
    await show("u1", "张某");
    await addEvent("终结本次执行程序");
    await addNote("u1", "later");
    await addNote("u2", "other");
    await page.locator(".tl-done-notice button").click();
    await said()
      .getByText(/^已撤销：张某 · 添加事件/u)
      .waitFor();
    expect(await eventsOf("u1")).not.toContain("round-concluded");
    expect(await notesOf("u1")).toEqual(["later"]);
    expect(await page.locator(".tl-done-notice button").count()).toBe(0);
    expect(await notesOf("u2")).toContain("other");
    // And back again, from the notice that says it.
    await said()
      .getByRole("button", { name: /^重做：张某/u })
      .click();
    await expect.poll(() => eventsOf("u1")).toContain("round-concluded");
  });

  it("says of nothing that it is saved once it was taken back in another way", async () => {
    await show("u1", "张某");
    await addEvent("其他事项");
    await page.keyboard.press("Control+z");
    await said()
      .getByText(/^已撤销：张某 · 添加事件/u)
      .waitFor();
    await expect.poll(() => page.locator(".tl-done-notice").textContent()).toBe("");
  });

  it("is what the palette does for its own words, also where a case has them in its text", async () => {
    await addNote("u2", "撤销失信决定");
    await addNote("u1", "n2");
    await show("u1", "张某");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "查找与命令" }).fill("撤销");
    await page.getByRole("option", { name: /李某/u }).waitFor();
    await page.getByRole("option", { name: /^撤销：张某 · 备注n2/u, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await said().getByText("已撤销：张某 · 备注n2").waitFor();
  });

  it("refuses a notice's button where the same thing was changed since, and says by what", async () => {
    await show("u1", "张某");
    await addEvent("纠正申请的决定");
    const event = (await api.cases.get({ id: "u1" })).case.events.at(-1);
    if (event === undefined) throw new Error("no event was added");
    const changes = [{ kind: "event-put", caseId: "u1", event: { ...event, note: "后来" }, base: event } as const];
    await api.cases.change({ changes, label: LABEL });
    await page.locator(".tl-done-notice button").click();
    await said()
      .getByText(/没有撤销：.*别处的改动/u)
      .waitFor();
    expect((await api.cases.get({ id: "u1" })).case.events.at(-1)).toMatchObject({ note: "后来" });
    // It was said why, and is not offered any more.
    await expect.poll(() => page.locator(".tl-done-notice").textContent()).toBe("");
  });

  it("takes back from the list what was done on the list, after asking", async () => {
    await goTo(page, "/caseload");
    for (const name of ["高某", "徐某"]) {
      await page.locator("tbody tr", { hasText: name }).locator("input[type=checkbox]").check();
    }
    await button(page, "归档").click();
    await said()
      .getByRole("button", { name: /^撤销：[^·]+、[^·]+ · 归档 2 件案件$/u })
      .waitFor();
    await addNote("u1", "between");
    // It is the list's: from another screen it is not taken back.
    const { length } = await api.cases.history({ limit: 1 });
    await goTo(page, "/settings");
    await pressUntilSaid("Control+z", /这里没有可以撤销的操作/u);
    expect((await api.cases.history({ limit: 1 })).length).toBe(length);
    await goTo(page, "/caseload");
    await vi.waitFor(
      async () => {
        await page.keyboard.press("Control+z");
        await button(page, "全部撤销").click({ timeout: 1000 });
      },
      { timeout: STEP },
    );
    await said()
      .getByText(/^已撤销：[^·]+、[^·]+ · 归档 2 件案件$/u)
      .waitFor();
    const { ids } = await api.caseload.ids({ filter: { archived: "only" }, sort: { by: "updated", descending: true } });
    expect(ids).toEqual([]);
    expect(await notesOf("u1")).toContain("between");
  });

  it("says in the history of the whole vault whose each entry is, and whose cases would be done again", async () => {
    await show("u1", "张某", "history");
    await button(page, "整个案件库").click();
    const entry = (words: RegExp) => page.locator(".hi-entry", { hasText: words });
    await entry(/张某 · 备注between/u)
      .first()
      .waitFor();
    await entry(/李某 · 备注other/u)
      .first()
      .waitFor();
    const both = entry(/、.* · 归档 2 件案件.*已撤销/u).first();
    const whose = /^([^·]+、[^·]+) · /u.exec((await both.locator(".hi-label").innerText()).trim())?.[1] ?? "nobody";
    await both.locator("summary").click();
    await both.getByRole("button", { name: "重做这一步" }).click();
    const question = page.getByRole("dialog", { name: "重做涉及多件案件的改动？" });
    await question.getByText(whose, { exact: true }).waitFor();
    await button(question, "取消").click();
  });

  it("gives a deleted case back from the list it leads to", async () => {
    await show("u2", "李某");
    await button(page, "更多").click();
    await page.getByRole("menuitem", { name: "删除案件" }).click();
    await button(page.getByRole("dialog"), "删除案件").click();
    await said().getByText("已删除案件：李某。").waitFor();
    await page.keyboard.press("Control+z");
    const question = page.getByRole("dialog", { name: "撤销：李某 · 删除案件" });
    await button(question, "撤销").click();
    await said().getByText("已撤销：李某 · 删除案件").waitFor();
    expect(await notesOf("u2")).toContain("other");
  });

  it("gives a deleted case back where it was, and from the history of the whole vault", async () => {
    const remove = async () => {
      const { latest } = await api.cases.get({ id: "u2" });
      const changes = [{ kind: "case-delete", caseId: "u2", base: latest } as const];
      await api.cases.change({ changes, label: { zh: "删除案件", en: "Deleted the case" } });
    };
    await remove();
    await goTo(page, "/case/u2/timeline");
    await button(page.locator(".cs"), "撤销：李某 · 删除案件").click();
    await page.getByRole("heading", { level: 1, name: /李某/u }).waitFor();
    await remove();
    await show("u1", "张某", "history");
    await button(page, "整个案件库").click();
    const entry = page.locator(".hi-entry", { hasText: /李某 · 删除案件/u }).first();
    await entry.locator("summary").click();
    await button(entry, "撤销这一步").click();
    await button(page.getByRole("dialog", { name: "撤销：李某 · 删除案件" }), "撤销").click();
    await said().getByText("已撤销：李某 · 删除案件").waitFor();
    expect(await notesOf("u2")).toContain("other");
  });

  it("complained of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
