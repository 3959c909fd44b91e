// Made-up records as collections of the public lists write them, which lie beside a checkout of ours: not everybody has them.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesOf, NO_WISH } from "../../../backend/services/imports/import-service.ts";
import { readSourceFile } from "../../../backend/services/imports/source-file.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import { FIVE_QUESTIONS } from "../../../shared/imports/record.ts";

const FOLDER = new URL("../../../../shared/cases/inputs/", import.meta.url);

const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  甲某某: ["natural-person", "1977", "2017-05-12", "2017-05-23", null, ["able-refusal"]],
  乙某某: ["natural-person", undefined, "2016-01-18", "2016-08-09", "2018-03-05", ["able-refusal"]],
  丙某: [
    "natural-person",
    "1969",
    "2015-03-28",
    "2015-04-28",
    null,
    ["able-refusal", "report", "restriction", "settlement"],
  ],
};

describe.skipIf(!existsSync(FOLDER))("records that lie beside the checkout", () => {
  it.each([
    ["k4-rec-one.json", 1],
    ["k4-rec-array.json", 3],
    ["k4-rec.ndjson", 3],
    ["k4-rec-utf8.csv", 2],
    ["k4-rec-gbk.csv", 2],
  ])("%s becomes cases with the right days, and five things to ask", async (name, count) => {
    const read = await readSourceFile(new Uint8Array(readFileSync(new URL(name, FOLDER))));
    if (!read.ok) throw new Error(read.problem.problem.en);
    const made = casesOf(read.table, NO_WISH);
    if (!made.ok) throw new Error(made.problem.problem.en);
    expect([made.kind, made.imported.refused, made.imported.cases.length]).toEqual(["listing", [], count]);
    for (const { client, events, ...file } of made.imported.cases) {
      const of = (type: string): AnyEvent | undefined => events.find((event) => event.type === type);
      const published = of("listing-published");
      const [kind, birth, filed, on, seen, conduct] = RIGHT[client.name ?? ""] ?? [];
      expect([client.kind, client.birthDate, of("enforcement-filed")?.date], client.name).toEqual([kind, birth, filed]);
      expect([published?.date, published?.conduct], client.name).toEqual([on, conduct]);
      // The tables have no column for the day of capture.
      expect(of("listing-checked")?.date ?? null, client.name).toBe(name.endsWith(".csv") ? null : seen);
      expect(JSON.stringify(events)).not.toContain("citedVersion");
      expect((file["x-ask"] as readonly unknown[]).slice(0, 5)).toEqual(FIVE_QUESTIONS);
    }
  });
});
