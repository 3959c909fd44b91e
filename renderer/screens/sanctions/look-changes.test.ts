// What a look writes: a note, an event for the court's lists, and the end of a sanction where it tells of it.
import { describe, expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { boardsOf } from "../../../shared/casework/board.ts";
import type { Check } from "../../../shared/casework/note.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { lookChanges, type LookDraft, removalOf } from "./look-changes.ts";
import { dayNumber } from "./restoration.ts";

const ASKED = "2024-05-01";
const listed = { id: "e1", type: "listing-decided", date: "2023-05-10", items: [1], termYears: null };
const deleted = { id: "e2", type: "listing-deleted", date: "2024-01-15" };
const draft: LookDraft = {
  id: "o1",
  seen: "still",
  date: "2024-04-14",
  by: "陈某",
  text: "",
  evidence: [],
  same: false,
};

function row(key: string, sanction: object = {}, notes: CaseView["notes"] = []) {
  const view = {
    ...viewOf(ASKED, {
      events: [listed, { id: "e3", type: "restriction-ordered", date: "2023-05-10" }, deleted],
      sanctions: [{ id: "s1", kind: "loan", ...sanction }],
    }),
    notes,
  };
  const [board] = boardsOf({ ...view.case, notes }, dayNumber(ASKED));
  const found = board.rows.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return { view, row: found, removal: board.removal };
}

describe("a look at a body", () => {
  it("is a note that says what was seen, when and by whom, and nothing else", () => {
    expect(lookChanges({ ...row("sanction:s1"), base: null }, draft)).toEqual([
      {
        kind: "note-put",
        caseId: "c1",
        note: {
          id: "o1",
          kind: "check",
          about: "sanction:s1",
          date: "2024-04-14",
          seen: "still",
          text: "",
          by: "陈某",
        },
        base: null,
      },
    ]);
  });

  it("is not written before it says what was seen, and when", () => {
    expect(lookChanges({ ...row("sanction:s1"), base: null }, { ...draft, seen: null })).toEqual([]);
    expect(lookChanges({ ...row("sanction:s1"), base: null }, { ...draft, date: undefined })).toEqual([]);
  });

  const endAfter = (
    sanction: object,
    part: Partial<LookDraft>,
    base: Check | null = null,
  ): string | null | undefined => {
    const found = lookChanges({ ...row("sanction:s1", sanction), base }, { ...draft, ...part });
    const put = found.find((change) => change.kind === "sanction-put");
    return put?.kind === "sanction-put" ? (put.sanction.to ?? null) : undefined;
  };

  it("that found it restored writes the end that the sanction has not, and leaves one that it has", () => {
    expect(endAfter({}, { seen: "restored" })).toBe("../2024-04-14");
    expect(endAfter({ to: "2024-03-01" }, { seen: "restored" })).toBeUndefined();
  });

  it("that found it still there takes away an end that was before, and no later one", () => {
    expect(endAfter({ to: "2024-04-13" }, {})).toBeNull();
    expect(endAfter({ to: "2024-04-14" }, {})).toBeNull();
    expect(endAfter({ to: "2024-04-15" }, {})).toBeUndefined();
    expect(endAfter({ to: "../2024-05" }, {})).toBeUndefined();
    expect(endAfter({}, {})).toBeUndefined();
  });

  it("that could not find it out says nothing of the end", () => {
    expect(endAfter({}, { seen: "unclear" })).toBeUndefined();
    expect(endAfter({ to: "2024-03-01" }, { seen: "unclear" })).toBeUndefined();
  });

  it("takes the end that it wrote along when it is changed or deleted", () => {
    const base: Check = {
      id: "o1",
      kind: "check",
      about: "sanction:s1",
      date: "2024-04-10",
      seen: "restored",
      text: "",
    };
    const written = { to: "../2024-04-10" };
    expect(endAfter(written, { seen: "restored" }, base)).toBe("../2024-04-14");
    expect(endAfter(written, { seen: "unclear" }, base)).toBeNull();
    expect(endAfter({ to: "2024-03-01" }, { seen: "unclear" }, base)).toBeUndefined();
    const gone = (to: string) => removalOf(row("sanction:s1", { to }, [base]), base).map(({ kind }) => kind);
    expect(gone("../2024-04-10")).toEqual(["note-delete", "sanction-put"]);
    expect(gone("2024-03-01")).toEqual(["note-delete"]);
  });
});

describe("a look at the court's list", () => {
  const seen = (key: string, part: Partial<LookDraft>) =>
    lookChanges({ ...row(key), base: null }, { ...draft, by: "", ...part });

  it("is the event that the case format has for it, so that the rules see it", () => {
    expect(seen("list", { seen: "restored" })).toEqual([
      {
        kind: "event-put",
        caseId: "c1",
        event: { id: "o1", type: "listing-checked", date: "2024-04-14", visible: "no" },
        base: null,
      },
    ]);
    expect(seen("restriction", { evidence: ["d1"], text: "官网" })).toMatchObject([
      {
        event: {
          type: "restriction-checked",
          active: "yes",
          evidence: ["d1"],
          source: "official-record",
          note: "官网",
        },
      },
    ]);
  });

  it("stays a note where it could not be found out", () => {
    expect(seen("list", { seen: "unclear" })).toMatchObject([{ kind: "note-put", note: { about: "list" } }]);
  });

  it("turns from a note into the event once it is known", () => {
    const base: Check = { id: "o1", kind: "check", about: "list", date: "2024-04-10", seen: "unclear", text: "" };
    const found = lookChanges({ ...row("list", {}, [base]), base }, { ...draft, seen: "restored" });
    expect(found.map(({ kind }) => kind)).toEqual(["note-delete", "event-put"]);
  });

  it("opens the finding of an entry shown again: a breach for the same entry, a question for another", () => {
    const statusAfter = (same: boolean) => {
      const of = row("list");
      const [change] = lookChanges({ ...of, base: null }, { ...draft, same });
      if (change?.kind !== "event-put") throw new Error("the look is an event");
      const file: CaseFile = { ...of.view.case, events: [...of.view.case.events, change.event] as never };
      const found = viewOf(ASKED, { events: file.events }).audit.findings.filter(({ rule }) => rule === "X-15");
      return found.filter(({ subjects }) => subjects.includes("o1")).map(({ status }) => status);
    };
    expect(statusAfter(true)).toEqual(["breach"]);
    expect(statusAfter(false)).toEqual(["undetermined"]);
  });
});
