// Many cases at once: lists, filters, facets, search, views, conflicts, deadlines, today, insights, the calendar file.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  caseOf,
  codeOf,
  eventsOf,
  putCases,
  removeDataFolders,
  startWithVault,
  type TestBackend,
  until,
} from "../backend.fixture.ts";

const BY_REFERENCE = { by: "reference", descending: false } as const;

/** Asked for on 2024-02-28: the court's fifteen days end on 2024-03-14 and are running. */
const RUNNING = [
  { id: "e1", type: "listing-decided", date: "2023-11-20", source: "document", items: [1], written: "yes" },
  { id: "e2", type: "correction-requested", date: "2024-02-28", written: "yes", source: "document" },
  { id: "e3", type: "correction-received", date: "2024-02-28", source: "document" },
];

/** Reconsideration refused on 2023-08-20 and nothing known of its service: the six months for supervision may be over. */
const POSSIBLE = [
  { id: "e1", type: "listing-decided", date: "2023-05-20", source: "document", items: [1], written: "yes" },
  { id: "e2", type: "correction-requested", date: "2023-06-01", written: "yes", source: "document" },
  { id: "e3", type: "correction-received", date: "2023-06-01", source: "document" },
  { id: "e4", type: "correction-decided", date: "2023-06-10", outcome: "rejected", form: "decision" },
  { id: "e5", type: "reconsideration-requested", date: "2023-06-15", regarding: "e4" },
  { id: "e6", type: "reconsideration-decided", date: "2023-08-20", regarding: "e5", outcome: "rejected" },
];

/** Rejected, and served on 2024-02-28: ten days for a reconsideration, until 2024-03-11 (a Monday). */
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
  {
    id: "e5",
    type: "correction-served",
    date: "2024-02-28",
    source: "document",
    service: { method: "direct", proof: "yes" },
  },
];

