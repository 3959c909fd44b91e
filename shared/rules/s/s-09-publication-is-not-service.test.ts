// S-09: published and served, published only, unknown; nothing published.
import { describe, expect, it } from "vitest";
import { decided, paths, provisions } from "../parts/served.fixture.ts";
import { s09 } from "./s-09-publication-is-not-service.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";
const shown = { type: "listing-published", date: "2023-05-10" };

describe("S-09", () => {
  it("is in order where the decision was served besides", () => {
    const found = finding(s09, AS_OF, {
      events: [decided("2023-05-05"), shown, { type: "listing-served", date: "2023-07-01" }],
    });
    expect(found).toMatchObject({ id: "S-09@e2", status: "in-order", thread: "e1" });
  });

  it("is a breach where there was publication and no service, unknown where service is not on record", () => {
    const denial = { type: "listing-served", date: AS_OF, happened: "no" };
    expect(finding(s09, AS_OF, { events: [decided("2023-05-05"), shown, denial] }).status).toBe("breach");
    const silent = finding(s09, AS_OF, { events: [decided("2023-05-05"), shown] });
    expect(silent.status).toBe("undetermined");
    expect(paths(silent)).toEqual(["events[+listing-served@e1]"]);
  });

  it("does not apply where nothing was published, nor before the rule", () => {
    expect(finding(s09, AS_OF, { events: [decided("2023-05-05")] }).status).toBe("not-applicable");
    expect(finding(s09, AS_OF, { events: [decided("2013-09-30"), shown] }).status).toBe("not-applicable");
  });

  it("follows the text of the day of the decision", () => {
    const on = (date: string) =>
      provisions(finding(s09, AS_OF, { events: [decided(date), { ...shown, date: "2017-06-01" }] }));
    expect(on("2017-04-30")).toEqual(["spc-defaulters@2013:2"]);
    expect(on("2017-05-01")).toEqual(["spc-defaulters@2017:5"]);
  });
});
