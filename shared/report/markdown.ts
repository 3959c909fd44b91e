// The report as Markdown. What a person typed is text: every character that could be markup is escaped.
import type { Audit } from "../engine/finding.ts";
import type { CaseFile } from "../case/types.ts";
import type { Field } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { Line } from "./line.ts";
import type { ReportOptions } from "./options.ts";
import { headingOf, outlineOf, type Outline } from "./outline.ts";
import type { OpenRoute } from "./routes.ts";
import type { Section } from "./sections.ts";
import { LABELS } from "./words.ts";

/** Text as Markdown that shows exactly it: no emphasis, code, link, image, table, HTML, entity or mathematics. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_~[\]<>|&$@#]/gu, "\\$&")
      // Addresses that readers of the format would make into links by themselves.
      .replace(/:(?=\/\/)/gu, "\\:")
      .replace(/\b(www)\.(?=\S)/giu, "$1\\.")
      // What makes a list, a heading or a rule at the beginning of a line.
      .replace(/^([-+=])/u, "\\$1")
      .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
  );
}

const md = escapeMarkdown;

/** Lines with one empty line between blocks. */
class Blocks {
  private readonly blocks: string[] = [];

  add(...lines: readonly string[]): void {
    if (lines.length > 0) this.blocks.push(lines.join("\n"));
  }

  toString(): string {
    return `${this.blocks.join("\n\n")}\n`;
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const item = (text: string): string => `- ${text}`;

function entryMarkdown(out: Blocks, { lang }: Outline, entry: Entry): void {
  out.add(`### ${entry.mark} ${entry.code} ${md(entry.title)}`);
  if (entry.basis.length > 0) out.add(entry.basis.map((basis) => `*${md(basis)}*`).join(" · "));
  const facts = entry.facts.map(({ label, value }) => `${label} ${md(value)}`.trimStart());
  out.add([`**${entry.word}**`, ...facts].join(" · "));
  out.add(
    ...entry.steps.map(({ text, cites }, index) => {
      const sources = cites.map((cite) => ` · *${md(cite)}*`).join("");
      return `${index + 1}. ${md(text)}${sources}`;
    }),
  );
  const below = [
    [LABELS.readings[lang], entry.readings],
    [LABELS.missing[lang], entry.missing],
    [LABELS.remedies[lang], entry.remedies],
  ] as const;
  for (const [label, items] of below) {
    if (items.length === 0) continue;
    out.add(`**${label}**`);
    out.add(...items.map((text) => item(md(text))));
  }
}

const fieldMarkdown = ({ label, value }: Field): string => item(`${label} ${md(value)}`);

function lineMarkdown({ mark, code, title, notes }: Line): string {
  return item([`${mark} ${code} ${md(title)}`, ...notes.map(md)].join(" · "));
}

function routeMarkdown(out: Blocks, { title, state, facts }: OpenRoute): void {
  out.add(`### ${md(title)}`);
  out.add(`**${state.map(md).join(" · ")}**`);
  out.add(...facts.map(({ label, value }) => item(`${label} ${md(value)}`)));
}

function sectionMarkdown(out: Blocks, outline: Outline, section: Section): void {
  switch (section.kind) {
    case "entries":
      for (const entry of section.entries) entryMarkdown(out, outline, entry);
      break;
    case "lines":
      out.add(...section.lines.map(lineMarkdown));
      break;
    case "open":
      for (const { lead, questions, lines, entries } of section.groups) {
        out.add([`**${md(lead)}**`, ...questions.map(md)].join(" · "));
        out.add(...lines.map(lineMarkdown));
        for (const entry of entries) entryMarkdown(out, outline, entry);
      }
      break;
    case "summary":
      out.add(...section.lines.map(({ mark, code, text }) => item(`${mark} ${code} ${md(text)}`)));
      break;
    case "unchecked":
      out.add(section.lead);
      for (const { why, items } of section.reasons) {
        out.add(`**${md(why)}**`);
        out.add(...items.map((text) => item(md(text))));
      }
      break;
    case "deadlines":
      out.add(
        row(["", ...section.columns]),
        row(["---", ...section.columns.map(() => "---")]),
        ...section.rows.map(({ mark, due, left, what, holder, route }) =>
          row([mark, ...[due, left, what, holder, route ?? ""].map(md)]),
        ),
      );
      out.add(...section.rows.flatMap(({ note }) => (note === null ? [] : [item(md(note))])));
      break;
    case "asks":
      if (section.lead !== null) out.add(section.lead);
      out.add(...section.asks.map(({ question, settles }, index) => `${index + 1}. ${md(question)} · ${md(settles)}`));
      break;
    case "routes":
      for (const route of section.routes) routeMarkdown(out, route);
      break;
    case "others":
      out.add(...section.others.map(({ label, value }) => item(`${md(label)} · ${md(value)}`)));
      break;
  }
}

/** Renders an audit of `file` as Markdown, with a final newline. */
export function renderMarkdown(audit: Audit, file: CaseFile, options: ReportOptions): string {
  const outline = outlineOf(audit, file, options);
  const { lang } = outline;
  const out = new Blocks();
  out.add(`# ${outline.title}`);
  const { title, what, facts } = outline.next;
  out.add(`**${title}${lang === "zh" ? "：" : ": "}${md(what)}**`);
  if (facts.length > 0) out.add(facts.map(({ label, value }) => `${label} ${md(value)}`).join(" · "));
  out.add(...outline.head.map(fieldMarkdown));
  if (outline.nothing !== null) out.add(outline.nothing);
  for (const section of outline.sections) {
    out.add(`## ${headingOf(lang, section)}`);
    sectionMarkdown(out, outline, section);
  }
  out.add(`## ${LABELS.counts[lang]}`);
  out.add(...outline.counts.map(({ mark, text }) => item(`${mark} ${text}`.trimStart())));
  if (outline.unchecked !== null) out.add(md(outline.unchecked));
  out.add(...outline.made.map(fieldMarkdown));
  out.add(outline.disclaimer.join(lang === "zh" ? "" : " "));
  return out.toString();
}
