// from the service or from the date of the ruling on a stay.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x05 } from "./x-05-stay.ts";

const ruling = (date: string, more: object = {}) =>
  act("enforcement-suspended", date, { basis: "bankruptcy", ...more });
const judged = (...events: readonly object[]) =>
  finding(x05, "2024-06-01", { events: [listed("2022-05-05"), ...events] as never });

describe("X-05", () => {
  it("is in order on the third working day of both readings and broken after them", () => {
    const on = (date: string) => judged(ruling("2024-03-01", { ruled: "2024-03-01" }), deleted(date));
    expect(on("2024-03-06")).toMatchObject({ id: "X-05@e2", status: "in-order", due: { earliest: "2024-03-06" } });
    expect(on("2024-03-07")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("is contestable between the ruling and its service", () => {
    const found = judged(ruling("2024-03-01", { ruled: "2024-02-20" }), deleted("2024-03-05"));
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "served", status: "in-order", due: { earliest: "2024-03-06" } },
      { id: "ruled", status: "breach", due: { earliest: "2024-02-23" } },
    ]);
  });

  it("asks for the day of the ruling only where it matters", () => {
    const open = judged(ruling("2024-03-01"), deleted("2024-03-05"));
    expect(open.status).toBe("undetermined");
    expect(open.missing.map(({ path }) => path)).toEqual(["events[e2].ruled"]);
    expect(judged(ruling("2024-03-01"), deleted("2024-03-07"))).toMatchObject({ status: "breach", missing: [] });
  });

  it("is undetermined where the deletion may have happened unseen, and runs within the three days", () => {
    expect(judged(ruling("2024-03-01", { ruled: "2024-03-01" })).missing.map(({ path }) => path)).toEqual([
      "events[+listing-deleted@e1]",
    ]);
    const events = [listed("2022-05-05"), ruling("2024-03-01", { ruled: "2024-03-01" }), seen("2024-03-06")];
    expect(finding(x05, "2024-03-06", { events }).status).toBe("running");
  });

  it("does not apply without the ruling, where a term is stated, or to the conclusion of a round", () => {
    const status = (...events: readonly object[]) => finding(x05, "2024-06-01", { events: events as never }).status;
    expect(status(listed("2022-05-05"), seen("2024-05-01"))).toBe("not-applicable");
    expect(status(listedForTerm("2022-05-05"), ruling("2024-03-01"), seen("2024-05-01"))).toBe("not-applicable");
    expect(status(listed("2022-05-05"), act("round-concluded", "2024-03-01"), seen("2024-05-01"))).toBe(
      "not-applicable",
    );
  });

  it("does not apply to another kind of stay, and asks where the kind is unknown", () => {
    expect(judged(ruling("2024-03-01", { basis: "other" }), seen("2024-05-01")).status).toBe("not-applicable");
    const unknown = judged(act("enforcement-suspended", "2024-03-01"), deleted("2024-03-20"));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[e2].basis"]);
  });

  it("ends where enforcement goes on before the period does", () => {
    const resumed = (date: string) =>
      judged(ruling("2024-03-01"), act("enforcement-resumed", date), seen("2024-05-01")).status;
    expect(resumed("2024-03-07")).toBe("breach");
    expect(judged(ruling("2021-03-01"), act("enforcement-resumed", "2022-03-01"), seen("2024-05-01")).status).toBe(
      "not-applicable",
    );
  });
});
