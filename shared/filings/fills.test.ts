// What a person wrote into a gap stands in the paper as written, says that it is the person's, and gives way to the file.
import { describe, expect, it } from "vitest";
import { traceOf } from "./index.ts";
import { CASE, drawn, sentenceOf, textOfDrawn } from "./sample.fixture.ts";
import { withEdits } from "./edits.ts";

const ADDRESS = "party.client.serviceAddress";
const fills = { [ADDRESS]: "某市某街1号" };

describe("a filled gap", () => {
  it("stands in every paper that has it, and is none of its gaps any more", () => {
    for (const document of ["correction-request", "reconsideration-request", "service-address"] as const) {
      const draft = drawn(document, { choices: { fills } });
      expect(draft.blanks.map(({ id }) => id)).not.toContain(ADDRESS);
      expect(drawn(document).blanks.map(({ id }) => id)).toContain(ADDRESS);
      expect(textOfDrawn(document, { choices: { fills } })).toContain("某市某街1号");
    }
  });

  it("is told in the trace as the person's words", () => {
    const { sentences } = traceOf(drawn("correction-request", { choices: { fills } }));
    const filled = sentences.filter((sentence) => sentence.filled.length > 0);
    expect(filled.map((sentence) => [sentence.id, sentence.filled, sentence.blanks])).toEqual([
      ["party.client.serviceAddress", [ADDRESS], []],
    ]);
  });

  it("gives way where the file tells the fact by now", () => {
    const said = { "party.client.contact": "电话一" };
    expect(textOfDrawn("correction-request", { choices: { fills: said } })).toContain("联系方式：电话一");
    const file = { ...CASE, client: { ...CASE.client, phone: "电话二" } };
    const text = textOfDrawn("correction-request", { file, choices: { fills: said } });
    expect(text).toContain("联系方式：电话二");
    expect(text).not.toContain("电话一");
  });

  it("is one line, and nothing where nothing is written, or where a pen is meant", () => {
    const odd = {
      [ADDRESS]: "某市\n\u202e某街",
      "party.client.contact": "  ",
      "closing.signature": "王某",
      gone: "某",
    };
    const draft = drawn("correction-request", { choices: { fills: odd } });
    expect(sentenceOf(draft, "party.client.serviceAddress").parts).toContainEqual(
      expect.objectContaining({ text: expect.not.stringMatching(/[\n\u202e]/u) as string }),
    );
    expect(draft.blanks.map(({ id }) => id)).toContain("party.client.contact");
    expect(draft.atSigning.map(({ id }) => id)).toContain("closing.signature");
  });

  it("that a person reworded around shows both wordings once it is written otherwise", () => {
    const before = drawn("correction-request", { choices: { fills } });
    const { id } = sentenceOf(before, "party.client.serviceAddress");
    const edit = { sentence: id, base: "送达地址：某市某街1号。", text: "送达地址同住址。" };
    expect(withEdits(before, [edit]).conflicts).toEqual([]);
    const after = drawn("correction-request", { choices: { fills: { [ADDRESS]: "某市某街2号" } } });
    expect(withEdits(after, [edit]).conflicts).toEqual([edit]);
  });
});
