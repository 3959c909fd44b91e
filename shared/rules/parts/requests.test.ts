// What the file tells of a correction request: its writing, its court, its receipt, its answer; in every world.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import { byText, inEveryWorld, written } from "./probe.fixture.ts";
import { type TestEvent } from "./request-events.fixture.ts";
import {
  answersOf,
  type CorrectionRequest,
  formOf,
  inWriting,
  outcomeOf,
  overAllRequests,
  overRequests,
  overRestrictionRequests,
  receiptOf,
  receivedAtOnce,
  requestIn,
  targetOf,
  toEnforcingCourt,
} from "./requests.ts";

const LISTED = { id: "d", type: "listing-decided", date: "2023-05-08" };
const on = (id: string, type: string, date: string, more: object = {}): TestEvent => ({ id, type, date, ...more });
const asked = (more: object = {}): TestEvent => on("q", "correction-requested", "2024-02-05", more);
const decided = (more: object = {}): TestEvent =>
  on("x", "correction-decided", "2024-02-20", { regarding: "q", ...more });

/** What a part tells of the first request, in every world; sorted where there are several. */
function told<T>(events: readonly TestEvent[], look: (world: World, request: CorrectionRequest) => T): readonly T[] {
  return inEveryWorld({ events: [LISTED, ...events] }, "d", (world) => {
    const [subject] = overAllRequests(world.view);
    const request = subject === undefined ? null : requestIn(world, subject);
    if (request === null) throw new Error("no request");
    return look(world, request);
  });
}

const sorted = (values: readonly unknown[]): readonly string[] => values.map(String).toSorted();
const BOTH = ["false", "true"];

describe("the writing of a request", () => {
  const YES = ["true"];
  const NO = ["false"];

  it.each([
    // The way of filing, then what follows where the file says that it is in writing, is not, or says nothing.
    ["post", YES, NO, YES],
    ["online", YES, NO, YES],
    ["fax", YES, NO, YES],
    ["in-person", YES, NO, BOTH],
    ["oral", BOTH, NO, NO],
    [undefined, YES, NO, BOTH],
  ] as const)("filed by %s", (method, yes, no, silent) => {
    const of = (writtenDown: string | undefined) => sorted(told([asked({ method, written: writtenDown })], inWriting));
    expect(of("yes")).toEqual(yes);
    expect(of("no")).toEqual(no);
    expect(of(undefined)).toEqual(silent);
    expect(of("unknown")).toEqual(BOTH);
  });

  it("is open where only its receipt is on record", () => {
    expect(sorted(told([on("r", "correction-received", "2024-02-07")], inWriting))).toEqual(BOTH);
  });
});

describe("the court of a request", () => {
  it.each([
    [undefined, ["true"]],
    ["enforcing", ["true"]],
    ["upper", ["false"]],
    ["other", ["false"]],
    ["unknown", BOTH],
  ] as const)("addressed to %s", (addressee, expected) => {
    const court = (world: World, { root }: CorrectionRequest) => toEnforcingCourt(world, root);
    expect(sorted(told([asked({ addressee })], court))).toEqual(expected);
  });
});

describe("the answer", () => {
  it("has the outcome and the form on record, else each that can be", () => {
    expect(told([asked(), decided({ outcome: "partly" })], outcomeOf)).toEqual(["partly"]);
    expect(sorted(told([asked(), decided()], outcomeOf))).toEqual(["granted", "partly", "rejected"]);
    expect(told([asked(), decided({ form: "ruling" })], formOf)).toEqual(["ruling"]);
    expect(sorted(told([asked(), decided()], formOf))).toEqual(["decision", "notice", "oral", "ruling"]);
  });

  it("that was served was not oral, unless the file says so", () => {
    const served = on("s", "correction-served", "2024-02-22", { regarding: "x" });
    expect(sorted(told([asked(), decided(), served], formOf))).toEqual(["decision", "notice", "ruling"]);
    expect(told([asked(), decided({ form: "oral" }), served], formOf)).toEqual(["oral"]);
    const alone = on("s", "correction-served", "2024-02-22", { regarding: "q" });
    expect(sorted(told([asked(), alone], formOf))).toEqual(["decision", "notice", "ruling"]);
    expect(sorted(told([asked(), alone], outcomeOf))).toEqual(["granted", "partly", "rejected"]);
  });
});

