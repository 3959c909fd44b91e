// Which listing an event belongs to at the edges: the day of the decision, the day of a removal, days that are not exact.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { inEveryWorld } from "../rules/parts/probe.fixture.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";

type Events = NonNullable<SmallCase["events"]>;
const on = (id: string, type: string, date: string | undefined, more: object = {}) => ({
  id,
  type,
  ...(date === undefined ? {} : { date }),
  ...more,
});
const decided = (id: string, date: string) => on(id, "listing-decided", date);
const gone = (date: string, more: object = {}) => on("gone", "listing-deleted", date, { regarding: "d", ...more });
const asked = (date: string | undefined, more: object = {}) => on("it", "correction-requested", date, more);

/** The listings that the event `it` may belong to, and whether on some of its days it belongs to none. */
function told(...events: Events): string {
  const view = viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0);
  const event = [...view.events, ...view.denials].find(({ id }) => id === "it");
  if (event === undefined) throw new Error("no event");
  return `${event.threads.map(({ id }) => id).join(" ")}${event.astray ? " or none" : ""}`;
}

describe("an event", () => {
  it("belongs to the listing that was decided on or before its day and not removed before it", () => {
    const d = decided("d", "2024-02-05");
    expect(told(d, asked("2024-02-04"))).toBe("");
    expect(told(d, asked("2024-02-05"))).toBe("d");
    expect(told(d, gone("2024-03-05"), asked("2024-03-05"))).toBe("d");
    expect(told(d, gone("2024-03-05"), asked("2024-03-06"))).toBe("");
    expect(told(d, on("gone", "listing-revoked", "2024-03-05", { regarding: "d" }), asked("2024-03-06"))).toBe("");
  });

  it("of which some days lie before the decision is about the only listing, and of two maybe about none", () => {
    const d = decided("d", "2024-02-05");
    const early = decided("early", "2023-02-06");
    expect(told(d, asked("2024-02"))).toBe("d");
    const over = on("over", "listing-deleted", "2023-03-06", { regarding: "early" });
    expect(told(early, over, d, asked("2024-02"))).toBe("d or none");
    expect(told(early, over, d, asked("2024-02-06/2024-02-20"))).toBe("d");
    // Of one day a request comes before a decision.
    expect(told(early, over, d, asked("2024-02-05/2024-02-20"))).toBe("d or none");
    expect(told(d, on("it", "listing-corrected", "2024-02")), "a correction may be of an earlier one").toBe(
      "d or none",
    );
  });

  it("of which some days lie after the deletion may be about none", () => {
    const d = decided("d", "2024-02-05");
    expect(told(d, gone("2024-03-05"), asked("2024-03-01/2024-03-05"))).toBe("d");
    expect(told(d, gone("2024-03-05"), asked("2024-03-01/2024-03-06"))).toBe("d or none");
    expect(told(d, gone("2024-03-05/2024-03-20"), asked("2024-03-06"))).toBe("d or none");
    expect(told(d, gone("2024-03-05/2024-03-20"), asked("2024-03-21"))).toBe("");
  });

  it("belongs to either of two that stand on its day, and to what it names", () => {
    const two = [decided("d", "2024-02-05"), decided("e", "2024-02-12")];
    expect(told(...two, asked("2024-02-12"))).toBe("d e");
    expect(told(...two, asked("2024-02-11"))).toBe("d");
    expect(told(...two, asked("2024-02-20", { regarding: "e" }))).toBe("e");
    expect(told(...two, asked(undefined))).toBe("d e or none");
    expect(told(...two, on("it", "correction-requested", "2024-02-20", { happened: "no" }))).toBe("d e");
    expect(told(...two, on("it", "correction-requested", "2024-02-20", { happened: "no", regarding: "d" }))).toBe("d");
  });

  it("is of the listing of what it names, however long the way there", () => {
    const two = [decided("d", "2024-02-05"), decided("e", "2024-02-12")];
    const request = on("q", "correction-requested", "2024-02-20", { regarding: "e" });
    const answer = on("x", "correction-decided", "2024-03-05", { regarding: "q" });
    expect(told(...two, request, on("it", "listing-deleted", "2024-03-05", { regarding: "q" }))).toBe("e");
    expect(told(...two, request, answer, on("it", "listing-deleted", "2024-03-05", { regarding: "x" }))).toBe("e");
  });

  it("is about no listing where its kind is about none, or its request is about a restriction", () => {
    const d = decided("d", "2024-02-05");
    for (const type of ["obligation-performed", "asset-query", "enforcement-terminated", "restriction-ordered"])
      expect(told(d, on("it", type, "2024-03-05")), type).toBe("");
    expect(told(d, asked("2024-03-05", { target: "restriction" }))).toBe("");
    const request = on("q", "correction-requested", "2024-03-05", { target: "restriction" });
    expect(told(d, request, on("it", "correction-decided", "2024-03-12", { regarding: "q" }))).toBe("");
  });
});

