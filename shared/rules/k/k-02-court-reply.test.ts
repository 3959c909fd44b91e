// K-02: three months, and one more that only the president's approval gives.
import { describe, expect, it } from "vitest";
import { k02 } from "./k-02-court-reply.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const suggested = (date: string) => ({ type: "procuratorate-suggestion", date });
const replied = (date: string, more: object = {}) => ({ type: "court-replied", date, ...more });

describe("K-02", () => {
  it("is in order in three months, turns on the approval in the fourth, and is broken after it", () => {
    const on = (date: string, extensionApproved?: string) =>
      finding(k02, "2024-12-01", { events: [{ ...suggested("2024-03-04"), extensionApproved }, replied(date)] });
    const both = { earliest: "2024-06-04", latest: "2024-07-04" };
    for (const unknown of [undefined, "unknown"]) {
      expect(on("2024-06-04", unknown)).toMatchObject({ id: "K-02@e1", status: "in-order", due: both });
      for (const date of ["2024-06-05", "2024-07-04"]) {
        const open = on(date, unknown);
        expect(open).toMatchObject({ status: "undetermined", due: both });
        expect(open.missing.map(({ path }) => path)).toEqual(["events[e1].extensionApproved"]);
      }
      expect(on("2024-07-05", unknown)).toMatchObject({ status: "breach", due: both, daysLate: { min: 1, max: 31 } });
    }
    const ends = (known: string, last: string) => {
      expect(on(last, known)).toMatchObject({ status: "in-order", due: { earliest: last, latest: last } });
    };
    ends("no", "2024-06-04");
    expect(on("2024-06-05", "no")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    ends("yes", "2024-07-04");
    expect(on("2024-07-05", "yes")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(badSteps(on("2024-07-05").derivation)).toEqual([]);
  });

  it("knows nothing of a reply that can happen unseen", () => {
    const running = finding(k02, "2024-06-04", { events: [suggested("2024-03-04")] });
    expect(running).toMatchObject({ status: "running", due: { earliest: "2024-06-04", latest: "2024-07-04" } });
    const silent = finding(k02, "2024-12-01", { events: [suggested("2024-03-04")] });
    expect(silent.status).toBe("undetermined");
    expect(silent.missing.map(({ path }) => path)).toEqual([
      "events[+court-replied@e1]",
      "events[e1].extensionApproved",
    ]);
    const denied = finding(k02, "2024-12-01", {
      events: [suggested("2024-03-04"), replied("2024-12-01", { happened: "no" })],
    });
    expect(denied).toMatchObject({ status: "breach", done: null });
  });

  it("does not apply before the provisions", () => {
    expect(finding(k02, "2018-01-01", { events: [suggested("2016-12-31"), replied("2017-12-01")] }).status).toBe(
      "not-applicable",
    );
    expect(finding(k02, "2018-01-01", { events: [suggested("2017-01-01"), replied("2017-12-01")] }).status).toBe(
      "breach",
    );
  });
});
