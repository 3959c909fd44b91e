// The grounds of deletion by acts of the parties (2017 art. 10(1) items 1 to 3), in every world.
import { describe, expect, it } from "vitest";
import type { Thread } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import { creditorConsent, type DeletionGround, fullPerformance, settlementPerformed } from "./deletion-grounds.ts";
import { inEveryWorld, written } from "./probe.fixture.ts";
import type { TestEvent } from "./request-events.fixture.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const paid = (id: string, date: string, full?: string): TestEvent => on(id, "obligation-performed", date, { full });

const shown = (ground: DeletionGround | null, from: "performance" | "court-knew" = "performance") => {
  if (ground === null) return null;
  const days = ground.days(() => from);
  return [ground.event.id, written(ground.day), days === null ? null : written(days.start)];
};

function told(
  find: (world: World, thread: Thread) => DeletionGround | null,
  events: readonly TestEvent[],
  from: "performance" | "court-knew" = "performance",
) {
  return inEveryWorld({ events: [LISTED, ...events] }, "d", (world, thread) => shown(find(world, thread), from));
}

describe("performance in full", () => {
  it("is the first that was in full, or the completion that the court recorded where that came first", () => {
    const events = [
      paid("part", "2024-01-05", "no"),
      paid("full", "2024-02-05", "yes"),
      paid("again", "2024-03-05", "yes"),
    ];
    expect(told(fullPerformance, events)).toEqual([["full", "2024-02-05", "2024-02-05"]]);
    const done = on("done", "enforcement-completed", "2024-01-20");
    expect(told(fullPerformance, [...events, done])).toEqual([["done", "2024-01-20", "2024-01-20"]]);
    expect(told(fullPerformance, [paid("part", "2024-01-05", "no")])).toEqual([null]);
    expect(told(fullPerformance, [])).toEqual([null]);
  });

  it("is open where the file does not say how far it went", () => {
    expect(told(fullPerformance, [paid("open", "2024-02-05")])).toEqual([["open", "2024-02-05", "2024-02-05"], null]);
  });

  it("starts the period when it came, or when the court knew, by the two readings", () => {
    const informed = (date: string, more: object = {}) => on("told", "court-informed-of-performance", date, more);
    const full = paid("full", "2024-02-05", "yes");
    expect(told(fullPerformance, [full, informed("2024-02-19")])).toEqual([["full", "2024-02-05", "2024-02-05"]]);
    expect(told(fullPerformance, [full, informed("2024-02-19")], "court-knew")).toEqual([
      ["full", "2024-02-05", "2024-02-19"],
    ]);
    expect(told(fullPerformance, [on("done", "enforcement-completed", "2024-01-20")], "court-knew")).toEqual([
      ["done", "2024-01-20", "2024-01-20"],
    ]);
    expect(told(fullPerformance, [full], "court-knew")).toEqual([
      ["full", "2024-02-05", "2024-02-05/2024-06-01"],
      ["full", "2024-02-05", null],
    ]);
    expect(told(fullPerformance, [full, informed("2024-03-04", { happened: "no" })], "court-knew")).toEqual([
      ["full", "2024-02-05", "2024-03-05/2024-06-01"],
      ["full", "2024-02-05", null],
    ]);
  });

  it("is not what the court learned of an earlier part, or before it", () => {
    const full = paid("full", "2024-02-05", "yes");
    const part = paid("part", "2024-01-05", "no");
    const unseen = [
      ["full", "2024-02-05", "2024-02-05/2024-06-01"],
      ["full", "2024-02-05", null],
    ];
    const of = (date: string, regarding: string) =>
      told(
        fullPerformance,
        [part, full, on("told", "court-informed-of-performance", date, { regarding })],
        "court-knew",
      );
    expect(of("2024-02-19", "full")).toEqual([["full", "2024-02-05", "2024-02-19"]]);
    expect(of("2024-02-19", "part")).toEqual(unseen);
  });

  it("of a settlement is its first", () => {
    expect(told(settlementPerformed, [])).toEqual([null]);
    const twice = ["2024-03-05", "2024-02-05"].map((date) => on(date, "settlement-performed", date));
    expect(told(settlementPerformed, twice)).toEqual([["2024-02-05", "2024-02-05", "2024-02-05"]]);
  });
});

describe("the creditor's request and the court's consent", () => {
  const asked = (date: string, more: object = {}) =>
    on("asked", "creditor-deletion-requested", date, { written: "yes", ...more });
  const agreed = (date: string, more: object = {}) => on("agreed", "creditor-deletion-approved", date, more);
  const ground = (...events: readonly TestEvent[]) => told(creditorConsent, events);

  it("are one ground, from the later of the two", () => {
    expect(ground(asked("2024-02-05"), agreed("2024-02-19", { regarding: "asked" }))).toEqual([
      ["agreed", "2024-02-19", "2024-02-19"],
    ]);
    expect(ground(agreed("2024-02-05"), asked("2024-02-19"))).toEqual([["agreed", "2024-02-19", "2024-02-19"]]);
    expect(ground(asked("2024-02-05"), agreed("2024-02-05"))).toEqual([["agreed", "2024-02-05", "2024-02-05"]]);
  });

  it("need a request in writing: one on record that was not is none, and one not on record is taken for one", () => {
    expect(ground(agreed("2024-02-19"))).toEqual([["agreed", "2024-02-19", "2024-02-19"]]);
    expect(ground(asked("2024-02-05", { written: "no" }), agreed("2024-02-19", { regarding: "asked" }))).toEqual([
      null,
    ]);
    expect(ground(asked("2024-02-05", { written: undefined }), agreed("2024-02-19", { regarding: "asked" }))).toEqual([
      ["agreed", "2024-02-19", "2024-02-19"],
      null,
    ]);
    const later = on("later", "creditor-deletion-requested", "2024-03-04", { written: "yes" });
    expect(ground(asked("2024-02-05", { written: "no" }), agreed("2024-02-19", { regarding: "asked" }), later)).toEqual(
      [["agreed", "2024-03-04", "2024-03-04"]],
    );
  });

  it("may have come together unseen once the creditor has asked in writing", () => {
    expect(ground(asked("2024-02-05"))).toEqual([["asked", "2024-02-05/2024-06-01", "2024-02-05/2024-06-01"], null]);
    expect(ground(asked("2024-02-05", { written: "no" }))).toEqual([null]);
    expect(ground()).toEqual([null]);
  });
});
