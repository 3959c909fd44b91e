// Stored results of audits in a real vault: what they come to, when they are stale, and what lists and deadlines show.
import { afterAll, describe, expect, it } from "vitest";
import { auditCase } from "../../shared/audit/audit.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import type { Vault } from "../vault.ts";
import { plantOpen, removeFolders } from "../vault.fixture.ts";
import { auditRowsOf, type DeadlineRow, stoppedRows } from "./audit-rows.ts";
import { auditRows, change, namedCase, put, STAMP, store } from "./query.fixture.ts";

afterAll(removeFolders);

const auditOf = (vault: Vault, id: string, asOf: string) => {
  const file = vault.case(id);
  const day = parseDay(asOf);
  if (file === undefined || day === null) throw new Error("a case and a day are wanted");
  return auditCase(file, { asOf: day, calendar: shippedCalendar });
};

/** A request of which the court is overdue, and a decision against which the client may still turn. */
const PENDING = {
  events: [
    { id: "e1", type: "listing-decided", date: "2024-01-10", items: [1], written: "yes" },
    { id: "e2", type: "correction-requested", date: "2024-02-04", regarding: "e1", written: "yes", grounds: [1] },
    { id: "e3", type: "correction-received", date: "2024-02-04", regarding: "e2" },
  ],
};
const REJECTED = {
  events: [
    ...PENDING.events,
    { id: "e4", type: "correction-decided", date: "2024-03-01", regarding: "e2", outcome: "rejected" },
    { id: "e5", type: "correction-served", date: "2024-03-04", regarding: "e4", service: { method: "direct" } },
  ],
};

describe("the rows of an audit", () => {
  const { vault } = plantOpen();
  put(vault, namedCase({ id: "a", extra: PENDING }), namedCase({ id: "b", extra: REJECTED }));

  it("count its findings and name what the court let pass", () => {
    const audit = auditOf(vault, "a", "2024-03-20");
    const rows = auditRowsOf(audit);
    const breaches = audit.findings.filter(({ status }) => status === "breach");
    expect(breaches.length).toBeGreaterThan(0);
    expect(rows.counts.breach).toBe(breaches.length);
    expect(Object.values(rows.counts).reduce((sum, count) => sum + count, 0)).toBe(
      audit.findings.filter(({ status }) => status !== "advice").length,
    );
    expect(rows.findings.find(({ rule }) => rule === "C-03")).toEqual({ rule: "C-03", status: "breach", count: 1 });
    expect(rows.overdue).toEqual({ rule: "C-03", status: "breach", earliest: "2024-02-19", latest: "2024-02-19" });
    expect(rows.deadlines).toHaveLength(audit.deadlines.length);
  });

  it("name the client's next deadline while it may still be open", () => {
    expect(auditRowsOf(auditOf(vault, "b", "2024-03-05")).next).toEqual({
      rule: "R-01",
      status: "running",
      earliest: "2024-03-14",
      latest: "2024-03-14",
    });
    expect(auditRowsOf(auditOf(vault, "b", "2024-03-14")).next?.rule).toBe("R-01");
    expect(auditRowsOf(auditOf(vault, "b", "2024-03-15")).next?.rule).not.toBe("R-01");
    vault.close();
  });
});

