// Every dialog, menu and moment of the window against the rules of WCAG 2.2 A and AA that a machine can check, and no words cut: each
// in one of four looks by turns.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chinaDay } from "../../../backend/app/china-day.ts";
import { pictureCase } from "../../../scripts/picture-case.ts";
import { DIALOGS } from "../../../scripts/picture-dialogs.ts";
import { MOMENTS, putDraftsAside, storeInPage } from "../../../scripts/picture-moments.ts";
import { faultsOf } from "./axe.fixture.ts";
import { button, goTo } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

const RENDERER = join(import.meta.dirname, "../../../renderer");

/** The dialogs and menus of the source, and the moments at which they are open. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  "app/conflict-dialog.tsx": ["conflict"],
  "app/far-step-dialog.tsx": ["far-step"],
  "app/key-sheet.tsx": ["keys"],
  "app/palette.tsx": ["palette"],
  "parts/event-editor/event-editor.tsx": ["add-event", "add-loss"],
  "screens/case/case-menu.tsx": ["menu", "remove-case"],
  "screens/case/edit-case.tsx": ["edit-case"],
  "screens/caseload/import-dialog.tsx": ["import", "import-table"],
  "screens/caseload/list-menus.tsx": ["columns", "export", "save-view"],
  "screens/caseload/papers-dialog.tsx": ["draw-papers"],
  "screens/documents/bundle-dialog.tsx": ["pack", "packed"],
  "screens/documents/filed-dialog.tsx": ["filed"],
  "screens/documents/templates-dialog.tsx": ["templates"],
  "screens/evidence/viewer.tsx": ["viewer"],
  "screens/log/entry-form.tsx": ["note", "day-month"],
  "screens/sanctions/letters-dialog.tsx": ["letters"],
  "screens/sanctions/look-form.tsx": ["look"],
  "screens/sanctions/sanction-form.tsx": ["add-sanction"],
  "screens/settings/secrets-section.tsx": ["secrets"],
};

const LOOKS = [
  { lang: "zh", colorScheme: "light", width: 1366 },
  { lang: "en", colorScheme: "dark", width: 1366 },
  { lang: "zh", colorScheme: "dark", width: 400 },
  { lang: "en", colorScheme: "light", width: 400 },
] as const;

/** Those that change the case for the ones after them come last; what its dialogs hold does not hang on it. */
const LAST: readonly string[] = ["picture", "viewer", "packed", "conflict"];
const isLast = (name: string): number => LAST.indexOf(name);
const ALL = [...MOMENTS, ...DIALOGS].toSorted(([a], [b]) => isLast(a) - isLast(b));

/** What lies over the page: where something does, the page is not looked at again (access.test.ts does). */
const OVER = ["[role=dialog]", "[role=listbox]", "[role=menu]"];

let real: RealWindow;
/** What the screens break that are there before any vault is. */
const atFirst: string[] = [];
beforeAll(async () => {
  real = await startRealWindow();
  const first = await real.open("/");
  await first.getByRole("heading", { name: "案件库" }).waitFor();
  atFirst.push(...(await faultsOf(first)));
  for (const way of ["新建案件库", "从别处的备份恢复…"]) {
    await first.goto(first.url());
    await first.reload();
    await button(first, way).click();
    await first.locator("form").first().waitFor();
    for (const fault of await faultsOf(first)) atFirst.push(`${way} ${fault}`);
  }
  await first.context().close();
  const page = await real.open("/today?sample");
  await page.locator("nav a").first().waitFor({ state: "attached" });
  await page.evaluate(storeInPage, pictureCase(chinaDay(new Date().toISOString())));
  await page.context().close();
});
afterAll(() => real.close());

