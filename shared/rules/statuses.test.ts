// Statuses that the rules' own tests leave out: what is unknown, what still runs, what there is nothing to judge of.
import { describe, expect, it } from "vitest";
import type { Finding } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { RULES } from "./index.ts";
import { finding, findings, type SmallCase } from "./testing.ts";

function rule(code: string): Rule {
  const found = RULES.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
}

const of = (code: string, input: SmallCase, asOf = "2024-06-01"): Finding => finding(rule(code), asOf, input);
const event = (type: string, date: string | null, more: object = {}) => ({ type, date, ...more });
const listed = event("listing-decided", "2023-05-05", { items: [1], termYears: null });

describe("undetermined", () => {
  it.each([
    ["A-05", [event("assets-changed", null), event("asset-report-filed", "2024-03-20")]],
    ["K-06", [event("compensation-claimed", null), event("compensation-decided", "2024-05-01")]],
    [
      "N-03",
      [event("credit-objection-filed", null, { body: "pboc" }), event("credit-objection-answered", "2024-05-01")],
    ],
    [
      "N-07",
      [
        event("credit-objection-filed", null, { body: "debtor-register" }),
        event("credit-objection-answered", "2024-05-01"),
      ],
    ],
    ["D-03", [event("listing-decided", "2023-05-05", { items: [4] })]],
    ["D-05", [event("listing-decided", "2023-05-05", { termYears: 3 })]],
    ["D-06", [event("listing-decided", "2023-05-05", { items: [1] })]],
    ["S-06", [listed, event("listing-served", "2023-06-01", { service: { method: "announcement" } })]],
  ] as const)("%s where a fact it needs is missing", (code, events) => {
    const found = of(code, { events });
    expect(found.status).toBe("undetermined");
    expect(found.missing.length).toBeGreaterThan(0);
  });
});

describe("running", () => {
  it("X-03 until the third working day after the consent", () => {
    const events = [
      listed,
      event("creditor-deletion-approved", "2024-05-30"),
      event("listing-checked", "2024-05-31", { visible: "yes" }),
    ];
    expect(of("X-03", { events }, "2024-05-31")).toMatchObject({ status: "running", due: { latest: "2024-06-04" } });
  });
});

describe("not applicable", () => {
  it.each(["P-02", "P-03", "P-06"])("%s where it is established that nothing was published", (code) => {
    const events = [listed, event("listing-published", "2024-06-01", { happened: "no" })];
    expect(of(code, { events }).status).toBe("not-applicable");
  });

  it("K-06 where nothing was claimed", () => {
    expect(findings(rule("K-06"), "2024-06-01", { events: [listed] })).toEqual([]);
  });
});

describe("contradicting dates", () => {
  it("X-01 does not take a removal before its own listing for one before performance", () => {
    const events = [
      { id: "e1", ...listed },
      event("listing-deleted", "2023-01-01", { regarding: "e1" }),
      event("obligation-performed", "2024-03-04", { full: "yes" }),
      event("court-informed-of-performance", "2024-03-04"),
    ];
    expect(of("X-01", { events }).status).toBe("undetermined");
  });
});

describe("the longest period", () => {
  it("K-02 shows the end that its lateness is counted from", () => {
    const extended = event("procuratorate-suggestion", "2024-01-31", { extensionApproved: "yes" });
    const events = [extended, event("court-replied", "2024-06-11")];
    const found = of("K-02", { events }, "2024-07-01");
    expect(found).toMatchObject({ status: "breach", daysLate: { min: 11, max: 11 } });
    expect(found.derivation.map(({ date }) => date)).toContain(found.due?.latest);
  });
});