describe("the caseload", () => {
  let test: TestBackend;

  beforeAll(async () => {
    test = await startWithVault();
    const court = { name: "另一区人民法院", level: "basic", region: "上海" };
    await putCases(
      test.api,
      caseOf("c1"),
      caseOf("c2", { events: RUNNING, enforcement: { court } }),
      caseOf("c3", { events: REJECTED, client: { kind: "natural-person", name: "欧阳某" } }),
    );
    const work = { caseworker: "某律师", labels: ["急"] };
    await test.api.cases.change({
      changes: [
        { kind: "work-set", caseId: "c2", work, base: {} },
        { kind: "note-put", caseId: "c3", note: { id: "n1", text: "电话核对住址" }, base: null },
      ],
      label: { zh: "分工", en: "Assign" },
    });
  });

  afterAll(async () => {
    await test.backend.close();
    removeDataFolders();
  });

  const ids = async (filter: Parameters<typeof test.api.caseload.ids>[0]["filter"]): Promise<readonly string[]> =>
    (await test.api.caseload.ids({ filter, sort: BY_REFERENCE })).ids;

  it("lists by any filter, at the revision it is of", async () => {
    const { api } = test;
    expect(await ids({})).toEqual(["c1", "c2", "c3"]);
    expect((await api.caseload.ids({ filter: {}, sort: { ...BY_REFERENCE, descending: true } })).ids).toEqual([
      "c3",
      "c2",
      "c1",
    ]);
    expect((await api.caseload.ids({ filter: {}, sort: BY_REFERENCE })).revision).toBe(
      (await api.session.state({})).open?.revision,
    );
    expect(await ids({ court: "另一区人民法院" })).toEqual(["c2"]);
    expect(await ids({ region: "北京" })).toEqual(["c1", "c3"]);
    expect(await ids({ caseworker: "某律师", label: "急" })).toEqual(["c2"]);
    expect(await ids({ rule: "C-03", ruleStatus: "breach" })).toEqual(["c1"]);
    expect(await ids({ deadline: { kind: "ours-due", days: 10 } })).toEqual(["c3"]);
    expect(await ids({ deadline: { kind: "court-overdue" } })).toContain("c1");
    // By what the next act of each case is, as the list itself shows it.
    const { rows } = await test.api.caseload.rows({ ids: ["c1", "c2", "c3"] });
    const kinds = ["file", "ask", "wait", "answer", "follow-up"] as const;
    const doing = kinds.map((kind) => rows.filter(({ act }) => act?.kind === kind).map(({ id }) => id));
    expect(doing.flat().length).toBeGreaterThan(0);
    for (const [at, kind] of kinds.entries()) expect(await ids({ doing: [kind] }), kind).toEqual(doing[at]);
    expect(await ids({ doing: [...kinds] })).toEqual(doing.flat().toSorted());
    expect(await ids({ archived: "only" })).toEqual([]);
    expect(await ids({ untouchedSince: "2024-03-04T02:00:00.000Z" })).toEqual([]);
    expect(await ids({ stage: ["correction"], courtLevel: ["basic"] })).toEqual(["c1", "c2", "c3"]);
  });

  it("gives rows with fresh counts and limits, in the order asked for", async () => {
    const { rows } = await test.api.caseload.rows({ ids: ["c3", "c1", "没有"] });
    expect(rows.map(({ id }) => id)).toEqual(["c3", "c1"]);
    expect(rows[0]).toMatchObject({
      clientName: "欧阳某",
      stale: false,
      next: { due: { earliest: "2024-03-11", latest: "2024-03-11" }, status: "running" },
      match: null,
    });
    expect(rows[1]?.counts?.breach).toBeGreaterThan(0);
    expect(rows[1]?.overdue?.rule).toBe("C-03");
  });

  it("finds two Chinese characters, case numbers and notes, and shows where", async () => {
    const { api } = test;
    expect(await ids({ text: "欧阳" })).toEqual(["c3"]);
    expect(await ids({ text: "核对" })).toEqual(["c3"]);
    expect(await ids({ text: "(2023)京0105执1234" })).toEqual(["c1", "c3"]);
    const { rows } = await api.caseload.rows({ ids: ["c3"], text: "欧阳" });
    const match = rows[0]?.match;
    expect(match?.around.slice(match.from, match.to)).toBe("欧阳");
  });

  it("counts for the filters", async () => {
    const facets = await test.api.caseload.facets({ filter: {} });
    expect(facets.total).toBe(3);
    expect(facets.court).toEqual([
      { value: "某区人民法院", count: 2 },
      { value: "另一区人民法院", count: 1 },
    ]);
    expect(facets.rule.find(({ value }) => value === "C-03")?.count).toBe(1);
  });

  it("keeps views", async () => {
    const { api } = test;
    const view = {
      id: "v1",
      name: "逾期",
      filter: { deadline: { kind: "court-overdue" } },
      sort: BY_REFERENCE,
      columns: ["client"],
    } as const;
    await api.caseload.saveView({ ...view, columns: [...view.columns] });
    expect((await api.caseload.views({})).views).toEqual([view]);
    await api.caseload.deleteView({ id: "v1" });
    expect((await api.caseload.views({})).views).toEqual([]);
    expect(await codeOf(api.caseload.deleteView({ id: "" }))).toBe("bad-input");
  });

  it("warns of a client or case that is there, and of a number that cannot be right", async () => {
    const { api } = test;
    const found = await api.caseload.conflicts({ name: "王某", caseNumber: "(2023)京0105执1234号", exceptCase: "c2" });
    expect(found.conflicts.find(({ caseId }) => caseId === "c1")?.why).toEqual(["same-case-number", "possible-name"]);
    expect(found.idNumber).toBeNull();
    expect((await api.caseload.conflicts({ idNumber: "110105199001011234" })).idNumber?.zh).toContain("校验位");
    expect((await api.caseload.conflicts({ idNumber: "110105199001011234", idType: "passport" })).idNumber).toBeNull();
    expect(
      (await api.caseload.conflicts({ idNumber: "x", idType: "unified-social-credit-code" })).idNumber,
    ).not.toBeNull();
  });

  it("lists deadlines of all cases, ours and others', and counts them by day", async () => {
    const { api } = test;
    const page = { limit: 50, offset: 0 };
    const ours = await api.caseload.deadlines({ holder: "client", from: "2024-03-04", to: "2024-03-31", ...page });
    expect(ours.rows[0]).toMatchObject({
      caseId: "c3",
      court: "某区人民法院",
      due: { latest: "2024-03-11" },
      stale: false,
    });
    const others = await api.caseload.deadlines({ holder: "others", ...page });
    expect(others.rows.map(({ holder }) => holder)).not.toContain("client");
    const all = await api.caseload.deadlines({ holder: "all", ...page });
    expect(all.total).toBe((await api.caseload.deadlines({ holder: "client", ...page })).total + others.total);
    expect(
      (await api.caseload.deadlines({ holder: "all", caseworker: "某律师", ...page })).rows.every(
        ({ caseId }) => caseId === "c2",
      ),
    ).toBe(true);
    const { days } = await api.caseload.deadlineDays({ from: "2024-03-01", to: "2024-03-31" });
    expect(days.find(({ day }) => day === "2024-03-11")?.ours).toBeGreaterThan(0);
    expect(days.find(({ day }) => day === "2024-03-14")?.others).toBeGreaterThan(0);
    expect(days.every(({ day }) => day >= "2024-03-01" && day <= "2024-03-31")).toBe(true);
  });

  it("says what is due today, overdue, changed and untouched", async () => {
    const { api, at } = test;
    const today = await api.caseload.today({ untouchedDays: 30 });
    expect(today).toMatchObject({ today: "2024-03-04", cases: 3, stale: 0, untouchedTotal: 0 });
    // The limit that ends within seven days before the court that is late, and each in the words of its own case.
    expect(today.rows.map(({ kind, caseId }) => [kind, caseId])).toEqual(
      expect.arrayContaining([
        ["limit", "c3"],
        ["court", "c1"],
      ]),
    );
    expect(today.rows[0]).toMatchObject({ kind: "limit", caseId: "c3", due: { earliest: "2024-03-11" } });
    expect(today.total).toBe(today.rows.length);
    const { audit } = await api.cases.get({ id: "c3" });
    expect(today.rows[0]?.what).toEqual(audit.next?.what);
    expect(today.changed.map(({ caseId }) => caseId).toSorted()).toEqual(["c1", "c2", "c3"]);
    expect(today.changed[0]).toMatchObject({ who: "某律师", what: { zh: "分工" } });
    at("2024-04-10T02:00:00.000Z");
    expect(await api.caseload.today({ untouchedDays: 30 })).toMatchObject({ untouchedTotal: 3 });
    at("2024-03-04T02:00:00.000Z");
  });

  it("shows limits of ours that may be running as such, and counts the month for one holder and one person", async () => {
    const { api } = await startWithVault("可能");
    await putCases(api, caseOf("p1", { events: POSSIBLE }), caseOf("c3", { events: REJECTED }));
    await api.cases.change({
      changes: [{ kind: "work-set", caseId: "c3", work: { caseworker: "某律师" }, base: {} }],
      label: { zh: "分工", en: "Assign" },
    });
    const today = await api.caseload.today({ untouchedDays: 30 });
    // What ends for certain comes before what may have ended already.
    const limits = today.rows.filter(({ kind }) => kind === "limit");
    expect(limits).toMatchObject([{ caseId: "c3" }, { caseId: "p1", rule: "K-03", status: "undetermined" }]);
    expect(today.counts.limit).toBe(2);
    const row = (await api.caseload.rows({ ids: ["p1"] })).rows[0];
    expect(row?.next).toMatchObject({ rule: "K-03", status: "undetermined" });
    const soon = { filter: { deadline: { kind: "ours-due" as const, days: 7 } }, sort: BY_REFERENCE };
    expect((await api.caseload.ids(soon)).ids).toEqual(["c3"]);
    const march = { from: "2024-03-01", to: "2024-03-31" };
    const count = async (more: object) => {
      const { days } = await api.caseload.deadlineDays({ ...march, ...more });
      return days.reduce((sum, { ours, others }) => ({ ours: sum.ours + ours, others: sum.others + others }), {
        ours: 0,
        others: 0,
      });
    };
    const all = await count({});
    expect(all.ours).toBeGreaterThan(0);
    expect(await count({ holder: "client" })).toEqual({ ours: all.ours, others: 0 });
    expect(await count({ holder: "others" })).toEqual({ ours: 0, others: all.others });
    expect(await count({ holder: "client", caseworker: "别人" })).toEqual({ ours: 0, others: 0 });
    expect((await count({ caseworker: "某律师" })).ours).toBe(all.ours);
    // A calendar is for days to come, and this limit has none that is certain.
    const file = await api.caseload.calendarFile({ holder: "client", caseId: "p1" });
    expect(file).toMatchObject({ text: null, standing: 0, cancelled: 0 });
  });

  it("reads a table without storing anything of it, as the person says, and says why of a file that is none", async () => {
    const { api } = test;
    const table = Buffer.from("谁,执行法院,案号\n甲某,某县人民法院,（2023）京0105执3号\n乙某,,（2023）京0105执4号\n");
    const read = (columns: Readonly<Record<string, "name" | null>>) =>
      api.caseload.tables({
        files: [{ name: "表.csv", bytes: Uint8Array.from(table) }],
        kind: null,
        columns,
        lang: "zh",
      });
    const { cases: before } = (await api.caseload.today({ untouchedDays: 30 })) as { readonly cases: number };
    const [plain] = (await read({})).readings;
    expect(plain).toMatchObject({
      file: "表.csv",
      reading: { ok: true, kind: "cases", cases: 1, refusedRows: 1, refused: [{ count: 1, rows: [3] }] },
    });
    const [named] = (await read({ 谁: "name" })).readings;
    expect(named?.reading.ok === true && Buffer.from(named.reading.lines).toString("utf8")).toContain('"name":"甲某"');
    const none = await api.caseload.tables({
      files: [{ name: "天气.csv", bytes: Uint8Array.from(Buffer.from("天气,温度\n晴,20\n")) }],
      kind: null,
      columns: {},
      lang: "zh",
    });
    expect(none.readings).toMatchObject([
      { reading: { ok: false, problem: { en: "the columns are not known: what table it is cannot be told" } } },
    ]);
    expect((await api.caseload.today({ untouchedDays: 30 })).cases).toBe(before);
  });

  it("says of a table what stands in its columns, and which of its cases may be there already", async () => {
    const { api } = await startWithVault("表");
    const read = async (text: string) => {
      const files = [{ name: "表.csv", bytes: Uint8Array.from(Buffer.from(text)) }];
      const { readings } = await api.caseload.tables({ files, kind: null, columns: {}, lang: "zh" });
      const reading = readings[0]?.reading;
      if (reading?.ok !== true) throw new Error("not read");
      return reading;
    };
    const table = [
      "姓名,执行法院,案号,备忘",
      "甲甲甲,某县人民法院,（2023）京0105执3号,一",
      "乙乙乙,某县人民法院,（2023）京0105执4号,一",
      "丙丙丙,某县人民法院,（2023）京0105执5号,四",
    ].join("\n");
    const first = await read(table);
    expect(first.columns.map(({ head, samples }) => [head, samples.join("、")])).toEqual([
      ["姓名", "甲甲甲、乙乙乙、丙丙丙"],
      ["执行法院", "某县人民法院"],
      ["案号", "（2023）京0105执3号、（2023）京0105执4号、（2023）京0105执5号"],
      ["备忘", "一、四"],
    ]);
    expect(first.already).toEqual({ there: 0, likeCount: 0, like: [] });
    await putCases(
      api,
      caseOf("known", { client: { kind: "natural-person", name: "乙 乙乙" } }),
      caseOf("other", {
        enforcement: { court: { name: "某区人民法院", level: "basic" }, caseNumber: "(2023)京0105执5号" },
      }),
    );
    await api.caseload.import({
      files: [{ name: "一.ndjson", bytes: first.lines.slice(0, first.lines.indexOf(10)) }],
      replace: false,
    });
    const { already } = await read(table);
    // The first is the same case and not told of as like itself; the others only may be the same.
    expect(already.there).toBe(1);
    expect(already.like.map(({ name, known, why }) => [name, known.caseId, ...why])).toEqual([
      ["乙乙乙", "known", "name-variant"],
      ["丙丙丙", "other", "same-case-number"],
    ]);
  });

  it("counts breaches without small cells, and stops when cancelled", async () => {
    const { api } = test;
    const steps: unknown[] = [];
    // Of four, one has nothing but what its client says: what is concluded from that is no paper either.
    const said = { id: "e1", type: "listing-decided", date: "2023-11-20" };
    await putCases(api, caseOf("word", { events: [said, { ...said, id: "e2", source: "inferred" }] }));
    const stats = await api.caseload.insights({ filter: {} }, { onProgress: (step) => steps.push(step) });
    expect(stats).toMatchObject({ format: "redress.stats/1", audits: 4, leastCases: 5 });
    expect(JSON.stringify(stats)).toContain('"suppressed":true');
    expect(stats.withPapers).toMatchObject({ format: "redress.stats/1", audits: 3 });
    expect(steps.length).toBeGreaterThan(0);
    expect(await codeOf(api.caseload.insights({ filter: {} }, { signal: AbortSignal.abort() }))).toBe("cancelled");
  });

  it("is audited anew at once after a change, and in the background after midnight in China", async () => {
    const { api, at, backend } = await startWithVault("夜", { tick: 5 });
    // Nobody is there that night, and the vault stays open all the same.
    const base = await api.settings.get({});
    await api.settings.put({ values: { ...base, idleMinutes: 0 }, base });
    await putCases(api, caseOf("c2", { events: RUNNING }));
    const counts = async () => (await api.caseload.rows({ ids: ["c2"] })).rows[0];
    expect(await counts()).toMatchObject({ stale: false, overdue: null });
    const { events, stop } = eventsOf(api);
    at("2024-03-15T16:00:00.000Z");
    await until(async () => (await counts())?.overdue?.rule === "C-03");
    expect(await counts()).toMatchObject({ stale: false });
    expect(events.map(({ kind }) => kind)).toContain("day");
    await api.cases.undo({ caseId: "c2" });
    await api.cases.redo({ caseId: "c2" });
    expect(await counts()).toMatchObject({ stale: false, overdue: { rule: "C-03" } });
    await stop();
    await backend.close();
  });
});
