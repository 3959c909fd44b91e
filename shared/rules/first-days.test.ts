// The first day of the text of 2017 and the day before it, for what was pending then (audit-output, "Readings": received before
// 2017-05-01 and undecided on it; reference §7.4): to the day for the receipt, the answer, the service and the day of the audit.
import { describe, expect, it } from "vitest";
import type { Finding } from "../engine/finding.ts";
import { c03 } from "./c/c-03-correction-review.ts";
import { d07 } from "./d/d-07-creditors-request.ts";
import { r01 } from "./r/r-01-reconsideration-in-time.ts";
import { finding } from "./testing.ts";

const BEFORE = "2017-04-30";
const FIRST = "2017-05-01";

const active = ({ readings }: Finding): readonly string[] =>
  readings.filter((one) => one.active).flatMap(({ id }) => id.split("+"));
/** Are both views of the law worked out? */
const isPending = (found: Finding): boolean =>
  active(found).includes("from-2017-05-01") && active(found).includes("old-law");

const requested = (date: string) => ({ type: "correction-requested", date, written: "yes" });
const received = (date: string) => ({ type: "correction-received", date });
const rejected = (date: string) => ({ type: "correction-decided", date, outcome: "rejected", form: "decision" });
const served = (date: string) => ({ type: "correction-served", date, service: { method: "direct", proof: "yes" } });

describe("the review of a correction request (C-03)", () => {
  const of = (asOf: string, ...events: readonly object[]) => finding(c03, asOf, { events: events as never });
  const [early, first] = [
    [requested("2017-04-20"), received(BEFORE)],
    [requested("2017-04-20"), received(FIRST)],
  ];

  it("has no period as long as the text is not in force", () => {
    expect(of(BEFORE, ...early).status).toBe("not-applicable");
  });

  it("that was received before and is undecided on the first day has both views, and runs from that day by the one", () => {
    const found = of(FIRST, ...early);
    expect(isPending(found)).toBe(true);
    expect(found.status).toBe("running");
    // Fifteen days from 2017-05-01 end on 2017-05-16, a Tuesday.
    expect(found.due).toEqual({ earliest: "2017-05-16", latest: "2017-05-16" });
    expect(of("2017-05-16", ...early).status).toBe("running");
    expect(of("2017-05-17", ...early).status).toBe("contestable");
  });

  it("was finished under the old text where the answer came before the first day, and not where it came on it", () => {
    expect(of("2017-06-01", ...early, rejected(BEFORE)).status).toBe("not-applicable");
    expect(isPending(of("2017-06-01", ...early, rejected(FIRST)))).toBe(true);
  });

  it("that was received on the first day has one view", () => {
    const found = of(FIRST, ...first);
    expect(isPending(found)).toBe(false);
    expect(found).toMatchObject({ status: "running", due: { earliest: "2017-05-16", latest: "2017-05-16" } });
    expect(of("2017-05-17", ...first).status).toBe("breach");
  });
});

describe("the time to apply for reconsideration (R-01)", () => {
  const of = (asOf: string, ...events: readonly object[]) => finding(r01, asOf, { events: events as never });
  const from = (made: string, answered: string, reached: string) => [
    requested(made),
    received(made),
    rejected(answered),
    served(reached),
  ];

  it("runs for no rejection served before the first day, nor on a day before it", () => {
    expect(of("2017-06-01", ...from("2017-04-03", "2017-04-24", BEFORE)).status).toBe("not-applicable");
    expect(of(BEFORE, ...from("2017-04-03", "2017-04-24", BEFORE)).status).toBe("not-applicable");
  });

  it("has both views for a request made before it of which the rejection was served on it or after", () => {
    for (const answered of ["2017-04-24", FIRST]) {
      const found = of("2017-05-05", ...from("2017-04-03", answered, FIRST));
      expect(isPending(found), answered).toBe(true);
      // Ten days from 2017-05-01 end on 2017-05-11, a Thursday.
      expect(found).toMatchObject({ status: "running", due: { earliest: "2017-05-11", latest: "2017-05-11" } });
    }
    expect(of("2017-05-12", ...from("2017-04-03", "2017-04-24", FIRST)).status).toBe("contestable");
  });

  it("has one for a request made on the first day", () => {
    const found = of("2017-05-12", ...from(FIRST, "2017-05-02", "2017-05-02"));
    expect(isPending(found)).toBe(false);
    expect(found).toMatchObject({ status: "running", due: { earliest: "2017-05-12", latest: "2017-05-12" } });
    expect(of("2017-05-13", ...from(FIRST, "2017-05-02", "2017-05-02")).status).toBe("breach");
  });
});

describe("the decision on a creditor's application (D-07)", () => {
  const asked = (date: string) => ({ type: "listing-requested", date });
  const decided = (date: string) => ({ type: "listing-decided", date, regarding: "e1" });
  const of = (asOf: string, ...events: readonly object[]) => finding(d07, asOf, { events: events as never });

  it("has no period before the first day, both views where it was open on it, and one afterwards", () => {
    expect(of(BEFORE, asked(BEFORE)).status).toBe("not-applicable");
    const found = of(FIRST, asked(BEFORE));
    expect(isPending(found)).toBe(true);
    expect(found).toMatchObject({ status: "running", due: { earliest: "2017-05-16", latest: "2017-05-16" } });
    expect(of("2017-06-01", asked(BEFORE), decided("2017-05-17")).status).toBe("contestable");
    expect(isPending(of(FIRST, asked(FIRST)))).toBe(false);
    expect(of("2017-06-01", asked(FIRST), decided("2017-05-16")).status).toBe("in-order");
    expect(of("2017-06-01", asked(FIRST), decided("2017-05-17")).status).toBe("breach");
  });

  it("was finished under the old text where it came before the first day", () => {
    expect(of("2017-06-01", asked("2017-04-03"), decided(BEFORE)).status).toBe("not-applicable");
    expect(isPending(of("2017-06-01", asked("2017-04-03"), decided(FIRST)))).toBe(true);
  });
});
