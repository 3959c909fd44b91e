// The pages of a filing that are set by the browser: cover, index with the number of every page, papers, and the sheets of exhibits.
import type { Draft, Exhibit } from "../../../../shared/filings/index.ts";
import { escapeHtml, paperHtml } from "../page/html.ts";

/** An exhibit as its sheets are set. */
export interface SheetedExhibit {
  readonly exhibit: Exhibit;
  /** Of each of its pages, whether it is wider than it is high; null where it is left out. */
  readonly wide: readonly boolean[] | null;
  /** Why it is left out, in Chinese; empty where it is not. */
  readonly why: string;
  /** SHA-256 of the stored file, in hexadecimal; null where none is stored. */
  readonly sha256: string | null;
}

export interface FilingSheets {
  readonly documents: readonly Draft[];
  readonly exhibits: readonly SheetedExhibit[];
  readonly court: string | null;
  readonly caseNumber: string | null;
  readonly client: string | null;
}

/** The first and the last page of each part, by its name in the page; counted from 1. */
export type PageNumbers = ReadonlyMap<string, readonly [number, number]>;

export const documentId = (at: number): string => `document-${at + 1}`;
export const exhibitId = (at: number): string => `exhibit-${at + 1}`;

const nameOf = ({ number, title }: Exhibit): string => `证据${number}　${title ?? "未命名"}`;
const numberOf = (numbers: PageNumbers, id: string): string => {
  const [first, last] = numbers.get(id) ?? [0, 0];
  // Until the numbers are known, the room that the longest take.
  if (first === 0) return "0000—0000";
  return first === last ? `${first}` : `${first}—${last}`;
};

const TITLE = "提交材料";
const OPEN = "【待填】";

function cover({ documents, exhibits, court, caseNumber, client }: FilingSheets): string {
  const line = (label: string, value: string | null): string =>
    `<p>${label}：${value === null ? `<mark>${OPEN}</mark>` : escapeHtml(value)}</p>`;
  return `<section class="do-paper fi-cover"><h1 class="fi-cover-title">${TITLE}</h1>
${line("收件单位", court)}
${line("案　　号", caseNumber)}
${line("提 交 人", client)}
${line("材　　料", `文书 ${documents.length} 份，证据 ${exhibits.length} 件`)}
</section>`;
}

function index({ documents, exhibits }: FilingSheets, numbers: PageNumbers): string {
  const row = (id: string, kind: string, title: string): string =>
    `<tr><td>${kind}</td><td><a href="#${id}">${escapeHtml(title)}</a></td><td>${numberOf(numbers, id)}</td></tr>`;
  const papers = documents.map(({ title }, at) => row(documentId(at), `文书${at + 1}`, title));
  const pieces = exhibits.map(({ exhibit, wide }, at) =>
    row(exhibitId(at), `证据${exhibit.number}`, `${exhibit.title ?? "未命名"}${wide === null ? "（原件另附）" : ""}`),
  );
  const head = (...names: readonly string[]): string =>
    `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>`;
  const hashes = exhibits.map(
    ({ exhibit, sha256 }) =>
      `<tr><td>证据${exhibit.number}</td><td>${escapeHtml(exhibit.title ?? "未命名")}</td><td>${
        sha256 === null ? "没有电子文件" : `<code>${sha256}</code>`
      }</td></tr>`,
  );
  const checks = `<h2 class="do-heading do-heading-1">证据电子文件的校验值（SHA-256）</h2>
<table class="do-table fi-hashes">${head("编号", "证据", "校验值")}<tbody>${hashes.join("")}</tbody></table>`;
  return `<section class="do-paper fi-index"><h1 class="do-title">目录</h1>
<table class="do-table">${head("编号", "材料", "页码")}<tbody>${papers.join("")}${pieces.join("")}</tbody></table>
${hashes.length === 0 ? "" : checks}
</section>`;
}

function sheetsOf({ exhibit, wide, why, sha256 }: SheetedExhibit, at: number): string {
  const name = `<h1 class="fi-name" id="${exhibitId(at)}">${escapeHtml(nameOf(exhibit))}</h1>`;
  const stamp = (number: number): string => `<p class="fi-stamp">证据${exhibit.number} · 第${number}页</p>`;
  if (wide === null) {
    const hash = sha256 === null ? "" : `<p>该电子文件的校验值（SHA-256）：${sha256}</p>`;
    return `<section class="fi-sheet">${name}<p class="fi-stamp">证据${exhibit.number}</p></section>
<div class="fi-left-out"><p>证据${exhibit.number}（${escapeHtml(exhibit.title ?? "未命名")}）未并入本文件，原件另附。原因：${escapeHtml(why)}。</p>${hash}</div>`;
  }
  return wide
    .map((isWide, page) => {
      const sheet = isWide ? "fi-sheet fi-wide" : "fi-sheet";
      return `<section class="${sheet}">${page === 0 ? name : `<p class="fi-name">${escapeHtml(nameOf(exhibit))}</p>`}${stamp(page + 1)}</section>`;
    })
    .join("\n");
}

/** All of it as the elements of one page. */
export function filingBody(filing: FilingSheets, numbers: PageNumbers): string {
  return [
    cover(filing),
    index(filing, numbers),
    ...filing.documents.map((draft, at) => paperHtml(draft, documentId(at))),
    ...filing.exhibits.map(sheetsOf),
  ].join("\n");
}
