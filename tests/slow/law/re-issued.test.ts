// The Defaulters Rule issued anew with the same articles, added to its one file: every finding about acts from that day on
// names the new text, and nothing else changes.
import { describe, expect, it, vi } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import { dayOf } from "../../../shared/calendar/civil.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { FULL } from "../../../shared/filings/cases/full.fixture.ts";
import type { Instrument } from "../../../shared/law/index.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { LONG_CALENDAR } from "./calendar.fixture.ts";

vi.mock("../../../shared/law/instruments/spc-defaulters.ts", async (original) => {
  const { spcDefaulters } = await original<{ readonly spcDefaulters: Instrument }>();
  const old = spcDefaulters.versions.at(-1);
  if (old === undefined) throw new Error("there is no version to issue anew");
  const anew = {
    ...old,
    version: "2027",
    title: { zh: "最高人民法院关于失信被执行人名单的规定", en: "Provisions on the List" },
    documentNumber: "法释〔2026〕99号",
    from: "2027-01-01",
  };
  const versions = [...spcDefaulters.versions.slice(0, -1), { ...old, until: "2027-01-01" }, anew];
  return { spcDefaulters: { ...spcDefaulters, versions } };
});

/** A case with an event of nearly every kind, each on its day, with every day so many years later. */
function auditOf(years: number): Audit {
  const moved = JSON.stringify(FULL).replaceAll(/(?<=")20(?:23|24)(?=-\d\d-\d\d")/gu, (year) =>
    String(Number(year) + years),
  );
  const parsed = parseCase(moved.replaceAll(/"cited(?:Version|CplArticle)":"?\d+"?,/gu, ""));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path }) => path).join(", "));
  return auditCase(parsed.case, { asOf: dayOf(2024 + years, 12, 2), calendar: LONG_CALENDAR, all: true });
}

/** The findings that rest on the Defaulters Rule, with the versions that they name. */
function versionsIn({ findings }: Audit): readonly (readonly [rule: string, versions: readonly string[]])[] {
  return findings.flatMap(({ rule, basis }) => {
    const own = basis.filter(({ instrument }) => instrument === "spc-defaulters").map(({ version }) => version ?? "");
    return own.length > 0 && !ABOUT_THE_TEXT.has(rule) ? [[rule, [...new Set(own)]] as const] : [];
  });
}

/** V-01 and V-02 ask which text an undisclosed citation names, V-04 whether there was one at all, C-09 names the newest. */
const ABOUT_THE_TEXT: ReadonlySet<string> = new Set(["V-01", "V-02", "V-04", "C-09"]);

describe("every finding about acts", () => {
  it("from that day on names the text issued anew, and no other", () => {
    const audit = auditOf(4);
    const found = versionsIn(audit);
    expect(found.filter(([, versions]) => versions.join() !== "2027")).toEqual([]);
    expect(new Set(found.map(([rule]) => rule)).size).toBeGreaterThan(25);
    const told = audit.findings.filter(({ rule }) => !ABOUT_THE_TEXT.has(rule)).flatMap(({ derivation }) => derivation);
    expect(told.filter(({ zh }) => /失信规定（20(?:13|17)）/u.test(zh))).toEqual([]);
  });

  it("before that day names the text of its day", () => {
    expect(versionsIn(auditOf(0)).filter(([, versions]) => versions.includes("2027"))).toEqual([]);
  });

  it("comes to the same result under both", () => {
    const results = ({ findings }: Audit) =>
      findings.filter(({ rule }) => !ABOUT_THE_TEXT.has(rule)).map(({ id, status }) => `${id} ${status}`);
    const before = results(auditOf(0)).filter((one) => one.startsWith("C-") || one.startsWith("R-"));
    for (const one of before) expect(results(auditOf(4))).toContain(one);
  });
});

it("the catalogue names it for every rule that stays law", () => {
  const missing = RULES.filter(({ basis, validity }) => {
    const named = basis.filter(({ instrument }) => instrument === "spc-defaulters").map(({ version }) => version);
    return validity.until === null && named.length > 0 && !named.includes("2027");
  });
  expect(missing.map(({ code }) => code)).toEqual(["V-04"]);
});
