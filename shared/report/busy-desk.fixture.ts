// A full file on a busy desk: much is wrong and much is open, and one limit of the client's ends tomorrow.
import type { CaseEvent, CaseFile } from "../case/types.ts";

const BY_POST = { method: "post", proof: "yes", recipient: "self", returned: "no" } as const;

const EVENTS: readonly CaseEvent[] = [
  { id: "e1", type: "enforcement-requested", date: "2023-04-20", source: "document" },
  { id: "e2", type: "enforcement-filed", date: "2023-04-24", source: "official-record" },
  { id: "e3", type: "enforcement-notice-issued", date: "2023-05-06", riskWarning: "yes", performBy: "2023-05-20" },
  { id: "e4", type: "enforcement-notice-served", date: "2023-05-10", service: BY_POST },
  { id: "e5", type: "asset-report-ordered", date: "2023-05-06", statesPeriod: "yes", statesScope: "yes" },
  {
    id: "e6",
    type: "listing-decided",
    date: "2023-06-12",
    documentNumber: "（2023）某0106执2211号",
    items: [4],
    termYears: 2,
    written: "yes",
    reasons: "yes",
    citedVersion: "2017",
    conduct: ["report"],
  },
  { id: "e7", type: "listing-served", date: "2023-06-20", service: { ...BY_POST, method: "direct" } },
  { id: "e8", type: "listing-published", date: "2023-06-13" },
  { id: "e9", type: "correction-requested", date: "2024-01-29", written: "yes", method: "post", grounds: [1] },
  { id: "e10", type: "correction-received", date: "2024-01-31" },
  { id: "e11", type: "correction-decided", date: "2024-02-20", outcome: "rejected", form: "decision" },
  { id: "e12", type: "correction-served", date: "2024-02-26", service: BY_POST },
];

export const BUSY_DAY = "2024-03-06";

export const BUSY_DESK: CaseFile = {
  format: "redress.case/1",
  id: "busy-desk",
  client: { kind: "natural-person", role: "debtor", birthDate: "1985-02-03" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" } },
  events: EVENTS,
};
