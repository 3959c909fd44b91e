// A case with too much in it to be audited, in the real window: what is said of it, and what working longer on it comes to.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STEP } from "../../patience.ts";
import { apiOf } from "./calls.fixture.ts";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let page: Page;

beforeAll(async () => {
  real = await startRealWindow();
  page = await real.open("/today?sample");
  page.setDefaultTimeout(STEP);
  await page.locator("nav a").first().waitFor();
  const events = Array.from(
    { length: 200 },
    (_, at) => ({ id: `d${at}`, type: "listing-decided", date: "2018", source: "document" }) as const,
  );
  const file = {
    format: "redress.case/1",
    id: "many",
    client: { kind: "natural-person", name: "赵某" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events,
  } as const;
  await apiOf(page).cases.change({
    changes: [{ kind: "case-put", case: file, base: null }],
    label: { zh: "新建：赵某", en: "New: Zhao" },
  });
});
afterAll(() => real.close());

describe("a case that is too much to work out", () => {
  it("says so, and once it was worked on longer that this did not help, and offers it no more", async () => {
    await goTo(page, "/case/many/timeline");
    const notice = page.locator(".cs-stopped");
    await heading(notice, "本案内容过多，未能审查完").waitFor();
    await button(notice, "继续推算").click();
    await notice.getByText("已经继续推算过，仍未审查完。", { exact: false }).waitFor();
    expect(await notice.getByRole("button").count()).toBe(0);
  });

  it("offers it again once the file has changed", async () => {
    await apiOf(page).cases.change({
      changes: [
        {
          kind: "event-delete",
          caseId: "many",
          id: "d199",
          base: { id: "d199", type: "listing-decided", date: "2018", source: "document" },
        },
      ],
      label: { zh: "删除事件", en: "Deleted an event" },
    });
    await button(page.locator(".cs-stopped"), "继续推算").waitFor();
  });

  it("complained of nothing", () => {
    expect(real.faults).toEqual([]);
  });
});
