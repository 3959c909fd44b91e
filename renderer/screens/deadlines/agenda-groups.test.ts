import { describe, expect, it } from "vitest";
import type { DeadlineRow } from "../../../shared/api/caseload.ts";
import { agendaOf, dayThatCounts } from "./agenda-groups.ts";

const TODAY = "2024-03-05";

function row(finding: string, earliest: string, latest: string | null, holder = "enforcing-court"): DeadlineRow {
  return {
    caseId: "c1",
    reference: null,
    clientName: "王某",
    court: "某区人民法院",
    finding,
    rule: "C-03",
    holder,
    due: { earliest, latest },
    status: "running",
    route: null,
    what: { zh: "纠正申请的审查期限", en: "Review of the correction request" },
    stale: false,
  };
}

const shape = (rows: readonly DeadlineRow[]) =>
  agendaOf(rows, TODAY).map(({ span, rows: list }) => [span, list.map(({ finding }) => finding)]);

describe("the agenda", () => {
  it("puts what is past first, then days, then weeks, then what has no end", () => {
    expect(
      shape([
        row("open", "2027-01-04", null),
        row("week", "2024-04-03", "2024-04-03"),
        row("today", TODAY, TODAY),
        row("past", "2024-02-05", "2024-02-05"),
        row("soon", "2024-03-07", "2024-03-07"),
      ]),
    ).toEqual([
      [{ kind: "past" }, ["past"]],
      [{ kind: "day", day: TODAY }, ["today"]],
      [{ kind: "day", day: "2024-03-07" }, ["soon"]],
      [{ kind: "week", from: "2024-04-01", to: "2024-04-07" }, ["week"]],
      [{ kind: "open" }, ["open"]],
    ]);
  });

  it("counts the client's own limit from its first possible day, a court's from its last", () => {
    expect(dayThatCounts(row("a", "2024-03-04", "2024-03-20", "client"))).toBe("2024-03-04");
    expect(dayThatCounts(row("a", "2024-03-04", "2024-03-20"))).toBe("2024-03-20");
  });

  it("keeps a limit of ours that may be over apart from those that are", () => {
    expect(
      shape([
        row("over", "2024-03-01", "2024-03-04", "client"),
        row("maybe", "2024-03-04", "2024-03-20", "client"),
        row("no end", "2024-02-27", null, "client"),
        row("today", TODAY, null, "client"),
      ]),
    ).toEqual([
      [{ kind: "past" }, ["over"]],
      [{ kind: "maybePast" }, ["no end", "maybe"]],
      [{ kind: "day", day: TODAY }, ["today"]],
    ]);
  });

  it("keeps what is over for more than thirty days apart, and puts what may be so long over below all that runs", () => {
    expect(
      shape([
        row("long maybe", "2019-07-31", null, "client"),
        row("maybe", "2024-02-04", null, "client"),
        row("long", "2024-02-01", "2024-02-03"),
        row("over", "2024-02-01", "2024-02-04", "client"),
        row("runs", "2024-04-03", "2024-04-03", "client"),
        row("open", "2027-01-04", null),
      ]),
    ).toEqual([
      [{ kind: "past" }, ["over"]],
      [{ kind: "longPast" }, ["long"]],
      [{ kind: "maybePast" }, ["maybe"]],
      [{ kind: "week", from: "2024-04-01", to: "2024-04-07" }, ["runs"]],
      [{ kind: "open" }, ["open"]],
      [{ kind: "longMaybe" }, ["long maybe"]],
    ]);
  });

  it("stands the client's own first within a day, and keeps Sunday in the week that ends with it", () => {
    const groups = shape([
      row("court", "2024-03-06", "2024-03-06"),
      row("ours", "2024-03-06", "2024-03-06", "client"),
      row("sunday", "2024-03-24", "2024-03-24"),
      row("monday", "2024-03-25", "2024-03-25"),
    ]);
    expect(groups).toEqual([
      [{ kind: "day", day: "2024-03-06" }, ["ours", "court"]],
      [{ kind: "week", from: "2024-03-18", to: "2024-03-24" }, ["sunday"]],
      [{ kind: "week", from: "2024-03-25", to: "2024-03-31" }, ["monday"]],
    ]);
  });

  it("is empty without deadlines", () => {
    expect(agendaOf([], TODAY)).toEqual([]);
  });
});
