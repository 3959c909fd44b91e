// The summary of what is wrong, and what is open by the paper or the answer that would settle it.
import type { Finding } from "../engine/finding.ts";
import type { Status } from "../engine/term.ts";
import { PAPER_WORDS } from "../audit/next-words.ts";
import { ruleWords } from "../plain/index.ts";
import { PAPERS, type Paper } from "../plain/model.ts";
import { questionText } from "./about.ts";
import type { Context } from "./context.ts";
import { entryOf, type Entry } from "./entry.ts";
import { lineOf, type Line } from "./line.ts";
import { sentenceIn } from "./lists.ts";
import { MARKS } from "./words.ts";

/** One sentence of the summary, with its mark and the code of its rule. */
export interface SummaryRow {
  readonly status: Status;
  readonly mark: string;
  readonly code: string;
  readonly text: string;
}

/** What one paper, or one person's answer, would settle. */
export interface OpenGroup {
  readonly lead: string;
  /** What all of its lines need answered. */
  readonly questions: readonly string[];
  readonly lines: readonly Line[];
  /** With derivations: limits of the client's own, what was not reached, and all if asked for. */
  readonly entries: readonly Entry[];
}

/** The sentences about the findings that are shown, in the order of the audit. */
export function summaryRows(context: Context): readonly SummaryRow[] {
  const { audit, findings } = context;
  const shown = new Map(findings.map((finding) => [finding.id, finding]));
  return audit.summary.flatMap(({ finding: id, zh, en }) => {
    const finding = shown.get(id);
    if (finding === undefined) return [];
    const { status, rule } = finding;
    return [{ status, mark: MARKS[status], code: rule, text: sentenceIn(context, { zh, en }) }];
  });
}

/** The questions that every one of several findings needs answered: said once for all of them. */
function sharedPaths(findings: readonly Finding[]): ReadonlySet<string> {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return new Set();
  const paths = first.missing.map(({ path }) => path);
  return new Set(paths.filter((path) => others.every(({ missing }) => missing.some((one) => one.path === path))));
}

function questionsOf(context: Context, { missing }: Finding, wanted: (path: string) => boolean): readonly string[] {
  return missing.filter(({ path }) => wanted(path)).map(({ path, question }) => questionText(context, path, question));
}

/** A line with the questions in place of what is due and done, but for those that its group says. */
function openLine(context: Context, finding: Finding, said: ReadonlySet<string>): Line {
  const questions = questionsOf(context, finding, (path) => !said.has(path));
  const { notes, ...line } = lineOf(context, { ...finding, due: null, done: null });
  return { ...line, notes: [...notes, ...questions] };
}

const needsEntry = ({ holder, due, missing }: Finding): boolean =>
  (holder === "client" && due !== null) || missing.length === 0;

/** Findings by the paper that would settle them; the paper that settles the most first. */
export function byPaper(findings: readonly Finding[]): readonly (readonly [Paper, readonly Finding[]])[] {
  const papers = new Map<Paper, readonly Finding[]>();
  for (const finding of findings) {
    const { paper } = ruleWords(finding.rule);
    papers.set(paper, [...(papers.get(paper) ?? []), finding]);
  }
  const place = (paper: Paper): number => PAPERS.indexOf(paper);
  return [...papers].toSorted(([a, x], [b, y]) => y.length - x.length || place(a) - place(b));
}

/** The open findings by the paper that would settle them. */
export const openGroups = (context: Context, findings: readonly Finding[]): readonly OpenGroup[] =>
  byPaper(findings).map(([paper, list]) => groupOf(context, paper, list));

function groupOf(context: Context, paper: Paper, list: readonly Finding[]): OpenGroup {
  const { zh, en } = PAPER_WORDS[paper];
  const full = list.filter((finding) => context.all || needsEntry(finding));
  const brief = list.filter((finding) => !full.includes(finding));
  const shared = sharedPaths(brief);
  const [first] = brief;
  const lead = context.say({
    zh: `${zh}能定 ${list.length} 项`,
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)} would settle ${list.length}`,
  });
  return {
    lead,
    questions: first === undefined ? [] : questionsOf(context, first, (path) => shared.has(path)),
    lines: brief.map((finding) => openLine(context, finding, shared)),
    entries: full.map((finding) => entryOf(context, finding)),
  };
}
