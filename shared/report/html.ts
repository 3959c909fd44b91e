// The report of an audit as one HTML file.
import type { Audit } from "../engine/finding.ts";
import type { CaseFile } from "../case/types.ts";
import type { Field } from "./context.ts";
import type { Entry } from "./entry.ts";
import { htmlPage } from "./html-page.ts";
import { escapeHtml, tag, textWriter } from "./html-write.ts";
import type { Line } from "./line.ts";
import type { DeadlineRow } from "./lists.ts";
import type { ReportOptions } from "./options.ts";
import { headingOf, outlineOf, type NextStep, type Outline } from "./outline.ts";
import type { OpenRoute } from "./routes.ts";
import type { Section } from "./sections.ts";
import { LABELS, MARKS } from "./words.ts";

type Write = (text: string) => string;

// The word beside the mark says the same, so a screen reader need not read the shape.
const mark = (shape: string, status: string): string =>
  `<span class="mark ${status}" aria-hidden="true">${shape}</span>`;

const labelled = (write: Write, label: string, value: string): string =>
  `${label === "" ? "" : `${tag("span", "label", write(label))} `}${write(value)}`;

function notes(write: Write, rows: readonly (readonly [label: string, items: readonly string[]])[]): string {
  const shown = rows.filter(([, items]) => items.length > 0);
  if (shown.length === 0) return "";
  const list = (items: readonly string[]): string => tag("ul", "", ...items.map((text) => tag("li", "", write(text))));
  return tag("dl", "notes", ...shown.map(([label, items]) => tag("dt", "", write(label)) + tag("dd", "", list(items))));
}

function entryHtml(write: Write, { lang }: Outline, entry: Entry): string {
  const law = (text: string): string => tag("span", "law", write(text));
  const [first, ...more] = entry.basis;
  const title = `${mark(entry.mark, entry.status)}${tag("span", "code", entry.code)} ${write(entry.title)}`;
  const facts = entry.facts.map(({ label, value }) => tag("li", "", labelled(write, label, value)));
  const steps = entry.steps.map(({ text, cites }) =>
    tag("li", "step", tag("span", "", write(text)), ...(cites.length === 0 ? [] : [" ", law(cites.join(" · "))])),
  );
  return tag(
    "article",
    "",
    tag("div", "top", tag("h3", "", title), ...(first === undefined ? [] : [" ", law(first)])),
    ...more.map((basis) => tag("p", "more", law(basis))),
    tag("ul", "facts", tag("li", `word ${entry.status}`, write(entry.word)), ...facts),
    steps.length === 0 ? "" : tag("ol", "steps", ...steps),
    notes(write, [
      [LABELS.readings[lang], entry.readings],
      [LABELS.missing[lang], entry.missing],
      [LABELS.remedies[lang], entry.remedies],
    ]),
  );
}

function lineHtml(write: Write, status: string, line: Line): string {
  const rest = line.notes.map((note) => ` · ${write(note)}`).join("");
  const title = `${mark(line.mark, status)}${tag("span", "code", line.code)} ${write(line.title)}`;
  return tag("li", "", title, rest === "" ? "" : tag("span", "note", rest));
}

function deadlineHtml(write: Write, row: DeadlineRow): string {
  const due = `${mark(row.mark, row.status)}${write(row.due)}`;
  return tag(
    "tr",
    "",
    `<th scope="row" class="short">${due}</th>`,
    tag("td", row.status, write(row.left)),
    tag("td", "", write(row.what), row.note === null ? "" : tag("p", "note", write(row.note))),
    tag("td", "short", write(row.holder)),
    tag("td", "", write(row.route ?? "")),
  );
}

function routeHtml(write: Write, { title, state, facts }: OpenRoute): string {
  return tag(
    "article",
    "",
    tag("h3", "", write(title)),
    tag("ul", "facts", ...state.map((part, index) => tag("li", index === 0 ? "word" : "", write(part)))),
    notes(
      write,
      facts.map(({ label, value }) => [label, [value]]),
    ),
  );
}

