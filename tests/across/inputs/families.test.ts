// Small cases whose answer is known, each of a kind that was once answered wrongly: what the whole audit says of them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import type { Audit, Checklist, Finding, RouteName } from "../../../shared/engine/finding.ts";

type Json = { readonly [field: string]: unknown };

/** Audits a stored case as of a day, its events changed first where a change is given. */
function audited(name: string, asOf: string, change: (event: Json) => Json = (event) => event): Audit {
  const json = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")) as {
    events: readonly Json[];
  };
  const result = validateCase({ ...json, events: json.events.map(change) });
  if (!result.ok) throw new Error(result.errors.map(({ path }) => path).join());
  return auditCase(result.case, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar, all: true });
}

function routeOf({ checklists }: Audit, route: RouteName): Checklist {
  const found = checklists.find((one) => one.route === route);
  if (found === undefined) throw new Error(`no checklist of ${route}`);
  return found;
}

function only({ findings }: Audit, rule: string): Finding {
  const [finding, second] = findings.filter((one) => one.rule === rule);
  if (finding === undefined || second !== undefined) throw new Error(`${rule} is not there once`);
  return finding;
}

describe("the service of a decision on reconsideration that names the request", () => {
  it("gives the same limit for supervision as one that names the decision or the receipt", () => {
    const audit = audited("service-names-the-request", "2024-07-01");
    expect(only(audit, "K-03")).toMatchObject({
      id: "K-03@ks",
      status: "running",
      due: { earliest: "2024-09-29", latest: "2024-09-29" },
    });
    for (const named of ["k", "kr", "kd", undefined]) {
      const same = audited("service-names-the-request", "2024-07-01", (event) =>
        event["id"] === "ks" ? { ...event, regarding: named } : event,
      );
      expect(only(same, "K-03")).toEqual(only(audit, "K-03"));
    }
  });
});

describe("a decision of which it is unknown whether it answered every request", () => {
  it("leaves the review open and asks, as the two answers differ", () => {
    const as = (answered: string | undefined) =>
      only(
        audited("answered-unknown", "2024-06-01", (event) => (event["id"] === "e4" ? { ...event, answered } : event)),
        "C-03",
      );
    expect(as("yes").status).toBe("in-order");
    expect(as(undefined).status).toBe("in-order");
    expect(as("no").status).toBe("contestable");
    expect(as("unknown").status).toBe("undetermined");
    expect(as("unknown").missing.map(({ path }) => path)).toEqual(["events[e4].answered"]);
  });
});

describe("a ground of a correction request that was never raised", () => {
  it("keeps the request open, because of what gives that ground", () => {
    const audit = audited("ground-never-raised", "2024-12-01");
    expect(routeOf(audit, "correction-request")).toMatchObject({ state: "open", because: [only(audit, "P-02").id] });
    const raised = audited("ground-never-raised", "2024-12-01", (event) =>
      event["id"] === "q" ? { ...event, grounds: [1, 2] } : event,
    );
    expect(routeOf(raised, "correction-request").state).toBe("closed");
  });
});

describe("a listing five weeks after the enforcement case was filed", () => {
  it("opens no route to a deletion that nothing shows to be due", () => {
    const audit = audited("five-weeks-from-filing", "2024-06-05");
    expect(routeOf(audit, "deletion").state).toBe("not-yet");
    expect(only(audit, "X-09").status).toBe("running");
  });
});

describe("a restriction that stands after the term of the listing ended, the debt with it", () => {
  it("is advice, for it has a footing of its own", () => {
    expect(only(audited("term-ended-debt-stands", "2024-06-01"), "H-08").status).toBe("advice");
  });
});

describe("a term longer than the rule allows", () => {
  it("is a breach, and both lengths are readings of its end, which the steps name", () => {
    const audit = audited("term-expired-lawful", "2024-06-05");
    expect(only(audit, "D-05").status).toBe("breach");
    const found = only(audit, "X-09");
    expect(found.status).toBe("contestable");
    expect(found.readings.map(({ id, status, due }) => [id, status, due?.earliest])).toEqual([
      ["stated+stated-term", "running", "2027-02-10"],
      ["stated+lawful-term", "breach", "2024-02-18"],
    ]);
    expect(found.derivation.some(({ en }) => en.includes("has ended: 2024-02-07"))).toBe(true);
  });
});
