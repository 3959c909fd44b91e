// whether the reporting duty was broken when the listing rested on it.
import { describe, expect, it } from "vitest";
import { a03 } from "./a-03-report-breach.ts";
import { finding } from "../testing.ts";

const listed = (date = "2024-04-01", more: object = {}) => ({ type: "listing-decided", date, items: [4], ...more });
const served = (more: object = {}) => ({
  type: "asset-report-order-served",
  date: "2024-03-01",
  reportBy: "2024-03-15",
  goodReason: "no",
  ...more,
});
const filed = (date: string, complete = "yes") => ({ type: "asset-report-filed", date, complete });
const find = (...events: readonly object[]) => finding(a03, "2024-06-01", { events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("A-03", () => {
  it("has the ground where no report came in time and there was no good reason", () => {
    const found = find(listed(), served());
    expect(found).toMatchObject({ id: "A-03@e1", status: "in-order" });
    expect(found.basis).toEqual([
      { instrument: "asset-investigation", version: "2020", article: "10", paragraph: null },
    ]);
    expect(find(listed(), served({ goodReason: "yes" })).status).toBe("breach");
    expect(paths(find(listed(), served({ goodReason: "unknown" })))).toEqual(["events[e2].goodReason"]);
  });

  it("lacks it where a complete report came by the last day, not after it", () => {
    expect(find(listed(), served(), filed("2024-03-15")).status).toBe("breach");
    expect(find(listed(), served(), filed("2024-03-16")).status).toBe("in-order");
    expect(find(listed(), served(), filed("2024-03-15", "no")).status).toBe("in-order");
    expect(paths(find(listed(), served(), filed("2024-03-15", "unknown")))).toEqual(["events[e3].complete"]);
  });

  it("lacks it where the time had not passed, extended or not, or the order was served later or not at all", () => {
    expect(find(listed("2024-03-15"), served()).status).toBe("breach");
    expect(find(listed("2024-03-16"), served()).status).toBe("in-order");
    const extended = find(listed(), served({ extendedTo: "2024-04-10" }));
    expect(extended.status).toBe("breach");
    expect(extended.basis).toContainEqual({
      instrument: "asset-investigation",
      version: "2020",
      article: "5",
      paragraph: 3,
    });
    expect(find(listed("2024-02-20"), served()).status).toBe("breach");
    expect(find(listed(), { type: "asset-report-order-served", date: "2024-05-01", happened: "no" }).status).toBe(
      "breach",
    );
  });

  it("is open where a later change went unreported", () => {
    const changed = { type: "assets-changed", date: "2024-03-18" };
    expect(find(listed(), served(), filed("2024-03-10"), changed).status).toBe("contestable");
    expect(find(listed("2024-03-28"), served(), filed("2024-03-10"), changed).status).toBe("breach");
  });

  it("gives the time for a change that ends on a Saturday until the Monday", () => {
    const changed = { type: "assets-changed", date: "2024-03-20" };
    const on = (day: string) => find(listed(day), served(), filed("2024-03-10"), changed).status;
    expect(on("2024-04-01")).toBe("breach");
    expect(on("2024-04-02")).toBe("contestable");
  });

  it("is unknown without order, time or items; not applicable to other grounds", () => {
    const alone = find(listed());
    expect(alone.status).toBe("undetermined");
    expect(paths(alone)).toContain("events[+asset-report-order-served@e1]");
    expect(paths(find(listed(), served({ reportBy: null })))).toEqual(["events[e2].reportBy"]);
    expect(find(listed("2024-04-01", { items: [1] }), served()).status).toBe("not-applicable");
    expect(find(listed("2024-04-01", { items: null }), served(), filed("2024-03-15")).status).toBe("undetermined");
  });

  it("reads the items by the text cited, and begins on 2017-05-01", () => {
    expect(find(listed("2024-04-01", { items: [3], citedVersion: "2013" }), served()).status).toBe("in-order");
    const at = (date: string, items: readonly number[]) =>
      find(listed(date, { items }), served({ date: "2017-03-01", reportBy: "2017-03-15" })).status;
    expect(at("2017-04-30", [3])).toBe("not-applicable");
    expect(at("2017-05-01", [4])).toBe("in-order");
  });
});
