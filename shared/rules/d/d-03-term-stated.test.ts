// D-03: the term is stated where the items carry one.
import { describe, expect, it } from "vitest";
import { d03 } from "./d-03-term-stated.ts";
import { finding } from "../testing.ts";

const find = (date: string, more: object = {}) =>
  finding(d03, "2024-06-01", { events: [{ type: "listing-decided", date, ...more }] });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("D-03", () => {
  it("is met by a term and broken without one, mixed items included", () => {
    expect(find("2024-03-01", { items: [4], termYears: 2 })).toMatchObject({ id: "D-03@e1", status: "in-order" });
    const broken = find("2024-03-01", { items: [4], termYears: null });
    expect(broken.status).toBe("breach");
    expect(broken.basis).toEqual([
      { instrument: "spc-defaulters", version: "2017", article: "2", paragraph: 1 },
      { instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 },
    ]);
    expect(find("2024-03-01", { items: [1, 4], termYears: null }).status).toBe("breach");
  });

  it("does not reach item 1 alone, or no item at all", () => {
    expect(find("2024-03-01", { items: [1], termYears: null }).status).toBe("not-applicable");
    expect(find("2024-03-01", { items: [1] }).status).toBe("not-applicable");
    expect(find("2024-03-01", { items: [], termYears: null }).status).toBe("not-applicable");
    expect(find("2024-03-01", { items: [6], citedVersion: "2013", termYears: null }).status).toBe("not-applicable");
  });

  it("asks for unknown items or an unknown term, unless they cannot matter", () => {
    expect(paths(find("2024-03-01", { items: [4] }))).toEqual(["events[e1].termYears"]);
    expect(paths(find("2024-03-01", { termYears: null }))).toEqual(["events[e1].items"]);
    expect(find("2024-03-01", { termYears: 2 }).status).toBe("in-order");
  });

  it("begins on 2017-05-01", () => {
    expect(find("2017-04-30", { items: [4], termYears: null }).status).toBe("not-applicable");
    expect(find("2017-05-01", { items: [4], termYears: null }).status).toBe("breach");
  });
});
