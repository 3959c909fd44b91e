// Every way to write into a vault, by its call: what two windows each do with what both have on the screen, and where they meet.
import { createHash } from "node:crypto";
import { change } from "../../../shared/api/cases.ts";
import { API, type Api } from "../../../shared/api/index.ts";
import { caseOf, LABEL, putCases, startWithVault, type TestBackend } from "../backend.fixture.ts";
import { MARK, MARK_WAYS } from "./mark-ways.fixture.ts";
import { NOTE_WAYS, NOTES } from "./note-ways.fixture.ts";
import { NOTICE_2027 } from "../tools/notice.fixture.ts";

type Changes = Parameters<Api["cases"]["change"]>[0]["changes"];
type Kind = Changes[number]["kind"];

/** What this window has on the screen besides the case: read before anybody else writes. */
interface Seen {
  /** The latest entry of 甲. */
  readonly latest: number;
  /** The stored notice of holidays. */
  readonly stamp: string;
}

/** A way to write; `mine` gives the number of the entry it made. */
export interface Way {
  /** The call that writes. */
  readonly call: string;
  /** Of `cases.change` the kind of the change. */
  readonly kind?: Kind;
  readonly what: string;
  /** Writes what this window has on the screen, as read before anybody else wrote. */
  readonly mine: (api: Api, seen: Seen) => Promise<number | null>;
  /** What the other window does first, and which row both write; else why no other window can be in the way. */
  readonly against:
    | { readonly theirs: (api: Api) => Promise<unknown>; readonly entity: string }
    | { readonly none: string };
}

const event = {
  id: "e2",
  type: "correction-requested",
  date: "2024-02-03",
  written: "yes",
  source: "document",
} as const;
const received = { id: "e3", type: "correction-received", date: "2024-02-04", source: "document" } as const;
const item = { id: "d1", title: "材料" };
const sanction = { id: "s1", kind: "rail" } as const;
const note = { id: "n1", text: "旧" };
const { events: _events, ...head } = caseOf("甲");
const own = { caseId: "甲" };

const write = async (api: Api, ...changes: Changes) => (await api.cases.change({ changes, label: LABEL })).seq;

const way = (what: string, entity: string, theirs: Changes[number], mine: Changes[number]): Way => ({
  call: "cases.change",
  kind: mine.kind,
  what,
  mine: (api) => write(api, mine),
  against: { theirs: (api) => write(api, theirs), entity },
});

const CHANGES: readonly Way[] = [
  way(
    "the head: title, client, court, notes",
    "case",
    { kind: "head-put", head: { ...head, notes: "一" }, base: head },
    { kind: "head-put", head: { ...head, notes: "二" }, base: head },
  ),
  way(
    "an event, or an answer to a question about it",
    "event",
    { kind: "event-put", ...own, event: { ...event, note: "一" }, base: event },
    { kind: "event-put", ...own, event: { ...event, note: "二" }, base: event },
  ),
  way(
    "an event of an id that is taken meanwhile",
    "event",
    { kind: "event-put", ...own, event: { id: "e9", type: "other", title: "一" }, base: null },
    { kind: "event-put", ...own, event: { id: "e9", type: "other", title: "二" }, base: null },
  ),
  way(
    "an event that was deleted",
    "event",
    { kind: "event-delete", ...own, id: "e3", base: received },
    { kind: "event-put", ...own, event: { ...received, date: "2024-02-05" }, base: received },
  ),
  way(
    "the deletion of an event",
    "event",
    { kind: "event-put", ...own, event: { ...event, note: "一" }, base: event },
    { kind: "event-delete", ...own, id: "e2", base: event },
  ),
  way(
    "a piece of evidence",
    "evidence",
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "一" }, base: item },
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "二" }, base: item },
  ),
  way(
    "the deletion of a piece of evidence",
    "evidence",
    { kind: "evidence-put", ...own, evidence: { ...item, kind: "一" }, base: item },
    { kind: "evidence-delete", ...own, id: "d1", base: item },
  ),
  way(
    "a sanction",
    "sanction",
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "一" }, base: sanction },
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "二" }, base: sanction },
  ),
  way(
    "the deletion of a sanction",
    "sanction",
    { kind: "sanction-put", ...own, sanction: { ...sanction, note: "一" }, base: sanction },
    { kind: "sanction-delete", ...own, id: "s1", base: sanction },
  ),
  way(
    "the archive, over a caseworker",
    "work",
    { kind: "work-set", ...own, work: { caseworker: "李某" }, base: {} },
    { kind: "work-set", ...own, work: { archived: true }, base: {} },
  ),
  way(
    "labels",
    "work",
    { kind: "work-set", ...own, work: { labels: ["一"] }, base: {} },
    { kind: "work-set", ...own, work: { labels: ["二"] }, base: {} },
  ),
  ...MARK_WAYS.map(({ what, theirs, mine }) => way(what, "mark", theirs, mine)),
  way(
    "a note",
    "note",
    { kind: "note-put", ...own, note: { ...note, text: "一" }, base: note },
    { kind: "note-put", ...own, note: { ...note, text: "二" }, base: note },
  ),
  way(
    "the deletion of a note",
    "note",
    { kind: "note-put", ...own, note: { ...note, text: "一" }, base: note },
    { kind: "note-delete", ...own, id: "n1", base: note },
  ),
  ...NOTE_WAYS.map(({ what, theirs, mine }) => way(what, "note", theirs, mine)),
  {
    call: "cases.change",
    kind: "case-delete",
    what: "the deletion of a case",
    mine: (api, { latest }) => write(api, { kind: "case-delete", ...own, base: latest }),
    against: {
      theirs: (api) => write(api, { kind: "note-put", ...own, note: { id: "n8", text: "一" }, base: null }),
      entity: "case",
    },
  },
  way(
    "a new case",
    "case",
    { kind: "case-put", case: caseOf("丙"), base: null },
    { kind: "case-put", case: caseOf("丙", { notes: "二" }), base: null },
  ),
];

