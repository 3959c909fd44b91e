// The report as plain text for a terminal: title at the left, source at the right, Chinese characters two columns wide.
import type { Audit } from "../engine/finding.ts";
import type { Status } from "../engine/term.ts";
import type { CaseFile } from "../case/types.ts";
import { chineseNumeral } from "../law/index.ts";
import { painter, type Painter } from "./colour.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./context.ts";
import type { OpenGroup, SummaryRow } from "./groups.ts";
import type { Line } from "./line.ts";
import type { Ask, DeadlineRow } from "./lists.ts";
import type { TextOptions } from "./options.ts";
import { headingOf, outlineOf, type Outline } from "./outline.ts";
import type { OpenRoute } from "./routes.ts";
import type { Section } from "./sections.ts";
import { Sheet } from "./sheet.ts";
import { displayWidth } from "./width.ts";
import { LABELS } from "./words.ts";

const INDENT = 2;

interface Setting {
  readonly sheet: Sheet;
  readonly paint: Painter;
  readonly outline: Outline;
}

/** The title, then at once what is to be done now; which case it is stands below. */
function headText(setting: Setting): void {
  const { sheet, paint, outline } = setting;
  const { title, what, facts } = outline.next;
  sheet.block(outline.title, 0, paint.strong);
  sheet.gap();
  sheet.hanging("▶", `${title}${outline.lang === "zh" ? "：" : ": "}${what}`, 0, INDENT, paint.strong);
  if (facts.length > 0) {
    sheet.parts(
      facts.map(({ label, value }) => `${label} ${value}`),
      INDENT,
    );
  }
  sheet.gap();
  // Whose case it is takes a line or two of the first screen: what is to be done in it follows at once.
  sheet.parts(
    outline.head.map(({ label, value }) => `${label} ${value}`),
    0,
    paint.quiet,
  );
}

function fieldsText({ sheet, paint }: Setting, fields: readonly Field[]): void {
  const width = columnOf(fields.map(({ label }) => label));
  for (const { label, value } of fields) sheet.hanging(label, value, 0, width, paint.quiet);
}

/** The column at which texts begin beside labels. */
function columnOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map(displayWidth)) + 2;
}

function entryText({ sheet, paint, outline }: Setting, entry: Entry): void {
  const { lang } = outline;
  const status = paint.status(entry.status);
  sheet.gap();
  sheet.sides({
    lead: entry.mark,
    space: 1,
    text: `${entry.code} ${entry.title}`,
    right: entry.basis.slice(0, 1),
    indent: 0,
    paintLead: status,
    paintText: paint.strong,
    paintRight: paint.quiet,
  });
  for (const basis of entry.basis.slice(1)) sheet.right(basis, paint.quiet);
  sheet.parts([entry.word, ...entry.facts.map(({ label, value }) => `${label} ${value}`.trimStart())], INDENT, status);
  const digits = String(entry.steps.length).length;
  entry.steps.forEach(({ text, cites }, index) => {
    const lead = String(index + 1).padStart(digits);
    sheet.sides({
      lead,
      space: 2,
      text,
      right: cites,
      indent: INDENT,
      paintLead: paint.quiet,
      paintRight: paint.quiet,
    });
  });
  const below = [
    [LABELS.readings[lang], entry.readings],
    [LABELS.missing[lang], entry.missing],
    [LABELS.remedies[lang], entry.remedies],
  ] as const;
  const column = columnOf(below.map(([label]) => label));
  for (const [label, items] of below) {
    items.forEach((item, index) => {
      sheet.hanging(index === 0 ? label : "", item, INDENT, column, paint.quiet);
    });
  }
}

function lineText({ sheet, paint }: Setting, line: Line, status: Status): void {
  const text = [`${line.code} ${line.title}`, ...line.notes].join(" · ");
  sheet.hanging(line.mark, text, 0, INDENT, paint.status(status));
}

