// H-07: advice on private spending for persons connected with a unit.
import { describe, expect, it } from "vitest";
import { h07 } from "./h-07-private-spending.ts";
import { paths, reliefAsked } from "../parts/request-events.fixture.ts";
import { finding, type SmallCase } from "../testing.ts";

const of = (date: string, input: SmallCase = { enforcement: { debtorKind: "legal-person" } }) =>
  finding(h07, "2024-06-01", { ...input, events: [reliefAsked(date, { reason: "private-spending" })] });

describe("H-07", () => {
  it("advises from the text of 2015 on", () => {
    expect(of("2015-07-22")).toMatchObject({ id: "H-07@e1", status: "advice" });
    expect(of("2015-07-21").status).toBe("not-applicable");
  });

  it("is about units: by the debtor's kind or the client's role", () => {
    expect(of("2024-02-04", { enforcement: { debtorKind: "natural-person" } }).status).toBe("not-applicable");
    expect(of("2024-02-04", { client: { role: "legal-representative" } }).status).toBe("advice");
    expect(of("2024-02-04", { client: { role: "debtor" } }).status).toBe("not-applicable");
    expect(of("2024-02-04", { client: { kind: "legal-person", role: "debtor" } }).status).toBe("not-applicable");
    const unknown = of("2024-02-04", {});
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["enforcement.debtorKind"]);
  });

  it("needs the reason", () => {
    const events = [reliefAsked("2024-02-04", { reason: "emergency" })];
    expect(finding(h07, "2024-06-01", { events }).status).toBe("not-applicable");
  });
});
