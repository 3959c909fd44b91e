// A clock started by a service: with a defect that the rules on service find, or without proof, it has two readings.
import { describe, expect, it } from "vitest";
import { route } from "../../remedies/testing.fixture.ts";
import { a03 } from "../a/a-03-report-breach.ts";
import { e04 } from "../e/e-04-notice-before-listing.ts";
import { k03 } from "../k/k-03-supervision-in-time.ts";
import { l12 } from "../l/l-12-restriction.ts";
import { r01 } from "../r/r-01-reconsideration-in-time.ts";
import { r02 } from "../r/r-02-relief.ts";
import { s01 } from "../s/s-01-decision-served.ts";
import { finding, type SmallCase } from "../testing.ts";
import {
  applied,
  happened,
  listed,
  paths,
  rejected,
  requested,
  served,
  type TestEvent,
} from "./request-events.fixture.ts";

const BEFORE: readonly TestEvent[] = [listed("2024-01-05"), requested("2024-02-04"), rejected("2024-02-10")];
const REJECTION = (service: object, more: object = {}): SmallCase => ({
  events: [...BEFORE, served("2024-02-20", { service, ...more })],
});
const r01Of = (service: object, more: object = {}) => finding(r01, "2024-06-01", REJECTION(service, more));
const said = (found: ReturnType<typeof r01Of>): string => found.derivation.map(({ zh }) => zh).join("\n");

const DEFECTIVE: readonly (readonly [string, object, string])[] = [
  ["signed for by a minor", { method: "direct", recipient: "minor-family" }, "S-02"],
  ["signed for by a stranger at the entrusted court", { method: "entrusted", recipient: "other" }, "S-02"],
  ["left with a minor", { method: "left", recipient: "minor-family" }, "S-03"],
  ["left without witness or picture", { method: "left", witnessed: "no", recorded: "no" }, "S-03"],
  [
    "left with someone whom the law does not name",
    { method: "left", atResidence: "yes", witnessed: "yes", recipient: "other" },
    "S-03",
  ],
  ["sent electronically without consent", { method: "electronic", consent: "no" }, "S-04"],
  ["posted and signed for by a stranger", { method: "post", returned: "no", recipient: "other" }, "S-05"],
  ["posted and returned, nobody there", { method: "post", returned: "yes", returnCause: "absent" }, "S-05"],
  ["posted and returned without fault", { method: "post", returnCause: "refused", ownFault: "no" }, "S-05"],
];

describe("a service with a defect", () => {
  it.each(DEFECTIVE)("%s gives the clock both readings and is named", (_what, service, code) => {
    const found = r01Of(service);
    expect(found).toMatchObject({ status: "contestable", due: { earliest: "2024-03-01", latest: "2024-03-01" } });
    expect(found.readings.filter(({ active }) => active)).toMatchObject([
      { id: "as-stated", status: "breach" },
      { id: "not-served", status: "not-applicable" },
    ]);
    expect(said(found)).toContain(`送达有缺陷（${code}）`);
  });

  it("gives an announcement without ground both readings too", () => {
    const found = r01Of({ method: "announcement", othersFailed: "no" });
    expect(found.status).toBe("contestable");
    expect(said(found)).toContain("送达有缺陷（S-06）");
  });

  it("is found in a letter that came back whatever method the file names, or none", () => {
    for (const method of [undefined, "unknown", "direct"]) {
      for (const service of [{ returned: "yes", returnCause: "other" }, { ownFault: "no" }]) {
        const found = r01Of({ recipient: "self", ...service, method });
        expect(found.status, JSON.stringify({ method, service })).toBe("contestable");
        expect(said(found)).toContain("邮件被退回");
      }
    }
  });

  it("leaves the route open in practice: never missed", () => {
    for (const [what, service] of DEFECTIVE) {
      const input = REJECTION(service);
      expect(route("reconsideration", "2024-06-01", input, [finding(r01, "2024-06-01", input)]).state, what).toBe(
        "closing",
      );
    }
  });

  it("is a defect in the worlds in which the service happened", () => {
    const found = r01Of({ method: "direct", recipient: "minor-family" }, { happened: "unknown" });
    expect(found.readings.filter(({ active }) => active).map(({ id }) => id)).toEqual(["as-stated", "not-served"]);
  });
});

