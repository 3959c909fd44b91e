// Every form of the window in which something is typed: how a person comes to it, and what is typed.
import type { Locator, Page } from "playwright-core";
import { button, goTo } from "./steps.fixture.ts";

export interface Form {
  /** Its own name among the names of its draft: `["case", id, "event", …]` is `event`. */
  readonly name: string;
  /** Goes to the form, from wherever the window is, and gives the field. */
  readonly open: (page: Page) => Promise<Locator>;
  readonly typed: string;
  /** A pattern of its draft's name, where its own name does not tell it from others. */
  readonly draft?: string;
  /** Leaving the field stores it: what was typed is there again, as stored and no draft. */
  readonly storedOnLeaving?: true;
}

/** The case that `plantCase` made. */
export const FORM_CASE = "formcase";
const CASE = `/case/${FORM_CASE}`;

export const FORMS: readonly Form[] = [
  {
    name: "new-case",
    typed: "新来的王某",
    async open(page) {
      await goTo(page, "/caseload/new");
      return page.getByLabel("姓名", { exact: true });
    },
  },
  {
    name: "head",
    typed: "改名的李某",
    async open(page) {
      await goTo(page, `${CASE}/timeline`);
      await button(page, "更多").click();
      await page.getByRole("menuitem", { name: "修改案件信息" }).click();
      return page.getByRole("dialog", { name: "修改案件信息" }).getByLabel("当事人姓名或者名称");
    },
  },
  {
    name: "event",
    typed: "写到一半的备注",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/timeline`);
      await button(page, "表").click();
      await page
        .getByRole("button", { name: /^修改：/u })
        .first()
        .click();
      return page.getByRole("dialog", { name: "修改事件" }).getByLabel("备注", { exact: true });
    },
  },
  {
    name: "new-event",
    typed: "新事件的备注",
    async open(page) {
      await goTo(page, `${CASE}/timeline`);
      await button(page, "添加事件").click();
      const editor = page.getByRole("dialog", { name: "添加事件" });
      const note = editor.getByLabel("备注", { exact: true });
      await editor.waitFor();
      if ((await editor.locator(".draft-notice").count()) > 0) return note;
      await editor.getByRole("combobox", { name: "事件类型" }).fill("其他事项");
      await page.getByRole("option", { name: "其他事项", exact: true }).first().click();
      return note;
    },
  },
  {
    name: "answer",
    typed: "1990年5月",
    draft: "birthDate",
    async open(page) {
      await goTo(page, `${CASE}/facts/client.birthDate`);
      return page.locator(".fa-question input[type=text]").first();
    },
  },
  {
    name: "answer",
    typed: "2023年5月",
    draft: "listing-published",
    async open(page) {
      const question = encodeURIComponent(`events[+listing-published@${FORM_CASE}-1]`);
      await goTo(page, `${CASE}/facts/${question}`);
      await page.locator(".fa-question").getByRole("radio", { name: "是", exact: true }).check();
      return page.locator(".fa-question input[type=text]").first();
    },
  },
  {
    name: "sanction",
    typed: "某银行某支行",
    async open(page) {
      await goTo(page, `${CASE}/sanctions`);
      await button(page, "添加惩戒影响").click();
      return page.getByRole("dialog").getByLabel("实施单位");
    },
  },
  {
    name: "look",
    typed: "官网上还查得到",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/sanctions`);
      await button(page, "记下现在的情况").first().click();
      return page.getByRole("dialog").getByLabel("说明");
    },
  },
  {
    name: "log",
    typed: "当事人先要续贷",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/log`);
      await button(page, "写一条备注").click();
      return page.getByRole("dialog").getByLabel("内容");
    },
  },
  {
    name: "set-aside",
    typed: "当事人不同意提出",
    async open(page) {
      await goTo(page, `${CASE}/audit`);
      // Open before, the findings are open still.
      const all = button(page, "全部展开");
      await all.or(button(page, "全部收起")).first().waitFor();
      if ((await all.count()) > 0) await all.click();
      const field = page.locator(".au-reason textarea").first();
      const first = page.getByRole("button", { name: "搁置并说明", exact: true }).first();
      await field.or(first).first().waitFor();
      if ((await field.count()) === 0) await first.click();
      return field;
    },
  },
  {
    name: "page-note",
    typed: "这一页有印章",
    async open(page) {
      await goTo(page, `${CASE}/evidence/${FORM_CASE}-d`);
      return page.locator(".ev-note-form input").last();
    },
  },
  {
    name: "evidence",
    typed: "改过的证据名称",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/evidence/${FORM_CASE}-d`);
      await page.locator(".ev-piece header button").click();
      return page.locator(".ev-form input").first();
    },
  },
  {
    name: "wording",
    typed: "律师改写到一半的一句",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/documents/correction-request`);
      // Come back to by the list of unfinished forms, its sentences are shown already.
      const sentences = button(page, "看依据、改句子");
      await sentences.waitFor();
      if ((await sentences.getAttribute("aria-pressed")) === "false") await sentences.click();
      await page.locator(".do-paper .do-sentence[role=button]").first().click();
      return page.locator(".do-wording");
    },
  },
  {
    name: "gap",
    typed: "某族",
    async open(page) {
      await goTo(page, `${CASE}/history`);
      await goTo(page, `${CASE}/documents/correction-request`);
      return page.getByLabel("民族", { exact: true });
    },
  },
  {
    name: "filer",
    typed: "王某的代理人",
    storedOnLeaving: true,
    async open(page) {
      await goTo(page, `${CASE}/documents/correction-request`);
      return page.getByLabel("姓名", { exact: true });
    },
  },
  {
    name: "filed",
    typed: "2020-01-02",
    async open(page) {
      await goTo(page, `${CASE}/documents/correction-request`);
      await button(page, "登记提交").click();
      return page.getByRole("dialog").getByLabel("提交日期");
    },
  },
  {
    name: "settings",
    typed: "某法律援助中心",
    async open(page) {
      await goTo(page, "/settings");
      return page.locator(".st-clinic input").first();
    },
  },
  {
    name: "notice-text",
    typed: "国务院办公厅关于2027年",
    async open(page) {
      await goTo(page, "/settings");
      return page.locator("main textarea");
    },
  },
  {
    name: "backup-to",
    typed: "/某处/备份",
    async open(page) {
      await goTo(page, "/settings");
      return page.locator(".st-elsewhere input");
    },
  },
  {
    name: "view-name",
    typed: "我的视图",
    async open(page) {
      await goTo(page, "/today");
      await goTo(page, "/caseload");
      await button(page, "存成视图").click();
      return page.getByLabel("视图名称");
    },
  },
  {
    name: "selection-value",
    typed: "某承办人",
    async open(page) {
      await goTo(page, "/today");
      await goTo(page, "/caseload");
      await page.locator("tbody input[type=checkbox], [role=row] input[type=checkbox]").last().check();
      await button(page, "指定承办人").click();
      return page.locator(".cl-selection form input");
    },
  },
];
