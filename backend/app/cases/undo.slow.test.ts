// Undo over the contract: whatever call writes to one case is never taken back from another; exact numbers, and what they refuse.
import { afterAll, describe, expect, it } from "vitest";
import type { Api } from "../../../shared/api/index.ts";
import { API } from "../../../shared/api/index.ts";
import { caseOf, codeOf, failureOf, LABEL, putCases, removeDataFolders, startWithVault } from "../backend.fixture.ts";

afterAll(removeDataFolders);

const note = { id: "n", text: "一" };
const head = (() => {
  const { events: _events, ...rest } = caseOf("甲");
  return rest;
})();
const change = async (api: Api, one: Parameters<Api["cases"]["change"]>[0]["changes"][number]) =>
  (await api.cases.change({ changes: [one], label: LABEL })).seq;

/** Every call that writes to the history, done to case 甲 or to the desk; gives the number of its entry. */
const WRITES: Readonly<Record<string, (api: Api) => Promise<number | null>>> = {
  "cases.change head": (api) => change(api, { kind: "head-put", head: { ...head, notes: "改" }, base: head }),
  "cases.change event": (api) =>
    change(api, { kind: "event-put", caseId: "甲", event: { id: "e9", type: "listing-discovered" }, base: null }),
  "cases.change note": (api) => change(api, { kind: "note-put", caseId: "甲", note, base: null }),
  "cases.change mark": (api) =>
    change(api, {
      kind: "mark-set",
      caseId: "甲",
      mark: { id: "m", subject: "finding", state: "accepted" },
      base: null,
    }),
  "cases.change work": (api) => change(api, { kind: "work-set", caseId: "甲", work: { archived: true }, base: {} }),
  "cases.change delete": async (api) => {
    const { latest } = await api.cases.get({ id: "甲" });
    return change(api, { kind: "case-delete", caseId: "甲", base: latest });
  },
  "evidence.add": async (api) =>
    (await api.evidence.add({ caseId: "甲", item: { id: "d", title: "材料" }, base: null, bytes: new Uint8Array([1]) }))
      .seq,
  "documents.save": async (api) =>
    (
      await api.documents.save({
        caseId: "甲",
        document: "correction-request",
        choices: { lang: "zh" },
        edits: [],
        base: { choices: {}, edits: [] },
      })
    ).seq,
  "documents.filed": async (api) =>
    (
      await api.documents.filed({
        caseId: "甲",
        document: "correction-request",
        on: "2024-03-04",
        method: "post",
        bytes: new Uint8Array([2]),
      })
    ).seq,
  "documents.putTemplate": async (api) => {
    const { bytes } = await api.documents.template({ name: "court-paper" });
    return (await api.documents.putTemplate({ name: "court-paper", bytes, base: null })).seq;
  },
  "caseload.saveView": async (api) => {
    const sort = { by: "updated", descending: true } as const;
    await api.caseload.saveView({ id: "v", name: "视图", filter: {}, sort, columns: [] });
    return (await api.cases.history({ limit: 1 })).length;
  },
  "caseload.import": async (api) => {
    const bytes = Buffer.from(JSON.stringify(caseOf("甲", { reference: "换过" })));
    return (await api.caseload.import({ files: [{ name: "x.json", bytes }], replace: true })).entries[0] ?? null;
  },
  "settings.put": async (api) => {
    const base = await api.settings.get({});
    return (await api.settings.put({ values: { ...base, untouchedDays: 9 }, base })).seq;
  },
};

/** Calls that are the other half of one above, or need a calendar text: they write to no case. */
const OTHER_WRITES: readonly string[] = [
  "cases.undo",
  "cases.redo",
  "documents.deleteTemplate",
  "caseload.deleteView",
  "caseload.calendarImported",
  "settings.importNotice",
  "settings.removeNotice",
];
const NOT_WRITING: ReadonlySet<string> = new Set([
  ...["get", "tryOut", "steps", "history", "file", "report"].map((verb) => `cases.${verb}`),
  ...["read", "sizes"].map((verb) => `evidence.${verb}`),
  ...["list", "draft", "file", "bundle", "templates", "template"].map((verb) => `documents.${verb}`),
  ...["get", "memory", "remember", "notices", "selfTest"].map((verb) => `settings.${verb}`),
  ...[
    "ids",
    "rows",
    "facets",
    "views",
    "export",
    "conflicts",
    "deadlines",
    "deadlineDays",
    "calendarFile",
    "today",
  ].map((verb) => `caseload.${verb}`),
  "caseload.insights",
  ...["list", "keep", "drop"].map((verb) => `drafts.${verb}`),
]);

