// from the finding that the listing was wrong.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x14 } from "./x-14-wrongly-listed.ts";

const requested = (more: object = {}) => act("correction-requested", "2024-01-02", { grounds: [1], ...more });
const granted = (more: object = {}) => act("correction-decided", "2024-01-10", { outcome: "granted", ...more });
const revoked = (date: string) => act("listing-revoked", date);
const judged = (...events: readonly object[]) =>
  finding(x14, "2024-06-01", { events: [listed("2022-05-05"), ...events] as never });

describe("X-14", () => {
  it("is in order on the third working day after the finding and broken after it", () => {
    expect(judged(requested(), granted(), revoked("2024-01-15"))).toMatchObject({
      id: "X-14@e3",
      status: "in-order",
      due: { earliest: "2024-01-15", latest: "2024-01-15" },
      readings: [],
    });
    const late = judged(requested(), granted(), revoked("2024-01-16"));
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(late.basis).toContainEqual({ instrument: "spc-defaulters", version: "2017", article: "9", paragraph: 1 });
    expect(judged(requested(), granted(), seen("2024-05-01"))).toMatchObject({ status: "breach", done: null });
  });

  it("takes reconsideration and supervision granted as findings too", () => {
    const reconsidered = judged(
      requested(),
      granted({ outcome: "rejected" }),
      act("reconsideration-requested", "2024-01-15"),
      act("reconsideration-decided", "2024-01-31", { outcome: "granted" }),
      revoked("2024-02-06"),
    );
    expect(reconsidered).toMatchObject({ id: "X-14@e5", status: "breach", due: { earliest: "2024-02-04" } });
    const supervised = judged(act("supervision-decided", "2024-01-10", { outcome: "granted" }), deleted("2024-01-15"));
    expect(supervised).toMatchObject({ id: "X-14@e2", status: "in-order" });
  });

  it("takes supervision for a finding as far as it was granted, about this listing and after it", () => {
    const supervised = (outcome: string | undefined, asked: object | null, date = "2024-01-10") =>
      judged(
        ...(asked === null ? [] : [act("supervision-requested", "2022-01-05", { id: "s", ...asked })]),
        act("supervision-decided", date, { outcome, ...(asked === null ? {} : { regarding: "s" }) }),
        seen("2024-05-01"),
      );
    const about = { regarding: "e1", date: "2024-01-02" };
    expect(supervised("granted", about).status).toBe("breach");
    expect(supervised("rejected", about).status).toBe("not-applicable");
    for (const open of ["partly", undefined]) {
      const found = supervised(open, about);
      expect(found.status).toBe("undetermined");
      expect(found.missing.map(({ path }) => path)).toEqual(["events[e3].outcome"]);
    }
    expect(supervised("granted", null).status).toBe("breach");
    expect(supervised("granted", null, "2022-05-04").status).toBe("not-applicable");
    expect(supervised("granted", {}, "2022-02-07").status).toBe("not-applicable");
    const objection = act("objection-decided", "2022-01-04", { id: "ruling" });
    const other = judged(
      objection,
      act("supervision-requested", "2022-06-06", { id: "s", regarding: "ruling" }),
      act("supervision-decided", "2024-01-10", { outcome: "granted", regarding: "s" }),
      seen("2024-05-01"),
    );
    expect(other.status).toBe("not-applicable");
  });

  it("runs, and is undetermined where the removal or the ground is unknown", () => {
    const events = [listed("2022-05-05"), requested(), granted(), seen("2024-01-15")];
    expect(finding(x14, "2024-01-15", { events }).status).toBe("running");
    expect(judged(requested(), granted()).missing.map(({ path }) => path)).toEqual(["events[+listing-deleted@e1]"]);
    const ground = judged(act("correction-requested", "2024-01-02"), granted(), revoked("2024-01-20"));
    expect(ground.missing.map(({ path }) => path)).toEqual(["events[e2].grounds"]);
    expect(judged(requested({ grounds: [1, 2] }), granted({ outcome: "partly" }), revoked("2024-01-20")).status).toBe(
      "undetermined",
    );
  });

  it("does not apply without a finding, on another ground, or before 2017-05-01", () => {
    expect(judged().status).toBe("not-applicable");
    expect(judged(requested(), granted({ outcome: "rejected" }), seen("2024-05-01")).status).toBe("not-applicable");
    expect(judged(requested({ grounds: [3] }), granted(), seen("2024-05-01")).status).toBe("not-applicable");
    expect(
      judged(act("correction-requested", "2024-01-02", { target: "restriction" }), granted(), seen("2024-05-01"))
        .status,
    ).toBe("not-applicable");
    const before = [
      listed("2016-05-05"),
      act("supervision-decided", "2017-04-28", { outcome: "granted" }),
      seen("2017-06-01"),
    ];
    expect(finding(x14, "2017-06-01", { events: before }).status).toBe("not-applicable");
  });
});
