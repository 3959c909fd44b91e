// Rows as cases: several rows may be of one case, and a row that is not taken says why.
import type { AnyEvent, CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import type { Text } from "../text.ts";
import type { Refused, Remark, SourceRow } from "./source.ts";

/** A case that is not validated yet. */
export interface CaseDraft extends Omit<CaseFile, "events"> {
  readonly events: readonly AnyEvent[];
}

/** What came of many rows. */
export interface Imported {
  readonly cases: readonly CaseFile[];
  /** By the id of the case, each once. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** In the order of the rows. */
  readonly refused: readonly Refused[];
  /** Rows that say nothing that an earlier one did not. */
  readonly doubles: number;
}

/** Why a row is not taken. */
export class RowRefused extends Error {
  readonly reason: Text;
  constructor(zh: string, en: string) {
    super(en);
    this.reason = { zh, en };
  }
}

/** Whose digits are gone cannot be told from others any more. */
export function refuseLost(row: SourceRow, head: string | undefined): void {
  if (head === undefined || !row.lost.has(head)) return;
  throw new RowRefused(
    `“${head}”一栏按数字保存，末几位已经丢失。请把该列设为文本，重新填写完整号码后再导入。`,
    `“${head}” was kept as a number and has lost its last digits: make the column text, type the numbers again, and import once more`,
  );
}

/** Without its court it is no case. */
export function refuseWithoutCourt(name: string): void {
  if (name !== "") return;
  throw new RowRefused(
    "法院一栏是空的：没有法院不能成为案件。请补上法院名称。",
    "the court is missing: without a court it is no case; fill in its name",
  );
}

/** Reads one row: the case that it begins, or the case that an earlier row began with what this one adds. Throws RowRefused. */
export type ReadRow = (
  row: SourceRow,
  begun: ReadonlyMap<string, CaseDraft>,
) => { readonly draft: CaseDraft; readonly remarks: readonly Remark[] };

export function collect(rows: readonly SourceRow[], read: ReadRow): Imported {
  const drafts = new Map<string, CaseDraft>();
  const remarks = new Map<string, Remark[]>();
  const from = new Map<string, SourceRow>();
  const refused: Refused[] = [];
  let doubles = 0;
  for (const row of rows) {
    try {
      const { draft, remarks: said } = read(row, drafts);
      if (drafts.get(draft.id) === draft) doubles++;
      drafts.set(draft.id, draft);
      if (!from.has(draft.id)) from.set(draft.id, row);
      const own = remarks.get(draft.id) ?? [];
      remarks.set(draft.id, [...own, ...said.filter((one) => !own.some(({ text }) => text.zh === one.text.zh))]);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refused.push({ row, reason: error.reason });
    }
  }
  const cases: CaseFile[] = [];
  for (const [id, draft] of drafts) {
    const checked = validateCase(draft);
    if (checked.ok) {
      cases.push(checked.case);
      continue;
    }
    const row = from.get(id);
    const [error] = checked.errors;
    remarks.delete(id);
    if (row !== undefined && error !== undefined) refused.push({ row, reason: reasonOf(error) });
  }
  return { cases, remarks, refused: refused.toSorted((a, b) => a.row.at - b.row.at), doubles };
}

const reasonOf = ({ path, problem, allowed }: { path: string; problem: Text; allowed: Text }): Text => ({
  zh: `${path}：${problem.zh}；${allowed.zh}`,
  en: `${path}: ${problem.en}; ${allowed.en}`,
});

/** The case with events that it does not have yet, under ids of their own; the same case where there are none. */
export function withEvents(draft: CaseDraft, events: readonly AnyEvent[]): CaseDraft {
  const content = (event: AnyEvent): string => JSON.stringify({ ...event, id: "" });
  const there = new Set(draft.events.map(content));
  const ids = new Set(draft.events.map(({ id }) => id));
  const added: AnyEvent[] = [];
  for (const event of events) {
    if (there.has(content(event))) continue;
    let { id } = event;
    for (let at = 2; ids.has(id); at++) id = `${event.id}-${at}`;
    ids.add(id);
    added.push({ ...event, id });
  }
  return added.length === 0 ? draft : { ...draft, events: [...draft.events, ...added] };
}

/** Whether a name is that of a body; nothing else in a table may say so. */
export const isNamedAsBody = (name: string): boolean =>
  /公司|厂$|合作社|企业|中心$|学校|医院|经营部|商行|工作室/u.test(name);
