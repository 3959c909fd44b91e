// Early deletion: only where there may be a term, and only on something the client did.
import { describe, expect, it } from "vitest";
import { found, item, LISTED, route, type RouteCase } from "./testing.fixture.ts";

const advice = found("X-10@e2", { status: "advice", kind: "advice", thread: "e1", remedies: ["early-deletion"] });
const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = [advice]) =>
  route("early-deletion", asOf, { events: events ?? [] }, findings);

const TERMED = { ...LISTED, items: [4], termYears: 2, source: "document" };
const PAID = { type: "obligation-performed", date: "2024-01-02", full: "yes" };
const ASKED = { type: "early-deletion-requested", date: "2024-02-01" };
const REFUSED = { type: "early-deletion-decided", date: "2024-03-01", outcome: "rejected" };

describe("the request for early deletion", () => {
  it("goes to the enforcing court, also where its next higher court is on record", () => {
    const enforcement = {
      court: { name: "某区人民法院", level: "basic" },
      upperCourt: { name: "某中级人民法院", level: "intermediate" },
    };
    const of = (events: RouteCase["events"]) =>
      route("early-deletion", "2024-01-02", { enforcement, events: events ?? [] }, [advice]).court;
    expect(of([TERMED, PAID])).toBe("某区人民法院");
    const moved = { type: "enforcement-transferred", date: "2023-12-01", court: { name: "某铁路运输法院" } };
    expect(of([TERMED, PAID, moved])).toBe("某铁路运输法院");
  });

  it("is not yet there before the client did anything, and open after it", () => {
    expect(at("2024-01-01", [TERMED, PAID]).state).toBe("not-yet");
    const list = at("2024-01-02", [TERMED, PAID]);
    expect(list).toMatchObject({ state: "open", until: null, because: ["X-10@e2"] });
    expect(item(list, "term")).toMatchObject({ state: "done", from: ["e1"] });
    expect(item(list, "payment-proof").state).toBe("todo");
    expect(item(list, "written").state).toBe("todo");
  });

  it("rests on what is advised, and neither on what is open nor on advice about another route", () => {
    expect(at("2024-01-02", [TERMED, PAID], [{ ...advice, status: "undetermined" }]).state).toBe("not-yet");
    expect(at("2024-01-02", [TERMED, PAID], [{ ...advice, status: "in-order" }])).toMatchObject({
      state: "not-yet",
      because: [],
    });
    expect(at("2024-01-02", [TERMED, PAID], [{ ...advice, remedies: ["deletion"] }])).toMatchObject({
      state: "not-yet",
      because: [],
    });
  });

  it("is open where it is unknown whether there is a term, closed where there certainly is none", () => {
    expect(at("2024-02-01", [{ type: "listing-decided", date: "2023-11-01" }, PAID]).state).toBe("open");
    expect(at("2024-02-01", [LISTED, PAID]).state).toBe("closed");
    expect(at("2024-02-01", [{ ...LISTED, items: [4] }, PAID]).state).toBe("open");
  });

  it("is closed while pending and after the answer, and reopened by further performance", () => {
    expect(at("2024-02-10", [TERMED, PAID, ASKED]).state).toBe("closed");
    expect(at("2024-03-10", [TERMED, PAID, ASKED, REFUSED]).state).toBe("closed");
    const more = { ...PAID, date: "2024-04-01" };
    expect(at("2024-04-10", [TERMED, PAID, ASKED, REFUSED, more]).state).toBe("open");
    const again = { ...ASKED, date: "2024-04-05" };
    expect(at("2024-04-10", [TERMED, PAID, ASKED, REFUSED, more, again]).state).toBe("closed");
  });

  it("is closed when the term has certainly ended, the listing is gone, or there is none", () => {
    const ended = found("X-09@e1", { thread: "e1", remedies: ["deletion"] });
    expect(at("2025-12-01", [TERMED, PAID], [advice, ended]).state).toBe("closed");
    expect(at("2025-12-01", [TERMED, PAID], [advice, { ...ended, status: "undetermined" }]).state).toBe("open");
    expect(at("2024-06-01", [TERMED, PAID, { type: "listing-deleted", date: "2024-05-01" }]).state).toBe("closed");
    expect(at("2024-06-01", [PAID]).state).toBe("closed");
  });

  it("did not exist before 2017-05-01", () => {
    const events = [
      { ...TERMED, date: "2016-03-01" },
      { ...PAID, date: "2016-05-01" },
    ];
    expect(at("2017-04-30", events).state).toBe("closed");
    expect(at("2017-05-01", events).state).toBe("open");
  });
});
