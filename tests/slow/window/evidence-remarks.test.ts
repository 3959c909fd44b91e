// A file that cannot be searched, shown or read is told as it is added, in the language of the moment, until that is put away.
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiOf, plantCase } from "./calls.fixture.ts";
import { button, goTo } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;

beforeAll(async () => {
  real = await startRealWindow();
});
afterAll(() => real.close());

it("is told beside the file's name with the way out, and stored all the same", async () => {
  const page = await real.open("/today?sample");
  await page.locator("nav a").first().waitFor();
  await plantCase(apiOf(page), "any-case", "张某");
  await goTo(page, "/case/any-case/evidence");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      { name: "通知书.wps", mimeType: "application/octet-stream", buffer: Buffer.from("旧格式") },
      { name: "送达回证 2023.11.20.txt", mimeType: "text/plain", buffer: Buffer.from("已签收") },
      { name: "决定书.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
    ]);
  const told = page.locator(".ev-uploads li");
  await expect
    .poll(() => told.allTextContents())
    .toEqual([
      expect.stringMatching(
        /^通知书\.wps这种文件不能在程序里查看，也不能检索；原件已经保存。请另存为 PDF 再添加一份。/,
      ),
      expect.stringMatching(/^决定书\.pdf这是空文件，没有内容。/),
    ]);
  const { case: file } = await apiOf(page).cases.get({ id: "any-case" });
  const added = file.evidence?.filter(({ file: stored }) => stored !== undefined);
  expect(added?.map(({ title, file: name }) => [title, name])).toEqual([
    ["通知书", "通知书.wps"],
    ["送达回证 2023.11.20", "送达回证 2023.11.20.txt"],
    ["决定书", "决定书.pdf"],
  ]);
  await button(page, "知道了").first().click();
  await expect.poll(() => told.count()).toBe(1);
  expect(real.faults).toEqual([]);
});
