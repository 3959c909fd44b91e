// A clock that stands before the last change of the vault: said on every screen, and trusted only once a person has said so.
import { afterAll, beforeAll, expect, it } from "vitest";
import { apiOf, plantCase } from "./calls.fixture.ts";
import { button, goTo, heading } from "./steps.fixture.ts";
import { type RealWindow, startRealWindow } from "./window.fixture.ts";

let real: RealWindow;
let now = "2026-03-04T02:00:00.000Z";

beforeAll(async () => {
  real = await startRealWindow({ now: () => now });
});
afterAll(() => real.close());

it("is told on every screen in both languages, counts for nothing, and is confirmed by a press", async () => {
  const page = await real.open("/today?sample");
  await page.locator("nav a").first().waitFor();
  const api = apiOf(page);
  await plantCase(api, "any-case", "张某");
  const told = page.getByRole("alert").filter({ hasText: "早于案件库最后一次改动" });
  expect(await told.count()).toBe(0);

  now = "2025-03-04T02:00:00.000Z";
  await told.waitFor();
  for (const place of ["/deadlines", "/caseload", "/case/any-case/audit", "/law"]) {
    await goTo(page, place);
    await told.waitFor();
  }
  expect((await api.session.state({})).today).toBe("2026-03-04");
  const english = await real.open("/today?lang=en");
  await heading(english, "Today").waitFor();
  await english.getByRole("alert").filter({ hasText: "is before the last change of this vault" }).waitFor();

  await button(page, "时钟没有错，今天是 2025-03-04").click();
  await told.waitFor({ state: "detached" });
  expect((await api.session.state({})).today).toBe("2025-03-04");
  expect((await api.cases.history({ limit: 1 })).entries[0]?.label.zh).toContain("时钟没有错");
  expect(real.faults).toEqual([]);
});