describe("a service without a certain defect", () => {
  it.each([
    ["in order", { method: "direct", recipient: "adult-family", proof: "yes" }],
    ["of which the recipient is not known", { method: "direct" }],
    ["left, with nothing known of it", { method: "left" }],
    ["returned, the cause not known", { method: "post", returned: "yes" }],
    ["returned for a cause that makes it served", { method: "post", returned: "yes", returnCause: "refused" }],
    ["returned, the fault not known", { method: "post", returnCause: "refused", ownFault: "unknown" }],
    ["by a method that is not known", { recipient: "minor-family" }],
    ["electronic, the consent not known", { method: "electronic" }],
  ])("%s starts the clock as stated", (_what, service) => {
    const found = r01Of(service);
    expect(found.status).toBe("breach");
    expect(found.readings.filter(({ active }) => active).map(({ id }) => id)).toEqual(["rolled"]);
  });
});

describe("every clock started by a service", () => {
  const MINOR = { service: { method: "direct", recipient: "minor-family" } };
  const PROPER = { service: { method: "direct", recipient: "self" } };
  const both = (found: ReturnType<typeof r01Of>) => found.readings.filter(({ active }) => active).map(({ id }) => id);

  it("K-03 is contestable at most anyway; on the other reading it does not run", () => {
    const of = (service: object) =>
      finding(k03, "2025-01-01", {
        events: [
          happened("reconsideration-decided", "2024-03-01", { outcome: "rejected" }),
          happened("reconsideration-served", "2024-03-10", service),
        ],
      });
    expect(of(MINOR).readings.filter(({ active }) => active)).toMatchObject([
      { id: "as-stated", status: "contestable" },
      { id: "not-served", status: "not-applicable" },
    ]);
    expect(both(of(PROPER))).toEqual(["rolled"]);
  });

  it("E-04, A-03 and L-12 are contestable where they would be in order", () => {
    const e04Of = (service: object) =>
      finding(e04, "2024-06-01", {
        events: [
          happened("enforcement-notice-issued", "2023-10-01", { performBy: "2023-10-20" }),
          happened("enforcement-notice-served", "2023-10-05", service),
          listed("2024-01-05"),
        ],
      });
    const a03Of = (service: object) =>
      finding(a03, "2024-06-01", {
        events: [
          happened("asset-report-ordered", "2023-10-01"),
          happened("asset-report-order-served", "2023-10-05", { ...service, reportBy: "2023-10-20", goodReason: "no" }),
          { ...listed("2024-01-05"), items: [4], termYears: 2 },
        ],
      });
    const l12Of = (service: object) =>
      finding(l12, "2024-06-01", {
        events: [
          happened("restriction-ordered", "2023-10-01", { against: "client" }),
          happened("restriction-served", "2023-10-05", service),
          happened("restriction-violated", "2023-11-05"),
          { ...listed("2024-01-05"), items: [5], termYears: 2 },
        ],
      });
    for (const of of [e04Of, a03Of, l12Of]) {
      expect(of(PROPER).status).toBe("in-order");
      expect(of(MINOR).status).toBe("contestable");
      expect(both(of(MINOR))).toEqual(["as-stated", "not-served"]);
    }
  });

  it("R-02 has nothing to relieve where what was to start the period was not served", () => {
    const of = (service: object) =>
      finding(r02, "2024-08-01", {
        events: [
          ...BEFORE,
          served("2024-02-20", service),
          happened("obstacle-ended", "2024-06-03"),
          applied("2024-06-05"),
        ],
      });
    expect(of(PROPER).status).toBe("breach");
    expect(of(MINOR).readings.filter(({ active }) => active)).toMatchObject([
      { id: "as-stated", status: "breach" },
      { id: "not-served", status: "not-applicable" },
    ]);
  });

  it("the duty to serve has no clock: its own defects are findings of their own", () => {
    const found = finding(s01, "2024-06-01", {
      events: [listed("2024-01-05"), happened("listing-served", "2024-01-10", MINOR)],
    });
    expect(found.status).toBe("in-order");
  });
});

describe("a service without proof", () => {
  it("has both readings as before, and is said to lack it", () => {
    const found = r01Of({ method: "direct", recipient: "self", proof: "no" });
    expect(found.status).toBe("contestable");
    expect(said(found)).toContain("案卷没有送达凭证");
    expect(paths(found)).toEqual([]);
  });
});
