// The airport story told at an intake, by keyboard and by mouse: the right finding within few keys, few clicks and few questions.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf } from "./calls.fixture.ts";
import { button, goTo, heading, letPass, tab } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const COURT = "北京市朝阳区人民法院";
const LATE = "迟了 7 天";
/** A Wednesday within the ten days for reconsideration, which end after the holiday. */
const TODAY = "2024-05-01";

let real: RealWindow;
let page: Page;
let tried = 0;

beforeAll(async () => {
  real = await startRealWindow({ today: TODAY });
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  page.on("request", (request) => {
    if (request.url().includes("/api/cases.tryOut")) tried += 1;
  });
  await page.locator("nav a").first().waitFor();
});
afterAll(() => real.close());

const strip = () => page.getByRole("complementary", { name: "已经清楚" });
const row = (name: string) => page.getByRole("group", { name, exact: true });
const dayOf = (name: string) => row(name).getByLabel(/哪一天$/u);

async function intake(): Promise<void> {
  await goTo(page, "/today");
  await goTo(page, "/caseload/new");
  await heading(page, "接案").waitFor();
  const former = button(page, "放弃草稿");
  if (await former.isVisible()) await former.click();
}

/** What the case that was made holds, by the kinds of its events. */
async function madeCase(): Promise<readonly string[]> {
  const id = /#\/case\/([^/]+)/u.exec(page.url())?.[1] ?? "";
  const { case: file } = await apiOf(page).cases.get({ id });
  expect(file.enforcement.court).toEqual({ name: COURT, level: "basic", region: "北京" });
  expect(file.enforcement.upperCourt?.name).toBe("北京市第三中级人民法院");
  return file.events.map(({ type, date }) => `${type} ${date ?? ""}`.trim());
}

/** What a person reads on the page that the case opens on: what was broken, and what to do by when. */
async function readOverview(): Promise<void> {
  expect(await tab(page, "概览").getAttribute("aria-current")).toBe("page");
  await page.locator(".ov-broken").getByText(LATE, { exact: false }).waitFor();
  expect(await page.locator(".ov-broken").innerText()).toMatch(/2024-04-11[^。]*2024-04-18[^。]*迟了 7 天/u);
  const next = page.locator(".ov-next");
  expect(await next.getByRole("heading").innerText()).toMatch(
    /^最迟在 2024-05-06 向北京市第三中级人民法院申请复议，还剩 5 天/u,
  );
  expect(await next.locator(".ov-by").innerText()).toMatch(/05-06\s[\s\S]*周一[\s\S]*还剩 5 天/u);
  await button(next, "登记已寄出").waitFor();
}

const STORY = [
  "listing-decided 2024-03-05",
  "listing-discovered 2024-03-20",
  "correction-requested 2024-03-25",
  "correction-received 2024-03-27",
  "correction-decided 2024-04-18",
  "correction-served 2024-04-22",
];

