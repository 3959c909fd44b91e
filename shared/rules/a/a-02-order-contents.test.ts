// what the reporting order states.
import { describe, expect, it } from "vitest";
import { a02 } from "./a-02-order-contents.ts";
import { finding, findings } from "../testing.ts";

const whole = { statesPeriod: "yes", statesScope: "yes", statesLiability: "yes" };
const ordered = (date: string, more: object = {}) => ({ type: "asset-report-ordered", date, ...more });
const find = (...events: readonly object[]) => finding(a02, "2024-06-01", { events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("A-02", () => {
  it("is met where all is stated and broken where one thing is not", () => {
    expect(find(ordered("2024-03-05", whole))).toMatchObject({ id: "A-02@e1", status: "in-order" });
    const broken = find(ordered("2024-03-05", { ...whole, statesLiability: "no" }));
    expect(broken.status).toBe("breach");
    expect(broken.derivation.at(-1)?.zh).toContain("法律责任");
    expect(broken.basis).toEqual([{ instrument: "asset-investigation", version: "2020", article: "4", paragraph: 1 }]);
  });

  it("asks for what is unknown, unless another lack decides it", () => {
    const unknown = find(ordered("2024-03-05", { statesPeriod: "yes", statesScope: "yes" }));
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[e1].statesLiability"]);
    expect(find(ordered("2024-03-05", { statesScope: "no" })).status).toBe("breach");
  });

  it("does not know an order that is on record only by its service", () => {
    const found = find({ type: "asset-report-order-served", date: "2024-03-05" });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[+asset-report-ordered@e1]"]);
  });

  it("begins on 2017-05-01; each order is judged", () => {
    expect(find(ordered("2017-04-30", { statesPeriod: "no" })).status).toBe("not-applicable");
    expect(find(ordered("2017-05-01", { statesPeriod: "no" })).status).toBe("breach");
    expect(findings(a02, "2024-06-01", { events: [ordered("2024-03-05"), ordered("2024-04-05")] })).toHaveLength(2);
    expect(findings(a02, "2024-06-01", {})).toHaveLength(0);
  });
});
