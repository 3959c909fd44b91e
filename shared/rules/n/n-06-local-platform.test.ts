// N-06: the local numbers of working days.
import { describe, expect, it } from "vitest";
import { n06 } from "./n-06-local-platform.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const filed = (date: string, body = "local-platform") => ({ type: "credit-objection-filed", date, body });
const answered = (date: string) => ({ type: "credit-objection-answered", date });
const court = (region?: string, name = "某区人民法院") => ({ court: { name, level: "basic", region } });

describe("N-06", () => {
  const on = (region: string | undefined, asOf: string, ...events: Events) =>
    finding(n06, asOf, { enforcement: court(region), events });

  it("is in order within the ordinary days, undetermined to the longest, broken after it", () => {
    const status = (date: string) => on("上海", "2024-06-01", filed("2024-03-04"), answered(date)).status;
    expect(status("2024-03-11")).toBe("in-order");
    expect(status("2024-03-12")).toBe("undetermined");
    expect(status("2024-03-13")).toBe("undetermined");
    expect(status("2024-03-14")).toBe("breach");
    const late = on("山东省", "2024-06-01", filed("2024-03-04"), answered("2024-03-14"));
    expect(late).toMatchObject({ id: "N-06@e1", status: "breach", daysLate: { min: 1, max: 7 } });
    expect(late.due).toEqual({ earliest: "2024-03-07", latest: "2024-03-13" });
    expect(late.basis).toContainEqual({
      instrument: "local-shandong",
      version: "2020",
      article: "39",
      paragraph: null,
    });
    expect(badSteps(late.derivation)).toEqual([]);
  });

  it("has the end of a period that was extended or not, where that is known", () => {
    const at = (date: string, extensionApproved: string) =>
      on("上海", "2024-06-01", { ...filed("2024-03-04"), extensionApproved }, answered(date));
    expect(at("2024-03-11", "no")).toMatchObject({
      status: "in-order",
      due: { earliest: "2024-03-11", latest: "2024-03-11" },
    });
    expect(at("2024-03-12", "no")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(at("2024-03-13", "yes")).toMatchObject({
      status: "in-order",
      due: { earliest: "2024-03-13", latest: "2024-03-13" },
    });
    expect(at("2024-03-14", "yes")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    const open = at("2024-03-12", "unknown");
    expect(open).toMatchObject({ status: "undetermined", due: { earliest: "2024-03-11", latest: "2024-03-13" } });
    expect(open.missing.map(({ path }) => path)).toEqual(["events[e1].extensionApproved"]);
  });

  it("asks for the objection alone where only its answer is on record", () => {
    const found = on("上海", "2024-06-01", { ...answered("2024-03-14"), body: "local-platform" });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[+credit-objection-filed@e1]"]);
  });

  it("runs, and knows a region by the name of its court", () => {
    expect(on("河南", "2024-03-07", filed("2024-03-04")).status).toBe("running");
    expect(on("河南", "2024-03-08", filed("2024-03-04")).status).toBe("undetermined");
    const named = finding(n06, "2024-06-01", {
      enforcement: court(undefined, "深圳市某区人民法院"),
      events: [filed("2024-03-04")],
    });
    expect(named).toMatchObject({ status: "breach", due: { latest: "2024-03-12" } });
  });

  it("advises in Jiangsu, whose regulation sets no number of days", () => {
    const found = on("江苏", "2024-06-01", filed("2024-03-04"));
    expect(found).toMatchObject({ status: "advice", due: null });
    expect(found.basis).toEqual([{ instrument: "local-jiangsu", version: "2022", article: "64", paragraph: null }]);
    expect(on("江苏", "2024-06-01", filed("2021-12-31")).status).toBe("not-applicable");
    expect(on("江苏", "2024-06-01", filed("2022-01-01")).status).toBe("advice");
  });

  it("asks for the region, and does not apply elsewhere or before the regulation", () => {
    const unknown = on(undefined, "2024-06-01", filed("2024-03-04"));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["enforcement.court.region"]);
    expect(on("北京", "2024-06-01", filed("2024-03-04")).status).toBe("not-applicable");
    expect(on("上海", "2024-06-01", filed("2017-09-29")).status).toBe("not-applicable");
    expect(on("上海", "2024-06-01", filed("2017-10-01")).status).toBe("breach");
    expect(on("上海", "2024-06-01", filed("2024-03-04", "bureau")).status).toBe("not-applicable");
  });
});
