// C-05: the form of a rejection.
import { describe, expect, it } from "vitest";
import { c05 } from "./c-05-rejection-form.ts";
import { granted, paths, rejected, requested, served, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (...events: readonly TestEvent[]) =>
  finding(c05, "2024-06-01", { events: [requested("2017-04-01"), ...events] });

describe("C-05", () => {
  it("asks for a decision", () => {
    expect(of(rejected("2024-02-10"))).toMatchObject({ status: "in-order", id: "C-05@e2" });
    for (const form of ["ruling", "notice", "oral"]) expect(of(rejected("2024-02-10", { form })).status).toBe("breach");
    expect(of(rejected("2024-02-10", { outcome: "partly", form: "notice" })).status).toBe("breach");
  });

  it("needs the form; what was served was not oral, but need not be a decision", () => {
    const found = of(rejected("2024-02-10", { form: undefined }));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e2].form"]);
    expect(of(rejected("2024-02-10", { form: undefined }), served("2024-02-12")).status).toBe("undetermined");
  });

  it("has nothing to say where nothing was rejected, or before the 2017 text", () => {
    expect(of().status).toBe("not-applicable");
    expect(of(granted("2024-02-10", { form: "oral" })).status).toBe("not-applicable");
    expect(of(rejected("2024-02-10", { outcome: undefined })).status).toBe("in-order");
    expect(of(rejected("2017-04-30", { form: "oral" })).status).toBe("not-applicable");
    expect(of(rejected("2017-05-01", { form: "oral" })).status).toBe("breach");
  });
});
