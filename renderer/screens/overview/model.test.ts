import { describe, expect, it } from "vitest";
import type { AnyEvent, Sanction } from "../../../shared/case/types.ts";
import type { Checklist, RouteName } from "../../../shared/engine/finding.ts";
import { viewsWith } from "../../parts/findings/views.fixture.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { brokenBy, filedBy, openLimits, routesToWrite, stillFelt, stillOpen } from "./model.ts";

const VIEWS = viewsWith([]);

/** A listing ended, its removal late; a rejection was served and nobody applied in time. */
const MISSED = viewOf("2024-06-03", {
  events: [
    { id: "e1", type: "listing-decided", date: "2023-11-03", items: [1], termYears: 2 },
    { id: "e4", type: "correction-requested", date: "2024-02-02", written: "yes", source: "document" },
    { id: "e5", type: "correction-received", date: "2024-02-04", source: "document" },
    { id: "e6", type: "correction-decided", date: "2024-03-01", outcome: "rejected", form: "decision" },
    { id: "e7", type: "correction-served", date: "2024-03-28", service: { method: "direct", proof: "yes" } },
  ],
}).audit;

describe("what was broken", () => {
  it("is every sentence of the summary, once, under who broke it", () => {
    for (const { audit } of VIEWS) {
      const { court, other, client } = brokenBy(audit);
      const all = [...court, ...other, ...client];
      expect(all.map(({ line }) => line.finding).toSorted()).toEqual(
        audit.summary.map((line) => line.finding).toSorted(),
      );
      expect(court.every(({ finding }) => finding.holder.endsWith("-court"))).toBe(true);
      expect(client.every(({ finding }) => finding.holder === "client")).toBe(true);
    }
  });

  it("does not call the client's own missed limit a breach of the court", () => {
    const { court, client } = brokenBy(MISSED);
    expect(court.map(({ finding }) => finding.rule)).toContain("C-03");
    expect(client.map(({ finding }) => finding.rule)).toEqual(["R-01"]);
  });
});

describe("the limits that run", () => {
  it("are the client's first, then the others', each the soonest first, and none that is past", () => {
    let seen = 0;
    for (const { audit } of VIEWS) {
      const limits = openLimits(audit);
      const own = limits.filter(({ holder }) => holder === "client");
      expect(limits.slice(0, own.length)).toEqual(own);
      for (const list of [own, limits.slice(own.length)]) {
        const ends = list.map(({ due }) => due.earliest);
        expect(ends).toEqual(ends.toSorted());
      }
      for (const { due, status } of limits) {
        expect(due.latest === null || due.latest >= audit.asOf).toBe(true);
        expect(status).not.toBe("breach");
      }
      seen += limits.length;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it("hold a limit of the client's that a missing fact leaves open", () => {
    const { audit } = viewOf("2024-05-20", {
      events: [
        { id: "e1", type: "listing-decided", date: "2023-11-03", items: [1] },
        { id: "e4", type: "correction-requested", date: "2024-02-02", written: "yes" },
        { id: "e5", type: "correction-received", date: "2024-02-04" },
        { id: "e6", type: "correction-decided", date: "2024-03-12", outcome: "rejected", form: "decision" },
      ],
    });
    const own = openLimits(audit).filter(({ holder }) => holder === "client");
    expect(own.some(({ status, finding }) => status === "undetermined" && finding.startsWith("R-01"))).toBe(true);
  });
});

describe("the sanctions still felt", () => {
  const felt = (sanction: Partial<Sanction>): boolean =>
    stillFelt({ sanctions: [{ kind: "air-travel", ...sanction }] }, "2024-06-03").length === 1;

  it("are those that have not certainly ended, whatever is unknown of them", () => {
    expect(felt({})).toBe(true);
    expect(felt({ from: "2024-03" })).toBe(true);
    expect(felt({ from: "2024-03-01", to: "2024-06" })).toBe(true);
    expect(felt({ to: "2024-06-04" })).toBe(true);
  });

  it("are none that ended by the day of the audit, or began after it", () => {
    expect(felt({ to: "2024-06-03" })).toBe(false);
    expect(felt({ to: "../2024-05-01" })).toBe(false);
    expect(felt({ from: "2024-06-04" })).toBe(false);
    expect(stillFelt({}, "2024-06-03")).toEqual([]);
  });
});

describe("the papers that were filed", () => {
  const event = (id: string, more: Partial<AnyEvent>): AnyEvent => ({ id, type: "correction-requested", ...more });

  it("are the client's, the latest first, and none that was not filed or is yet to come", () => {
    const events: readonly AnyEvent[] = [
      event("a", { date: "2024-02-02" }),
      event("b", { date: "2024-04" }),
      event("none", { date: "2024-03-01", happened: "no" }),
      event("later", { date: "2024-07-01" }),
      event("court", { type: "correction-decided", date: "2024-03-01" }),
      event("undated", {}),
    ];
    expect(filedBy(events, "2024-06-03").map(({ id }) => id)).toEqual(["b", "a", "undated"]);
  });
});

describe("the papers to write", () => {
  it("begin with what closes first", () => {
    const checklist = (route: RouteName, state: "open" | "closing", until: string | null): Checklist => ({
      route,
      state,
      until: until === null ? null : { earliest: until, latest: until },
      filer: "client",
      court: null,
      because: [],
      items: [],
    });
    const closed = { ...checklist("deletion", "open", null), state: "closed" as const };
    const checklists = [
      checklist("correction-request", "open", null),
      closed,
      checklist("objection", "open", "2024-05-01"),
      checklist("supervision", "closing", "2024-04-20"),
      checklist("reconsideration", "closing", "2024-04-07"),
    ];
    expect(routesToWrite({ checklists }).map(({ route }) => route)).toEqual([
      "reconsideration",
      "supervision",
      "objection",
      "correction-request",
    ]);
  });
});

describe("what is still open beside the questions shown", () => {
  it("is every open finding once, whatever is asked first", () => {
    let more = 0;
    for (const { audit } of VIEWS) {
      const all = audit.findings.filter(({ status }) => status === "undetermined").map(({ id }) => id);
      for (const shown of [audit.ask.slice(0, 3), audit.ask.slice(-2), []]) {
        const open = stillOpen(audit, shown);
        const decided = new Set(shown.flatMap(({ settles }) => settles).filter((id) => !all.includes(id))).size;
        expect(open.bearing - decided + open.more + open.waiting).toBe(all.length);
        more += open.more;
      }
    }
    expect(more).toBeGreaterThan(0);
  });
});
