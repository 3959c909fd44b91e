// K-01: advice on the remedies that the file shows.
import { describe, expect, it } from "vitest";
import { k01 } from "./k-01-remedies-first.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";

const listed = { type: "listing-decided", date: "2023-05-05" };
const requested = { type: "correction-requested", date: "2024-02-04", method: "in-person" };
const rejected = { type: "correction-decided", date: "2024-02-19", outcome: "rejected" };
const review = { type: "reconsideration-requested", date: "2024-02-26" };

describe("K-01", () => {
  it("advises by what is on record", () => {
    const last = (...events: Events) => {
      const found = finding(k01, "2024-06-01", { events: [listed, ...events] });
      expect(found).toMatchObject({ id: "K-01@e1", status: "advice", holder: "client", missing: [] });
      expect(badSteps(found.derivation)).toEqual([]);
      return found.derivation.at(-1)?.en ?? "";
    };
    expect(last()).toContain("No correction request");
    expect(last(requested)).toContain("not decided");
    expect(last(requested, rejected)).toContain("no reconsideration");
    expect(last(requested, rejected, review)).toContain("the remedies are on record");
  });

  it("asks for no reason where there was no reconsideration to ask for", () => {
    const answered = (date: string) =>
      finding(k01, "2024-06-01", { events: [listed, { ...requested, date }, { ...rejected, date }] }).derivation.at(-1)
        ?.en;
    const early = { type: "listing-decided", date: "2015-05-05" };
    const old = finding(k01, "2024-06-01", {
      events: [early, { ...requested, date: "2017-04-30" }, { ...rejected, date: "2017-04-30" }],
    });
    expect(old.derivation.at(-1)?.en).toContain("There was no reconsideration at that time");
    expect(answered("2024-02-19")).toContain("a proper reason must be shown");
  });

  it("does not apply before the provisions or without a listing", () => {
    const early = { type: "listing-decided", date: "2016-05-05" };
    expect(finding(k01, "2016-12-31", { events: [early] }).status).toBe("not-applicable");
    expect(finding(k01, "2017-01-01", { events: [early] }).status).toBe("advice");
    expect(findings(k01, "2024-06-01", {})).toEqual([]);
  });
});
