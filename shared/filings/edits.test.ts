// A person's wording over a document that is drawn up anew.
import { describe, expect, it } from "vitest";
import { withEdits } from "./edits.ts";
import { textOf } from "./text.ts";
import { traceOf } from "./trace.ts";
import { sentenceText } from "./walk.ts";
import { CASE, caseWith, drawn, sentenceOf } from "./sample.fixture.ts";

const ID = "ground.D-02@e1.result";

describe("a reworded sentence", () => {
  const draft = drawn("correction-request", { asOf: "2024-02-01" });
  const base = sentenceText(sentenceOf(draft, ID));
  const edit = { sentence: ID, base, text: "决定书通篇没有一句理由。" };

  it("stands in place of the program's wording", () => {
    const edited = withEdits(draft, [edit]);
    expect(textOf(edited)).toContain("决定书通篇没有一句理由。");
    expect(textOf(edited)).not.toContain(base);
    expect(edited.conflicts).toEqual([]);
    expect(edited.orphans).toEqual([]);
  });

  it("leaves no gap where the person has written it in", () => {
    const id = "reference.known";
    const open = drawn("correction-request", {
      asOf: "2024-02-01",
      file: { ...CASE, events: CASE.events.filter(({ type }) => type === "listing-decided") },
    });
    expect(open.blanks.map((blank) => blank.id)).toContain("listing.known.date");
    const filled = { sentence: id, base: sentenceText(sentenceOf(open, id)), text: "收到日期：三月一日。" };
    expect(withEdits(open, [filled]).blanks.map((blank) => blank.id)).not.toContain("listing.known.date");
  });

  it("keeps its trace, marked as reworded", () => {
    const traced = traceOf(withEdits(draft, [edit])).sentences.find(({ id }) => id === ID);
    expect(traced).toMatchObject({ reworded: true, findings: ["D-02@e1"], text: base });
  });

  it("leaves the document it was laid over as it was", () => {
    withEdits(draft, [edit]);
    expect(sentenceOf(draft, ID).rewording).toBeUndefined();
  });
});

describe("a sentence that has changed since", () => {
  it("is shown in both wordings", () => {
    const before = drawn("reconsideration-request");
    const id = "rejection.served";
    const edit = { sentence: id, base: sentenceText(sentenceOf(before, id)), text: "本人于三月底签收。" };
    const later = caseWith([
      {
        id: "e7",
        type: "correction-served",
        date: "2024-03-28",
        service: { method: "direct", proof: "yes", recipient: "self" },
      },
    ]);
    const edited = withEdits(drawn("reconsideration-request", { file: later }), [edit]);
    expect(edited.conflicts).toEqual([edit]);
    expect(textOf(edited)).toContain("【已改写：本人于三月底签收。】【现应为：送达日期：2024年3月28日。】");
  });

  it("keeps a clean edit when something else in the document changes", () => {
    const base = sentenceText(sentenceOf(drawn("correction-request", { asOf: "2024-02-01" }), ID));
    const file = { ...CASE, client: { ...CASE.client, name: "李某" } };
    const edited = withEdits(drawn("correction-request", { file, asOf: "2024-02-01" }), [
      { sentence: ID, base, text: "改" },
    ]);
    expect(edited.conflicts).toEqual([]);
  });
});

describe("an edit without a sentence", () => {
  const gone = { sentence: "ground.X-99@e0.result", base: "旧", text: "写过的话" };

  it("is kept as an orphan", () => {
    expect(withEdits(drawn("correction-request", { asOf: "2024-02-01" }), [gone]).orphans).toEqual([gone]);
  });

  it("loses nothing where one sentence was reworded twice", () => {
    const draft = drawn("correction-request", { asOf: "2024-02-01" });
    const base = sentenceText(sentenceOf(draft, ID));
    const first = { sentence: ID, base, text: "一" };
    const second = { sentence: ID, base, text: "二" };
    const edited = withEdits(draft, [first, second]);
    expect(edited.orphans).toEqual([first]);
    expect(textOf(edited)).toContain("二");
  });
});
