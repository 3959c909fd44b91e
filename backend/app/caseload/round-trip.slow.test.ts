// What is imported comes out again the same, for any case: every object and field there is, with any of them left out.
import * as fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { REQUIRED_FIELDS } from "../../../shared/case/fields.ts";
import { isObject } from "../../../shared/case/json.ts";
import { withoutParticulars } from "../../../shared/case/particulars.ts";
import { fullFile } from "../../../shared/case/samples.fixture.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

const NEEDED: ReadonlySet<string> = new Set(Object.values(REQUIRED_FIELDS).flat());

/** A copy without the fields that `drop` takes, but for those that some object must have. */
function thinned(value: unknown, drop: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => thinned(entry, drop));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => NEEDED.has(name) || !drop());
  return Object.fromEntries(kept.map(([name, inner]) => [name, thinned(inner, drop)]));
}

const anyCase = fc.infiniteStream(fc.boolean()).map((coin) => {
  const file: unknown = thinned(fullFile(), () => coin.next().value === true);
  return isObject(file) ? file : {};
});

it("any case comes out of a vault as it went in, and without particulars where they are not asked for", async () => {
  const { backend, api } = await startWithVault();
  // Evidence and sanctions that events name may be gone: such files are refused, and no case of this test.
  const files = fc
    .sample(anyCase, { numRuns: 200, seed: 3 })
    .map((file, at) => validateCase({ ...file, id: `c${at}` }))
    .flatMap((read) => (read.ok ? [read.case] : []));
  expect(files.length).toBeGreaterThan(20);
  expect(files.some(({ parties = [] }) => parties.length > 0)).toBe(true);
  const lines = files.map((file) => `${JSON.stringify(file)}\n`).join("");
  const imported = await api.caseload.import({
    files: [{ name: "任何.ndjson", bytes: Buffer.from(lines, "utf8") }],
    replace: false,
  });
  expect(imported).toMatchObject({ imported: files.length, bad: 0 });
  const out = async (particulars: boolean): Promise<readonly CaseFile[]> => {
    const { bytes } = await api.caseload.export({
      filter: {},
      ids: files.map(({ id }) => id),
      as: "ndjson",
      particulars,
    });
    const text = Buffer.from(bytes).toString("utf8").trimEnd();
    return text.split("\n").map((line) => JSON.parse(line) as CaseFile);
  };
  expect(await out(true)).toEqual(files);
  expect(await out(false)).toEqual(files.map(withoutParticulars));
  await backend.close();
});
