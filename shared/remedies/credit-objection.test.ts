// The objection to credit records: after removal, on a missing answer, and closed while one is pending.
import { describe, expect, it } from "vitest";
import { found, item, LISTED, route, type RouteCase } from "./testing.fixture.ts";

const at = (asOf: string, input: RouteCase, findings: Parameters<typeof route>[3] = []) =>
  route("credit-objection", asOf, input, findings);

const GONE = [LISTED, { type: "listing-deleted", date: "2024-03-01", source: "official-record" }];
const RECORD = { id: "s1", kind: "credit-report", body: "某征信中心", from: "2023-12-01" };
const FILED = { type: "credit-objection-filed", date: "2024-04-01", body: "bureau", source: "document" };

describe("the objection to credit records", () => {
  it("is closed with nothing on record and not yet there while the listing stands", () => {
    expect(at("2024-02-01", {}).state).toBe("closed");
    expect(at("2024-02-01", { events: [LISTED], sanctions: [RECORD] }).state).toBe("not-yet");
    expect(at("2024-04-01", { events: GONE }).state).toBe("not-yet");
  });

  it("is open where a record that is wrong goes on after removal, and names the body", () => {
    const kept = found("N-04@case", { holder: "bureau", remedies: ["credit-objection"] });
    // That it goes on is no wrong by itself: a bureau may keep it for years.
    expect(at("2024-04-01", { events: GONE, sanctions: [RECORD] }).state).toBe("not-yet");
    const list = at("2024-04-01", { events: GONE, sanctions: [RECORD] }, [kept]);
    expect(list).toMatchObject({ state: "open", court: "某征信中心", until: null });
    expect(item(list, "removal-proof")).toMatchObject({ state: "done", from: ["e2"] });
    expect(at("2024-04-01", { events: GONE, sanctions: [{ ...RECORD, to: "2024-03-20" }] }).state).toBe("not-yet");
    expect(at("2024-04-01", { events: GONE, sanctions: [{ ...RECORD, kind: "rail" }] }).state).toBe("not-yet");
    const two = [RECORD, { ...RECORD, id: "s2", kind: "loan", body: "某银行" }];
    expect(at("2024-04-01", { events: GONE, sanctions: two }).court).toBeNull();
  });

  it("is closed while the answer is awaited or given, and reopened by a missing one", () => {
    const events = [...GONE, FILED];
    const list = at("2024-04-10", { events, sanctions: [RECORD] });
    expect(list.state).toBe("closed");
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e3"] });
    const late = found("N-02@e3", { holder: "bureau", subjects: ["e3"], remedies: ["credit-objection"] });
    expect(at("2024-05-10", { events, sanctions: [RECORD] }, [late])).toMatchObject({
      state: "open",
      because: ["N-02@e3"],
    });
    const answered = { type: "credit-objection-answered", date: "2024-05-15" };
    const done = { earliest: "2024-05-15", latest: "2024-05-15" };
    const after = at("2024-06-01", { events: [...events, answered], sanctions: [RECORD] }, [{ ...late, done }]);
    expect(after.state).toBe("closed");
  });
});
