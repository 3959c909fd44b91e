// Audits that never end, take all memory or break: each is ended and told, stored as such, and stands in nobody's way.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import {
  caseOf,
  codeOf,
  LABEL,
  PASSPHRASE,
  putCases,
  removeDataFolders,
  startTestBackend,
  startWithVault,
  type TestBackend,
  until,
  untilFresh,
} from "../backend.fixture.ts";
import { AUDITS_MADE } from "./stuck-engine.fixture.ts";

afterAll(() => {
  removeDataFolders();
  rmSync(AUDITS_MADE, { force: true });
});

/** Longer than any audit of a case that ends takes here, also on a machine with much to do. */
const BUDGET = { stopMs: 60_000, endMs: 10_000 };

const engine = new URL("./stuck-engine.fixture.ts", import.meta.url).href;
const start = (): Promise<TestBackend> => startWithVault("工作", { budget: BUDGET, engine });
const rowOf = async ({ api }: TestBackend, id: string) => (await api.caseload.rows({ ids: [id] })).rows[0];

/** The cases that are audited from now on, as the engine tells it. */
function auditsMade(): () => readonly string[] {
  const read = (): string => (existsSync(AUDITS_MADE) ? readFileSync(AUDITS_MADE, "utf8") : "");
  const before = read().length;
  return () => read().slice(before).split("\n").slice(0, -1);
}

