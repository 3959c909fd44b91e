// On every screen, in each language, nothing is written in the other but what is data, law in its own words, or a name.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/build-window.ts";
import { goTo } from "./steps.fixture.ts";
import { PLACES, type RealWindow, startRealWindow } from "./window.fixture.ts";

/** Every text that stands in the files of the sample caseload: names, courts, numbers, notes. */
const DATA: readonly string[] = globSync("examples/*.json", { cwd: ROOT })
  .flatMap((file) => textsIn(JSON.parse(readFileSync(join(ROOT, file), "utf8"))))
  .filter((text) => text.length > 1)
  .toSorted((a, b) => b.length - a.length);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const LAW = ["law/spc-defaulters@2017/12", "law/rules/C-03", "law/unchecked"];

/**
 * In English: the language's own name, a title of an instrument and its number, a term of art in brackets, an example to
 * search for, the person at work.
 */
const HAN_ALLOWED =
  /中\/EN|《[^》]*》|[(（“][^()（）“”]*\p{Script=Han}[^()（）“”]*[)）”]|such as 送达|中文 \(Chinese\)|某人|[\p{Script=Han}]+〔\d+〕\d+号/gu;
/** In Chinese: the program's name, formats, keys, codes of rules, digests, addresses of sources; the name of the other language. */
const LATIN_ALLOWED =
  /[（(]Switch to English[)）]|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]+)?|sha256|redress stats|Redress|English|NDJSON|JSON|CSV|PDF|Word|DOCX|SHA-256|Enter|Esc|Home|End|Ctrl|Shift|Alt|\bserved\b|\.[a-z]+\b|[0-9a-f]{8,}|[\w-]+@[\w.-]+|[A-Z]{1,2}-\d+|RC\d+[\w-]*/gu;

/** What is written and read out on the page, but for what names its own language and for keys. */
const written = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() => {
    const found: [string, string][] = [];
    const own = document.documentElement.lang;
    const apart = (element: Element): boolean =>
      element.closest("script, style, kbd") !== null || element.closest("[lang]")?.getAttribute("lang") !== own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Element) || apart(node)) continue;
      const where = `${node.tagName.toLowerCase()}.${node.getAttribute("class")?.split(" ")[0] ?? ""}`;
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
        const text = node.getAttribute(name);
        if (text !== null) found.push([`${where}[${name}]`, text]);
      }
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE && child.textContent !== null) found.push([where, child.textContent]);
      }
    }
    return found;
  });

/** A text without what is data, which only matters where it is in the other language, and without what may stand. */
const without = (text: string, foreign: RegExp, allowed: RegExp): string =>
  DATA.filter((data) => foreign.test(data))
    .reduce((left, data) => left.replaceAll(data, " "), text)
    .replaceAll(allowed, " ");

let real: RealWindow;
beforeAll(async () => {
  real = await startRealWindow();
});
afterAll(() => real.close());

describe.each([
  { lang: "en", foreign: /\p{Script=Han}/u, allowed: HAN_ALLOWED },
  { lang: "zh", foreign: /[A-Za-z]{3,}/u, allowed: LATIN_ALLOWED },
])("the window in $lang", ({ lang, foreign, allowed }) => {
  it("writes nothing of its own in the other language", async () => {
    const page = await real.open(`/today?sample&lang=${lang}`);
    await page.locator("nav a").first().waitFor();
    const faults: string[] = [];
    for (const place of [...PLACES, ...LAW]) {
      await goTo(page, `/${place}`);
      await page.locator("main h1, main h2, [role=dialog] h2").first().waitFor();
      await page.locator(".state-loading").first().waitFor({ state: "detached" });
      if (place.endsWith("/audit")) await page.getByRole("button", { name: /^(?:全部展开|Open all)$/u }).click();
      for (const [where, text] of await written(page)) {
        if (foreign.test(without(text, foreign, allowed))) faults.push(`${place} ${where}: ${text.trim()}`);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
    await page.context().close();
  });
});

describe("a page in English", () => {
  it("is set in a face of its own, and leaves the table of the timeline to what happened", async () => {
    const page = await real.open("/today?sample&lang=en");
    await page.locator("nav a").first().waitFor();
    const face = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const cjk = /^"?(?:PingFang|Microsoft YaHei|Noto Sans (?:CJK )?SC|Source Han)/u;
    expect(await face()).not.toMatch(cjk);
    await goTo(page, "/case/RC08-company/timeline");
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const column = page.locator(".tl-table thead th").first();
    const whole = (await page.locator(".tl-table").boundingBox())?.width ?? 0;
    expect(((await column.boundingBox())?.width ?? whole) / whole).toBeLessThan(0.33);
    await page.keyboard.press("F2");
    await expect.poll(face).toMatch(cjk);
    await page.context().close();
  });
});
