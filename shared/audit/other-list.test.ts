// A case about another list is never judged as a listing by the court, and never looks as if all were well.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import { renderHtml, renderMarkdown, renderText } from "../report/index.ts";
import { RULES } from "../rules/index.ts";
import { auditCase, outlineCase } from "./audit.ts";

const TAX = "重大税收违法失信主体名单";

/** A listing by a court as bad as can be, with limits of the client's running. */
function caseOf(matter: string | null): CaseFile {
  const result = validateCase({
    format: "redress.case/1",
    id: "c1",
    matter,
    client: { kind: "natural-person", birthDate: "2015-01-01", role: "debtor" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events: [
      { id: "e1", type: "listing-decided", date: "2023-05-05", items: [1], termYears: null, written: "no" },
      { id: "e2", type: "correction-received", date: "2024-02-04" },
      { id: "e3", type: "correction-decided", date: "2024-03-01", outcome: "rejected" },
      { id: "e4", type: "correction-served", date: "2024-03-27", service: { method: "direct", proof: "yes" } },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.case;
}

const asOf = parseDay("2024-04-01") ?? 0;
const options = { asOf, calendar: shippedCalendar };

describe("an audit of a case about another list", () => {
  it("finds nothing by the rules of the court's list, of which there is much in the same case without the mark", () => {
    for (const matter of [null, "court-list"]) {
      expect(auditCase(caseOf(matter), options).findings.length).toBeGreaterThan(5);
      expect(auditCase(caseOf(matter), options).deadlines.length).toBeGreaterThan(0);
    }
    const audit = auditCase(caseOf(TAX), options);
    expect(audit).toMatchObject({ findings: [], deadlines: [], ask: [], summary: [] });
    expect(audit.checklists.map(({ route, state, because }) => [route, state, because])).toEqual([
      ["administrative-reconsideration", "not-yet", []],
      ["administrative-suit", "not-yet", []],
    ]);
    expect(audit.context.listedYears).toEqual([]);
    expect(outlineCase(caseOf(TAX), options)).toEqual({
      findings: [],
      deadlines: [],
      next: auditCase(caseOf(TAX), options).next,
      stopped: false,
    });
  });

  it("says first of all, in every report, that nothing was audited", () => {
    const file = caseOf(TAX);
    const audit = auditCase(file, options);
    expect(audit.next).toMatchObject({ kind: "ask", route: null, because: [] });
    for (const lang of ["zh", "en"] as const) {
      const with80 = { lang, all: false, calendar: shippedCalendar };
      const reports = [
        renderText(audit, file, { ...with80, width: 80, colour: false }),
        renderMarkdown(audit, file, with80),
        renderHtml(audit, file, with80),
      ].map((report) => report.replaceAll(/\s+/gu, ""));
      const said = lang === "zh" ? "没有审查，不能据此认为没有问题" : "nothingwasaudited,whichdoesnotmeanthatalliswell";
      for (const report of reports) expect(report).toContain(said);
    }
  });

  it("says of every rule, where all are asked for, why it does not apply", () => {
    const { findings } = auditCase(caseOf(TAX), { ...options, all: true });
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(["not-applicable"]));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(auditCase(caseOf(null), { ...options, all: true }).findings.map(({ rule }) => rule)),
    );
    expect(findings.length).toBeGreaterThanOrEqual(RULES.length);
    for (const { rule, derivation } of findings)
      if (!/^(?:Z|ZA|W|Q)-/u.test(rule)) expect(derivation[0]?.zh).toContain(TAX);
  });

  it("judges a listing by an authority, and says which limit comes first", () => {
    const result = validateCase({
      format: "redress.case/1",
      id: "c2",
      matter: TAX,
      client: { kind: "natural-person" },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: [
        { id: "l", type: "authority-listed", date: "2026-06-15", list: "tax", statesRemedy: "yes" },
        { id: "s", type: "authority-listing-served", date: "2026-06-20", regarding: "l" },
      ],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const audit = auditCase(result.case, { ...options, asOf: parseDay("2026-07-01") ?? 0 });
    expect(audit.next?.what.zh).toContain("最迟在2026-08-19向行政复议机关申请行政复议");
    expect(audit.next).toMatchObject({ kind: "file", route: "administrative-reconsideration", addressee: null });
    expect(audit.deadlines.map(({ route }) => route)).toEqual([
      "administrative-reconsideration",
      "administrative-suit",
    ]);
    expect(audit.deadlines.map(({ rule }) => rule)).toEqual(["ZA-01", "ZA-03"]);
    expect(audit.findings.map(({ rule }) => rule)).toContain("ZA-08");
  });
});
