import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { viewsWith } from "../../parts/findings/views.fixture.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { courtDayOf } from "./court-day.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const VIEWS = viewsWith(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .filter((_name, index) => index % 3 === 1)
    .map((name) => readFileSync(new URL(name, EXAMPLES), "utf8")),
);

/** Refused seven days late; of some events there are exhibits. */
const LATE = viewOf("2024-05-01", {
  events: [
    { id: "list", type: "listing-decided", date: "2024-03-05", source: "document", evidence: ["paper"] },
    { id: "known", type: "listing-discovered", date: "2024-03-20" },
    { id: "asked", type: "correction-requested", date: "2024-03-25", written: "yes", source: "document" },
    { id: "came", type: "correction-received", date: "2024-03-27", source: "document", evidence: ["slip"] },
    { id: "no", type: "correction-decided", date: "2024-04-18", outcome: "rejected", source: "document" },
    { id: "never", type: "listing-served", date: "2024-03-08", happened: "no" },
    { id: "later", type: "reconsideration-requested", date: "2024-05-03" },
    { id: "when", type: "listing-published" },
  ],
  evidence: [
    { id: "paper", title: "失信决定书" },
    { id: "slip", title: "快递签收记录" },
  ],
});

describe("the page for the day in court", () => {
  it("says the breach that matters most, and asks how each event it rests on is proved", () => {
    const { main, proof } = courtDayOf(LATE);
    expect(main?.finding.rule).toBe("C-03");
    expect(proof.map(({ event }) => event.id)).toEqual(expect.arrayContaining(["came", "no"]));
    expect(proof.find(({ event }) => event.id === "came")?.exhibits).toHaveLength(1);
    expect(proof.find(({ event }) => event.id === "no")?.exhibits).toEqual([]);
  });

  it("tells what happened by then, in the order of time: nothing denied, undated or later", () => {
    expect(courtDayOf(LATE).story.map(({ event }) => event.id)).toEqual(["list", "known", "asked", "came", "no"]);
  });

  it("has at most eight events, those that carry findings first, and says how many are left out", () => {
    const many = {
      ...LATE,
      case: {
        ...LATE.case,
        events: [
          ...LATE.case.events,
          ...Array.from({ length: 20 }, (_, at) => ({
            id: `o${at}`,
            type: "other" as const,
            date: "2024-04-01",
            title: "见面",
          })),
        ],
      },
    };
    const { story, storyLeft } = courtDayOf(many);
    expect(story).toHaveLength(8);
    expect(storyLeft).toBe(17);
    expect(story.map(({ event }) => event.id)).toEqual(expect.arrayContaining(["came", "no"]));
  });

  it("never claims what is open: it stands under what must not be claimed yet, with its paper", () => {
    let open = 0;
    for (const view of [...VIEWS, LATE]) {
      const { main, notYet, notYetLeft } = courtDayOf(view);
      expect(main?.finding.status ?? "breach").not.toBe("undetermined");
      for (const { finding } of notYet)
        expect([finding.status, finding.holder === "client"]).toEqual(["undetermined", false]);
      const all = view.audit.findings.filter(
        ({ status, holder, missing }) => status === "undetermined" && holder !== "client" && missing.length > 0,
      );
      expect(notYet.length + notYetLeft).toBe(all.length);
      open += notYet.length;
    }
    expect(open).toBeGreaterThan(20);
  });
});
