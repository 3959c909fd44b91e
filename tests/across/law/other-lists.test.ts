// The rows of the reference on other lists, with their marks, by hand: a mark decides the strongest verdict of its row. Only what was
// read whole may be a breach, what was seen as a quotation is contestable at most, the rest advice or undetermined.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import { familyOf, RULE_CODES } from "../../../shared/engine/rule-code.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { article } from "../../../shared/law/index.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { FOR_ALL, TOLD } from "./touching.fixture.ts";

type Mark = "V" | "V2" | "P" | "M";

/** Row, mark of its text in the reference, and the strongest verdict that the program gives it. */
const ROWS: readonly (readonly [row: string, mark: Mark, strongest: Status])[] = [
  ["ZA-01", "V", "breach"],
  ["ZA-02", "V", "breach"],
  ["ZA-03", "V", "breach"],
  ["ZA-04", "V", "breach"],
  ["ZA-05", "V", "breach"],
  ["ZA-06", "V", "breach"],
  ["ZA-07", "V", "advice"],
  ["ZA-08", "V", "advice"],
  // Whether a list is an administrative register is open.
  ["ZA-09", "V", "contestable"],
  ["ZA-10", "V", "advice"],
  ["ZA-11", "V", "advice"],
  ["ZA-12", "V", "breach"],
  ["ZA-13", "V", "breach"],
  ["Z-30", "V", "breach"],
  ["Z-31", "V", "breach"],
  ["Z-32", "V", "advice"],
  ["Z-33", "V", "breach"],
  ["Z-34", "V", "breach"],
  ["Z-35", "V", "breach"],
  ["Z-36", "V", "breach"],
  ["Z-37", "V", "breach"],
  ["Z-38", "V", "breach"],
  ["Z-39", "V", "breach"],
  ["Z-3A", "V", "breach"],
  ["Z-3B", "V", "breach"],
  ["Z-3C", "V", "breach"],
];

/** Rows that are no findings: how days are counted (ZA-02, ZA-12), and which law judges a suit (ZA-03). */
const NO_FINDINGS = ["ZA-14", "ZA-15"];

const ORDER: readonly Status[] = [
  "not-applicable",
  "in-order",
  "running",
  "undetermined",
  "advice",
  "contestable",
  "breach",
];
const ALLOWED: Readonly<Record<Mark, Status>> = { V: "breach", V2: "contestable", P: "advice", M: "advice" };
const rank = (status: Status): number => ORDER.indexOf(status);

const OWN = RULE_CODES.filter((code) => ["ZA", "Z"].includes(familyOf(code)));

describe("the rows on other lists", () => {
  it("are each a rule, and no rule is without its row", () => {
    expect(ROWS.map(([row]) => row)).toEqual(OWN);
    for (const row of NO_FINDINGS) expect(OWN).not.toContain(row);
  });

  it.each(ROWS)("%s, marked %s, is at strongest %s", (code, mark, strongest) => {
    expect(rank(strongest)).toBeLessThanOrEqual(rank(ALLOWED[mark]));
    const rule = RULES.find((one) => one.code === code);
    const seen = [...TOLD.filter(({ rules }) => rules.some((one) => one === code)), ...FOR_ALL].flatMap(
      ({ file, asOf }) => {
        const view = viewCase(file, asOf);
        const judge = new Judge(view, shippedCalendar);
        return rule === undefined ? [] : rule.over(view).map((subject) => judge.judge(rule, subject).status);
      },
    );
    const most = seen.toSorted((a, b) => rank(b) - rank(a))[0];
    expect(most).toBe(strongest);
  });

  it("rest on words whose marks are at least those of their rows", () => {
    for (const [code, mark] of ROWS) {
      const basis = RULES.find((one) => one.code === code)?.basis ?? [];
      const held = basis.flatMap(({ instrument, version, article: number }) =>
        (article(instrument, version ?? "", number)?.paragraphs ?? []).map((paragraph) => paragraph.mark),
      );
      expect(held.length, code).toBeGreaterThan(0);
      if (mark === "V") expect(new Set(held), code).toEqual(new Set(["V"]));
    }
  });
});
