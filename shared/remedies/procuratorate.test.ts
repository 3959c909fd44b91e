// The procuratorate: after the remedies before the courts, or against a court that is silent.
import { describe, expect, it } from "vitest";
import { found, item, LISTED, RECEIVED, REQUESTED, route, type RouteCase, TO_REJECTION } from "./testing.fixture.ts";

const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("procuratorate", asOf, { events: events ?? [] }, findings);

const remedies = ["procuratorate"] as const;
const sealed = found("L-03@e1", { thread: "e1", subjects: ["e1"], remedies });
const silent = found("C-03@e3", {
  thread: "e1",
  subjects: ["e3"],
  remedies,
  due: { earliest: "2024-01-29", latest: "2024-01-29" },
});
const DECIDED = { type: "reconsideration-decided", date: "2024-03-01", outcome: "rejected" };
const APPLIED = { type: "procuratorate-requested", date: "2024-03-10" };

describe("the procuratorate", () => {
  it("waits until the remedies before the courts have been used", () => {
    expect(at("2024-01-20", []).state).toBe("closed");
    expect(at("2024-01-20", [LISTED]).state).toBe("not-yet");
    const list = at("2024-01-20", [LISTED], [sealed]);
    expect(list).toMatchObject({ state: "not-yet", because: ["L-03@e1"], court: null, until: null });
    expect(at("2024-02-20", [...TO_REJECTION], [sealed]).state).toBe("not-yet");
  });

  it("is open after an adverse reconsideration or supervision, and not after one that granted all", () => {
    expect(at("2024-03-02", [...TO_REJECTION, DECIDED], [sealed]).state).toBe("open");
    expect(at("2024-03-02", [...TO_REJECTION, DECIDED]).state).toBe("not-yet");
    expect(at("2024-03-02", [...TO_REJECTION, { ...DECIDED, outcome: "granted" }]).state).toBe("not-yet");
    const supervised = { type: "supervision-decided", date: "2024-03-01", outcome: "partly" };
    expect(at("2024-03-02", [LISTED, supervised], [sealed]).state).toBe("open");
  });

  it("is open against a court that lets its period pass", () => {
    expect(at("2024-02-10", [LISTED, REQUESTED, RECEIVED], [silent])).toMatchObject({
      state: "open",
      because: ["C-03@e3"],
    });
  });

  it("waits where the court decided, though late: against the decision there is reconsideration", () => {
    const late = found("C-03@e3", { ...silent, done: { earliest: "2024-02-05", latest: "2024-02-05" } });
    expect(at("2024-02-10", [...TO_REJECTION], [late])).toMatchObject({ state: "not-yet", because: ["C-03@e3"] });
    expect(at("2024-03-02", [...TO_REJECTION, DECIDED], [late]).state).toBe("open");
  });

  it("is closed once applied for, and reopened by a reply overdue or a later decision", () => {
    const events = [...TO_REJECTION, DECIDED, APPLIED];
    expect(at("2024-04-01", events, [sealed])).toMatchObject({ state: "closed", because: [] });
    const suggested = { type: "procuratorate-suggestion", date: "2024-05-01" };
    expect(at("2024-06-01", [...events, suggested], [sealed]).state).toBe("closed");
    const overdue = found("K-02@e8", { subjects: ["e8"], remedies });
    const list = at("2024-10-01", [...events, suggested], [sealed, overdue]);
    expect(list).toMatchObject({ state: "open", because: ["K-02@e8"] });
    expect(item(list, "court-reply").state).toBe("todo");
    const replied = { type: "court-replied", date: "2024-10-02" };
    const answered = at("2024-10-03", [...events, suggested, replied], [sealed]);
    expect(item(answered, "court-reply")).toMatchObject({ state: "done", from: ["e9"] });
    const later = { type: "supervision-decided", date: "2024-06-01", outcome: "rejected" };
    expect(at("2024-06-02", [...events, later], [sealed]).state).toBe("open");
  });

  it("is closed by a suggestion though the application is not on record: the procuratorate has acted", () => {
    const suggested = { type: "procuratorate-suggestion", date: "2024-03-10" };
    expect(at("2024-04-01", [...TO_REJECTION, DECIDED, suggested], [sealed])).toMatchObject({
      state: "closed",
      because: [],
    });
  });

  it("is closed once the listing is gone", () => {
    const gone = { type: "listing-deleted", date: "2024-03-05" };
    expect(at("2024-04-01", [...TO_REJECTION, DECIDED, gone], [sealed]).state).toBe("closed");
  });

  it("ticks the proof that remedies were used from the decisions on paper", () => {
    const list = at("2024-03-02", [...TO_REJECTION, { ...DECIDED, source: "document" }]);
    expect(item(list, "remedies-used")).toMatchObject({ state: "done", from: ["e6"] });
    expect(item(list, "court-reply").state).toBe("not-needed");
  });
});
