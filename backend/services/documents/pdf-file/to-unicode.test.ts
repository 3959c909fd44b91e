// The tables of characters of a printed page, set right by the text that was printed.
import { decodePDFRawStream, PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { DrawnFor } from "./radicals.ts";
import { setCharacters } from "./to-unicode.ts";

it.each([
  ["人民法院", "⼈⺠法院"],
  ["开户行", "开⼾⾏"],
  ["门、页、龙", "⻔、⻚、⻰"],
  ["2013–2015 — 2016", "2013‒2015\u2003―\u20032016"],
])("%s is what a font that draws radicals drew", (written, drawn) => {
  const text = new DrawnFor(written);
  const right = [...drawn].map((sign) => text.characterOf(sign)).join("");
  expect(right).toBe(written.replaceAll(/ /gu, text.characterOf("\u2003")));
});

it("leaves a character that was written, though others look like it", () => {
  const text = new DrawnFor("部首⼈，和人字；戶、户");
  expect(["⼈", "人", "戶", "户"].map((sign) => text.characterOf(sign))).toEqual(["⼈", "人", "戶", "户"]);
});

it("writes every entry of a table anew, ranges and pairs of characters included, and tells what it has", async () => {
  const table = `/CIDInit /ProcSet findresource begin
begincmap
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
2 beginbfchar
<0001> <2F08>
<0002> <D842DFB7>
endbfchar
1 beginbfrange
<0010> <0012> <2F08>
endbfrange
endcmap`;
  const pdf = await PDFDocument.create();
  const ref = pdf.context.register(pdf.context.flateStream(Buffer.from(table, "latin1")));
  const found = setCharacters(pdf, "人儿入𠮷");
  expect([...found].toSorted()).toEqual(["人", "儿", "入", "𠮷"].toSorted());
  const written = pdf.context.lookup(ref);
  if (!(written instanceof PDFRawStream)) throw new Error("the table is gone");
  const text = Buffer.from(decodePDFRawStream(written).decode()).toString("latin1");
  expect(text).toContain("1 begincodespacerange\n<0000> <FFFF>");
  expect(text).toContain("2 beginbfchar\n<0001> <4EBA>\n<0002> <D842DFB7>\nendbfchar");
  expect(text).toContain("3 beginbfchar\n<0010> <4EBA>\n<0011> <513F>\n<0012> <5165>\nendbfchar");
});
