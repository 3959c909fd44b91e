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
    expect(at("2024-04-01", { sanctions: [RECORD] }).state, "a record whose listing the file does not hold").toBe(
      "not-yet",
    );
  });

  it("goes to whoever keeps the record, of whatever kind, from the day it begins and until the day it ends", () => {
    const court = (...sanctions: NonNullable<RouteCase["sanctions"]>) => at("2024-04-01", { sanctions }).court;
    for (const kind of ["credit-report", "mirror-site", "public-platform", "loan"]) {
      expect(court({ ...RECORD, kind }), kind).toBe("某征信中心");
    }
    expect(court({ ...RECORD, kind: "rail" }), "who only refuses something keeps no record").toBeNull();
    expect(court(RECORD, { ...RECORD, id: "s2", kind: "loan" }), "two records with one body").toBe("某征信中心");
    expect(court({ ...RECORD, from: "2024-04-01" })).toBe("某征信中心");
    expect(court({ ...RECORD, from: "2024-04-02" }), "not begun").toBeNull();
    expect(court({ ...RECORD, from: "2024-03-20/2024-04-10" }), "it may have begun").toBe("某征信中心");
    expect(court({ ...RECORD, to: "2024-04-02" })).toBe("某征信中心");
    expect(court({ ...RECORD, to: "2024-04-01" }), "ended").toBeNull();
    expect(court({ ...RECORD, to: "2024-03-20/2024-04-10" }), "it may not have ended").toBe("某征信中心");
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
    expect(item(list, "proof-of-receipt")).toMatchObject({ state: "done", from: ["e3"] });
    const late = found("N-02@e3", { holder: "bureau", subjects: ["e3"], remedies: ["credit-objection"] });
    const open = at("2024-05-10", { events, sanctions: [RECORD] }, [late]);
    expect(open).toMatchObject({ state: "open", because: ["N-02@e3"] });
    // What is to be filed now is another objection: the first neither writes it nor proves that it arrived.
    expect(item(open, "written").state).toBe("todo");
    expect(item(open, "proof-of-receipt").state).toBe("todo");
    const answered = { type: "credit-objection-answered", date: "2024-05-15" };
    const done = { earliest: "2024-05-15", latest: "2024-05-15" };
    const after = at("2024-06-01", { events: [...events, answered], sanctions: [RECORD] }, [{ ...late, done }]);
    expect(after.state).toBe("closed");
  });

  it("is ticked by the report, the capture and the removal on file", () => {
    const evidence = [
      { id: "a", kind: "credit-report" },
      { id: "b", kind: "capture" },
    ];
    const list = at("2024-04-01", { events: GONE, evidence });
    expect(item(list, "credit-report")).toMatchObject({ state: "done", from: ["a"] });
    expect(item(list, "capture")).toMatchObject({ state: "done", from: ["b"] });
    for (const type of ["listing-deleted", "listing-revoked", "listing-corrected"]) {
      const removed = [LISTED, { type, date: "2024-03-01", source: "official-record" }];
      expect(item(at("2024-04-01", { events: removed }), "removal-proof").from, type).toEqual(["e2"]);
    }
    expect(item(at("2024-04-01", {}), "written").state).toBe("todo");
  });
});
