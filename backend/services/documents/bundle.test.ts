// The bundle: what it holds, in which order, with which pages and hashes; the same bytes for the same content.
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import PizZip from "pizzip";
import { describe, expect, it, vi } from "vitest";
import type { Draft } from "../../../shared/filings/index.ts";
import { NO_MAKER } from "./properties.ts";
import { bundleOf, type BundleExhibit, type BundleInput } from "./bundle.ts";
import { shippedTemplate } from "./render.ts";

const draft = (title: string, forCourt: boolean): Draft => ({
  format: "redress.draft/1",
  document: forCourt ? "correction-request" : "client-leaflet",
  caseId: "c1",
  asOf: "2024-02-04",
  rulePack: { version: "1", digest: "sha256:0" },
  inputDigest: "sha256:0",
  lang: "zh",
  title,
  forCourt,
  addressee: "某人民法院",
  blocks: [],
  exhibits: [],
  blanks: [],
  atSigning: [],
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const exhibit = (number: number, title: string, pages: number | null, content: string | null): BundleExhibit => ({
  exhibit: { evidence: `d${number}`, number, title, kind: null, date: null },
  fileName: `扫描${number}.PDF`,
  bytes: content === null ? null : bytes(content),
  pages,
});

const input: BundleInput = {
  documents: [
    { draft: draft("失信信息纠正申请书", true), bytes: bytes("request") },
    { draft: draft("当事人须知", false), bytes: bytes("leaflet") },
  ],
  exhibits: [
    exhibit(1, "决定书/正本", 3, "one"),
    exhibit(3, "缴款凭证", 1, "three"),
    exhibit(4, "判决书", null, null),
    exhibit(5, "回执", 2, "five"),
  ],
  template: shippedTemplate(draft("", true)),
  caseId: "c1",
  facts: null,
  asOf: "2024-02-04",
  court: "某人民法院",
  caseNumber: null,
  by: NO_MAKER,
  checklist: null,
};

const cover = (zip: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  [
    ...(new PizZip(zip["00-封面和目录.docx"] ?? new Uint8Array()).file("word/document.xml")?.asText() ?? "").matchAll(
      /<w:p[ >].*?<\/w:p>/gs,
    ),
  ]
    .map(([xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1]).join(""))
    .filter((text) => text !== "");

describe("a bundle", () => {
  const zip = unzipSync(bundleOf(input));

  it("holds the documents in order, the exhibits under their numbers, and what stays apart in its own folder", () => {
    expect(Object.keys(zip)).toEqual([
      "00-封面和目录.docx",
      "01-失信信息纠正申请书.docx",
      "不提交-留存/02-当事人须知.docx",
      "证据/证据01-决定书_正本.PDF",
      "证据/证据03-缴款凭证.PDF",
      "证据/证据05-回执.PDF",
      "校验.sha256",
    ]);
  });

  it("lists the hash of every file, as sha256sum checks it", () => {
    const lines = strFromU8(zip["校验.sha256"] ?? new Uint8Array())
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(Object.keys(zip).length - 1);
    for (const line of lines) {
      const [hash, name = ""] = line.split("  ");
      expect(hash).toBe(
        createHash("sha256")
          .update(zip[name] ?? "")
          .digest("hex"),
      );
    }
  });

  it("counts pages as far as they are known, and leaves gaps from there on", () => {
    expect(cover(zip)).toEqual([
      "材料目录",
      "某人民法院",
      "案号：【待填：案号】",
      "编号",
      "材料",
      "页码",
      "文书1",
      "失信信息纠正申请书",
      "单独编页",
      "证据1",
      "决定书/正本",
      "1—3",
      "证据3",
      "缴款凭证",
      "4",
      "证据4",
      "判决书（原件另附）",
      "【待填：页码】",
      "证据5",
      "回执",
      "【待填：页码】",
      "各文件的校验值（SHA-256）见所附“校验.sha256”。",
    ]);
  });

  it("is the same at every run, whenever that is", () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 5), toFake: ["Date"] });
    const earlier = bundleOf(input);
    vi.setSystemTime(new Date(2026, 0, 6));
    const later = bundleOf(input);
    vi.useRealTimers();
    expect(Buffer.compare(earlier, later)).toBe(0);
  });
});
