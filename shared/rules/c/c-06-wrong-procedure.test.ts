// C-06: requests answered by ruling, and complaints taken up as objections.
import { describe, expect, it } from "vitest";
import { c06 } from "./c-06-wrong-procedure.ts";
import {
  happened,
  listed,
  ordered,
  paths,
  rejected,
  requested,
  type TestEvent,
} from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const of = (...events: readonly TestEvent[]) => finding(c06, "2024-06-01", { events: events });

describe("C-06", () => {
  it("finds a correction request that was answered by a ruling", () => {
    const request = requested("2024-02-04");
    expect(of(request, rejected("2024-02-10", { form: "ruling" }))).toMatchObject({ status: "breach", id: "C-06@e2" });
    expect(of(request, rejected("2024-02-10")).status).toBe("in-order");
    expect(paths(of(request, rejected("2024-02-10", { form: undefined })))).toEqual(["events[e2].form"]);
    expect(of(request).status).toBe("not-applicable");
    expect(of(requested("2017-04-01"), rejected("2017-04-30", { form: "ruling" })).status).toBe("not-applicable");
    expect(of(requested("2017-04-01"), rejected("2017-05-01", { form: "ruling" })).status).toBe("breach");
  });

  it("says of an objection about a listing that the path was another, at most disputed", () => {
    const objected = [listed("2023-05-05"), happened("objection-filed", "2024-03-10", { regarding: "e1" })];
    const found = of(...objected, happened("objection-decided", "2024-03-20"));
    expect(found).toMatchObject({ status: "contestable", id: "C-06@e2", subjects: ["e2", "e3"] });
    const pending = of(...objected);
    expect(pending.status).toBe("undetermined");
    expect(paths(pending)).toEqual(["events[+objection-decided@e2]"]);
  });

  it("has no procedure to ask for before the text of 2017-05-01", () => {
    const handled = (date: string) =>
      of(
        listed("2016-05-05"),
        happened("objection-filed", "2017-03-10", { regarding: "e1" }),
        happened("objection-decided", date),
      ).status;
    expect(handled("2017-04-30")).toBe("not-applicable");
    expect(handled("2017-05-01")).toBe("contestable");
  });

  it("does not know what an unlinked objection is about", () => {
    const found = of(
      listed("2023-05-05"),
      happened("objection-filed", "2024-03-10"),
      happened("objection-decided", "2024-03-20"),
    );
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e2].regarding"]);
    expect(of(happened("objection-filed", "2024-03-10"), happened("objection-decided", "2024-03-20")).status).toBe(
      "not-applicable",
    );
    expect(findings(c06, "2024-06-01", { events: [listed("2023-05-05")] })).toEqual([]);
  });

  it("concerns restrictions from 2020-01-02", () => {
    const on = (date: string) =>
      of(
        ordered("2019-01-01"),
        happened("objection-filed", "2019-06-01", { regarding: "e1" }),
        happened("objection-decided", date),
      ).status;
    expect(on("2019-08-16")).toBe("not-applicable");
    expect(on("2020-01-02")).toBe("contestable");
    const request = (date: string) =>
      of(requested("2019-12-01", { target: "restriction" }), rejected(date, { form: "ruling" })).status;
    expect(request("2019-12-15")).toBe("not-applicable");
    expect(request("2019-12-16")).toBe("contestable");
    expect(request("2020-01-02")).toBe("breach");
  });
});
