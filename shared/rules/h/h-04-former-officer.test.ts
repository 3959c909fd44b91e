// H-04: relief for a former officer without control.
import { describe, expect, it } from "vitest";
import { h04 } from "./h-04-former-officer.ts";
import { happened, ordered, paths, reliefAsked, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

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
});
