// N-02: twenty days, moved off days off.
import { describe, expect, it } from "vitest";
import { n02 } from "./n-02-credit-objection.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";

const filed = (date: string, more: object = {}) => ({ type: "credit-objection-filed", date, body: "bureau", ...more });
const answered = (date: string, more: object = {}) => ({ type: "credit-objection-answered", date, ...more });

describe("N-02", () => {
  it("is in order on the last day and broken on the next", () => {
    const on = (date: string) => finding(n02, "2024-06-01", { events: [filed("2024-03-04"), answered(date)] });
    expect(on("2024-03-25")).toMatchObject({ id: "N-02@e1", status: "in-order", holder: "bureau" });
    expect(on("2024-03-25").due).toEqual({ earliest: "2024-03-25", latest: "2024-03-25" });
    expect(on("2024-03-26")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 }, subjects: ["e1", "e2"] });
    expect(badSteps(on("2024-03-26").derivation)).toEqual([]);
    expect(on("2024-03-26").basis).toContainEqual({
      instrument: "credit-reporting",
      version: "2013",
      article: "25",
      paragraph: 2,
    });
    expect(on("2024-03-26").readings.some(({ id, active }) => id === "unrolled" && !active)).toBe(true);
  });

  it("runs on the last day, then silence is a breach", () => {
    const as = (asOf: string) => finding(n02, asOf, { events: [filed("2024-03-04")] });
    expect(as("2024-03-25").status).toBe("running");
    expect(as("2024-03-26")).toMatchObject({ status: "breach", done: null });
  });

  it("asks which body had it where the file does not say", () => {
    const found = finding(n02, "2024-06-01", { events: [filed("2024-03-04", { body: undefined })] });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e1].body"]);
    const early = finding(n02, "2024-06-01", { events: [filed("2024-03-04", { body: null }), answered("2024-03-10")] });
    expect(early.status).toBe("in-order");
  });

  it("takes the body from an answer that names both the objection and the body, and from no other", () => {
    const by = (more: object) =>
      finding(n02, "2024-06-01", { events: [filed("2024-03-04", { body: undefined }), answered("2024-03-26", more)] });
    expect(by({ regarding: "e1", body: "bureau" })).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(by({ regarding: "e1", body: "pboc" }).status).toBe("not-applicable");
    const asked = (more: object) => by(more).missing.map(({ path }) => path);
    expect(asked({ regarding: "e1" })).toEqual(["events[e1].body"]);
    expect(asked({ body: "pboc" })).toContain("events[e1].body");
    // That another objection went to the regulator says nothing of this one.
    const two = [
      filed("2024-03-04", { body: undefined }),
      filed("2024-03-05", { body: "pboc" }),
      answered("2024-03-26", { regarding: "e2", body: "pboc" }),
    ];
    const [first] = findings(n02, "2024-06-01", { events: two });
    expect(first?.missing.map(({ path }) => path)).toEqual(["events[e1].body"]);
  });

  it("is contestable on an imprecise day, undetermined on an unknown one", () => {
    const on = (date: string | null) =>
      finding(n02, "2024-06-01", { events: [filed(date as string), answered("2024-03-26")] });
    expect(on("2024-03").status).toBe("contestable");
    expect(on("2024-03").missing.map(({ path }) => path)).toEqual(["events[e1].date"]);
    expect(on(null).status).toBe("undetermined");
  });

  it("does not apply to other bodies, nor before the regulation", () => {
    expect(finding(n02, "2024-06-01", { events: [filed("2024-03-04", { body: "pboc" })] }).status).toBe(
      "not-applicable",
    );
    expect(finding(n02, "2013-06-01", { events: [filed("2013-03-14")] }).status).toBe("not-applicable");
    expect(finding(n02, "2013-06-01", { events: [filed("2013-03-15")] }).status).toBe("breach");
    expect(findings(n02, "2024-06-01", {})).toEqual([]);
  });

  it("gives each objection its own answer by the body", () => {
    const found = findings(n02, "2024-06-01", {
      events: [
        filed("2024-03-04"),
        filed("2024-03-10", { body: "provider" }),
        answered("2024-03-20", { body: "bureau" }),
        answered("2024-05-01", { body: "provider" }),
      ],
    });
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ["N-02@e1", "in-order"],
      ["N-02@e2", "breach"],
    ]);
  });

  it("does not know when an answered objection without record was made", () => {
    const found = finding(n02, "2024-06-01", { events: [answered("2024-03-20", { body: "bureau" })] });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[+credit-objection-filed@e1]"]);
  });
});