describe("the next act of a case", () => {
  const { vault } = plantOpen();
  put(vault, namedCase({ id: "a", extra: PENDING }), namedCase({ id: "b", extra: REJECTED }));
  const rowsOf = (id: string, asOf: string) => auditRowsOf(auditOf(vault, id, asOf));

  it("is the audit's own, and the lists have it as it stands there", () => {
    const audit = auditOf(vault, "b", "2024-03-05");
    expect(rowsOf("b", "2024-03-05").act).toMatchObject({
      kind: audit.next?.kind,
      what: audit.next?.what,
      finding: audit.next?.because[0],
    });
    store(vault, STAMP, rowsOf("b", "2024-03-05"));
    expect(vault.queries.caseRows(["b"], STAMP)[0]?.act?.what).toEqual(audit.next?.what);
  });

  it("gives a case its place: by the earliest day on which something could be lost, then by how late a court is", () => {
    expect(rowsOf("b", "2024-03-05").place).toEqual({ rank: 0, day: "2024-03-14" });
    expect(rowsOf("a", "2024-03-20").place).toEqual({ rank: 2, day: "2024-02-19" });
    const later = { ...STAMP, calendar: "another" };
    store(vault, later, rowsOf("a", "2024-03-20"), rowsOf("b", "2024-03-05"));
    const sort = { by: "nextAct", descending: false } as const;
    expect(vault.queries.caseloadIds({ stamp: STAMP, sort })).toEqual(["b", "a"]);
    // A case whose audit came to nothing may hide a limit: it is looked at first.
    store(vault, STAMP, stoppedRows("a", "time"));
    expect(vault.queries.caseloadIds({ stamp: STAMP, sort })).toEqual(["a", "b"]);
    vault.close();
  });
});

describe("limits of the client that a missing fact leaves open", () => {
  it("stand among the rows, undetermined, and are the next one where none is certain", () => {
    const { vault } = plantOpen();
    const events = [
      ...PENDING.events,
      { id: "e4", type: "correction-decided", date: "2024-03-01", regarding: "e2", outcome: "rejected" },
      { id: "e5", type: "reconsideration-requested", date: "2024-03-08", regarding: "e4" },
      { id: "e6", type: "reconsideration-decided", date: "2024-03-20", regarding: "e5", outcome: "rejected" },
    ];
    put(vault, namedCase({ id: "a", extra: { events } }));
    const audit = auditOf(vault, "a", "2024-10-01");
    const open = audit.findings.filter(
      ({ holder, status, due }) => holder === "client" && status === "undetermined" && due !== null,
    );
    expect(open.map(({ rule }) => rule)).toEqual(["K-03"]);
    const rows = auditRowsOf(audit);
    expect(rows.deadlines.filter(({ status }) => status === "undetermined").map(({ finding }) => finding)).toEqual(
      open.map(({ id }) => id),
    );
    expect(rows.deadlines).toHaveLength(audit.deadlines.length + open.length);
    expect(rows.next).toMatchObject({ rule: "K-03", status: "undetermined" });
    vault.close();
  });
});

