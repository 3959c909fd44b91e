// D-02: reasons in the decision under the 2017 text.
import { describe, expect, it } from "vitest";
import { d02 } from "./d-02-reasons.ts";
import { finding } from "../testing.ts";

const find = (...events: readonly object[]) => finding(d02, "2024-06-01", { events: events as never });
const listed = (date: string, more: object = {}) => ({ type: "listing-decided", date, ...more });

describe("D-02", () => {
  it("is met, broken or unknown as reasons are stated", () => {
    expect(find(listed("2024-03-01", { reasons: "yes" }))).toMatchObject({ id: "D-02@e1", status: "in-order" });
    expect(find(listed("2024-03-01", { reasons: "no" }))).toMatchObject({
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 }],
    });
    expect(find(listed("2024-03-01")).missing.map(({ path }) => path)).toEqual(["events[e1].reasons"]);
  });

  it("does not know a decision that is not on record; has none to judge where it is denied", () => {
    const published = { type: "listing-published", date: "2024-03-01" };
    const unseen = find(published);
    expect(unseen.status).toBe("undetermined");
    expect(unseen.missing.map(({ path }) => path)).toContain("events[+listing-decided@e1]");
    expect(find(published, listed("2024-05-01", { happened: "no" })).status).toBe("not-applicable");
    expect(find({ type: "listing-published", date: "2017-04-30" }).status).toBe("not-applicable");
  });

  it("begins on 2017-05-01", () => {
    expect(find(listed("2017-04-30", { reasons: "no" })).status).toBe("not-applicable");
    expect(find(listed("2017-05-01", { reasons: "no" })).status).toBe("breach");
    expect(find(listed("2017-04-20/2017-05-10", { reasons: "no" })).status).toBe("contestable");
  });
});
