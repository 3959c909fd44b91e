// Calendar files one after the other, against a real vault: entries move, are taken back, and come again.
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { ImportingCalendar, type Parsed, parsed } from "../../../tests/calendar-program.ts";
import {
  caseOf,
  putCases,
  removeDataFolders,
  startWithVault,
  type TestBackend,
  until,
  untilFresh,
} from "../backend.fixture.ts";

/** Rejected, and served on 2024-02-28: ten days for a reconsideration, until 2024-03-11. */
const REJECTED = [
  { id: "e1", type: "listing-decided", date: "2023-11-20", source: "document", items: [1], written: "yes" },
  { id: "e2", type: "correction-requested", date: "2024-02-03", written: "yes", source: "document" },
  { id: "e3", type: "correction-received", date: "2024-02-04", source: "document" },
  {
    id: "e4",
    type: "correction-decided",
    date: "2024-02-18",
    outcome: "rejected",
    form: "decision",
    source: "document",
  },
  served("2024-02-28"),
] as const;

function served(date: string) {
  return {
    id: "e5",
    type: "correction-served",
    date,
    source: "document",
    service: { method: "direct", proof: "yes" },
  } as const;
}

const LABEL = { zh: "改", en: "Change" };
const OURS = { holder: "client" } as const;

let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

async function start(...ids: readonly string[]): Promise<TestBackend> {
  open = await startWithVault("工作", { tick: 5 });
  // Days go by in some of the tests, and the vault stays open all the same.
  const base = await open.api.settings.get({});
  await open.api.settings.put({ values: { ...base, idleMinutes: 0 }, base });
  if (ids.length > 0) await putCases(open.api, ...ids.map((id) => caseOf(id, { events: [...REJECTED] })));
  return open;
}

/** It is this day, and everything is audited as of it. */
async function nextDay({ api, at }: TestBackend, day: string): Promise<void> {
  at(`${day}T02:00:00.000Z`);
  await until(async () => {
    const { today, stale } = await api.caseload.today({ untouchedDays: 30 });
    return today === day && stale === 0;
  });
}

/** What the case has now at the place that a change is about. */
async function baseOf({ api }: TestBackend, { kind, id }: { readonly kind: string; readonly id: string }) {
  const { case: file, work, latest } = await api.cases.get({ id: "c1" });
  if (kind === "case-delete") return latest;
  return kind === "work-set" ? work : (file.events.find((event) => event.id === id) ?? null);
}

/** A change as the window makes it, and what audits find after it. Gives its number. */
async function change(test: TestBackend, one: { readonly kind: string; readonly id?: string }): Promise<number> {
  const { id = "" } = "event" in one ? (one.event as { readonly id: string }) : one;
  const base = await baseOf(test, { kind: one.kind, id });
  const { seq } = await test.api.cases.change({ changes: [{ caseId: "c1", ...one, base } as never], label: LABEL });
  await untilFresh(test.api);
  return seq ?? 0;
}
const putEvent = (test: TestBackend, event: object) => change(test, { kind: "event-put", event } as never);
const only = (text: string | null): Parsed => {
  const { entries } = parsed(text);
  if (entries.length !== 1 || entries[0] === undefined) throw new Error(`${entries.length} entries`);
  return entries[0];
};