describe("stored results", () => {
  it("say of a case that its audit ended before its end, on that stamp and for that state of the case", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a" }), namedCase({ id: "b" }), namedCase({ id: "c" }));
    store(vault, STAMP, stoppedRows("a", "time"), auditRows("b", { stopped: "partial" }), auditRows("c"));
    const stopped = () => vault.queries.caseRows(["a", "b", "c"], STAMP).map((row) => row.stopped);
    expect(stopped()).toEqual(["time", "partial", null]);
    expect(vault.queries.staleCases(STAMP, 9)).toEqual([]);
    expect(vault.queries.caseloadIds({ stamp: STAMP, stopped: true }).toSorted()).toEqual(["a", "b"]);
    expect(vault.queries.auditState("a", STAMP)).toEqual({ fileSeq: 1, stopped: "time" });
    expect(vault.queries.auditState("a", { ...STAMP, asOf: "2026-11-24" })?.stopped).toBeNull();
    expect(vault.queries.auditState("none", STAMP)).toBeUndefined();
    put(vault, namedCase({ id: "a", reference: "新" }));
    expect(vault.queries.auditState("a", STAMP)).toEqual({ fileSeq: 2, stopped: null });
    store(vault, STAMP, auditRows("a"));
    expect(stopped()).toEqual([null, "partial", null]);
    vault.close();
  });

  it("are fresh for their stamp alone, and stale from the next change of the case file", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a", extra: PENDING }));
    const stale = (stamp = STAMP): boolean | undefined => vault.queries.caseRows(["a"], stamp)[0]?.stale;
    expect(vault.queries.staleCases(STAMP, 9)).toEqual([{ id: "a", fileSeq: 1 }]);
    const rows = auditRowsOf(auditOf(vault, "a", STAMP.asOf));
    expect(vault.storeAudits(STAMP, [{ fileSeq: 1, rows }])).toBe(1);
    expect(vault.queries.staleCases(STAMP, 9)).toEqual([]);
    expect(vault.queries.caseRows(["a"], STAMP)).toMatchObject([
      { stale: false, counts: rows.counts, overdue: rows.overdue, next: rows.next },
    ]);
    for (const other of [{ asOf: "2026-11-24" }, { rules: "sha256:2" }, { calendar: "other" }]) {
      expect(stale({ ...STAMP, ...other })).toBe(true);
      expect(vault.queries.staleCases({ ...STAMP, ...other }, 9)).toHaveLength(1);
    }
    change(vault, { kind: "note-put", caseId: "a", note: { id: "n", text: "电话" } });
    change(vault, { kind: "work-set", caseId: "a", work: { caseworker: "某律师" } });
    expect(stale()).toBe(false);
    change(vault, {
      kind: "event-put",
      caseId: "a",
      event: { id: "e9", type: "listing-discovered", date: "2024-05-01" },
    });
    expect(stale()).toBe(true);
    expect(vault.queries.caseRows(["a"], STAMP)[0]?.counts).toEqual(rows.counts);
    expect(vault.queries.staleCases(STAMP, 9)).toEqual([{ id: "a", fileSeq: 4 }]);
    vault.undo({ caseId: "a" });
    expect(stale()).toBe(true);
    expect(vault.head().length).toBe(5);
    vault.close();
  });

  it("of a case that has changed meanwhile are not kept", () => {
    const { vault } = plantOpen();
    put(vault, namedCase({ id: "a" }), namedCase({ id: "b" }));
    const before = vault.queries.staleCases(STAMP, 9);
    change(vault, { kind: "event-put", caseId: "a", event: { id: "e9", type: "other" } });
    change(vault, { kind: "case-delete", caseId: "b" });
    expect(
      vault.storeAudits(
        STAMP,
        before.map(({ id, fileSeq }) => ({ fileSeq, rows: auditRows(id) })),
      ),
    ).toBe(0);
    expect(vault.queries.caseRows(["a"], STAMP)[0]?.stale).toBe(true);
    vault.close();
  });

  it("come with changed cases first, and leave no entry in the history and no difference for verify", () => {
    const { vault } = plantOpen();
    put(vault, ...["a", "b", "c"].map((id) => namedCase({ id })));
    store(vault, { ...STAMP, asOf: "2026-11-22" }, auditRows("a"), auditRows("b"), auditRows("c"));
    change(vault, { kind: "event-put", caseId: "c", event: { id: "e9", type: "other" } });
    store(vault, STAMP, auditRows("a"));
    expect(vault.queries.staleCases(STAMP, 9).map(({ id }) => id)).toEqual(["c", "b"]);
    expect(vault.queries.staleCases(STAMP, 1).map(({ id }) => id)).toEqual(["c"]);
    expect(vault.head().length).toBe(2);
    expect(vault.verify().problems).toEqual([]);
    vault.rebuild();
    expect(vault.queries.caseRows(["a"], STAMP)).toMatchObject([{ stale: true, counts: null }]);
    vault.close();
  });

  it("filter the caseload by rule and by deadline", () => {
    const { vault } = plantOpen();
    put(vault, ...["a", "b", "c", "d"].map((id) => namedCase({ id })));
    const broken = (rule: string, status: "breach" | "contestable") => [{ rule, status, count: 2 }];
    const due = (earliest: string, latest: string | null, status = "running") => ({
      rule: "R-01",
      status,
      earliest,
      latest,
    });
    store(
      vault,
      STAMP,
      auditRows("a", { findings: broken("C-03", "breach"), next: due("2026-11-23", "2026-11-23") }),
      auditRows("b", { findings: broken("C-03", "contestable"), next: due("2026-11-30", null) }),
      auditRows("c", { findings: broken("D-01", "breach"), overdue: due("2026-01-01", "2026-01-02", "breach") }),
      auditRows("d", { next: due("2026-11-01", "2026-11-22"), overdue: due("2026-01-01", null, "contestable") }),
    );
    const ids = (filter: object): readonly string[] =>
      vault.queries.caseloadIds({ stamp: STAMP, sort: { by: "nextDue", descending: false }, ...filter });
    expect(ids({})).toEqual(["d", "a", "b", "c"]);
    expect(ids({ sort: { by: "nextDue", descending: true } })).toEqual(["b", "a", "d", "c"]);
    expect(ids({ ruleBroken: { rule: "C-03" } })).toEqual(["a"]);
    expect(ids({ ruleBroken: { rule: "C-03", contestable: true } })).toEqual(["a", "b"]);
    expect(ids({ ruleBroken: { rule: "X-01", contestable: true } })).toEqual([]);
    expect(ids({ deadline: { kind: "ours", days: 0 } })).toEqual(["a"]);
    expect(ids({ deadline: { kind: "ours", days: 7 } })).toEqual(["a", "b"]);
    expect(ids({ deadline: { kind: "ours", days: 6 } })).toEqual(["a"]);
    expect(ids({ deadline: { kind: "court-overdue" } })).toEqual(["c"]);
    expect(ids({ deadline: { kind: "court-overdue", contestable: true } })).toEqual(["d", "c"]);
    expect(vault.queries.facets({ stamp: STAMP })).toMatchObject({
      stale: 0,
      rules: [
        { rule: "C-03", breach: 1, contestable: 1 },
        { rule: "D-01", breach: 1, contestable: 0 },
      ],
    });
    change(vault, { kind: "work-set", caseId: "a", work: { archived: true } });
    expect(vault.queries.facets({ stamp: STAMP }).rules[0]).toEqual({ rule: "C-03", breach: 0, contestable: 1 });
    vault.close();
  });
});

