// Reconsiderations under art. 12: which events are one, what it is about, and when the upper court had it.
import { describe, expect, it } from "vitest";
import { byText, inEveryWorld, written } from "./probe.fixture.ts";
import {
  followsDecision,
  overDecisions,
  overReconsiderations,
  reconsiderationOf,
  toUpperCourt,
  upperReceipt,
} from "./reconsiderations.ts";
import type { TestEvent } from "./request-events.fixture.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const REJECTED = [
  on("q", "correction-requested", "2024-02-05"),
  on("x", "correction-decided", "2024-02-20", { regarding: "q", outcome: "rejected" }),
];
const asked = (more: object = {}) => on("a", "reconsideration-requested", "2024-02-26", { regarding: "x", ...more });
const received = on("r", "reconsideration-received", "2024-02-28", { regarding: "a" });
const decided = (more: object = {}) => on("y", "reconsideration-decided", "2024-03-12", { regarding: "a", ...more });

/** Of the first reconsideration: what it is about, and its three steps; null where it is none of art. 12. */
const told = (...events: readonly TestEvent[]) =>
  inEveryWorld({ events: [LISTED, ...events] }, "d", (world) => {
    const [subject] = overReconsiderations(world.view);
    const found = subject === undefined ? null : reconsiderationOf(world, subject);
    return found === null ? null : [found.target, found.requested?.id, found.received?.id, found.decided?.id];
  });

describe("a reconsideration", () => {
  it("is its application, receipt and decision together", () => {
    expect(told(...REJECTED, asked(), received, decided({ regarding: "r" }))).toEqual([["listing", "a", "r", "y"]]);
    expect(told(...REJECTED, asked())).toEqual([["listing", "a", undefined, undefined]]);
    const alone = on("r", "reconsideration-received", "2024-02-28", { regarding: "x" });
    expect(told(...REJECTED, alone, decided({ regarding: "r" }))).toEqual([["listing", undefined, "r", "y"]]);
    expect(told(...REJECTED, decided({ regarding: "x" }))).toEqual([["listing", undefined, undefined, "y"]]);
  });

  it("is about what the request was about", () => {
    const order = on("order", "restriction-ordered", "2023-05-08", { against: "client" });
    const restricted = [
      on("q", "correction-requested", "2024-02-05", { target: "restriction" }),
      on("x", "correction-decided", "2024-02-20", { regarding: "q" }),
    ];
    expect(told(order, ...restricted, asked())).toEqual([["restriction", "a", undefined, undefined]]);
  });

  it("of a ruling on an objection, a relief or a supervision is none of art. 12", () => {
    const objection = [
      on("o", "objection-filed", "2024-02-05"),
      on("or", "objection-decided", "2024-02-20", { regarding: "o" }),
    ];
    expect(told(...objection, asked({ regarding: "or" }))).toEqual([null]);
    expect(told(...objection, asked({ regarding: "o" }))).toEqual([null]);
    const supervised = [
      on("s", "supervision-requested", "2024-02-05"),
      on("sd", "supervision-decided", "2024-02-20", { regarding: "s" }),
    ];
    expect(told(...supervised, asked({ regarding: "sd" }))).toEqual([null]);
    const relief = [
      on("order", "restriction-ordered", "2023-05-08", { against: "client" }),
      on("l", "restriction-relief-requested", "2024-02-05", { regarding: "order" }),
      on("ld", "restriction-relief-decided", "2024-02-20", { regarding: "l" }),
    ];
    expect(told(...relief, asked({ regarding: "ld" }))).toEqual([null]);
  });

  it("that answers nothing on record is of the listing, unless there is an objection", () => {
    expect(told(asked({ regarding: undefined }))).toEqual([["listing", "a", undefined, undefined]]);
  });
});

