// A case as the window has it, with its audit, for the tests of the screens.
import type { CaseView } from "../../shared/api/cases.ts";
import { reasonedAudit } from "../../shared/audit/audit.ts";
import { cautionsOf } from "../../shared/filings/index.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import { parseCase } from "../../shared/case/validate.ts";

/** The view of the case file in `text` on an ISO day; `all` also holds what does not apply. */
export function viewOf(text: string, asOf: string, all = false): CaseView {
  const parsed = parseCase(text);
  if (!parsed.ok) throw new Error(`not a case: ${parsed.errors[0]?.path ?? ""}`);
  const { audit, reasons } = reasonedAudit(parsed.case, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar, all });
  return {
    revision: 1,
    case: parsed.case,
    work: {},
    marks: [],
    notes: [],
    audit,
    cautions: cautionsOf({ file: parsed.case, audit, reasons }),
    stopped: null,
    undo: null,
    redo: null,
    latest: 0,
  };
}
