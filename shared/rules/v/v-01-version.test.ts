// V-01: the text cited against the text in force, on both sides of 2017-05-01.
import { describe, expect, it } from "vitest";
import { finding } from "../testing.ts";
import { v01 } from "./v-01-version.ts";

const judge = (date: string | undefined, citedVersion?: string) =>
  finding(v01, "2024-06-01", { events: [{ type: "listing-decided", date, citedVersion }] });

describe("V-01", () => {
  it("takes the text in force on the day", () => {
    expect(judge("2017-04-30", "2013")).toMatchObject({
      id: "V-01@e1",
      status: "in-order",
      basis: [{ instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null }],
      remedies: [],
    });
    expect(judge("2017-05-01", "2013")).toMatchObject({
      status: "breach",
      due: null,
      remedies: ["correction-request"],
    });
    expect(judge("2017-05-01", "2017").status).toBe("in-order");
    expect(judge("2017-04-30", "2017").status).toBe("breach");
  });

  it("is contestable on an imprecise day around the change, undetermined on an unknown one", () => {
    expect(judge("2017", "2013").status).toBe("contestable");
    const undated = judge(undefined, "2013");
    expect(undated.status).toBe("undetermined");
    expect(undated.missing.map(({ path }) => path)).toEqual(["events[e1].date"]);
  });

  it("asks for the citation, and for a decision that is not on record", () => {
    const uncited = judge("2023-05-05");
    expect(uncited.status).toBe("undetermined");
    expect(uncited.missing.map(({ path }) => path)).toEqual(["events[e1].citedVersion"]);
    const published = finding(v01, "2024-06-01", { events: [{ type: "listing-published", date: "2023-05-20" }] });
    expect(published).toMatchObject({ id: "V-01@e1", status: "undetermined" });
    expect(published.missing.map(({ path }) => path)).toEqual(["events[+listing-decided@e1]"]);
  });

  it("has nothing to say before the first text", () => {
    expect(judge("2013-09-30", "2013").status).toBe("not-applicable");
  });
});
