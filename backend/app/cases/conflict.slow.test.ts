// Two windows on one vault: the second of two writers of the same thing is told of the first, whichever call writes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../../shared/api/index.ts";
import {
  caseOf,
  failureOf,
  LABEL,
  putCases,
  removeDataFolders,
  startWithVault,
  type TestBackend,
} from "../backend.fixture.ts";

afterAll(removeDataFolders);

type Changes = Parameters<Api["cases"]["change"]>[0]["changes"];

const event = {
  id: "e2",
  type: "correction-requested",
  date: "2024-02-03",
  written: "yes",
  source: "document",
} as const;
const item = { id: "d1", title: "材料" };
const sanction = { id: "s1", kind: "rail" } as const;
const mark = { id: "m1", subject: "finding", state: "accepted" } as const;
const note = { id: "n1", text: "旧" };
const { events: _events, evidence: _evidence, sanctions: _sanctions, ...head } = caseOf("甲");
const write = (api: Api, ...changes: Changes) => api.cases.change({ changes, label: LABEL });
const own = { caseId: "甲" };

/** What two windows each do with what both have on the screen, and which thing they meet at. */
interface Pair {
  readonly theirs: (api: Api) => Promise<unknown>;
  readonly mine: (api: Api) => Promise<unknown>;
  readonly entity: string;
}

const pairOf = (entity: string, theirs: Changes[number], mine: Changes[number]): Pair => ({
  entity,
  theirs: (api) => write(api, theirs),
  mine: (api) => write(api, mine),
});

const save = (api: Api, lang: "zh" | "en") =>
  api.documents.save({
    ...own,
    document: "correction-request",
    choices: { lang },
    edits: [],
    base: { choices: {}, edits: [] },
  });

const PAIRS: Readonly<Record<string, Pair>> = {
  "the head": pairOf(
    "case",
    { kind: "head-put", head: { ...head, notes: "一" }, base: head },
    { kind: "head-put", head: { ...head, notes: "二" }, base: head },
  ),
  "an event": pairOf(
    "event",
    { kind: "event-put", ...own, event: { ...event, note: "一" }, base: event },
    { kind: "event-put", ...own, event: { ...event, note: "二" }, base: event },
  ),
  "an event that is to be deleted": pairOf(
    "event",
    { kind: "event-put", ...own, event: { ...event, note: "一" }, base: event },
    { kind: "event-delete", ...own, id: "e2", base: event },
  ),
  "an event that was deleted": pairOf(
    "event",
    {
      kind: "event-delete",
      ...own,
      id: "e3",
      base: { id: "e3", type: "correction-received", date: "2024-02-04", source: "document" },
    },
    {
      kind: "event-put",
      ...own,
      event: { id: "e3", type: "correction-received", date: "2024-02-05" },
      base: { id: "e3", type: "correction-received", date: "2024-02-04", source: "document" },
    },
  ),
  "a piece of evidence": pairOf(
    "evidence",
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "一" }, base: item },
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "二" }, base: item },
  ),
  "a piece of evidence that is to go": pairOf(
    "evidence",
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "一" }, base: item },
    { kind: "evidence-delete", ...own, id: "d1", base: item },
  ),
  "a sanction": pairOf(
    "sanction",
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "一" }, base: sanction },
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "二" }, base: sanction },
  ),
  "a sanction that is to go": pairOf(
    "sanction",
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "一" }, base: sanction },
    { kind: "sanction-delete", ...own, id: "s1", base: sanction },
  ),
  "the work on a case": pairOf(
    "work",
    { kind: "work-set", ...own, work: { caseworker: "李某" }, base: {} },
    { kind: "work-set", ...own, work: { archived: true }, base: {} },
  ),
  "a finding that is set aside": pairOf(
    "mark",
    { kind: "mark-set", ...own, mark: { ...mark, state: "set-aside", reason: "一" }, base: mark },
    { kind: "mark-set", ...own, mark: { ...mark, state: "set-aside", reason: "二" }, base: mark },
  ),
  "a finding whose mark is taken off": pairOf(
    "mark",
    { kind: "mark-set", ...own, mark: { ...mark, state: "set-aside", reason: "一" }, base: mark },
    { kind: "mark-delete", ...own, id: "m1", base: mark },
  ),
  "an item that is ticked": pairOf(
    "mark",
    { kind: "mark-set", ...own, mark: { id: "k", subject: "checklist-item", state: "done" }, base: null },
    { kind: "mark-set", ...own, mark: { id: "k", subject: "checklist-item", state: "todo" }, base: null },
  ),
  "a note": pairOf(
    "note",
    { kind: "note-put", ...own, note: { ...note, text: "一" }, base: note },
    { kind: "note-put", ...own, note: { ...note, text: "二" }, base: note },
  ),
  "a note that is to go": pairOf(
    "note",
    { kind: "note-put", ...own, note: { ...note, text: "一" }, base: note },
    { kind: "note-delete", ...own, id: "n1", base: note },
  ),
  "a case that is to be deleted": {
    entity: "case",
    theirs: (api) => write(api, { kind: "note-put", ...own, note: { id: "n8", text: "一" }, base: null }),
    mine: (api) => write(api, { kind: "case-delete", ...own, base: 2 }),
  },
  "a case of the same id": {
    entity: "case",
    theirs: (api) => putCases(api, caseOf("丙")),
    mine: (api) => putCases(api, caseOf("丙", { notes: "二" })),
  },
  "the file of a piece of evidence": {
    entity: "evidence",
    theirs: (api) => api.evidence.add({ ...own, item, base: item, bytes: new Uint8Array([1]) }),
    mine: (api) => api.evidence.add({ ...own, item, base: item, bytes: new Uint8Array([2]) }),
  },
  "a document": { entity: "draft", theirs: (api) => save(api, "zh"), mine: (api) => save(api, "en") },
  "the settings": {
    entity: "setting",
    theirs: (api) => settings(api, 20),
    mine: (api) => settings(api, 40),
  },
  "a template": {
    entity: "setting",
    theirs: (api) => template(api, "court-paper"),
    mine: (api) => template(api, "plain-paper"),
  },
  "a saved view": { entity: "view", theirs: (api) => view(api, "一"), mine: (api) => view(api, "二") },
};

