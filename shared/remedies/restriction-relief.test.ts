// Relief from a restriction: open on a ground while an order stands, closed while a request is pending or answered.
import { describe, expect, it } from "vitest";
import { audited, found, item, route, type RouteCase } from "./testing.fixture.ts";

const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("restriction-relief", asOf, { events: events ?? [] }, findings);

const ORDER = { type: "restriction-ordered", date: "2023-06-01", source: "document" };
const ASKED = { type: "restriction-relief-requested", date: "2024-02-01", reason: "private-spending" };
const REFUSED = { type: "restriction-relief-decided", date: "2024-02-20", outcome: "rejected" };
const ground = found("H-02@e1", { subjects: ["e1"], remedies: ["restriction-relief"] });
const advice = found("H-07@e2", { status: "advice", subjects: ["e2"], remedies: ["restriction-relief"] });

describe("relief from a restriction", () => {
  it("is asked of the enforcing court, also where its next higher court is on record", () => {
    const enforcement = {
      court: { name: "某区人民法院", level: "basic" },
      upperCourt: { name: "某中级人民法院", level: "intermediate" },
    };
    const of = (events: RouteCase["events"]) =>
      route("restriction-relief", "2024-03-01", { enforcement, events: events ?? [] }, [ground]).court;
    expect(of([ORDER])).toBe("某区人民法院");
    const moved = { type: "enforcement-transferred", date: "2024-01-01", court: { name: "某铁路运输法院" } };
    expect(of([ORDER, moved])).toBe("某铁路运输法院");
  });

  it("is closed without an order against the client, and once it is lifted", () => {
    expect(at("2024-03-01", [], [ground]).state).toBe("closed");
    expect(at("2024-03-01", [{ ...ORDER, against: "other" }], [ground]).state).toBe("closed");
    const lifted = { type: "restriction-lifted", date: "2024-01-10" };
    expect(at("2024-01-09", [ORDER, lifted], [ground]).state).toBe("open");
    expect(at("2024-03-01", [ORDER, lifted], [ground]).state).toBe("closed");
  });

  it("is open on a wrong or on advice to ask, not on what is undetermined, nor because there is nothing but an order", () => {
    expect(at("2024-03-01", [ORDER], [ground])).toMatchObject({ state: "open", because: ["H-02@e1"] });
    const open = { ...ground, status: "undetermined" } as const;
    expect(at("2024-03-01", [ORDER], [open])).toMatchObject({ state: "not-yet", because: ["H-02@e1"] });
    const only = found("N-09@e1", { status: "advice", remedies: ["restriction-relief"] });
    expect(at("2024-03-01", [ORDER], [only]).state).toBe("not-yet");
    // That the order has a footing of its own is told, and is no ground to lift it.
    const footing = found("H-08@e1", { status: "advice", subjects: ["e1"], remedies: ["restriction-relief"] });
    expect(at("2024-03-01", [ORDER], [footing]).state).toBe("not-yet");
    expect(at("2024-03-01", [ORDER], [{ ...footing, status: "contestable" }]).state).toBe("open");
  });

  it("is closed while a request is pending and after its answer, and reopened by what came later", () => {
    expect(at("2024-02-10", [ORDER, ASKED], [advice]).state).toBe("closed");
    expect(at("2024-03-01", [ORDER, ASKED, REFUSED], [advice]).state).toBe("closed");
    const paid = { type: "obligation-performed", date: "2024-03-05", full: "yes" };
    const fresh = found("H-02@e4", { subjects: ["e4"], remedies: ["restriction-relief"] });
    expect(at("2024-04-01", [ORDER, ASKED, REFUSED, paid], [advice, fresh])).toMatchObject({
      state: "open",
      because: ["H-02@e4"],
    });
  });

  it("asks for the days of a suspension only where one is asked for", () => {
    expect(item(at("2024-02-10", [ORDER]), "dates").state).toBe("todo");
    expect(item(at("2024-02-10", [ORDER, ASKED]), "dates").state).toBe("not-needed");
    const urgent = { ...ASKED, reason: "emergency" };
    expect(item(at("2024-02-10", [ORDER, urgent]), "dates").state).toBe("todo");
    const dated = { ...urgent, until: "2024-03-01" };
    expect(item(at("2024-02-10", [ORDER, dated]), "dates")).toMatchObject({ state: "done", from: ["e2"] });
  });

  it("waits in a whole audit for the answer whether the order was lifted after performance", () => {
    const paid = { type: "obligation-performed", date: "2024-01-01", full: "yes" };
    const list = audited("restriction-relief", "2024-04-01", { events: [ORDER, paid] });
    expect(list).toMatchObject({ state: "not-yet", because: expect.arrayContaining(["H-02@e1"]) as unknown });
  });
});

describe("one who left the office, and never asked", () => {
  const OFFICER = { kind: "natural-person", role: "legal-representative" };
  const routeOf = (controls: string | undefined) =>
    audited("restriction-relief", "2024-03-01", {
      client: OFFICER,
      events: [ORDER, { type: "office-changed", date: "2023-03-01", ...(controls === undefined ? {} : { controls }) }],
    });

  it("can ask, whether the office was left before the order or after it", () => {
    expect(routeOf("no")).toMatchObject({ state: "open", because: ["H-04@e2"] });
  });

  it("waits for the answer on control, and has no way by the change where control goes on", () => {
    expect(routeOf(undefined)).toMatchObject({ state: "not-yet" });
    expect(routeOf(undefined).because).toContain("H-04@e2");
    expect(routeOf("yes").because).not.toContain("H-04@e2");
  });
});
