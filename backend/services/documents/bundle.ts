// A filing as one zip: cover with the order of everything, the documents, the exhibits under their numbers, and the
// hashes by which anyone can check that nothing was changed.
import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { type Block, type Draft, type Exhibit, mayBeBundled, type Sentence } from "../../../shared/filings/index.ts";
import { type Maker, propertiesOf } from "./properties.ts";
import { STILL } from "./still.ts";
import { fillTemplate } from "./template/check.ts";
import { type Facts, type Fillable, templateData } from "./template/data.ts";

/** A document of the bundle with its finished file. */
export interface BundleDocument {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** An exhibit with its file; `bytes` null where no file is stored. */
export interface BundleExhibit {
  readonly exhibit: Exhibit;
  readonly fileName: string | null;
  readonly bytes: Uint8Array | null;
  /** How many pages it has, as someone counted them. */
  readonly pages: number | null;
}

export interface BundleInput {
  readonly documents: readonly BundleDocument[];
  readonly exhibits: readonly BundleExhibit[];
  /** The template of court papers. */
  readonly template: Uint8Array;
  readonly caseId: string;
  /** For a cover in a template that asks for facts one by one. */
  readonly facts: Facts | null;
  readonly asOf: string;
  readonly court: string | null;
  readonly caseNumber: string | null;
  readonly by: Maker;
  /** The clinic's own checklist with its template; null where the papers belong to no route. */
  readonly checklist: { readonly paper: Fillable; readonly template: Uint8Array } | null;
}

/** The folder of what is not filed. */
const APART = "不提交-留存/";

/** The bundle as the bytes of a zip file. Papers that are not for the court lie in a folder of their own. */
export function bundleOf(input: BundleInput): Uint8Array {
  const { exhibits } = input;
  const documents = input.documents.filter(({ draft }) => mayBeBundled(draft.document));
  const files = new Map<string, Uint8Array>();
  files.set("00-封面和目录.docx", coverOf(input));
  documents.forEach(({ draft, bytes }, at) => {
    const folder = draft.forCourt ? "" : APART;
    files.set(`${folder}${two(at + 1)}-${safe(draft.title)}.docx`, bytes);
  });
  if (input.checklist !== null) {
    const { paper, template } = input.checklist;
    const properties = propertiesOf({ ...paper, lang: "zh" }, input.by);
    files.set(
      `${APART}00-${safe(paper.title)}.docx`,
      fillTemplate(template, templateData(paper, input.facts), properties),
    );
  }
  for (const { exhibit, fileName, bytes } of exhibits) {
    if (bytes === null) continue;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName ?? "")?.[0] ?? "";
    files.set(`证据/证据${two(exhibit.number)}-${safe(exhibit.title ?? "未命名")}${ending}`, bytes);
  }
  const hashes = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  files.set("校验.sha256", new TextEncoder().encode(hashes));
  return zipSync(Object.fromEntries(files), { level: 6, mtime: STILL });
}

/** A letter and whom it goes to. */
export interface Letter extends BundleDocument {
  readonly to: string;
}

/** Letters to several bodies as the bytes of a zip file, in their order, each named by whom it goes to. */
export function lettersOf(letters: readonly Letter[]): Uint8Array<ArrayBuffer> {
  const files = letters.map(({ draft, to, bytes }, at) => [
    `${two(at + 1)}-${safe(to)}-${safe(draft.title)}.docx`,
    bytes,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 6, mtime: STILL });
}

const two = (n: number): string => String(n).padStart(2, "0");

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A name that every file system takes. */
const safe = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, "_")
    .replace(/[. ]+$/, "")
    .slice(0, 60) || "未命名";

/** The cover: what the bundle holds, in order, with the pages where they are known. */
function coverOf({ documents, exhibits, template, facts, asOf, court, caseNumber, by }: BundleInput): Uint8Array {
  const line = (id: string, text: string): Sentence => ({
    id,
    lang: "zh",
    parts: [{ text }],
    trace: { facts: [], basis: [], findings: [], exhibits: [], form: "cover" },
  });
  const gap = (id: string, zh: string, en: string): Sentence => ({
    ...line(id, ""),
    parts: [{ blank: { id, hint: { zh, en }, path: null } }],
  });
  let page = 1;
  let known = true;
  const exhibitRows = exhibits.map(({ exhibit, pages, bytes }) => {
    const first = page;
    if (pages === null) known = false;
    else page += pages;
    const range = pages === null || !known ? null : pages === 1 ? `${first}` : `${first}—${first + pages - 1}`;
    const id = `exhibit.${exhibit.number}`;
    const note = bytes === null ? "（原件另附）" : "";
    return [
      line(`${id}.number`, `证据${exhibit.number}`),
      line(`${id}.title`, `${exhibit.title ?? "未命名"}${note}`),
      range === null ? gap(`${id}.pages`, "页码", "pages") : line(`${id}.pages`, range),
    ];
  });
  const documentRows = documents
    .filter(({ draft }) => draft.forCourt)
    .map(({ draft }, at) => [
      line(`document.${at}.number`, `文书${at + 1}`),
      line(`document.${at}.title`, draft.title),
      line(`document.${at}.pages`, "单独编页"),
    ]);
  const blocks: readonly Block[] = [
    { kind: "title", id: "title", sentence: line("title", "材料目录") },
    {
      kind: "paragraph",
      id: "court",
      indent: false,
      sentences: [court === null ? gap("court", "收件法院或者机构", "court or body") : line("court", court)],
    },
    {
      kind: "paragraph",
      id: "number",
      indent: false,
      sentences: [
        line("number.label", "案号："),
        caseNumber === null ? gap("number", "案号", "case number") : line("number", caseNumber),
      ],
    },
    {
      kind: "table",
      id: "contents",
      columns: [line("c1", "编号"), line("c2", "材料"), line("c3", "页码")],
      rows: [...documentRows, ...exhibitRows],
    },
    {
      kind: "paragraph",
      id: "hashes",
      indent: true,
      sentences: [line("hashes", "各文件的校验值（SHA-256）见所附“校验.sha256”。")],
    },
  ];
  const cover = { title: "材料目录", lang: "zh", addressee: court, asOf, blocks, exhibits: [] } as const;
  return fillTemplate(template, templateData(cover, facts), propertiesOf(cover, by));
}