const DEFAULTS = {
  idleMinutes: 15,
  untouchedDays: 30,
  alarmDays: [7, 3, 1],
  caseworker: "",
  backupsKept: 10,
  clinic: { name: "", address: "", phone: "" },
};
const settings = (api: Api, untouchedDays: number) =>
  api.settings.put({ values: { ...DEFAULTS, untouchedDays }, base: DEFAULTS });
async function template(api: Api, from: string) {
  const { bytes } = await api.documents.template({ name: from });
  await api.documents.putTemplate({ name: "evidence-list", bytes, base: null });
}
const view = (api: Api, name: string) =>
  api.caseload.saveView({ id: "v", name, filter: {}, sort: { by: "updated", descending: true }, columns: [] });

describe("the second of two writers", () => {
  let test: TestBackend;
  let made = 0;
  beforeAll(async () => {
    test = await startWithVault();
    await putCases(test.api, caseOf("甲"));
    await write(
      test.api,
      { kind: "evidence-put", ...own, evidence: item, base: null },
      { kind: "sanction-put", ...own, sanction, base: null },
      { kind: "mark-set", ...own, mark, base: null },
      { kind: "note-put", ...own, note, base: null },
    );
    made = (await test.api.cases.history({ limit: 1 })).length;
  });
  afterAll(() => test.backend.close());

  it.each(Object.entries(PAIRS))("of %s is refused with both versions, and nothing is written", async (_, pair) => {
    const { api } = test;
    await pair.theirs(api);
    const { length } = await api.cases.history({ limit: 1 });
    const failure = await failureOf(pair.mine(api));
    expect(failure.code).toBe("conflict");
    const [conflict] = failure.conflicts ?? [];
    expect(conflict).toMatchObject({ entity: pair.entity, by: { seq: length, who: "某律师" } });
    expect(conflict?.present).not.toEqual(conflict?.base);
    expect(conflict?.present).not.toEqual(conflict?.mine);
    expect((await api.cases.history({ limit: 1 })).length).toBe(length);
    // The words alone hold nothing of the client's.
    expect(JSON.stringify(failure.text)).not.toContain("王某");
    for (let seq = length; seq > made; seq -= 1) {
      const { entries } = await api.cases.history({ before: seq + 1, limit: 1 });
      if (entries[0]?.kind === "do" && !entries[0].undone) await api.cases.undo({ seq });
    }
  });
});