describe("a creditor's request", () => {
  const request = (date: string) => on("it", "listing-requested", date);

  it("belongs to the next decision on or after it, or to each that may be that", () => {
    const two = [decided("d", "2024-02-05"), decided("e", "2024-03-05")];
    expect(told(...two, request("2024-02-05"))).toBe("d");
    expect(told(...two, request("2024-02-06"))).toBe("e");
    expect(told(...two, request("2024-03-06"))).toBe("");
    expect(told(decided("d", "2024-02"), decided("e", "2024-03-05"), request("2024-02-10"))).toBe("d e");
  });
});

describe("a listing without a decision on record", () => {
  const ids = (...events: Events) =>
    viewCase(smallCase({ events }), parseDay("2024-06-01") ?? 0).threads.map(
      ({ id, decided: recorded }) => `${id}${recorded === null ? "" : " decided"}`,
    );

  it.each([
    "listing-published",
    "listing-discovered",
    "listing-served",
    "listing-deleted",
    "listing-revoked",
    "listing-corrected",
  ])("is shown by %s", (type) => {
    expect(ids(on("it", type, "2024-03-05"))).toEqual(["it"]);
    expect(ids(decided("d", "2024-02-05"), on("it", type, "2024-03-05"))).toEqual(["d decided"]);
  });

  it("is shown by a look that found it, and by no other", () => {
    expect(ids(on("it", "listing-checked", "2024-03-05", { visible: "yes" }))).toEqual(["it"]);
    expect(ids(on("it", "listing-checked", "2024-03-05", { visible: "no" }))).toEqual([]);
    expect(ids(on("it", "listing-checked", "2024-03-05"))).toEqual([]);
    expect(ids(on("it", "correction-requested", "2024-03-05"))).toEqual([]);
  });

  it("had not been removed before what shows it", () => {
    const shown = on("shown", "listing-published", "2024-03-05");
    expect(ids(shown, on("it", "listing-deleted", "2024-03-04"))).toEqual(["it", "shown"]);
    expect(ids(shown, on("it", "listing-deleted", "2024-03-05"))).toEqual(["shown"]);
  });
});

describe("in one world an event", () => {
  const thread = (...events: Events) =>
    inEveryWorld({ events }, "d", (world) => {
      const event = world.view.byId("it");
      return event === undefined ? "?" : (world.threadOf(event)?.id ?? "none");
    });
  const parent = (...events: Events) =>
    inEveryWorld({ events: [decided("d", "2023-02-06"), ...events] }, "d", (world) => {
      const event = world.view.byId("it");
      return event === undefined ? "?" : (world.parent(event)?.id ?? "none");
    });
  const some = (...ids: readonly string[]): unknown => expect.arrayContaining([...ids]);

  it("belongs to one listing of those that stand, or to none where that is open", () => {
    const two = [decided("d", "2024-02-05"), decided("e", "2024-02-12")];
    expect(thread(...two, asked("2024-02-20"))).toEqual(some("d", "e"));
    expect(thread(...two, asked("2024-02-20"))).toHaveLength(2);
    expect(thread(decided("d", "2024-02-05"), gone("2024-03-05"), asked("2024-03-01/2024-03-06"))).toEqual(
      some("d", "none"),
    );
    expect(thread(decided("d", "2024-02-05"), asked("2024-02-20"))).toEqual(["d"]);
  });

  it("belongs to the listing of what it answers", () => {
    const two = [decided("d", "2024-02-05"), decided("e", "2024-02-12")];
    const request = on("q", "correction-requested", "2024-02-20", { regarding: "e" });
    expect(thread(...two, request, on("it", "correction-decided", "2024-03-05", { regarding: "q" }))).toEqual(["e"]);
    const loose = on("q", "correction-requested", "2024-02-20");
    const both = inEveryWorld(
      { events: [...two, loose, on("it", "correction-decided", "2024-03-05", { regarding: "q" })] },
      "d",
      (world) => {
        const [asking, answer] = ["q", "it"].map((id) => world.view.byId(id));
        return asking !== undefined && answer !== undefined && world.threadOf(answer) === world.threadOf(asking);
      },
    );
    expect(both).toEqual([true]);
  });

  it("answers one of those that may be the latest before it", () => {
    const first = on("a", "supervision-requested", "2024-01-01/2024-02-10");
    const second = on("b", "supervision-requested", "2024-01-20/2024-02-20");
    const answer = (date: string) => on("it", "supervision-decided", date);
    expect(parent(first, second, answer("2024-03-10"))).toEqual(some("a", "b"));
    expect(parent(first, second, answer("2024-01-10"))).toEqual(some("a", "none"));
    expect(parent(first, answer("2024-03-10"))).toEqual(["a"]);
    expect(
      parent(
        on("a", "supervision-requested", "2024-01-05"),
        on("b", "supervision-requested", "2024-02-05"),
        answer("2024-03-10"),
      ),
    ).toEqual(["b"]);
    expect(parent(on("a", "supervision-requested", "2024-03-05"), answer("2024-03/2024-04"))).toEqual(
      some("a", "none"),
    );
  });
});
