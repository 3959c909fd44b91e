// The paper of the airport story: with the particulars stored nothing is left to fill in but what a pen writes, a few clicks from the overview.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBack } from "../../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { apiOf, LABEL } from "./calls.fixture.ts";
import { goTo, heading, saved } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

/** The most clicks from the overview to the finished file. */
const MOST = 6;

const STORY: CaseFile = {
  format: "redress.case/1",
  id: "airport",
  client: {
    kind: "natural-person",
    name: "赵某某",
    role: "debtor",
    isDebtor: "yes",
    sex: "female",
    birthDate: "1988-06-12",
    ethnicity: "汉族",
    address: "某市某区某街1号",
    phone: "电话一",
    idDocument: { type: "passport", number: "某护照号" },
  },
  parties: [{ id: "p1", role: "applicant", name: "某某商贸有限公司" }],
  enforcement: {
    court: { name: "北京市朝阳区人民法院", level: "basic", region: "北京" },
    upperCourt: { name: "北京市第三中级人民法院", level: "intermediate" },
    caseNumber: "（2023）京0105执1234号",
  },
  events: [
    {
      id: "e1",
      type: "listing-decided",
      date: "2024-03-05",
      documentNumber: "（2023）京0105执1234号之一",
      reasons: "no",
      evidence: ["v1"],
      source: "document",
    },
    { id: "e2", type: "listing-discovered", date: "2024-03-20", regarding: "e1", evidence: ["v2"] },
    {
      id: "e3",
      type: "correction-requested",
      date: "2024-03-25",
      method: "post",
      written: "yes",
      target: "listing",
      grounds: [1],
      evidence: ["v3"],
      source: "document",
    },
    {
      id: "e4",
      type: "correction-received",
      date: "2024-03-27",
      regarding: "e3",
      evidence: ["v3"],
      source: "document",
    },
    {
      id: "e5",
      type: "correction-decided",
      date: "2024-04-18",
      regarding: "e3",
      outcome: "rejected",
      answered: "yes",
      evidence: ["v4"],
      source: "document",
    },
    {
      id: "e6",
      type: "correction-served",
      date: "2024-04-22",
      regarding: "e5",
      service: { method: "post", proof: "yes" },
      evidence: ["v5"],
      source: "document",
    },
  ],
  evidence: [
    { id: "v1", title: "失信决定书" },
    { id: "v2", title: "购票失败短信" },
    { id: "v3", title: "纠正申请和快递单" },
    { id: "v4", title: "驳回决定书" },
    { id: "v5", title: "驳回决定书的邮寄签收单" },
  ],
};

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow({ today: "2024-05-01" });
  page = await real.open("/today?sample");
  await heading(page, "今日").waitFor();
  const api = apiOf(page);
  await api.cases.change({ changes: [{ kind: "case-put", case: STORY, base: null }], label: LABEL });
  // What no fact of the case holds is written once, for every paper.
  const fills = {
    "party.client.serviceAddress": "某市某区某街1号",
    "matter.cause": "买卖合同纠纷",
    "rejection.documentNumber@e5": "（2024）京0105执监1号",
    "rejection.reasons": "没有写明理由",
  };
  await api.documents.save({
    caseId: STORY.id,
    document: "every-paper",
    choices: { fills },
    edits: [],
    base: { choices: {}, edits: [] },
  });
});
afterAll(() => real.close());

it("has no blank but signature, day and how it was handed in", async () => {
  const { draft } = await apiOf(page).documents.draft({ caseId: STORY.id, document: "reconsideration-request" });
  expect(draft.blanks.map(({ hint }) => hint.zh)).toEqual([]);
  expect(draft.atSigning.map(({ id }) => id)).toEqual(["closing.signature", "closing.date", "closing.filing"]);
});

it(`goes from the overview to the finished PDF in at most ${MOST} clicks`, async () => {
  await goTo(page, `/case/${STORY.id}/overview`);
  let clicks = 0;
  const click = async (name: string): Promise<void> => {
    clicks += 1;
    await page
      .getByRole("link", { name, exact: true })
      .or(page.getByRole("button", { name, exact: true }))
      .first()
      .click();
  };
  await click("写复议申请书");
  await page.locator(".do-paper").waitFor();
  await heading(page, "提交前：缺 0 处").waitFor();
  const download = await saved(page, () => click("存为 PDF"));
  expect(download.suggestedFilename()).toBe("赵某某-复议申请书.pdf");
  const { pages } = await readBack(readFileSync(await download.path()));
  const text = pages.join("").replaceAll(/\s/gu, "");
  expect(text).toContain("复议申请人：赵某某，诉讼地位：被执行人，性别：女");
  expect(text).toContain("申请执行人：某某商贸有限公司");
  expect(text).not.toContain("待填");
  expect(clicks).toBeLessThanOrEqual(MOST);
  console.log(`from the overview to the PDF: ${clicks} clicks`);
});

it("complains of nothing", () => {
  expect(real.faults).toEqual([]);
});
