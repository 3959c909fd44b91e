// What is drawn: every screen, and what opens over or within one.
import type { Locator, Page } from "playwright-core";

/** The case that the pictures of one case show: made up, so that every mark has something to stand at. */
export const CASE = "picture";
/** Places that are drawn as they are. */
export const SCREENS: readonly (readonly [name: string, place: string])[] = [
  ["today", "/today"],
  ["caseload", "/caseload"],
  ["overview", `/case/${CASE}/overview`],
  ["timeline", `/case/${CASE}/timeline`],
  ["facts", `/case/${CASE}/facts`],
  ["audit", `/case/${CASE}/audit`],
  ["routes", `/case/${CASE}/routes`],
  ["documents", `/case/${CASE}/documents/reconsideration-request`],
  ["evidence", `/case/${CASE}/evidence`],
  ["sanctions", `/case/${CASE}/sanctions`],
  ["log", `/case/${CASE}/log`],
  ["history", `/case/${CASE}/history`],
  ["deadlines", "/deadlines"],
  ["law", "/law/spc-defaulters@2017"],
  ["calculator", "/law/calculator"],
  ["settings", "/settings"],
  // A published case whose listing was deleted.
  ["board", "/case/RC14/sanctions"],
];

/** What opens over or within a screen: its place, and what is done there. */
export const MOMENTS: readonly (readonly [name: string, place: string, act: (page: Page) => Promise<unknown>])[] = [
  ["intake", "/caseload/new", () => Promise.resolve()],
  ["insights", "/insights", (page) => page.locator(".is-pair").waitFor({ timeout: 120_000 })],
  ["intake-story", "/caseload/new", (page) => tellStory(page)],
  [
    "intake-paste",
    "/caseload/new",
    (page) =>
      page
        .locator(".in-day input")
        .first()
        .evaluate((field) => {
          const data = new DataTransfer();
          data.setData("text/plain", "2024-03-27\t法院签收快递\n4/18\t执行局回复，不同意\n五一后\t再去问");
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }),
  ],
  [
    "import-table",
    "/caseload/import",
    async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.locator('input[type="file"]').setInputFiles({
        name: "登记.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          "谁,执行法院,案号,立案日期,来访渠道\n甲某,某县人民法院,（2023）京0105执3号,2023年5月12日,热线\n乙某,某县人民法院,（2023）京0105执4号,去年夏天,来访\n",
        ),
      });
      await dialog.locator(".button-primary").click();
      await dialog.locator(".cl-preview").waitFor();
      await dialog.evaluate((element) => element.scrollTo(0, 0));
    },
  ],
  [
    "persons",
    "/caseload/new",
    async (page) => {
      await page.locator(".in-more > summary").click();
      for (const name of ["李某某", "王某"]) {
        await page.locator(".ch-parties > button").click();
        await page.locator(".ch-party input").first().waitFor();
        await page.locator(".ch-party").last().locator("input").first().fill(name);
      }
      await page.locator(".ch-party").last().locator("select").first().selectOption("agent");
      await page.locator(".ch-party summary").last().click();
      await page.locator(".ch-party").last().scrollIntoViewIfNeeded();
    },
  ],
  ["import", "/caseload/import", () => Promise.resolve()],
  [
    "day-month",
    `/case/${CASE}/log`,
    async (page) => {
      await page.getByRole("button", { name: /^(?:记一次联系|Record a contact)$/u }).click();
      // The dialog gives the focus to a field of its own choice as it opens; a key before that would go there.
      await page.locator("[role=dialog] :focus").first().waitFor();
      await page.locator(".date-field input").first().press("ArrowDown");
      await page.locator(".ms").waitFor();
    },
  ],
  [
    "draw-papers",
    "/caseload",
    async (page) => {
      for (const at of [1, 2, 3]) await page.locator(".cl-tick input").nth(at).check();
      await page.getByRole("button", { name: /^(?:起草文书|Draw up papers)$/u }).click();
      await page.getByRole("dialog").locator(".button-primary").click();
      await page.locator(".cl-drawn").waitFor();
    },
  ],
  [
    "selection",
    "/caseload",
    async (page) => {
      for (const at of [1, 2]) await page.locator(".cl-tick input").nth(at).check();
    },
  ],
  ["condition", "/caseload", (page) => page.locator(".cl-chip-new").click()],
  ["search", "/caseload", (page) => page.fill(".cl-search", "某区")],
  [
    "nothing-found",
    "/caseload",
    async (page) => {
      await page.fill(".cl-search", "没有这个人");
      await page.waitForTimeout(600);
    },
  ],
  ["posted", `/case/${CASE}/overview`, (page) => page.locator(".ov-next [aria-expanded]").first().click()],
  ["not-applying", `/case/${CASE}/overview`, (page) => page.locator(".ov-next [aria-expanded]").last().click()],
  [
    "answer-here",
    `/case/${CASE}/overview`,
    async (page) => {
      await page.locator(".ov-ask .button").first().click();
      await page.locator(".ov-ask input[type=radio]").first().waitFor();
      await page.locator(".ov-ask").scrollIntoViewIfNeeded();
    },
  ],
  ["heaps", `/case/${CASE}/audit`, (page) => page.locator("h2").last().scrollIntoViewIfNeeded()],
  [
    "look",
    `/case/${CASE}/sanctions`,
    (page) =>
      page
        .getByRole("button", { name: /^(?:记下现在的情况|Record a check)$/u })
        .first()
        .click(),
  ],
  [
    "letters",
    `/case/${CASE}/sanctions`,
    (page) =>
      page
        .getByRole("button", { name: /^(?:给各单位去函|Letters to the agencies)$/u })
        .first()
        .click(),
  ],
  [
    "filed",
    `/case/${CASE}/documents/reconsideration-request`,
    (page) =>
      page
        .getByRole("button", { name: /^(?:登记提交|Log the filing)$/u })
        .first()
        .click(),
  ],
  ["menu", `/case/${CASE}/overview`, (page) => page.getByRole("button", { name: /^(?:更多|More)$/u }).click()],
  ["add-event", `/case/${CASE}/timeline`, (page) => page.click(".tl-bar-top .button-primary")],
  [
    "add-loss",
    `/case/${CASE}/timeline`,
    async (page) => {
      await page.click(".tl-bar-top .button-primary");
      await page.getByRole("combobox").first().fill("loss");
      await page.getByRole("option").first().click();
    },
  ],
  [
    "bar",
    `/case/${CASE}/timeline`,
    (page) => page.locator(".tl-view [role=img], .tl-view [role=button]").nth(3).focus(),
  ],
  ["finding", `/case/${CASE}/audit`, (page) => page.locator(".au-row").nth(1).click()],
  [
    "sentence",
    `/case/${CASE}/documents/correction-request`,
    async (page) => {
      await page.getByRole("button", { name: /^(?:看依据、改句子|Sources and wording)$/u }).click();
      await page.locator(".do-sentence").nth(6).click();
    },
  ],
  ["gap", `/case/${CASE}/documents/reconsideration-request`, (page) => page.locator(".do-gap-input").first().focus()],
  ["picture", `/case/${CASE}/evidence/v3`, (page) => attachPicture(page)],
  ["month", "/deadlines", (page) => page.locator(".dl-switch button").nth(1).click()],
  ["compare", "/law/spc-defaulters@2017", (page) => page.locator(".lw-versions select").selectOption({ index: 1 })],
  ["rules", "/law/rules", () => Promise.resolve()],
  ["pack", `/case/${CASE}/documents/reconsideration-request`, (page) => openPacking(page)],
  [
    "packed",
    `/case/${CASE}/documents/reconsideration-request`,
    async (page) => {
      const dialog = await openPacking(page);
      const chosen = page.waitForEvent("download");
      await dialog.getByRole("button", { name: /^(?:打包|Pack)$/u }).click();
      await chosen;
      await dialog.locator(".do-bundle-outcome [role=status]").first().waitFor();
    },
  ],
  [
    "remarks",
    `/case/${CASE}/evidence`,
    async (page) => {
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles([
          { name: "通知书.wps", mimeType: "application/octet-stream", buffer: Buffer.from("旧格式") },
          { name: "决定书.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
        ]);
      await page.locator(".ev-uploads li").nth(1).waitFor();
    },
  ],
  ["settings-below", "/settings", (page) => page.locator("h2").last().scrollIntoViewIfNeeded()],
  [
    "licences",
    "/settings",
    async (page) => {
      const summary = page.locator("summary", { hasText: /使用的软件及其许可|Software that is shipped/u });
      await summary.click();
      const item = page.locator("details details summary").first();
      await item.click();
      await item.scrollIntoViewIfNeeded();
    },
  ],
  ["clock", "/today", (page) => turnClockBack(page)],
  ["palette", "/today", (page) => page.keyboard.press("Control+k")],
  ["keys", "/today", (page) => page.keyboard.press("?")],
];

