// The watch list: named once each, looked at on a day, and no law that the data holds already.
import { expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { instruments, instrumentVersion } from "./index.ts";
import { WATCHED } from "./watch-list.ts";

it("names each text once, with a day on which somebody looked, in both languages", () => {
  expect(new Set(WATCHED.map(({ id }) => id)).size).toBe(WATCHED.length);
  for (const { title, state, touches, looked } of WATCHED) {
    expect(parseDay(looked), looked).not.toBeNull();
    for (const { zh, en } of [title, state, touches]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  }
});

it("holds nothing that is an instrument of the law data: what is law is judged, not watched", () => {
  const titles = new Set(instruments.map(({ title }) => title.zh));
  for (const { title } of WATCHED) expect(titles).not.toContain(title.zh);
});

it("has the two rules of the Supreme Court that lists rest on marked as in force later than they were checked against", () => {
  for (const [id, version] of [
    ["spc-defaulters", "2017"],
    ["spc-consumption", "2015"],
  ] as const) {
    expect(instrumentVersion(id, version)?.inForceOn?.day).toBe("2026-09-30");
  }
  // A version that has ended is marked by none.
  for (const { versions } of instruments)
    for (const { until, inForceOn } of versions) if (until !== null) expect(inForceOn).toBeUndefined();
});

it("says of each text when somebody last looked: on 2026-11-29, changed here by whoever looks again", () => {
  expect([...new Set(WATCHED.map(({ looked }) => looked))]).toEqual(["2026-11-29"]);
});
