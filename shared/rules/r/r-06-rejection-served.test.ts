// whether the rejection was served.
import { describe, expect, it } from "vitest";
import { granted, paths, rejected, requested, served, type TestEvent } from "../parts/request-events.fixture.ts";
import { r06 } from "./r-06-rejection-served.ts";
import { finding } from "../testing.ts";

const of = (...rest: readonly TestEvent[]) =>
  finding(r06, "2024-06-01", { events: [requested("2017-04-01"), ...rest] });

describe("R-06", () => {
  it("is met by a service, broken by its absence, unknown without a record", () => {
    expect(of(rejected("2024-02-10"), served("2024-02-20"))).toMatchObject({ id: "R-06@e2", status: "in-order" });
    expect(of(rejected("2024-02-10"), served("2024-03-20", { happened: "no" }))).toMatchObject({
      status: "breach",
      due: null,
      daysLate: null,
    });
    const unknown = of(rejected("2024-02-10"));
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[+correction-served@e2]"]);
  });

  it("is broken by an oral rejection", () => {
    expect(of(rejected("2024-02-10", { form: "oral" })).status).toBe("breach");
  });

  it("has both readings for a service without proof", () => {
    const found = of(rejected("2024-02-10"), served("2024-02-20", { service: { proof: "no" } }));
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "as-stated", status: "in-order" },
      { id: "not-served", status: "breach" },
    ]);
  });

  it("speaks of a request about a restriction order too, from the opinions on", () => {
    const about = (date: string, form: string) =>
      finding(r06, "2024-06-01", {
        events: [requested("2019-10-01", { target: "restriction" }), rejected(date, { form })],
      });
    expect(about("2024-02-10", "oral")).toMatchObject({ id: "R-06@e2", status: "breach" });
    expect(about("2024-02-10", "oral").basis.map(({ instrument }) => instrument)).toContain("good-faith");
    expect(about("2020-01-02", "oral").status).toBe("breach");
    expect(about("2020-01-01", "oral").status).toBe("contestable");
    expect(about("2019-12-15", "oral").status).toBe("not-applicable");
    expect(about("2024-02-10", "decision").status).toBe("undetermined");
  });

  it("has no period to start where the Supreme People's Court rejected", () => {
    const enforcement = { court: { name: "最高人民法院", level: "supreme" } };
    const events = [requested("2024-02-01"), rejected("2024-02-10", { form: "oral" })];
    expect(finding(r06, "2024-06-01", { enforcement, events }).status).toBe("not-applicable");
    expect(finding(r06, "2024-06-01", { events }).status).toBe("breach");
  });

  it("has nothing to say of grants, silence and the old text", () => {
    expect(of(granted("2024-02-10")).status).toBe("not-applicable");
    expect(of().status).toBe("not-applicable");
    expect(of(rejected("2017-04-30", { form: "oral" })).status).toBe("not-applicable");
    expect(of(rejected("2017-05-01", { form: "oral" })).status).toBe("breach");
  });
});
