// C-08: sixty days against a termination; for a concluded round from the day it was known, never more than contestable.
import { describe, expect, it } from "vitest";
import { happened, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { c08 } from "./c-08-termination-objection.ts";
import { finding, findings } from "../testing.ts";

const ended = (date: string, more: object = {}) => happened("enforcement-terminated", date, more);
const round = (date: string, more: object = {}) => happened("round-concluded", date, more);
const objected = (date: string, more: object = { regarding: "e1" }) => happened("objection-filed", date, more);
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(c08, asOf, { events });

describe("C-08", () => {
  it("is in order on the sixtieth day from service of the termination and missed on the next", () => {
    expect(at("2024-09-01", ended("2024-03-04"), objected("2024-05-03"))).toMatchObject({
      id: "C-08@e1",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-05-06", latest: "2024-05-06" },
    });
    expect(at("2024-09-01", ended("2024-03-01"), objected("2024-04-30")).due?.latest).toBe("2024-04-30");
    expect(at("2024-09-01", ended("2024-03-01"), objected("2024-05-01"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
  });

  it("runs, then is missed", () => {
    expect(at("2024-04-30", ended("2024-03-01")).status).toBe("running");
    expect(at("2024-05-01", ended("2024-03-01"))).toMatchObject({ status: "breach", done: null });
  });

  it("holds for acts from 2016-02-15, by the ruling where its day is on record", () => {
    expect(at("2016-06-01", ended("2016-02-14")).status).toBe("not-applicable");
    expect(at("2016-06-01", ended("2016-02-15")).status).toBe("breach");
    expect(at("2016-06-01", ended("2016-02-20", { ruled: "2016-02-14" })).status).toBe("not-applicable");
    expect(at("2016-06-01", ended("2016-02-20", { ruled: "2016-02-15" })).status).toBe("breach");
    expect(at("2016-06-01", round("2016-02-14", { knownOn: "2016-02-20" })).status).toBe("not-applicable");
  });

  it("counts only an objection that names the act", () => {
    expect(at("2024-09-01", ended("2024-03-01"), objected("2024-03-20", {})).status).toBe("breach");
    const listed = happened("listing-decided", "2024-01-05");
    const about = objected("2024-03-20", { regarding: "e2" });
    expect(at("2024-09-01", ended("2024-03-01"), listed, about).status).toBe("breach");
  });

  it("is contestable at most against a concluded round, from the day it was known", () => {
    const known = (asOf: string, ...more: readonly TestEvent[]) =>
      at(asOf, round("2024-02-01", { knownOn: "2024-03-01" }), ...more);
    expect(known("2024-04-30")).toMatchObject({ status: "running", due: { latest: "2024-04-30" } });
    expect(known("2024-05-01").status).toBe("contestable");
    expect(known("2024-05-01", objected("2024-04-30")).status).toBe("in-order");
    expect(known("2024-06-01", objected("2024-05-06")).status).toBe("contestable");
  });

  it("asks when the round was known: running to the earliest possible end, then undetermined", () => {
    expect(at("2024-04-01", round("2024-02-01")).status).toBe("running");
    const open = at("2024-04-02", round("2024-02-01"));
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["events[e1].knownOn"]);
    expect(at("2024-09-01", round("2024-02-01"), objected("2024-04-01")).status).toBe("in-order");
  });

  it("has nothing to say where nothing ended", () => {
    expect(findings(c08, "2024-06-01", { events: [happened("listing-decided", "2024-01-05")] })).toEqual([]);
  });
});
