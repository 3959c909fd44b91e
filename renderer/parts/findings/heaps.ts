// The findings of an audit in three heaps: what is decided, what one answer would settle, and the rest by its paper.
import { byPaper } from "../../../shared/report/groups.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import type { Audit, Finding, Question } from "../../../shared/engine/finding.ts";
import type { Paper } from "../../../shared/plain/model.ts";

/** What waits for the answer to one question and for nothing else. */
export interface Asked {
  readonly question: Question;
  readonly findings: readonly Finding[];
}

/** What waits for more than one answer, or for none that can be asked for, under the paper that would settle it. */
export interface Waiting {
  readonly paper: Paper;
  readonly findings: readonly Finding[];
  /** What is asked about these findings, in the order of the audit. */
  readonly questions: readonly Question[];
}

/** Every finding stands in one heap. */
export interface Heaps {
  /** The gravest status first, and of the breaches and disputes what matters most to the client. */
  readonly decided: readonly Finding[];
  /** In the order of the audit's questions. */
  readonly asked: readonly Asked[];
  /** The paper that settles the most first. */
  readonly waiting: readonly Waiting[];
}

export const countOf = (groups: readonly { readonly findings: readonly Finding[] }[]): number =>
  groups.reduce((sum, { findings }) => sum + findings.length, 0);

export function heapsOf({ findings, ask, summary }: Pick<Audit, "findings" | "ask" | "summary">): Heaps {
  const questions = new Map<string, readonly Question[]>();
  for (const question of ask) {
    for (const id of question.settles) questions.set(id, [...(questions.get(id) ?? []), question]);
  }
  const weight = new Map(summary.map(({ finding }, place) => [finding, place]));
  const place = ({ id }: Finding): number => weight.get(id) ?? summary.length;
  const open = findings.filter(({ status }) => status === "undetermined");
  const isAlone = ({ id }: Finding): boolean => questions.get(id)?.length === 1;
  const alone = open.filter(isAlone);
  return {
    decided: findings
      .filter(({ status }) => status !== "undetermined")
      .toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || place(a) - place(b)),
    asked: ask
      .map((question) => ({ question, findings: alone.filter(({ id }) => question.settles.includes(id)) }))
      .filter((group) => group.findings.length > 0),
    waiting: byPaper(open.filter((finding) => !isAlone(finding))).map(([paper, list]) => ({
      paper,
      findings: list,
      questions: ask.filter(({ settles }) => list.some(({ id }) => settles.includes(id))),
    })),
  };
}
