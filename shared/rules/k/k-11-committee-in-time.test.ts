// K-11: thirty days to the committee, from the decision or from silence, both where the decision came late.
import { describe, expect, it } from "vitest";
import { happened, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { k11 } from "./k-11-committee-in-time.ts";
import { finding, findings } from "../testing.ts";

const claimed = (date: string) => happened("compensation-claimed", date);
const decided = (date: string, more: object = {}) =>
  happened("compensation-decided", date, { outcome: "rejected", ...more });
const given = (date: string, more: object = {}) => happened("compensation-served", date, more);
const asked = (date: string) => happened("committee-requested", date);
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(k11, asOf, { events });
const CLAIM = claimed("2024-03-05");
const active = (found: ReturnType<typeof at>) =>
  found.readings.filter((one) => one.active).map(({ id, status, due }) => [id, status, due?.latest]);

describe("K-11", () => {
  it("is in order on the thirtieth day from service of the decision and missed on the next", () => {
    const of = (date: string) => at("2024-09-01", CLAIM, decided("2024-04-10"), given("2024-04-15"), asked(date));
    expect(of("2024-05-15")).toMatchObject({
      id: "K-11@e3",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-05-15", latest: "2024-05-15" },
    });
    expect(of("2024-05-16")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("runs, then is missed", () => {
    const of = (asOf: string) => at(asOf, CLAIM, decided("2024-04-10"), given("2024-04-15"));
    expect(of("2024-05-15").status).toBe("running");
    expect(of("2024-05-16")).toMatchObject({ status: "breach", done: null });
  });

  it("counts from the decision itself where no service is on record", () => {
    expect(at("2024-05-10", CLAIM, decided("2024-04-10"))).toMatchObject({
      id: "K-11@e2",
      status: "running",
      due: { latest: "2024-05-10" },
    });
    expect(at("2024-05-11", CLAIM, decided("2024-04-10")).status).toBe("breach");
    expect(at("2024-05-11", decided("2024-04-10")).status).toBe("breach");
  });

  it("runs from the end of the two months of silence, as moved off days off", () => {
    // Two months from 2024-03-05 end on Sunday 2024-05-05, moved to 2024-05-06.
    expect(at("2024-05-06", CLAIM).status).toBe("not-applicable");
    expect(at("2024-05-07", CLAIM)).toMatchObject({
      id: "K-11@e1",
      status: "running",
      due: { earliest: "2024-06-05", latest: "2024-06-05" },
    });
    expect(at("2024-06-05", CLAIM, asked("2024-06-05")).status).toBe("in-order");
    expect(at("2024-06-06", CLAIM).status).toBe("breach");
  });

  it("has both readings where the decision came after the two months, one where it came in them", () => {
    const late = (date: string, asOf: string, ...more: readonly TestEvent[]) =>
      active(at(asOf, CLAIM, decided(date), given("2024-06-20"), ...more));
    expect(late("2024-05-07", "2024-07-22")).toEqual([
      ["from-silence", "breach", "2024-06-05"],
      ["from-decision", "running", "2024-07-22"],
    ]);
    expect(late("2024-05-06", "2024-07-22")).toEqual([["rolled", "running", "2024-07-22"]]);
    expect(late("2024-05-07", "2024-07-22", asked("2024-06-05"))).toEqual([
      ["from-silence", "in-order", "2024-06-05"],
      ["from-decision", "in-order", "2024-07-22"],
    ]);
    expect(at("2024-07-22", CLAIM, decided("2024-05-07"), given("2024-06-20")).status).toBe("contestable");
    expect(at("2024-07-23", CLAIM, decided("2024-05-07"), given("2024-06-20")).status).toBe("breach");
  });

  it("has nothing to dispute where all was granted, and asks for the outcome", () => {
    expect(at("2024-09-01", CLAIM, decided("2024-04-10", { outcome: "granted" })).status).toBe("not-applicable");
    expect(at("2024-09-01", CLAIM, decided("2024-04-10", { outcome: "partly" })).status).toBe("breach");
    const open = at("2024-09-01", CLAIM, decided("2024-04-10", { outcome: undefined }));
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["events[e2].outcome"]);
  });

  it("has both readings of a service with a defect", () => {
    const service = { method: "direct", recipient: "minor-family" };
    expect(active(at("2024-09-01", CLAIM, decided("2024-04-10"), given("2024-04-15", { service })))).toEqual([
      ["as-stated", "breach", "2024-05-15"],
      ["not-served", "not-applicable", undefined],
    ]);
  });

  it("judges each claim once", () => {
    const events = [CLAIM, decided("2024-04-10"), claimed("2024-08-01")];
    expect(findings(k11, "2024-08-02", { events }).map(({ id, status }) => [id, status])).toEqual([
      ["K-11@e2", "breach"],
      ["K-11@e3", "not-applicable"],
    ]);
    expect(findings(k11, "2024-08-02", { events: [] })).toEqual([]);
  });
});
