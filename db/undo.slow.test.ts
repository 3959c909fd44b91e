// Undo that belongs to a case: every kind of change against undo elsewhere, exact undo, and what later rests on.
import { afterAll, describe, expect, it } from "vitest";
import type { Op } from "../shared/merge/op.ts";
import type { Change, JsonValue } from "./change.ts";
import { openVaultWithKey } from "./open.ts";
import { apply, failing, nameOf, planted } from "./undo.fixture.ts";
import { caseOf, HOST, LABEL, plantOpen, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

/** Every change there is of a case that holds an event, evidence, a sanction, a mark, a note and a document. */
const { events: _events, ...head } = caseOf("甲");
const HEAD = JSON.parse(JSON.stringify(head)) as JsonValue;
const FROM_ELSEWHERE: Op = {
  desk: "0123456789abcdef",
  n: 1,
  hash: "0".repeat(64),
  when: "2024-03-05T02:00:00Z",
  who: "某人",
  label: LABEL,
  seen: {},
  writes: [{ entity: "case", id: "甲", gone: true, set: [], unset: [] }],
};
const CHANGES: readonly Change[] = [
  { kind: "case-put", case: caseOf("甲", { notes: "改" }) },
  { kind: "case-delete", caseId: "甲" },
  { kind: "head-put", head: { ...head, notes: "改" } },
  { kind: "event-put", caseId: "甲", event: { id: "e9", type: "other", title: "新" } },
  { kind: "event-put", caseId: "甲", event: { id: "e2", type: "correction-requested", date: "2024-02-05" } },
  { kind: "event-delete", caseId: "甲", id: "e2" },
  { kind: "evidence-put", caseId: "甲", evidence: { id: "d9", title: "新" } },
  { kind: "evidence-delete", caseId: "甲", id: "d1" },
  { kind: "sanction-put", caseId: "甲", sanction: { id: "s9", kind: "rail" } },
  { kind: "sanction-delete", caseId: "甲", id: "s1" },
  { kind: "work-set", caseId: "甲", work: { archived: true } },
  { kind: "mark-set", caseId: "甲", mark: { id: "m9", subject: "finding", state: "accepted" } },
  { kind: "mark-delete", caseId: "甲", id: "m1" },
  { kind: "note-put", caseId: "甲", note: { id: "n9", text: "新" } },
  { kind: "note-delete", caseId: "甲", id: "n1" },
  { kind: "draft-put", caseId: "甲", draft: { id: "evidence-list", choices: {}, edits: [] } },
  { kind: "draft-delete", caseId: "甲", id: "correction-request" },
  { kind: "merge-put", caseId: "甲", arrivals: [FROM_ELSEWHERE], rows: null, conflicts: [] },
  {
    kind: "merge-decide",
    caseId: "甲",
    conflict: "c1",
    keep: "theirs",
    decision: { rows: [{ entity: "note", id: "n1", row: null }], settles: [] },
  },
];
const DESK: readonly Change[] = [
  { kind: "view-put", id: "v1", value: 2 },
  { kind: "view-delete", id: "v1" },
  { kind: "setting-put", id: "t1", value: 2 },
  { kind: "setting-delete", id: "t1" },
  { kind: "notice-put", id: "2027", value: 2 },
  { kind: "notice-delete", id: "2027" },
  { kind: "overlay-put", id: "o1", value: 2 },
  { kind: "overlay-delete", id: "o1" },
];

describe("undo in a case", () => {
  it("knows every kind of change there is", () => {
    const kinds = [...CHANGES, ...DESK].map(({ kind }) => kind);
    const all: Record<Exclude<Change["kind"], "blob-put">, true> = {
      "case-put": true,
      "case-delete": true,
      "head-put": true,
      "event-put": true,
      "event-delete": true,
      "evidence-put": true,
      "evidence-delete": true,
      "sanction-put": true,
      "sanction-delete": true,
      "work-set": true,
      "mark-set": true,
      "mark-delete": true,
      "note-put": true,
      "note-delete": true,
      "draft-put": true,
      "draft-delete": true,
      "merge-put": true,
      "merge-decide": true,
      "view-put": true,
      "view-delete": true,
      "setting-put": true,
      "setting-delete": true,
      "notice-put": true,
      "notice-delete": true,
      "overlay-put": true,
      "overlay-delete": true,
    };
    expect([...new Set(kinds)].toSorted()).toEqual(Object.keys(all).toSorted());
  });

  it.each([...CHANGES, ...DESK].map((change) => [nameOf(change), change] as const))(
    "takes back its own change and never %s",
    (_, change) => {
      const vault = planted();
      const seq = apply(vault, change);
      const after = JSON.stringify([vault.case("甲"), vault.notes("甲"), vault.marks("甲"), vault.drafts("甲")]);
      const desk = JSON.stringify(["view", "setting", "notice", "overlay"].map((one) => vault.desk(one as "view")));
      // From the other case: only the other case's own, whether it is asked for as the next or by its number.
      expect(vault.undoable("乙")?.changes.map(({ id }) => id)).toEqual(["n2"]);
      expect(failing(() => vault.undo({ caseId: "乙", seq })).code).toBe("other-case");
      vault.undo({ caseId: "乙" });
      vault.undo({ caseId: "乙" });
      expect(failing(() => vault.undo({ caseId: "乙" })).code).toBe("nothing-to-undo");
      expect(vault.hasCase("乙")).toBe(false);
      expect(JSON.stringify([vault.case("甲"), vault.notes("甲"), vault.marks("甲"), vault.drafts("甲")])).toBe(after);
      expect(JSON.stringify(["view", "setting", "notice", "overlay"].map((one) => vault.desk(one as "view")))).toBe(
        desk,
      );
      // By its number it is taken back, once.
      vault.undo({ seq });
      expect(failing(() => vault.undo({ seq })).code).toBe("already-undone");
      vault.redo({ seq });
      expect(failing(() => vault.redo({ seq })).code).toBe("nothing-to-redo");
      expect(vault.verify().problems).toEqual([]);
      vault.close();
    },
  );

  it("passes by what was done to several cases at once, and refuses it by name", () => {
    const vault = planted();
    const both = apply(
      vault,
      { kind: "work-set", caseId: "甲", work: { archived: true } },
      { kind: "work-set", caseId: "乙", work: { archived: true } },
    );
    expect(failing(() => vault.undo({ caseId: "甲", seq: both })).code).toBe("other-case");
    vault.undo({ caseId: "甲" });
    expect(vault.notes("甲").map(({ id }) => id)).toEqual(["n1"]);
    expect(vault.work("甲")).toEqual({ archived: true });
    vault.undo({ seq: both });
    expect([vault.work("甲"), vault.work("乙")]).toEqual([{}, {}]);
    vault.close();
  });

  it("is the case's own after reopening, and a new change ends what could be done again", () => {
    const { vault, folder, key } = plantOpen();
    apply(vault, { kind: "case-put", case: caseOf("甲") });
    apply(vault, { kind: "case-put", case: caseOf("乙") });
    apply(vault, { kind: "note-put", caseId: "甲", note: { id: "n", text: "一" } });
    vault.undo({ caseId: "甲" });
    vault.close();
    const again = openVaultWithKey(folder, key, HOST);
    expect(again.redoable("甲")?.seq).toBe(3);
    expect(again.redoable("乙")).toBeUndefined();
    apply(again, { kind: "note-put", caseId: "乙", note: { id: "n", text: "二" } });
    expect(again.redoable("甲")?.seq).toBe(3);
    apply(again, { kind: "note-put", caseId: "甲", note: { id: "m", text: "三" } });
    expect(again.redoable("甲")).toBeUndefined();
    again.close();
  });
});

describe("undo of exactly one change", () => {
  it("is refused where the same row was changed later, and says by what", () => {
    const vault = planted();
    const seq = apply(vault, { kind: "note-put", caseId: "甲", note: { id: "n9", text: "一" } });
    vault.apply([{ kind: "note-put", caseId: "甲", note: { id: "n9", text: "二" } }], {
      label: { zh: "改写备注", en: "Reword the note" },
    });
    const refused = failing(() => vault.undo({ seq }));
    expect(refused).toMatchObject({ code: "depends" });
    expect(refused.text.zh).toContain("改写备注");
    expect(vault.notes("甲").find(({ id }) => id === "n9")?.text).toBe("二");
    vault.close();
  });

  it("is refused where a later record points at what it would take away", () => {
    const vault = planted();
    const seq = apply(vault, { kind: "event-put", caseId: "甲", event: { id: "e8", type: "listing-discovered" } });
    apply(vault, { kind: "event-put", caseId: "甲", event: { id: "e9", type: "other", title: "注", regarding: "e8" } });
    expect(failing(() => vault.undo({ seq })).code).toBe("depends");
    expect(vault.case("甲")?.events.map(({ id }) => id)).toContain("e8");
    expect(failing(() => vault.undo({ seq: 1 })).code).toBe("depends");
    expect(vault.hasCase("甲")).toBe(true);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  });

  it("is refused for the making of a case that later holds something", () => {
    const { vault } = plantOpen();
    const made = apply(vault, { kind: "case-put", case: caseOf("甲") }, { kind: "case-put", case: caseOf("乙") });
    apply(vault, { kind: "note-put", caseId: "甲", note: { id: "n", text: "一" } });
    expect(failing(() => vault.undo({ seq: made })).code).toBe("depends");
    expect(vault.caseCount()).toBe(2);
    vault.undo({ caseId: "甲" });
    vault.undo({ seq: made });
    expect(vault.caseCount()).toBe(0);
    vault.close();
  });

  it("takes no undoing, no note and nothing that is not there", () => {
    const vault = planted();
    vault.note({ zh: "说明", en: "note" });
    const note = vault.head().length;
    vault.undo({ caseId: "甲" });
    for (const seq of [note, vault.head().length, 0, 999]) {
      expect(failing(() => vault.undo({ seq })).code).toBe("nothing-to-undo");
      expect(failing(() => vault.redo({ seq })).code).toBe("nothing-to-redo");
    }
    vault.close();
  });
});

describe("a change that says what it started from", () => {
  const evidence = { id: "d1", title: "决定书" };
  const sanction = { id: "s1", kind: "rail" } as const;
  const mark = { id: "m1", subject: "finding", state: "accepted" } as const;
  const note = { id: "n1", text: "旧" };
  const draft = { id: "correction-request", choices: {}, edits: [] };
  const event = { id: "e2", type: "correction-requested", date: "2024-02-04", regarding: "e1" } as const;
  const at = { caseId: "甲" };
  /** A first writer's change and a second one's of the same thing, both from what stood before. */
  const PAIRS: readonly (readonly [Change, Change])[] = [
    [
      { kind: "head-put", head: { ...head, notes: "一" } },
      { kind: "head-put", head: { ...head, notes: "二" }, base: HEAD },
    ],
    [
      { kind: "event-put", ...at, event: { ...event, note: "一" } },
      { kind: "event-put", ...at, event: { ...event, note: "二" }, base: event },
    ],
    [
      { kind: "event-put", ...at, event: { ...event, note: "一" } },
      { kind: "event-delete", ...at, id: "e2", base: event },
    ],
    [
      { kind: "event-delete", ...at, id: "e2" },
      { kind: "event-put", ...at, event: { ...event, note: "二" }, base: event },
    ],
    [
      { kind: "evidence-put", ...at, evidence: { ...evidence, kind: "一" } },
      { kind: "evidence-put", ...at, evidence: { ...evidence, kind: "二" }, base: evidence },
    ],
    [
      { kind: "evidence-put", ...at, evidence: { ...evidence, kind: "一" } },
      { kind: "evidence-delete", ...at, id: "d1", base: evidence },
    ],
    [
      { kind: "sanction-put", ...at, sanction: { ...sanction, note: "一" } },
      { kind: "sanction-put", ...at, sanction: { ...sanction, note: "二" }, base: sanction },
    ],
    [
      { kind: "sanction-put", ...at, sanction: { ...sanction, note: "一" } },
      { kind: "sanction-delete", ...at, id: "s1", base: sanction },
    ],
    [
      { kind: "work-set", ...at, work: { caseworker: "李某" } },
      { kind: "work-set", ...at, work: { archived: true }, base: {} },
    ],
    [
      { kind: "mark-set", ...at, mark: { ...mark, state: "set-aside", reason: "一" } },
      { kind: "mark-set", ...at, mark: { ...mark, state: "set-aside", reason: "二" }, base: mark },
    ],
    [
      { kind: "mark-set", ...at, mark: { ...mark, state: "set-aside", reason: "一" } },
      { kind: "mark-delete", ...at, id: "m1", base: mark },
    ],
    [
      { kind: "mark-set", ...at, mark: { ...mark, id: "m5" } },
      { kind: "mark-set", ...at, mark: { ...mark, id: "m5", state: "set-aside" }, base: null },
    ],
    [
      { kind: "note-put", ...at, note: { ...note, text: "一" } },
      { kind: "note-put", ...at, note: { ...note, text: "二" }, base: note },
    ],
    [
      { kind: "note-put", ...at, note: { ...note, text: "一" } },
      { kind: "note-delete", ...at, id: "n1", base: note },
    ],
    [
      { kind: "draft-put", ...at, draft: { ...draft, choices: { lang: "en" } } },
      { kind: "draft-put", ...at, draft: { ...draft, choices: { lang: "zh" } }, base: draft },
    ],
    [
      { kind: "draft-put", ...at, draft: { ...draft, choices: { lang: "en" } } },
      { kind: "draft-delete", ...at, id: "correction-request", base: draft },
    ],
    [
      { kind: "case-put", case: caseOf("丙") },
      { kind: "case-put", case: caseOf("丙", { notes: "二" }), base: null },
    ],
    [
      { kind: "note-put", ...at, note: { id: "n7", text: "一" } },
      { kind: "case-delete", ...at, base: 2 },
    ],
    ...(["view", "setting", "notice", "overlay"] as const).flatMap((entity) => {
      const id = { view: "v1", setting: "t1", notice: "2027", overlay: "o1" }[entity];
      return [
        [
          { kind: `${entity}-put`, id, value: "一" },
          { kind: `${entity}-put`, id, value: "二", base: 1 },
        ],
        [
          { kind: `${entity}-put`, id, value: "一" },
          { kind: `${entity}-delete`, id, base: 1 },
        ],
      ] as const;
    }),
  ];

  it.each(PAIRS.map((pair) => [nameOf(pair[1]), pair] as const))(
    "is refused with both versions where that is gone: %s",
    (_, [theirs, mine]) => {
      const quiet = planted();
      // Nobody in between: the same change is written.
      expect(apply(quiet, mine)).toBeGreaterThan(0);
      quiet.close();
      const vault = planted();
      apply(vault, theirs);
      const before = vault.head();
      const refused = failing(() => apply(vault, mine));
      expect(refused.code).toBe("conflict");
      expect(refused.conflicts).toHaveLength(1);
      expect(refused.conflicts[0]).toMatchObject({ at: 0, base: mine.base, by: { who: HOST.who, label: LABEL } });
      expect(vault.head()).toEqual(before);
      // From what is there now, the person's decision is written.
      expect(apply(vault, { ...mine, base: refused.conflicts[0]?.present ?? null })).toBeGreaterThan(0);
      vault.close();
    },
  );

  it("is no conflict where both wrote the same, and none is written where one of several is", () => {
    const vault = planted();
    apply(vault, { kind: "note-put", ...at, note: { ...note, text: "同" } });
    expect(
      vault.apply([{ kind: "note-put", ...at, note: { ...note, text: "同" }, base: note }], { label: LABEL }),
    ).toBe(null);
    const refused = failing(() =>
      apply(
        vault,
        { kind: "note-put", ...at, note: { id: "n5", text: "新" }, base: null },
        { kind: "note-put", ...at, note: { ...note, text: "别" }, base: note },
      ),
    );
    expect(refused.conflicts.map(({ at: which, id }) => [which, id])).toEqual([[1, "n1"]]);
    expect(vault.notes("甲").map(({ id }) => id)).not.toContain("n5");
    vault.close();
  });

  it("may start from the form in which the vault shows it", () => {
    const { vault } = plantOpen();
    apply(vault, { kind: "case-put", case: caseOf("甲") });
    apply(vault, {
      kind: "event-put",
      ...at,
      event: { id: "e9", type: "other", title: "注", date: "2024-02-01/2024-02-01" },
    });
    const shown = vault.case("甲")?.events.find(({ id }) => id === "e9");
    expect(shown).toBeDefined();
    const base = JSON.parse(JSON.stringify(shown)) as { readonly id: string };
    expect(apply(vault, { kind: "event-delete", ...at, id: "e9", base })).toBeGreaterThan(0);
    vault.close();
  });
});
