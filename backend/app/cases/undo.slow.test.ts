// Undo over the contract: whatever call writes to one case is never taken back from another; exact numbers, and what they refuse.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
import { plantWays, seenOf, unlisted, WAYS } from "./ways.fixture.ts";

afterAll(removeDataFolders);

const note = { id: "n", text: "一" };

describe("undo in one case", () => {
  let test: TestBackend;
  beforeAll(async () => {
    test = await plantWays();
  });
  afterAll(() => test.backend.close());

  it("is tried against every way to write that there is", () => {
    expect(unlisted()).toEqual([]);
  });

  it.each(WAYS.map((way) => [way.what, way] as const))(
    "never takes back %s, of another case or of the desk",
    async (_, way) => {
      const { api } = test;
      const seq = (await way.mine(api, await seenOf(api))) ?? 0;
      expect(seq).toBeGreaterThan(0);
      const { undo } = await api.cases.steps({ caseId: "乙" });
      expect(undo).toMatchObject({
        label: { zh: "乙的备注" },
        caseId: "乙",
        clients: ["王某"],
        cases: 1,
        who: "某律师",
      });
      expect(await codeOf(api.cases.undo({ caseId: "乙", seq }))).toBe("other-case");
      const own = [await api.cases.undo({ caseId: "乙" }), await api.cases.undo({ caseId: "乙" })];
      expect(own.map(({ cases }) => cases)).toEqual([["乙"], ["乙"]]);
      expect(await codeOf(api.cases.undo({ caseId: "乙" }))).toBe("nothing-to-undo");
      const { entries } = await api.cases.history({ limit: 1, before: seq + 1 });
      expect(entries[0]).toMatchObject({ seq, undone: false });
      // By its own number it is taken back, whatever came after it elsewhere.
      await api.cases.undo({ seq });
      expect(await codeOf(api.cases.undo({ seq }))).toBe("already-undone");
      await api.cases.redo({ seq });
      await api.cases.undo({ seq });
      await api.cases.redo({ caseId: "乙" });
      await api.cases.redo({ caseId: "乙" });
    },
  );

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

  it("says of one change whether it stands, and whether a case would be gone with it", async () => {
    const { api, backend } = await startWithVault();
    await putCases(api, caseOf("甲"));
    const { seq } = await api.cases.change({
      changes: [{ kind: "note-put", caseId: "甲", note, base: null }],
      label: LABEL,
    });
    const named = { caseId: "甲", seq: seq ?? 0 };
    expect(await api.cases.steps(named)).toMatchObject({ undo: { seq, removes: false }, redo: null });
    await api.cases.undo(named);
    expect(await api.cases.steps(named)).toMatchObject({ undo: null, redo: { seq, removes: false } });
    expect(await api.cases.steps({ caseId: "甲" })).toMatchObject({ undo: { seq: 1, removes: true } });
    const { latest } = await api.cases.get({ id: "甲" });
    const gone = await api.cases.change({
      changes: [{ kind: "case-delete", caseId: "甲", base: latest }],
      label: LABEL,
    });
    // Of a case that is gone its deletion can be taken back, and is known by its client.
    expect(await api.cases.steps({ caseId: "甲" })).toMatchObject({
      undo: { seq: gone.seq, removes: false, clients: ["王某"] },
      redo: null,
    });
    await api.cases.undo({ caseId: "甲" });
    expect((await api.cases.steps({ caseId: "甲" })).redo).toMatchObject({ seq: gone.seq, removes: true });
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
