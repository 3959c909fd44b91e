// K-03: six months by analogy: late is contestable, never a breach.
import { describe, expect, it } from "vitest";
import { k03 } from "./k-03-supervision-in-time.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";

const decided = (outcome: string | null = "rejected") => ({
  type: "reconsideration-decided",
  date: "2024-03-01",
  outcome,
});
const served = (date = "2024-03-04", more: object = {}) => ({ type: "reconsideration-served", date, ...more });
const asked = (date: string, more: object = {}) => ({ type: "supervision-requested", date, ...more });

describe("K-03", () => {
  const on = (asOf: string, ...events: Events) => finding(k03, asOf, { events });

  it("is in order to the last day and contestable after it", () => {
    const day = (date: string) => on("2025-06-01", decided(), served(), asked(date));
    expect(day("2024-09-04")).toMatchObject({ id: "K-03@e2", status: "in-order", due: { latest: "2024-09-04" } });
    expect(day("2024-09-05")).toMatchObject({ status: "contestable", holder: "client" });
    expect(badSteps(day("2024-09-05").derivation)).toEqual([]);
    expect(
      day("2024-09-05")
        .derivation.map(({ zh }) => zh)
        .join(""),
    ).toContain("最高法规范性文件");
  });

  it("takes a request that names the listing for any of several reconsiderations, and one that names a step for its own", () => {
    const listing = { type: "listing-decided", date: "2023-03-06", id: "listing", items: [1], termYears: null };
    const round = (n: number, days: readonly [string, string, string, string]) => [
      { type: "correction-requested", date: days[0], id: `asked${n}`, regarding: "listing", written: "yes" },
      { type: "correction-decided", date: days[1], id: `no${n}`, regarding: `asked${n}`, outcome: "rejected" },
      { type: "reconsideration-requested", date: days[2], id: `again${n}`, regarding: `no${n}` },
      { type: "reconsideration-decided", date: days[3], id: `end${n}`, regarding: `again${n}`, outcome: "rejected" },
      { type: "reconsideration-served", date: days[3], regarding: `end${n}` },
    ];
    const both = (regarding: string, date = "2023-11-22") =>
      findings(k03, "2024-06-03", {
        events: [
          listing,
          ...round(1, ["2023-04-03", "2023-04-17", "2023-05-04", "2023-05-22"]),
          ...round(2, ["2023-06-05", "2023-06-19", "2023-07-04", "2023-07-24"]),
          asked(date, { id: "request", regarding }),
        ],
      });
    const statuses = (regarding: string, date?: string) => both(regarding, date).map(({ status }) => status);
    expect(statuses("listing")).toEqual(["undetermined", "undetermined"]);
    expect(both("listing")[0]?.missing.map(({ path }) => path)).toEqual(["events[request].regarding"]);
    for (const step of ["asked1", "no1", "again1", "end1"])
      expect(statuses(step), step).toEqual(["in-order", "contestable"]);
    for (const step of ["asked2", "no2", "again2", "end2"])
      expect(statuses(step), step).toEqual(["contestable", "in-order"]);
    // Before the second was decided it can only be against the first.
    expect(statuses("listing", "2023-07-23")).toEqual(["in-order", "contestable"]);
  });

  it("runs, then a request that was not made is contestable", () => {
    expect(on("2024-09-04", decided(), served()).status).toBe("running");
    expect(on("2024-09-05", decided(), served())).toMatchObject({ status: "contestable", done: null });
  });

  it("does not know an unseen service", () => {
    expect(on("2024-09-01", decided()).status).toBe("running");
    const late = on("2025-06-01", decided());
    expect(late.status).toBe("undetermined");
    expect(late.missing.map(({ path }) => path)).toEqual(["events[+reconsideration-served@e1]"]);
  });

  it("does not apply where all was granted, nothing served, or before the opinions", () => {
    expect(on("2025-06-01", decided("granted"), served()).status).toBe("not-applicable");
    const open = on("2025-06-01", decided(null), served());
    expect(open.status).toBe("undetermined");
    expect(open.missing.map(({ path }) => path)).toEqual(["events[e1].outcome"]);
    expect(on("2025-06-01", decided(), served("2025-06-01", { happened: "no" })).status).toBe("not-applicable");
    const early = { type: "reconsideration-decided", date: "2023-01-20", outcome: "rejected" };
    expect(on("2025-06-01", early, served("2023-01-30")).status).toBe("not-applicable");
    expect(on("2025-06-01", early, served("2023-01-31")).status).toBe("contestable");
    expect(findings(k03, "2025-06-01", {})).toEqual([]);
  });

  it("has both readings where the proof of service is missing", () => {
    const found = on("2025-06-01", decided(), served("2024-03-04", { service: { method: "post", proof: "no" } }));
    expect(found.status).toBe("contestable");
    expect(found.readings.filter(({ active }) => active).map(({ id, status }) => [id, status])).toEqual([
      ["as-stated", "contestable"],
      ["not-served", "not-applicable"],
    ]);
  });

  it("leaves out a request about something else", () => {
    const events = [decided(), served(), { type: "objection-filed", date: "2024-03-05" }];
    expect(on("2025-06-01", ...events, asked("2024-04-01", { regarding: "e3" })).status).toBe("contestable");
    expect(on("2025-06-01", ...events, asked("2024-04-01", { regarding: "e2" })).status).toBe("in-order");
    expect(on("2025-06-01", ...events, asked("2024-01-05")).status).toBe("contestable");
  });

  it("finds a request that names anything before the decision, down to the listing, and was made since", () => {
    const chain = [
      { type: "listing-decided", date: "2023-06-01" },
      { type: "correction-requested", date: "2023-12-01", regarding: "e1" },
      { type: "correction-decided", date: "2024-01-10", regarding: "e2", outcome: "rejected" },
      { type: "correction-served", date: "2024-01-12", regarding: "e3" },
      { type: "reconsideration-requested", date: "2024-01-15", regarding: "e4" },
      { type: "reconsideration-decided", date: "2024-03-01", regarding: "e5", outcome: "rejected" },
      { type: "reconsideration-served", date: "2024-03-04", regarding: "e6" },
    ];
    for (const regarding of ["e1", "e2", "e3", "e4", "e5", "e6", "e7"]) {
      expect([regarding, on("2025-06-01", ...chain, asked("2024-04-01", { regarding })).status]).toEqual([
        regarding,
        "in-order",
      ]);
    }
    // One made before the decision attacks something else: what is named, or a court's delay.
    expect(on("2025-06-01", ...chain, asked("2024-02-01", { regarding: "e1" }))).toMatchObject({
      status: "contestable",
      done: null,
    });
    const other = { type: "listing-decided", date: "2023-06-02" };
    expect(on("2025-06-01", ...chain, other, asked("2024-04-01", { regarding: "e8" }))).toMatchObject({
      status: "contestable",
      done: null,
    });
  });
});
