// Today over a thousand cases in a real vault: its order, its counts against a count of all, and marks that hold while facts do.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseloadLines } from "../../../tests/slow/window/caseload.fixture.ts";
import { NOTICE_2027 } from "../tools/notice.fixture.ts";
import { caseOf, removeDataFolders, startWithVault, type TestBackend, until, untilFresh } from "../backend.fixture.ts";

const TODAY = "2025-06-11";
const CASES = 1000;
const LABEL = { zh: "改", en: "Change" };

let test: TestBackend;

/** A vault that stays open while days go by. */
async function start(name: string): Promise<TestBackend> {
  const started = await startWithVault(name, { tick: 5 });
  const base = await started.api.settings.get({});
  await started.api.settings.put({ values: { ...base, idleMinutes: 0 }, base });
  return started;
}

/** It is this day, and everything is audited as of it. */
async function dayIs({ api, at }: TestBackend, day: string): Promise<void> {
  at(`${day}T02:00:00.000Z`);
  await until(async () => {
    const view = await api.caseload.today({ untouchedDays: 30 });
    return view.today === day && view.stale === 0;
  });
}

beforeAll(async () => {
  test = await start("千件");
  await dayIs(test, TODAY);
  const some = caseloadLines(TODAY);
  const many = Array.from({ length: CASES }, (_, at) =>
    // Each hundredth has been served five days earlier than the others: its limit ends first.
    (at % 100 === 2 ? caseloadLines("2025-06-07") : some)[at % some.length]?.replace(
      /"id":"clinic-\d+"/u,
      `"id":"k${at}"`,
    ),
  );
  await test.api.caseload.import({
    files: [{ name: "x.ndjson", bytes: new TextEncoder().encode(many.join("\n")) }],
    replace: false,
  });
  await untilFresh(test.api);
});
afterAll(async () => {
  await test.backend.close();
  removeDataFolders();
});

const today = () => test.api.caseload.today({ untouchedDays: 30 });

/** Every deadline of a holder, page by page. */
async function all(holder: "client" | "others") {
  const rows = [];
  for (let offset = 0; ; offset += 500) {
    const page = await test.api.caseload.deadlines({ holder, limit: 500, offset });
    rows.push(...page.rows);
    if (rows.length >= page.total) return rows;
  }
}

