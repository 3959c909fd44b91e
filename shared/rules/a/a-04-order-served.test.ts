// service of the reporting order, with proof.
import { describe, expect, it } from "vitest";
import { a04 } from "./a-04-order-served.ts";
import { finding } from "../testing.ts";

const ordered = (date: string) => ({ type: "asset-report-ordered", date });
const served = (date: string, more: object = {}) => ({ type: "asset-report-order-served", date, ...more });
const find = (...events: readonly object[]) => finding(a04, "2024-06-01", { events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("A-04", () => {
  it("is met by a record of service, open without proof, broken where denied", () => {
    const met = find(ordered("2024-03-01"), served("2024-03-05"));
    expect(met).toMatchObject({ id: "A-04@e1", status: "in-order", subjects: ["e1", "e2"] });
    expect(find(ordered("2024-03-01"), served("2024-03-05", { service: { proof: "no" } })).status).toBe("contestable");
    expect(find(ordered("2024-03-01"), served("2024-05-05", { happened: "no" })).status).toBe("breach");
  });

  it("is unknown without a record", () => {
    const unseen = find(ordered("2024-03-01"));
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+asset-report-order-served@e1]"]);
  });

  it("speaks of a listing over the report where no order is on record", () => {
    const listed = (items: readonly number[]) => ({ type: "listing-decided", date: "2024-03-01", items });
    expect(paths(find(listed([4])))).toEqual(["events[+asset-report-order-served@e1]"]);
    expect(find(listed([4]), { type: "asset-report-ordered", date: "2024-05-01", happened: "no" }).status).toBe(
      "breach",
    );
    expect(find(listed([1])).status).toBe("not-applicable");
    expect(find({ type: "listing-decided", date: "2024-03-01" }).status).toBe("undetermined");
  });

  it("cites the article of the day", () => {
    const cited = (date: string) => find(ordered(date), served(date)).basis;
    expect(cited("2021-12-31")).toMatchObject([{ instrument: "cpl", version: "2017", article: "84" }]);
    expect(cited("2022-01-01")).toMatchObject([{ version: "2021", article: "87" }]);
    expect(cited("2024-01-01")).toMatchObject([{ version: "2023", article: "87" }]);
  });
});