describe("an audit that does not end", () => {
  it("is ended, and the case says so, with every rule undetermined and no limit held out", async () => {
    const test = await start();
    await putCases(test.api, caseOf("stuck"), caseOf("c1"));
    expect(await rowOf(test, "stuck")).toMatchObject({ stale: false, stopped: "time", next: null });
    expect(await rowOf(test, "c1")).toMatchObject({ stale: false, stopped: null, overdue: { rule: "C-03" } });
    const { audit, stopped } = await test.api.cases.get({ id: "stuck" });
    expect(stopped).toBe("time");
    expect(audit.findings.length).toBeGreaterThan(100);
    expect(new Set(audit.findings.map(({ status }) => status))).toEqual(new Set(["undetermined"]));
    expect(audit.deadlines).toEqual([]);
    const today = await test.api.caseload.today({ untouchedDays: 30 });
    expect(today).toMatchObject({ stoppedTotal: 1, stopped: [{ caseId: "stuck", clientName: "王某" }] });
    await test.backend.close();
  });

  it("keeps neither lock, nor lists, nor other cases waiting; nothing runs on after the lock", async () => {
    const test = await startWithVault("工作", { budget: { stopMs: 60_000, endMs: 300_000 }, engine });
    const { api } = test;
    await putCases(api, caseOf("c1"));
    await api.cases.change({ changes: [{ kind: "case-put", case: caseOf("stuck"), base: null }], label: LABEL });
    const waiting = codeOf(api.cases.get({ id: "stuck" }));
    let isOver = false;
    void waiting.finally(() => {
      isOver = true;
    });
    expect((await api.cases.get({ id: "c1" })).stopped).toBeNull();
    expect((await api.caseload.rows({ ids: ["c1", "stuck"] })).rows).toHaveLength(2);
    const { latest } = await api.cases.get({ id: "c1" });
    await api.cases.change({ changes: [{ kind: "case-delete", caseId: "c1", base: latest }], label: LABEL });
    expect(isOver).toBe(false);
    await api.vaults.lock({});
    expect(await waiting).toBe("cancelled");
    await test.backend.close();
  });

  it("does not make a failure of what was saved, where the vault is locked before the fresh view is there", async () => {
    const test = await startWithVault("工作", { budget: { stopMs: 60_000, endMs: 300_000 }, engine });
    const { api } = test;
    const saving = api.cases.change({
      changes: [{ kind: "case-put", case: caseOf("stuck"), base: null }],
      label: LABEL,
      view: { id: "stuck" },
    });
    await until(async () => (await api.caseload.rows({ ids: ["stuck"] })).rows.length === 1);
    await api.vaults.lock({});
    expect(await saving).toMatchObject({ cases: ["stuck"], view: null });
    await test.backend.close();
  });

  it("is not tried again until the case changes, or a person asks for it", async () => {
    const test = await start();
    const { api, session } = test;
    await putCases(api, caseOf("stuck"));
    const made = auditsMade();
    // As at every start: all that is stale is looked for.
    session.changed(null);
    await untilFresh(api);
    expect((await api.cases.get({ id: "stuck" })).stopped).toBe("time");
    expect((await api.cases.report({ id: "stuck", lang: "zh", as: "text" })).text).toContain("未能审查到本项规则");
    expect(made()).toEqual([]);
    const { events: _, ...head } = caseOf("stuck");
    await api.cases.change({
      changes: [{ kind: "head-put", head: { ...head, reference: "新" }, base: head }],
      label: LABEL,
    });
    await until(async () => (await rowOf(test, "stuck"))?.stale === false);
    expect(made()).toEqual(["stuck"]);
    await test.backend.close();
  });

  it("is not tried again where the vault is opened anew", async () => {
    const test = startTestBackend({ budget: BUDGET, engine });
    const { api } = test;
    await api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    await putCases(api, caseOf("stuck"));
    await api.vaults.lock({});
    const made = auditsMade();
    await api.vaults.open({ name: "工作", secret: { kind: "passphrase", text: PASSPHRASE } });
    await untilFresh(api);
    expect((await api.cases.get({ id: "stuck" })).stopped).toBe("time");
    expect(made()).toEqual([]);
    await test.backend.close();
  });

  it("that takes all memory, or breaks, is told in the same way, and the others are audited", async () => {
    const test = await start();
    await putCases(test.api, caseOf("hungry"), caseOf("broken"), caseOf("c1"));
    // The memory of a thread is full within the time on an idle machine; on a busy one its time may be over before.
    expect(["memory", "time"]).toContain((await rowOf(test, "hungry"))?.stopped);
    expect(await rowOf(test, "broken")).toMatchObject({ stopped: "fault" });
    expect(await rowOf(test, "c1")).toMatchObject({ stopped: null, overdue: { rule: "C-03" } });
    expect((await test.api.cases.get({ id: "broken" })).stopped).toBe("fault");
    // What is logged names no case.
    expect(test.log.length).toBeGreaterThan(0);
    expect(test.log.join("\n")).not.toMatch(/王某|broken/);
    await test.backend.close();
  });

  it("does not keep the background from the other cases of a large caseload", async () => {
    const test = await start();
    const { api } = test;
    const cases = Array.from({ length: 70 }, (_, n) => caseOf(n === 30 ? "stuck" : n === 60 ? "broken" : `c${n}`));
    const lines = cases.map((file) => JSON.stringify(file)).join("\n");
    const bytes = new TextEncoder().encode(lines);
    await api.caseload.import({ files: [{ name: "旧库.ndjson", bytes }], replace: false });
    await until(async () => (await api.caseload.today({ untouchedDays: 30 })).stale === 0);
    const { rows } = await api.caseload.rows({ ids: cases.map(({ id }) => id) });
    expect(rows.filter(({ stopped }) => stopped !== null).map(({ id, stopped }) => [id, stopped])).toEqual([
      ["stuck", "time"],
      ["broken", "fault"],
    ]);
    expect(rows.filter(({ overdue }) => overdue?.rule === "C-03")).toHaveLength(68);
    // Statistics count what could be worked out.
    expect(await api.caseload.insights({ filter: {} })).toMatchObject({ audits: 68 });
    await test.backend.close();
  });
});