describe("undo in one case", () => {
  it("is tried against every call that writes", () => {
    const areas = Object.entries(API).filter(([area]) => !["session", "vaults", "period"].includes(area));
    const calls = areas.flatMap(([area, verbs]) => Object.keys(verbs).map((verb) => `${area}.${verb}`));
    const written = Object.keys(WRITES).map((name) => name.split(" ")[0] ?? "");
    expect(calls.filter((name) => !NOT_WRITING.has(name)).toSorted()).toEqual(
      [...new Set([...written, ...OTHER_WRITES])].toSorted(),
    );
  });

  it.each(Object.entries(WRITES))("never takes back %s of another case or of the desk", async (_, write) => {
    const { api, backend } = await startWithVault();
    await putCases(api, caseOf("甲"));
    await putCases(api, caseOf("乙"));
    await api.cases.change({
      changes: [{ kind: "note-put", caseId: "乙", note: { id: "n", text: "乙的" }, base: null }],
      label: { zh: "乙的备注", en: "Note of 乙" },
    });
    const seq = await write(api);
    if (seq === null) throw new Error("it wrote nothing");
    const { undo } = await api.cases.steps({ caseId: "乙" });
    expect(undo).toMatchObject({ label: { zh: "乙的备注" }, caseId: "乙", clients: ["王某"], cases: 1, who: "某律师" });
    expect(await codeOf(api.cases.undo({ caseId: "乙", seq }))).toBe("other-case");
    await api.cases.undo({ caseId: "乙" });
    await api.cases.undo({ caseId: "乙" });
    expect(await codeOf(api.cases.undo({ caseId: "乙" }))).toBe("nothing-to-undo");
    const { entries } = await api.cases.history({ limit: 50 });
    expect(entries.find((entry) => entry.seq === seq)?.undone).toBe(false);
    // By its own number it is taken back, whatever came after it elsewhere.
    await api.cases.undo({ seq });
    expect(await codeOf(api.cases.undo({ seq }))).toBe("already-undone");
    await api.cases.redo({ seq });
    await backend.close();
  });

  it("is refused where a notice names what something later rests on, and says what", async () => {
    const { api, backend } = await startWithVault();
    await putCases(api, caseOf("甲"));
    const put = (event: { readonly id: string; readonly type: "other"; readonly title: string }, base: object | null) =>
      api.cases.change({
        changes: [{ kind: "event-put", caseId: "甲", event, base: base as typeof event | null }],
        label: { zh: `写下${event.title}`, en: `Write ${event.title}` },
      });
    const first = { id: "e9", type: "other", title: "一" } as const;
    const { seq } = await put(first, null);
    await put({ ...first, title: "二" }, first);
    const failure = await failureOf(api.cases.undo({ caseId: "甲", seq: seq ?? 0 }));
    expect(failure.code).toBe("depends");
    expect(failure.text.zh).toContain("写下二");
    await backend.close();
  });

  it("wants a case or a number, and gives the fresh case in the same call", async () => {
    const { api, backend } = await startWithVault();
    await putCases(api, caseOf("甲"));
    expect(await codeOf(api.cases.undo({}))).toBe("bad-input");
    expect(await codeOf(api.cases.steps({}))).toBe("bad-input");
    const changes = [{ kind: "note-put", caseId: "甲", note, base: null } as const];
    const { view, revision } = await api.cases.change({
      changes,
      label: LABEL,
      view: { id: "甲", asOf: "2024-03-04" },
    });
    expect(view).toEqual(await api.cases.get({ id: "甲", asOf: "2024-03-04" }));
    expect(view?.revision).toBe(revision);
    expect((await api.cases.undo({ caseId: "甲", view: { id: "甲" } })).view?.notes).toEqual([]);
    expect((await api.cases.undo({ caseId: "甲", view: { id: "甲" } })).view).toBeNull();
    await backend.close();
  });
});
