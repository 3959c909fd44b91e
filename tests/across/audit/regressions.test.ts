// Small cases that the properties found and that were once answered wrongly; each stays as found.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import type { Audit, Finding } from "../../../shared/engine/finding.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { STEP } from "../../patience.ts";
import { stepFaults } from "./bilingual.ts";
import type { Json } from "./plain.ts";
import { valid } from "./random-case.ts";

function audited(asOf: string, ...events: readonly Json[]): Audit {
  const json = {
    format: "redress.case/1",
    id: "found",
    client: { kind: "natural-person" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events: events.map((event, index) => ({ id: `e${index + 1}`, ...event })),
  };
  return auditCase(valid(json), { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar, all: true });
}

function only(rule: string, found: Audit): Finding {
  const [finding, second] = found.findings.filter((one) => one.rule === rule);
  if (finding === undefined || second !== undefined) throw new Error(`${rule} is not there once`);
  return finding;
}

describe("links that lead back", () => {
  it("ends where an event names a later one that would be linked to it", () => {
    const found = audited(
      "2024-06-01",
      { type: "correction-decided" },
      { type: "correction-received", regarding: "e1" },
    );
    expect(found.findings.length).toBeGreaterThan(0);
  });

  it("ends where the circle is longer", async () => {
    // In a process of its own, so that a search without end fails here and does not stop the other tests.
    const script = fileURLToPath(new URL("circle.fixture.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: STEP });
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});

describe("links through a denial", () => {
  it("close no circle with a link that is worked out", () => {
    const found = audited(
      "2024-06-01",
      { type: "extension-requested", date: "2024-01-04" },
      { type: "listing-checked", date: "2024", happened: "no", regarding: "e1" },
      { type: "correction-served", date: "2024-01", regarding: "e2" },
    );
    expect(found.findings.length).toBeGreaterThan(0);
  });
});

describe("two requests with one answer", () => {
  it("give findings of their own names", () => {
    const { findings } = audited(
      "2024-06-01",
      { type: "listing-decided", date: "2023-11-20" },
      { type: "correction-requested", date: "2024-01-02", written: "yes", regarding: "e1" },
      { type: "correction-requested", date: "2024-01-20", written: "yes", regarding: "e1" },
      { type: "correction-received", date: "2024-01-02", regarding: "e2" },
      { type: "correction-received", date: "2024-01-20", regarding: "e3" },
      { type: "correction-decided", date: "2024-02-01", outcome: "granted" },
    );
    const ids = findings.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("dates that contradict each other along a chain", () => {
  it("are not relied on, also where the event between them is undated", () => {
    const found = audited(
      "2016-04-13",
      { type: "enforcement-requested", date: "2015-05-25" },
      { type: "enforcement-notice-issued", date: "2015-06-18" },
      { type: "enforcement-notice-served", regarding: "e2" },
      { type: "asset-report-order-served", date: "2015-06-02", regarding: "e3" },
    );
    expect(only("Q-02", found).status).toBe("advice");
    expect(only("E-01", found).status).toBe("undetermined");
  });
});

describe("facts that contradict each other", () => {
  it("leave open whether a request both written and oral was in writing", () => {
    const request = { type: "correction-requested", date: "2024-01-08" };
    const status = (odd: object) => only("C-02", audited("2024-06-01", { ...request, ...odd })).status;
    expect(status({ written: "yes", method: "oral" })).toBe("undetermined");
    // What the file calls unwritten is not in writing, however it came.
    expect(status({ written: "no", method: "post" })).toBe("breach");
  });

  it("leave open whether an oral rejection was served", () => {
    const rejected = { type: "correction-decided", date: "2021-06-15", outcome: "rejected", form: "oral" };
    expect(only("R-06", audited("2022-07-13", rejected)).status).toBe("breach");
    expect(only("R-06", audited("2022-07-13", rejected, { type: "correction-served" })).status).toBe("undetermined");
  });
});

describe("answers to credit objections", () => {
  const filed = { type: "credit-objection-filed", date: "2024-02-20" };
  const answered = { type: "credit-objection-answered", date: "2024-03-06" };
  const n02 = (...events: readonly Json[]): string => only("N-02", audited("2024-06-01", ...events)).status;

  it("of another body may or may not answer the only objection there is", () => {
    expect(n02({ ...filed, body: "provider" }, { ...answered, body: "bureau" })).toBe("undetermined");
    expect(n02({ ...filed, body: "provider" }, answered)).toBe("in-order");
  });
});

describe("other days and words", () => {
  it("takes a notice within three days of the measure, whatever day the file gives the application", () => {
    const found = audited(
      "2022-07-06",
      { type: "enforcement-requested", date: "2019-11-22" },
      { type: "enforcement-measure-taken", date: "2019-11-08" },
      { type: "enforcement-notice-issued", date: "2019-11-11" },
    );
    expect(only("E-02", found).status).toBe("in-order");
  });

  it("does not take a look of which the result is unknown for a look that found nothing", () => {
    const found = audited(
      "2020-07-10",
      { type: "listing-served" },
      { type: "listing-checked", date: "2020-02-09", regarding: "e1" },
      { type: "listing-deleted", date: "2020-01-14" },
    );
    expect(only("X-15", found).status).toBe("undetermined");
  });

  it("cites no text on the list before there was one", () => {
    const found = audited(
      "2013-09-21",
      { type: "listing-decided", date: "2013-09-01" },
      { type: "listing-checked", date: "2013-09-21", visible: "yes" },
    );
    expect(only("X-15", found)).toMatchObject({ status: "not-applicable", basis: [] });
  });

  it("keeps the step of a noted reading short", () => {
    const found = audited("2022-07-15", { type: "correction-served" });
    expect(only("C-03", found).derivation.flatMap(stepFaults)).toEqual([]);
  });
});

const missingOf = (finding: Finding): readonly string[] => finding.missing.map(({ path }) => path);

describe("an undetermined finding", () => {
  it("asks for the dates that contradict each other", () => {
    const found = audited(
      "2024-06-01",
      { type: "listing-decided", date: "2024-03-05", items: [1], termYears: null },
      { type: "correction-requested", date: "2024-03-01", written: "yes", regarding: "e1" },
      { type: "correction-received", date: "2024-03-12" },
    );
    const c03 = only("C-03", found);
    expect(c03.status).toBe("undetermined");
    expect(missingOf(c03)).toEqual(["events[e2].date"]);
    const asked = found.ask.find(({ path }) => path === "events[e2].date");
    expect(asked?.settles).toContain(c03.id);
  });

  it("asks for a date that leaves no possible world", () => {
    const found = audited(
      "2024-06-01",
      { type: "listing-decided", date: "2023-11-01", items: [1], termYears: null },
      { type: "correction-requested", date: "2023-12-23", written: "yes" },
      { type: "correction-decided", date: "2024-01-27", outcome: "rejected", form: "decision" },
      { type: "correction-served", date: "2024-01-24", service: { method: "direct", recipient: "self", proof: "yes" } },
      { type: "correction-decided", date: "2023-05-28/2023-06-23", regarding: "e4", outcome: "granted" },
    );
    for (const finding of found.findings.filter(({ status }) => status === "undetermined")) {
      expect(missingOf(finding), finding.id).not.toEqual([]);
    }
  });

  it("asks for all that is open where there are more possibilities than are looked at", () => {
    const found = audited(
      "2027-04-26",
      { type: "reconsideration-decided", date: "2027-01-06/2027-01-17" },
      { type: "correction-decided", date: "2026-11-23/2026-12-29", answered: "no" },
      { type: "correction-decided" },
      { type: "listing-corrected", date: null },
    );
    const p05 = only("P-05", found);
    expect(p05.status).toBe("undetermined");
    expect(p05.subjects).not.toEqual([]);
    expect(missingOf(p05)).toEqual(
      expect.arrayContaining(["events[e2].outcome", "events[e3].date", "events[e3].outcome", "events[e4].date"]),
    );
  });
});

describe("ids with any character in them", () => {
  it("are named in what is missing as they are", () => {
    for (const id of ["e\u0001", "e\n1", "+listing-served@e1", "a].date", "@", "__proto__"]) {
      const found = audited(
        "2024-06-01",
        { id, type: "listing-decided", items: [1] },
        { type: "obligation-performed" },
      );
      const dates = found.ask.filter(({ path }) => path === `events[${id}].date`);
      expect(
        dates.map(({ kind }) => kind),
        id,
      ).toEqual(["date"]);
    }
  });
});

describe("what is about a listing without naming it", () => {
  it("does not come before it, where its own date leaves that open", () => {
    const found = audited(
      "2022-12-19",
      { type: "listing-decided", date: "2021-12-12", items: [1], termYears: null },
      { type: "listing-checked", date: "2022-01-10", visible: "yes" },
      { type: "supervision-decided", date: "2021-12", outcome: "granted" },
    );
    expect(only("X-14", found)).toMatchObject({
      status: "breach",
      due: { earliest: "2021-12-15", latest: "2022-01-06" },
      daysLate: { min: 4, max: 369 },
    });
  });
});

describe("a service beside the record that there was none", () => {
  const before = [
    { type: "listing-decided", date: "2023-03-01", items: [1], termYears: null },
    { type: "correction-requested", date: "2024-03-01", written: "yes" },
    { type: "correction-decided", date: "2024-03-10", outcome: "rejected", form: "decision" },
    { type: "correction-served", date: "2024-06-15", happened: "no" },
  ];
  const served = (date: string) => ({
    type: "correction-served",
    date,
    service: { method: "direct", recipient: "self", proof: "yes" },
  });

  it("came after it, where its own date leaves that open", () => {
    const filed = { type: "reconsideration-requested", date: "2024-06-26" };
    const found = audited("2024-12-15", ...before, served("2024-06"), filed);
    expect(only("R-01", found)).toMatchObject({ status: "in-order", due: { earliest: "2024-06-26" } });
    expect(only("Q-02", found).status).toBe("not-applicable");
  });

  it("contradicts it where it came before: no remedy is called missed on such a date", () => {
    for (const date of ["2024-06-15", "2024-06-01/2024-06-10"]) {
      const found = audited("2024-12-15", ...before, served(date));
      expect(only("R-01", found).status).toBe("undetermined");
      expect(missingOf(only("R-01", found))).toContain("events[e5].date");
      const clash = only("Q-02", found);
      expect(clash.status).toBe("advice");
      expect(clash.subjects.toSorted()).toEqual(["e4", "e5"]);
      expect(clash.derivation.map(({ en }) => en).join(" ")).toContain("the record that");
    }
  });
});

describe("a deletion that may be of another listing, before one that is of this", () => {
  const found = (second: object) =>
    audited(
      "2017-07-07",
      { type: "listing-decided", date: "../2017-05-12", items: [1], termYears: null },
      { type: "enforcement-suspended", date: "2017-05-01", basis: "retrial", ruled: "2017-05-01" },
      { type: "listing-deleted", date: "2017-05-10" },
      { type: "listing-deleted", date: "2017-07-07", regarding: "e1", ...second },
    );

  it("is of another only where the decision came after it, for it cannot have come after the later deletion", () => {
    // Decided by 10 May, the first deletion counts: at most 6 days late. Decided on the 11th, the second: due on the 16th.
    expect(only("X-05", found({})).daysLate).toEqual({ min: 0, max: 52 });
  });

  it("is late no longer with the later deletion than without it", () => {
    const denied = only("X-05", found({ happened: "no" }));
    expect(denied.daysLate).toEqual({ min: 0, max: 52 });
  });
});
