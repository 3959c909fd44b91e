// When something is wrong with the vault: in use elsewhere, its last changes gone, damaged; and what a person has for such days.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConnection } from "../../../db/connection.ts";
import { unlockVault } from "../../../db/index.ts";
import { button, createVault, goTo, heading, isOpen, newCase, openVault } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const PASSPHRASE = "纸船 梧桐 石桥 灯笼 河岸";
const NAME = "诊所";

let real: RealWindow;
let page: Page;
let elsewhere = "";
const inVault = (name: string): string => join(real.dataFolder, "vaults", NAME, name);

beforeAll(async () => {
  real = await startRealWindow();
  elsewhere = mkdtempSync(join(tmpdir(), "redress-elsewhere-"));
  page = await real.open();
  await createVault(page, NAME, PASSPHRASE);
  await newCase(page, "王某", "某区人民法院");
});
afterAll(async () => {
  await real.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

async function lock(): Promise<void> {
  await page.keyboard.press("Control+Shift+l");
  await page.getByLabel("口令", { exact: true }).waitFor();
}

/** Tries to open the vault named and gives what it says instead. */
async function refusal(): Promise<string> {
  await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE);
  await button(page, "打开").click();
  return page.getByRole("alert").innerText();
}

/** The lock that a program of a computer would have written. */
const lockOf = (machine: string): string =>
  JSON.stringify({
    format: "redress.vault-lock/1",
    // Lives as long as this test does.
    pid: process.ppid,
    started: "",
    machine,
    since: "2024-03-04T02:00:00.000Z",
    token: "0123456789abcdef",
  });

const PAGE = 4096;

/** Where a table of the closed vault begins, as the number of a page. */
async function firstPageOf(table: string): Promise<number> {
  const key = await unlockVault(join(real.dataFolder, "vaults", NAME), { kind: "passphrase", text: PASSPHRASE });
  const db = openConnection(inVault("vault.db"), key, "read");
  try {
    const find = db.prepare<[string], number>("SELECT rootpage FROM sqlite_schema WHERE name = ?").pluck();
    return find.get(table) ?? 0;
  } finally {
    db.close();
  }
}

/** The names in the caseload, once it has any. */
async function clients(): Promise<string> {
  await goTo(page, "/caseload");
  const names = page.locator(".cl-name");
  await expect.poll(async () => (await names.allInnerTexts()).join("")).not.toBe("");
  return (await names.allInnerTexts()).join();
}

describe("a vault", () => {
  it("is backed up here and to another disk, and given another key without being locked", async () => {
    await goTo(page, "/settings");
    await page.getByLabel("另存一份备份到文件夹").fill("备份");
    await button(page, "备份到这个文件夹").click();
    await page.getByText("文件夹的位置应当写完整", { exact: false }).waitFor();
    await page.getByLabel("另存一份备份到文件夹").fill(elsewhere);
    await button(page, "备份到这个文件夹").click();
    await page.getByText(/^备份已经完成并核对：redress-/u).waitFor();
    expect(readdirSync(elsewhere)).toHaveLength(1);
    await button(page, "立即备份").click();
    await page.locator(".st-list li").first().waitFor();

    await button(page, "更换密钥").click();
    const dialog = page.getByRole("dialog", { name: "更换密钥" });
    await dialog.getByLabel("现在的口令", { exact: true }).fill(PASSPHRASE);
    await button(dialog, "更换密钥").click();
    await heading(dialog, "恢复码：只显示这一次").waitFor();
    const groups = await dialog.locator(".un-groups li").allTextContents();
    for (const asked of await dialog.locator(".un-check label").all()) {
      const group = Number(/\d+/u.exec((await asked.textContent()) ?? "")?.[0]);
      await asked.locator("input").fill(groups[group - 1] ?? "");
    }
    await dialog.locator("button[type=submit]").click();
    await dialog.waitFor({ state: "detached" });
    expect(await clients()).toContain("王某");
  });

  it("in use by a living program of this computer is left to it; another computer's is taken over when asked for", async () => {
    await lock();
    writeFileSync(inVault("lock"), lockOf(hostname()));
    expect(await refusal()).toContain(String(process.ppid));
    await button(page, "另一处确已停止，接管并打开").click();
    await page.getByText("不能接管：另一处程序就在这台电脑上，而且仍在运行。", { exact: false }).waitFor();
    expect(await button(page, "另一处确已停止，接管并打开").count()).toBe(0);

    writeFileSync(inVault("lock"), lockOf("办公室的电脑"));
    expect(await refusal()).toContain("办公室的电脑");
    await page.getByText("两边同时写入会损坏案件库", { exact: false }).waitFor();
    // An opening that takes long says why.
    const stop = real.meet("vaults.open", async (answer) => {
      await page.getByText("正在核对案件库的每一页数据", { exact: false }).waitFor();
      return answer();
    });
    await button(page, "另一处确已停止，接管并打开").click();
    await isOpen(page);
    stop();
    // What was done is said once the vault is open.
    await page.locator(".notice").getByText("2024", { exact: false }).waitFor();
    await button(page, "知道了").click();
  });

  it("whose last changes are gone says so, and opens only for who accepts that", async () => {
    await lock();
    copyFileSync(inVault("vault.db"), join(elsewhere, "older.db"));
    await openVault(page, PASSPHRASE);
    await newCase(page, "李某", "某区人民法院");
    await lock();
    copyFileSync(join(elsewhere, "older.db"), inVault("vault.db"));
    expect(await refusal()).toContain("备份");
    await heading(page, "继续前请确认").waitFor();
    expect(await button(page, "从备份恢复…").isVisible()).toBe(true);
    await button(page, "接受缺失，按现状打开").click();
    await isOpen(page);
    const shown = await clients();
    expect(shown).toContain("王某");
    expect(shown).not.toContain("李某");
  });

  it("that is damaged is salvaged into a new one, with a report", async () => {
    await lock();
    const bytes = readFileSync(inVault("vault.db"));
    const at = ((await firstPageOf("cases")) - 1) * PAGE + PAGE / 2;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(inVault("vault.db"), bytes);
    expect(await refusal()).toContain("损坏");
    await button(page, "抢救能读出的内容…").click();
    await heading(page, "抢救损坏的案件库").waitFor();
    await page.getByLabel("存为").fill("救出");
    await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE);
    await button(page, "开始抢救").click();
    await heading(page, "抢救结果").waitFor();
    await page.getByText("新的案件库中有 1 件案件。").waitFor();
    // The history gives the rows back.
    await page.getByText("从损坏的案件库抢救而来，没有丢失内容。").waitFor();
    await button(page, "打开新的案件库").click();
    await openVault(page, PASSPHRASE);
    expect(await clients()).toContain("王某");
  });

  it("is restored from its own backups, and from a folder anywhere", async () => {
    await lock();
    await page.locator(".un-vault").filter({ hasText: NAME }).click();
    await refusal();
    await button(page, "从备份恢复…").click();
    await page.getByLabel("恢复为").fill("旧备份");
    await page.getByLabel("备份当时的口令").fill(PASSPHRASE);
    await button(page, "恢复").click();
    await page.getByLabel("口令", { exact: true }).waitFor();
    await openVault(page, PASSPHRASE);
    await lock();
    await button(page, "从别处的备份恢复…").click();
    await page
      .getByLabel("备份所在的文件夹")
      .fill(join(elsewhere, readdirSync(elsewhere).find((name) => name.startsWith("redress-")) ?? ""));
    await page.getByLabel("恢复为").fill("搬来");
    await page.getByLabel("备份当时的口令").fill(PASSPHRASE);
    await button(page, "恢复").click();
    await page.getByRole("button", { name: /^搬来/u, expanded: true }).waitFor();
    await openVault(page, PASSPHRASE);
    expect(await clients()).toContain("王某");
    expect(real.faults).toEqual([]);
  });
});
