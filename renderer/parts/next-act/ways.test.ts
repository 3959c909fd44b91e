import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Audit, NextAct } from "../../../shared/engine/finding.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import { routeOf } from "../../base/route.ts";
import { viewsWith } from "../findings/views.fixture.ts";
import { waysOf } from "./ways.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const VIEWS = viewsWith(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .filter((_name, index) => index % 3 === 0)
    .map((name) => readFileSync(new URL(name, EXAMPLES), "utf8")),
);

/** Whether a place of a case is one that is there: a paper, a question, a finding, a route. */
function isThere({ ask, findings, checklists }: Audit, [, , tab, thing]: readonly string[]): boolean {
  switch (tab) {
    case "documents":
      return DOCUMENTS.some(({ document }) => document === thing);
    case "facts":
      return ask.some(({ path }) => path === thing);
    case "audit":
      return findings.some(({ id }) => id === thing);
    case "routes":
      return checklists.some(({ route }) => route === thing);
    default:
      return tab === "sanctions" && thing === undefined;
  }
}

const acts: readonly { readonly next: NextAct; readonly audit: Audit }[] = VIEWS.flatMap(({ audit }) =>
  audit.next === null ? [] : [{ next: audit.next, audit }],
);

/** An act that no case here has. */
const act = (more: Partial<NextAct>): NextAct => ({
  what: { zh: "", en: "" },
  route: null,
  by: null,
  addressee: null,
  because: [],
  kind: "file",
  ...more,
});

describe("the button of the next act", () => {
  it("leads to something of the case that is there, whatever the act", () => {
    for (const { next, audit } of acts) {
      const ways = waysOf(audit.caseId, next, audit);
      expect(ways.length, next.what.zh).toBeGreaterThan(0);
      for (const { to } of ways) {
        expect(routeOf(to).slice(0, 2)).toEqual(["case", audit.caseId]);
        expect(isThere(audit, routeOf(to)), `${next.what.zh} ${to}`).toBe(true);
      }
      expect(new Set(ways.map(({ to }) => to)).size).toBe(ways.length);
    }
    expect(new Set(acts.map(({ next }) => next.kind)).size).toBeGreaterThan(2);
  });

  it("is the paper of the route where something is to be filed", () => {
    const filings = acts.filter(({ next: { kind, route } }) => kind === "file" && route !== null);
    expect(filings.length).toBeGreaterThan(0);
    for (const { next, audit } of filings) {
      const [, , tab, paper] = routeOf(waysOf(audit.caseId, next, audit)[0]?.to ?? "");
      expect(tab).toBe("documents");
      expect(DOCUMENTS.find(({ document }) => document === paper)?.route).toBe(next.route);
    }
  });

  it("is a question about what the act rests on where something is to be found out", () => {
    const answers = acts.filter(({ next }) => next.kind === "answer");
    expect(answers.length).toBeGreaterThan(0);
    for (const { next, audit } of answers) {
      const [, , tab, path] = routeOf(waysOf(audit.caseId, next, audit)[0]?.to ?? "");
      expect(tab).toBe("facts");
      const settles = audit.ask.find((question) => question.path === path)?.settles ?? [];
      expect(settles.some((id) => next.because.includes(id))).toBe(true);
    }
  });

  it("is what agencies still apply where a deletion is followed up, and nothing where there is nothing to go to", () => {
    const [view] = VIEWS;
    if (view === undefined) throw new Error("there is no case");
    const { audit } = view;
    const [way] = waysOf("c1", act({ kind: "follow-up", route: "agency" }), audit);
    expect(way?.to).toBe("/case/c1/sanctions");
    expect(waysOf("c1", act({ kind: "ask" }), audit)).toEqual([]);
    expect(waysOf("c1", act({ kind: "wait", because: ["gone"] }), audit)).toEqual([]);
  });
});