/** A picture that lies on its side, stored with the piece that is shown, and its form opened. */
export async function attachPicture(page: Page): Promise<void> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 900, height: 620 });
    const pen = canvas.getContext("2d");
    if (pen === null) return "";
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 900, 620);
    pen.fillStyle = "#222";
    pen.translate(60, 560);
    pen.rotate(-Math.PI / 2);
    pen.font = "28px sans-serif";
    for (const [at, words] of [
      "失信被执行人名单查询",
      "姓名：王某",
      "执行法院：某市某区人民法院",
      "查询结果：1 条",
    ].entries())
      pen.fillText(words, 0, 60 + at * 70);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  const chosen = page.waitForEvent("filechooser");
  await page.locator(".ev-file button").first().click();
  await (await chosen).setFiles({ name: "名单查询.png", mimeType: "image/png", buffer: Buffer.from(drawn, "base64") });
  await page.locator(".ev-picture").waitFor();
  await page.locator(".ev-shown button").last().click();
  await page.locator(".ev-piece header button").click();
}

/** The dialog that packs the papers, as the button of a paper opens it. */
async function openPacking(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^(?:打包提交材料|Pack the bundle)$/u }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog;
}

/** The page is told that the clock stands before the last change of the vault. */
async function turnClockBack(page: Page): Promise<void> {
  await page.route("**/api/session.state", async (route) => {
    const answer = await route.fetch();
    const clock = { now: "2026-11-30T08:12:00.000Z", last: "2026-12-01T02:40:00.000Z" };
    const told = JSON.stringify(await answer.json()).replace('"clock":null', `"clock":${JSON.stringify(clock)}`);
    await route.fulfill({ response: answer, body: told });
  });
  await page.reload();
  await page.locator(".notice-lost").waitFor();
  await page.unroute("**/api/session.state");
}

