// seen on the list after a recorded or a due removal.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm, seen } from "../parts/listing-events.fixture.ts";
import { finding, findings } from "../testing.ts";
import { x15 } from "./x-15-still-shown.ts";

const paid = (date: string) => act("obligation-performed", date, { full: "yes" });
const told = (date: string) => act("court-informed-of-performance", date);
const judged = (...events: readonly object[]) => finding(x15, "2024-06-01", { events: events as never });

describe("X-15", () => {
  it("finds a listing still shown after its recorded deletion", () => {
    const found = judged(listed("2022-05-05"), deleted("2024-01-10"), seen("2024-01-11", { regarding: "e1" }));
    expect(found).toMatchObject({ id: "X-15@e3", status: "breach", due: null, readings: [] });
    expect(judged(listed("2022-05-05"), deleted("2024-01-10"), seen("2024-01-10", { regarding: "e1" })).status).toBe(
      "not-applicable",
    );
  });

  it("cannot tell a new listing from an old one where the check names none", () => {
    const found = findings(x15, "2024-06-01", {
      events: [listed("2022-05-05"), deleted("2024-01-10"), seen("2024-05-01")],
    }).at(-1);
    expect(found?.status).toBe("undetermined");
    expect(found?.missing.map(({ path }) => path)).toEqual(["events[+listing-decided@e3]"]);
  });

  it("finds a listing still shown after the last day on both readings, on the day after and not on it", () => {
    const on = (date: string) => judged(listed("2022-05-05"), paid("2024-03-01"), told("2024-03-01"), seen(date));
    expect(on("2024-03-07")).toMatchObject({ id: "X-15@e4", status: "breach", readings: [] });
    expect(on("2024-03-06").status).toBe("in-order");
  });

  it("is contestable where only some readings make the removal due", () => {
    expect(judged(listed("2022-05-05"), paid("2024-03-01"), told("2024-03-20"), seen("2024-03-21")).status).toBe(
      "contestable",
    );
    expect(
      judged(listed("2022-05-05", { items: [4] }), paid("2024-03-01"), told("2024-03-01"), seen("2024-05-01")).status,
    ).toBe("contestable");
    expect(
      judged(listed("2016-05-05", { items: [6] }), paid("2024-03-01"), told("2024-03-01"), seen("2024-05-01")).status,
    ).toBe("contestable");
  });

  it("sees the end of a term, a ruling and a finding that the listing was wrong", () => {
    const term = [listedForTerm("2020-03-10"), act("listing-published", "2020-03-10")];
    expect(judged(...term, seen("2022-03-16")).status).toBe("breach");
    expect(judged(...term, seen("2022-03-15")).status).toBe("in-order");
    expect(judged(...term, paid("2021-01-04"), told("2021-01-04"), seen("2021-06-01")).status).toBe("in-order");
    expect(judged(listed("2022-05-05"), act("enforcement-refused", "2024-03-01"), seen("2024-05-01")).status).toBe(
      "breach",
    );
    const wrong = act("supervision-decided", "2024-01-10", { outcome: "granted" });
    expect(judged(listed("2022-05-05"), wrong, seen("2024-05-01")).status).toBe("breach");
  });

  it("is contestable after the longest lawful term where the decision states more, and where the term is not stated", () => {
    const at = (termYears: number | null, date: string) =>
      judged(
        listed("2020-03-10", { items: [4], termYears, severeOrMultiple: "no" }),
        act("listing-published", "2020-03-10"),
        seen(date),
      ).status;
    for (const termYears of [5, null]) {
      expect(at(termYears, "2022-03-15")).toBe("in-order");
      expect(at(termYears, "2022-03-16")).toBe("contestable");
    }
  });

  it("agrees where the listing is gone, and does not apply where nobody looked or nothing was due", () => {
    const gone = { type: "listing-checked", date: "2024-02-01", visible: "no" };
    expect(judged(listed("2022-05-05"), deleted("2024-01-10"), { ...gone, regarding: "e1" }).status).toBe("in-order");
    expect(judged(listed("2022-05-05"), paid("2024-03-01")).status).toBe("not-applicable");
    expect(judged(listed("2022-05-05"), seen("2024-05-01")).status).toBe("not-applicable");
  });

  it("is contestable where only the day of the check is imprecise", () => {
    const found = judged(listed("2022-05-05"), paid("2024-03-01"), told("2024-03-01"), seen("2024-03"));
    expect(found.status).toBe("contestable");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[e4].date"]);
  });
});
