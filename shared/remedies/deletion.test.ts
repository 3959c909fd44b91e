// The request for deletion: open on a ground or the end of the term, closed when asked or carried out.
import { describe, expect, it } from "vitest";
import { audited, found, item, LISTED, REQUESTED, route, type RouteCase } from "./testing.fixture.ts";

const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("deletion", asOf, { events: events ?? [] }, findings);

const PAID = { type: "obligation-performed", date: "2024-01-02", full: "yes", source: "document" };
const remedies = ["deletion", "correction-request"] as const;
const owed = found("X-01@e2", { thread: "e1", subjects: ["e2", "e1"], remedies });
const due = (day: string) => ({ earliest: day, latest: day });

describe("the request for deletion", () => {
  it("is closed without a listing, not yet there without a ground, open on one", () => {
    expect(at("2024-01-10", []).state).toBe("closed");
    expect(at("2024-01-10", [LISTED]).state).toBe("not-yet");
    expect(at("2024-01-10", [LISTED, PAID], [owed])).toMatchObject({
      state: "open",
      until: null,
      because: ["X-01@e2"],
      court: "某区人民法院",
    });
  });

  it.each(["contestable", "running"] as const)("is open on a ground on record that is %s", (status) => {
    expect(at("2024-01-03", [LISTED, PAID], [{ ...owed, status, due: due("2024-01-05") }]).state).toBe("open");
  });

  it("is not yet there on what is undetermined, on record or not", () => {
    expect(at("2024-01-03", [LISTED, PAID], [{ ...owed, status: "undetermined" }]).state).toBe("not-yet");
    const stay = found("X-05@e1", { thread: "e1", subjects: ["e1"], remedies, status: "undetermined" });
    expect(at("2024-01-10", [LISTED], [stay]).state).toBe("not-yet");
  });

  it("waits for the end of the term, and for more than that it may have ended", () => {
    const listed = { ...LISTED, items: [4], termYears: 2 };
    const term = found("X-09@e1", { thread: "e1", subjects: ["e1"], remedies, due: due("2025-11-05") });
    expect(at("2025-11-05", [listed], [{ ...term, status: "running" }]).state).toBe("not-yet");
    expect(at("2025-11-05", [listed], [{ ...term, status: "undetermined" }]).state).toBe("not-yet");
    expect(at("2025-11-06", [listed], [{ ...term, status: "undetermined" }]).state).toBe("not-yet");
    expect(at("2025-11-06", [listed], [{ ...term, status: "contestable" }]).state).toBe("open");
    expect(at("2025-11-06", [listed], [term])).toMatchObject({ state: "open", because: ["X-09@e1"] });
  });

  it("is closed once deletion was asked for on that ground, and reopened by another", () => {
    const asked = { ...REQUESTED, grounds: [3] };
    expect(at("2024-01-20", [LISTED, PAID, asked], [owed])).toMatchObject({ state: "closed", because: [] });
    expect(at("2024-01-20", [LISTED, PAID, { ...asked, grounds: undefined }], [owed]).state).toBe("closed");
    const ended = { type: "enforcement-terminated", date: "2024-02-01" };
    const other = found("X-07@e4", { thread: "e1", subjects: ["e4"], remedies });
    expect(at("2024-02-10", [LISTED, PAID, asked, ended], [owed, other]).state).toBe("open");
  });

  it("stays open after a request on other grounds or before the ground occurred", () => {
    expect(at("2024-01-20", [LISTED, PAID, REQUESTED], [owed]).state).toBe("open");
    const before = { ...REQUESTED, grounds: [3], date: "2023-12-01" };
    expect(at("2024-01-20", [LISTED, PAID, before], [owed]).state).toBe("open");
  });

  it("is closed by a request on the very day of the ground, with grounds left out or empty, and by none about something else", () => {
    const asked = { ...REQUESTED, grounds: [3], date: "2024-01-02" };
    const state = (...more: readonly object[]) =>
      at("2024-01-20", [LISTED, PAID, ...(more as NonNullable<RouteCase["events"]>)], [owed]).state;
    expect(state(asked)).toBe("closed");
    expect(state({ ...asked, date: "2024-01-01" })).toBe("open");
    expect(state({ ...asked, grounds: [] })).toBe("closed");
    expect(state({ ...asked, target: "restriction" })).toBe("open");
    const other = { type: "listing-decided", date: "2023-12-05", id: "other" };
    expect(state({ ...asked, regarding: "e1" }, other)).toBe("closed");
    expect(state({ ...asked, regarding: "other" }, other)).toBe("open");
  });

  it("runs on a ground that is on record, not on the listing itself", () => {
    const runs = { ...owed, status: "running" as const, due: due("2024-01-05") };
    expect(at("2024-01-03", [LISTED, PAID], [{ ...runs, subjects: ["e1"] }]).state).toBe("not-yet");
    expect(at("2024-01-03", [LISTED, PAID], [{ ...runs, subjects: ["gone"] }]).state).toBe("not-yet");
    expect(at("2024-01-03", [LISTED, PAID], [{ ...runs, subjects: ["e1", "e2"] }]).state).toBe("open");
  });

  it("is not closed by a request from before the end of the term", () => {
    const listed = { ...LISTED, items: [4], termYears: 2 };
    const term = found("X-09@e1", { thread: "e1", subjects: ["e1"], remedies, due: due("2025-11-05") });
    const state = (date: string) => at("2025-12-01", [listed, { ...REQUESTED, grounds: [3], date }], [term]).state;
    expect([state("2025-01-06"), state("2025-11-20")]).toEqual(["open", "closed"]);
  });

  it("is closed once the listing is gone, and open where it is still shown", () => {
    const events = [LISTED, PAID, { type: "listing-deleted", date: "2024-01-05" }];
    expect(at("2024-01-10", events, [owed]).state).toBe("closed");
    const seen = { type: "listing-checked", date: "2024-01-09", visible: "yes", regarding: "e1" };
    const shown = found("X-15@e4", { thread: "e1", subjects: ["e4"], remedies });
    expect(at("2024-01-10", [...events, seen], [shown])).toMatchObject({ state: "open", because: ["X-15@e4"] });
  });

  it("follows the audit: open after full performance of a listing without a term", () => {
    const events = [LISTED, PAID, { type: "listing-checked", date: "2024-02-01", visible: "yes" }];
    const list = audited("deletion", "2024-02-01", { events });
    expect(list.state).toBe("open");
    expect(list.because).toContain("X-01@e2");
    const termed = [{ ...LISTED, items: [4], termYears: 2 }, PAID];
    expect(audited("deletion", "2024-02-01", { events: termed }).state).toBe("not-yet");
  });
});

