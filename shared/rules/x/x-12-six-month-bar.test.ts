// the six months after a deletion at the creditor's request, and what they bar.
import { describe, expect, it } from "vitest";
import { act, deleted, listed } from "../parts/listing-events.fixture.ts";
import { findings } from "../testing.ts";
import { x12 } from "./x-12-six-month-bar.ts";

const consented = [
  act("creditor-deletion-requested", "2023-01-01", { written: "yes" }),
  act("creditor-deletion-approved", "2023-01-09"),
];
const gone = [listed("2022-05-05"), ...consented, deleted("2023-01-10")];
/** The finding about the second listing. */
const judged = (...events: readonly object[]) => findings(x12, "2024-06-01", { events: events as never }).at(-1);
const applied = (date: string) => act("listing-requested", date);

describe("X-12", () => {
  it("bars an application up to the corresponding day", () => {
    expect(judged(...gone, applied("2023-07-10"), listed("2023-07-20"))).toMatchObject({
      id: "X-12@e4",
      thread: "e6",
      status: "breach",
      due: null,
    });
    expect(judged(...gone, applied("2023-07-11"), listed("2023-07-20"))?.status).toBe("in-order");
    expect(judged(...gone, applied("2023-01-11"), listed("2023-01-20"))?.status).toBe("breach");
  });

  it("is contestable on the day of the deletion, and does not reach an earlier application", () => {
    expect(judged(...gone, applied("2023-01-10"), listed("2023-02-20"))?.status).toBe("contestable");
    expect(judged(...gone, applied("2023-01-09"), listed("2023-02-20"))?.status).toBe("not-applicable");
  });

  it("is undetermined where it is unknown whether the creditor applied", () => {
    const found = judged(...gone, listed("2023-07-01"));
    expect(found?.status).toBe("undetermined");
    expect(found?.missing.map(({ path }) => path)).toEqual(["events[+listing-requested@e5]"]);
  });

  it("does not bar a listing of the court's own motion, nor one after another deletion", () => {
    const denied = act("listing-requested", "2023-07-01", { happened: "no" });
    expect(judged(...gone, listed("2023-07-01"), denied)?.status).toBe("not-applicable");
    expect(
      judged(listed("2022-05-05"), deleted("2023-01-10"), applied("2023-02-01"), listed("2023-02-20"))?.status,
    ).toBe("not-applicable");
    const revoked = [listed("2022-05-05"), ...consented, act("listing-revoked", "2023-01-10")];
    expect(judged(...revoked, applied("2023-02-01"), listed("2023-02-20"))?.status).toBe("not-applicable");
    expect(judged(listed("2022-05-05"))?.status).toBe("not-applicable");
  });

  it("does not reach a deletion before 2017-05-01", () => {
    const before = (date: string) => [
      listed("2016-01-05"),
      act("creditor-deletion-approved", "2017-04-20"),
      deleted(date),
    ];
    expect(judged(...before("2017-04-28"), applied("2017-06-01"), listed("2017-06-20"))?.status).toBe("not-applicable");
    expect(judged(...before("2017-05-02"), applied("2017-06-01"), listed("2017-06-20"))?.status).toBe("breach");
  });
});
