// The shipped templates as Word documents: page, styles and tags. Lawyers edit copies of them in Word.
import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  NumberFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** Faces and sizes of a template; sizes in points. */
export interface TemplateStyle {
  readonly name: string;
  readonly body: string;
  readonly heading: string;
  readonly title: string;
  readonly size: number;
  readonly titleSize: number;
  /** Exact line pitch in points. */
  readonly line: number;
  /** Headings indented like the text, as in court papers; else bold at the margin with room above them. */
  readonly court: boolean;
  /** Top, bottom, left and right, in centimetres. */
  readonly margins: readonly [number, number, number, number];
}

/** Court papers as courts set theirs: 仿宋 三号 on 28 points, 黑体 headings, A4. The leaflet and reports are set smaller. */
export const TEMPLATES: readonly TemplateStyle[] = [
  {
    name: "court-paper",
    body: "仿宋",
    heading: "黑体",
    title: "宋体",
    size: 16,
    titleSize: 22,
    line: 28,
    court: true,
    margins: [3.7, 3.5, 2.8, 2.6],
  },
  {
    name: "plain-paper",
    body: "宋体",
    heading: "黑体",
    title: "黑体",
    size: 12,
    titleSize: 18,
    line: 20,
    court: false,
    margins: [2.5, 2.3, 2.6, 2.6],
  },
];

const LATIN = "Times New Roman";
/** Twentieths of a point in a centimetre. */
const CM = 567;
const widthOf = ({ margins: [, , left, right] }: TemplateStyle): number => Math.round((21 - left - right) * CM);
const COLUMN_WORDS = ["二", "三", "四", "五", "六"] as const;
/** The keys of a row's cells, in order. */
const CELLS = ["甲", "乙", "丙", "丁", "戊", "己"] as const;

/** A template as the bytes of a .docx file; the same at every run. */
export async function templateBytes(style: TemplateStyle): Promise<Uint8Array> {
  const font = (name: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name });
  const document = new Document({
    creator: "Redress",
    title: style.name,
    styles: {
      default: {
        document: {
          run: { font: font(style.body), size: style.size * 2, language: { value: "en-US", eastAsia: "zh-CN" } },
          paragraph: { spacing: { line: style.line * 20, lineRule: "exact" } },
        },
      },
      paragraphStyles: [
        {
          id: "Title",
          name: "Title",
          basedOn: "Normal",
          run: { font: font(style.title), size: style.titleSize * 2, bold: true },
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { line: 36 * 20, lineRule: "exact", after: 240 },
            keepNext: true,
          },
        },
        ...([1, 2, 3] as const).map((level) => ({
          id: `Heading${level}`,
          name: `heading ${level}`,
          basedOn: "Normal",
          run: { font: font(level === 3 ? style.body : style.heading), bold: level === 3 || !style.court },
          paragraph: {
            ...(style.court ? { indent: { firstLine: style.size * 40 } } : { spacing: { before: 160, after: 40 } }),
            keepNext: true,
            outlineLevel: level - 1,
          },
        })),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              top: Math.round(style.margins[0] * CM),
              bottom: Math.round(style.margins[1] * CM),
              left: Math.round(style.margins[2] * CM),
              right: Math.round(style.margins[3] * CM),
              footer: Math.round(1.75 * CM),
            },
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
        },
        footers: { default: footer(font("宋体"), style.court) },
        children: children(style),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Font = { readonly ascii: string; readonly hAnsi: string; readonly cs: string; readonly eastAsia: string };

/** Court papers number their pages in words; the leaflet and the report come in two languages and use figures alone. */
function footer(font: Font, court: boolean): Footer {
  const run = (text: string) => new TextRun({ text, font, size: 24 });
  const number = (field: (typeof PageNumber)[keyof typeof PageNumber]) =>
    new TextRun({ children: [field], font, size: 24 });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: court
          ? [run("第 "), number(PageNumber.CURRENT), run(" 页　共 "), number(PageNumber.TOTAL_PAGES), run(" 页")]
          : [number(PageNumber.CURRENT), run(" / "), number(PageNumber.TOTAL_PAGES)],
      }),
    ],
  });
}

/** A tag of a loop or condition, alone in its paragraph: the paragraph goes with it. */
const tag = (text: string): Paragraph => new Paragraph({ children: [new TextRun(`{${text}}`)] });

/** Sentences in a row: words, and gaps to be filled in, underlined and marked. */
const sentences = (name: string): TextRun[] => [
  new TextRun(`{#${name}}{文字}`),
  new TextRun({ text: "{空白}", underline: {}, highlight: "yellow" }),
  new TextRun(`{/${name}}`),
];

