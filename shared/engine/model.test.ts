// What comes first within one day (case-format, "Links": requested, received, decided, issued, served, published, removed; then what
// answers a served paper, and the reconsideration in its own order).
import { describe, expect, it } from "vitest";
import { EVENT_TYPES, type EventType } from "../case/event-table.ts";
import { rankOf } from "./model.ts";

const STAGES: readonly (readonly [stage: string, types: string])[] = [
  ["told before the objection that it calls for", "authority-notified"],
  [
    "requested",
    "enforcement-requested enforcement-filed listing-requested creditor-deletion-requested early-deletion-requested correction-requested objection-filed supervision-requested procuratorate-requested credit-objection-filed agency-asked compensation-claimed authority-hearing-requested authority-objection-filed authority-correction-requested authority-removal-requested",
  ],
  ["received", "correction-received procuratorate-suggestion"],
  [
    "decided",
    "enforcement-transferred asset-report-ordered listing-decided creditor-deletion-approved early-deletion-decided correction-decided objection-decided supervision-decided court-replied restriction-ordered credit-objection-answered agency-answered compensation-decided authority-ordered authority-objection-answered authority-correction-answered authority-removal-decided",
  ],
  [
    "issued, and what has no place of its own",
    "enforcement-measure-taken enforcement-notice-issued assets-changed security-provided assets-seized creditor-forbearance obligation-performed court-informed-of-performance enforcement-completed settlement-agreed settlement-performed round-concluded enforcement-resumed asset-query enforcement-suspended enforcement-refused enforcement-terminated restriction-violated office-changed authority-listed authority-listing-known authority-promised authority-misconduct-ended other",
  ],
  [
    "served",
    "enforcement-notice-served asset-report-order-served listing-served correction-served objection-served restriction-served compensation-served authority-listing-served",
  ],
  [
    "published or looked up",
    "listing-published listing-discovered listing-checked restriction-checked authority-listing-checked",
  ],
  [
    "removed",
    "listing-deleted listing-revoked listing-corrected listing-blocked listing-unblocked restriction-lifted authority-basis-revoked authority-removed",
  ],
  [
    "what follows a service or a removal",
    "asset-report-filed certificate-issued obstacle-ended extension-requested restriction-relief-requested employer-told harm committee-requested",
  ],
  ["what follows that", "reconsideration-requested review-requested restriction-relief-decided"],
  ["the reconsideration received", "reconsideration-received review-received"],
  ["the administrative reconsideration accepted", "review-accepted"],
  ["the reconsideration decided", "reconsideration-decided review-decided"],
  ["the reconsideration served", "reconsideration-served review-served"],
  ["the suit", "suit-filed"],
  ["the suit docketed", "suit-accepted"],
  ["the suit decided", "suit-decided"],
  ["the judgment served", "suit-served"],
];

describe("within one day", () => {
  const stages = STAGES.map(([, types]) => types.split(" "));
  const stageOf = (type: EventType): number => stages.findIndex((types) => types.includes(type));

  it("has a place for every kind of event", () => {
    expect(stages.flat().toSorted()).toEqual(EVENT_TYPES.toSorted());
  });

  it.each(EVENT_TYPES)("has %s before all that comes later and after all that comes earlier", (type) => {
    for (const other of EVENT_TYPES) {
      expect(Math.sign(rankOf(type) - rankOf(other)), other).toBe(Math.sign(stageOf(type) - stageOf(other)));
    }
  });
});