describe("the receipt", () => {
  const receipt = (...events: readonly TestEvent[]) =>
    told(events, (world, request) => {
      const found = receiptOf(world, request);
      return found === null ? null : [written(found.day), found.event.id];
    });
  const denied = (date: string) => on("n", "correction-received", date, { regarding: "q", happened: "no" });

  it("is that on record", () => {
    const received = on("r", "correction-received", "2024-02-07", { regarding: "q" });
    expect(receipt(asked({ method: "post" }), received)).toEqual([["2024-02-07", "r"]]);
  });

  it.each(["in-person", "online", "fax", "oral"])("is on the day of filing by %s at that court", (method) => {
    expect(receipt(asked({ method }))).toEqual([["2024-02-05", "q"]]);
    expect(receipt(asked({ method, addressee: "upper" }))).toEqual([null]);
  });

  it("can be unseen after a posting, on some day from then on, or not have come", () => {
    const open = [["2024-02-05/2024-06-01", "q"], null];
    expect(receipt(asked({ method: "post" }))).toEqual(open);
    expect(receipt(asked())).toEqual(open);
  });

  it("did not come by a day on which the file denies it, whatever the way of filing", () => {
    const open = [["2024-02-11/2024-06-01", "q"], null];
    expect(receipt(asked({ method: "post" }), denied("2024-02-10"))).toEqual(open);
    expect(receipt(asked({ method: "online" }), denied("2024-02-10"))).toEqual(open);
    expect(receipt(asked({ method: "online" }), denied("2024-02-05"))).toEqual([["2024-02-06/2024-06-01", "q"], null]);
    expect(receipt(asked({ method: "online" }), denied("2024-02-04")), "before it was filed").toEqual([
      ["2024-02-05", "q"],
    ]);
  });

  it("of what was answered came before the answer", () => {
    expect(receipt(asked({ method: "post" }), decided())).toEqual([["2024-02-05/2024-02-20", "q"]]);
    // What the file establishes stands: it was not there by that day, but for a day on which it had been answered.
    const after = [["2024-02-11/2024-02-20", "q"]];
    expect(receipt(asked({ method: "online" }), denied("2024-02-10"), decided())).toEqual(after);
    expect(receipt(asked({ method: "post" }), denied("2024-02-10"), decided())).toEqual(after);
    expect(receipt(asked({ method: "online" }), denied("2024-02-20"), decided())).toEqual([["2024-02-05", "q"]]);
    expect(receipt(asked({ method: "online" }), denied("2024-02-01/2024-02-10"), decided())).toEqual([
      ["2024-02-05/2024-02-20", "q"],
      ["2024-02-05", "q"],
    ]);
    expect(receipt(on("x", "correction-decided", "2024-02-20"))).toEqual([["2023-05-08/2024-02-20", "x"]]);
  });

  it("is at once only by ways that put it into the hands of the court", () => {
    const at = (method: string | undefined) => receivedAtOnce({ raw: { method } } as unknown as CaseEvent);
    expect(["in-person", "online", "fax", "oral", "post", undefined].map(at)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("what answers a request", () => {
  const answers = (...events: readonly TestEvent[]) =>
    told(events, (world, request) => answersOf(world, request).map(({ id }) => id));

  it("is its decision, and the change of the list that names it", () => {
    expect(answers(asked(), decided())).toEqual([["x"]]);
    expect(answers(asked(), on("gone", "listing-deleted", "2024-02-20", { regarding: "q" }))).toEqual([["gone"]]);
    expect(answers(on("x", "correction-decided", "2024-02-20"))).toEqual([["x"]]);
  });

  it.each(["listing-deleted", "listing-revoked", "listing-corrected"])("may be a later %s that names none", (type) => {
    expect(answers(asked(), on("gone", type, "2024-02-20")).toSorted(byText)).toEqual([[], ["gone"]]);
    expect(answers(asked(), on("gone", type, "2024-02-04"))).toEqual([[]]);
    expect(answers(asked(), decided(), on("gone", type, "2024-02-25"))).toEqual([["x"]]);
  });

  it("of a restriction is its lifting, and of no listing", () => {
    const order = on("order", "restriction-ordered", "2023-05-08", { against: "client" });
    const request = asked({ target: "restriction" });
    expect(answers(order, request, on("free", "restriction-lifted", "2024-02-20")).toSorted(byText)).toEqual([
      [],
      ["free"],
    ]);
    expect(answers(order, request, on("gone", "listing-deleted", "2024-02-20"))).toEqual([[]]);
  });
});

describe("the requests of a file", () => {
  const ids = (...events: readonly TestEvent[]) =>
    inEveryWorld({ events: [LISTED, ...events] }, "d", ({ view }) =>
      [overRequests(view), overRestrictionRequests(view), overAllRequests(view)].map((subjects) =>
        subjects.map(({ anchor, thread }) => `${anchor?.id ?? ""} ${thread?.id ?? "–"}`),
      ),
    );

  it("are those that answer no other step of a request, about a listing or about a restriction", () => {
    const restricted = { target: "restriction" };
    expect(
      ids(
        asked(),
        on("r", "correction-received", "2024-02-07", { regarding: "q" }),
        decided({ regarding: "r" }),
        on("q2", "correction-requested", "2024-03-05", restricted),
        on("early", "correction-decided", "2023-06-05"),
      ),
    ).toEqual([[["early d", "q d"], ["q2 –"], ["early d", "q d", "q2 –"]]]);
  });

  it("speak of what they are about", () => {
    expect(told([asked()], (_, request) => targetOf(request))).toEqual(["listing"]);
    expect(told([asked({ target: "restriction" })], (_, request) => targetOf(request))).toEqual(["restriction"]);
  });
});