const DEFAULTS = {
  idleMinutes: 15,
  untouchedDays: 30,
  alarmDays: [7, 3, 1],
  caseworker: "",
  backupsKept: 10,
  clinic: { name: "", address: "", phone: "", lawyer: "", firm: "", licence: "" },
};
const settings = async (api: Api, untouchedDays: number) =>
  (await api.settings.put({ values: { ...DEFAULTS, untouchedDays }, base: DEFAULTS })).seq;

const draft = async (api: Api, lang: "zh" | "en") =>
  (
    await api.documents.save({
      ...own,
      document: "correction-request",
      choices: { lang },
      edits: [],
      base: { choices: {}, edits: [] },
    })
  ).seq;

const every = async (api: Api, text: string) =>
  (
    await api.documents.save({
      ...own,
      document: "every-paper",
      choices: { fills: { "party.client.serviceAddress": text } },
      edits: [],
      base: { choices: {}, edits: [] },
    })
  ).seq;

/** Puts the shipped template of one name in place of another, over the one that was there. */
async function template(api: Api, name: string, from: string, over: string | null) {
  const { bytes } = await api.documents.template({ name: from });
  return (await api.documents.putTemplate({ name, bytes, base: over })).seq;
}
async function shaOf(api: Api, name: string): Promise<string> {
  const { bytes } = await api.documents.template({ name });
  return createHash("sha256").update(bytes).digest("hex");
}

const lastEntry = async (api: Api) => (await api.cases.history({ limit: 1 })).length;
const view = async (api: Api, id: string, name: string) => {
  const sort = { by: "updated", descending: true } as const;
  await api.caseload.saveView({ id, name, filter: {}, sort, columns: [] });
  return lastEntry(api);
};

const add = async (api: Api, byte: number) =>
  (await api.evidence.add({ ...own, item, base: item, bytes: new Uint8Array([byte]) })).seq;

const stampOf = async (api: Api) => (await api.settings.notices({})).notices[0]?.stamp ?? "";
/** Stores the holidays with a Saturday of work moved, over the ones whose stamp is given. */
const notice = async (api: Api, saturday: string, over: string) =>
  (await api.settings.importNotice({ text: NOTICE_2027.replace("5月8日", saturday), base: [over] })).seq;
const noticeNow = async (api: Api, saturday: string) => notice(api, saturday, await stampOf(api));