function deadlineText({ sheet, paint }: Setting, row: DeadlineRow): void {
  const status = paint.status(row.status);
  sheet.gap();
  sheet.sides({
    lead: row.mark,
    space: 1,
    text: row.due,
    right: [row.left],
    indent: 0,
    paintLead: status,
    paintText: paint.strong,
    paintRight: status,
  });
  sheet.parts(
    [row.what, row.holder, row.route].filter((part) => part !== null),
    INDENT,
  );
  if (row.note !== null) sheet.block(row.note, INDENT);
}

function summaryText({ sheet, paint }: Setting, rows: readonly SummaryRow[]): void {
  sheet.gap();
  for (const { mark, status, code, text } of rows) {
    sheet.hanging(mark, `${code} ${text}`, 0, INDENT, paint.status(status));
  }
}

function groupText(setting: Setting, { lead, questions, lines, entries }: OpenGroup): void {
  const { sheet, paint } = setting;
  sheet.gap();
  sheet.block(lead, 0, paint.strong);
  for (const question of questions) sheet.block(question, INDENT);
  for (const line of lines) lineText(setting, line, "undetermined");
  for (const entry of entries) entryText(setting, entry);
}

function asksText({ sheet, paint }: Setting, lead: string | null, asks: readonly Ask[]): void {
  if (lead !== null) sheet.block(lead, 0);
  sheet.gap();
  asks.forEach(({ question, settles }, index) => {
    sheet.hanging(String(index + 1), question, INDENT, INDENT + 1, paint.quiet);
    sheet.block(settles, INDENT + INDENT + 1);
  });
}

function routeText({ sheet, paint }: Setting, { title, state, facts }: OpenRoute): void {
  sheet.gap();
  sheet.parts([title, ...state], 0, paint.strong);
  const column = columnOf(facts.map(({ label }) => label));
  for (const { label, value } of facts) sheet.hanging(label, value, INDENT, column, paint.quiet);
}

function sectionText(setting: Setting, section: Section): void {
  const { sheet, outline } = setting;
  switch (section.kind) {
    case "entries":
      for (const entry of section.entries) entryText(setting, entry);
      break;
    case "lines":
      sheet.gap();
      for (const line of section.lines) lineText(setting, line, section.status);
      break;
    case "open":
      for (const group of section.groups) groupText(setting, group);
      break;
    case "summary":
      summaryText(setting, section.lines);
      break;
    case "unchecked":
      sheet.block(section.lead, 0);
      for (const { why, items } of section.reasons) {
        sheet.gap();
        sheet.block(why, 0);
        sheet.block(items.join(outline.lang === "zh" ? "；" : "; "), INDENT);
      }
      break;
    case "deadlines":
      for (const row of section.rows) deadlineText(setting, row);
      break;
    case "asks":
      asksText(setting, section.lead, section.asks);
      break;
    case "routes":
      for (const route of section.routes) routeText(setting, route);
      break;
    case "others":
      sheet.gap();
      for (const { label, value } of section.others) {
        sheet.block(label, 0);
        sheet.block(value, INDENT);
      }
      break;
  }
}

/** Renders an audit of `file` for reading on a terminal, with a final newline. Lines are at most `width` columns. */
export function renderText(audit: Audit, file: CaseFile, options: TextOptions): string {
  const outline = outlineOf(audit, file, options);
  const paint = painter(options.colour);
  const sheet = new Sheet(options.width);
  const setting: Setting = { sheet, paint, outline };
  headText(setting);
  if (outline.nothing !== null) {
    sheet.gap();
    sheet.block(outline.nothing, 0);
  }
  outline.sections.forEach((section, index) => {
    const number = outline.lang === "zh" ? `${chineseNumeral(index + 1)}、` : `${index + 1}. `;
    sheet.gap();
    sheet.block(number + headingOf(outline.lang, section), 0, paint.strong);
    sectionText(setting, section);
  });
  sheet.gap();
  sheet.gap();
  sheet.parts(
    outline.counts.map(({ mark, text }) => `${mark} ${text}`.trimStart()),
    0,
  );
  if (outline.unchecked !== null) sheet.block(outline.unchecked, 0);
  sheet.gap();
  fieldsText(setting, outline.made);
  sheet.gap();
  for (const sentence of outline.disclaimer) sheet.block(sentence, 0);
  return sheet.toString();
}
