// Hidden is not deleted: what a look shows while the court may have hidden the entry, and what every rule makes of it.
import { describe, expect, it } from "vitest";
import { act, deleted, listed } from "../rules/parts/listing-events.fixture.ts";
import { finding, findings } from "../rules/testing.ts";
import { x01 } from "../rules/x/x-01-performed.ts";
import { x15 } from "../rules/x/x-15-still-shown.ts";
import { n01 } from "../rules/n/n-01-agency-lifts.ts";

const paid = { type: "obligation-performed", date: "2024-03-01", full: "yes" };
const told = { type: "court-informed-of-performance", date: "2024-03-01" };
const base = [listed("2023-05-05"), paid, told];
type Event = ReturnType<typeof act>;

const blocked = (date: string, more: Event = {}) => act("listing-blocked", date, more);
const unblocked = (date: string) => act("listing-unblocked", date);
const look = (date: string, visible: "yes" | "no") => act("listing-checked", date, { visible });
const x01With = (...events: readonly Event[]) => finding(x01, "2024-06-01", { events: [...base, ...events] });

describe("a look that finds nothing", () => {
  it("shows a deletion where nothing was hidden, and none while the entry is hidden", () => {
    expect(x01With(look("2024-03-06", "no")).status).toBe("in-order");
    const hidden = x01With(blocked("2024-03-04"), look("2024-03-06", "no"));
    expect(hidden.status).toBe("undetermined");
    expect(hidden.missing.map(({ path }) => path)).toEqual(["events[+listing-deleted@e1]"]);
    expect(hidden.derivation.map(({ zh }) => zh).join("\n")).toContain("可能只是被屏蔽，不能证明已经删除");
  });

  it.each([
    ["on the day of the hiding", [blocked("2024-03-06")]],
    ["where the hiding may have come before it", [blocked("2024-03/2024-04")]],
    ["where the hiding has no date", [{ type: "listing-blocked" }]],
    ["where the hiding is uncertain", [blocked("2024-03-04", { happened: "unknown" })]],
    ["where it may have come before the end of the hiding", [blocked("2024-03-02"), unblocked("2024-03/2024-04")]],
    ["whatever else happened since", [blocked("2024-03-02"), act("asset-query", "2024-03-04", { result: "none" })]],
    [
      "where it is not sure that it was shown again",
      [blocked("2024-03-02"), act("listing-unblocked", "2024-03-04", { happened: "unknown" })],
    ],
    ["where the end of the hiding has no date", [blocked("2024-03-02"), { type: "listing-unblocked" }]],
    ["where it was hidden twice", [blocked("2024-03-02"), unblocked("2024-03-03"), blocked("2024-03-05")]],
  ])("shows none %s", (_when, hidings) => {
    expect(x01With(...hidings, look("2024-03-06", "no")).status).toBe("undetermined");
  });

  it.each([
    ["before the hiding", [blocked("2024-03-07")]],
    ["after the entry was shown again", [blocked("2024-03-02"), unblocked("2024-03-04")]],
    ["after it was seen again", [blocked("2024-03-02"), look("2024-03-04", "yes")]],
    ["where it is recorded that nothing was hidden", [blocked("2024-03-04", { happened: "no" })]],
  ])("shows one %s", (_when, hidings) => {
    expect(x01With(...hidings, look("2024-03-06", "no"))).toMatchObject({ status: "in-order" });
  });
});

describe("a hiding", () => {
  it("is no removal: what was due stays due, and the deletion after it is the removal", () => {
    const late = x01With(blocked("2024-03-04"), look("2024-03-05", "no"), deleted("2024-04-01"));
    expect(late).toMatchObject({ status: "breach", done: { earliest: "2024-04-01" } });
    const shown = x01With(blocked("2024-03-04"), unblocked("2024-05-01"), look("2024-05-02", "yes"));
    expect(shown).toMatchObject({ status: "breach", done: null });
  });

  it("opens no listing, and gives no agency anything to lift", () => {
    expect(findings(x01, "2024-06-01", { events: [paid, told, blocked("2024-03-04")] })).toEqual([]);
    const sanctions = [{ id: "s1", kind: "hotel", from: "2024-01-01" }];
    const agency = (...hidings: readonly Event[]) =>
      findings(n01, "2026-06-01", { events: [...base, ...hidings, look("2024-03-06", "no")], sanctions });
    expect(agency()).toHaveLength(1);
    expect(agency(blocked("2024-03-04"))).toEqual([]);
  });

  it("does not stand against a record of the deletion", () => {
    const found = finding(x15, "2024-06-01", {
      events: [...base, blocked("2024-03-02"), deleted("2024-03-05"), look("2024-03-05", "no")],
    });
    expect(found.status).toBe("in-order");
  });
});
