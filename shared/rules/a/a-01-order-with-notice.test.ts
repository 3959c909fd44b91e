// the reporting order comes with the notice, for money claims, from 2017-05-01.
import { describe, expect, it } from "vitest";
import { a01 } from "./a-01-order-with-notice.ts";
import { finding } from "../testing.ts";

const noticed = (date: string, more: object = {}) => ({ type: "enforcement-notice-issued", date, ...more });
const ordered = (date: string, more: object = {}) => ({ type: "asset-report-ordered", date, ...more });
const money = { obligation: { kind: "payment" } };
const find = (...events: readonly object[]) =>
  finding(a01, "2024-06-01", { enforcement: money, events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("A-01", () => {
  it("is met to the day of the notice and broken after it", () => {
    expect(find(noticed("2024-03-05"), ordered("2024-03-05"))).toMatchObject({ id: "A-01@e1", status: "in-order" });
    expect(find(noticed("2024-03-05"), ordered("2024-03-04")).status).toBe("in-order");
    const late = find(noticed("2024-03-05"), ordered("2024-03-06"));
    expect(late).toMatchObject({ status: "breach", due: null, daysLate: null });
    expect(late.basis).toEqual([{ instrument: "asset-investigation", version: "2020", article: "3", paragraph: 1 }]);
  });

  it("is contestable where only a day is imprecise, unknown without the order, broken where it is denied", () => {
    expect(find(noticed("2024-03-05"), ordered("2024-03")).status).toBe("contestable");
    const unseen = find(noticed("2024-03-05"));
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+asset-report-ordered@e1]"]);
    expect(find(noticed("2024-03-05"), ordered("2024-04-01", { happened: "no" })).status).toBe("breach");
    expect(paths(find(ordered("2024-03-05")))).toContain("events[+enforcement-notice-issued@e1]");
  });

  it("is for money claims only, and asks where the kind is unknown", () => {
    const kind = (enforcement: object, order: string) =>
      finding(a01, "2024-06-01", {
        enforcement: enforcement as never,
        events: [noticed("2024-03-05"), ordered(order)],
      });
    expect(kind({ obligation: { kind: "act" } }, "2024-03-06").status).toBe("not-applicable");
    const unknown = kind({}, "2024-03-06");
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["enforcement.obligation.kind"]);
    expect(kind({}, "2024-03-05").status).toBe("in-order");
  });

  it("begins on 2017-05-01 and has nothing to judge without papers", () => {
    expect(find(noticed("2017-04-30"), ordered("2017-05-10")).status).toBe("not-applicable");
    expect(find(noticed("2017-05-01"), ordered("2017-05-10"))).toMatchObject({
      status: "breach",
      basis: [{ version: "2017", article: "3" }],
    });
    expect(find({ type: "listing-decided", date: "2024-03-01" }).status).toBe("not-applicable");
  });
});
