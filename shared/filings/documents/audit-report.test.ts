// The audit report, as drawn up from the sample case.
import { expect, it } from "vitest";
import { auditOf } from "../../report/sample.fixture.ts";
import { datesIn } from "../../report/dates.ts";
import { CASE, drawn, textOfDrawn } from "../sample.fixture.ts";

const audit = auditOf(CASE, "2024-04-03");

it("has every finding, and its steps in the annex", () => {
  const text = textOfDrawn("audit-report");
  const annex = text.slice(text.indexOf("附件：各项认定的推导"));
  for (const { rule, title, derivation } of audit.findings) {
    expect(text).toContain(`${rule} ${title.zh}`);
    for (const { zh } of derivation) expect(annex).toContain(datesIn(zh));
  }
});

it("lists everything that was not checked, and what was taken for granted", () => {
  const text = textOfDrawn("audit-report", { choices: { lang: "en" } });
  for (const { what } of audit.notChecked) expect(text).toContain(what.en);
  expect(text).toContain("Assumptions");
  expect(text).toContain("On the client's word alone: correction requested (3 February 2024).");
});

it("is kept apart from the court's bundle", () => {
  expect(drawn("audit-report").forCourt).toBe(false);
});
