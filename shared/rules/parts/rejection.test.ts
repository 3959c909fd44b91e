// The rejection of a request: whether there is one, when it was served, and which application answers it; in every world.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import { on as onDay } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { inEveryWorld, written } from "./probe.fixture.ts";
import { applicationOf, rejectionOf, rejectionServed, serviceDenials } from "./rejection.ts";
import type { TestEvent } from "./request-events.fixture.ts";
import { type CorrectionRequest, overAllRequests, requestIn } from "./requests.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const asked = (id = "q", date = "2024-02-05") => on(id, "correction-requested", date);
const decided = (more: object = {}) =>
  on("x", "correction-decided", "2024-02-20", { regarding: "q", outcome: "rejected", form: "decision", ...more });

/** What a part tells of the request with the id, in every world. */
function told<T>(events: readonly TestEvent[], look: (world: World, request: CorrectionRequest) => T, id = "q") {
  return inEveryWorld({ events: [LISTED, ...events] }, "d", (world) => {
    const subject = overAllRequests(world.view).find(({ anchor }) => anchor?.id === id);
    const request = subject === undefined ? null : requestIn(world, subject);
    if (request === null) throw new Error(`no request ${id}`);
    return look(world, request);
  });
}

describe("a rejection", () => {
  const found = (...events: readonly TestEvent[]) =>
    told(events, (world, request) => {
      const rejection = rejectionOf(world, request);
      return rejection.closed === null ? [rejection.form, rejection.partly] : rejection.closed.because().zh;
    });

  it("is one in a form that can be served, of all that was asked or of a part", () => {
    expect(found(asked(), decided())).toEqual([["decision", false]]);
    expect(found(asked(), decided({ outcome: "partly", form: "notice" }))).toEqual([["notice", true]]);
    expect(found(asked(), decided({ form: "ruling" }))).toEqual([["ruling", false]]);
  });

  it("is none without an answer, where it was oral, or where the request was granted", () => {
    expect(found(asked())[0]).toContain("没有驳回决定的记录");
    expect(found(asked(), decided({ form: "oral" }))[0]).toContain("口头驳回");
    expect(found(asked(), decided({ outcome: "granted" }))[0]).toContain("没有被驳回");
    expect(found(asked(), on("s", "correction-served", "2024-02-22", { regarding: "q" })).length).toBeGreaterThan(3);
  });
});

describe("its service", () => {
  const denied = (regarding: string | undefined, date = "2024-03-04") =>
    on("n", "correction-served", date, { happened: "no", ...(regarding === undefined ? {} : { regarding }) });
  const other = [asked("q2", "2024-03-01"), decided({ regarding: "q2" })].map((one, at) =>
    at === 0 ? one : { ...one, id: "x2", date: "2024-03-03" },
  );

  it("is denied by what names the answer or the request, and by nothing about another request", () => {
    const of = (id: string, regarding: string) =>
      told(
        [asked(), decided(), ...other, denied(regarding)],
        (world, request) => serviceDenials(world, request).map((one) => one.id),
        id,
      );
    expect(of("q", "x")).toEqual([["n"]]);
    expect(of("q", "q")).toEqual([["n"]]);
    expect(of("q", "x2")).toEqual([[]]);
    expect(of("q2", "x")).toEqual([[]]);
    expect(of("q2", "x2")).toEqual([["n"]]);
  });

  it("has its day; unseen it came after the answer, and after the day on which it is denied", () => {
    const day = (...events: readonly TestEvent[]) =>
      told(events, (world, request) => written(rejectionServed(world, request)));
    const served = on("s", "correction-served", "2024-02-22", {
      regarding: "x",
      service: { method: "direct", proof: "yes" },
    });
    expect(day(asked(), decided(), served)).toEqual(["2024-02-22"]);
    expect(day(asked(), decided())).toEqual(["2024-02-20/2024-06-01", null]);
    expect(day(asked(), decided(), denied("x"))).toEqual(["2024-03-05/2024-06-01", null]);
  });
});

describe("the application for reconsideration", () => {
  const applied = (...events: readonly TestEvent[]) =>
    told([asked(), decided(), ...events], (world, request) => {
      const { act, byReceipt } = applicationOf(world, request, onDay(parseDay("2024-02-22") ?? 0));
      return [written(act.done), act.event?.id ?? null, byReceipt];
    });
  const made = on("a", "reconsideration-requested", "2024-02-26", { regarding: "x" });
  const had = on("r", "reconsideration-received", "2024-02-28", { regarding: "x" });

  it("is that on record, else its receipt, else one of some day before its decision", () => {
    expect(applied(made, had)).toEqual([["2024-02-26", "a", false]]);
    expect(applied(had)).toEqual([["2024-02-28", "r", true]]);
    expect(applied(on("y", "reconsideration-decided", "2024-03-12", { regarding: "x" }))).toEqual([
      ["2024-02-22/2024-03-12", "y", false],
    ]);
    expect(applied()).toEqual([[null, null, false]]);
  });

  it("that is told only by a decision that names nothing may be of another request, where there is one", () => {
    const decision = on("y", "reconsideration-decided", "2024-03-12");
    expect(applied(decision)).toEqual([["2024-02-22/2024-03-12", "y", false]]);
    // One of a day before the rejection answers another.
    expect(applied(on("y", "reconsideration-decided", "2024-02-19"))).toEqual([[null, null, false]]);
    const objection = on("o", "objection-filed", "2024-02-06");
    expect(applied(objection, decision)).toEqual([
      ["2024-02-22/2024-03-12", "y", false],
      [null, null, false],
    ]);
  });
});
