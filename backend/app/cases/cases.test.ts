// One case: read with its audit, tried out, changed, undone, done again, its history, its files.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { parseCase } from "../../../shared/case/validate.ts";
import { cautionsOf } from "../../../shared/filings/index.ts";
import {
  caseOf,
  codeOf,
  failureOf,
  LABEL,
  putCases,
  removeDataFolders,
  startWithVault,
  type TestBackend,
} from "../backend.fixture.ts";

const dayOf = (iso: string): number => parseDay(iso) ?? 0;

describe("a case", () => {
  let test: TestBackend;

  beforeAll(async () => {
    test = await startWithVault();
    await putCases(test.api, caseOf("c1"));
  });

  afterAll(async () => {
    await test.backend.close();
    removeDataFolders();
  });

  it("comes with its audit of today, or as of another day, at one revision", async () => {
    const { api } = test;
    const today = await api.cases.get({ id: "c1" });
    const made = reasonedAudit(caseOf("c1"), { asOf: dayOf("2024-03-04"), calendar: shippedCalendar });
    expect(today.audit).toEqual(made.audit);
    expect(today.cautions).toEqual(cautionsOf({ file: caseOf("c1"), ...made }));
    expect(today.cautions).not.toEqual([]);
    expect(today).toMatchObject({ work: {}, marks: [], notes: [], undo: { label: LABEL, caseId: "c1" }, redo: null });
    expect(today.revision).toBe((await api.session.state({})).open?.revision);
    const earlier = await api.cases.get({ id: "c1", asOf: "2024-02-10", all: true });
    expect(earlier.audit.asOf).toBe("2024-02-10");
    expect(earlier.audit.findings.some(({ status }) => status === "not-applicable")).toBe(true);
    const overdue = ({ audit }: typeof today): string | undefined =>
      audit.findings.find(({ rule }) => rule === "C-03")?.status;
    expect([overdue(earlier), overdue(today)]).toEqual(["running", "breach"]);
  });

  it("is not there under another id, and no audit stands on a day out of bounds", async () => {
    const { api } = test;
    expect(await codeOf(api.cases.get({ id: "c9" }))).toBe("no-case");
    expect(await codeOf(api.cases.file({ id: "c9" }))).toBe("no-case");
    expect(await codeOf(api.cases.get({ id: "c1", asOf: "1948-01-01" }))).toBe("bad-day");
    expect(await codeOf(api.cases.get({ id: "c1", asOf: "2024-02-30" }))).toBe("bad-input");
  });

  it("is tried out with other facts, and nothing is stored", async () => {
    const { api } = test;
    const before = await api.cases.history({ limit: 1 });
    const events = [
      ...caseOf("c1").events,
      { id: "e4", type: "correction-decided", date: "2024-02-18", outcome: "rejected" },
    ];
    const { audit } = await api.cases.tryOut({ case: caseOf("c1", { events }), asOf: "2024-03-04" });
    expect(audit.findings.find(({ rule }) => rule === "C-03")?.status).not.toBe("breach");
    expect(await api.cases.history({ limit: 1 })).toEqual(before);
  });

  it("changes as one entry, all or nothing, and says what it touched", async () => {
    const { api } = test;
    const { revision } = await api.cases.get({ id: "c1" });
    const after = await api.cases.change({
      label: { zh: "记录送达", en: "Record service" },
      changes: [
        {
          kind: "event-put",
          caseId: "c1",
          event: { id: "e5", type: "listing-discovered", date: "2023-12-01" },
          base: null,
        },
        { kind: "work-set", caseId: "c1", work: { caseworker: "某律师", labels: ["急"] }, base: {} },
        { kind: "mark-set", caseId: "c1", mark: { id: "C-03@e3", subject: "finding", state: "accepted" }, base: null },
        { kind: "note-put", caseId: "c1", note: { id: "n1", text: "电话核对" }, base: null },
      ],
    });
    expect(after).toMatchObject({ cases: ["c1"], view: null });
    expect(after.revision).toBeGreaterThan(revision);
    const view = await api.cases.get({ id: "c1" });
    expect(view).toMatchObject({
      revision: after.revision,
      work: { caseworker: "某律师", labels: ["急"] },
      marks: [{ id: "C-03@e3", subject: "finding", state: "accepted" }],
      notes: [{ id: "n1", text: "电话核对" }],
    });
    expect(view.case.events.map(({ id }) => id)).toContain("e5");
  });

  it("refuses what does not fit the case format, with every place, and stores nothing of it", async () => {
    const { api } = test;
    const before = await api.cases.get({ id: "c1" });
    const failure = await failureOf(
      api.cases.change({
        label: LABEL,
        changes: [
          { kind: "note-put", caseId: "c1", note: { id: "n2", text: "不应留下" }, base: null },
          {
            kind: "event-put",
            caseId: "c1",
            event: { id: "e6", type: "listing-served", regarding: "没有" },
            base: null,
          },
        ],
      }),
    );
    expect(failure).toMatchObject({ code: "bad-case", problems: [{ path: "events[4].regarding (e6)" }] });
    expect(failure.problems?.[0]?.text.zh).toContain("；");
    expect(await api.cases.get({ id: "c1" })).toEqual(before);
    const unknown = { kind: "event-put", caseId: "c9", event: { id: "e1", type: "other" }, base: null } as const;
    expect(await codeOf(api.cases.change({ changes: [unknown], label: LABEL }))).toBe("bad-change");
    expect(await codeOf(api.cases.change({ changes: [], label: LABEL }))).toBe("bad-input");
  });

  it("raises no revision where a change changes nothing", async () => {
    const { api } = test;
    const { revision } = await api.cases.get({ id: "c1" });
    const again = await api.cases.change({
      changes: [{ kind: "note-put", caseId: "c1", note: { id: "n1", text: "电话核对" }, base: null }],
      label: LABEL,
    });
    expect(again.revision).toBe(revision);
  });

  it("undoes and does again, to the same case, and says when there is nothing more", async () => {
    const { api } = test;
    const before = await api.cases.get({ id: "c1" });
    const undone = await api.cases.undo({ caseId: "c1" });
    expect(undone).toMatchObject({ cases: ["c1"] });
    expect(await api.cases.steps({ caseId: "c1" })).toMatchObject({
      undo: { clients: ["王某"], caseId: "c1" },
      redo: { label: { zh: "记录送达" }, clients: ["王某"], who: "某律师", caseId: "c1", cases: 1 },
    });
    expect((await api.cases.get({ id: "c1" })).notes).toEqual([]);
    await api.cases.redo({ caseId: "c1" });
    const after = await api.cases.get({ id: "c1" });
    expect({ ...after, revision: 0, latest: 0 }).toEqual({ ...before, revision: 0, latest: 0 });
    expect(await codeOf(api.cases.redo({ caseId: "c1" }))).toBe("nothing-to-redo");
    await api.cases.undo({ caseId: "c1" });
    await api.cases.undo({ caseId: "c1" });
    expect(await codeOf(api.cases.get({ id: "c1" }))).toBe("no-case");
    expect(await codeOf(api.cases.undo({ caseId: "c1" }))).toBe("nothing-to-undo");
    await api.cases.redo({ caseId: "c1" });
    await api.cases.redo({ caseId: "c1" });
  });

  it("has a history with who, when and what, a page at a time", async () => {
    const { api } = test;
    const all = await api.cases.history({ id: "c1", limit: 200 });
    expect(all.entries).toHaveLength(all.length);
    expect(all.entries.at(-1)).toMatchObject({ seq: 1, kind: "do", who: "某律师", when: "2024-03-04T02:00:00.000Z" });
    expect(all.entries.at(-1)?.changes.map(({ entity }) => entity)).toContain("event");
    const page = await api.cases.history({ limit: 2, before: 3 });
    expect(page.entries.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(page.entries[1]?.hash).toBe(all.entries.at(-1)?.hash);
  });

  it("leaves the program with its content unchanged, and as a report in each form and language", async () => {
    const { api } = test;
    const { fileName, text } = await api.cases.file({ id: "c1", particulars: true });
    const { case: stored } = await api.cases.get({ id: "c1" });
    expect(fileName).toBe("某字第c1号.json");
    expect(parseCase(text)).toEqual({ ok: true, case: stored });
    const report = (lang: "zh" | "en", as: "html" | "text" | "markdown") => api.cases.report({ id: "c1", lang, as });
    expect(await report("zh", "html")).toMatchObject({
      fileName: "某字第c1号-2024-03-04.html",
      text: expect.stringContaining('lang="zh') as string,
    });
    expect((await report("en", "text")).text).toContain("C-03");
    expect((await report("zh", "markdown")).fileName).toMatch(/\.md$/);
    expect(await codeOf(api.cases.report({ id: "c9", lang: "zh", as: "text" }))).toBe("no-case");
  });
});