function sectionHtml(write: Write, outline: Outline, section: Section): string {
  switch (section.kind) {
    case "entries":
      return section.entries.map((entry) => entryHtml(write, outline, entry)).join("\n");
    case "lines":
      return tag("ul", "lines", ...section.lines.map((line) => lineHtml(write, section.status, line)));
    case "open":
      return section.groups
        .map(
          ({ lead, questions, lines, entries }) =>
            tag("p", "reason", write(lead)) +
            questions.map((question) => tag("p", "note", write(question))).join("") +
            (lines.length === 0
              ? ""
              : tag("ul", "lines", ...lines.map((line) => lineHtml(write, section.status, line)))) +
            entries.map((entry) => entryHtml(write, outline, entry)).join("\n"),
        )
        .join("\n");
    case "summary":
      return tag(
        "ul",
        "lines",
        ...section.lines.map(({ mark: shape, status, code, text }) =>
          tag("li", "", `${mark(shape, status)}${tag("span", "code", code)} ${write(text)}`),
        ),
      );
    case "unchecked":
      return [
        tag("p", "note", write(section.lead)),
        ...section.reasons.map(
          ({ why, items }) =>
            tag("p", "reason", write(why)) + tag("ul", "unchecked", ...items.map((item) => tag("li", "", write(item)))),
        ),
      ].join("\n");
    case "deadlines":
      return tag(
        "table",
        "",
        tag("thead", "", tag("tr", "", ...section.columns.map((name) => `<th scope="col">${write(name)}</th>`))),
        tag("tbody", "", ...section.rows.map((row) => deadlineHtml(write, row))),
      );
    case "asks": {
      const lead = section.lead === null ? "" : tag("p", "note", write(section.lead));
      const list = tag(
        "ol",
        "asks",
        ...section.asks.map(({ question, settles }) =>
          tag("li", "", write(question), " ", tag("span", "note", write(settles))),
        ),
      );
      return lead + list;
    }
    case "routes":
      return section.routes.map((route) => routeHtml(write, route)).join("\n");
    // The last kind: "others".
    default:
      return notes(
        write,
        section.others.map(({ label, value }) => [label, [value]]),
      );
  }
}

function fieldsHtml(write: Write, fields: readonly Field[]): string {
  return tag(
    "dl",
    "head",
    ...fields.map(({ label, value }) => tag("dt", "", write(label)) + tag("dd", "", write(value))),
  );
}

function nextHtml(write: Write, { title, what, facts }: NextStep): string {
  const list = facts.map(({ label, value }) => tag("li", "", labelled(write, label, value)));
  return tag(
    "div",
    "next",
    tag("p", "label", write(title)),
    tag("p", "act", write(what)),
    list.length === 0 ? "" : tag("ul", "facts", ...list),
  );
}

function navHtml(write: Write, outline: Outline): string {
  const items = outline.sections.map((section) => {
    const shape = "status" in section ? mark(MARKS[section.status], section.status) : mark("", "");
    return tag(
      "li",
      "",
      shape,
      `<a href="#${section.id}">${write(section.title)}</a>`,
      tag("span", "note", ` ${section.count}`),
    );
  });
  return `<nav aria-label="${escapeHtml(LABELS.contents[outline.lang])}">${tag("ol", "", ...items)}</nav>`;
}

/** Renders an audit of `file` as one HTML page, with a final newline. */
export function renderHtml(audit: Audit, file: CaseFile, options: ReportOptions): string {
  const outline = outlineOf(audit, file, options);
  const { lang } = outline;
  const write = textWriter(lang);
  const reference = outline.head[0]?.value ?? "";
  const sections = outline.sections.map(
    (section) =>
      `<section id="${section.id}">${tag("h2", "", write(headingOf(lang, section)))}\n${sectionHtml(write, outline, section)}</section>`,
  );
  const counts = outline.counts.map(({ mark: shape, status, text }) =>
    tag("li", "", shape === "" ? "" : mark(shape, status ?? ""), write(text)),
  );
  return htmlPage(lang, `${outline.title} · ${reference}`, [
    "<header>",
    tag("h1", "", write(outline.title)),
    nextHtml(write, outline.next),
    fieldsHtml(write, outline.head),
    navHtml(write, outline),
    "</header>",
    "<main>",
    outline.nothing === null ? "" : tag("p", "", write(outline.nothing)),
    ...sections,
    "</main>",
    "<footer>",
    tag("ul", "counts", ...counts),
    outline.unchecked === null ? "" : tag("p", "", write(outline.unchecked)),
    fieldsHtml(write, outline.made),
    ...outline.disclaimer.map((sentence) => tag("p", "", write(sentence))),
    "</footer>",
  ]);
}
