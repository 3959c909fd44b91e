// State compensation: ripe, founded and in time; what closes it and the way to the compensation committee.
import { describe, expect, it } from "vitest";
import {
  audited,
  found,
  item,
  limit,
  LISTED,
  RECEIVED,
  REJECTED,
  REQUESTED,
  route,
  type RouteCase,
} from "./testing.fixture.ts";

const upperCourt = { name: "某中级人民法院", level: "intermediate" };
const enforcement = { court: { name: "某区人民法院", level: "basic" }, upperCourt };
const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("compensation", asOf, { enforcement, events: events ?? [] }, findings);

const remedies = ["compensation"] as const;
const minor = found("L-05@e1", { thread: "e1", subjects: ["e1"], remedies });
const ENDED = { type: "enforcement-terminated", date: "2024-03-01" };
const two = limit("K-05@e2", "2026-03-02", { subjects: ["e2"], remedies });
const CLAIM = { type: "compensation-claimed", date: "2024-04-01" };

describe("compensation", () => {
  it("is not yet there before enforcement has ended or the wrong is confirmed", () => {
    expect(at("2024-02-01", []).state).toBe("closed");
    expect(at("2024-02-01", [LISTED], [minor])).toMatchObject({ state: "not-yet", because: ["L-05@e1"] });
    expect(at("2024-04-01", [LISTED, ENDED], [two])).toMatchObject({ state: "not-yet", until: two.due });
  });

  it("is open once both are there, and runs against the limit", () => {
    expect(at("2024-04-01", [LISTED, ENDED], [minor, two])).toMatchObject({
      state: "open",
      until: two.due,
      court: "某区人民法院",
      because: ["L-05@e1", "K-05@e2"],
    });
    expect(at("2026-02-23", [LISTED, ENDED], [minor, two]).state).toBe("closing");
    expect(at("2026-03-03", [LISTED, ENDED], [minor, { ...two, status: "undetermined" }]).state).toBe("closing");
    expect(at("2026-03-03", [LISTED, ENDED], [minor, { ...two, status: "breach" }]).state).toBe("missed");
  });

  it.each(["enforcement-completed", "enforcement-terminated", "enforcement-refused"])(
    "is ripe with the end of enforcement: %s",
    (type) => {
      const end = { type, date: "2024-03-01" };
      expect(at("2024-04-01", [LISTED, end], [minor]).state).toBe("open");
      expect(at("2024-04-01", [LISTED, { ...end, happened: "unknown" }], [minor]).state).toBe("not-yet");
    },
  );

  it("is open before the end where a decision found the listing wrong, not where it only deleted", () => {
    const granted = { ...REJECTED, outcome: "granted" };
    expect(at("2024-04-01", [LISTED, REQUESTED, RECEIVED, granted]).state).toBe("open");
    const deletion = { ...REQUESTED, grounds: [3] };
    expect(at("2024-04-01", [LISTED, deletion, RECEIVED, granted]).state).toBe("not-yet");
    const list = at("2024-04-01", [LISTED, { type: "listing-revoked", date: "2024-03-01" }]);
    expect(list.state).toBe("open");
    expect(item(list, "ripe")).toMatchObject({ state: "done", from: ["e2"] });
  });

  it("is open after five years and a concluded round", () => {
    const events = [
      LISTED,
      { type: "enforcement-filed", date: "2019-02-01" },
      { type: "round-concluded", date: "2020-01-01" },
    ];
    expect(at("2024-02-01", events, [minor]).state).toBe("not-yet");
    expect(at("2024-02-02", events, [minor]).state).toBe("open");
  });

  it("has its proof of loss where every loss on record has a paper", () => {
    const state = (...losses: readonly { readonly [field: string]: unknown }[]) =>
      item(at("2024-04-01", [LISTED, ENDED, ...losses]), "loss-proof");
    const papered = { type: "harm", date: "2024-02-01", kind: "退票", source: "document" };
    const told = { type: "harm", date: "2024-02-02", kind: "误工" };
    expect(state()).toMatchObject({ state: "todo" });
    expect(state(papered)).toMatchObject({ state: "done", from: ["e3"] });
    expect(state(papered, told)).toMatchObject({ state: "todo", from: [] });
    expect(state({ ...papered, happened: "unknown" })).toMatchObject({ state: "todo" });
    expect(state({ ...papered, happened: "no" })).toMatchObject({ state: "todo" });
  });

  it("waits while a remedy is pending", () => {
    const asked = { type: "supervision-requested", date: "2024-03-20" };
    expect(at("2024-04-01", [LISTED, ENDED, asked], [minor, two]).state).toBe("not-yet");
    const decided = { type: "supervision-decided", date: "2024-03-28", outcome: "rejected" };
    expect(at("2024-04-01", [LISTED, ENDED, asked, decided], [minor, two]).state).toBe("open");
  });

  it("is closed once claimed, and leads to the committee within 30 days of silence or refusal", () => {
    const events = [LISTED, ENDED, CLAIM];
    const on = (asOf: string, ...more: NonNullable<RouteCase["events"]>) =>
      audited("compensation", asOf, { enforcement, client: { birthDate: "2010-01-01" }, events: [...events, ...more] });
    expect(on("2024-06-03")).toMatchObject({ state: "closed", because: [] });
    const committee = { earliest: "2024-07-03", latest: "2024-07-03" };
    expect(on("2024-06-10")).toMatchObject({ state: "open", until: committee, court: "某中级人民法院" });
    expect(on("2024-06-10").because).toEqual(expect.arrayContaining(["K-06@e3", "K-11@e3"]));
    expect(on("2024-06-26")).toMatchObject({ state: "closing", until: committee });
    expect(on("2024-07-04")).toMatchObject({ state: "missed", until: committee });
    expect(on("2024-07-04", { type: "committee-requested", date: "2024-07-03" }).state).toBe("closed");
    const refused = { type: "compensation-decided", date: "2024-05-20", outcome: "rejected" };
    expect(on("2024-06-01", refused)).toMatchObject({
      state: "open",
      until: { earliest: "2024-06-19", latest: "2024-06-19" },
    });
    expect(on("2024-06-20", refused).state).toBe("missed");
    const given = { type: "compensation-served", date: "2024-05-28" };
    expect(on("2024-06-20", refused, given)).toMatchObject({ state: "closing", until: { latest: "2024-06-27" } });
    expect(on("2024-06-20", { ...refused, outcome: undefined }).state).toBe("not-yet");
    expect(on("2024-06-01", { ...refused, outcome: "granted" }).state).toBe("closed");
  });

  it("words the time for a decision and the limitation by the State Compensation Law: two months, two years", () => {
    const list = at("2024-04-01", [LISTED]);
    // Art. 23: within two months of receiving the claim; art. 39: two years.
    expect(item(list, "proof-of-receipt").text.zh).toContain("2个月决定期限");
    expect(item(list, "proof-of-receipt").text.en).toContain("2 months");
    expect(item(list, "knowledge-date").text.zh).toContain("2年时效");
  });

  it("goes to the court that was enforcing when the client was listed", () => {
    const transfer = { type: "enforcement-transferred", date: "2024-02-01", court: { name: "某铁路运输法院" } };
    expect(at("2024-04-01", [LISTED, transfer]).court).toBe("某区人民法院");
    expect(at("2024-04-01", [LISTED, { ...transfer, date: "2023-10-01" }]).court).toBe("某铁路运输法院");
    expect(at("2024-04-01", [LISTED, { ...transfer, date: "2023-10/2023-12" }]).court).toBeNull();
  });

  it("follows the audit of a minor whose listing was revoked", () => {
    const events = [LISTED, { type: "listing-revoked", date: "2024-01-30" }];
    const list = audited("compensation", "2024-06-01", { client: { birthDate: "2010-01-01" }, events });
    expect(list).toMatchObject({ state: "open", because: ["L-05@e1"] });
  });
});
