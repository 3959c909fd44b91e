// What a change of the record changes in the audit.
import { expect, it } from "vitest";
import { viewOf } from "../case.fixture.ts";
import { effectsOf } from "./effects.ts";

const listed = { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null };
const requested = { id: "e3", type: "correction-requested", date: "2024-02-01", written: "yes" };
const received = { id: "e4", type: "correction-received", date: "2024-02-04" };
const decided = (date: string) => ({ id: "e5", type: "correction-decided", date, outcome: "rejected" });
const audit = (...events: readonly object[]) => viewOf("2024-04-04", { events }).audit;

it("says nothing where nothing changes", () => {
  expect(effectsOf(audit(listed, received), audit(listed, received))).toEqual([]);
});

it("names the finding whose status is another, the gravest result first", () => {
  const effects = effectsOf(
    audit(listed, requested, received, decided("2024-02-10")),
    audit(listed, requested, received, decided("2024-03-01")),
  );
  expect(effects[0]).toMatchObject({ id: "C-03@e4", before: "in-order", after: "breach", daysOnly: false });
});

it("names findings that appear and that go", () => {
  const before = audit(listed);
  const after = audit(listed, requested, received, decided("2024-03-01"));
  expect(effectsOf(before, after)).toContainEqual(
    expect.objectContaining({ id: "C-03@e4", before: null, after: "breach" }),
  );
  expect(effectsOf(after, before)).toContainEqual(
    expect.objectContaining({ id: "C-03@e4", before: "breach", after: null }),
  );
});

it("tells other days with the same result apart", () => {
  const effects = effectsOf(
    audit(listed, requested, received, decided("2024-03-01")),
    audit(listed, requested, received, decided("2024-03-04")),
  );
  expect(effects).toContainEqual(expect.objectContaining({ id: "C-03@e4", daysOnly: true }));
});
