// E-05: fewer than ten days from filing to publication is a flag, never a breach.
import { describe, expect, it } from "vitest";
import { e05 } from "./e-05-quick-publication.ts";
import { finding } from "../testing.ts";

const published = (date: string) => ({ type: "listing-published", date });
const filed = (date: string) => ({ type: "enforcement-filed", date });
const find = (...events: readonly object[]) => finding(e05, "2024-06-01", { events: events as never });

describe("E-05", () => {
  it("flags the ninth day and not the tenth", () => {
    const soon = find(published("2019-07-13"), filed("2019-07-09"));
    expect(soon).toMatchObject({ id: "E-05@e1", status: "advice", thread: "e1", remedies: [] });
    expect(find(published("2024-03-10"), filed("2024-03-01")).status).toBe("advice");
    expect(find(published("2024-03-11"), filed("2024-03-01")).status).toBe("in-order");
    expect(find(published("2024-03-11"), filed("2024-03-12")).status).toBe("advice");
  });

  it("needs a publication on record, and asks for the filing", () => {
    expect(find({ type: "listing-decided", date: "2024-03-01" }, filed("2024-02-25")).status).toBe("not-applicable");
    const unknown = find(published("2024-03-11"));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[+enforcement-filed@e1]"]);
    const requested = { type: "enforcement-requested", date: "2024-03-05" };
    expect(find(published("2024-03-11"), requested).status).toBe("advice");
  });

  it("cites the text of the day", () => {
    const cited = (date: string) => find(published(date), filed("2012-01-01"));
    expect(cited("2013-09-30").status).toBe("not-applicable");
    expect(cited("2017-04-30").basis).toMatchObject([{ version: "2013", article: "4" }]);
    expect(cited("2017-05-01").basis).toMatchObject([{ version: "2017", article: "6" }]);
  });
});
