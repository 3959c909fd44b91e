// N-01: sanctions that go on after the deletion; never late by a date.
import { describe, expect, it } from "vitest";
import { n01 } from "./n-01-agency-lifts.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding as findingOf, findings as findingsOf, type SmallCase } from "../testing.ts";

const listed = (date = "2024-03-01") => ({ type: "listing-decided", date, items: [1], termYears: null });
const deleted = (date: string) => ({ type: "listing-deleted", date });
const sanction = (more: object = {}) => ({ id: "s1", kind: "bidding", from: "2024-04-01", ...more });

/** Of a client who runs a business, unless the case says otherwise. */
const withOperator = (input: SmallCase): SmallCase => ({ ...input, client: { operator: "yes", ...input.client } });
const finding = (rule: typeof n01, asOf: string, input: SmallCase) => findingOf(rule, asOf, withOperator(input));
const findings = (rule: typeof n01, asOf: string, input: SmallCase) => findingsOf(rule, asOf, withOperator(input));

describe("N-01", () => {
  it("is in order on the day of the deletion, contestable later, undetermined where the end is unknown", () => {
    const on = (more: object) =>
      finding(n01, "2025-12-01", { events: [listed(), deleted("2025-06-03")], sanctions: [sanction(more)] });
    expect(on({ to: "2025-06-03" })).toMatchObject({ id: "N-01@e2", status: "in-order", holder: "agency" });
    expect(on({ to: "2025-06-04" })).toMatchObject({ status: "contestable", due: null, daysLate: null });
    expect(on({ to: "2025-12-05" }).status).toBe("contestable");
    expect(on({ to: null }).status).toBe("undetermined");
    expect(on({ to: null }).missing).toHaveLength(1);
    expect(badSteps(on({ to: "2025-06-04" }).derivation)).toEqual([]);
    expect(on({ to: "2025-06-04" }).basis).toEqual([
      { instrument: "private-economy", version: "2025", article: "54", paragraph: 2 },
    ]);
  });

  it("is contestable where the client still had to ask afterwards", () => {
    const found = finding(n01, "2025-12-01", {
      events: [listed(), deleted("2025-06-03"), { type: "agency-asked", date: "2025-07-01", regarding: "s1" }],
      sanctions: [sanction()],
    });
    expect(found).toMatchObject({ status: "contestable", missing: [] });
  });

  it("does not apply before the law, without sanctions, without deletion, or while another listing stands", () => {
    const status = (asOf: string, events: Events, sanctions: Events) =>
      findings(n01, asOf, { events, sanctions }).map((found) => found.status);
    expect(status("2025-05-19", [listed(), deleted("2025-05-01")], [sanction()])).toEqual(["not-applicable"]);
    expect(status("2025-12-01", [listed(), deleted("2025-05-01")], [sanction({ to: "2025-05-19" })])).toEqual([
      "not-applicable",
    ]);
    expect(status("2025-12-01", [listed(), deleted("2025-05-01")], [sanction({ to: "2025-05-21" })])).toEqual([
      "contestable",
    ]);
    expect(status("2025-12-01", [listed(), deleted("2025-06-03")], [])).toEqual(["not-applicable"]);
    expect(status("2025-12-01", [listed()], [sanction()])).toEqual([]);
    const other = { type: "listing-checked", date: "2025-11-01", visible: "yes", regarding: "e3" };
    const two = [listed(), { ...deleted("2025-06-03"), regarding: "e1" }, listed("2025-01-10"), other];
    expect(status("2025-12-01", two, [sanction({ to: "2025-11-01" })])).toEqual(["not-applicable"]);
  });

  it("leaves bans on consumption to a restriction order that stands", () => {
    const on = (lifted: object) =>
      finding(n01, "2025-12-01", {
        events: [
          listed(),
          { type: "restriction-ordered", date: "2024-03-01", against: "client" },
          deleted("2025-06-03"),
          { type: "restriction-lifted", date: "2025-08-01", ...lifted },
        ],
        sanctions: [sanction({ kind: "air-travel", to: "2025-11-01" })],
      }).status;
    expect(on({ happened: "no" })).toBe("not-applicable");
    expect(on({})).toBe("contestable");
  });

  it("cites the measures of 2026 from the day they are in force", () => {
    const cited = (asOf: string) =>
      finding(n01, asOf, {
        events: [listed(), deleted("2026-03-02")],
        sanctions: [sanction({ to: "2026-03-20" })],
      }).basis.map(({ instrument }) => instrument);
    expect(cited("2026-03-31")).toEqual(["private-economy"]);
    expect(cited("2026-04-01")).toEqual(["private-economy", "repair-measures"]);
  });

  describe("and its class of persons", () => {
    const on = (asOf: string, client: SmallCase["client"] & object, removed = "2026-03-30", more: object = {}) =>
      findingOf(n01, asOf, { client, events: [listed(), deleted(removed)], sanctions: [sanction(more)] });
    const goesOn = { to: "2026-11-01" };

    it("binds before 2026-04-01 towards operators only", () => {
      expect(on("2026-03-31", { operator: "yes" }, "2026-03-30", goesOn).status).toBe("contestable");
      expect(on("2026-03-31", { operator: "no" }, "2026-03-30", goesOn).status).toBe("not-applicable");
      for (const client of [{ operator: "unknown" }, {}]) {
        const open = on("2026-03-31", client, "2026-03-30", goesOn);
        expect(open.status).toBe("undetermined");
        expect(open.missing.map(({ path }) => path)).toEqual(["client.operator"]);
      }
    });

    it("goes by the day of a refusal where nothing later is known", () => {
      const refused = (date: string, operator: string) =>
        finding(n01, "2026-05-01", {
          client: { operator },
          events: [listed(), deleted("2026-03-31"), { type: "agency-answered", date, outcome: "rejected" }],
          sanctions: [sanction()],
        }).status;
      expect([refused("2026-03-31", "no"), refused("2026-04-01", "no")]).toEqual(["not-applicable", "contestable"]);
      expect([refused("2026-03-31", "yes"), refused("2026-04-01", "yes")]).toEqual(["contestable", "contestable"]);
    });

    it("takes a legal person for one where the file does not say, and no other organisation", () => {
      const of = (client: SmallCase["client"] & object) => on("2026-03-31", client, "2026-03-30", goesOn).status;
      expect(of({ kind: "legal-person" })).toBe("contestable");
      expect(of({ kind: "legal-person", operator: "no" })).toBe("not-applicable");
      expect(of({ kind: "other-organisation" })).toBe("undetermined");
    });

    it("binds from 2026-04-01 towards everybody, by the Credit Repair Measures", () => {
      const found = on("2026-04-01", { operator: "no" }, "2026-03-31", goesOn);
      expect(found).toMatchObject({ status: "contestable", missing: [] });
      expect(found.basis.map(({ instrument }) => instrument)).toEqual(["repair-measures"]);
      expect(badSteps(found.derivation)).toEqual([]);
      expect(on("2026-04-01", {}, "2026-03-31", goesOn)).toMatchObject({ status: "contestable", missing: [] });
      // What had ended before it did not fall under it.
      expect(on("2026-05-01", { operator: "no" }, "2026-03-02", { to: "2026-03-31" }).status).toBe("not-applicable");
      expect(on("2026-05-01", { operator: "yes" }, "2026-03-02", { to: "2026-03-31" }).status).toBe("contestable");
      expect(on("2026-05-01", { operator: "no" }, "2026-04-15", { to: "2026-04-15" }).status).toBe("in-order");
    });
  });
});
