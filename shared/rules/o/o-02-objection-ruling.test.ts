// O-02: docketing and ruling in one run of eighteen days, the stricter count noted, and what silence opens.
import { describe, expect, it } from "vitest";
import { happened, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { o02 } from "./o-02-objection-ruling.ts";
import { finding, findings } from "../testing.ts";

const filed = (date: string) => happened("objection-filed", date);
const ruled = (date: string) => happened("objection-decided", date, { outcome: "rejected" });
const at = (asOf: string, ...events: readonly TestEvent[]) => finding(o02, asOf, { events });

describe("O-02", () => {
  it("is in order on the eighteenth day from receipt and late on the next", () => {
    expect(at("2024-06-01", filed("2024-03-04"), ruled("2024-03-22"))).toMatchObject({
      id: "O-02@e1",
      status: "in-order",
      holder: "enforcing-court",
      due: { earliest: "2024-03-22", latest: "2024-03-22" },
      period: { length: 18, unit: "days" },
    });
    expect(at("2024-06-01", filed("2024-03-04"), ruled("2024-03-23"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
  });

  it("moves the last day once: the three days are not moved for themselves", () => {
    // Three days from Thursday 2024-03-07 end on a Sunday; eighteen on Monday 2024-03-25.
    const due = at("2024-03-10", filed("2024-03-07")).due;
    expect(due).toEqual({ earliest: "2024-03-25", latest: "2024-03-25" });
    expect(at("2024-03-10", filed("2024-03-05")).due?.latest).toBe("2024-03-25");
  });

  it("notes the stricter count of fifteen days from receipt, which never decides", () => {
    const found = at("2024-06-01", filed("2024-03-04"), ruled("2024-03-20"));
    expect(found.status).toBe("in-order");
    expect(found.readings.find(({ id }) => id === "ruling-from-receipt")).toMatchObject({
      active: false,
      status: "breach",
      due: { latest: "2024-03-19" },
    });
  });

  it("runs, then silence is a breach that opens an objection to the next higher court", () => {
    expect(at("2024-03-22", filed("2024-03-04")).status).toBe("running");
    const silent = at("2024-03-23", filed("2024-03-04"));
    expect(silent).toMatchObject({
      status: "breach",
      done: null,
      remedies: ["objection", "supervision", "procuratorate"],
    });
    expect(silent.derivation.some(({ en }) => en.includes("object to the next higher court"))).toBe(true);
    expect(silent.basis.map(({ instrument, article }) => `${instrument}:${article}`)).toEqual([
      "objections:2",
      "cpl:236",
      "objections:3",
    ]);
    const late = at("2024-06-01", filed("2024-03-04"), ruled("2024-03-23"));
    expect(late.derivation.some(({ en }) => en.includes("object to the next higher court"))).toBe(false);
  });

  it("has fifteen days alone before the rule on docketing", () => {
    expect(at("2016-01-01", filed("2015-05-04"), ruled("2015-05-20"))).toMatchObject({
      status: "breach",
      due: { latest: "2015-05-19" },
    });
    expect(at("2016-01-01", filed("2015-05-05"), ruled("2015-05-25"))).toMatchObject({
      status: "in-order",
      due: { latest: "2015-05-25" },
    });
  });

  it("asks for the filing where only the ruling or its service is on record", () => {
    const found = at("2024-06-01", ruled("2024-03-22"));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[+objection-filed@e1]"]);
    expect(at("2024-06-01", filed("2024-03-04"), happened("objection-served", "2024-03-20")).status).toBe("in-order");
    expect(at("2024-06-01", filed("2024-03-04"), happened("objection-served", "2024-04-20")).status).toBe(
      "undetermined",
    );
    expect(findings(o02, "2024-06-01", { events: [] })).toEqual([]);
  });
});
