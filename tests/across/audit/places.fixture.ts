// Prints the audits of a fixed set of random cases; run as a process of its own under other time zones and languages.
import * as fc from "fast-check";
import { auditCase } from "../../../shared/audit/audit.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { randomCase, valid } from "./random-case.ts";

for (const { json, asOf } of fc.sample(randomCase, { numRuns: 40, seed: 7 })) {
  process.stdout.write(`${JSON.stringify(auditCase(valid(json), { asOf, calendar: shippedCalendar, all: true }))}\n`);
}
