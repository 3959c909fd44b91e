// Two windows on one vault: who saves second is shown both versions, field by field, and nothing is written over unseen.
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf, LABEL, plantCase } from "./calls.fixture.ts";
import { button, goTo, letPass } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let first: Page;
let second: Page;

beforeAll(async () => {
  real = await startRealWindow();
  first = await real.open("/today?sample");
  await first.locator("nav a").first().waitFor();
  await plantCase(apiOf(first), "t1", "王某");
  second = await real.open("/today");
  await second.locator("nav a").first().waitFor();
  for (const page of [first, second]) page.setDefaultTimeout(STEP);
});
afterAll(() => real.close());

async function openHead(page: Page) {
  await goTo(page, "/case/t1/timeline");
  await button(page, "更多").click();
  await page.getByRole("menuitem", { name: "修改案件信息" }).click();
  return page.getByRole("dialog", { name: "修改案件信息" });
}

const client = async () => (await apiOf(first).cases.get({ id: "t1" })).case;

const draftsText = async () => JSON.stringify((await apiOf(first).drafts.list({})).drafts);

describe("two windows at the same form", () => {
  it("keep a draft each, and the second to save decides field by field", async () => {
    const mine = await openHead(first);
    const theirs = await openHead(second);
    await mine.getByLabel("当事人姓名或者名称").fill("王某甲");
    await mine.getByLabel("内部编号").fill("我的编号");
    await theirs.getByLabel("当事人姓名或者名称").fill("王某乙");
    await theirs.getByLabel("所在地区").fill("某省");
    await button(theirs, "保存").click();
    await theirs.waitFor({ state: "detached" });
    expect((await client()).client.name).toBe("王某乙");
    // What is saved has left no draft, and nothing is said of one.
    await letPass(second, 100);
    expect(await second.getByText("已留下草稿", { exact: false }).count()).toBe(0);

    await button(mine, "保存").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    const row = (name: RegExp) => question.getByRole("row", { name });
    await row(/王某甲.*王某乙/u).waitFor();
    // What only one side changed is chosen; what both did is the person's to choose.
    await expect.poll(() => row(/某省/u).getByRole("radio").last().isChecked()).toBe(true);
    await expect
      .poll(() =>
        row(/我的编号/u)
          .getByRole("radio")
          .first()
          .isChecked(),
      )
      .toBe(true);
    expect(await button(question, "按所选保存").isDisabled()).toBe(true);
    expect((await client()).client.name).toBe("王某乙");
    await row(/王某甲.*王某乙/u)
      .getByRole("radio")
      .first()
      .check();
    await button(question, "按所选保存").click();
    await question.waitFor({ state: "detached" });
    await mine.waitFor({ state: "detached" });
    expect(await client()).toMatchObject({
      client: { name: "王某甲" },
      reference: "我的编号",
      enforcement: { court: { region: "某省" } },
    });
    expect((await apiOf(first).drafts.list({})).drafts).toEqual([]);
  });

  it("lose nothing where the second goes back to the form instead", async () => {
    const mine = await openHead(first);
    const theirs = await openHead(second);
    await mine.getByLabel("内部编号").fill("再改");
    await theirs.getByLabel("内部编号").fill("别处再改");
    await button(theirs, "保存").click();
    await theirs.waitFor({ state: "detached" });
    await button(mine, "保存").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    await button(question, "先不保存，回到表单").click();
    await question.waitFor({ state: "detached" });
    expect(await mine.getByLabel("内部编号").inputValue()).toBe("再改");
    expect((await client()).reference).toBe("别处再改");
    // Escape says the same, and is for the question alone: the form under it stays, and has the focus.
    await button(mine, "保存").click();
    await question.waitFor();
    await first.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await mine.getByLabel("内部编号").inputValue()).toBe("再改");
    await expect.poll(() => mine.evaluate((form) => form.contains(document.activeElement))).toBe(true);
    await first.keyboard.press("Escape");
    await mine.waitFor({ state: "detached" });
    // Nothing is left that would write the words of this form from somewhere else, once they may be discarded.
    await plantCase(apiOf(first), "t2", "李某");
    for (const id of ["t1", "t2"]) {
      await goTo(first, `/case/${id}/timeline`);
      await first.getByRole("heading", { level: 1, name: id === "t1" ? /王某/u : /李某/u }).waitFor();
      expect(await button(first, "再试一次").count()).toBe(0);
    }
  });

  it("say whose and which thing it is, and each choice by itself says its field and side", async () => {
    const note = async (page: Page, text: string) => {
      await goTo(page, "/case/t1/history");
      await goTo(page, "/case/t1/timeline");
      await button(page, "表").click();
      await page
        .getByRole("button", { name: /^修改：/u })
        .first()
        .click();
      const editor = page.getByRole("dialog", { name: "修改事件" });
      await editor.getByLabel("备注", { exact: true }).fill(text);
      return editor;
    };
    const mine = await note(first, "这边的");
    const theirs = await note(second, "那边的");
    await button(theirs, "保存").click();
    await theirs.waitFor({ state: "detached" });
    await button(mine, "保存").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    await question.getByRole("heading", { name: "王某甲 · 作出纳入决定" }).waitFor();
    expect(await question.getByRole("row", { name: /^备注/u }).getByRole("cell").first().innerText()).toBe("（空）");
    await question.getByRole("radio", { name: "备注，我的：这边的", exact: true }).check();
    await question.getByRole("radio", { name: "备注，别处的：那边的", exact: true }).waitFor();
    await button(question, "按所选保存").click();
    await mine.waitFor({ state: "detached" });
  });

  it("show who deletes an event what the other wrote in it meanwhile, and keep it where that is chosen", async () => {
    await goTo(first, "/case/t1/history");
    await goTo(first, "/case/t1/timeline");
    await button(first, "表").click();
    await first
      .getByRole("button", { name: /^修改：/u })
      .first()
      .click();
    const editor = first.getByRole("dialog", { name: "修改事件" });
    const api = apiOf(second);
    const [event] = (await api.cases.get({ id: "t1" })).case.events;
    if (event === undefined) throw new Error("there is no event");
    const changes = [
      { kind: "event-put", caseId: "t1", event: { ...event, note: "别处刚写的" }, base: event } as const,
    ];
    await button(editor, "删除这一事件").click();
    await api.cases.change({ changes, label: LABEL });
    await button(editor, "确认删除").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    await question.getByRole("row", { name: /备注.*这边的.*删除.*别处刚写的/u }).waitFor();
    await button(question, "全部用别处的").click();
    await button(question, "按所选保存").click();
    await question.waitFor({ state: "detached" });
    await editor.waitFor({ state: "detached" });
    expect((await client()).events[0]).toMatchObject({ note: "别处刚写的" });
    // It is not told as deleted.
    expect(await first.locator(".tl-done-notice").textContent()).toBe("");
  });

  it("do not take over each other's half-typed words: the second is told, and begins from the record", async () => {
    const stored = (await client()).client.name ?? "";
    const mine = await openHead(first);
    const name = (form: Locator) => form.getByLabel("当事人姓名或者名称");
    await name(mine).fill("写到一半的王");
    await expect.poll(() => draftsText()).toContain("写到一半的王");
    const theirs = await openHead(second);
    await theirs.getByText("另一个窗口正在填写这份表单").waitFor();
    expect(await name(theirs).inputValue()).toBe(stored);
    expect(await theirs.getByText("已恢复", { exact: false }).count()).toBe(0);
    await theirs.getByLabel("内部编号").fill("第二个窗口");
    await button(theirs, "保存").click();
    await theirs.waitFor({ state: "detached" });
    expect(await client()).toMatchObject({ client: { name: stored }, reference: "第二个窗口" });
    // The first still has its words, and once it is closed they are offered.
    expect(await name(mine).inputValue()).toBe("写到一半的王");
    expect(await draftsText()).toContain("写到一半的王");
    await first.reload();
    await first.locator("nav a").first().waitFor();
    const after = await openHead(second);
    await after.getByText("已恢复", { exact: false }).waitFor();
    expect(await name(after).inputValue()).toBe("写到一半的王");
    await button(after, "放弃草稿").click();
    await expect.poll(() => draftsText()).not.toContain("写到一半的王");
    await second.keyboard.press("Escape");
    await after.waitFor({ state: "detached" });
  });

  it("show the settings of both, and take the other's where the person says so", async () => {
    for (const page of [first, second]) await goTo(page, "/settings");
    const days = (page: Page) => page.locator(".st-number").nth(1);
    await days(first).fill("11");
    await days(second).fill("22");
    await button(second.locator(".st-form"), "保存").click();
    await second.locator(".st-form").getByText("已保存", { exact: false }).waitFor();
    await button(first.locator(".st-form"), "保存").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    await question.getByRole("row", { name: /11.*22/u }).waitFor();
    await button(question, "全部用别处的").click();
    await button(question, "按所选保存").click();
    await question.waitFor({ state: "detached" });
    expect((await apiOf(first).settings.get({})).untouchedDays).toBe(22);
    await expect.poll(() => days(first).inputValue()).toBe("22");
  });

  it("show several things at once one by one: what is left to choose of each, and each taken as a whole", async () => {
    const api = apiOf(second);
    const put = async (note: string, title: string): Promise<void> => {
      const { case: file } = await api.cases.get({ id: "t1" });
      const [event] = file.events;
      const [piece] = file.evidence ?? [];
      if (event === undefined || piece?.id === undefined) throw new Error("there is no event or no piece");
      const named = { ...event, note, evidence: [piece.id] };
      const titled = { ...piece, id: piece.id, title };
      await api.cases.change({
        changes: [
          { kind: "event-put", caseId: "t1", event: named, base: event },
          { kind: "evidence-put", caseId: "t1", evidence: titled, base: { ...piece, id: piece.id } },
        ],
        label: LABEL,
      });
    };
    await put("先写的", "决定书");
    await goTo(first, "/case/t1/evidence/t1-d");
    await button(first, "移除这份证据").click();
    // Between the press and the write the other window changes both things that it is about.
    const stop = real.meet("cases.change", async (answer) => {
      stop();
      await put("后写的", "决定书（复印件）");
      return answer();
    });
    await button(first, "确认移除").click();
    const question = first.getByRole("dialog", { name: "同一内容在别处已经改过" });
    const things = question.locator(".cf-things li");
    await things.first().waitFor();
    expect(await things.count()).toBe(2);
    expect(await question.locator(".cf-thing").count()).toBe(2);
    const save = button(question, "按所选保存");
    expect(await save.isDisabled()).toBe(true);
    for (const all of await question.getByRole("button", { name: /这一项用别处的$/u }).all()) await all.click();
    expect(await things.allInnerTexts()).toEqual([
      expect.stringContaining("已经选好"),
      expect.stringContaining("已经选好"),
    ]);
    await save.click();
    await question.waitFor({ state: "detached" });
    expect((await client()).evidence?.[0]?.title).toBe("决定书（复印件）");
  });

  it("complained of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