const when = (condition: string, ...inside: (Paragraph | Table)[]): (Paragraph | Table)[] => [
  tag(`#${condition}`),
  ...inside,
  tag(`/${condition}`),
];

function children(style: TemplateStyle): (Paragraph | Table)[] {
  const indent = { firstLine: style.size * 40 };
  const line = (options: IParagraphOptions, ...runs: TextRun[]) => new Paragraph({ ...options, children: runs });
  const text = (options: IParagraphOptions, label = "") =>
    line(options, ...(label === "" ? [] : [new TextRun(label)]), ...sentences("句"));
  /** A paragraph in two ways: what goes on under the condition stays on one page with what comes next. */
  const kept = (condition: string, options: IParagraphOptions, label = "") => [
    tag(`#${condition}`),
    text({ ...options, keepNext: true }, label),
    tag(`/${condition}`),
    tag(`^${condition}`),
    text(options, label),
    tag(`/${condition}`),
  ];
  /** The space after a table, on the page of the signature where one follows. */
  const apart = (condition: string) => [
    tag(`#${condition}`),
    line({ keepNext: true }),
    tag(`/${condition}`),
    tag(`^${condition}`),
    line({}),
    tag(`/${condition}`),
  ];
  const heading = (level: 1 | 2 | 3) => line({ style: `Heading${level}` }, new TextRun("{序号}"), ...sentences("句"));
  return [
    ...when(
      "内容",
      ...when("是标题", line({ style: "Title" }, ...sentences("句"))),
      ...when("是一级标题", heading(1)),
      ...when("是二级标题", heading(2)),
      ...when("是三级标题", heading(3)),
      ...when("是正文", ...kept("接落款", { indent })),
      ...when("是顶格", ...kept("接落款", {})),
      ...when("是居中", ...kept("接落款", { alignment: AlignmentType.CENTER })),
      ...when("是右齐", ...kept("接落款", { alignment: AlignmentType.RIGHT })),
      ...when("是当事人", ...kept("接落款", { indent }, "{标签}：")),
      ...COLUMN_WORDS.flatMap((word, at) => when(`是${word}列表`, table(at + 2, widthOf(style)), ...apart("接落款"))),
      ...when(
        "是落款",
        ...when(
          "行",
          ...kept("接下行", {
            alignment: AlignmentType.RIGHT,
            indent: { right: style.size * 40 },
            keepLines: true,
          }),
        ),
      ),
      ...when("是分页", new Paragraph({ children: [new PageBreak()] })),
    ),
  ];
}

/** Shares of the width in hundredths, where columns are not alike: number, title, source, original or copy, what it proves, pages. */
const SHARES: Readonly<Record<number, readonly number[]>> = { 3: [18, 62, 20], 6: [11, 18, 16, 13, 31, 11] };

function table(columns: number, total: number): Table {
  const widths = Array.from({ length: columns }, (_none, at) =>
    Math.floor((total * (SHARES[columns]?.[at] ?? 100 / columns)) / 100),
  );
  const cell = (text: TextRun[], bold: boolean, { at, keepNext }: { at: number; keepNext: boolean }) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [
        new Paragraph({
          alignment: bold ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: 20 * 20, lineRule: "exact" },
          // Only where it holds: what is not kept says nothing of it.
          ...(keepNext ? { keepNext } : {}),
          children: text,
        }),
      ],
    });
  const keys = CELLS.slice(0, columns);
  const row = (inside: (key: string, at: number) => TextRun[], header: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: keys.map((key, at) => cell(inside(key, at), header, { at, keepNext })),
    });
  const small = { size: 24 };
  /** The rows under a tag, one after the other. */
  const rows = (tagName: string, keepNext: boolean) =>
    row(
      (key, at) => {
        const open = at === 0 ? `{#${tagName}}` : "";
        const close = at === keys.length - 1 ? `{/${tagName}}` : "";
        return [
          new TextRun({ text: `${open}{#${key}}{文字}`, ...small }),
          new TextRun({ text: "{空白}", ...small, underline: {}, highlight: "yellow" }),
          new TextRun({ text: `{/${key}}${close}`, ...small }),
        ];
      },
      false,
      keepNext,
    );
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      // The heads stay with the first row, and the last row before a signature with that.
      row((key) => [new TextRun({ text: `{表头${key}}`, ...small, bold: true })], true, true),
      rows("前行", false),
      rows("末行", true),
    ],
  });
}
