// N-05: correction by a mirror site; never late by a date.
import { describe, expect, it } from "vitest";
import { n05 } from "./n-05-mirror-site.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const mirror = { id: "s1", kind: "mirror-site" };
const asked = (date = "2024-03-04", more: object = {}) => ({ type: "agency-asked", date, regarding: "s1", ...more });
const answered = (date: string, outcome: string | null = "granted") => ({
  type: "agency-answered",
  date,
  outcome,
  regarding: "s1",
});

describe("N-05", () => {
  const on = (asOf: string, ...events: Events) => finding(n05, asOf, { events, sanctions: [mirror] });

  it("is in order the same day, contestable later, refused or unanswered", () => {
    expect(on("2024-06-01", asked(), answered("2024-03-04"))).toMatchObject({ id: "N-05@e1", status: "in-order" });
    expect(on("2024-06-01", asked(), answered("2024-03-05")).status).toBe("contestable");
    const refused = on("2024-06-01", asked(), answered("2024-03-04", "rejected"));
    expect(refused.status).toBe("contestable");
    expect(refused.basis.map(({ article }) => article)).toEqual(["46", "47", "50"]);
    expect(badSteps(refused.derivation)).toEqual([]);
    expect(on("2024-06-01", asked()).status).toBe("contestable");
    expect(on("2024-03-04", asked()).status).toBe("running");
  });

  it("takes as its answer what names the request or the same sanction since, not what is about another", () => {
    const loan = { id: "s2", kind: "loan" };
    const two = (...events: Events) =>
      finding(n05, "2024-06-01", {
        events: [asked("2024-03-04", { id: "ask" }), ...events],
        sanctions: [mirror, loan],
      });
    const silence = "没有及时处理的记录";
    const said = (...events: Events) => two(...events).derivation.at(-1)?.zh;
    expect(said()).toContain(silence);
    expect(said({ ...answered("2024-03-05", "rejected"), regarding: "s2" })).toContain(silence);
    expect(said({ ...answered("2024-03-05", "rejected"), regarding: "ask" })).toContain("请求被拒绝");
    expect(said(answered("2024-03-05", "rejected"))).toContain("请求被拒绝");
    expect(said(answered("2024-03-03", "rejected"))).toContain(silence);
    expect(two(answered("2024-03-04")).status).toBe("in-order");
  });

  it("is in order where the site stopped showing it the same day, and contestable where it did later", () => {
    const until = (to: string) =>
      finding(n05, "2024-06-01", { events: [asked()], sanctions: [{ ...mirror, from: "2023-06-05", to }] }).status;
    expect(until("2024-03-04")).toBe("in-order");
    expect(until("2024-03-05")).toBe("contestable");
  });

  it("is undetermined where the outcome is unknown and matters", () => {
    const found = on("2024-06-01", asked(), answered("2024-03-04", null));
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e2].outcome"]);
  });

  it("does not apply to other sanctions, to units, or before the law", () => {
    const bidding = { id: "s1", kind: "bidding" };
    expect(finding(n05, "2024-06-01", { events: [asked()], sanctions: [bidding] }).status).toBe("not-applicable");
    expect(
      finding(n05, "2024-06-01", { client: { kind: "legal-person" }, events: [asked()], sanctions: [mirror] }).status,
    ).toBe("not-applicable");
    expect(on("2024-06-01", asked("2021-10-31")).status).toBe("not-applicable");
    expect(on("2024-06-01", asked("2021-11-01")).status).toBe("contestable");
  });
});
