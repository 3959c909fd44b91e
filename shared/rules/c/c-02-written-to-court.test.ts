// C-02: writing and addressee of the request.
import { describe, expect, it } from "vitest";
import { c02 } from "./c-02-written-to-court.ts";
import { paths, received, requested, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (...events: readonly TestEvent[]) => finding(c02, "2024-06-01", { events: events });

describe("C-02", () => {
  it("is in order for a written request to the enforcing court", () => {
    expect(of(requested("2024-02-04"))).toMatchObject({ status: "in-order", id: "C-02@e1", holder: "client" });
    expect(of(requested("2024-02-04", { written: undefined, method: "post" })).status).toBe("in-order");
  });

  it("is broken by an oral request, and by one to another court that the enforcing court never had", () => {
    expect(of(requested("2024-02-04", { written: "no", method: "oral" })).status).toBe("breach");
    expect(of(requested("2024-02-04", { written: undefined, method: "oral" })).status).toBe("breach");
    expect(of(requested("2024-02-04", { written: "no", method: "post" })).status).toBe("breach");
    expect(of(requested("2024-02-04", { addressee: "upper" })).status).toBe("breach");
    expect(of(requested("2024-02-04", { addressee: "upper" }), received("2024-02-08")).status).toBe("in-order");
  });

  it("asks for what is unknown", () => {
    for (const method of ["in-person", "post", "oral"]) {
      const unwritten = of(requested("2024-02-04", { written: "unknown", method }));
      expect(unwritten.status, method).toBe("undetermined");
      expect(paths(unwritten)).toEqual(["events[e1].written"]);
    }
    const addressee = of(requested("2024-02-04", { addressee: "unknown" }));
    expect(paths(addressee)).toEqual(["events[e1].addressee"]);
    expect(paths(of(received("2024-02-04")))).toEqual(["events[+correction-requested@e1]"]);
  });

  it("begins with the 2017 text", () => {
    expect(of(requested("2017-05-01", { method: "oral", written: "no" })).status).toBe("breach");
    expect(of(requested("2017-04-30", { method: "oral", written: "no" })).status).toBe("not-applicable");
  });
});
