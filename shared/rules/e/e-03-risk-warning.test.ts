// E-03: the warning in the notice, and the announcement of 2013 that answers for older cases.
import { describe, expect, it } from "vitest";
import { e03 } from "./e-03-risk-warning.ts";
import { finding } from "../testing.ts";

const noticed = (date: string, more: object = {}) => ({ type: "enforcement-notice-issued", date, ...more });
const filed = (date: string) => ({ type: "enforcement-filed", date });
const find = (...events: readonly object[]) => finding(e03, "2024-06-01", { events: events as never });
const none = { riskWarning: "no" };

describe("E-03", () => {
  it("is met, broken or unknown as the notice warns", () => {
    expect(find(noticed("2024-03-01", { riskWarning: "yes" }))).toMatchObject({ id: "E-03@e1", status: "in-order" });
    const broken = find(noticed("2024-03-01", none));
    expect(broken.status).toBe("breach");
    expect(broken.basis).toEqual([{ instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 1 }]);
    const unknown = find(noticed("2024-03-01"));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[e1].riskWarning"]);
  });

  it("reads the warning from the served notice, and doubts records that differ", () => {
    const served = { type: "enforcement-notice-served", date: "2024-03-05", riskWarning: "yes" };
    expect(find(served).status).toBe("in-order");
    expect(find(noticed("2024-03-01"), served).status).toBe("in-order");
    expect(find(noticed("2024-03-01", none), served).status).toBe("undetermined");
  });

  it("speaks of both records where both tell", () => {
    const served = (riskWarning: string) => ({ type: "enforcement-notice-served", date: "2024-03-05", riskWarning });
    expect(find(noticed("2024-03-01", none), served("no"))).toMatchObject({ status: "breach", subjects: ["e1", "e2"] });
    expect(find(noticed("2024-03-01", { riskWarning: "yes" }), served("yes")).subjects).toEqual(["e1", "e2"]);
  });

  it("follows the change of text and begins with the list", () => {
    const cited = (date: string) => find(noticed(date, none), filed("2014-01-01")).basis[0];
    expect(cited("2017-04-30")).toMatchObject({ version: "2013", article: "2" });
    expect(cited("2017-05-01")).toMatchObject({ version: "2017", article: "5" });
    expect(find(noticed("2013-09-30", none)).status).toBe("not-applicable");
  });

  it("answers for cases filed before 2013-10-01 by the general announcement", () => {
    const old = find(filed("2013-09-30"), noticed("2013-10-08", none));
    expect(old.status).toBe("in-order");
    expect(old.basis.map(({ instrument }) => instrument)).toContain("spc-notice-2013");
    // The list began on 2013-10-01; the announcement is of 2013-08-21.
    expect(old.derivation.at(-1)?.zh).toContain("2013-10-01前立案，最高法2013-08-21公告");
    expect(old.derivation.at(-1)?.en).toContain("Filed before 2013-10-01: the SPC's announcement of 2013-08-21");
    expect(find(filed("2013-10-01"), noticed("2013-10-08", none)).status).toBe("breach");
    const unknown = find(noticed("2014-03-01", none));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[+enforcement-filed@e1]"]);
    const requested = { type: "enforcement-requested", date: "2013-10-01" };
    expect(find(requested, noticed("2014-03-01", none)).status).toBe("breach");
  });

  it("without a notice on record asks only where there is a listing", () => {
    expect(find().status).toBe("not-applicable");
    const listed = find({ type: "listing-decided", date: "2024-03-01" });
    expect(listed.status).toBe("undetermined");
    expect(listed.missing.map(({ path }) => path)).toContain("events[+enforcement-notice-issued@e1]");
    const denied = find({ type: "listing-decided", date: "2024-03-01" }, noticed("2024-06-01", { happened: "no" }));
    expect(denied.status).toBe("not-applicable");
  });
});
