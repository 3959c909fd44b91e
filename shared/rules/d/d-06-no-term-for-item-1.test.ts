// D-06: a term on item 1 alone.
import { describe, expect, it } from "vitest";
import { d06 } from "./d-06-no-term-for-item-1.ts";
import { finding } from "../testing.ts";

const find = (more: object, date = "2024-03-01") =>
  finding(d06, "2024-06-01", { events: [{ type: "listing-decided", date, ...more }] });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("D-06", () => {
  it("is met without a term and broken with one", () => {
    expect(find({ items: [1], termYears: null })).toMatchObject({ id: "D-06@e1", status: "in-order" });
    const broken = find({ items: [1], termYears: 2 });
    expect(broken.status).toBe("breach");
    expect(broken.basis).toEqual([{ instrument: "spc-defaulters", version: "2017", article: "2", paragraph: 1 }]);
    expect(broken.derivation.at(-1)?.en).toContain("may favour the client");
  });

  it("is for item 1 alone", () => {
    expect(find({ items: [1, 4], termYears: 2 }).status).toBe("not-applicable");
    expect(find({ items: [4], termYears: 2 }).status).toBe("not-applicable");
    expect(find({ items: [], termYears: 2 }).status).toBe("not-applicable");
    expect(find({ items: [1], citedVersion: "2013", termYears: 2 }).status).toBe("not-applicable");
  });

  it("asks for what is unknown", () => {
    expect(paths(find({ items: [1] }))).toEqual(["events[e1].termYears"]);
    expect(paths(find({ termYears: 2 }))).toEqual(["events[e1].items"]);
    expect(find({ termYears: null }).status).toBe("in-order");
  });

  it("begins on 2017-05-01", () => {
    expect(find({ items: [1], citedVersion: "2017", termYears: 2 }, "2017-04-30").status).toBe("not-applicable");
    expect(find({ items: [1], termYears: 2 }, "2017-05-01").status).toBe("breach");
  });
});
