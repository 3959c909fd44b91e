// The numbers of decisions and orders on record: a gap wherever a paper rests on one that the file tells without its number.
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED } from "../cases/kinds.fixture.ts";
import { draftOf, textOf, type Choices, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";

const DAY = "2024-06-01";
const text = (document: DocumentName, file: CaseFile, choices: Choices = {}): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, DAY), choices }));
const rejected = (more: object = {}): CaseFile =>
  kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-05-27", more)]);

describe("a decision on record without its number", () => {
  it.each([
    ["supervision-request", rejected(), "对纠正申请所作决定的文号"],
    ["procuratorate-application", rejected(), "对纠正申请所作决定的文号"],
    ["reconsideration-request", rejected(), "对纠正申请所作决定的文号"],
    ["correction-request", kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", null)]), "限制消费令的文号"],
    ["restriction-relief", kindOf("k", [ORDERED]), "限制消费令的文号"],
    ["correction-request", kindOf("k", [LISTED]), "纳入决定书的文号"],
  ] as const)("has one gap for it in a %s", (document, file, hint) => {
    expect(text(document, file).split(`【待填：${hint}`)).toHaveLength(2);
  });

  it("is filled once, in every paper, and for that decision alone", () => {
    const fills = { "rejection.documentNumber@q3": "（2024）京0105执监1号" };
    for (const document of ["supervision-request", "reconsideration-request"] as const) {
      expect(text(document, rejected(), { fills })).toMatch(/文号：?（2024）京0105执监1号/u);
    }
    const again = {
      ...rejected(),
      events: [
        ...rejected().events,
        { id: "q9", type: "correction-decided", date: "2024-05-30", outcome: "rejected", regarding: "q1" } as const,
      ],
    };
    expect(text("reconsideration-request", again, { fills })).toContain("原决定：文号【待填：");
  });

  it("has none where the answer was given by word of mouth", () => {
    const oral = rejected({ form: "oral" });
    expect(text("supervision-request", oral)).not.toContain("对纠正申请所作决定的文号");
    expect(text("reconsideration-request", oral)).toContain("原口头答复：没有文号");
  });
});
