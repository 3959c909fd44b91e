// H-03: fifteen days for requests against a restriction, under the opinions of 2019.
import { describe, expect, it } from "vitest";
import { h03 } from "./h-03-restriction-review.ts";
import { happened, ordered, paths, rejected, requested, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const AGAINST = { target: "restriction" };
const at = (asOf: string, date: string, ...rest: readonly TestEvent[]) =>
  finding(h03, asOf, { events: [ordered("2019-05-05"), requested(date, AGAINST), ...rest] });

describe("H-03", () => {
  it("is in order on the fifteenth day and late on the next, under a normative document", () => {
    expect(at("2024-06-01", "2024-02-04", rejected("2024-02-19"))).toMatchObject({
      id: "H-03@e2",
      status: "in-order",
      thread: null,
      due: { earliest: "2024-02-19", latest: "2024-02-19" },
    });
    const late = at("2024-06-01", "2024-02-04", rejected("2024-02-20"));
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(late.basis).toContainEqual({ instrument: "good-faith", version: "2019", article: "18", paragraph: null });
    expect(late.derivation.some(({ zh }) => zh.includes("规范性文件"))).toBe(true);
  });

  it("takes an answer to part of the request for one only in time, and that is open to argument", () => {
    const part = (date: string) => at("2024-06-01", "2024-02-04", { ...rejected(date), answered: "no" });
    expect(part("2024-02-19")).toMatchObject({ status: "contestable", done: null });
    expect(part("2024-02-20")).toMatchObject({ status: "breach", done: null });
  });

  const granted = (date: string, more: TestEvent | object = {}) => ({ ...rejected(date), outcome: "granted", ...more });
  const liftedOn = (date: string) => happened("restriction-lifted", date);

  it("asks for the lifting within three working days of a grant, late at most disputed", () => {
    const on = (date: string) => at("2024-06-01", "2024-02-04", granted("2024-02-19"), liftedOn(date));
    expect(on("2024-02-22")).toMatchObject({
      status: "in-order",
      due: { earliest: "2024-02-22", latest: "2024-02-22" },
      done: { earliest: "2024-02-22", latest: "2024-02-22" },
      daysLate: null,
    });
    expect(on("2024-02-23")).toMatchObject({ status: "contestable", daysLate: { min: 0, max: 1 } });
    expect(on("2024-02-15").status).toBe("in-order");
    const check = (date: string, active: string) => ({ type: "restriction-checked", date, active });
    const still = at("2024-06-01", "2024-02-04", granted("2024-02-19"), { ...liftedOn("2024-05-01"), happened: "no" });
    expect(still).toMatchObject({ status: "contestable", done: null });
    const running = at("2024-02-22", "2024-02-04", granted("2024-02-19"), check("2024-02-22", "yes"));
    expect(running.status).toBe("running");
    const unseen = at("2024-06-01", "2024-02-04", granted("2024-02-19"));
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+restriction-lifted@e2]"]);
    const gone = at("2024-06-01", "2024-02-04", granted("2024-02-19"), check("2024-02-22", "no"));
    expect(gone.status).toBe("in-order");
  });

  const check = (date: string | null, active: string) => ({ type: "restriction-checked", date, active });
  const carriedOut = (...rest: readonly TestEvent[]) => at("2024-06-01", "2024-02-04", granted("2024-02-19"), ...rest);

  it("takes a lifting or a look for the one after the grant from the day of the request on, and none before", () => {
    expect(carriedOut(liftedOn("2024-02-04")).status).toBe("in-order");
    expect(carriedOut(liftedOn("2024-02-03")).status).toBe("undetermined");
    expect(carriedOut(check("2024-02-04", "no")).status).toBe("in-order");
    expect(carriedOut(check("2024-02-03", "no")).status).toBe("undetermined");
  });

  it("was lifted between the last look that found it standing and the first that did not", () => {
    const done = (...looks: readonly TestEvent[]) => carriedOut(...looks, check("2024-02-22", "no")).done;
    expect(done()).toEqual({ earliest: "2024-02-04", latest: "2024-02-22" });
    expect(done(check("2024-02-20", "yes"))).toEqual({ earliest: "2024-02-21", latest: "2024-02-22" });
    expect(done(check("2024-02-04", "yes"))).toEqual({ earliest: "2024-02-05", latest: "2024-02-22" });
    expect(done(check("2024-02-03", "yes")), "before the request").toEqual({
      earliest: "2024-02-04",
      latest: "2024-02-22",
    });
    // Two looks of one day: it was lifted that day, between them.
    expect(carriedOut(check("2024-02-22", "yes"), check("2024-02-22", "no")).status).toBe("in-order");
    expect(carriedOut(check("2024-02-22", "yes"), check("2024-02-23", "no"))).toMatchObject({
      status: "contestable",
      daysLate: { max: 1 },
    });
    expect(carriedOut(check("2024-02-20", "yes"), check("2024-02-26", "no")).status).toBe("contestable");
  });

  it("stays disputed where a grant in time left something unanswered, and open while that can still be answered", () => {
    const partly = (asOf: string) =>
      at(asOf, "2024-02-04", granted("2024-02-07", { answered: "no" }), liftedOn("2024-02-08")).status;
    expect(partly("2024-06-01")).toBe("contestable");
    expect(partly("2024-02-19")).toBe("running");
    expect(partly("2024-02-20")).toBe("contestable");
  });

  it("keeps a late review a breach, which the steps name, with the days of the lifting", () => {
    const on = (date: string) => at("2024-06-01", "2024-02-04", granted("2024-02-21"), liftedOn(date));
    const late = on("2024-02-28");
    expect(late).toMatchObject({
      status: "breach",
      due: { earliest: "2024-02-26", latest: "2024-02-26" },
      done: { earliest: "2024-02-28", latest: "2024-02-28" },
      daysLate: { min: 2, max: 2 },
    });
    expect(late.derivation.some(({ en }) => en.includes("A decision on the request on 2024-02-21: 2 days late"))).toBe(
      true,
    );
    expect(on("2024-02-26")).toMatchObject({ status: "breach", daysLate: null });
  });

  it("does not know whether it was granted where the outcome is unknown", () => {
    const open = at("2024-06-01", "2024-02-04", { ...rejected("2024-02-19"), outcome: null }, liftedOn("2024-03-01"));
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["events[e3].outcome"]);
  });

  it("does not know whether all was answered where that is unknown", () => {
    const part = (date: string) => at("2024-06-01", "2024-02-04", { ...rejected(date), answered: "unknown" });
    expect(part("2024-02-19").status).toBe("undetermined");
    expect(paths(part("2024-02-19"))).toEqual(["events[e3].answered"]);
    expect(part("2024-02-20").status).toBe("breach");
  });

  it("runs, then silence is a breach; a lifting that names the request answers it", () => {
    expect(at("2024-02-19", "2024-02-04").status).toBe("running");
    expect(at("2024-02-20", "2024-02-04")).toMatchObject({ status: "breach", done: null });
    const lifted = happened("restriction-lifted", "2024-02-10", { regarding: "e2" });
    expect(at("2024-06-01", "2024-02-04", lifted).status).toBe("in-order");
    const unlinked = at("2024-06-01", "2024-02-04", happened("restriction-lifted", "2024-02-10"));
    expect(unlinked.status).toBe("undetermined");
    expect(paths(unlinked)).toEqual(["events[e3].regarding"]);
  });

  it("binds from 2020-01-02, with both views from 2019-12-16", () => {
    expect(at("2020-06-01", "2019-12-15").status).toBe("not-applicable");
    expect(at("2020-06-01", "2019-12-16").status).toBe("contestable");
    expect(at("2020-06-01", "2020-01-01").status).toBe("contestable");
    expect(at("2020-06-01", "2019-12-20", rejected("2019-12-30")).status).toBe("in-order");
    expect(at("2020-06-01", "2020-01-02").status).toBe("breach");
  });

  it("needs writing and receipt, and leaves requests about listings alone", () => {
    const oral = finding(h03, "2024-06-01", { events: [requested("2024-02-04", { ...AGAINST, written: "no" })] });
    expect(oral.status).toBe("not-applicable");
    const posted = finding(h03, "2024-06-01", { events: [requested("2024-02-04", { ...AGAINST, method: "post" })] });
    expect(paths(posted)).toEqual(["events[+correction-received@e1]"]);
    expect(findings(h03, "2024-06-01", { events: [requested("2024-02-04")] })).toEqual([]);
  });
});