describe("the airport story at an intake", () => {
  it("takes at most 120 keys and three questions by keyboard", async () => {
    await intake();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    let keys = 0;
    let questions = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const type = async (text: string): Promise<void> => {
      keys += text.length;
      await page.keyboard.insertText(text);
    };
    const answer = async (digit: number): Promise<void> => {
      questions += 1;
      await press(`Alt+${digit}`);
    };
    await type("赵某");
    for (let at = 0; at < 3; at += 1) await press("Enter");
    await type("2023京0105执1234号");
    await press("Enter");
    await type("2024-3-5");
    await press("Enter");
    await type("3-20");
    await press("Enter");
    await type("3-25");
    await answer(1);
    await press("Enter");
    await type("3-27");
    await press("Enter");
    await type("4-18");
    await answer(2);
    await press("Enter");
    await type("4-22");
    await strip().getByText(LATE).first().waitFor();
    await press("Control+Enter");
    await heading(page, `赵某 · ${COURT} · （2023）京0105执1234号`).waitFor();
    await readOverview();
    console.log(`airport story by keyboard: ${keys} keys, ${questions} questions`);
    expect(await madeCase()).toEqual(STORY);
    expect(keys).toBeLessThanOrEqual(120);
    expect(questions).toBeLessThanOrEqual(3);
  });

  it("takes at most 15 clicks and three questions by mouse, and one audit at most for a change", async () => {
    await intake();
    tried = 0;
    let clicks = 0;
    let questions = 0;
    let changes = 0;
    const write = async (field: ReturnType<typeof dayOf>, text: string): Promise<void> => {
      clicks += 1;
      changes += 1;
      await field.click();
      await page.keyboard.insertText(text);
    };
    const answer = async (name: string, words: string): Promise<void> => {
      clicks += 1;
      changes += 1;
      questions += 1;
      await row(name).getByText(words, { exact: true }).click();
    };
    await write(page.getByLabel("姓名", { exact: true }), "钱某");
    await write(page.getByLabel("法院", { exact: true }), COURT);
    await write(dayOf("法院决定列入名单"), "2024-03-05");
    await write(dayOf("怎么知道上了名单"), "3.20");
    await write(dayOf("向法院申请纠正"), "3月25日");
    await answer("向法院申请纠正", "书面");
    await write(dayOf("法院收到纠正申请"), "3/27");
    await write(dayOf("法院答复纠正申请"), "0418");
    await answer("法院答复纠正申请", "驳回");
    await write(dayOf("收到这份答复"), "4月22日");
    await strip().getByText(LATE).first().waitFor();
    expect(tried).toBeLessThanOrEqual(changes);
    clicks += 1;
    await button(page, "看这个案子").click();
    await heading(page, `钱某 · ${COURT}`).waitFor();
    await readOverview();
    console.log(
      `airport story by mouse: ${clicks} clicks, ${questions} questions, ${tried} audits for ${changes} changes`,
    );
    expect(await madeCase()).toEqual(STORY);
    expect(clicks).toBeLessThanOrEqual(15);
    expect(questions).toBeLessThanOrEqual(3);
  });
});

