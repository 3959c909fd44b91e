// C-04: two readings of the start, the boundary days, what is seen and what is not.
import { describe, expect, it } from "vitest";
import { c04 } from "./c-04-correction.ts";
import {
  granted,
  happened,
  listed,
  paths,
  rejected,
  requested,
  type TestEvent,
} from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const GROUND_1 = requested("2024-02-04", { grounds: [1] });
const of = (...rest: readonly TestEvent[]) =>
  finding(c04, "2024-06-01", { events: [listed("2023-05-05"), GROUND_1, ...rest] });
const active = (found: ReturnType<typeof of>) => found.readings.filter((reading) => reading.active);

describe("C-04", () => {
  it("counts three working days from the finding, and at the outer bound from the end of the review", () => {
    const found = of(granted("2024-02-10"), happened("listing-revoked", "2024-02-20"));
    expect(found).toMatchObject({
      status: "in-order",
      id: "C-04@e3",
      due: { earliest: "2024-02-20", latest: "2024-02-22" },
    });
    expect(active(found)).toMatchObject([
      { id: "finding", due: { earliest: "2024-02-20", latest: "2024-02-20" } },
      { id: "outer-bound", due: { earliest: "2024-02-22", latest: "2024-02-22" } },
    ]);
    expect(found.basis).toContainEqual({ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 });
  });

  it("counts the review of a request from before it was law from the day on which it became law", () => {
    const old = finding(c04, "2024-06-01", {
      events: [
        listed("2016-05-05"),
        requested("2017-04-03", { grounds: [1] }),
        granted("2017-06-01"),
        happened("listing-revoked", "2017-05-20"),
      ],
    });
    const bound = old.readings.find(({ id }) => id === "outer-bound");
    // Fifteen days from 2017-05-01 end on 2017-05-16; three working days after it, on 2017-05-19.
    expect(bound?.due).toEqual({ earliest: "2017-05-19", latest: "2017-05-19" });
  });

  it("is contestable between the two and broken after both", () => {
    const on = (date: string) => of(granted("2024-02-10"), happened("listing-revoked", date)).status;
    expect(on("2024-02-21")).toBe("contestable");
    expect(on("2024-02-22")).toBe("contestable");
    expect(on("2024-02-23")).toBe("breach");
    const late = of(granted("2024-03-01"), happened("listing-deleted", "2024-03-04"));
    expect(active(late)).toMatchObject([
      { id: "finding", status: "in-order" },
      { id: "outer-bound", status: "breach" },
    ]);
  });

  it("does not know an unseen correction, unless someone looked", () => {
    const unseen = of(granted("2024-02-10"));
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+listing-deleted@e1]"]);
    const seen = of(granted("2024-02-10"), happened("listing-checked", "2024-04-01", { visible: "yes" }));
    expect(seen).toMatchObject({ status: "breach", done: null, daysLate: { min: 39, max: 102 } });
    const gone = of(granted("2024-02-10"), happened("listing-checked", "2024-02-19", { visible: "no" }));
    expect(gone.status).toBe("in-order");
  });

  it("takes a visible listing as no proof where only a correction was asked for", () => {
    const found = finding(c04, "2024-06-01", {
      events: [
        listed("2023-05-05"),
        requested("2024-02-04", { grounds: [2] }),
        granted("2024-02-10"),
        happened("listing-checked", "2024-04-01", { visible: "yes" }),
      ],
    });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[+listing-corrected@e1]"]);
    const corrected = of(granted("2024-02-10"), happened("listing-corrected", "2024-02-19"));
    expect(corrected.status).toBe("in-order");
  });

  it("runs while the days last", () => {
    const found = finding(c04, "2024-02-20", {
      events: [
        listed("2023-05-05"),
        GROUND_1,
        granted("2024-02-19"),
        happened("listing-checked", "2024-02-20", { visible: "yes" }),
      ],
    });
    expect(found.status).toBe("running");
  });

  it("concerns what was granted, also in part, from the 2017 text on", () => {
    expect(of(granted("2024-02-10", { outcome: "partly" }), happened("listing-revoked", "2024-03-20")).status).toBe(
      "breach",
    );
    expect(of(rejected("2024-02-10")).status).toBe("not-applicable");
    expect(of().status).toBe("not-applicable");
    expect(paths(of(granted("2024-02-10", { outcome: undefined }), happened("listing-revoked", "2024-03-20")))).toEqual(
      ["events[e3].outcome"],
    );
    const on = (date: string) =>
      finding(c04, "2018-01-01", {
        events: [
          listed("2016-01-01"),
          requested("2017-04-20"),
          granted(date),
          happened("listing-revoked", "2017-12-01"),
        ],
      }).status;
    expect(on("2017-04-30")).toBe("not-applicable");
    expect(on("2017-05-01")).toBe("breach");
  });

  it("gives no date beyond the calendar, but decides the reading that needs none", () => {
    const found = finding(c04, "2027-03-01", {
      events: [
        listed("2023-05-05"),
        requested("2026-12-20", { grounds: [1] }),
        granted("2026-12-28"),
        happened("listing-revoked", "2027-02-01"),
      ],
    });
    expect(active(found)).toMatchObject([
      { id: "finding", status: "breach" },
      { id: "outer-bound", status: "undetermined" },
    ]);
  });
});