describe("deadlines over all cases", () => {
  const { vault } = plantOpen();
  afterAll(() => {
    vault.close();
  });
  const deadline = (
    rule: string,
    holder: string,
    earliest: string,
    latest: string | null,
    status: string,
  ): DeadlineRow => ({
    finding: `${rule}@e1`,
    rule,
    holder,
    earliest,
    latest,
    status,
    route: null,
    what: { zh: "申请复议", en: "Ask for reconsideration" },
  });
  put(vault, namedCase({ id: "a", name: "王某", reference: "1" }), namedCase({ id: "b" }), namedCase({ id: "c" }));
  change(
    vault,
    { kind: "work-set", caseId: "a", work: { caseworker: "某律师" } },
    { kind: "work-set", caseId: "c", work: { archived: true } },
  );
  store(
    vault,
    STAMP,
    auditRows("a", {
      deadlines: [
        deadline("R-01", "client", "2026-11-23", "2026-11-23", "running"),
        deadline("C-03", "enforcing-court", "2026-10-01", "2026-10-08", "breach"),
        deadline("K-03", "client", "2026-12-20", null, "running"),
      ],
    }),
    auditRows("b", {
      deadlines: [
        deadline("R-01", "client", "2026-11-25", "2026-12-02", "contestable"),
        deadline("R-03", "upper-court", "2026-10-08", "2026-10-08", "breach"),
        deadline("N-02", "bureau", "2026-11-01", "2026-11-01", "breach"),
      ],
    }),
    auditRows("c", { deadlines: [deadline("R-01", "client", "2026-11-23", "2026-11-23", "running")] }),
  );
  const shown = (filter: object = {}, page = { offset: 0, limit: 50 }): readonly string[] =>
    vault.queries.deadlines({ stamp: STAMP, ...filter }, page).rows.map(({ caseId, rule }) => `${caseId} ${rule}`);

  it("come by the day that counts, those without one last, archived ones not at all", () => {
    expect(shown()).toEqual(["a C-03", "b R-03", "b N-02", "a R-01", "b R-01", "a K-03"]);
    expect(shown({}, { offset: 4, limit: 1 })).toEqual(["b R-01"]);
    expect(vault.queries.deadlines({ stamp: STAMP }, { offset: 0, limit: 1 })).toEqual({
      total: 6,
      rows: [
        {
          caseId: "a",
          reference: "1",
          clientName: "王某",
          caseworker: "某律师",
          finding: "C-03@e1",
          rule: "C-03",
          holder: "enforcing-court",
          earliest: "2026-10-01",
          latest: "2026-10-08",
          status: "breach",
          route: null,
          what: { zh: "申请复议", en: "Ask for reconsideration" },
          stale: false,
        },
      ],
    });
  });

  it.each<[object, readonly string[]]>([
    [{ from: "2026-11-23", to: "2026-11-23" }, ["a R-01"]],
    [{ from: "2026-11-26", to: "2026-11-30" }, ["b R-01"]],
    [{ from: "2026-12-03" }, ["a K-03"]],
    [{ to: "2026-10-02" }, ["a C-03"]],
    [{ from: "2026-12-21", to: "2026-12-22" }, ["a K-03"]],
    [{ holders: ["client"] }, ["a R-01", "b R-01", "a K-03"]],
    [{ holders: ["upper-court", "bureau"], statuses: ["breach"] }, ["b R-03", "b N-02"]],
    [{ caseworker: "某律师", holders: ["client"] }, ["a R-01", "a K-03"]],
    [{ holders: [] }, []],
    [{ overBy: "2026-11-23" }, ["a C-03", "b R-03", "b N-02", "a R-01"]],
    [{ countedFrom: "2026-11-24" }, ["b R-01", "a K-03"]],
    [{ countedTo: "2026-11-25", holders: ["client"] }, ["a R-01", "b R-01"]],
  ])("that fit %j", (filter, wanted) => {
    expect(shown(filter)).toEqual(wanted);
    expect(vault.queries.deadlines({ stamp: STAMP, ...filter }, { offset: 0, limit: 0 }).total).toBe(wanted.length);
  });

  it("are counted by day", () => {
    const days = { stamp: STAMP, countedFrom: "2026-10-01", countedTo: "2026-11-30" };
    // Ours on the first day they may end, others' on the last.
    expect(vault.queries.deadlineDays(days)).toEqual([
      { day: "2026-10-08", ours: 0, others: 2 },
      { day: "2026-11-01", ours: 0, others: 1 },
      { day: "2026-11-23", ours: 1, others: 0 },
      { day: "2026-11-25", ours: 1, others: 0 },
    ]);
    expect(vault.queries.deadlineDays({ ...days, holders: ["client"], caseworker: "某律师" })).toEqual([
      { day: "2026-11-23", ours: 1, others: 0 },
    ]);
  });

  it("give the figures of today, and say how much of them is stale", () => {
    const today = (stamp = STAMP) =>
      vault.queries.today({
        stamp,
        changedSince: "2026-11-22T00:00:00.000Z",
        untouchedSince: "2026-11-22T00:00:00.000Z",
      });
    expect(today()).toEqual({
      dueToday: 1,
      dueInSevenDays: 2,
      courtOverdue: 2,
      courtOverdueCases: 2,
      changed: 2,
      untouched: 0,
      stale: 0,
    });
    expect(today({ ...STAMP, asOf: "2026-11-25" })).toMatchObject({ dueToday: 1, dueInSevenDays: 1, stale: 2 });
    expect(() => today({ ...STAMP, asOf: "someday" })).toThrow(RangeError);
    change(vault, { kind: "event-put", caseId: "b", event: { id: "e9", type: "other" } });
    const { rows } = vault.queries.deadlines({ stamp: STAMP }, { offset: 0, limit: 50 });
    expect(rows.filter(({ stale }) => stale).map(({ caseId }) => caseId)).toEqual(["b", "b", "b"]);
    change(vault, { kind: "case-delete", caseId: "b" });
    expect(shown()).toEqual(["a C-03", "a R-01", "a K-03"]);
  });
});
