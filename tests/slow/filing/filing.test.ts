// A filing as one PDF file: real papers, real exhibits of every kind, printed by a real Chromium and read back by another library.
import { createHash } from "node:crypto";
import { degrees, PDFDocument, PDFName, PDFString, rgb } from "@cantoo/pdf-lib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BundleExhibit } from "../../../backend/services/documents/bundle.ts";
import { type Filing, filingPdf } from "../../../backend/services/documents/filing/filing.ts";
import type { FilingInput } from "../../../backend/services/documents/filing/input.ts";
import {
  bare,
  paragraphsOf,
  readBack,
  type ReadPdf,
} from "../../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { lockedPdf, pdfOf } from "../../../backend/services/documents/pdf/pdf.fixture.ts";
import { printInBrowser } from "../../../backend/services/printing/in-browser.ts";
import type { Print } from "../../../backend/services/printing/print.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { type DocumentName, type Draft, draftOf } from "../../../shared/filings/index.ts";
import { chromiumProgram, launchChromium } from "../../chromium.ts";
import { STEP } from "../../patience.ts";
import { type Colour, type Pages, pagesOf } from "./pictures.fixture.ts";

const never = new AbortController().signal;

const CASE = validateCase({
  format: "redress.case/1",
  id: "c1",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" }, caseNumber: "（2023）某0105执1234号" },
  events: [
    {
      id: "e1",
      type: "listing-decided",
      date: "2023-05-05",
      items: [1],
      written: "yes",
      reasons: "no",
      evidence: ["d1"],
    },
    { id: "e2", type: "correction-requested", date: "2024-02-01", written: "yes", grounds: [1] },
  ],
  evidence: [{ id: "d1", title: "决定书", kind: "decision", date: "2023-05-05" }],
});
if (!CASE.ok) throw new Error("the case of the filing is none");
const file = CASE.case;
const reasoned = reasonedAudit(file, { asOf: parseDay("2024-03-10") ?? 0, calendar: shippedCalendar });
const drawn = (name: DocumentName): Draft => draftOf(name, { file, ...reasoned, choices: {} });

const exhibit = (number: number, title: string, fileName: string | null, bytes: Uint8Array | null): BundleExhibit => ({
  exhibit: { evidence: `d${number}`, number, title, kind: null, date: null },
  fileName,
  bytes,
  pages: null,
});

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** An A4 page of one colour in its upper half, turned as it says. */
async function halfPage(colour: Colour, rotation: number, seal: boolean): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const [r, g, b] = colour.map((one) => one / 255) as [number, number, number];
  page.drawRectangle({ x: 0, y: 421, width: 595, height: 421, color: rgb(r, g, b) });
  page.setRotation(degrees(rotation));
  if (seal) {
    // As signed documents carry their seals: an annotation with an appearance of its own, scaled into its place.
    const appearance = pdf.context.register(
      pdf.context.stream("0 0 1 rg 0 0 10 10 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 10, 10] }),
    );
    const annotation = { Type: "Annot", Subtype: "Stamp", Rect: [200, 100, 400, 300], F: 4, AP: { N: appearance } };
    page.node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(pdf.context.obj(annotation))]));
  }
  page.node.set(
    PDFName.of("AA"),
    pdf.context.obj({ O: { S: "JavaScript", JS: PDFString.of("app.alert('own script')") } }),
  );
  return pdf.save();
}

async function restricted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await halfPage([0, 128, 0], 0, false));
  pdf.encrypt({ userPassword: "", ownerPassword: "owner" });
  return pdf.save({ useObjectStreams: false });
}

async function unseenForm(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const note = { Type: "Annot", Subtype: "FreeText", Rect: [10, 10, 90, 90], F: 4, Contents: PDFString.of("note") };
  page.node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(pdf.context.obj(note))]));
  return pdf.save();
}

/** A JPEG file with the way it is up written into it, as cameras do. */
function turned(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...Buffer.from("Exif\0\0", "latin1"), ...tiff];
  const length = body.length + 2;
  return Uint8Array.from([...jpeg.slice(0, 2), 0xff, 0xe1, length >> 8, length & 255, ...body, ...jpeg.slice(2)]);
}

let browser: Browser;
let print: Print;
let printings = 0;
let exhibits: readonly BundleExhibit[] = [];
let input: FilingInput;
let filing: Filing;
let read: ReadPdf;
let pages: Pages;
const steps: string[] = [];
const PAPERS: readonly DocumentName[] = ["correction-request", "evidence-list", "service-address"];