/** The usual story typed into an intake. */
async function tellStory(page: Page): Promise<void> {
  const cells = page.locator(".in-cell > .in-input");
  await cells.first().fill("赵某");
  await page.locator("[aria-describedby=in-court-said]").fill("北京市朝阳区人民法院");
  await page.locator("[aria-describedby=in-number-said]").fill("(2023)京0105执1234号");
  const days = ["2024-03-05", "3-20", "3-25", "3-27", "4-18", "4-22"];
  for (const [at, day] of days.entries()) await page.locator(".in-day input").nth(at).fill(day);
  for (const [at, answer] of [
    [0, 2],
    [2, 1],
    [4, 2],
    [5, 1],
  ] as const) {
    await page
      .locator(".in-row.in-story")
      .nth(at)
      .locator(`.in-question > .in-choice > label:nth-child(${answer})`)
      .click();
  }
  await page.locator(".in-paper").nth(1).fill("购票失败短信");
  await page.waitForFunction(() => document.querySelector(".in-sentence") !== null);
}

/** What was typed for a picture before is not told of in the next one. */
export async function putDraftsAside(page: Page): Promise<void> {
  const told = page.locator(".notices .notice > .button");
  // Over it may lie the dialog of the place: the event is sent, so that it need not be reached.
  if ((await told.count()) > 0) await told.first().dispatchEvent("click");
}

/** Runs in the page: stores a case file as the import dialog would. */
export async function storeInPage(json: string): Promise<void> {
  const bytes = btoa(String.fromCharCode(...new TextEncoder().encode(json)));
  const files = [{ name: "picture.json", bytes: { $bytes: bytes } }];
  const answer = await fetch("/api/caseload.import", {
    method: "POST",
    headers: { "content-type": "application/json", "x-redress": "1" },
    body: JSON.stringify({ files, replace: true }),
  });
  const text = await answer.text();
  if (!/"(?:imported|replaced)":1\b/u.test(text)) throw new Error(`the case of the pictures was not stored: ${text}`);
}
