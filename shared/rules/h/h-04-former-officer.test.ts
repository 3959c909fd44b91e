// H-04: relief for a former officer without control.
import { describe, expect, it } from "vitest";
import { h04 } from "./h-04-former-officer.ts";
import { happened, ordered, paths, reliefAsked, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const OFFICE = { reason: "office-changed" };
const left = (controls: string) => happened("office-changed", "2021-01-01", { controls });
const ruled = (outcome: string) => happened("restriction-relief-decided", "2024-02-20", { outcome });
const of = (date: string, ...rest: readonly TestEvent[]) =>
  finding(h04, "2024-06-01", { events: [ordered("2019-05-05"), reliefAsked(date, OFFICE), ...rest] });

describe("H-04", () => {
  it("must be granted to one without control", () => {
    expect(of("2024-02-04", left("no"), ruled("granted"))).toMatchObject({ id: "H-04@e2", status: "in-order" });
    expect(of("2024-02-04", left("no"), ruled("rejected")).status).toBe("breach");
    expect(of("2024-02-04", left("yes"), ruled("rejected")).status).toBe("in-order");
    expect(of("2024-02-04", ruled("granted")).status).toBe("in-order");
  });

  it("depends on control, on the reason and on the answer", () => {
    const control = of("2024-02-04", ruled("rejected"));
    expect(control.status).toBe("undetermined");
    expect(paths(control)).toEqual(["events[+office-changed]"]);
    expect(paths(of("2024-02-04", left("unknown"), ruled("rejected")))).toEqual(["events[e3].controls"]);
    expect(paths(of("2024-02-04", left("no")))).toEqual(["events[+restriction-relief-decided@e2]"]);
    const reason = finding(h04, "2024-06-01", { events: [reliefAsked("2024-02-04"), left("no"), ruled("rejected")] });
    expect(paths(reason)).toEqual(["events[e1].reason"]);
  });

  it("binds from 2020-01-02, with both views from 2019-12-16", () => {
    const on = (date: string) => of(date, left("no"), ruled("rejected")).status;
    expect(on("2019-12-15")).toBe("not-applicable");
    expect(on("2019-12-16")).toBe("contestable");
    expect(on("2020-01-01")).toBe("contestable");
    expect(on("2020-01-02")).toBe("breach");
    const other = finding(h04, "2024-06-01", { events: [reliefAsked("2024-02-04", { reason: "emergency" })] });
    expect(other.status).toBe("not-applicable");
  });

  describe("before anyone asked", () => {
    const order = ordered("2023-05-05");
    const gone = happened("office-changed", "2024-01-04", { controls: "no" });
    const found = (...events: readonly TestEvent[]) => finding(h04, "2024-06-01", { events });

    it("advises one who left, before or after the order, to ask", () => {
      expect(found(order, gone)).toMatchObject({ id: "H-04@e2", status: "advice", due: null });
      const before = happened("office-changed", "2021-01-04", { controls: "no" });
      expect(found(before, order)).toMatchObject({ id: "H-04@e1", status: "advice" });
      expect(found(order, gone).basis).toMatchObject([{ version: "2019", article: "17" }]);
    });

    it("turns on control, which is asked for", () => {
      expect(found(order, happened("office-changed", "2024-01-04", { controls: "yes" })).status).toBe("not-applicable");
      const open = found(order, happened("office-changed", "2024-01-04"));
      expect(open.status).toBe("undetermined");
      expect(paths(open)).toEqual(["events[e2].controls"]);
    });

    it("is silent without an order, after its lifting, of a debtor, and where relief was asked for on this ground", () => {
      const all = (...events: readonly TestEvent[]) => findings(h04, "2024-06-01", { events });
      expect(all(gone)).toEqual([]);
      expect(found(ordered("2023-05-05", { against: "other" }), gone).status).toBe("not-applicable");
      expect(found(order, gone, happened("restriction-lifted", "2024-02-02")).status).toBe("not-applicable");
      const own = { client: { isDebtor: "yes" }, events: [order, gone] };
      expect(finding(h04, "2024-06-01", own).status).toBe("not-applicable");
      const open = finding(h04, "2024-06-01", { client: { isDebtor: "unknown" }, events: [order, gone] });
      expect([open.status, ...paths(open)]).toEqual(["undetermined", "client.isDebtor"]);
      expect(all(order, gone, reliefAsked("2024-02-04", OFFICE)).map(({ id }) => id)).toEqual(["H-04@e3"]);
      expect(all(order, gone, reliefAsked("2024-02-04")).map(({ id }) => id)).toEqual(["H-04@e3"]);
      const trip = reliefAsked("2024-02-04", { reason: "emergency" });
      expect(all(order, gone, trip).map(({ id, status }) => `${id} ${status}`)).toEqual([
        "H-04@e3 not-applicable",
        "H-04@e2 advice",
      ]);
    });

    it("speaks by the law of the day of the audit", () => {
      const on = (asOf: string) =>
        finding(h04, asOf, {
          events: [ordered("2018-05-04"), happened("office-changed", "2018-06-04", { controls: "no" })],
        }).status;
      expect(on("2019-12-15")).toBe("not-applicable");
      expect(on("2019-12-16")).toBe("advice");
    });
  });
});