describe("Today over a thousand cases", () => {
  it("begins with the limit that ends first of all, and counts what a count of everything gives", async () => {
    const { rows, total, counts, old } = await today();
    const ours = (await all("client")).filter(({ status }) => status !== "breach");
    const open = ours.filter(({ due }) => due.latest === null || due.latest >= TODAY);
    const near = open.filter(({ due }) => due.earliest <= "2025-06-18" && due.earliest >= "2025-05-12");
    const first = near
      .filter(({ due }) => due.earliest >= TODAY)
      .toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : 1))[0];
    expect(first?.due.earliest).toBe("2025-06-12");
    expect(rows[0]?.due).toEqual(first?.due);
    expect(rows).toHaveLength(50);
    expect(counts.limit).toBe(near.length);
    const late = (await all("others")).filter(({ status, holder }) => status === "breach" && /court/u.test(holder));
    const newly = late.filter(({ due }) => (due.latest ?? "") >= "2025-05-12");
    expect([counts.court, old.court]).toEqual([newly.length, late.length - newly.length]);
    expect(old.court).toBeGreaterThan(300);
    // One row a case and kind.
    const casesOf = (list: readonly { readonly caseId: string }[]) => new Set(list.map(({ caseId }) => caseId)).size;
    expect(total).toBe(casesOf(near) + casesOf(newly) + counts.answer + counts.intake);
  });

  it("is the order of the caseload too, and both say the case's own next act", async () => {
    const sort = { by: "nextAct", descending: false } as const;
    const { ids } = await test.api.caseload.ids({ filter: {}, sort });
    const { rows } = await today();
    expect(ids).toHaveLength(CASES);
    expect(ids[0]).toBe(rows[0]?.caseId);
    const [row] = (await test.api.caseload.rows({ ids: ids.slice(0, 1) })).rows;
    const { audit } = await test.api.cases.get({ id: ids[0] ?? "" });
    expect([row?.act?.what, rows[0]?.what]).toEqual([audit.next?.what, audit.next?.what]);
  });

  it("leaves out what is marked while its facts are the same, and has it again when the limit moves or the mark is undone", async () => {
    const before = await today();
    const [row] = before.rows;
    if (row === undefined || row.caseId === null) throw new Error("there is no row of a case");
    const { caseId, act, facts } = row;
    const mark = { id: act, subject: "act", state: "done", facts } as const;
    const set = () =>
      test.api.cases.change({ changes: [{ kind: "mark-set", caseId, mark, base: null }], label: LABEL });
    const { seq } = await set();
    const marked = await today();
    expect([marked.total, marked.aside]).toEqual([before.total - 1, 1]);
    expect(marked.rows.map((one) => one.caseId)).not.toContain(caseId);
    // The limit of the client is in Deadlines all the same.
    expect((await all("client")).some((one) => one.caseId === caseId)).toBe(true);
    await test.api.cases.undo({ caseId, seq: seq ?? 0 });
    expect((await today()).total).toBe(before.total);
    await set();
    const { case: file } = await test.api.cases.get({ id: caseId });
    const served = file.events.find(({ type }) => type === "correction-served");
    if (served === undefined) throw new Error("nothing was served");
    const moved = { ...served, date: "2025-06-03" };
    await test.api.cases.change({ changes: [{ kind: "event-put", caseId, event: moved, base: served }], label: LABEL });
    await untilFresh(test.api);
    const after = await today();
    expect(after.aside).toBe(0);
    expect(after.rows.find((one) => one.caseId === caseId)?.due).toEqual({
      earliest: "2025-06-13",
      latest: "2025-06-13",
    });
  });

  it("has an intake that was not finished as its last row", async () => {
    const value = { head: { clientName: "吴某", courtName: "某市某区人民法院" } };
    const title = { zh: "接案", en: "Intake" };
    await test.api.drafts.keep({ form: "new-case", writer: "w", title, place: "/caseload/new", value, base: null });
    expect((await today()).counts.intake).toBe(1);
    await test.api.drafts.drop({ form: "new-case", writer: "w" });
    expect((await today()).counts.intake).toBe(0);
  });
});

describe("a year without a holiday notice", () => {
  it("is said from November on, with the number of limits that have no end for it, until the notice is there", async () => {
    const started = await start("跨年");
    const { api, backend } = started;
    const events = [
      { id: "e1", type: "listing-decided", date: "2026-11-20", source: "document", items: [1], written: "yes" },
      { id: "e2", type: "correction-requested", date: "2026-12-24", written: "yes", source: "document" },
      { id: "e3", type: "correction-received", date: "2026-12-24", source: "document" },
    ];
    await api.cases.change({
      changes: [{ kind: "case-put", case: caseOf("c1", { events }), base: null }],
      label: LABEL,
    });
    const noticeOn = async (day: string) => {
      await dayIs(started, day);
      return (await api.caseload.today({ untouchedDays: 30 })).notice;
    };
    // Before November nothing is to be had, and with limits of this year alone nothing suffers.
    expect(await noticeOn("2026-10-31")).toBeNull();
    const asked = await noticeOn("2026-12-28");
    const { rows } = await api.caseload.deadlines({ holder: "all", limit: 100, offset: 0 });
    const without = rows.filter(({ due, status }) => due.latest === null && status !== "breach");
    expect(without.length).toBeGreaterThan(0);
    expect(asked).toEqual({ year: 2027, limits: without.filter(({ due }) => due.earliest > "2026-12-31").length });
    expect(asked?.limits).toBeGreaterThan(0);
    await api.settings.importNotice({ text: NOTICE_2027, base: [] });
    await untilFresh(api);
    expect((await api.caseload.today({ untouchedDays: 30 })).notice).toBeNull();
    await backend.close();
  });
});
