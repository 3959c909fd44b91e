// ten days from service of the rejection, with every way in which the service or the form is doubtful.
import { describe, expect, it } from "vitest";
import {
  applied,
  granted,
  happened,
  paths,
  rejected,
  requested,
  served,
  type TestEvent,
} from "../parts/request-events.fixture.ts";
import { r01 } from "./r-01-reconsideration-in-time.ts";
import { finding, findings, type SmallCase } from "../testing.ts";

const REJECTED: readonly TestEvent[] = [requested("2024-02-04"), rejected("2024-02-10")];
const at = (asOf: string, events: readonly TestEvent[], more: SmallCase = {}) =>
  finding(r01, asOf, { ...more, events });
const of = (...rest: readonly TestEvent[]) => at("2024-06-01", [...REJECTED, ...rest]);
const active = (found: ReturnType<typeof of>) => found.readings.filter((reading) => reading.active);

describe("R-01", () => {
  it("is in order on the tenth day and missed on the next", () => {
    expect(of(served("2024-02-20"), applied("2024-03-01", { method: "post" }))).toMatchObject({
      id: "R-01@e3",
      status: "in-order",
      holder: "client",
      due: { earliest: "2024-03-01", latest: "2024-03-01" },
      subjects: ["e3", "e2", "e4"],
    });
    expect(of(served("2024-02-20"), applied("2024-03-02"))).toMatchObject({
      status: "breach",
      daysLate: { min: 1, max: 1 },
    });
  });

  it("moves a last day that is a day off", () => {
    expect(of(served("2024-03-27"), applied("2024-04-07")).due).toEqual({
      earliest: "2024-04-07",
      latest: "2024-04-07",
    });
  });

  it("runs to the end of the last day, then is missed", () => {
    expect(at("2024-03-01", [...REJECTED, served("2024-02-20")]).status).toBe("running");
    expect(at("2024-03-02", [...REJECTED, served("2024-02-20")])).toMatchObject({
      status: "breach",
      done: null,
      daysLate: { min: 1, max: 1 },
    });
  });

  it("takes receipt for the application where it came in time, and as contestable where it came late", () => {
    expect(of(served("2024-02-20"), happened("reconsideration-received", "2024-03-01")).status).toBe("in-order");
    expect(of(served("2024-02-20"), happened("reconsideration-received", "2024-03-04")).status).toBe("contestable");
    const posted = of(served("2024-02-20"), applied("2024-03-01"), happened("reconsideration-received", "2024-03-05"));
    expect(posted.status).toBe("in-order");
  });

  it("knows of an application that was decided, but not its day", () => {
    const found = of(served("2024-02-20"), happened("reconsideration-decided", "2024-03-28"));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[+reconsideration-requested@e1]"]);
    expect(of(served("2024-02-20"), happened("reconsideration-decided", "2024-03-01")).status).toBe("in-order");
  });

  it("does not know an unseen service; a denial counts to its day", () => {
    const unseen = of();
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+correction-served@e2]"]);
    expect(at("2024-02-12", REJECTED).status).toBe("running");
    const denied = (date: string) => of(served(date, { happened: "no" }));
    expect(denied("2024-06-01").status).toBe("not-applicable");
    expect(denied("2024-04-01").status).toBe("undetermined");
    expect(of(applied("2024-02-15")).status).toBe("in-order");
  });

  it("does not run after an oral rejection, a grant or silence", () => {
    const status = (...events: readonly TestEvent[]) => at("2024-06-01", [requested("2024-02-04"), ...events]).status;
    expect(status(rejected("2024-02-10", { form: "oral" }))).toBe("not-applicable");
    expect(status(granted("2024-02-10"), served("2024-02-12"))).toBe("not-applicable");
    expect(status()).toBe("not-applicable");
  });

  it("runs for what was rejected in part", () => {
    const found = at("2024-06-01", [
      requested("2024-02-04"),
      rejected("2024-02-10", { outcome: "partly" }),
      served("2024-02-20"),
    ]);
    expect(found.status).toBe("breach");
  });

  it("is contestable at most where the paper served was no decision", () => {
    const ruling = [requested("2024-02-04"), rejected("2024-02-10", { form: "ruling" }), served("2024-02-20")];
    expect(at("2024-06-01", ruling).status).toBe("contestable");
    expect(at("2024-03-01", ruling).status).toBe("running");
    const unknown = at("2024-06-01", [
      requested("2024-02-04"),
      rejected("2024-02-10", { outcome: undefined }),
      served("2024-02-20"),
    ]);
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[e2].outcome"]);
  });

  it("has both readings where the service has no proof", () => {
    const found = of(served("2024-02-20", { service: { method: "direct", proof: "no" } }));
    expect(found.status).toBe("contestable");
    expect(active(found)).toMatchObject([
      { id: "as-stated", status: "breach" },
      { id: "not-served", status: "not-applicable" },
    ]);
  });

  describe("with an extension asked for in time", () => {
    const MISSED = [...REJECTED, served("2024-02-20"), happened("obstacle-ended", "2024-04-08")];
    const asked = (date: string, more: object = {}) => happened("extension-requested", date, more);
    const readings = (asOf: string, ...more: readonly TestEvent[]) =>
      active(at(asOf, [...MISSED, ...more])).map(({ id, status, due }) => [id, status, due?.latest]);
    const plain = ["not-extended", "breach", "2024-03-01"];

    it("runs with the days of R-02 while nothing is filed, then is missed on either reading", () => {
      expect(readings("2024-04-18", asked("2024-04-10"))).toEqual([["extended", "running", "2024-04-18"], plain]);
      expect(readings("2024-04-19", asked("2024-04-10"))).toEqual([["extended", "breach", "2024-04-18"], plain]);
      const found = at("2024-04-18", [...MISSED, asked("2024-04-10")]);
      expect(found.status).toBe("contestable");
      expect(found.derivation.some(({ en }) => en.includes("(R-02)"))).toBe(true);
      expect(at("2024-04-19", [...MISSED, asked("2024-04-10")]).status).toBe("breach");
    });

    it("is in order once filed within them, and a breach once filed after them", () => {
      expect(readings("2024-06-01", asked("2024-04-18"), applied("2024-04-18"))).toEqual([
        ["extended", "in-order", "2024-04-18"],
        plain,
      ]);
      expect(readings("2024-06-01", asked("2024-04-18"), applied("2024-04-19"))).toEqual([
        ["extended", "breach", "2024-04-18"],
        plain,
      ]);
    });

    it("has no such readings where it was asked for late, or nothing was missed", () => {
      expect(readings("2024-06-01", asked("2024-04-19"), applied("2024-04-18"))).toEqual([
        ["rolled", "breach", "2024-03-01"],
      ]);
      const inTime = at("2024-06-01", [...MISSED, asked("2024-04-10"), applied("2024-03-01")]);
      expect(inTime.status).toBe("in-order");
      expect(at("2024-02-29", [...MISSED, asked("2024-04-10")]).status).toBe("running");
    });

    it("is of the rejection that the obstacle stood before, whatever of it the file names", () => {
      for (const regarding of ["e1", "e2", "e3"]) {
        const events = [
          ...REJECTED,
          served("2024-02-20"),
          happened("obstacle-ended", "2024-04-08", { regarding }),
          asked("2024-04-10", { regarding }),
        ];
        expect(at("2024-04-12", events).status, regarding).toBe("contestable");
      }
      const other = [requested("2024-03-01"), rejected("2024-03-10"), served("2024-03-11", { regarding: "e5" })];
      const two = findings(r01, "2024-04-12", {
        events: [
          ...REJECTED,
          served("2024-02-20", { regarding: "e2" }),
          ...other,
          happened("obstacle-ended", "2024-04-08", { regarding: "e6" }),
          asked("2024-04-10", { regarding: "e7" }),
        ],
      });
      expect(two.map(({ id, status }) => [id, status])).toEqual([
        ["R-01@e3", "breach"],
        ["R-01@e6", "contestable"],
      ]);
    });

    it("multiplies with the readings of a defective service", () => {
      const events = [
        ...REJECTED,
        served("2024-02-20", { service: { method: "direct", recipient: "minor-family" } }),
        happened("obstacle-ended", "2024-04-08"),
        asked("2024-04-10"),
      ];
      expect(active(at("2024-04-12", events)).map(({ id }) => id)).toEqual([
        "as-stated+extended",
        "as-stated+not-extended",
        "not-served",
      ]);
    });
  });

  it("counts from the deemed day of an announcement, with both counts across 2022-01-01", () => {
    const by = { service: { method: "announcement" } };
    expect(of(served("2024-02-20", by), applied("2024-04-01")).due).toEqual({
      earliest: "2024-04-01",
      latest: "2024-04-01",
    });
    const straddling = at("2022-06-01", [
      requested("2021-11-01"),
      rejected("2021-11-10"),
      served("2021-11-15", by),
      applied("2022-01-05"),
    ]);
    expect(straddling.status).toBe("contestable");
    expect(active(straddling)).toMatchObject([
      { id: "law-at-issue", status: "in-order", due: { earliest: "2022-01-24", latest: "2022-01-24" } },
      { id: "other-count", status: "breach", due: { earliest: "2021-12-27", latest: "2021-12-27" } },
    ]);
    const abroad = at("2024-06-01", [...REJECTED, served("2024-02-20", by), applied("2024-04-05")], {
      client: { domicile: "unknown" },
    });
    expect(abroad.status).toBe("undetermined");
    expect(paths(abroad)).toEqual(["client.domicile"]);
  });

  it("has both readings for a request received before 2017-05-01 and undecided on it", () => {
    const pending = (asOf: string) => at(asOf, [requested("2017-04-20"), rejected("2017-05-10"), served("2017-05-12")]);
    expect(active(pending("2017-05-20"))).toMatchObject([
      { id: "from-2017-05-01", status: "running", due: { earliest: "2017-05-22", latest: "2017-05-22" } },
      { id: "old-law", status: "not-applicable" },
    ]);
    expect(pending("2017-05-22").status).toBe("running");
    expect(pending("2017-05-23").status).toBe("contestable");
    // Rejected before that day and served on or after it; also where only the rejection is on record.
    const rejectedBefore = (asOf: string) =>
      at(asOf, [requested("2017-04-01"), rejected("2017-04-28"), served("2017-05-02")]);
    const alone = (asOf: string) => at(asOf, [rejected("2017-04-28"), served("2017-05-02")]);
    for (const of2017 of [rejectedBefore, alone]) {
      expect(active(of2017("2017-05-12"))).toMatchObject([
        { id: "from-2017-05-01", status: "running", due: { earliest: "2017-05-12", latest: "2017-05-12" } },
        { id: "old-law", status: "not-applicable" },
      ]);
      expect(of2017("2017-05-13").status).toBe("contestable");
    }
    expect(at("2017-05-23", [rejected("2017-05-01"), served("2017-05-02")]).status).toBe("breach");
    expect(at("2017-05-23", [rejected("2017-04-28"), served("2017-04-30")]).status).toBe("not-applicable");
    const finished = at("2017-05-23", [requested("2017-04-01"), rejected("2017-04-10"), served("2017-04-30")]);
    expect(finished.status).toBe("not-applicable");
    const after = at("2017-06-23", [requested("2017-05-01"), rejected("2017-05-10"), served("2017-05-12")]);
    expect(after.status).toBe("breach");
  });

  it("is advice to ask for supervision where the Supreme People's Court enforced when it was rejected", () => {
    const SUPREME = { name: "最高人民法院", level: "supreme" };
    const given = (date: string, court: object) => happened("enforcement-transferred", date, { court });
    const from = (court: object, ...events: readonly TestEvent[]) =>
      at("2024-06-01", [...REJECTED, served("2024-02-20"), ...events], { enforcement: { court } });
    const basic = { name: "某区人民法院", level: "basic" };
    const found = from(SUPREME);
    expect(found).toMatchObject({ id: "R-01@e3", status: "advice", due: null });
    expect(found.derivation.at(-1)?.en).toContain("ask that court for supervision");
    expect(from(basic).status).toBe("breach");
    expect(from(basic, given("2024-02-09", SUPREME)).status).toBe("advice");
    expect(from(basic, given("2024-02-11", SUPREME)).status).toBe("breach");
    expect(from(SUPREME, given("2024-02-09", basic)).status).toBe("breach");
    const granting = at("2024-06-01", [requested("2024-02-04"), granted("2024-02-10"), served("2024-02-20")], {
      enforcement: { court: SUPREME },
    });
    expect(granting.status).toBe("not-applicable");
  });

  it("follows the rejection of a request against a restriction from 2020-01-02", () => {
    const on = (date: string) =>
      at("2020-06-01", [requested("2019-12-01", { target: "restriction" }), rejected("2019-12-10"), served(date)]);
    expect(on("2019-12-15").status).toBe("not-applicable");
    expect(on("2020-01-01").status).toBe("contestable");
    expect(on("2020-01-02")).toMatchObject({ status: "breach" });
    expect(on("2020-01-02").basis.map(({ instrument }) => instrument)).toContain("good-faith");
  });
});
