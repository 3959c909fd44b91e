// When a correction request is open, what closes it and what reopens it, and what ticks its items.
import { describe, expect, it } from "vitest";
import {
  found,
  item,
  LISTED,
  RECEIVED,
  REJECTED,
  REQUESTED,
  route,
  type RouteCase,
  TO_REJECTION,
} from "./testing.fixture.ts";

/** A wrong about whatever stands: without one there is nothing to correct. */
const wrong = found("L-05@e1", { subjects: ["e1"], remedies: ["correction-request"] });
const at = (asOf: string, input: RouteCase, findings: Parameters<typeof route>[3] = [wrong]) =>
  route("correction-request", asOf, input, findings);

const minor = found("L-05@e1", { thread: "e1", subjects: ["e1"], remedies: ["correction-request", "compensation"] });

describe("the correction request", () => {
  it("is open while a listing stands and names its grounds, not the client's own slips", () => {
    const slip = found("C-02@e2", { holder: "client", remedies: ["correction-request"], subjects: ["e2"] });
    const list = at("2024-01-02", { events: [LISTED] }, [minor, slip]);
    expect(list).toMatchObject({ state: "open", until: null, court: "某区人民法院", because: ["L-05@e1"] });
  });

  it("is open on a listing that was only found", () => {
    expect(at("2024-01-02", { events: [{ type: "listing-discovered", date: "2024-01-01" }] }).state).toBe("open");
  });

  it("is not there yet on what is undetermined alone, which it names, nor where nothing is found wrong", () => {
    const open = found("L-05@e1", { status: "undetermined", subjects: ["e1"], remedies: ["correction-request"] });
    const other = found("S-01@e1", { status: "undetermined", subjects: ["e1"], remedies: ["supervision"] });
    const list = at("2024-01-02", { events: [LISTED] }, [open, other]);
    expect(list).toMatchObject({ state: "not-yet", because: ["L-05@e1"] });
    expect(at("2024-01-02", { events: [LISTED] }, [])).toMatchObject({ state: "not-yet", because: [] });
    expect(at("2024-01-02", { events: [LISTED] }, [open, minor])).toMatchObject({ state: "open" });
  });

  it("is closed while a request is pending and after its answer", () => {
    expect(at("2024-01-14", { events: [LISTED, REQUESTED, RECEIVED] }, [minor])).toMatchObject({
      state: "closed",
      because: [],
    });
    expect(at("2024-02-01", { events: [...TO_REJECTION] }, [minor]).state).toBe("closed");
  });

  it("is closed once the listing is gone, and open again on a later look that shows it", () => {
    const deleted = { type: "listing-deleted", date: "2024-03-01" };
    expect(at("2024-04-01", { events: [LISTED, deleted] }).state).toBe("closed");
    const seen = { type: "listing-checked", date: "2024-03-20", visible: "yes", regarding: "e1" };
    expect(at("2024-04-01", { events: [LISTED, deleted, seen] }).state).toBe("open");
  });

  it("stays open where it is unknown whether the listing went or a request was made", () => {
    const maybe = { happened: "unknown" };
    const deleted = { type: "listing-deleted", date: "2024-03-01", ...maybe };
    expect(at("2024-04-01", { events: [LISTED, deleted] }).state).toBe("open");
    expect(at("2024-04-01", { events: [LISTED, { ...REQUESTED, ...maybe }] }).state).toBe("open");
  });

  it("is reopened by a ground that arose after the request", () => {
    const events = [...TO_REJECTION, { type: "obligation-performed", date: "2024-02-10", full: "yes" }];
    const paid = found("X-01@e6", {
      thread: "e1",
      subjects: ["e6", "e1"],
      remedies: ["deletion", "correction-request"],
    });
    expect(at("2024-03-01", { events }, [minor, paid])).toMatchObject({
      state: "open",
      because: ["X-01@e6"],
    });
    expect(at("2024-02-05", { events }, [minor]).state).toBe("closed");
  });

  it("stays open on a ground that no request has raised, and names what gives it", () => {
    const inaccurate = found("P-02@e1", { thread: "e1", subjects: ["e1"], remedies: ["correction-request"] });
    const on = (grounds: readonly number[] | undefined) => {
      const [listed, request, ...rest] = TO_REJECTION;
      return at("2024-03-01", { events: [listed, { ...request, grounds }, ...rest] as never }, [minor, inaccurate]);
    };
    expect(on([1])).toMatchObject({ state: "open", because: ["P-02@e1"] });
    expect(on([2])).toMatchObject({ state: "open", because: ["L-05@e1"] });
    expect(on([1, 2]).state).toBe("closed");
    expect(on([3])).toMatchObject({ state: "open", because: ["L-05@e1", "P-02@e1"] });
    // A request of which the grounds are not on record may have raised any.
    expect(on(undefined).state).toBe("closed");
  });

  it("is open again after silence, which it names", () => {
    const silent = found("C-03@e3", { thread: "e1", subjects: ["e3"], remedies: ["supervision", "procuratorate"] });
    const events = [LISTED, REQUESTED, RECEIVED];
    expect(at("2024-03-01", { events }, [minor, silent])).toMatchObject({
      state: "open",
      because: ["L-05@e1", "C-03@e3"],
    });
    const done = { earliest: "2024-02-01", latest: "2024-02-01" };
    expect(at("2024-03-01", { events }, [minor, { ...silent, done }]).state).toBe("closed");
    expect(at("2024-03-01", { events }, [minor, { ...silent, status: "contestable" }]).state).toBe("closed");
  });

  it("is not reopened by the steps of the request itself", () => {
    const step = found("C-05@e4", { thread: "e1", subjects: ["e4"], remedies: ["correction-request"] });
    expect(at("2024-03-01", { events: [...TO_REJECTION] }, [step]).state).toBe("closed");
  });

  it.each([{ addressee: "other" }, { written: "no" }, { method: "oral", written: "unknown" }])(
    "is open again after a request that went astray: %o",
    (astray) => {
      const events = [LISTED, { ...REQUESTED, ...astray }];
      const list = at("2024-02-10", { events });
      expect(list.state).toBe("open");
      expect(item(list, "written").state).toBe("todo");
      expect(at("2024-02-10", { events: [...events, RECEIVED] }).state).toBe("closed");
    },
  );

  it("is reopened by a second listing", () => {
    const events = [
      ...TO_REJECTION,
      { type: "listing-deleted", date: "2024-03-01" },
      { ...LISTED, date: "2024-05-05" },
    ];
    expect(at("2024-04-01", { events }).state).toBe("closed");
    expect(at("2024-06-01", { events }).state).toBe("open");
  });

  it("is open against a restriction of its own, from 2020-01-02 and until it is lifted", () => {
    const order = { type: "restriction-ordered", date: "2019-12-01" };
    expect(at("2020-01-01", { events: [order] }).state).toBe("closed");
    expect(at("2020-01-02", { events: [order] }).state).toBe("open");
    const lifted = { type: "restriction-lifted", date: "2020-03-01" };
    expect(at("2020-04-01", { events: [order, lifted] }).state).toBe("closed");
    expect(at("2020-04-01", { events: [{ ...order, against: "other" }] }).state).toBe("closed");
    const asked = { ...REQUESTED, target: "restriction", date: "2020-02-01" };
    expect(at("2020-03-01", { events: [order, asked] }).state).toBe("closed");
  });

  it("is not reopened by a restriction that nobody asked about, on what was raised against the listing", () => {
    const order = { type: "restriction-ordered", date: "2024-01-01" };
    const fault = found("H-08@e7", { subjects: ["e7"], remedies: ["correction-request"] });
    const events = [...TO_REJECTION, order];
    expect(at("2024-03-01", { events }, [minor])).toMatchObject({ state: "closed", because: [] });
    expect(at("2024-01-14", { events: [LISTED, REQUESTED, RECEIVED, order] }, [minor]).state).toBe("closed");
    // The order's own faults were never raised; with them nothing is opened that was answered.
    expect(at("2024-03-01", { events }, [minor, fault])).toMatchObject({ state: "open", because: ["H-08@e7"] });
    expect(at("2024-03-01", { events: [LISTED, order] }, [minor, fault]).because).toEqual(["L-05@e1", "H-08@e7"]);
  });

  it("names for a listing that nobody asked about none of the grounds against another", () => {
    const second = { ...LISTED, date: "2024-02-20" };
    const events = [...TO_REJECTION, second];
    const its = found("D-02@e6", { thread: "e6", subjects: ["e6"], remedies: ["correction-request"] });
    expect(at("2024-03-01", { events }, [minor, its])).toMatchObject({ state: "open", because: ["D-02@e6"] });
  });

  it("against a restriction does not rest on what a request about the listing has raised already", () => {
    const order = { type: "restriction-ordered", date: "2023-12-01" };
    const raised = [...TO_REJECTION, order];
    expect(at("2024-02-01", { events: raised }, [minor]).because).toEqual([]);
    const other = raised.map((event) => (event.type === "correction-requested" ? { ...event, grounds: [2] } : event));
    expect(at("2024-02-01", { events: other }, [minor]).because).toEqual(["L-05@e1"]);
    const own = found("H-02@e6", { subjects: ["e6"], remedies: ["correction-request"] });
    expect(at("2024-02-01", { events: raised }, [minor, own])).toMatchObject({ state: "open", because: ["H-02@e6"] });
  });

  it("goes to the court that now handles the enforcement", () => {
    const transfer = { type: "enforcement-transferred", date: "2024-02-01", court: { name: "某铁路运输法院" } };
    expect(at("2024-01-31", { events: [LISTED, transfer] }).court).toBe("某区人民法院");
    expect(at("2024-03-01", { events: [LISTED, transfer] }).court).toBe("某铁路运输法院");
    expect(at("2024-03-01", { events: [LISTED, { ...transfer, happened: "unknown" }] }).court).toBeNull();
    expect(at("2024-03-01", { events: [LISTED, { ...transfer, court: undefined }] }).court).toBeNull();
  });
});

