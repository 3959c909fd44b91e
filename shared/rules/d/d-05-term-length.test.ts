// D-05: two years; three to five only for grave or several conduct.
import { describe, expect, it } from "vitest";
import { d05 } from "./d-05-term-length.ts";
import { finding } from "../testing.ts";

const find = (more: object, date = "2024-03-01") =>
  finding(d05, "2024-06-01", { events: [{ type: "listing-decided", date, ...more }] });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);
const plain = { items: [4], severeOrMultiple: "no" };
const grave = { items: [2], severeOrMultiple: "yes" };

describe("D-05", () => {
  it("takes two years and no other term without ground", () => {
    const met = find({ ...plain, termYears: 2 });
    expect(met).toMatchObject({ id: "D-05@e1", status: "in-order" });
    expect(met.basis).toEqual([{ instrument: "spc-defaulters", version: "2017", article: "2", paragraph: 1 }]);
    expect(find({ ...plain, termYears: 3 }).status).toBe("breach");
    const short = find({ ...plain, termYears: 1 });
    expect(short.status).toBe("breach");
    expect(short.derivation.at(-1)?.zh).toContain("对当事人有利");
  });

  it("takes three to five years for grave or several conduct, and no more", () => {
    expect(find({ ...grave, termYears: 5 }).status).toBe("in-order");
    expect(find({ ...grave, termYears: 6 }).status).toBe("breach");
    expect(find({ items: [2, 4], termYears: 3 }).status).toBe("in-order");
    expect(find({ items: [1, 4], termYears: 3, severeOrMultiple: "no" }).status).toBe("in-order");
  });

  it("asks for what is unknown, unless it cannot matter", () => {
    expect(paths(find({ items: [4], termYears: 3 }))).toEqual(["events[e1].severeOrMultiple"]);
    expect(find({ items: [4], termYears: 6 }).status).toBe("breach");
    expect(find({ termYears: 2 }).status).toBe("in-order");
    expect(paths(find({ termYears: 3, severeOrMultiple: "no" }))).toEqual(["events[e1].items"]);
    expect(find({ termYears: 3, severeOrMultiple: "yes" }).status).toBe("in-order");
    expect(paths(find(plain))).toEqual(["events[e1].termYears"]);
  });

  it("leaves a missing term, item 1 alone and the old rule to others", () => {
    expect(find({ ...plain, termYears: null }).status).toBe("not-applicable");
    expect(find({ items: [1], termYears: 3 }).status).toBe("not-applicable");
    expect(find({ ...plain, termYears: 3 }, "2017-04-30").status).toBe("not-applicable");
    expect(find({ ...plain, termYears: 3 }, "2017-05-01").status).toBe("breach");
  });
});
