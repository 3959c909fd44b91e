// The clinic's own checklist in a bundle: it names the exhibit of every item that is ready, and never goes to the court.
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { FULL } from "../../../shared/filings/cases/full.fixture.ts";
import { draftOf, numberExhibits, textOf } from "../../../shared/filings/index.ts";
import { itemProofs } from "../../../shared/filings/item-proofs.ts";
import { ROUTES } from "../../../shared/remedies/index.ts";
import { EventNames } from "../../../shared/report/events.ts";
import { bundleOf } from "./bundle.ts";
import { CHECKLIST_TITLE, checklistPaper } from "./bundle-checklist.ts";
import { filingBody } from "./filing/sheets.ts";
import { NO_MAKER } from "./properties.ts";
import { draftDocument, shippedTemplate } from "./render.ts";

const reasoned = reasonedAudit(FULL, { asOf: parseDay("2024-06-01") ?? 0, calendar: shippedCalendar });
const exhibits = numberExhibits(FULL);
const paperOf = (routes: readonly string[], byHand: ReadonlyMap<string, boolean> = new Map(), file: CaseFile = FULL) =>
  checklistPaper({ file, audit: reasoned.audit, exhibits, byHand, routes });

describe("the checklist of a bundle", () => {
  it("is there for every route, those for a restriction and for agencies too, each with items", () => {
    for (const { route } of ROUTES.filter((one) => !one.route.startsWith("administrative-"))) {
      const list = reasoned.audit.checklists.find((one) => one.route === route);
      expect([route, (list?.items.length ?? 0) > 2]).toEqual([route, true]);
      expect(textOf(paperOf([route]) ?? { blocks: [] })).toContain(CHECKLIST_TITLE);
    }
    expect(ROUTES.map(({ route }) => route)).toEqual(expect.arrayContaining(["restriction-relief", "agency"]));
  });

  it("names the exhibits of what is ready, wherever the events behind an item have any", () => {
    const names = new EventNames(FULL, "zh");
    const evidence = new Set(exhibits.map((one) => one.evidence));
    let withExhibit = 0;
    for (const { route, items } of reasoned.audit.checklists) {
      for (const item of items.filter(({ state }) => state === "done")) {
        const proofs = itemProofs(item, exhibits, names, "zh");
        expect([route, item.id, proofs.length > 0]).toEqual([route, item.id, true]);
        const behind = FULL.events
          .filter(({ id }) => item.from.includes(id))
          .flatMap((event) => (event.evidence ?? []).filter((id) => evidence.has(id)));
        if (behind.length === 0 && !item.from.some((id) => evidence.has(id))) continue;
        expect([route, item.id, proofs[0]]).toEqual([route, item.id, expect.stringMatching(/^证据\d+/u)]);
        withExhibit += 1;
      }
    }
    expect(withExhibit).toBeGreaterThan(3);
  });

  it("says what was ticked by hand, and leaves out what is not needed", () => {
    const list = reasoned.audit.checklists.find(({ route }) => route === "correction-request");
    const todo = list?.items.find(({ state }) => state === "todo");
    if (todo === undefined) throw new Error("everything is ready");
    const text = textOf(
      paperOf(["correction-request"], new Map([[`correction-request/${todo.id}`, true]])) ?? { blocks: [] },
    );
    expect(text).toContain("已备（手工勾选）");
    expect(text).toContain(todo.text.en);
  });

  it("is none where the papers belong to no route", () => {
    expect(paperOf([])).toBeNull();
  });

  it("lies apart in the bundle of the clinic, and is in nothing that goes to the court", () => {
    const draft = draftOf("correction-request", { file: FULL, ...reasoned, choices: {} });
    const paper = paperOf(["correction-request"]);
    if (paper === null) throw new Error("there is no checklist");
    const zip = unzipSync(
      bundleOf({
        documents: [{ draft, bytes: draftDocument(draft, FULL) }],
        exhibits: [],
        template: shippedTemplate({ forCourt: true }),
        caseId: FULL.id,
        facts: FULL,
        asOf: "2024-06-01",
        court: null,
        caseNumber: null,
        by: NO_MAKER,
        checklist: { paper, template: shippedTemplate({ forCourt: false }) },
      }),
    );
    const found = Object.keys(zip).filter((name) => name.includes(CHECKLIST_TITLE));
    expect(found).toEqual([`不提交-留存/00-${CHECKLIST_TITLE}.docx`]);
    const filing = filingBody(
      { documents: [draft], exhibits: [], court: null, caseNumber: null, client: null },
      new Map(),
    );
    expect(filing).not.toContain(CHECKLIST_TITLE);
    expect(textOf(draft)).not.toContain(CHECKLIST_TITLE);
  });
});
