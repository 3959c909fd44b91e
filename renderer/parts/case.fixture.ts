// A small case with its audit, for the tests of the case's pages.
import type { CaseView } from "../../shared/api/cases.ts";
import { reasonedAudit } from "../../shared/audit/audit.ts";
import { cautionsOf } from "../../shared/filings/index.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import { validateCase } from "../../shared/case/validate.ts";

interface Parts {
  readonly enforcement?: object;
  readonly events?: readonly object[];
  readonly evidence?: readonly object[];
  readonly sanctions?: readonly object[];
}

/** The view of a case of a natural person before a basic court. Throws TypeError where the parts make no case. */
export function viewOf(asOf: string, parts: Parts): CaseView {
  const read = validateCase({
    format: "redress.case/1",
    id: "c1",
    client: { kind: "natural-person", name: "王某", role: "debtor" },
    enforcement: { court: { name: "北京市朝阳区人民法院", level: "basic" }, obligation: { kind: "payment" } },
    events: [],
    ...parts,
  });
  if (!read.ok) throw new TypeError(read.errors.map(({ path, problem }) => `${path}: ${problem.en}`).join("; "));
  const { audit, reasons } = reasonedAudit(read.case, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar });
  return {
    revision: 1,
    case: read.case,
    work: {},
    marks: [],
    notes: [],
    audit,
    cautions: cautionsOf({ file: read.case, audit, reasons }),
    stopped: null,
    undo: null,
    redo: null,
    latest: 0,
  };
}
