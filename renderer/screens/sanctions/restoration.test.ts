// How far a sanction has been undone, from the events about it.
import { expect, it } from "vitest";
import { ENUMS } from "../../../shared/case/enums.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { dayNumber, isRemoved, restorationOf } from "./restoration.ts";
import { UNDONE_BY } from "./words.ts";

const AS_OF = "2024-04-04";
const listed = { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null };
const deleted = { id: "e2", type: "listing-deleted", date: "2024-03-05" };
const asked = { id: "a1", type: "agency-asked", date: "2024-03-30", regarding: "s1" };
const answered = (outcome: string, regarding = "a1") => ({
  id: "a2",
  type: "agency-answered",
  date: "2024-04-02",
  regarding,
  outcome,
});

function stateOf(events: readonly object[], sanction: object = {}) {
  const { case: file } = viewOf(AS_OF, { events, sanctions: [{ id: "s1", kind: "rail", ...sanction }] });
  return restorationOf({ ...file.sanctions?.[0], id: "s1" }, file, dayNumber(AS_OF));
}

it("waits for the deletion of the listing, then has to be asked for", () => {
  expect(stateOf([listed]).state).toBe("in-force");
  expect(stateOf([listed, deleted]).state).toBe("to-ask");
  expect(stateOf([]).state).toBe("in-force");
});

it("counts the days since an unanswered letter of a certain day", () => {
  expect(stateOf([listed, deleted, asked])).toMatchObject({ state: "asked", waiting: 5 });
  expect(stateOf([listed, deleted, { ...asked, date: "2024-03" }]).waiting).toBeNull();
  expect(stateOf([listed, deleted, { ...asked, happened: "no" }]).state).toBe("to-ask");
});

it("takes an answer to the letter, or to the sanction itself", () => {
  expect(stateOf([listed, deleted, asked, answered("granted")])).toMatchObject({ state: "promised", waiting: null });
  expect(stateOf([listed, deleted, asked, answered("rejected", "s1")]).state).toBe("refused");
  expect(stateOf([listed, deleted, asked, answered("partly")]).state).toBe("refused");
});

it("waits again after a second letter", () => {
  const again = { ...asked, id: "a3", date: "2024-04-03" };
  expect(stateOf([listed, deleted, asked, answered("rejected"), again])).toMatchObject({ state: "asked", waiting: 1 });
});

it("is over where its end is on record", () => {
  expect(stateOf([listed, deleted, asked], { to: "../2024-04-01" }).state).toBe("ended");
});

it("leaves letters about another sanction aside", () => {
  const { case: file } = viewOf(AS_OF, {
    events: [listed, deleted, { ...asked, regarding: "s2" }],
    sanctions: [
      { id: "s1", kind: "rail" },
      { id: "s2", kind: "loan" },
    ],
  });
  expect(restorationOf({ id: "s1", kind: "rail" }, file, dayNumber(AS_OF)).state).toBe("to-ask");
});

it("a case is off the list only when every listing is", () => {
  const second = { id: "e9", type: "listing-decided", date: "2024-03-20", termYears: null };
  expect(isRemoved(viewOf(AS_OF, { events: [listed, deleted] }).case, dayNumber(AS_OF))).toBe(true);
  expect(isRemoved(viewOf(AS_OF, { events: [listed, deleted, second] }).case, dayNumber(AS_OF))).toBe(false);
});

it("says for every kind who undoes it", () => {
  for (const kind of ENUMS.sanctionKind) expect(UNDONE_BY[kind].zh).not.toBe("");
});
