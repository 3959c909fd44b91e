// Templates from anywhere: what is refused, with the part named, what is only said, and what is taken.
import { describe, expect, it } from "vitest";
import { shippedTemplate } from "../render.ts";
import { checkTemplate } from "./check.ts";
import { TemplateError } from "./error.ts";
import { type Made, nested, REFUSED, STYLE } from "./refused.fixture.ts";
import {
  adding,
  DOCUMENT,
  field,
  inBody,
  inRun,
  onlyText,
  related,
  RELS,
  replacing,
  simpleField,
  templateWith,
} from "./hostile.fixture.ts";

/** The problems of a template in English, or its warnings after "taken". */
function verdict(bytes: Uint8Array): readonly string[] {
  try {
    return ["taken", ...checkTemplate(bytes).warnings.map(({ en }) => en)];
  } catch (error) {
    if (error instanceof TemplateError) return error.problems.map(({ en }) => en);
    throw error;
  }
}

describe("a template", () => {
  it("is tried in every way that there is to spoil one", () => {
    expect(REFUSED.length).toBeGreaterThan(60);
    expect(new Set(REFUSED.map(([what]) => what)).size).toBeGreaterThan(50);
  });

  it.each(REFUSED)("is refused with the part and the reason: %s", (_, bytes, says) => {
    const said = verdict(bytes);
    expect(said[0]).not.toBe("taken");
    expect(said.join("\n")).toMatch(says);
  });

  it.each<Made>([
    ["the shipped one", shippedTemplate({ forCourt: true }), /^taken$/u],
    ["the shipped one for clients", shippedTemplate({ forCourt: false }), /^taken$/u],
    [
      "page numbers and dates",
      templateWith(inBody(`${field(" PAGE ")}${simpleField("NUMPAGES \\* MERGEFORMAT")}`)),
      /^taken$/u,
    ],
    ["a field with a field in it", templateWith(inBody(nested("IF 1 = ", "PAGE", " yes"))), /^taken$/u],
    ["a picture inside", templateWith(related("image", "media/a.png", "")), /^taken$/u],
    ["a picture named from the root", templateWith(related("image", "/word/media/a.png", "Internal")), /^taken$/u],
    [
      "text that is not hidden after all",
      templateWith(inRun('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t>')),
      /^taken$/u,
    ],
    [
      "a hidden style that nothing uses",
      templateWith(replacing("word/styles.xml", "</w:styles>", `${STYLE}</w:styles>`)),
      /^taken$/u,
    ],
    ["full-width braces that name no tag", templateWith(inRun("<w:t>｛盖章｝</w:t>")), /^taken$/u],
    [
      "a link to a page",
      templateWith(related("hyperlink", "https://example.invalid/")),
      /^taken\nthe part|^taken\n.*has a link to https:\/\/example\.invalid\//u,
    ],
    [
      "a link of a field to a page",
      templateWith(inBody(field('HYPERLINK "mailto:a@example.invalid"'))),
      /^taken\n.*has a link to mailto:/u,
    ],
  ])("is taken: %s", (_, bytes, says) => {
    expect(verdict(bytes).join("\n")).toMatch(says);
  });

  it.each<Made>([
    [
      "the signature",
      templateWith(replacing(DOCUMENT, /<w:p>(?:(?!<w:p>).)*\{#是落款\}.*\{\/是落款\}.*?<\/w:p>/su, "")),
      /leaves out: the signature and date;/u,
    ],
    [
      "the lists of exhibits",
      templateWith(replacing(DOCUMENT, /<w:p>(?:(?!<w:p>).)*\{#是三列表\}.*\{\/是三列表\}.*?<\/w:p>/su, "")),
      /leaves out: tables of 3 columns \(such as the list of exhibits\);/u,
    ],
    ["the gaps", templateWith(replacing(DOCUMENT, /\{空白\}/gu, "")), /leaves out: the gaps to fill in;/u],
    ["the whole text but single facts", templateWith(onlyText("案号：{案号}")), /single fields .* only/u],
  ])("is warned of by name where it leaves out %s", (_, bytes, says) => {
    const said = verdict(bytes);
    expect(said[0]).toBe("taken");
    expect(said[1]).toMatch(says);
    expect(said).toHaveLength(2);
  });

  it("has its problems said in both languages, all of them, each once", () => {
    const link = related("image", "https://example.invalid/a.png");
    const bytes = templateWith(link, inBody(field("DDE x") + field("DDE y")), adding("word/vbaProject.bin", "VBA"));
    try {
      checkTemplate(bytes);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      expect(error.problems).toHaveLength(3);
      for (const { zh, en } of error.problems) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("is looked through again when it was changed, whatever its name", () => {
    expect(verdict(templateWith())).toEqual(["taken"]);
    expect(verdict(templateWith(related("image", "https://example.invalid/a.png", "External", RELS)))).toHaveLength(1);
  });
});
