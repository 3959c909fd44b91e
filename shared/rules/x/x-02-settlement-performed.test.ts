// the last day, both readings of its start, and what it does not reach.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x02 } from "./x-02-settlement-performed.ts";

const settled = (date: string) => act("settlement-performed", date);
const told = (date: string) => act("court-informed-of-performance", date);

describe("X-02", () => {
  it("is in order on the third working day and broken after it", () => {
    const on = (date: string) =>
      finding(x02, "2024-06-01", {
        events: [listed("2023-05-05"), settled("2024-03-01"), told("2024-03-01"), deleted(date)],
      });
    expect(on("2024-03-06")).toMatchObject({ id: "X-02@e2", status: "in-order", due: { earliest: "2024-03-06" } });
    expect(on("2024-03-07")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(on("2024-03-07").basis).toContainEqual({
      instrument: "spc-defaulters",
      version: "2017",
      article: "10",
      paragraph: 1,
    });
  });

  it("is contestable between performance and the court's knowledge", () => {
    const found = finding(x02, "2024-06-01", {
      events: [listed("2023-05-05"), settled("2024-03-01"), told("2024-03-11"), deleted("2024-03-13")],
    });
    expect(found.status).toBe("contestable");
    expect(found.readings.map(({ id, status }) => [id, status])).toEqual([
      ["performance", "breach"],
      ["court-knew", "in-order"],
    ]);
  });

  it("runs, and is undetermined where the deletion may have happened unseen", () => {
    const events = [listed("2023-05-05"), settled("2024-03-01"), told("2024-03-01")];
    expect(finding(x02, "2024-03-06", { events: [...events, seen("2024-03-06")] }).status).toBe("running");
    expect(finding(x02, "2024-06-01", { events })).toMatchObject({ status: "undetermined", done: null });
  });

  it("does not apply without performance or where a term is stated", () => {
    const status = (...events: readonly object[]) => finding(x02, "2024-06-01", { events: events as never }).status;
    expect(status(listed("2023-05-05"), act("settlement-agreed", "2024-01-01"))).toBe("not-applicable");
    expect(status(listedForTerm("2023-05-05"), settled("2024-03-01"), deleted("2024-05-01"))).toBe("not-applicable");
  });
});
