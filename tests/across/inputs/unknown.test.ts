// Unknown is never no: what the file calls unknown, or leaves out where no default is stated, is every possibility, and is asked.
import { describe, expect, it } from "vitest";
import { audited, missingOf, ofRule, statusOf } from "./inputs.fixture.ts";

type Fields = { readonly [field: string]: unknown };

const rejectedAndServed = (service: Fields | undefined, asOf = "2024-04-10") =>
  audited(asOf, {
    client: { role: "debtor", birthDate: "1985-02-03" },
    events: [
      { id: "d", type: "listing-decided", date: "2023-06-12", items: [1], termYears: null, written: "yes" },
      { id: "ds", type: "listing-served", date: "2023-06-20", regarding: "d", service },
      { id: "q", type: "correction-requested", date: "2024-01-29", written: "yes", method: "in-person", grounds: [1] },
      {
        id: "x",
        type: "correction-decided",
        date: "2024-02-09",
        outcome: "rejected",
        form: "decision",
        regarding: "q",
      },
      { id: "xs", type: "correction-served", date: "2024-03-20", regarding: "x", service },
    ],
  });
const missing = (found: ReturnType<typeof audited>, rule: string) => ofRule(found, rule).flatMap(missingOf);

describe("the method of a service", () => {
  const served = (method?: string) => rejectedAndServed({ proof: "yes", recipient: "self", ...(method && { method }) });

  it("that is unknown may be an announcement, after which the limit still runs", () => {
    expect(statusOf(served("direct"), "R-01")).toBe("breach");
    expect(statusOf(served("announcement"), "R-01")).not.toBe("breach");
    expect(statusOf(served("unknown"), "R-01")).toBe("undetermined");
    expect(missing(served("unknown"), "R-01")).toContain("events[xs].service.method");
  });

  it("that is not stated is none", () => {
    expect(statusOf(served(), "R-01")).toBe("breach");
  });
});

describe("the proof of a service", () => {
  const served = (proof?: string) =>
    rejectedAndServed({ method: "direct", recipient: "self", ...(proof && { proof }) });

  it("that is unknown decides nothing", () => {
    expect([statusOf(served("yes"), "R-01"), statusOf(served("no"), "R-01")]).toEqual(["breach", "contestable"]);
    expect(statusOf(served("unknown"), "R-01")).toBe("contestable");
    expect([statusOf(served("yes"), "S-01"), statusOf(served("no"), "S-01")]).toEqual(["in-order", "contestable"]);
    expect(statusOf(served("unknown"), "S-01")).toBe("undetermined");
    expect(missing(served("unknown"), "S-01")).toEqual(["events[ds].service.proof"]);
  });

  it("is taken to be there where nothing is said of it", () => {
    expect([statusOf(served(), "R-01"), statusOf(served(), "S-01")]).toEqual(["breach", "in-order"]);
  });
});

describe("whom a consumption restriction is against", () => {
  const ordered = (kind: string, against?: string) =>
    audited("2024-04-10", {
      client: { kind, role: "debtor" },
      events: [
        {
          id: "o",
          type: "restriction-ordered",
          date: "2024-01-10",
          ...(against && { against }),
          statesPeriod: "no",
          statesItems: "no",
          statesConsequences: "no",
        },
        { id: "os", type: "restriction-served", date: "2024-01-12", regarding: "o", service: { method: "direct" } },
        { id: "ol", type: "restriction-checked", date: "2024-04-01", active: "yes", regarding: "o" },
        { id: "pf", type: "obligation-performed", date: "2024-02-01", full: "yes" },
      ],
    });

  it.each(["H-02", "H-05"])("is open for a unit where it is not said (%s)", (rule) => {
    const [client, other] = [ordered("legal-person", "client"), ordered("legal-person", "other")];
    expect(statusOf(client, rule)).not.toBe(statusOf(other, rule));
    const open = ordered("legal-person");
    expect(statusOf(open, rule)).toBe("undetermined");
    expect(missing(open, rule)).toContain("events[o].against");
    expect(statusOf(ordered("natural-person"), rule)).toBe(statusOf(client, rule));
  });
});

it("the outcome of a correction request, as a sign that the list had to be set right", () => {
  const decided = (outcome?: string) =>
    audited("2024-04-10", {
      events: [
        { id: "d", type: "listing-decided", date: "2023-06-12", items: [1], termYears: null },
        { id: "q", type: "correction-requested", date: "2024-01-29", regarding: "d", grounds: [1] },
        { id: "x", type: "correction-decided", date: "2024-02-09", regarding: "q", ...(outcome && { outcome }) },
      ],
    });
  expect([statusOf(decided("granted"), "K-07"), statusOf(decided("rejected"), "K-07")]).toEqual([
    "advice",
    "not-applicable",
  ]);
  expect(statusOf(decided(), "K-07")).toBe("undetermined");
  expect(missing(decided(), "K-07")).toEqual(["events[x].outcome"]);
});

it("the recipient of a paper left behind, at the residence and elsewhere", () => {
  const left = (service: Fields) => rejectedAndServed({ method: "left", recorded: "yes", ...service });
  for (const atResidence of ["yes", "no"])
    for (const recipient of [{}, { recipient: "unknown" }]) {
      const found = left({ atResidence, ...recipient });
      expect(ofRule(found, "S-03").map(({ status }) => status)).toEqual(["undetermined", "undetermined"]);
      expect(missing(found, "S-03")).toContain("events[ds].service.recipient");
    }
});

it("the form of a paper served electronically while rulings could not be", () => {
  const served = (form?: string) =>
    audited("2019-06-01", {
      events: [
        { id: "d", type: "listing-decided", date: "2018-06-12", items: [1], termYears: null },
        { id: "q", type: "correction-requested", date: "2019-01-29", regarding: "d", grounds: [1] },
        { id: "x", type: "correction-decided", date: "2019-02-11", regarding: "q", ...(form && { form }) },
        {
          id: "xs",
          type: "correction-served",
          date: "2019-02-12",
          regarding: "x",
          service: { method: "electronic", consent: "yes" },
        },
      ],
    });
  expect([statusOf(served("decision"), "S-04"), statusOf(served("ruling"), "S-04")]).toEqual(["in-order", "breach"]);
  expect(statusOf(served(), "S-04")).toBe("undetermined");
  expect(missing(served(), "S-04")).toEqual(["events[x].form"]);
});

describe("the body that had a credit objection", () => {
  const objection = (body?: string, answer: Fields = {}) =>
    audited("2024-06-01", {
      events: [
        { id: "d", type: "listing-decided", date: "2022-06-12", items: [1], termYears: null },
        { id: "ld", type: "listing-deleted", date: "2023-06-12" },
        { id: "f", type: "credit-objection-filed", date: "2024-01-08", ...(body && { body }) },
        { id: "a", type: "credit-objection-answered", date: "2024-03-20", body: "bureau", ...answer },
      ],
    });

  it("is not told by an answer that names no objection", () => {
    expect([statusOf(objection("bureau"), "N-02"), statusOf(objection("pboc"), "N-02")]).toEqual([
      "breach",
      "not-applicable",
    ]);
    expect(statusOf(objection(), "N-02")).toBe("undetermined");
    expect(missing(objection(), "N-02")).toContain("events[f].body");
  });

  it("is told by one that does", () => {
    expect(statusOf(objection(undefined, { regarding: "f" }), "N-02")).toBe("breach");
  });
});
