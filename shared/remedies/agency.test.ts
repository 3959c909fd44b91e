// The agency's route: open after the removal while a sanction stands, whatever the rules find of it.
import { describe, expect, it } from "vitest";
import { found, item, LISTED, route, type RouteCase } from "./testing.fixture.ts";

const at = (asOf: string, input: RouteCase, findings: Parameters<typeof route>[3] = []) =>
  route("agency", asOf, input, findings);

const GONE = [LISTED, { type: "listing-deleted", date: "2024-03-01", source: "official-record" }];
const RAIL = { id: "s1", kind: "rail", body: "某铁路公司", from: "2023-12-01" };

describe("the request to an agency", () => {
  it("is closed with nothing on record, and not there yet while the listing stands", () => {
    expect(at("2024-02-01", {}).state).toBe("closed");
    expect(at("2024-02-01", { events: [LISTED], sanctions: [RAIL] })).toMatchObject({
      state: "not-yet",
      court: "某铁路公司",
    });
  });

  it("is open after the deletion while one sanction is not undone, and not once all are", () => {
    const list = at("2024-04-01", { events: GONE, sanctions: [RAIL] });
    expect(list).toMatchObject({ state: "open", court: "某铁路公司", until: null, because: [] });
    expect(item(list, "removal-proof")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "written").state).toBe("todo");
    expect(at("2024-04-01", { events: GONE, sanctions: [{ ...RAIL, to: "2024-03-20" }] }).state).toBe("not-yet");
    // It may have ended, and it may not: the request is open.
    expect(at("2024-04-01", { events: GONE, sanctions: [{ ...RAIL, to: "2024-03/2024-05" }] }).state).toBe("open");
    expect(at("2024-04-01", { events: GONE, sanctions: [{ ...RAIL, from: "2024-05-01" }] }).state).toBe("not-yet");
    const two = [RAIL, { ...RAIL, id: "s2", kind: "loan", body: "某银行" }];
    expect(at("2024-04-01", { events: GONE, sanctions: two }).court).toBeNull();
  });

  it("stays open after the agency was asked and refused", () => {
    const asked = { type: "agency-asked", date: "2024-03-10", source: "document", regarding: "s1" };
    const refused = { type: "agency-answered", date: "2024-03-15", outcome: "rejected", regarding: "e3" };
    const list = at("2024-04-01", { events: [...GONE, asked, refused], sanctions: [RAIL] });
    expect(list.state).toBe("open");
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e3"] });
    expect(item(list, "answer")).toMatchObject({ state: "done", from: ["e4"] });
  });

  it("is open on a wrong of an agency while the listing stands, and not on what is undetermined", () => {
    const wrong = found("N-10@s1", { holder: "agency", remedies: ["agency"] });
    const input = { events: [LISTED], sanctions: [RAIL] };
    expect(at("2024-02-01", input, [wrong])).toMatchObject({ state: "open", because: ["N-10@s1"] });
    expect(at("2024-02-01", input, [{ ...wrong, status: "undetermined" }])).toMatchObject({
      state: "not-yet",
      because: ["N-10@s1"],
    });
  });
});
