// from the court's consent, or the creditor's written request where that came later.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x03 } from "./x-03-creditor-consent.ts";

const asked = (date: string, written?: string) =>
  act("creditor-deletion-requested", date, written === undefined ? {} : { written });
const approved = (date: string) => act("creditor-deletion-approved", date);

describe("X-03", () => {
  it("is in order on the third working day after the consent and broken after it", () => {
    const on = (date: string) =>
      finding(x03, "2024-06-01", {
        events: [listed("2023-05-05"), asked("2024-02-01", "yes"), approved("2024-03-01"), deleted(date)],
      });
    expect(on("2024-03-06")).toMatchObject({ id: "X-03@e3", status: "in-order", readings: [] });
    expect(on("2024-03-07")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
  });

  it("counts from the written request where that came after the consent", () => {
    const on = (date: string, ...before: readonly object[]) =>
      finding(x03, "2024-06-01", {
        events: [
          listed("2023-05-05"),
          ...before,
          approved("2024-03-01"),
          asked("2024-03-11", "yes"),
          deleted(date),
        ] as never,
      });
    expect(on("2024-03-14")).toMatchObject({ status: "in-order", due: { earliest: "2024-03-14" } });
    expect(on("2024-03-15")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    // The oral request that the court consented to is no ground; the written one after it makes it one.
    expect(on("2024-03-14", asked("2024-02-01", "no"))).toMatchObject({
      status: "in-order",
      due: { earliest: "2024-03-14" },
    });
    // A written one before the consent counts, whatever else was asked.
    expect(on("2024-03-07", asked("2024-02-01", "yes"))).toMatchObject({
      status: "breach",
      due: { earliest: "2024-03-06" },
    });
  });

  it("takes a consent without a recorded request to answer a written one", () => {
    const found = finding(x03, "2024-06-01", {
      events: [listed("2023-05-05"), approved("2024-03-01"), seen("2024-03-08")],
    });
    expect(found).toMatchObject({ status: "breach", done: null });
  });

  it("is undetermined where the consent or the writing is unknown", () => {
    const consent = finding(x03, "2024-06-01", {
      events: [listed("2023-05-05"), asked("2024-02-01", "yes"), deleted("2024-03-07")],
    });
    expect(consent.status).toBe("undetermined");
    expect(consent.missing.map(({ path }) => path)).toEqual(["events[+creditor-deletion-approved@e2]"]);
    const writing = finding(x03, "2024-06-01", {
      events: [listed("2023-05-05"), asked("2024-02-01"), approved("2024-03-01"), deleted("2024-03-07")],
    });
    expect(writing.status).toBe("undetermined");
    expect(writing.missing.map(({ path }) => path)).toEqual(["events[e2].written"]);
  });

  it("keeps an undated request in view where only the deletion shows the listing", () => {
    const found = finding(x03, "2022-05-31", {
      events: [{ type: "creditor-deletion-requested" }, deleted("2017/2018-06-01")],
    });
    expect(found.status).toBe("undetermined");
  });

  it("does not apply to an oral request, without a request, or where a term is stated", () => {
    const status = (...events: readonly object[]) => finding(x03, "2024-06-01", { events: events as never }).status;
    expect(status(listed("2023-05-05"), asked("2024-02-01", "no"), approved("2024-03-01"), deleted("2024-05-01"))).toBe(
      "not-applicable",
    );
    expect(status(listed("2023-05-05"))).toBe("not-applicable");
    expect(status(listedForTerm("2023-05-05"), approved("2024-03-01"), deleted("2024-05-01"))).toBe("not-applicable");
  });
});
