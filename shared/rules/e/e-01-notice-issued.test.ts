// E-01: the ten days, receipt against filing, both sides of the last day and of each change of number.
import { describe, expect, it } from "vitest";
import { e01 } from "./e-01-notice-issued.ts";
import { finding, findings } from "../testing.ts";

const requested = (date: string) => ({ type: "enforcement-requested", date });
const filed = (date: string) => ({ type: "enforcement-filed", date });
const noticed = (date: string, more: object = {}) => ({ type: "enforcement-notice-issued", date, ...more });
const article = (version: string, number: string) => ({
  instrument: "cpl-interpretation",
  version,
  article: number,
  paragraph: null,
});

describe("E-01", () => {
  it("finds the published late notice, late from the request and from the filing", () => {
    const found = finding(e01, "2023-03-22", {
      events: [requested("2020-04-20"), filed("2020-05-09"), noticed("2020-06-01")],
    });
    expect(found).toMatchObject({
      id: "E-01@e1",
      status: "breach",
      due: { earliest: "2020-04-30", latest: "2020-04-30" },
      done: { earliest: "2020-06-01", latest: "2020-06-01" },
      daysLate: { min: 32, max: 32 },
      missing: [],
      remedies: ["supervision", "procuratorate"],
    });
    expect(found.basis).toContainEqual(article("2015", "482"));
    expect(found.derivation.some(({ en }) => en.includes("does not by itself make a listing wrong"))).toBe(true);
  });

  it("is in order on the last day and broken on the day after; a last day off is moved", () => {
    const on = (start: string, date: string) =>
      finding(e01, "2024-12-01", { events: [requested(start), noticed(date)] }).status;
    expect(on("2024-03-05", "2024-03-15")).toBe("in-order");
    expect(on("2024-03-05", "2024-03-16")).toBe("breach");
    expect(on("2024-09-21", "2024-10-08")).toBe("in-order");
    expect(on("2024-09-21", "2024-10-09")).toBe("breach");
  });

  it("runs to its last day; then an unseen notice is unknown, a denied one late", () => {
    const as = (asOf: string, ...more: readonly object[]) =>
      finding(e01, asOf, { events: [requested("2024-03-05"), ...more] as never });
    expect(as("2024-03-15").status).toBe("running");
    const unseen = as("2024-03-16");
    expect(unseen.status).toBe("undetermined");
    expect(unseen.missing.map(({ path }) => path)).toEqual(["events[+enforcement-notice-issued@e1]"]);
    expect(as("2024-06-01", noticed("2024-04-01", { happened: "no" }))).toMatchObject({ status: "breach", done: null });
    expect(as("2024-06-01", noticed("2024-03-08", { happened: "no" })).status).toBe("undetermined");
  });

  it("knows that a notice served was issued", () => {
    const served = (date: string) =>
      finding(e01, "2024-06-01", { events: [requested("2024-03-05"), { type: "enforcement-notice-served", date }] });
    expect(served("2024-03-15").status).toBe("in-order");
    expect(served("2024-03-20").status).toBe("undetermined");
  });

  it("finds a notice late from the filing late, and one in time from it unknown without the receipt", () => {
    const late = finding(e01, "2024-06-01", { events: [filed("2024-03-05"), noticed("2024-03-16")] });
    expect(late).toMatchObject({ id: "E-01@e1", status: "breach", daysLate: { min: 1, max: 1 } });
    const early = finding(e01, "2024-06-01", { events: [filed("2024-03-05"), noticed("2024-03-06")] });
    expect(early.status).toBe("undetermined");
    expect(early.missing.map(({ path }) => path)).toEqual(["events[+enforcement-requested@e1]"]);
    expect(finding(e01, "2024-06-01", { events: [filed("2024-03-05")] }).status).not.toBe("breach");
  });

  it("judges each application by its own notice", () => {
    const all = (events: readonly object[]) =>
      findings(e01, "2024-12-01", { events: events as never }).map(({ id, status }) => [id, status]);
    const two = [requested("2024-03-05"), noticed("2024-03-15"), requested("2024-06-05"), noticed("2024-06-18")];
    expect(all(two)).toEqual([
      ["E-01@e1", "in-order"],
      ["E-01@e3", "breach"],
    ]);
    expect(all(two.slice(0, 3))).toEqual([
      ["E-01@e1", "in-order"],
      ["E-01@e3", "undetermined"],
    ]);
    // The filing of an application that is on record is no application of its own; one without a receipt is.
    expect(all([requested("2024-03-05"), filed("2024-03-08"), noticed("2024-03-15")])).toEqual([
      ["E-01@e1", "in-order"],
    ]);
    expect(all([filed("2024-03-05"), noticed("2024-03-20"), requested("2024-06-05"), noticed("2024-06-10")])).toEqual([
      ["E-01@e1", "breach"],
      ["E-01@e3", "in-order"],
    ]);
    // Linked in writing against the order of the days.
    expect(
      all([
        requested("2024-03-05"),
        requested("2024-03-08"),
        noticed("2024-03-17", { regarding: "e1" }),
        noticed("2024-03-18", { regarding: "e2" }),
      ]),
    ).toEqual([
      ["E-01@e1", "breach"],
      ["E-01@e2", "in-order"],
    ]);
    expect(all([{ type: "listing-decided", date: "2024-03-05" }])).toEqual([]);
  });

  it("is contestable where only the day of the notice is imprecise", () => {
    const found = finding(e01, "2024-06-01", { events: [requested("2024-03-05"), noticed("2024-03")] });
    expect(found).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 16 } });
  });

  it("begins with the interpretation of 2015 and follows its numbers", () => {
    const at = (start: string, date: string) =>
      finding(e01, "2024-12-01", { events: [requested(start), noticed(date)] });
    expect(at("2015-02-03", "2015-05-01").status).toBe("not-applicable");
    expect(at("2015-02-04", "2015-05-01").status).toBe("breach");
    expect(at("2020-12-25", "2020-12-31").basis).toContainEqual(article("2015", "482"));
    expect(at("2020-12-25", "2021-01-01").basis).toContainEqual(article("2020", "482"));
    expect(at("2022-04-01", "2022-04-09").basis).toContainEqual(article("2020", "482"));
    expect(at("2022-04-01", "2022-04-10").basis).toContainEqual(article("2022", "480"));
    expect(findings(e01, "2024-06-01", {})).toEqual([]);
  });
});
