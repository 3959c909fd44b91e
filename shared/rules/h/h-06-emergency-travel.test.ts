// H-06: advice on temporary relief.
import { describe, expect, it } from "vitest";
import { h06 } from "./h-06-emergency-travel.ts";
import { paths, reliefAsked } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (date: string, more: object = { reason: "emergency" }) =>
  finding(h06, "2024-06-01", { events: [reliefAsked(date, more)] });

describe("H-06", () => {
  it("advises on an emergency from the opinions on", () => {
    expect(of("2024-02-04")).toMatchObject({ id: "H-06@e1", status: "advice" });
    expect(of("2019-12-15").status).toBe("not-applicable");
    expect(of("2019-12-16").status).toBe("advice");
  });

  it("depends on the reason", () => {
    expect(of("2024-02-04", { reason: "private-spending" }).status).toBe("not-applicable");
    const unknown = of("2024-02-04", {});
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[e1].reason"]);
  });
});