describe("a calendar file", () => {
  it("is published, private and takes up no time, names nobody unless asked, and keeps its ids", async () => {
    const test = await start("c1");
    const { fileName, text, standing, cancelled } = await test.api.caseload.calendarFile(OURS);
    expect({ fileName, standing, cancelled }).toEqual({
      fileName: "redress-2024-03-04.ics",
      standing: 1,
      cancelled: 0,
    });
    expect(parsed(text).method).toBe("PUBLISH");
    const first = only(text);
    expect(first).toMatchObject({
      day: "2024-03-11",
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
      visibility: "PRIVATE",
      // Seven, three and one days before, at nine in the morning.
      alarms: ["-P6DT15H", "-P2DT15H", "-PT15H"],
    });
    const { client } = (await test.api.cases.get({ id: "c1" })).case;
    expect(client.name).toBeTruthy();
    expect(text?.replaceAll("\r\n ", "")).not.toContain(client.name);
    const named = only((await test.api.caseload.calendarFile({ ...OURS, names: true, lang: "en" })).text);
    expect(named.summary).toContain(`${client.name} · `);
    expect(named).toMatchObject({ uid: first.uid, sequence: first.sequence + 1 });
    const { text: all } = await test.api.caseload.calendarFile({
      holder: "all",
      caseId: "c1",
      names: true,
      lang: "en",
    });
    expect(parsed(all).entries).toContainEqual(named);
  });

  it("is the same again where nothing has changed", async () => {
    const test = await start("c1");
    const first = await test.api.caseload.calendarFile(OURS);
    test.at("2024-03-05T02:00:00.000Z");
    const again = await test.api.caseload.calendarFile(OURS);
    expect(parsed(again.text)).toEqual(parsed(first.text));
  });

  it("rises in sequence when the day moves, and says when it did", async () => {
    const test = await start("c1");
    const before = only((await test.api.caseload.calendarFile(OURS)).text);
    test.at("2024-03-05T02:00:00.000Z");
    await putEvent(test, served("2024-03-02"));
    const after = only((await test.api.caseload.calendarFile(OURS)).text);
    expect(after).toMatchObject({ uid: before.uid, status: "CONFIRMED", modified: "2024-03-05T02:00:00Z" });
    expect(after.day > before.day).toBe(true);
    expect(after.sequence).toBe(before.sequence + 1);
  });

  const LEAVING: readonly (readonly [how: string, leave: (test: TestBackend) => Promise<unknown>])[] = [
    [
      "filed",
      (test) => putEvent(test, { id: "e6", type: "reconsideration-requested", date: "2024-03-04", source: "document" }),
    ],
    ["over", (test) => nextDay(test, "2024-03-20")],
    ["of a deleted case", (test) => change(test, { kind: "case-delete" })],
    ["of an archived case", (test) => change(test, { kind: "work-set", work: { archived: true } } as never)],
    [
      "of a deleted event",
      async (test) => {
        await change(test, { kind: "event-delete", id: "e5" });
        await change(test, { kind: "event-delete", id: "e4" });
      },
    ],
    ["of a finding that does not apply any more", (test) => putEvent(test, { ...REJECTED[3], outcome: "granted" })],
  ];

  it.each(LEAVING)(
    "takes back a limit that is %s, until the file is imported, and then no more",
    async (how, leave) => {
      const test = await start("c1");
      const first = await test.api.caseload.calendarFile(OURS);
      const before = only(first.text);
      await leave(test);
      const file = await test.api.caseload.calendarFile(OURS);
      const gone = parsed(file.text).entries.find(({ uid }) => uid === before.uid);
      expect(gone?.summary).toBe(`已取消：${before.summary}`);
      expect(gone).toMatchObject({ status: "CANCELLED", day: before.day, sequence: before.sequence + 1, alarms: [] });
      expect(file.cancelled).toBe(1);
      // Lost on the way: the next file says the same.
      const again = await test.api.caseload.calendarFile(OURS);
      expect(parsed(again.text).entries.find(({ uid }) => uid === before.uid)).toEqual(gone);
      await test.api.caseload.calendarImported({ file: file.file });
      expect((await test.api.caseload.calendarFile(OURS)).cancelled, "only the latest file is what was imported").toBe(
        1,
      );
      const last = await test.api.caseload.calendarFile(OURS);
      await test.api.caseload.calendarImported({ file: last.file });
      const done = await test.api.caseload.calendarFile(OURS);
      expect(done.cancelled).toBe(0);
      if (how !== "filed") expect(done.text).toBeNull();
      const calendar = new ImportingCalendar();
      for (const { text } of [first, file, again, last]) calendar.import(text);
      expect(calendar.days).not.toContain(before.day);
    },
  );

  it("confirms a limit that comes again with a sequence that still rises, also long after", async () => {
    const test = await start("c1");
    const first = await test.api.caseload.calendarFile(OURS);
    const seq = await change(test, { kind: "case-delete" });
    const second = await test.api.caseload.calendarFile(OURS);
    await test.api.caseload.calendarImported({ file: second.file });
    expect((await test.api.caseload.calendarFile(OURS)).text).toBeNull();
    await test.api.cases.undo({ seq });
    await untilFresh(test.api);
    const third = await test.api.caseload.calendarFile(OURS);
    const [before, after] = [only(first.text), only(third.text)];
    expect(after).toMatchObject({
      uid: before.uid,
      day: before.day,
      status: "CONFIRMED",
      sequence: before.sequence + 2,
    });
    const calendar = new ImportingCalendar();
    for (const { text } of [first, second, third]) calendar.import(text);
    expect(calendar.days).toEqual([before.day]);
  });

  it("takes back from each list what that list held, and not what runs on in another", async () => {
    const test = await start("c1", "c2");
    const mine = { ...OURS, caseworker: "某律师" };
    await change(test, { kind: "work-set", work: { caseworker: "某律师" } } as never);
    const { uid } = only((await test.api.caseload.calendarFile(mine)).text);
    expect(parsed((await test.api.caseload.calendarFile(OURS)).text).entries).toHaveLength(2);
    // Someone else takes the case over: the limit runs on.
    await change(test, { kind: "work-set", work: { caseworker: "另一律师" } } as never);
    expect(await test.api.caseload.calendarFile(mine)).toMatchObject({ text: null, left: 1 });
    await change(test, { kind: "case-delete" });
    const all = await test.api.caseload.calendarFile(OURS);
    await test.api.caseload.calendarImported({ file: all.file });
    expect(only((await test.api.caseload.calendarFile(mine)).text)).toMatchObject({ uid, status: "CANCELLED" });
    expect((await test.api.caseload.calendarFile({ holder: "others" })).cancelled).toBe(0);
  });

  it("takes nothing back of a case that is being audited anew, or of a limit that may still run", async () => {
    const test = await start("c1");
    const before = only((await test.api.caseload.calendarFile(OURS)).text);
    const { vault } = test.session.current;
    vault.apply([{ kind: "case-delete", caseId: "c1" }], { label: LABEL });
    vault.apply([{ kind: "case-put", case: caseOf("c1", { events: [...REJECTED] }) }], { label: LABEL });
    expect(await test.api.caseload.calendarFile(OURS)).toMatchObject({ text: null, left: 1 });
    test.session.changed(["c1"]);
    await untilFresh(test.api);
    expect(only((await test.api.caseload.calendarFile(OURS)).text)).toEqual(before);
    // Whether the ruling was served is not known any more: the limit may run all the same.
    const { service: _, ...unknown } = served("2024-02-28");
    await putEvent(test, { ...unknown, date: "2024-02-18/2024-03-04", happened: "unknown" });
    const { rows } = await test.api.caseload.deadlines({ ...OURS, limit: 10, offset: 0 });
    expect(rows).toMatchObject([{ finding: "R-01@e5", status: "undetermined" }]);
    expect(await test.api.caseload.calendarFile(OURS)).toMatchObject({ text: null, left: 1, unsure: 1 });
  });

  it("says of a day that is only the earliest possible that it is, and lets it not ring", async () => {
    const test = await start("c1");
    await nextDay(test, "2026-12-28");
    await putCases(
      test.api,
      caseOf("c2", {
        events: [
          { id: "e1", type: "listing-decided", date: "2026-11-20", source: "document", items: [1], written: "yes" },
          { id: "e2", type: "correction-requested", date: "2026-12-24", written: "yes", source: "document" },
          { id: "e3", type: "correction-received", date: "2026-12-24", source: "document" },
        ],
      }),
    );
    const { text } = await test.api.caseload.calendarFile({ holder: "others" });
    const possible = parsed(text).entries.filter(({ summary }) => summary.includes("不早于"));
    expect(possible.length).toBeGreaterThan(0);
    for (const { summary, day, alarms } of possible) {
      expect(summary).toContain(`（届满日不早于 ${day}）`);
      expect(alarms).toEqual([]);
    }
  });

  it("is not written where there is nothing to put into it", async () => {
    const test = await start();
    expect(await test.api.caseload.calendarFile(OURS)).toMatchObject({
      text: null,
      standing: 0,
      cancelled: 0,
      left: 0,
      unsure: 0,
    });
  });
});
