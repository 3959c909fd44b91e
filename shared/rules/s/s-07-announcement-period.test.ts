// S-07: the deemed day by date and domicile, running until it has passed; both counts across 2022.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s07 } from "./s-07-announcement-period.ts";
import { finding } from "../testing.ts";

const announced = (date: string, asOf: string, client: { readonly [field: string]: unknown } = {}) =>
  finding(s07, asOf, { ...served({ method: "announcement" }, date), client });
const day = (date: string) => ({ earliest: date, latest: date });

describe("S-07", () => {
  it("counts 60 days, from 2022 30 days, not moved by holidays", () => {
    expect(announced("2021-10-01", "2024-06-01")).toMatchObject({
      id: "S-07@e1",
      due: day("2021-11-30"),
      readings: [],
    });
    expect(announced("2022-01-01", "2024-06-01").due).toEqual(day("2022-01-31"));
    expect(announced("2024-01-11", "2024-06-01").due).toEqual(day("2024-02-10"));
  });

  it("runs through the last day", () => {
    expect(announced("2024-03-05", "2024-04-04")).toMatchObject({
      status: "running",
      due: day("2024-04-04"),
      done: null,
    });
    expect(announced("2024-03-05", "2024-04-05").status).toBe("in-order");
  });

  it("shows both counts where the 60 days end on or after 2022-01-01", () => {
    const across = announced("2021-11-20", "2022-01-15");
    expect(across.readings).toMatchObject([
      { id: "law-at-issue", active: true, status: "running", due: day("2022-01-19") },
      { id: "other-count", active: true, status: "in-order", due: day("2021-12-20") },
    ]);
    expect(across.status).toBe("running");
    expect(provisions(across)).toEqual(["cpl@2017:92", "cpl@2021:95"]);
    expect(announced("2021-11-02", "2024-06-01").readings).toHaveLength(2);
    expect(announced("2021-11-01", "2024-06-01").readings).toEqual([]);
  });

  it("keys on domicile first: three months, from 2024 60 days", () => {
    const abroad = { domicile: "elsewhere" };
    const before = announced("2023-11-20", "2024-06-01", abroad);
    expect(before.due).toEqual(day("2024-02-20"));
    expect(provisions(before)).toEqual(["cpl@2021:274"]);
    expect(announced("2023-12-31", "2024-06-01", abroad).due).toEqual(day("2024-03-31"));
    const after = announced("2024-01-10", "2024-06-01", abroad);
    expect(after.due).toEqual(day("2024-03-10"));
    expect(provisions(after)).toEqual(["cpl@2023:283"]);
  });

  it("works out both where the domicile is unknown", () => {
    const passport = { idDocument: { type: "passport" } };
    expect(announced("2024-01-10", "2024-02-20", passport)).toMatchObject({
      status: "running",
      due: { earliest: "2024-02-09", latest: "2024-03-10" },
    });
    expect(announced("2024-01-10", "2024-06-01", passport).status).toBe("in-order");
  });

  it("decides nothing by a domicile that is called unknown, or by papers that leave it open", () => {
    const open = [
      { domicile: "unknown" },
      { domicile: "unknown", idDocument: { type: "resident-id" } },
      { idDocument: { type: "passport" } },
      { idDocument: { type: "hk-macao-permit" } },
      { idDocument: { type: "taiwan-permit" } },
    ];
    for (const client of open) {
      // Thirty days, or three months to the corresponding day.
      const found = announced("2023-11-20", "2023-12-25", client);
      expect(found, JSON.stringify(client)).toMatchObject({
        status: "running",
        due: { earliest: "2023-12-20", latest: "2024-02-20" },
      });
      expect(provisions(found)).toEqual(expect.arrayContaining(["cpl@2021:95", "cpl@2021:274"]));
      expect(announced("2023-11-20", "2024-02-20", client).status).toBe("running");
      expect(announced("2023-11-20", "2024-02-21", client).status).toBe("in-order");
    }
    for (const client of [{}, { domicile: null }, { domicile: "mainland", idDocument: { type: "passport" } }]) {
      expect(announced("2023-11-20", "2023-12-25", client).due, JSON.stringify(client)).toEqual(day("2023-12-20"));
    }
  });

  it("spans the possible days of an imprecise issue", () => {
    const month = announced("2024-03", "2024-04-15");
    expect(month).toMatchObject({ status: "running", due: { earliest: "2024-03-31", latest: "2024-04-30" } });
  });

  it("says nothing of other methods, and asks where the method is unknown", () => {
    expect(finding(s07, "2024-06-01", served({ method: "left" })).status).toBe("not-applicable");
    const unknown = finding(s07, "2024-06-01", served({ method: "unknown" }));
    expect(unknown).toMatchObject({ status: "undetermined", due: null });
    expect(paths(unknown)).toEqual(["events[e1].service.method"]);
  });
});