/** Every way to write there is. */
export const WAYS: readonly Way[] = [
  ...CHANGES,
  {
    call: "evidence.add",
    what: "the file of a piece of evidence",
    mine: (api) => add(api, 2),
    against: { theirs: (api) => add(api, 1), entity: "evidence" },
  },
  {
    call: "documents.save",
    what: "choices and wordings of a document",
    mine: (api) => draft(api, "en"),
    against: { theirs: (api) => draft(api, "zh"), entity: "draft" },
  },
  {
    call: "documents.save",
    what: "what goes into every paper of a case",
    mine: (api) => every(api, "某街1号"),
    against: { theirs: (api) => every(api, "某街2号"), entity: "draft" },
  },
  {
    call: "documents.filed",
    what: "a document that was filed",
    mine: async (api) =>
      (
        await api.documents.filed({
          ...own,
          document: "correction-request",
          on: "2024-03-04",
          method: "post",
          bytes: new Uint8Array([2]),
        })
      ).seq,
    against: { none: "it only adds, under ids of its own" },
  },
  {
    call: "documents.putTemplate",
    what: "a template",
    mine: (api) => template(api, "correction-request", "plain-paper", null),
    against: { theirs: (api) => template(api, "correction-request", "court-paper", null), entity: "setting" },
  },
  {
    call: "documents.deleteTemplate",
    what: "the deletion of a template",
    mine: async (api) =>
      (await api.documents.deleteTemplate({ name: "evidence-list", base: await shaOf(api, "court-paper") })).seq,
    against: {
      theirs: async (api) => template(api, "evidence-list", "plain-paper", await shaOf(api, "court-paper")),
      entity: "setting",
    },
  },
  {
    call: "caseload.saveView",
    what: "a saved view",
    mine: (api) => view(api, "v", "二"),
    against: { theirs: (api) => view(api, "v", "一"), entity: "view" },
  },
  {
    call: "caseload.deleteView",
    what: "the deletion of a saved view",
    mine: async (api) => {
      await api.caseload.deleteView({ id: "planted" });
      return lastEntry(api);
    },
    against: { none: "a view is never changed once it is saved" },
  },
  {
    call: "caseload.import",
    what: "an import that replaces",
    mine: async (api) => {
      const bytes = Buffer.from(JSON.stringify(caseOf("甲", { reference: "换过" })));
      return (await api.caseload.import({ files: [{ name: "x.json", bytes }], replace: true })).entries[0] ?? null;
    },
    against: { none: "the person asks for what is there to be replaced, whatever it is, and can take it back" },
  },
  {
    call: "settings.put",
    what: "the settings",
    mine: (api) => settings(api, 40),
    against: { theirs: (api) => settings(api, 20), entity: "setting" },
  },
  {
    call: "settings.importNotice",
    what: "a year's holidays, in place of what was stored",
    mine: (api, { stamp }) => notice(api, "5月22日", stamp),
    against: { theirs: (api) => noticeNow(api, "5月15日"), entity: "notice" },
  },
  {
    call: "settings.removeNotice",
    what: "the removal of a year's holidays",
    mine: async (api, { stamp }) => (await api.settings.removeNotice({ year: 2027, base: stamp })).seq,
    against: { theirs: (api) => noticeNow(api, "5月15日"), entity: "notice" },
  },
];

/** Calls that change something, and are no way to write: why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "cases.undo": "undo itself",
  "cases.redo": "redo itself",
  "caseload.calendarImported": "what a calendar file held is no entry of the history",
};

/** Calls that only read, or keep what is no part of the vault's history. */
const READING: readonly string[] = [
  ...["get", "tryOut", "steps", "history", "file", "report"].map((verb) => `cases.${verb}`),
  ...["read", "sizes"].map((verb) => `evidence.${verb}`),
  ...["list", "draft", "file", "pdf", "letters", "bundle", "filing", "many", "templates", "template"].map(
    (verb) => `documents.${verb}`,
  ),
  ...["get", "memory", "remember", "notices", "selfTest"].map((verb) => `settings.${verb}`),
  ...[
    "ids",
    "rows",
    "facets",
    "views",
    "tables",
    "export",
    "conflicts",
    "deadlines",
    "deadlineDays",
    "tasks",
    "calendarFile",
    "today",
  ].map((verb) => `caseload.${verb}`),
  "caseload.insights",
  ...["list", "keep", "drop"].map((verb) => `drafts.${verb}`),
];
/** Areas without a case in them. */
const AREAS: readonly string[] = ["session", "vaults", "period"];

/** The calls that nobody listed, and those that are listed and are not there. */
export function unlisted(): readonly string[] {
  const areas = Object.entries(API).filter(([area]) => !AREAS.includes(area));
  const there = new Set(areas.flatMap(([area, verbs]) => Object.keys(verbs).map((verb) => `${area}.${verb}`)));
  const listed = new Set([...WAYS.map((one) => one.call), ...Object.keys(OTHERWISE), ...READING]);
  const kinds = new Set(WAYS.map(({ kind }) => kind));
  return [
    ...[...there].filter((call) => !listed.has(call)),
    ...[...listed].filter((call) => !there.has(call)),
    ...change.options.map((one) => one.shape.kind.value).filter((kind) => !kinds.has(kind)),
  ];
}

/** A backend with case 甲, which every way writes to, case 乙 beside it with a note of its own, and a desk with something of each. */
export async function plantWays(): Promise<TestBackend> {
  const test = await startWithVault();
  const { api } = test;
  await putCases(api, caseOf("甲"));
  await write(
    api,
    { kind: "evidence-put", ...own, evidence: item, base: null },
    { kind: "sanction-put", ...own, sanction, base: null },
    { kind: "mark-set", ...own, mark: MARK, base: null },
    ...[note, ...NOTES].map((one) => ({ kind: "note-put" as const, ...own, note: one, base: null })),
  );
  await template(api, "evidence-list", "court-paper", null);
  await view(api, "planted", "三");
  await api.settings.importNotice({ text: NOTICE_2027, base: [] });
  await putCases(api, caseOf("乙"));
  await api.cases.change({
    changes: [{ kind: "note-put", caseId: "乙", note: { id: "n", text: "乙的" }, base: null }],
    label: { zh: "乙的备注", en: "Note of 乙" },
  });
  return test;
}

export const seenOf = async (api: Api): Promise<Seen> => ({
  latest: (await api.cases.get({ id: "甲" })).latest,
  stamp: await stampOf(api),
});