beforeAll(async () => {
  browser = await launchChromium();
  const inBrowser = printInBrowser({ browser: await chromiumProgram(), mostMs: STEP });
  print = (html, signal) => {
    printings += 1;
    return inBrowser(html, signal);
  };
  const page = await browser.newPage({ viewport: { width: 300, height: 600 } });
  await page.setContent('<body style="margin:0;background:linear-gradient(#f00 50%,#00f 50%)">');
  const [png, jpeg] = [await page.screenshot(), await page.screenshot({ type: "jpeg" })];
  exhibits = [
    exhibit(1, "决定书", "决定书.pdf", pdfOf([{ lines: ["某区人民法院决定书"] }, { lines: ["第二页的字"] }])),
    exhibit(2, "截图", "截图.png", new Uint8Array(png)),
    exhibit(3, "照片", "照片.jpg", turned(new Uint8Array(jpeg), 6)),
    exhibit(5, "盖章的回执", "回执.pdf", await halfPage([255, 0, 0], 0, true)),
    exhibit(6, "横放的扫描件", "扫描.pdf", await halfPage([255, 0, 0], 90, false)),
    exhibit(7, "限制修改的文件", "限制.pdf", await restricted()),
    exhibit(8, "带密码", "密码.pdf", lockedPdf()),
    exhibit(9, "下载中断", "中断.pdf", pdfOf([{ lines: ["甲"] }]).slice(0, 700)),
    exhibit(10, "照片没有传完", "半张.jpg", new Uint8Array(jpeg).slice(0, 900)),
    exhibit(11, "录音", "录音.mp3", Uint8Array.from([0x49, 0x44, 0x33, 4])),
    exhibit(12, "没有原件", null, null),
    exhibit(13, "批注", "批注.pdf", await unseenForm()),
  ];
  input = {
    documents: [...PAPERS, "lawyer-note", "client-leaflet", "audit-report"].map((name) => drawn(name as DocumentName)),
    exhibits,
    court: "某市某区人民法院",
    caseNumber: "（2023）某0105执1234号",
    by: { author: "李某", clinic: "某法律援助中心" },
    client: "王某",
  };
  const report = (step: string, done: number, total: number | null): void =>
    void steps.push(`${step} ${done}/${total}`);
  filing = await filingPdf(input, { print, signal: never, report });
  read = await readBack(filing.bytes);
  pages = await pagesOf(browser, filing.bytes);
});
afterAll(() => browser.close());

/** The first page whose text begins so. */
const pageOf = (begins: string): number => read.pages.findIndex((text) => text.startsWith(begins)) + 1;
/** The stamp of a page of an exhibit, which stands before what the exhibit says. */
const stampOf = (number: number, title: string, page: number): string =>
  `证据${number}${title}证据${number}·第${page}页`;

