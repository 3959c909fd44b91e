import { MantineProvider } from "@mantine/core";
import { describe, expect, it } from "vitest";
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { Cell } from "./cell.tsx";

const NONE = { breach: 0, contestable: 0, running: 0, undetermined: 0, inOrder: 1 };
const ROW: CaseRow = {
  id: "c1",
  reference: null,
  clientName: "王某",
  clientKind: "natural-person",
  court: "某区人民法院",
  courtLevel: "basic",
  region: null,
  caseNumber: null,
  stage: "listed",
  caseworker: null,
  labels: [],
  archived: false,
  updated: "2024-05-01T00:00:00.000Z",
  stale: false,
  counts: NONE,
  next: null,
  overdue: null,
  act: null,
  stopped: null,
  match: null,
};

const words = (column: "nextAct" | "nextDue", row: CaseRow, lang: "zh" | "en" = "zh"): string =>
  textOf(
    still(
      lang,
      <MantineProvider>
        <Cell column={column} row={row} today="2024-05-01" />
      </MantineProvider>,
    ),
  ).trim();

describe("the next act in the list of cases", () => {
  it("says that there is none, and nothing before the audit has ended", () => {
    expect(words("nextAct", ROW)).toBe("现在没有要办的");
    expect(words("nextAct", ROW, "en")).toBe("nothing to do now");
    expect(words("nextAct", { ...ROW, counts: null })).toBe("");
    expect(words("nextAct", { ...ROW, stopped: "time" })).toBe("");
  });
});

describe("the next deadline in the list of cases", () => {
  const due = (earliest: string, latest: string | null, status: string): CaseRow => ({
    ...ROW,
    next: { rule: "R-01", due: { earliest, latest }, status, route: null },
  });

  it("has its weekday at its date, and says only of a sure day which one it is", () => {
    expect(words("nextDue", due("2024-05-06", "2024-05-06", "running"))).toBe("2024-05-06 周一 还剩 5 天");
    expect(words("nextDue", due("2024-04-15", null, "undetermined"))).toContain("2024-04-15 起 可能已过");
    expect(words("nextDue", due("2024-04-15", null, "undetermined"), "en")).toContain("2024-04-15 or later may have");
  });
});
