// Which paper a case gets where many are drawn up at once, or why it gets none.
import { askedIn } from "../../../../shared/audit/next-words.ts";
import { OTHER_LIST_PAPERS } from "../../../../shared/audit/other-list.ts";
import type { CaseFile } from "../../../../shared/case/types.ts";
import { REMEDIES, ROUTE_STATES } from "../../../../shared/engine/glossary.ts";
import type { Audit, Checklist, NextAct } from "../../../../shared/engine/finding.ts";
import {
  type DocumentInfo,
  type DocumentName,
  DOCUMENTS,
  isCalledFor,
  isOfCase,
} from "../../../../shared/filings/index.ts";
import { ofClient } from "../../../../shared/report/plain.ts";
import type { Text } from "../../../../shared/text.ts";

/** The paper that the next act of each case needs, whichever that is. */
export const NEXT_PAPER = "next";
export type WantedPaper = DocumentName | typeof NEXT_PAPER;

export type Which =
  | { readonly document: DocumentName }
  | { readonly document: DocumentName | null; readonly why: Text };

type Judged = Pick<Audit, "ask" | "checklists" | "findings" | "next">;

const NOTHING_NEXT: Text = {
  zh: "按现有记录，现在没有必须办的事",
  en: "on this record nothing has to be done now",
};

const ONLY_DELETION: Text = {
  zh: "可以主张的只有应予删除，用“删除失信信息申请书”",
  en: "deletion is all that can be asked for: draw up the deletion request",
};

/** The one paper of a case. */
export function whichPaper(file: CaseFile, audit: Judged, wanted: WantedPaper): Which {
  if (wanted === NEXT_PAPER) return nextPaper(audit);
  if (!isOfCase(wanted, file)) return { document: null, why: unstopped(OTHER_LIST_PAPERS) };
  const info = DOCUMENTS.find(({ document }) => document === wanted);
  if (info === undefined) throw new RangeError(`no document ${wanted}`);
  return onRoute(info, audit);
}

function nextPaper(audit: Judged): Which {
  const { next } = audit;
  if (next === null) return { document: null, why: NOTHING_NEXT };
  const info = DOCUMENTS.find(({ route }) => route !== null && route === next.route);
  if (info === undefined || !isPaperToWrite(next, audit)) return { document: null, why: notAPaper(next) };
  return onRoute(info, audit);
}

/** Something to file, or to ask of an agency; what was filed already is only asked after. */
function isPaperToWrite({ kind, because }: NextAct, { findings }: Judged): boolean {
  if (kind === "file") return true;
  const first = findings.find(({ id }) => id === because[0]);
  return kind === "follow-up" && !(first?.holder === "client" && first.done !== null);
}

/** Who reads it writes for the client: what is asked of the client is asked of a third person here. */
const notAPaper = ({ what }: NextAct): Text => ({
  zh: `下一步不是写文书：${ofClient(what.zh)}`,
  en: `the next act is no paper: ${what.en}`,
});

/** A paper of no route can always be written; any other where its route is open. */
function onRoute(info: DocumentInfo, audit: Judged): Which {
  const { document } = info;
  const list = audit.checklists.find(({ route }) => route === info.route);
  if (list === undefined || isCalledFor(info, audit)) return { document };
  if (list.state === "open" || list.state === "closing") return { document, why: ONLY_DELETION };
  return { document, why: notOpen(list, audit) };
}

function notOpen(list: Checklist, audit: Judged): Text {
  const name = REMEDIES[list.route];
  if (list.state === "missed") {
    const ended = list.until === null ? null : list.until.latest;
    return {
      zh: `“${name.zh}”的期限已过${ended === null ? "" : `（${ended}届满）`}`,
      en: `${name.en}: the deadline has passed${ended === null ? "" : ` (it ended on ${ended})`}`,
    };
  }
  const state = ROUTE_STATES[list.state];
  const ask = list.state === "not-yet" ? openingQuestion(list, audit) : null;
  return {
    zh: `“${name.zh}”${state.zh}${ask === null ? "" : `；先查清：${ofClient(askedIn(ask).zh)}`}`,
    en: `${name.en}: ${state.en}${ask === null ? "" : `; to be found out first: ${askedIn(ask).en}`}`,
  };
}

/** The question that may open a route. */
function openingQuestion({ because }: Checklist, { ask }: Judged): Text | null {
  return ask.find(({ settles }) => settles.some((id) => because.includes(id)))?.question ?? null;
}

/** A sentence as a clause. */
export const unstopped = ({ zh, en }: Text): Text => ({ zh: zh.replace(/。$/u, ""), en: en.replace(/\.$/u, "") });
