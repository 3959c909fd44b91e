// D-08: no publication within the grace period; its last day is still grace.
import { describe, expect, it } from "vitest";
import { d08 } from "./d-08-grace-period.ts";
import { finding } from "../testing.ts";

const listed = (date: string, graceUntil?: string) => ({
  type: "listing-decided",
  date,
  ...(graceUntil === undefined ? {} : { graceUntil }),
});
const published = (date: string, more: object = {}) => ({ type: "listing-published", date, ...more });
const checked = (date: string) => ({ type: "listing-checked", date, visible: "yes" });
const find = (asOf: string, ...events: readonly object[]) => finding(d08, asOf, { events: events as never });
const grace = listed("2024-03-01", "2024-04-01");

describe("D-08", () => {
  it("is broken on the last day of grace and met on the day after", () => {
    const early = find("2024-06-01", grace, published("2024-04-01"));
    expect(early).toMatchObject({ id: "D-08@e1", status: "breach", subjects: ["e1", "e2"] });
    expect(early.basis).toEqual([{ instrument: "good-faith", version: "2019", article: "15", paragraph: null }]);
    expect(early.derivation.some(({ zh }) => zh.includes("最高法规范性文件"))).toBe(true);
    expect(find("2024-06-01", grace, published("2024-04-02")).status).toBe("in-order");
  });

  it("goes by the record of the publication where somebody saw it later too", () => {
    expect(find("2024-06-01", grace, published("2024-04-02"), checked("2024-05-01")).status).toBe("in-order");
    expect(find("2024-06-01", grace, published("2024-04-01"), checked("2024-05-01")).status).toBe("breach");
  });

  it("takes a sighting for publication by that day", () => {
    expect(find("2024-06-01", grace, checked("2024-03-20")).status).toBe("breach");
    expect(find("2024-06-01", grace, checked("2024-05-01")).status).toBe("undetermined");
    const denied = published("2024-04-01", { happened: "no" });
    expect(find("2024-06-01", grace, denied, checked("2024-05-01")).status).toBe("in-order");
  });

  it("runs where nothing was published, and is unknown without a record", () => {
    expect(find("2024-03-20", grace, published("2024-03-20", { happened: "no" })).status).toBe("running");
    expect(find("2024-06-01", grace, published("2024-04-01", { happened: "no" })).status).toBe("in-order");
    const unseen = find("2024-06-01", grace);
    expect(unseen.status).toBe("undetermined");
    expect(unseen.missing.map(({ path }) => path)).toEqual(["events[+listing-published@e1]"]);
  });

  it("is contestable where only the day of publication is imprecise", () => {
    expect(find("2024-06-01", grace, published("2024-04")).status).toBe("contestable");
  });

  it("needs a grace period, and the opinions in force", () => {
    expect(find("2024-06-01", listed("2024-03-01"), published("2024-03-02")).status).toBe("not-applicable");
    const at = (date: string) => find("2024-06-01", listed("2019-12-01", "2020-01-20"), published(date)).status;
    expect(at("2019-12-15")).toBe("not-applicable");
    expect(at("2019-12-16")).toBe("contestable");
    expect(at("2020-01-01")).toBe("contestable");
    expect(at("2020-01-02")).toBe("breach");
  });
});