describe("a filing as one PDF file", () => {
  it("begins with a cover and an index, and has its papers and exhibits in their order", () => {
    const order = ["提交材料收件单位：某市某区人民法院", "目录", "失信信息纠正申请书", "证据目录", "送达地址确认书"];
    const at = [...order, ...exhibits.map(({ exhibit: { number, title } }) => `证据${number}${title ?? ""}`)].map(
      pageOf,
    );
    expect(at).not.toContain(0);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(filing.pages).toBe(read.pages.length);
  });

  it("numbers its pages through, and its index says on which each part is", () => {
    expect(read.margins.map((text) => /^第\d+页共\d+页/u.exec(text)?.[0])).toEqual(
      read.pages.map((_text, at) => `第${at + 1}页共${read.pages.length}页`),
    );
    const index = read.pages.slice(1, pageOf("失信信息纠正申请书") - 1).join("");
    const parts = [
      ...PAPERS.map((name, at) => [`文书${at + 1}${drawn(name).title}`, drawn(name).title] as const),
      ...exhibits.map(
        ({ exhibit: { number, title } }) => [`证据${number}${title ?? ""}`, `证据${number}${title ?? ""}`] as const,
      ),
    ];
    const starts = parts.map(([, begins]) => pageOf(begins));
    for (const [at, [row]] of parts.entries()) {
      const first = starts[at] ?? 0;
      const last = (starts[at + 1] ?? read.pages.length + 1) - 1;
      const apart =
        at >= PAPERS.length && filing.leftOut.some(({ exhibit: one }) => row.startsWith(`证据${one.number}`));
      expect(index).toContain(`${row}${apart ? "（原件另附）" : ""}${first === last ? first : `${first}—${last}`}`);
    }
  });

  it("says in its papers what their drafts say", () => {
    const text = read.pages.slice(pageOf("失信信息纠正申请书") - 1, pageOf("证据1决定书") - 1).join("");
    expect(text).toBe(PAPERS.flatMap((name) => paragraphsOf(drawn(name).blocks)).join(""));
  });

  it("never holds what is for the lawyer or the client, whoever asks for it", () => {
    const whole = read.pages.join("");
    for (const name of ["lawyer-note", "client-leaflet", "audit-report"] as const) {
      expect(whole).not.toContain(bare(drawn(name).title));
      expect(read.outline.map(bare)).not.toContain(bare(drawn(name).title));
    }
  });

  it("stamps every page of an exhibit with its number and page, and keeps what stands on it", () => {
    expect(read.pages[pageOf("证据1决定书") - 1]).toContain(stampOf(1, "决定书", 1));
    expect(read.margins[pageOf("证据1决定书") - 1]).toContain("某区人民法院决定书");
    expect(read.pages[pageOf("证据1决定书")]).toBe(stampOf(1, "决定书", 2));
    expect(read.margins[pageOf("证据1决定书")]).toContain("第二页的字");
    for (const { exhibit: one } of exhibits.filter(({ exhibit: { number } }) => number > 1 && number < 8)) {
      expect(read.pages[pageOf(`证据${one.number}`) - 1]).toBe(stampOf(one.number, one.title ?? "", 1));
    }
  });

  it("lists the hash of every stored file", () => {
    const index = read.pages.slice(1, pageOf("失信信息纠正申请书") - 1).join("");
    for (const { exhibit: one, bytes } of exhibits) {
      expect(index).toContain(`证据${one.number}${one.title ?? ""}${bytes === null ? "没有电子文件" : sha256(bytes)}`);
    }
  });

  it("names each exhibit that cannot be laid in, with the reason, on a page in its place and to whoever asked", () => {
    expect(filing.leftOut.map(({ exhibit: one, why }) => [one.number, why.en])).toEqual([
      [8, "the file is locked with a password"],
      [9, "the file is damaged or cut off and cannot be read"],
      [10, "the file is damaged or cut off and cannot be read"],
      [11, "the file is no PDF, JPG or PNG, and cannot be laid into the file"],
      [12, "no file is stored"],
      [13, "the file has notes, form fields or layers that would not come through whole"],
    ]);
    for (const { exhibit: one, why } of filing.leftOut) {
      const text = read.pages[pageOf(`证据${one.number}${one.title ?? ""}`) - 1] ?? "";
      expect(text).toContain(`证据${one.number}（${one.title ?? ""}）未并入本文件，原件另附。原因：${bare(why.zh)}。`);
    }
  });

  it("is tagged, with its language and an outline of its parts", () => {
    expect([read.isMarked, read.language, read.title, read.creator]).toEqual([true, "zh-CN", "提交材料", "Redress"]);
    const top = read.outline.filter((title) => !title.startsWith(" ")).map(bare);
    expect(top).toEqual([
      "提交材料",
      "目录",
      ...PAPERS.map((name) => drawn(name).title),
      ...exhibits.map(({ exhibit: { number, title } }) => `证据${number}${title ?? ""}`),
    ]);
  });

  it("tells how far it is, and prints no more often than the index needs", () => {
    expect(steps[0]).toBe(`read 0/${exhibits.length}`);
    expect(steps.filter((step) => step.startsWith("print"))).toEqual(["print 0/null"]);
    expect(steps.at(-1)).toBe("lay 6/7");
    expect(printings).toBe(2);
  });

  it("takes over nothing of an exhibit that runs or hides", async () => {
    const { context } = await PDFDocument.load(filing.bytes);
    const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.length).toBeGreaterThan(100);
    for (const object of objects) expect(object).not.toMatch(/JavaScript|own script|\/AA\s/u);
  });
});

const RED: Colour = [255, 0, 0];
const BLUE: Colour = [0, 0, 255];
const near = (found: Colour, wanted: Colour): boolean =>
  found.every((one, at) => Math.abs(one - (wanted[at] ?? 0)) < 40);
const seen = async (page: number, x: number, y: number): Promise<string> => {
  const colour = await pages.colourAt(page, x, y);
  return near(colour, RED)
    ? "red"
    : near(colour, BLUE)
      ? "blue"
      : near(colour, [0, 128, 0])
        ? "green"
        : colour.join(" ");
};

describe("what is seen of an exhibit on its page", () => {
  it("is a picture the right way up", async () => {
    const at = pageOf("证据2");
    expect([await seen(at, 0.5, 0.2), await seen(at, 0.5, 0.5)]).toEqual(["red", "blue"]);
  });

  it("is a photograph turned as the camera says", async () => {
    // Stored with its red half above, and to be turned by a quarter to the right: red is at the right.
    const at = pageOf("证据3");
    expect([await seen(at, 0.3, 0.2), await seen(at, 0.7, 0.2)]).toEqual(["blue", "red"]);
  });

  it("is the page with its seal", async () => {
    const at = pageOf("证据5");
    expect([await seen(at, 0.5, 0.2), await seen(at, 0.5, 0.75)]).toEqual(["red", "blue"]);
  });

  it("is a page turned as it says, on a sheet of its shape", async () => {
    const at = pageOf("证据6");
    const [left, right] = [await seen(at, 0.25, 0.5), await seen(at, 0.75, 0.5)];
    expect([left === "red", right]).toEqual([false, "red"]);
    const size = (await PDFDocument.load(filing.bytes)).getPage(at - 1).getSize();
    expect(size.width).toBeGreaterThan(size.height);
  });

  it("is a page that everyone may read, though it is locked against changes", async () => {
    expect(await seen(pageOf("证据7"), 0.5, 0.2)).toBe("green");
  });
});
