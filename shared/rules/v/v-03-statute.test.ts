// V-03: the number of the article on both sides of its two changes.
import { describe, expect, it } from "vitest";
import { finding } from "../testing.ts";
import { v03 } from "./v-03-statute.ts";

const judge = (date: string, citedCplArticle?: number) =>
  finding(v03, "2025-06-01", { events: [{ type: "listing-decided", date, citedCplArticle }] });

describe("V-03", () => {
  it.each([
    ["2016-03-01", 255, "2012"],
    ["2021-12-31", 255, "2017"],
    ["2022-01-01", 262, "2021"],
    ["2023-12-31", 262, "2021"],
    ["2024-01-01", 266, "2023"],
  ])("on %s it is article %i", (date, article, version) => {
    expect(judge(date, article)).toMatchObject({
      id: "V-03@e1",
      status: "in-order",
      basis: [{ instrument: "cpl", version, article: `${article}`, paragraph: null }],
    });
    expect(judge(date, article === 255 ? 262 : 255).status).toBe("breach");
  });

  it("does not take the new number a day early, nor the old a day late", () => {
    expect(judge("2021-12-31", 262).status).toBe("breach");
    expect(judge("2022-01-01", 255).status).toBe("breach");
    expect(judge("2023-12-31", 266).status).toBe("breach");
  });

  it("is contestable on a day around the change, undetermined without the citation", () => {
    expect(judge("2021-12/2022-01", 255).status).toBe("contestable");
    expect(judge("2014/2019", 255).status).toBe("in-order");
    const uncited = judge("2023-05-05");
    expect(uncited.status).toBe("undetermined");
    expect(uncited.missing.map(({ path }) => path)).toEqual(["events[e1].citedCplArticle"]);
  });

  it("does not reach back before the list", () => {
    expect(judge("2013-09-30", 255).status).toBe("not-applicable");
  });
});
