// A case with findings of many kinds and text that tries to be markup or a command, audited for the tests.
import { auditCase } from "../audit/audit.ts";
import type { Audit } from "../engine/finding.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseEvent, CaseFile } from "../case/types.ts";

export const HOSTILE_NAME = "王某<script>alert(1)</script>*粗*[x](http://a.b)|_y_`z`&amp;";
/** An escape sequence and a direction mark, which must not reach a terminal. */
const HOSTILE_REFERENCE = "甲\u001B[31m字\u202E第1号";

const EVENTS: readonly CaseEvent[] = [
  { id: "e0", type: "enforcement-filed", date: "2023-06-01", source: "document" },
  { id: "e2", type: "enforcement-notice-issued", date: "2023-06-20", source: "document", riskWarning: "yes" },
  {
    id: "e3",
    type: "listing-decided",
    date: "2023-11-20",
    source: "document",
    items: [1],
    abilityFound: "no",
    reasons: "no",
    written: "yes",
  },
  { id: "e4", type: "listing-served", date: "2023-11-28", service: { method: "post", proof: "no" } },
  { id: "e5", type: "correction-requested", date: "2024-02-03", source: "document", written: "yes" },
  { id: "e6", type: "correction-received", date: "2024-02-04", source: "document" },
  {
    id: "e7",
    type: "correction-decided",
    date: "2024-03-01",
    source: "document",
    outcome: "rejected",
    form: "decision",
  },
  {
    id: "e8",
    type: "correction-served",
    date: "2024-03-27",
    source: "document",
    service: { method: "direct", proof: "yes", recipient: "self" },
  },
  { id: "e9", type: "listing-decided", date: "2024-01", items: [4] },
];

export const SAMPLE: CaseFile = {
  format: "redress.case/1",
  id: "case-1",
  reference: HOSTILE_REFERENCE,
  client: { kind: "natural-person", name: HOSTILE_NAME, role: "debtor", isDebtor: "yes", birthDate: "1980-02-02" },
  enforcement: {
    court: { name: "北京市朝阳区人民法院", level: "basic", region: "北京" },
    upperCourt: { name: "北京市第三中级人民法院", level: "intermediate" },
    caseNumber: "（2023）京0105执1234号",
  },
  events: EVENTS,
};

/** The audit of a case as it stands on a day. */
export function auditOf(file: CaseFile, asOf: string, all = false): Audit {
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  return auditCase(file, { asOf: day, calendar: shippedCalendar, all });
}
