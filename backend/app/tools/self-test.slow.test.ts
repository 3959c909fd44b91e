// The program's check of itself: periods, rules, the table of courts, a vault with its encryption.
import { readdirSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { VECTORS } from "../../../shared/calendar/vectors.ts";
import { codeOf, removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

it("the program passes its check of itself, which leaves nothing behind", async () => {
  const { api, backend, dataFolder, log } = await startWithVault();
  const steps: unknown[] = [];
  const { checks } = await api.settings.selfTest({}, { onProgress: (step) => steps.push(step) });
  expect(checks.map(({ ok, detail }) => [ok, detail])).toEqual([
    [true, `${VECTORS.length} / ${VECTORS.length}`],
    [true, "18 / 18"],
    [true, "3855 / 3855"],
    [true, "5 / 5"],
  ]);
  expect(steps).toHaveLength(4);
  expect(readdirSync(dataFolder)).toEqual(["vaults"]);
  expect(log).toEqual([]);
  expect(await codeOf(api.settings.selfTest({}, { signal: AbortSignal.abort() }))).toBe("cancelled");
  await backend.close();
});
