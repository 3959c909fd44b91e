// D-01: a written decision, unknown where it is not on record.
import { describe, expect, it } from "vitest";
import { d01 } from "./d-01-written-decision.ts";
import { finding } from "../testing.ts";

const listed = (date: string, more: object = {}) => ({ type: "listing-decided", date, ...more });
const find = (...events: readonly object[]) => finding(d01, "2024-06-01", { events: events as never });
const paths = (found: ReturnType<typeof find>) => found.missing.map(({ path }) => path);

describe("D-01", () => {
  it("is met, broken or unknown as the decision was written", () => {
    expect(find(listed("2024-03-01", { written: "yes" }))).toMatchObject({ id: "D-01@e1", status: "in-order" });
    expect(find(listed("2024-03-01", { written: "no" })).status).toBe("breach");
    const unknown = find(listed("2024-03-01"));
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[e1].written"]);
  });

  it("asks for a decision that is not on record, and finds none where the file denies it", () => {
    const published = { type: "listing-published", date: "2024-03-01" };
    const unseen = find(published);
    expect(unseen).toMatchObject({ id: "D-01@e1", status: "undetermined" });
    expect(paths(unseen)).toEqual(["events[+listing-decided@e1]"]);
    expect(find(published, listed("2024-05-01", { happened: "no" })).status).toBe("breach");
    expect(find(published, listed("2024-02-01", { happened: "no" })).status).toBe("undetermined");
  });

  it("follows the change of text and begins with the list", () => {
    const cited = (date: string) => find(listed(date, { written: "no" }));
    expect(cited("2013-09-30").status).toBe("not-applicable");
    expect(cited("2013-10-01").basis).toMatchObject([{ version: "2013", article: "2", paragraph: 3 }]);
    expect(cited("2017-04-30").basis).toMatchObject([{ version: "2013" }]);
    expect(cited("2017-05-01").basis).toMatchObject([{ version: "2017", article: "5", paragraph: 3 }]);
  });
});
