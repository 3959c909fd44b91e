// What Today's list is made from: limits, late courts, questions, unfinished intakes; and how the window is told of a row.
import type { ActRow } from "../../../shared/api/caseload.ts";
import { formDraft } from "../../../shared/api/drafts.ts";
import { type Mark, mark } from "../../../shared/api/cases.ts";
import { isObject } from "../../../shared/case/json.ts";
import { checkWords } from "../../../shared/casework/words.ts";
import { type Act, factsOf, latestPutOff, limitAct, type Listed } from "../../../shared/today/list.ts";
import type { Desk, DeskAnswer, DeskLimit } from "../../../db/query/desk.ts";
import type { OpenedVault } from "../session/opened.ts";

/** An act with what a row shows of it. */
type Full = Act & Omit<ActRow, "act" | "kind" | "facts" | "caseId" | "due" | "status" | "mark" | "putOff" | "more">;

const courtsOrOurs = (kind: "limit" | "court", limit: DeskLimit): Full => {
  const { caseId, reference, clientName, court, finding, rule, status, earliest, latest, route } = limit;
  const { zh, en, actKind, actZh, actEn } = limit;
  return {
    kind,
    ...limitAct(kind, finding, status, { earliest, latest }),
    caseId,
    due: { earliest, latest },
    status,
    reference,
    clientName,
    court,
    // The same words as on the case's overview, where this is what comes next there.
    what: actZh === null || actEn === null ? { zh, en } : { zh: actZh, en: actEn },
    rule,
    finding,
    route,
    doing: doingOf(actKind),
    note: null,
    form: null,
  };
};

const DOINGS = ["file", "ask", "wait", "answer", "follow-up"] as const;
const doingOf = (kind: string | null): ActRow["doing"] => DOINGS.find((one) => one === kind) ?? null;

const answerAct = ({ caseId, reference, clientName, court, finding, route, zh, en }: DeskAnswer): Full => ({
  kind: "answer",
  id: "act/answer",
  caseId,
  due: null,
  status: "undetermined",
  facts: factsOf(finding, zh),
  reference,
  clientName,
  court,
  what: { zh, en },
  rule: null,
  finding,
  route,
  doing: "answer",
  note: null,
  form: null,
});

/** The form in which a new case is typed. */
const INTAKE = "new-case";
const UNFINISHED = { zh: "接案没填完", en: "Intake not finished" };

/** The intake that was begun and became no case yet: the latest of each window. */
function intakeActs({ vault }: OpenedVault): readonly Full[] {
  return vault.unfinished().flatMap((kept): readonly Full[] => {
    const draft = formDraft.safeParse(kept).data;
    if (draft?.form !== INTAKE) return [];
    const { value, place, at, writer } = draft;
    const head = isObject(value) && isObject(value["head"]) ? value["head"] : {};
    const typed = (name: string): string | null => {
      const text = head[name];
      return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
    };
    const act = { kind: "intake", id: `act/intake/${writer}`, caseId: null, due: null, status: null } as const;
    const who = { reference: null, clientName: typed("clientName"), court: typed("courtName") };
    const none = { rule: null, finding: null, route: null, doing: null, note: null };
    return [{ ...act, facts: at, ...who, what: UNFINISHED, ...none, form: { place, at } }];
  });
}

/** All that is due: the list counts everything. */
const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER } as const;

/** Dates that the clinic set itself, its tasks and its looks after a deletion: each is an act of the kind `own`, due on its day. */
function ownActs({ vault }: OpenedVault, today: string): readonly Full[] {
  return vault.queries.openWork({ by: today }, ALL).rows.flatMap(({ caseId, reference, clientName, work }) => {
    if (work.due === null) return [];
    const act = { kind: "own", caseId, due: { earliest: work.due, latest: work.due }, status: null } as const;
    const none = { court: null, rule: null, finding: null, route: null, doing: null, form: null };
    const who = { reference, clientName, ...none };
    const what = work.kind === "task" ? { zh: work.text, en: work.text } : checkWords(work.round);
    const id = work.kind === "task" ? `act/own/${work.id}` : "act/own";
    return [
      { ...act, ...who, id, what, note: work.kind === "task" ? work.id : null, facts: factsOf(work.due, what.zh) },
    ];
  });
}

export function actsOf(opened: OpenedVault, { limits, courts, answers }: Desk, today: string): readonly Full[] {
  const rested = new Set(limits.map(({ caseId, finding }) => `${caseId} ${finding}`));
  return [
    ...limits.map((limit) => courtsOrOurs("limit", limit)),
    ...courts.map((limit) => courtsOrOurs("court", limit)),
    // What is to be found out for a limit is asked in the limit's own row.
    ...answers.filter(({ caseId, finding }) => !rested.has(`${caseId} ${finding ?? ""}`)).map(answerAct),
    ...intakeActs(opened),
    ...ownActs(opened, today),
  ];
}

type CaseMark = Mark & { readonly caseId: string };

export function marksOf({ marks }: Desk): readonly CaseMark[] {
  return marks.flatMap(({ caseId, json }) => {
    const found = mark.safeParse(JSON.parse(json)).data;
    return found === undefined ? [] : [{ ...found, caseId }];
  });
}

export function rowAnswer(act: Listed<Full>, marks: ReadonlyMap<string, CaseMark>, today: string): ActRow {
  const { id, caseId, due, ...rest } = act;
  const { caseId: _, ...own } = marks.get(`${caseId ?? ""} ${id}`) ?? { caseId: null, id: null };
  const base = own.id === null ? null : own;
  return {
    ...rest,
    act: id,
    caseId,
    due: due === null ? null : { ...due },
    mark: base,
    putOff: latestPutOff(act, today),
  };
}