describe("an audit that is stopped in time", () => {
  it("shows what was reached, says that it is not all, and is finished where a person gives it longer", async () => {
    const test = await startWithVault("工作", { budget: { stopMs: 0, endMs: 120_000 } });
    const { api } = test;
    await putCases(api, caseOf("c1"));
    expect(await rowOf(test, "c1")).toMatchObject({ stale: false, stopped: "partial" });
    const { audit, stopped } = await api.cases.get({ id: "c1" });
    expect(stopped).toBe("partial");
    expect(audit.findings.some(({ status }) => status === "undetermined")).toBe(true);
    expect(audit.findings.some(({ status }) => status === "breach")).toBe(false);
    // The papers of it are drawn up from the same: what was not reached closes no route.
    const { documents } = await api.documents.list({ caseId: "c1" });
    const isOpen = (wanted: string | null): boolean =>
      audit.checklists.some(({ route, state }) => route === wanted && (state === "open" || state === "closing"));
    expect(documents.filter(({ suggested }) => suggested)).toEqual(documents.filter(({ route }) => isOpen(route)));
    expect(documents.some(({ suggested }) => suggested)).toBe(true);
    const longer = await api.cases.get({ id: "c1", longer: true });
    expect(longer.stopped).toBeNull();
    expect(longer.audit.findings.some(({ rule, status }) => rule === "C-03" && status === "breach")).toBe(true);
    expect((await api.cases.get({ id: "c1" })).audit).toEqual(longer.audit);
    expect(await rowOf(test, "c1")).toMatchObject({ stopped: null, overdue: { rule: "C-03" } });
    expect((await api.caseload.today({ untouchedDays: 30 })).stoppedTotal).toBe(0);
    await test.backend.close();
  });
});

describe("one act", () => {
  const DAY = "2024-03-04";
  const ASKED = { date: "2023-12-01", type: "listing-discovered" } as const;

  /** All that a window has on the screen of a case: the page, its papers, its row, a paper drawn up, the report. */
  async function look(api: TestBackend["api"]): Promise<void> {
    await Promise.all([
      api.cases.get({ id: "c1" }),
      api.cases.get({ id: "c1", asOf: DAY }),
      api.documents.list({ caseId: "c1" }),
    ]);
    await untilFresh(api);
    await api.documents.draft({ caseId: "c1", document: "correction-request" });
    await api.documents.draft({ caseId: "c1", document: "urging-letter" });
    await api.cases.report({ id: "c1", lang: "zh", as: "html" });
    await api.caseload.today({ untouchedDays: 30 });
  }

  it("is one audit at most: whatever was done, with its view, its row, its report and its papers", async () => {
    const test = await start();
    const { api } = test;
    await putCases(api, caseOf("c1"));
    await look(api);
    const view = { id: "c1" };
    const change = (changes: Parameters<typeof api.cases.change>[0]["changes"]) =>
      api.cases.change({ changes, label: LABEL, view });
    const mark = { id: "finding/C-03@e3", subject: "finding", state: "accepted" } as const;
    const acts: readonly (readonly [name: string, act: () => Promise<unknown>, audits: number])[] = [
      [
        "an event saved",
        () => change([{ kind: "event-put", caseId: "c1", event: { id: "e4", ...ASKED }, base: null }]),
        1,
      ],
      ["undo", () => api.cases.undo({ caseId: "c1", view }), 1],
      ["redo", () => api.cases.redo({ caseId: "c1", view }), 1],
      [
        "a fact answered",
        () =>
          change([
            {
              kind: "event-put",
              caseId: "c1",
              event: { id: "e4", ...ASKED, source: "document" },
              base: { id: "e4", ...ASKED },
            },
          ]),
        1,
      ],
      ["a mark", () => change([{ kind: "mark-set", caseId: "c1", mark, base: null }]), 0],
      ["a mark taken off", () => change([{ kind: "mark-delete", caseId: "c1", id: mark.id, base: mark }]), 0],
      [
        "evidence added",
        () =>
          api.evidence.add({
            caseId: "c1",
            item: { id: "v1", title: "某证据", file: "a.txt" },
            base: null,
            bytes: new TextEncoder().encode("某文"),
          }),
        1,
      ],
      [
        "a paper's wording",
        () =>
          api.documents.save({
            caseId: "c1",
            document: "correction-request",
            choices: { lang: "zh" },
            edits: [],
            base: { choices: {}, edits: [] },
          }),
        0,
      ],
    ];
    for (const [name, act, audits] of acts) {
      const made = auditsMade();
      await act();
      await look(api);
      expect([name, made().length]).toEqual([name, audits]);
    }
    expect((await api.cases.get({ id: "c1" })).stopped).toBeNull();
    await test.backend.close();
  });
});