describe("the addressee", () => {
  it.each([
    ["upper", [true]],
    ["enforcing", [false]],
    ["other", [false]],
    ["unknown", [false, true]],
    [undefined, [false, true]],
  ])("%s", (addressee, expected) => {
    const found = inEveryWorld({ events: [LISTED, ...REJECTED, asked({ addressee })] }, "d", (world) => {
      const event = world.view.byId("a");
      return event !== undefined && toUpperCourt(world, event);
    });
    expect(found.toSorted(byText)).toEqual(expected);
  });
});

describe("the receipt by the next higher court", () => {
  const receipt = (...events: readonly TestEvent[]) =>
    inEveryWorld({ events: [LISTED, ...REJECTED, ...events] }, "d", (world) => {
      const [subject] = overReconsiderations(world.view);
      const found = subject === undefined ? null : reconsiderationOf(world, subject);
      const had = found === null ? null : upperReceipt(world, found);
      return had === null ? null : [written(had.day), had.event.id];
    });
  const unseen = [["2024-02-26/2024-06-01", "a"], null];

  it("is that on record, or the day on which it was handed in or uploaded there", () => {
    expect(receipt(asked({ method: "online", addressee: "upper" }), received)).toEqual([["2024-02-28", "r"]]);
    expect(receipt(asked({ method: "online", addressee: "upper" }))).toEqual([["2024-02-26", "a"]]);
    expect(receipt(asked({ method: "in-person", addressee: "enforcing" }))).toEqual(unseen);
    expect(receipt(asked({ method: "post", addressee: "upper" }))).toEqual(unseen);
  });

  it("did not come by a day on which the file denies it", () => {
    const denied = on("n", "reconsideration-received", "2024-03-04", { regarding: "a", happened: "no" });
    expect(receipt(asked({ method: "post" }), denied)).toEqual([["2024-03-05/2024-06-01", "a"], null]);
  });

  it("handed in there is the same day, unless the file establishes that it was not there by then", () => {
    const denied = on("n", "reconsideration-received", "2024-03-04", { regarding: "a", happened: "no" });
    const online = asked({ method: "online", addressee: "upper" });
    expect(receipt(online, denied)).toEqual([["2024-03-05/2024-06-01", "a"], null]);
    expect(receipt(online, denied, decided())).toEqual([["2024-03-05/2024-03-12", "a"]]);
  });

  it("came before the decision", () => {
    expect(receipt(asked({ method: "post" }), decided())).toEqual([["2024-02-26/2024-03-12", "a"]]);
  });
});

describe("a decision on reconsideration", () => {
  const subjects = (...events: readonly TestEvent[]) =>
    inEveryWorld({ events: [LISTED, ...REJECTED, ...events] }, "d", ({ view }) =>
      overDecisions(view).map(({ anchor }) => anchor?.id),
    );
  const served = (regarding: string) => on("s", "reconsideration-served", "2024-03-15", { regarding });

  it("is one, whatever of it its service names", () => {
    for (const named of ["y", "a", "r"])
      expect(subjects(asked(), received, decided({ regarding: "r" }), served(named)), named).toEqual([["y"]]);
  });

  it("is told by its service alone where it is not on record", () => {
    expect(subjects(asked(), received, served("r"))).toEqual([["s"]]);
    expect(subjects(asked(), received)).toEqual([[]]);
  });

  it("is followed by what names it, or the request behind it, and by nothing of another", () => {
    const again = on("a2", "reconsideration-requested", "2024-04-02", { regarding: "x" });
    const follows = (regarding: string) =>
      inEveryWorld(
        { events: [LISTED, ...REJECTED, asked(), received, decided({ regarding: "r" }), again, served(regarding)] },
        "d",
        (world) => {
          const [event, decision] = [world.view.byId("s"), world.view.byId("y")];
          return event !== undefined && decision !== undefined && followsDecision(world, event, decision);
        },
      );
    expect(["y", "r", "a"].map((named) => follows(named)[0])).toEqual([true, true, true]);
    expect(follows("a2")).toEqual([false]);
  });
});
