// Tasks and checks on the overview: what is open, by when, and the check that comes next.
import { expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { WorkList } from "./work-list.tsx";

const LISTED = { id: "e1", type: "listing-decided", date: "2023-05-10" };
const DELETED = { id: "e2", type: "listing-deleted", date: "2024-01-15" };

function drawn(asOf: string, notes: CaseView["notes"], events: readonly object[] = [LISTED, DELETED]): string {
  const view = { ...viewOf(asOf, { events, sanctions: [{ id: "s1", kind: "rail" }] }), notes };
  return still("zh", <WorkList view={view} asOf={asOf} />);
}
const look = (about: string, date: string): CaseView["notes"][number] => ({
  id: about,
  kind: "check",
  about,
  date,
  seen: "unclear",
  text: "",
});

it("says nothing where nothing is open", () => {
  expect(drawn("2024-05-01", [], [LISTED])).toBe("");
});

it("shows open tasks with their day, and leaves out what is done", () => {
  const text = textOf(
    drawn("2024-01-20", [
      { id: "t1", kind: "task", text: "寄去函", due: "2024-01-25" },
      { id: "t2", kind: "task", text: "借卷", done: "2024-01-16" },
    ]),
  );
  expect(text).toContain("寄去函");
  expect(text).toContain("2024-01-25");
  expect(text).not.toContain("借卷");
});

it("shows the check whose day has come with how many are missing, and where none is the one that comes next", () => {
  const open = drawn("2024-05-01", [look("list", "2024-04-20")]);
  expect(textOf(open)).toContain("删除后 90 日复查");
  expect(textOf(open)).toContain("2 家还有 1 家没有查");
  expect(open).toContain('href="#/case/c1/sanctions"');
  expect(textOf(open)).not.toContain("180");
  const done = textOf(drawn("2024-05-01", [look("list", "2024-04-20"), look("sanction:s1", "2024-04-14")]));
  expect(done).toContain("删除后 180 日复查");
  expect(done).toContain("2024-07-13");
});