describe("its items", () => {
  it("tick from the paper of the ground and drop what another ground makes needless", () => {
    const list = at("2024-01-10", [LISTED, PAID], [owed]);
    expect(item(list, "payment-proof")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "court-informed").state).toBe("todo");
    expect(item(list, "creditor-letter").state).toBe("not-needed");
    expect(item(list, "ruling").state).toBe("not-needed");
  });

  it("do not take part performance for the ground", () => {
    const list = at("2024-01-10", [LISTED, { ...PAID, full: "no" }]);
    expect(item(list, "payment-proof").state).not.toBe("done");
  });

  it("count two queries without result after the round, not one and not those before it", () => {
    const round = { type: "round-concluded", date: "2024-03-01" };
    const query = (date: string) => ({ type: "asset-query", date, result: "none", source: "official-record" });
    const log = (...dates: readonly string[]) =>
      item(at("2025-06-01", [LISTED, round, ...dates.map(query)]), "query-log");
    expect(log("2024-02-01", "2024-09-01").state).toBe("todo");
    expect(log("2024-09-01", "2025-03-01")).toMatchObject({ state: "done", from: ["e3", "e4"] });
  });

  it("tell whether the term is known", () => {
    expect(item(at("2024-01-10", [LISTED]), "term")).toMatchObject({ state: "done", from: ["e1"] });
    expect(item(at("2024-01-10", [{ type: "listing-decided", date: "2023-11-01" }]), "term").state).toBe("unknown");
  });
});

describe("a piece of evidence", () => {
  const evidence = (kind: string) => [{ id: "piece", kind }];
  const filed = (events: readonly object[], kind?: string) =>
    route("deletion", "2024-06-01", {
      events: [LISTED, ...(events as NonNullable<Parameters<typeof route>[2]["events"]>)],
      ...(kind === undefined ? {} : { evidence: evidence(kind) }),
    });
  const round = { type: "round-concluded", date: "2023-11-06" };
  const query = (date: string) => ({ type: "asset-query", date, result: "none", clues: "no" });

  it("of the queries ticks their item once there are two without result, after the conclusion", () => {
    const two = [round, query("2024-01-08"), query("2024-03-05")];
    expect(item(filed(two, "查询记录"), "query-log")).toMatchObject({ state: "done", from: ["piece"] });
    expect(item(filed(two), "query-log").state).toBe("todo");
    expect(item(filed(two.slice(0, 2), "查询记录"), "query-log").state).toBe("todo");
    expect(item(filed([round, query("2023-11-06"), query("2024-03-05")], "查询记录"), "query-log").state).toBe("todo");
    expect(item(filed([], "查询记录"), "query-log").state).toBe("not-needed");
  });

  it("of a ruling ticks its item only where there was one", () => {
    const ruled = { type: "enforcement-terminated", date: "2024-03-05" };
    expect(item(filed([ruled], "裁定书"), "ruling")).toMatchObject({ state: "done", from: ["piece"] });
    expect(item(filed([ruled]), "ruling").state).toBe("todo");
    expect(item(filed([], "裁定书"), "ruling").state).toBe("not-needed");
  });
});
