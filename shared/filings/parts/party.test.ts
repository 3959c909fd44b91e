// The client at the head of a paper: what the file tells of the person, and gaps for what it does not.
import { describe, expect, it } from "vitest";
import { CASE, textOfDrawn } from "../sample.fixture.ts";

const PARTICULARS = { sex: "female", ethnicity: "汉族", address: "某市某街", phone: "电话一" } as const;
const headWith = (client: object): string =>
  textOfDrawn("correction-request", { file: { ...CASE, client: { ...CASE.client, ...client } } });

describe("the client at the head of a paper", () => {
  it("has the particulars on file in place of gaps", () => {
    const text = headWith(PARTICULARS);
    expect(text).toContain("性别：女");
    expect(text).toContain("民族：汉族");
    expect(text).toContain("住址：某市某街");
    expect(text).toContain("联系方式：电话一");
    for (const gap of ["性别", "民族", "住址", "电话"]) expect(text).not.toContain(`【待填：${gap}】`);
  });

  it("leaves a gap for what is not told, and for a sex that the identity number contradicts", () => {
    for (const text of [headWith({}), headWith({ sex: "unknown", ethnicity: " ", address: "", phone: "\n" })])
      for (const gap of ["性别", "民族", "住址", "电话"]) expect(text).toContain(`【待填：${gap}】`);
    const numbered = (sex: string) =>
      headWith({ sex, idDocument: { type: "resident-id", number: "000000199001010026" } });
    expect(numbered("female")).toContain("性别：女");
    expect(numbered("male")).toContain("【待填：性别】");
  });
});
