// A request, its receipt and its answer are one request: whichever of them a later step names, it is linked alike.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import type { EventType } from "../case/event-table.ts";
import { smallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";

interface Step {
  readonly id: string;
  readonly type: EventType;
  readonly date: string;
  readonly regarding?: string;
}

/** What the event with the id answers. */
function parentsOf(id: string, steps: readonly Step[]): readonly string[] {
  const view = viewCase(smallCase({ events: steps.map((step) => ({ ...step })) }), parseDay("2024-12-31") ?? 0);
  return (view.byId(id)?.parents ?? []).map((parent) => parent.id);
}

const REQUEST: readonly Step[] = [
  { id: "q", type: "correction-requested", date: "2024-02-05" },
  { id: "r", type: "correction-received", date: "2024-02-07", regarding: "q" },
  { id: "x", type: "correction-decided", date: "2024-02-20", regarding: "r" },
];
const later = (type: EventType, regarding: string, date = "2024-02-26"): Step => ({ id: "it", type, date, regarding });

describe("a step after a correction request", () => {
  it.each(["q", "r", "x"])("is of the answer where it names %s and answers are what it follows", (named) => {
    expect(parentsOf("it", [...REQUEST, later("correction-served", named)])).toEqual(["x"]);
    expect(parentsOf("it", [...REQUEST, later("reconsideration-requested", named)])).toEqual(["x"]);
  });

  it.each(["q", "r", "x"])(
    "is of the answer too where it names %s and follows a service, which is no step of it",
    (named) => {
      const served: Step = { id: "s", type: "correction-served", date: "2024-02-22", regarding: "x" };
      expect(parentsOf("it", [...REQUEST, served, later("extension-requested", named)])).toEqual(["x"]);
    },
  );

  it("is of the last step that may come before it where its kind answers none of them", () => {
    expect(parentsOf("it", [...REQUEST, later("supervision-requested", "q")])).toEqual(["x"]);
    expect(parentsOf("it", [...REQUEST, later("supervision-requested", "q", "2024-02-15")])).toEqual(["r"]);
    expect(parentsOf("it", [...REQUEST, later("supervision-requested", "x", "2024-02-21")])).toEqual(["x"]);
  });

  it("stays with what it names where two answers are there", () => {
    const second: Step = { id: "x2", type: "correction-decided", date: "2024-02-21", regarding: "q" };
    expect(parentsOf("it", [...REQUEST, second, later("correction-served", "q")])).toEqual(["q"]);
    expect(parentsOf("it", [...REQUEST, second, later("correction-served", "x")])).toEqual(["x"]);
  });

  it("is of its own request alone", () => {
    const other: readonly Step[] = [
      { id: "q2", type: "correction-requested", date: "2024-01-05" },
      { id: "x2", type: "correction-decided", date: "2024-01-20", regarding: "q2" },
    ];
    expect(parentsOf("it", [...other, ...REQUEST, later("correction-served", "q")])).toEqual(["x"]);
    expect(parentsOf("it", [...other, ...REQUEST, later("correction-served", "q2")])).toEqual(["x2"]);
  });
});

describe("a step of a reconsideration", () => {
  const asked: Step = { id: "a", type: "reconsideration-requested", date: "2024-02-26", regarding: "x" };
  const received: Step = { id: "ar", type: "reconsideration-received", date: "2024-02-28", regarding: "a" };

  it.each(["q", "r", "x"])("that names %s is of the reconsideration of that request", (named) => {
    const decided = later("reconsideration-decided", named, "2024-03-14");
    expect(parentsOf("it", [...REQUEST, asked, received, decided])).toEqual(["ar"]);
    expect(parentsOf("it", [...REQUEST, asked, decided])).toEqual(["a"]);
    expect(parentsOf("it", [...REQUEST, asked, later("reconsideration-received", named, "2024-03-01")])).toEqual(["a"]);
  });

  it("that names the service of the answer is of that reconsideration too", () => {
    const served: Step = { id: "s", type: "correction-served", date: "2024-02-22", regarding: "x" };
    const decided = later("reconsideration-decided", "s", "2024-03-14");
    expect(parentsOf("it", [...REQUEST, served, asked, received, decided])).toEqual(["ar"]);
  });

  it.each(["of", "od", "os"])("that names %s is of the reconsideration of that objection", (named) => {
    const objection: readonly Step[] = [
      { id: "of", type: "objection-filed", date: "2024-02-05" },
      { id: "od", type: "objection-decided", date: "2024-02-19", regarding: "of" },
      { id: "os", type: "objection-served", date: "2024-02-22", regarding: "od" },
    ];
    for (const from of ["od", "os"]) {
      const filed: Step = { ...asked, regarding: from };
      expect(parentsOf("it", [...objection, filed, later("reconsideration-decided", named, "2024-03-14")])).toEqual([
        "a",
      ]);
    }
  });

  it("that names a request with two answers is of the one reconsideration that names it too", () => {
    const second: Step = { id: "x2", type: "correction-decided", date: "2024-02-21", regarding: "q" };
    const filed: Step = { ...asked, regarding: "q" };
    const decided = later("reconsideration-decided", "q", "2024-03-14");
    expect(parentsOf("it", [...REQUEST, second, filed, decided])).toEqual(["a"]);
  });

  it("is not led to a reconsideration that may be of another request", () => {
    const other: readonly Step[] = [
      { id: "q2", type: "correction-requested", date: "2024-01-05" },
      { id: "x2", type: "correction-decided", date: "2024-01/2024-02", regarding: "q2" },
    ];
    const loose: Step = { id: "a", type: "reconsideration-requested", date: "2024-02-26" };
    const decided = later("reconsideration-decided", "x", "2024-03-14");
    expect(parentsOf("a", [...other, ...REQUEST, loose]).toSorted()).toEqual(["x", "x2"]);
    expect(parentsOf("it", [...other, ...REQUEST, loose, decided])).toEqual(["x"]);
  });

  it("stays with what it names where there is no reconsideration, or two", () => {
    const decided = later("reconsideration-decided", "x", "2024-03-14");
    expect(parentsOf("it", [...REQUEST, decided])).toEqual(["x"]);
    const again: Step = { ...asked, id: "a2", date: "2024-02-27" };
    expect(parentsOf("it", [...REQUEST, asked, again, decided])).toEqual(["x"]);
  });

  it("is not led to a reconsideration that comes after it", () => {
    const early = later("reconsideration-decided", "x", "2024-02-25");
    expect(parentsOf("it", [...REQUEST, asked, early])).toEqual(["x"]);
  });
});
