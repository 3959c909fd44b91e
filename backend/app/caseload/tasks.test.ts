// The open tasks and checks of all cases by a day, as a first screen lists them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseOf, LABEL, putCases, removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

const LISTED = { id: "e1", type: "listing-decided", date: "2023-05-10" };
const deleted = (date: string) => ({ id: "e2", type: "listing-deleted", date });
const sanctions = [{ id: "s1", kind: "rail" }];

let test: TestBackend;
const tasks = (by: string, more: object = {}) => test.api.caseload.tasks({ by, limit: 500, offset: 0, ...more });
const change = (...changes: Parameters<typeof test.api.cases.change>[0]["changes"]) =>
  test.api.cases.change({ changes, label: LABEL });
const task = (caseId: string, id: string, more: object) =>
  ({ kind: "note-put", caseId, note: { id, kind: "task", text: `办${id}`, ...more }, base: null }) as const;
const look = (caseId: string, about: string, date: string) =>
  ({
    kind: "note-put",
    caseId,
    note: { id: `${about} ${date}`, kind: "check", about, date, seen: "unclear", text: "" },
    base: null,
  }) as const;

beforeAll(async () => {
  test = await startWithVault();
  await putCases(
    test.api,
    caseOf("甲", { reference: "甲号", events: [LISTED, deleted("2024-01-15")], sanctions }),
    caseOf("乙", { events: [LISTED, deleted("2024-02-01")], sanctions }),
    caseOf("丙", { events: [LISTED, deleted("2024-01")], sanctions }),
    caseOf("丁", { events: [LISTED, deleted("2023-01-01"), { ...LISTED, id: "e3", date: "2023-06-01" }], sanctions }),
    caseOf("戊"),
  );
  await change(
    task("戊", "t1", { due: "2024-03-04" }),
    task("戊", "t2", { due: "2024-03-05" }),
    task("戊", "t3", {}),
    task("戊", "t4", { due: "2024-03-01", done: "2024-03-01" }),
    task("甲", "t5", { due: "2024-02-10" }),
  );
});
afterAll(async () => {
  await test.backend.close();
  removeDataFolders();
});

describe("caseload.tasks", () => {
  it("gives what is due on the day or before, what was due first first, with counts of all", async () => {
    const { rows, ...counts } = await tasks("2024-03-04");
    expect(rows.map(({ caseId, work }) => [caseId, work.kind, work.due])).toEqual([
      ["甲", "task", "2024-02-10"],
      ["甲", "recheck", "2024-02-14"],
      ["乙", "recheck", "2024-03-02"],
      ["戊", "task", "2024-03-04"],
    ]);
    expect(counts).toEqual({ total: 4, tasks: 2, rechecks: 2 });
    expect(rows[1]).toMatchObject({ reference: "甲号", work: { round: 30, missing: 2, rows: 2 } });
  });

  it("has a check from its own day on, and none of a deletion without an exact day or with a later listing", async () => {
    const checks = async (by: string) =>
      (await tasks(by)).rows.flatMap(({ caseId, work }) => (work.kind === "recheck" ? [[caseId, work.round]] : []));
    expect(await checks("2024-03-01")).toEqual([["甲", 30]]);
    expect(await checks("2024-03-02")).toEqual([
      ["甲", 30],
      ["乙", 30],
    ]);
    expect(await checks("2024-04-14")).toEqual([
      ["乙", 30],
      ["甲", 90],
    ]);
  });

  it("pages, and counts the same on every page", async () => {
    const page = await tasks("2024-03-04", { limit: 1, offset: 2 });
    expect(page.rows.map(({ caseId }) => caseId)).toEqual(["乙"]);
    expect(page.total).toBe(4);
  });

  it("follows what is done: a task, a look at every body, the archive, and its undoing", async () => {
    const before = await tasks("2024-03-04");
    const { seq } = await change(look("乙", "list", "2024-03-03"));
    expect((await tasks("2024-03-04")).rows.find(({ caseId }) => caseId === "乙")?.work).toMatchObject({ missing: 1 });
    await change(look("乙", "sanction:s1", "2024-03-04"));
    expect((await tasks("2024-03-04")).rechecks).toBe(1);
    await test.api.cases.undo({ caseId: "乙" });
    await test.api.cases.undo({ seq: seq ?? 0 });
    expect(await tasks("2024-03-04")).toEqual(before);
    await change({ kind: "work-set", caseId: "甲", work: { caseworker: "李某", archived: true }, base: {} });
    expect((await tasks("2024-03-04")).rows.map(({ caseId }) => caseId)).toEqual(["乙", "戊"]);
    await test.api.cases.undo({ caseId: "甲" });
  });

  it("gives one caseworker's alone where asked", async () => {
    await change({ kind: "work-set", caseId: "甲", work: { caseworker: "李某" }, base: {} });
    const { rows, total } = await tasks("2024-03-04", { caseworker: "李某" });
    expect([rows.map(({ caseworker }) => caseworker), total]).toEqual([["李某", "李某"], 2]);
  });
});

it("stands on Today among the dates of our own, one row a case, until it is done", async () => {
  const own = async () => {
    const { rows, counts } = await test.api.caseload.today({ untouchedDays: 30 });
    return { rows: rows.filter(({ kind }) => kind === "own"), count: counts.own };
  };
  const before = await own();
  expect(before.rows.map(({ caseId, what, due }) => [caseId, what.zh, due?.earliest])).toEqual(
    (await tasks((await test.api.session.state({})).today)).rows
      .filter(({ caseId }, at, all) => all.findIndex((one) => one.caseId === caseId) === at)
      .map(({ caseId, work }) => [caseId, work.kind === "task" ? work.text : `删除后 ${work.round} 日复查`, work.due]),
  );
  expect(before.rows.length).toBeGreaterThan(1);
  const shown = before.rows.find(({ note }) => note !== null);
  if (shown === undefined || shown.caseId === null || shown.note === null) throw new Error("there is no task");
  const view = await test.api.cases.get({ id: shown.caseId });
  const base = view.notes.find(({ id }) => id === shown.note);
  if (base?.kind !== "task") throw new Error("it is no task");
  await change({ kind: "note-put", caseId: shown.caseId, note: { ...base, done: "2024-03-04" }, base });
  expect((await own()).count).toBe(before.count - 1);
});
