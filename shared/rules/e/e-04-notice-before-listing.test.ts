// E-04: notice served and its time passed before the decision.
import { describe, expect, it } from "vitest";
import { e04 } from "./e-04-notice-before-listing.ts";
import { finding } from "../testing.ts";

const listed = (date: string) => ({ type: "listing-decided", date });
const issued = (date: string, performBy?: string) => ({
  type: "enforcement-notice-issued",
  date,
  ...(performBy === undefined ? {} : { performBy }),
});
const served = (date: string, more: object = {}) => ({ type: "enforcement-notice-served", date, ...more });
const find = (...events: readonly object[]) => finding(e04, "2024-06-01", { events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("E-04", () => {
  it("is met where service and the end of the time come before the decision", () => {
    const found = find(listed("2024-03-20"), issued("2024-03-01", "2024-03-19"), served("2024-03-05"));
    expect(found).toMatchObject({ id: "E-04@e1", status: "in-order", subjects: ["e1", "e2", "e3"] });
    expect(found.basis.map(({ instrument, article }) => `${instrument}:${article}`)).toEqual([
      "spc-defaulters:1",
      "cpl:251",
    ]);
  });

  it("is broken where the decision falls on the last day to perform, or before service", () => {
    expect(find(listed("2024-03-19"), issued("2024-03-01", "2024-03-19"), served("2024-03-05")).status).toBe("breach");
    expect(find(listed("2024-03-04"), issued("2024-03-01", "2024-03-02"), served("2024-03-05")).status).toBe("breach");
    expect(find(listed("2024-02-29"), issued("2024-03-01")).status).toBe("breach");
  });

  it("is contestable on the day of service itself, and without proof of service", () => {
    expect(find(listed("2024-03-05"), issued("2024-03-01", "2024-03-04"), served("2024-03-05")).status).toBe(
      "contestable",
    );
    const unproved = served("2024-03-05", { service: { proof: "no" } });
    expect(find(listed("2024-03-20"), issued("2024-03-01", "2024-03-10"), unproved).status).toBe("contestable");
  });

  it("is unknown without service or the time set, and broken where service is denied", () => {
    const alone = find(listed("2024-03-20"));
    expect(alone.status).toBe("undetermined");
    expect(paths(alone)).toContain("events[+enforcement-notice-served@e1]");
    const noTime = find(listed("2024-03-20"), issued("2024-03-01"), served("2024-03-05"));
    expect(noTime.status).toBe("undetermined");
    expect(paths(noTime)).toEqual(["events[e2].performBy"]);
    expect(find(listed("2024-03-20"), served("2024-04-01", { happened: "no" })).status).toBe("breach");
    expect(find(listed("2024-03-20"), served("2024-03-10", { happened: "no" })).status).toBe("undetermined");
  });

  it("counts an announcement as service after its period only", () => {
    const announced = served("2024-01-10", { service: { method: "announcement" } });
    const base = [issued("2024-01-05", "2024-02-01"), announced];
    expect(find(listed("2024-02-10"), ...base).status).toBe("in-order");
    expect(find(listed("2024-02-08"), ...base).status).toBe("breach");
  });

  it("follows the list rule: none before 2013-10-01, the new text from 2017-05-01", () => {
    const at = (date: string) => find(listed(date), issued("2013-01-10", "2013-01-20"), served("2013-01-12"));
    expect(at("2013-09-30").status).toBe("not-applicable");
    expect(at("2013-10-01").basis[0]).toMatchObject({ version: "2013", article: "1" });
    expect(at("2017-04-30").basis[0]).toMatchObject({ version: "2013" });
    expect(at("2017-05-01").basis[0]).toMatchObject({ version: "2017" });
  });
});