describe("an intake that is not finished", () => {
  it("keeps every cell over a reload, and gives it up when asked to", async () => {
    await intake();
    await page.getByLabel("电话", { exact: true }).fill("010-0000");
    await dayOf("法院决定列入名单").fill("2024年3月");
    const kept = page.waitForResponse("**/api/drafts.keep");
    await row("法院决定列入名单").getByText("没有", { exact: true }).click();
    await kept;
    await page.reload();
    await goTo(page, "/caseload/new");
    await expect.poll(() => dayOf("法院决定列入名单").inputValue()).toBe("2024年3月");
    expect(await page.getByLabel("电话", { exact: true }).inputValue()).toBe("010-0000");
    await row("法院决定列入名单").getByText("现在只有当事人的话").waitFor();
    await button(page, "放弃草稿").click();
    await expect.poll(() => dayOf("法院决定列入名单").inputValue()).toBe("");
  });

  it("has what is clear by now in sight beside its last row too", async () => {
    await intake();
    await page.setViewportSize({ width: 1366, height: 500 });
    await page.getByLabel("别的事", { exact: true }).scrollIntoViewIfNeeded();
    const top = await strip()
      .locator(".in-strip-body")
      .evaluate((body) => body.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("finds anything else by plain words, and puts the one that is left in with Enter", async () => {
    await intake();
    const search = page.getByLabel("别的事", { exact: true });
    await search.fill("机场");
    await page.getByText("按 Enter 放入").waitFor();
    await search.fill("执恢");
    await search.press("Enter");
    await page.getByRole("group", { name: "又恢复执行", exact: true }).waitFor();
    await search.fill("见了一次面");
    await search.press("Enter");
    await page.getByRole("group", { name: "别的事", exact: true }).waitFor();
  });

  it("reads a block pasted from a spreadsheet, and enters nothing before it is put in", async () => {
    await intake();
    await dayOf("向法院申请纠正").fill("2024-03-25");
    await dayOf("向法院申请纠正").evaluate((field) => {
      const data = new DataTransfer();
      data.setData("text/plain", "3.27\t法院签收快递\n4/18\t执行局回复，不同意\n五一后\t再去问");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await heading(page, "粘贴了 3 行").waitFor();
    expect(await dayOf("法院收到纠正申请").inputValue()).toBe("");
    await button(page, "放入 3 行").click();
    await expect.poll(() => dayOf("法院收到纠正申请").inputValue()).toBe("2024-03-27");
    expect(await dayOf("法院答复纠正申请").inputValue()).toBe("2024-04-18");
    await page.getByRole("group", { name: "别的事", exact: true }).waitFor();
    // One step takes all of them back.
    await button(page, "撤销").click();
    await expect.poll(() => dayOf("法院收到纠正申请").inputValue()).toBe("");
    expect(await dayOf("向法院申请纠正").inputValue()).toBe("2024-03-25");
  });

  it("says that a name and a number are of two courts, and fills in neither", async () => {
    await intake();
    await page.getByLabel("法院", { exact: true }).fill(COURT);
    await page.getByText("上一级：北京市第三中级人民法院").waitFor();
    await page.getByLabel("案号", { exact: true }).fill("（2023）京0108执1号");
    await page
      .getByText(/不是同一个法院/u)
      .first()
      .waitFor();
    expect(await page.getByText("上一级：北京市第三中级人民法院").count()).toBe(0);
    // Nothing is changed behind the person's back.
    await letPass(page, 500);
    expect(await page.getByLabel("法院", { exact: true }).inputValue()).toBe(COURT);
  });

  it("stores a photo that is dropped on a row with the case, as the paper of that row", async () => {
    await intake();
    await page.getByLabel("姓名", { exact: true }).fill("孙某");
    await page.getByLabel("法院", { exact: true }).fill(COURT);
    await dayOf("收到这份答复").fill("2024-04-22");
    await row("收到这份答复").evaluate((line) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.of(1, 2, 3)], "签收单.jpg", { type: "image/jpeg" }));
      line.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await row("收到这份答复").getByText("签收单.jpg").waitFor();
    expect(
      await row("收到这份答复")
        .getByLabel(/手上的纸$/u)
        .inputValue(),
    ).toBe("签收单");
    await row("坐不了飞机、贷不了款").getByText("贷款", { exact: true }).click();
    await button(page, "看这个案子").click();
    await heading(page, `孙某 · ${COURT}`).waitFor();
    const id = /#\/case\/([^/]+)/u.exec(page.url())?.[1] ?? "";
    const { case: file } = await apiOf(page).cases.get({ id });
    const [piece] = file.evidence ?? [];
    expect(piece).toMatchObject({ title: "签收单", file: "签收单.jpg" });
    expect(piece?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(file.events).toMatchObject([{ type: "correction-served", source: "document", evidence: [piece?.id] }]);
    expect(file.sanctions).toMatchObject([{ kind: "loan" }]);
  });

  it("says of a photo that a reload took away that it has to be chosen again", async () => {
    await intake();
    await dayOf("收到这份答复").fill("2024-04-22");
    const chosen = page.waitForEvent("filechooser");
    await row("收到这份答复").hover();
    await row("收到这份答复")
      .getByRole("button", { name: /放照片或者文件$/u })
      .click();
    const kept = page.waitForResponse(
      (response) =>
        response.url().endsWith("/api/drafts.keep") && (response.request().postData() ?? "").includes("回执.png"),
    );
    await (await chosen).setFiles({ name: "回执.png", mimeType: "image/png", buffer: Buffer.from([1]) });
    await row("收到这份答复").getByText("回执.png").waitFor();
    await kept;
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await goTo(page, "/caseload/new");
    await row("收到这份答复").getByText("“回执.png”还没有放入，请再选一次").waitFor();
    await button(page, "放弃草稿").click();
  });

  it("says in one line at the foot of a narrow window what is clear, and all of it on a tap", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await intake();
    const days = ["2024-03-05", "", "2024-03-25", "2024-03-27", "2024-04-18", "2024-04-22"];
    const rows = ["法院决定列入名单", "", "向法院申请纠正", "法院收到纠正申请", "法院答复纠正申请", "收到这份答复"];
    for (const [at, day] of days.entries()) if (day !== "") await dayOf(rows[at] ?? "").fill(day);
    await row("向法院申请纠正").getByText("书面", { exact: true }).click();
    await row("法院答复纠正申请").getByText("驳回", { exact: true }).click();
    const foot = strip().getByRole("button", { expanded: false });
    await expect.poll(async () => (await foot.textContent()) ?? "").toMatch(/1/u);
    const box = await foot.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(56);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
    expect(await strip().getByText(LATE).first().isVisible()).toBe(false);
    await foot.click();
    await strip().getByText(LATE).first().waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
