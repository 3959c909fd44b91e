// The text that the search finds stored files by.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { textOfFile } from "./text-of-file.ts";

const TEMPLATE = join(import.meta.dirname, "..", "..", "..", "templates", "court-paper.docx");

describe("the text of a stored file", () => {
  it("is that of a text file, in UTF-8 or in the older Chinese encoding", () => {
    expect(textOfFile("笔录.txt", new TextEncoder().encode("扣划存款"))).toBe("扣划存款");
    // 扣划 in GB 18030.
    expect(textOfFile("笔录.TXT", Uint8Array.from([0xbf, 0xdb, 0xbb, 0xae]))).toBe("扣划");
  });

  it("is that of a Word document, paragraph by paragraph", () => {
    const zip = new PizZip(readFileSync(TEMPLATE));
    const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    zip.file("word/document.xml", `<w:body>${paragraph("甲 &lt;乙&gt;")}${paragraph("丙")}</w:body>`);
    expect(textOfFile("申请.docx", zip.generate({ type: "uint8array" }))).toBe("甲 <乙>\n丙");
  });

  it("is none where the file is empty, of another kind, or not what its name says", () => {
    expect(textOfFile("空.txt", new Uint8Array())).toBeNull();
    expect(textOfFile("扫描.pdf", new TextEncoder().encode("%PDF-1.7"))).toBeNull();
    expect(textOfFile("假.docx", new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
