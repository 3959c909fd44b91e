// What the filter bar shows, and the filter it stands for.
import type { CaseloadFilter } from "../../../shared/api/caseload.ts";
import { isStage } from "../../../shared/api/stage-words.ts";

export const DEADLINES = ["", "due7", "due30", "ours-past", "court-overdue"] as const;
export type DeadlineChoice = (typeof DEADLINES)[number];
export const ARCHIVED = ["no", "only", "all"] as const;
export type ArchivedChoice = (typeof ARCHIVED)[number];

/** Whom or what the case waits for; the kinds of its next act that say so. */
const WAITING = { court: ["wait"], papers: ["ask", "answer"] } as const satisfies Readonly<
  Record<string, CaseloadFilter["doing"]>
>;
export const WAITS = ["", "court", "papers"] as const;
export type WaitsFor = (typeof WAITS)[number];

/** Every choice as text; an empty one does not restrict. */
export interface FilterState {
  readonly text: string;
  readonly stage: string;
  readonly court: string;
  readonly courtLevel: string;
  readonly region: string;
  readonly caseworker: string;
  readonly label: string;
  readonly rule: string;
  /** Cases in which the rule is contestable, beside those in which it is broken. */
  readonly alsoContestable: boolean;
  readonly deadline: DeadlineChoice;
  readonly waits: WaitsFor;
  readonly archived: ArchivedChoice;
}

export const NO_FILTER: FilterState = {
  text: "",
  stage: "",
  court: "",
  courtLevel: "",
  region: "",
  caseworker: "",
  label: "",
  rule: "",
  alsoContestable: false,
  deadline: "",
  waits: "",
  archived: "no",
};

/** Days of the two choices of deadlines that are coming. */
const WITHIN: Readonly<Record<"due7" | "due30", number>> = { due7: 7, due30: 30 };

function deadlineOf(choice: DeadlineChoice): CaseloadFilter["deadline"] {
  if (choice === "") return undefined;
  if (choice === "due7" || choice === "due30") return { kind: "ours-due", days: WITHIN[choice] };
  return { kind: choice };
}

/** The filter of the backend; the same state always gives the same keys in the same order. */
export function filterOf(state: FilterState): CaseloadFilter {
  const text = state.text.trim();
  const deadline = deadlineOf(state.deadline);
  const { stage, court, courtLevel, region, caseworker, label, rule } = state;
  return {
    ...(text === "" ? {} : { text }),
    ...(isStage(stage) ? { stage: [stage] } : {}),
    ...(court === "" ? {} : { court }),
    ...(courtLevel === "" ? {} : { courtLevel: [courtLevel] }),
    ...(region === "" ? {} : { region }),
    ...(caseworker === "" ? {} : { caseworker }),
    ...(label === "" ? {} : { label }),
    ...(rule === ""
      ? {}
      : { rule, ruleStatus: state.alsoContestable ? ("breach-or-contestable" as const) : ("breach" as const) }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(state.waits === "" ? {} : { doing: [...WAITING[state.waits]] }),
    archived: state.archived,
  };
}

function choiceOf(deadline: CaseloadFilter["deadline"]): DeadlineChoice {
  if (deadline === undefined) return "";
  if (deadline.kind !== "ours-due") return deadline.kind;
  return (deadline.days ?? 0) <= WITHIN.due7 ? "due7" : "due30";
}

const waitOf = (doing: CaseloadFilter["doing"]): WaitsFor =>
  doing === undefined ? "" : doing.includes("wait") ? "court" : "papers";

/** The state that shows a filter, such as one of a saved view. */
export function stateOf(filter: CaseloadFilter): FilterState {
  return {
    text: filter.text ?? "",
    stage: filter.stage?.[0] ?? "",
    court: filter.court ?? "",
    courtLevel: filter.courtLevel?.[0] ?? "",
    region: filter.region ?? "",
    caseworker: filter.caseworker ?? "",
    label: filter.label ?? "",
    rule: filter.rule ?? "",
    alsoContestable: filter.ruleStatus === "breach-or-contestable",
    deadline: choiceOf(filter.deadline),
    waits: waitOf(filter.doing),
    archived: filter.archived ?? "no",
  };
}

/** Whether what fits is known of audited cases alone. */
export const standsOnAudits = ({ rule, deadline, waits }: FilterState): boolean =>
  rule !== "" || deadline !== "" || waits !== "";

/** Whether anything restricts the list. */
export const isFiltered = (state: FilterState): boolean =>
  Object.entries(NO_FILTER).some(([key, value]) => {
    const now = state[key as keyof FilterState];
    return (typeof now === "string" ? now.trim() : now) !== value;
  });
