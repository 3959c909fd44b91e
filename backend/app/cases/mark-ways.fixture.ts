// The ways to mark what a case has: findings, items of a checklist, exhibits, acts of Today; each in case 甲, in two windows.
import type { ApiChange, Mark } from "../../../shared/api/cases.ts";

/** What both windows have on the screen. */
export const MARK: Mark = { id: "m1", subject: "finding", state: "accepted" };

const tick: Mark = { id: "correction-request/k", subject: "checklist-item", state: "done" };
const number: Mark = { id: "exhibit/d1", subject: "exhibit", state: "1" };
const act: Omit<Mark, "state"> = { id: "act/limit/C-03@e2", subject: "act", facts: "running 2024-03-14 2024-03-14" };

interface MarkWay {
  readonly what: string;
  readonly theirs: ApiChange;
  readonly mine: ApiChange;
}

const set = (mark: Mark, base: Mark | null): ApiChange => ({ kind: "mark-set", caseId: "甲", mark, base });
const aside = (reason: string): ApiChange => set({ ...MARK, state: "set-aside", reason }, MARK);

export const MARK_WAYS: readonly MarkWay[] = [
  { what: "a finding set aside", theirs: aside("一"), mine: aside("二") },
  { what: "an item of a checklist ticked", theirs: set(tick, null), mine: set({ ...tick, state: "todo" }, null) },
  { what: "the number of an exhibit", theirs: set(number, null), mine: set({ ...number, state: "2" }, null) },
  ...(["done", "later", "not"] as const).map((state) => ({
    what: `an act of Today: ${state}`,
    theirs: set({ ...act, state: "later", until: "2024-03-07" }, null),
    mine: set({ ...act, state, reason: "二" }, null),
  })),
  {
    what: "a mark taken off",
    theirs: aside("一"),
    mine: { kind: "mark-delete", caseId: "甲", id: "m1", base: MARK },
  },
];
