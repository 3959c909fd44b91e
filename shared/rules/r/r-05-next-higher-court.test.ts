// where the application for reconsideration goes.
import { describe, expect, it } from "vitest";
import { applied, happened, paths, rejected, requested, type TestEvent } from "../parts/request-events.fixture.ts";
import { r05 } from "./r-05-next-higher-court.ts";
import { finding } from "../testing.ts";

const of = (...events: readonly TestEvent[]) => finding(r05, "2024-06-01", { events });

describe("R-05", () => {
  it("goes to the next higher court", () => {
    expect(of(applied("2024-02-20", { addressee: "upper" }))).toMatchObject({
      id: "R-05@e1",
      status: "in-order",
      holder: "client",
    });
    expect(of(applied("2024-02-20", { addressee: "enforcing" })).status).toBe("breach");
    expect(of(applied("2024-02-20", { addressee: "other" })).status).toBe("breach");
  });

  it("does no harm elsewhere once the next higher court had it", () => {
    const found = of(
      applied("2024-02-20", { addressee: "enforcing" }),
      happened("reconsideration-received", "2024-02-25"),
    );
    expect(found.status).toBe("in-order");
    expect(of(happened("reconsideration-decided", "2024-02-25")).status).toBe("in-order");
  });

  it("asks for the addressee", () => {
    const found = of(applied("2024-02-20"));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e1].addressee"]);
  });

  it("says which court counts where the case was given away before or after the rejection", () => {
    const moved = (date: string) =>
      happened("enforcement-transferred", date, { court: { name: "某区人民法院", level: "basic" } });
    const notes = (date: string) =>
      of(
        requested("2024-01-05"),
        rejected("2024-01-15"),
        moved(date),
        applied("2024-02-20", { addressee: "upper" }),
      ).derivation.map(({ en }) => en);
    expect(notes("2024-01-16").some((en) => en.includes("transferred after the rejection"))).toBe(true);
    expect(notes("2024-01-15").some((en) => en.includes("transferred before the rejection"))).toBe(true);
  });

  it("has no court to go to where the Supreme People's Court rejected", () => {
    const enforcement = { court: { name: "最高人民法院", level: "supreme" } };
    const events = [requested("2024-01-05"), rejected("2024-01-15"), applied("2024-02-20", { addressee: "enforcing" })];
    expect(finding(r05, "2024-06-01", { enforcement, events }).status).toBe("not-applicable");
    expect(finding(r05, "2024-06-01", { events }).status).toBe("breach");
  });

  it("counts the transfer among its subjects, and begins with the 2017 text", () => {
    const moved = happened("enforcement-transferred", "2024-01-01", {
      court: { name: "某市中级人民法院", level: "intermediate" },
    });
    expect(of(moved, applied("2024-02-20", { addressee: "upper" })).subjects).toEqual(["e2", "e1"]);
    expect(of(applied("2017-04-30", { addressee: "enforcing" })).status).toBe("not-applicable");
    expect(of(applied("2017-05-01", { addressee: "enforcing" })).status).toBe("breach");
  });
});
