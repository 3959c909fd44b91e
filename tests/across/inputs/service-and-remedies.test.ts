// Small cases about service, reconsideration and objections whose answer is known, each of a kind that was once answered
// wrongly: what the whole audit says of them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCase } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import type { Audit, Checklist, Finding, RouteName } from "../../../shared/engine/finding.ts";

function audited(name: string, asOf: string): Audit {
  const result = validateCase(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")));
  if (!result.ok) throw new Error(result.errors.map(({ path }) => path).join());
  return auditCase(result.case, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar, all: true });
}

function only({ findings }: Audit, rule: string): Finding {
  const [finding, second] = findings.filter((one) => one.rule === rule);
  if (finding === undefined || second !== undefined) throw new Error(`${rule} is not there once`);
  return finding;
}

function routeOf({ checklists }: Audit, name: RouteName): Checklist {
  const found = checklists.find(({ route }) => route === name);
  if (found === undefined) throw new Error(`no route ${name}`);
  return found;
}

const active = ({ readings }: Finding) => readings.filter((one) => one.active).map(({ id, status }) => [id, status]);

describe("a rejection signed for by a minor", () => {
  it("starts no certain period: contestable, the defect named, the route not missed", () => {
    const audit = audited("served-on-a-minor", "2024-06-01");
    expect(only(audit, "S-02").status).toBe("breach");
    const found = only(audit, "R-01");
    expect(found.status).toBe("contestable");
    expect(active(found)).toEqual([
      ["as-stated", "breach"],
      ["not-served", "not-applicable"],
    ]);
    expect(found.derivation.some(({ en }) => en.includes("The service is defective (S-02)"))).toBe(true);
    expect(routeOf(audit, "reconsideration").state).toBe("closing");
  });
});

describe("a paper left with the agent elsewhere than at the residence", () => {
  it("is no breach: an agent may receive", () => {
    expect(only(audited("left-with-the-agent", "2024-06-01"), "S-03").status).toBe("in-order");
  });
});

describe("an extension asked for in time", () => {
  it("is asked after, and not filed again; what is in dispute is whether it is granted", () => {
    const { next, summary } = audited("extension-in-time", "2024-06-01");
    expect(next).toMatchObject({ kind: "follow-up", route: "reconsideration", by: null });
    expect(next?.what.zh).toContain("准不准许顺延");
    const said = summary.find(({ finding }) => finding.startsWith("R-01@"));
    expect(said?.zh).toContain("要看上一级法院准不准许顺延");
  });

  it("leaves the reconsideration contestable, and the route closing with its days", () => {
    const audit = audited("extension-in-time", "2024-06-01");
    expect(only(audit, "R-02").status).toBe("in-order");
    const found = only(audit, "R-01");
    expect(found.status).toBe("contestable");
    expect(active(found)).toEqual([
      ["extended", "in-order"],
      ["not-extended", "breach"],
    ]);
    expect(found.derivation.some(({ en }) => en.includes("(R-02)"))).toBe(true);
    expect(routeOf(audit, "reconsideration")).toMatchObject({ state: "closing", until: { latest: "2024-05-30" } });
  });
});

describe("a case given away after the rejection", () => {
  it("leaves the reconsideration with the next higher court of the one that rejected", () => {
    const audit = audited("transfer-after-rejection", "2025-07-15");
    expect(only(audit, "R-01").status).toBe("running");
    expect(routeOf(audit, "reconsideration")).toMatchObject({ state: "closing", court: "甲市中级人民法院" });
  });
});

describe("a ruling on an objection of which no service is on record", () => {
  it("runs ten days from the ruling at the earliest, and stands first", () => {
    const audit = audited("objection-ruling", "2024-03-20");
    const found = only(audit, "O-01");
    expect(found).toMatchObject({ status: "running", holder: "client", due: { earliest: "2024-03-25" } });
    expect(only(audit, "O-02").status).toBe("in-order");
    expect(audit.deadlines[0]).toMatchObject({ finding: found.id, route: "reconsideration" });
    expect(routeOf(audit, "reconsideration")).toMatchObject({ state: "closing", because: [found.id] });
  });
});

describe("two rejections", () => {
  it("each have a limit: the earlier missed, the later running with its days left", () => {
    const audit = audited("two-rejections", "2024-06-03");
    const found = audit.findings.filter(({ rule }) => rule === "R-01");
    expect(found.map(({ id, status, due }) => [id, status, due?.latest])).toEqual([
      ["R-01@xs", "breach", "2024-03-25"],
      ["R-01@xs2", "running", "2024-06-07"],
    ]);
    expect(routeOf(audit, "reconsideration")).toMatchObject({ state: "closing", until: { latest: "2024-06-07" } });
  });
});
