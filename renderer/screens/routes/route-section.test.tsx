import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import type { Checklist } from "../../../shared/engine/finding.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { EventNames } from "../../../shared/report/events.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { viewOf } from "../../parts/view.fixture.ts";
import { RouteSection } from "./route-section.tsx";
import { typeset } from "../../base/typeset.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

function section(view: CaseView, checklist: Checklist, lang: "zh" | "en"): string {
  const { audit, case: file } = view;
  const names = new EventNames(file, lang);
  const context = {
    audit,
    findings: audit.findings,
    file,
    lang,
    all: false,
    calendar: shippedCalendar,
    names,
    say: (text: { readonly zh: string; readonly en: string }) => text[lang],
  };
  const nothing = (): void => undefined;
  const props = { view, checklist, context, open: true, wanted: false, onToggle: nothing, onPrint: nothing };
  return still(lang, <RouteSection {...props} />);
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

describe("a route", () => {
  it("shows every item, every ground and the document to start, in every example", () => {
    for (const text of FILES) {
      const view = viewOf(text, "2023-02-20");
      expect(view.audit.checklists).toHaveLength(11);
      for (const checklist of view.audit.checklists) {
        const markup = section(view, checklist, "en");
        const shown = squeezed(textOf(markup));
        for (const { text: item } of checklist.items) expect(shown).toContain(squeezed(typeset(item, "en")));
        for (const id of checklist.because) {
          expect(markup).toContain(`href="#/case/${view.case.id}/audit/${encodeURIComponent(id)}"`);
        }
        const link = new RegExp(`href="#/case/${view.case.id}/documents/[a-z-]+"`, "u");
        const papers = DOCUMENTS.filter(({ route }) => route === checklist.route);
        expect(link.test(markup), checklist.route).toBe(papers.length > 0);
      }
    }
  });

  it("has boxes that are ticked by the facts, and leads to them", () => {
    const ticked = FILES.flatMap((text) => {
      const view = viewOf(text, "2023-02-20");
      return view.audit.checklists.flatMap((checklist) =>
        checklist.items.some(({ state, from }) => state === "done" && from.length > 0) ? [{ view, checklist }] : [],
      );
    });
    expect(ticked.length).toBeGreaterThan(3);
    for (const { view, checklist } of ticked) {
      const markup = section(view, checklist, "zh");
      const done = checklist.items.filter(({ state }) => state === "done");
      expect(markup.match(/checked=""/gu)).toHaveLength(done.length);
      for (const id of done.flatMap(({ from }) => from)) {
        const tab = view.case.events.some((event) => event.id === id) ? "timeline" : "evidence";
        expect(markup).toContain(`href="#/case/${view.case.id}/${tab}/${encodeURIComponent(id)}"`);
      }
    }
  });
});
