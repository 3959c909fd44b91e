// Audits a case whose links, named and found, lead back to where they began; prints how many findings there are.
import { auditCase } from "../../../shared/audit/audit.ts";
import { dayOf } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { valid } from "./random-case.ts";

const file = valid({
  format: "redress.case/1",
  id: "circle",
  client: { kind: "natural-person" },
  enforcement: { court: { name: "某区人民法院", level: "basic" } },
  events: [
    { id: "e1", type: "correction-decided", date: "2017-05-14", outcome: "rejected", form: "decision" },
    { id: "e2", type: "correction-served", date: "2017-05-13" },
    { id: "e3", type: "reconsideration-requested", date: "2017-05-23" },
    { id: "e4", type: "correction-requested", regarding: "e3" },
  ],
});
const { findings } = auditCase(file, { asOf: dayOf(2017, 7, 18), calendar: shippedCalendar, all: true });
process.stdout.write(String(findings.length));