/** A page in a look, in which nothing is on its way from one place to another. */
async function pageIn({ lang, colorScheme, width }: (typeof LOOKS)[number]): Promise<Page> {
  const page = await real.open(`/today?lang=${lang}`, {
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  await page.locator("nav a").first().waitFor({ state: "attached" });
  return page;
}

/** Words that have more lines than their place shows, which ends them with an ellipsis. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => getComputedStyle(one).webkitLineClamp !== "none" && one.scrollHeight > one.clientHeight + 1)
      .map((one) => one.textContent.slice(0, 80)),
  );

/** Fields of the dialog on top that lie over each other. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll("[role=dialog]")].at(-1);
    const fields = [...(top?.querySelectorAll<HTMLElement>("input, select, textarea") ?? [])]
      .map((field) => ({ field, at: field.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 4 && at.height > 4);
    return fields.flatMap(({ field, at }, index) =>
      fields
        .slice(index + 1)
        .filter(({ at: to }) => Math.min(at.right, to.right) - Math.max(at.left, to.left) > 1)
        .filter(({ at: to }) => Math.min(at.bottom, to.bottom) - Math.max(at.top, to.top) > 1)
        .map((other) => `${field.id || field.outerHTML.slice(0, 60)} / ${other.field.id}`),
    );
  });

async function come(page: Page, place: string): Promise<void> {
  // What opened over the one before goes with its place, or by this.
  await page.keyboard.press("Escape");
  await goTo(page, "/today");
  await goTo(page, place);
  await page.locator("main h1, main h2, [role=dialog] h2").first().waitFor();
  await page.locator(".state-loading").first().waitFor({ state: "detached" });
  await putDraftsAside(page);
}

describe.each(LOOKS.map((look, turn) => ({ ...look, turn })))("$lang, $colorScheme, $width wide", (look) => {
  it("keeps to the rules in each of its dialogs and moments, cuts no words and lays no field over another", async () => {
    const page = await pageIn(look);
    const faults: string[] = [];
    for (const [at, [name, place, act]] of ALL.entries()) {
      if (at % LOOKS.length !== look.turn) continue;
      await come(page, place);
      await act(page);
      await page.locator(".state-loading").first().waitFor({ state: "detached" });
      const over: string[] = [];
      const opens = Object.values(OPENED).flat().includes(name);
      // What is to be looked at is there: else the page behind it would pass for it.
      if (opens) await page.locator(OVER.join()).first().waitFor();
      for (const part of OVER) if ((await page.locator(part).count()) > 0) over.push(part);
      for (const fault of await faultsOf(page, over)) faults.push(`${name} ${fault}`);
      for (const words of await cutWords(page)) faults.push(`${name} cuts: ${words}`);
      for (const pair of await overlaps(page)) faults.push(`${name} overlap: ${pair}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it("keeps to them before there is a vault", () => {
  expect(atFirst).toEqual([]);
});

describe("what is looked at", () => {
  it("is every dialog and menu of the window", () => {
    const opening = globSync("**/*.tsx", { cwd: RENDERER })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file !== "base/dialog.tsx" && !/\.(?:test|fixture)\.tsx$/u.test(file))
      .filter((file) => /<(?:Modal|Drawer|Menu)\b/u.test(readFileSync(join(RENDERER, file), "utf8")));
    expect(opening.toSorted()).toEqual(Object.keys(OPENED).toSorted());
    const names = new Set(ALL.map(([name]) => name));
    expect(names.size).toBe(ALL.length);
    for (const moment of Object.values(OPENED).flat()) expect(names, moment).toContain(moment);
  });

  it("is told where it breaks a rule, cuts its words or lays fields over each other", async () => {
    const page = await pageIn(LOOKS[1]);
    await come(page, "/caseload/import");
    await page.getByRole("dialog").evaluate((dialog) => {
      const picture = document.createElement("img");
      picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
      const cut = document.createElement("p");
      cut.textContent = "word ".repeat(99);
      cut.style.cssText = "display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden";
      const [under, over] = [document.createElement("input"), document.createElement("input")];
      over.style.marginLeft = "-40px";
      dialog.append(picture, cut, under, over);
    });
    expect((await faultsOf(page, ["[role=dialog]"])).join()).toMatch(/^image-alt: /u);
    expect((await cutWords(page)).join()).toMatch(/^word word/u);
    expect(await overlaps(page)).toHaveLength(1);
    await page.context().close();
  });
});
