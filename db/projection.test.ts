// The stage of a case, worked out while its rows are written: the same in one batch as change by change.
import { afterAll, describe, expect, it } from "vitest";
import type { AnyEvent } from "../shared/case/types.ts";
import type { Change } from "./change.ts";
import { caseOf, LABEL, openRaw, plantOpen, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

/** The stages the vault keeps of its cases after these batches. */
function stagesAfter(...batches: readonly (readonly Change[])[]): readonly unknown[] {
  const { folder, key, vault } = plantOpen();
  for (const changes of batches) vault.apply(changes, { label: LABEL });
  expect(vault.verify().problems).toEqual([]);
  vault.close();
  const db = openRaw(folder, key);
  const rows = db
    .prepare(
      `SELECT cases.id, cases.stage, caseload.stage AS listed FROM cases LEFT JOIN caseload ON case_id = cases.id
       ORDER BY cases.id`,
    )
    .all();
  db.close();
  return rows;
}

const fresh: Change = { kind: "case-put", case: caseOf("c1") };
const deleted: AnyEvent = { id: "e9", type: "listing-deleted", date: "2024-06-01" };
const denied: AnyEvent = { id: "e9", type: "listing-deleted", happened: "no" };
const put = (event: AnyEvent): Change => ({ kind: "event-put", caseId: "c1", event });
const stage = (name: string) => [{ id: "c1", stage: name, listed: name }];

describe("the stage of a case", () => {
  it.each<readonly [what: string, stage: string, changes: readonly Change[]]>([
    ["is that of its latest event", "correction", [fresh]],
    ["follows an event added later", "removed", [fresh, put(deleted)]],
    ["follows an event put twice", "correction", [fresh, put(deleted), put({ ...deleted, date: "2020-01-01" })]],
    ["leaves out what did not happen", "correction", [fresh, put(denied)]],
    ["follows an event taken away", "listed", [fresh, { kind: "event-delete", caseId: "c1", id: "e2" }]],
    ["is that of the case put last", "enforcement", [fresh, { kind: "case-put", case: caseOf("c1", { events: [] }) }]],
    [
      "starts anew for a case deleted and put again",
      "removed",
      [fresh, { kind: "case-delete", caseId: "c1" }, { kind: "case-put", case: caseOf("c1", { events: [deleted] }) }],
    ],
    [
      "takes the order of the file for events of one day",
      "removed",
      [
        {
          kind: "case-put",
          case: caseOf("c1", {
            events: [
              { id: "z", type: "correction-requested", date: "2024-06-01" },
              { ...deleted, id: "a" },
            ],
          }),
        },
      ],
    ],
  ])("%s", (_what, expected, changes) => {
    expect(stagesAfter(changes)).toEqual(stage(expected));
    expect(stagesAfter(...changes.map((change) => [change]))).toEqual(stage(expected));
  });
});
