// P-05: both sides of the third working day; what counts as a finding; unseen correction; before 2017-05-01.
import { describe, expect, it } from "vitest";
import { p05 } from "./p-05-inaccurate-corrected.ts";
import { decided, paths } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const asked = (more: object = { grounds: [2] }) => ({ type: "correction-requested", date: "2024-02-01", ...more });
const answered = (outcome: string | undefined, date = "2024-02-07") => ({
  type: "correction-decided",
  date,
  ...(outcome === undefined ? {} : { outcome }),
});
const corrected = (date: string, more: object = {}) => ({ type: "listing-corrected", date, ...more });
const judge = (...events: readonly { readonly [field: string]: unknown }[]) =>
  finding(p05, "2024-06-01", { events: [decided("2023-05-05"), ...events] });

describe("P-05", () => {
  it("is in order on the third working day and broken after it", () => {
    const on = (date: string) => judge(asked(), answered("granted"), corrected(date));
    expect(on("2024-02-18")).toMatchObject({ id: "P-05@e3", status: "in-order", due: { earliest: "2024-02-18" } });
    expect(on("2024-02-19")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(on("2024-02-07").status).toBe("in-order");
  });

  it("runs, and then depends on what nobody saw", () => {
    const events = [decided("2023-05-05"), asked(), answered("granted")];
    const silent = judge(asked(), answered("granted"));
    expect(silent).toMatchObject({ status: "undetermined", done: null });
    expect(paths(silent)).toEqual(["events[+listing-corrected@e1]"]);
    const denied = (date: string) => corrected(date, { happened: "no" });
    expect(finding(p05, "2024-02-18", { events: [...events, denied("2024-02-18")] }).status).toBe("running");
    expect(finding(p05, "2024-02-19", { events: [...events, denied("2024-02-19")] }).status).toBe("breach");
  });

  it("counts revocation, deletion and what someone saw gone", () => {
    for (const type of ["listing-revoked", "listing-deleted"]) {
      expect(judge(asked(), answered("granted"), { type, date: "2024-02-18" }).status).toBe("in-order");
    }
    const gone = { type: "listing-checked", date: "2024-02-09", visible: "no" };
    expect(judge(asked(), answered("granted"), gone).status).toBe("in-order");
  });

  it("needs a decision that finds the information inaccurate", () => {
    expect(judge(asked(), answered("rejected")).status).toBe("not-applicable");
    expect(judge(asked({ grounds: [1] }), answered("granted")).status).toBe("not-applicable");
    expect(judge(asked()).status).toBe("not-applicable");
    const review = { type: "reconsideration-decided", date: "2024-03-01", outcome: "granted" };
    const upheld = judge(
      asked(),
      answered("rejected"),
      { type: "correction-served", date: "2024-02-08" },
      review,
      corrected("2024-03-07"),
    );
    expect(upheld).toMatchObject({ id: "P-05@e5", status: "breach", due: { earliest: "2024-03-06" } });
  });

  it("is undetermined where the outcome or the grounds are unknown", () => {
    const late = corrected("2024-03-01");
    expect(paths(judge(asked(), answered(undefined), late))).toEqual(["events[e3].outcome"]);
    expect(paths(judge(asked({}), answered("granted"), late))).toEqual(["events[e2].grounds"]);
    expect(judge(asked({ grounds: [1, 2] }), answered("partly"), late).status).toBe("undetermined");
    expect(judge(asked(), answered("partly"), late).status).toBe("breach");
    expect(judge(asked({ grounds: [1, 2] }), answered("granted"), late).status).toBe("breach");
  });

  it("knows no period before 2017-05-01", () => {
    const on = (date: string) =>
      finding(p05, "2018-01-01", {
        events: [
          decided("2016-05-05"),
          { ...asked(), date: "2017-04-01" },
          answered("granted", date),
          corrected("2017-06-01"),
        ],
      }).status;
    expect(on("2017-04-30")).toBe("not-applicable");
    expect(on("2017-05-01")).toBe("breach");
  });
});
