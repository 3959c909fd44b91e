// Undo of what later notes, marks and documents are about: refused, so that nobody's work is left where nobody sees it.
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "./change.ts";
import { apply, failing, nameOf, planted } from "./undo.fixture.ts";
import { removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

describe("undo of exactly one change", () => {
  /** What people later say about a thing of the case, by the id it names the thing with. */
  const SAID: readonly (readonly [thing: Change, about: Change, label: string])[] = [
    [
      { kind: "evidence-put", caseId: "甲", evidence: { id: "d9", title: "新" } },
      { kind: "note-put", caseId: "甲", note: { id: "n9", text: "第三页有公章", about: "evidence:d9:3" } },
      "备注",
    ],
    [
      { kind: "evidence-put", caseId: "甲", evidence: { id: "d9", title: "新" } },
      { kind: "mark-set", caseId: "甲", mark: { id: "exhibit/d9", subject: "exhibit", state: "4" } },
      "编号",
    ],
    [
      { kind: "event-put", caseId: "甲", event: { id: "e9", type: "listing-discovered" } },
      {
        kind: "mark-set",
        caseId: "甲",
        mark: { id: "finding/C-03@e9", subject: "finding", state: "set-aside", reason: "一" },
      },
      "搁置",
    ],
    [
      { kind: "sanction-put", caseId: "甲", sanction: { id: "s9", kind: "rail" } },
      { kind: "draft-put", caseId: "甲", draft: { id: "agency-letter", choices: { agency: "s9" }, edits: [] } },
      "文书",
    ],
    [
      { kind: "event-put", caseId: "甲", event: { id: "e9", type: "listing-discovered" } },
      {
        kind: "draft-put",
        caseId: "甲",
        draft: { id: "urging-letter", choices: {}, edits: [{ sentence: "C-03@e9.head", base: "一", text: "二" }] },
      },
      "措辞",
    ],
  ];

  it.each(SAID.map((one) => [nameOf(one[1]), one] as const))(
    "is refused where later work is about what it would take away: %s",
    (_, [thing, about, name]) => {
      const vault = planted();
      const seq = apply(vault, thing);
      const later = vault.apply([about], { label: { zh: name, en: name } }) ?? 0;
      const before = JSON.stringify([vault.case("甲"), vault.notes("甲"), vault.marks("甲"), vault.drafts("甲")]);
      const refused = failing(() => vault.undo({ seq, caseId: "甲" }));
      expect(refused).toMatchObject({ code: "depends" });
      expect(refused.text.zh).toContain(name);
      expect(JSON.stringify([vault.case("甲"), vault.notes("甲"), vault.marks("甲"), vault.drafts("甲")])).toBe(before);
      // The later one first, and nothing stands in the way any more.
      vault.undo({ seq: later, caseId: "甲" });
      vault.undo({ seq, caseId: "甲" });
      vault.close();
    },
  );

  it("is not held up by what is about another thing, nor by what was there before", () => {
    const vault = planted();
    apply(vault, { kind: "mark-set", caseId: "甲", mark: { id: "exhibit/d9", subject: "exhibit", state: "4" } });
    const seq = apply(vault, { kind: "evidence-put", caseId: "甲", evidence: { id: "d9", title: "新" } });
    apply(
      vault,
      { kind: "note-put", caseId: "甲", note: { id: "n8", text: "d9", about: "evidence:d99:3" } },
      { kind: "mark-set", caseId: "甲", mark: { id: "exhibit/d", subject: "exhibit", state: "5" } },
    );
    vault.undo({ seq, caseId: "甲" });
    expect(vault.case("甲")?.evidence?.map(({ id }) => id)).toEqual(["d1"]);
    vault.close();
  });
});
