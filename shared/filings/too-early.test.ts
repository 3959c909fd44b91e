// Papers that wait for the deletion or another ground: refused before it, drawn up after it.
import { expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../case/types.ts";
import { kindOf, LISTED, seen } from "./cases/kinds.fixture.ts";
import { DOCUMENT_NAMES, tooEarly, type DocumentName } from "./index.ts";
import { reasonedOf } from "./sample.fixture.ts";

const SANCTIONS = [{ id: "s1", kind: "loan", body: "某银行", from: "2023-12-01" }] as const;
const why = (
  document: DocumentName,
  events: readonly CaseEvent[],
  more: Partial<CaseFile> = {},
  asOf = "2024-06-01",
) => {
  const file = { ...kindOf("k", events), ...more };
  return tooEarly(document, { file, audit: reasonedOf(file, asOf).audit });
};
const gone = (type: "listing-deleted" | "listing-revoked" | "listing-corrected", more: object = {}): CaseEvent => ({
  id: "g",
  type,
  date: "2024-05-06",
  source: "document",
  ...more,
});

const WAITING = ["agency-letter", "credit-objection"] as const;

it.each(WAITING)("the %s waits while the entry stands, and says what to do", (document) => {
  const reason = why(document, [LISTED, seen("c", "2024-05-20")], { sanctions: SANCTIONS });
  expect(reason?.zh).toContain("请先向法院申请纠正或者删除；已经删除、撤销或者更正的，把它的日期和证明记入时间线");
  expect(reason?.en).toContain("Ask the court for correction or deletion first");
  expect(why(document, [])).not.toBeNull();
});

it.each(WAITING)(
  "the %s is drawn up once the court has deleted, revoked or corrected, and not before that day",
  (document) => {
    for (const type of ["listing-deleted", "listing-revoked", "listing-corrected"] as const) {
      expect(why(document, [LISTED, gone(type)])).toBeNull();
      expect(why(document, [LISTED, gone(type)], {}, "2024-05-05")).not.toBeNull();
      // That it did not happen, or may not have, is no removal.
      expect(why(document, [LISTED, gone(type, { happened: "no" })])).not.toBeNull();
      expect(why(document, [LISTED, gone(type, { happened: "unknown" })])).not.toBeNull();
    }
  },
);

it("another ground opens the way without a removal: an entry kept too long, a sanction on somebody else", () => {
  const paid = { id: "p", type: "obligation-performed", date: "2016-05-01", full: "yes", source: "document" } as const;
  const entry = { id: "s1", kind: "credit-report", from: "2015-01-01", to: "2022-03-01" } as const;
  const kept = { ...LISTED, date: "2015-01-05" } as CaseEvent;
  expect(why("credit-objection", [kept, paid], { sanctions: [entry] }, "2022-01-01")).toBeNull();
  expect(why("credit-objection", [kept, paid], { sanctions: [entry] }, "2021-04-30")).not.toBeNull();
  const enforcement = { court: { name: "江苏省某市中级人民法院", level: "intermediate", region: "江苏" } } as const;
  const school = { id: "s1", kind: "school", from: "2023-12-01" } as const;
  expect(why("agency-letter", [LISTED], { enforcement, sanctions: [school] })).toBeNull();
});

it("no other paper waits", () => {
  const others = DOCUMENT_NAMES.filter((name) => !WAITING.some((one) => one === name));
  expect(others.filter((name) => why(name, []) !== null)).toEqual([]);
});
