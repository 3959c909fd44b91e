// Which listing an event speaks of that no link leads to one.
import { describe, expect, it } from "vitest";
import { belongs } from "./belongs.ts";
import { byText, inEveryWorld } from "./probe.fixture.ts";

const first = { id: "first", type: "listing-decided", date: "2024-02-01" };
const second = { id: "second", type: "listing-decided", date: "2024-03-01" };
const gone = (type: string, date: string) => ({ id: "gone", type, date, regarding: "first" });
/** An event that stands in no listing by itself. */
const query = (date: string, more: object = {}) => ({ id: "query", type: "asset-query", date, ...more });

/** Whether the query belongs to the listing, in each world. */
const told = (listing: string, ...events: readonly { readonly [field: string]: unknown }[]) =>
  inEveryWorld({ events }, listing, (world, thread) => {
    const event = world.view.byId("query");
    if (event === undefined) throw new Error("no query");
    return belongs(world, event, thread);
  });

describe("an event without a link", () => {
  it("is about the listing that stands on its day", () => {
    expect(told("first", first, query("2024-02-01"))).toEqual([true]);
    expect(told("first", first, query("2024-01-31"))).toEqual([false]);
    expect(told("second", first, second, query("2024-02-29"))).toEqual([false]);
    expect(told("first", first, second, query("2024-02-29"))).toEqual([true]);
  });

  it.each(["listing-deleted", "listing-revoked"])("is not about one that went before its day (%s)", (type) => {
    expect(told("first", first, gone(type, "2024-02-20"), query("2024-02-21"))).toEqual([false]);
    expect(told("first", first, gone(type, "2024-02-20"), query("2024-02-20"))).toEqual([true]);
    expect(told("second", first, gone(type, "2024-02-20"), second, query("2024-03-05"))).toEqual([true]);
  });

  it("is about one or the other where two stand", () => {
    expect(told("first", first, second, query("2024-03-05")).toSorted(byText)).toEqual([false, true]);
    expect(told("second", first, second, query("2024-03-01")).toSorted(byText)).toEqual([false, true]);
  });

  it("is about one alone in each world, of however many that stand", () => {
    const third = { id: "third", type: "listing-decided", date: "2024-04-01" };
    const owners = inEveryWorld({ events: [first, second, third, query("2024-04-05")] }, "first", (world) => {
      const event = world.view.byId("query");
      return world.view.threads.flatMap((thread) =>
        event !== undefined && belongs(world, event, thread) ? [thread.id] : [],
      );
    });
    expect(owners.flat().toSorted()).toEqual(["first", "second", "third"]);
    for (const one of owners) expect(one).toHaveLength(1);
  });
});
