// P-02: accurate, inaccurate, unknown; the text of the day.
import { describe, expect, it } from "vitest";
import { p02 } from "./p-02-accurate.ts";
import { paths, provisions, published } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";

describe("P-02", () => {
  it("is in order without and broken with an inaccurate field", () => {
    expect(finding(p02, AS_OF, published({ inaccurate: [] }))).toMatchObject({ id: "P-02@e2", status: "in-order" });
    const found = finding(p02, AS_OF, published({ inaccurate: ["duty"] }));
    expect(found).toMatchObject({ status: "breach", kind: "consistency", remedies: ["correction-request"] });
    expect(found.derivation.at(-1)?.zh).toBe("公布的信息不准确：生效法律文书确定的义务");
  });

  it("stays a breach after a later correction", () => {
    const events = [
      ...(published({ inaccurate: ["duty"] }).events ?? []),
      { type: "listing-corrected", date: "2023-08-01" },
    ];
    expect(finding(p02, AS_OF, { events }).status).toBe("breach");
  });

  it("is undetermined where nobody compared", () => {
    const found = finding(p02, AS_OF, published({}));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e2].inaccurate"]);
  });

  it("knows the duty to correct since 2017-05-01", () => {
    const on = (date: string) =>
      provisions(finding(p02, AS_OF, published({ inaccurate: [] }, date, "2013-10-01/2017-04-01")));
    expect(on("2017-04-30")).toEqual(["spc-defaulters@2013:4"]);
    expect(on("2017-05-01")).toEqual(["spc-defaulters@2017:6", "spc-defaulters@2017:9"]);
  });
});