describe("its items", () => {
  it("tick themselves from the request that was made", () => {
    const list = at("2024-01-20", { events: [LISTED, REQUESTED, RECEIVED] });
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "grounds")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "enforcing-court")).toMatchObject({ state: "done", from: ["e3"] });
    expect(item(list, "proof-of-receipt")).toMatchObject({ state: "done", from: ["e3"] });
  });

  it("ask for paper of what is only stated", () => {
    const list = at("2024-01-20", { events: [LISTED, REQUESTED, { ...RECEIVED, source: "client-statement" }] });
    expect(item(list, "proof-of-receipt").state).toBe("todo");
    expect(item(list, "decision-copy").state).toBe("todo");
  });

  it("tick from events with paper and from evidence of a known kind, in either language", () => {
    const events = [{ ...LISTED, source: "document" }];
    expect(item(at("2024-01-02", { events }), "decision-copy")).toMatchObject({ state: "done", from: ["e1"] });
    const evidence = [
      { id: "d1", kind: "身份证明" },
      { id: "d2", kind: "Power of Attorney" },
      { id: "d3", kind: "something else" },
    ];
    const list = at("2024-01-02", { events, evidence });
    expect(item(list, "identity")).toMatchObject({ state: "done", from: ["d1"] });
    expect(item(list, "authority")).toMatchObject({ state: "done", from: ["d2"] });
    expect(item(list, "evidence-list").state).toBe("todo");
  });

  it("name the paper that satisfies them beside the event that names it", () => {
    const events = [{ ...LISTED, evidence: ["d9"] }];
    const evidence = [{ id: "d9", kind: "失信决定书" }];
    expect(item(at("2024-01-02", { events, evidence }), "decision-copy")).toMatchObject({
      state: "done",
      from: ["e1", "d9"],
    });
  });

  it("ask nobody for a paper of what is shown not to have happened", () => {
    const never = [
      { ...LISTED, happened: "no", source: "official-record" },
      { type: "listing-published", date: "2024-01-01" },
    ];
    expect(item(at("2024-01-02", { events: never }), "decision-copy").state).toBe("not-needed");
    const paper = [{ id: "d1", kind: "失信决定书" }];
    expect(item(at("2024-01-02", { events: never, evidence: paper }), "decision-copy").state).toBe("done");
  });

  it("do not tick from a piece of evidence that is later than the audit", () => {
    const evidence = [{ id: "d1", kind: "identity", date: "2024-05" }];
    expect(item(at("2024-04-30", { events: [LISTED], evidence }), "identity").state).toBe("todo");
    expect(item(at("2024-05-01", { events: [LISTED], evidence }), "identity").state).toBe("done");
  });

  it("leave unknown whether there is a restriction to lift until an order is on record", () => {
    expect(item(at("2024-02-01", { events: [LISTED] }), "restriction-relief").state).toBe("unknown");
    const order = { type: "restriction-ordered", date: "2023-11-01" };
    expect(item(at("2024-02-01", { events: [LISTED, order] }), "restriction-relief").state).toBe("todo");
    const lifted = { type: "restriction-lifted", date: "2024-01-01" };
    expect(item(at("2024-02-01", { events: [LISTED, order, lifted] }), "restriction-relief").state).toBe("not-needed");
  });

  it("keep a rejected request's steps ticked", () => {
    expect(item(at("2024-02-01", { events: [LISTED, REQUESTED, RECEIVED, REJECTED] }), "written").state).toBe("done");
  });
});
