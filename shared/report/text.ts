// The report as plain text for a terminal: title at the left, source at the right, Chinese characters two columns wide.
import type { Audit } from "../audit/finding.ts";
import type { Status } from "../audit/term.ts";
import type { CaseFile } from "../case/types.ts";
import { chineseNumeral } from "../law/index.ts";
import { painter, type Painter } from "./colour.ts";
import type { Entry } from "./entry.ts";
import type { Line } from "./line.ts";
import type { DeadlineRow } from "./lists.ts";
import type { TextOptions } from "./options.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { Sheet } from "./sheet.ts";
import { displayWidth } from "./width.ts";
import { LABELS } from "./words.ts";

const INDENT = 2;

interface Setting {
  readonly sheet: Sheet;
  readonly paint: Painter;
  readonly outline: Outline;
}

function headText({ sheet, paint, outline }: Setting): void {
  sheet.block(outline.title, 0, paint.strong);
  sheet.gap();
  const width = columnOf(outline.head.map(({ label }) => label));
  for (const { label, value } of outline.head) sheet.hanging(label, value, 0, width, paint.quiet);
}

/** The column at which texts begin beside labels. */
function columnOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map(displayWidth)) + 2;
}

function entryText({ sheet, paint, outline }: Setting, entry: Entry): void {
  const { lang } = outline;
  const status = paint.status(entry.status);
  const [first = "", ...more] = entry.basis;
  sheet.gap();
  sheet.sides({
    lead: entry.mark,
    space: 1,
    text: `${entry.code} ${entry.title}`,
    right: first,
    indent: 0,
    paintLead: status,
    paintText: paint.strong,
    paintRight: paint.quiet,
  });
  for (const basis of more) sheet.right(basis, paint.quiet);
  sheet.parts([entry.word, ...entry.facts.map(({ label, value }) => `${label} ${value}`.trimStart())], INDENT, status);
  const digits = String(entry.steps.length).length;
  entry.steps.forEach(({ text, cites }, index) => {
    const lead = String(index + 1).padStart(digits);
    const right = cites.join(lang === "zh" ? "；" : "; ");
    sheet.sides({ lead, space: 2, text, right, indent: INDENT, paintLead: paint.quiet, paintRight: paint.quiet });
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
    right: row.left,
    indent: 0,
    paintLead: status,
    paintText: paint.strong,
    paintRight: status,
  });
  sheet.parts(
    [row.what, row.holder, row.route].filter((part) => part !== null),
    INDENT,
  );
}

/** The sections in the order of the command line's contract; counts and disclaimer come last. */
function sections(setting: Setting): readonly (readonly [title: string, write: () => void])[] {
  const { outline, sheet, paint } = setting;
  const { lang } = outline;
  const found: (readonly [string, () => void])[] = [];
  const add = (title: string, count: number, write: () => void): void => {
    if (count > 0) found.push([lang === "zh" ? `${title}（${count}）` : `${title} (${count})`, write]);
  };
  for (const group of outline.groups) {
    add(group.title, group.count, () => {
      for (const entry of group.entries) entryText(setting, entry);
      if (group.lines.length > 0) sheet.gap();
      for (const line of group.lines) lineText(setting, line, group.status);
    });
  }
  const unchecked = outline.notChecked.reduce((sum, { items }) => sum + items.length, 0);
  add(LABELS.notChecked[lang], unchecked, () => {
    sheet.block(LABELS.notCheckedLead[lang], 0);
    for (const { why, items } of outline.notChecked) {
      sheet.gap();
      sheet.block(why, 0);
      sheet.block(items.join(lang === "zh" ? "；" : "; "), INDENT);
    }
  });
  add(LABELS.deadlines[lang], outline.deadlines.length, () => {
    for (const row of outline.deadlines) deadlineText(setting, row);
  });
  add(LABELS.ask[lang], outline.asks.length, () => {
    sheet.gap();
    outline.asks.forEach(({ question, settles }, index) => {
      sheet.hanging(String(index + 1), question, INDENT, INDENT + 1, paint.quiet);
      sheet.block(settles, INDENT + INDENT + 1);
    });
  });
  add(LABELS.routes[lang], outline.routes.open.length, () => {
    for (const { title, state, facts } of outline.routes.open) {
      sheet.gap();
      sheet.parts([title, ...state], 0, paint.strong);
      const column = columnOf(facts.map(({ label }) => label));
      for (const { label, value } of facts) sheet.hanging(label, value, INDENT, column, paint.quiet);
    }
  });
  add(LABELS.otherRoutes[lang], outline.routes.otherCount, () => {
    for (const { label, value } of outline.routes.others) {
      sheet.block(label, 0);
      sheet.block(value, INDENT);
    }
  });
  return found;
}

/** Renders an audit of `file` for reading on a terminal, with a final newline. Lines are at most `width` columns. */
export function renderText(audit: Audit, file: CaseFile, options: TextOptions): string {
  const outline = outlineOf(audit, file, options);
  const { lang } = outline;
  const paint = painter(options.colour);
  const sheet = new Sheet(options.width);
  const setting: Setting = { sheet, paint, outline };
  headText(setting);
  if (outline.nothing !== null) {
    sheet.gap();
    sheet.block(outline.nothing, 0);
  }
  sections(setting).forEach(([title, write], index) => {
    const number = lang === "zh" ? `${chineseNumeral(index + 1)}、` : `${index + 1}. `;
    sheet.gap();
    sheet.gap();
    sheet.block(number + title, 0, paint.strong);
    write();
  });
  sheet.gap();
  sheet.gap();
  const counts = outline.counts.map(({ mark, text }) => `${mark} ${text}`);
  const unchecked = outline.notChecked.reduce((sum, { items }) => sum + items.length, 0);
  sheet.parts([...counts, `${LABELS.notChecked[lang]} ${unchecked}`], 0);
  sheet.gap();
  for (const sentence of outline.disclaimer) sheet.block(sentence, 0);
  return sheet.toString();
}
