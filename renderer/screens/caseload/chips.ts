// The filters of the caseload as chips: which are set, how each is taken off, and what one condition sets.
import { isStage, STAGE_WORDS } from "../../../shared/api/stage-words.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { valueWords } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";
import { ARCHIVED, type DeadlineChoice, DEADLINES, type FilterState, NO_FILTER, WAITS } from "./filter-state.ts";
import { LIST, ruleWords } from "./words.ts";

/** The filters beside the text, in the order in which they are offered. */
export const FIELDS = [
  "stage",
  "court",
  "courtLevel",
  "region",
  "rule",
  "deadline",
  "waits",
  "caseworker",
  "label",
  "archived",
] as const;
export type Field = (typeof FIELDS)[number];

export const FIELD_WORDS: Readonly<Record<Field, Text>> = {
  stage: LIST.stage,
  court: LIST.court,
  courtLevel: LIST.courtLevel,
  region: LIST.region,
  rule: LIST.rule,
  deadline: LIST.deadline,
  waits: LIST.waits,
  caseworker: LIST.caseworker,
  label: LIST.label,
  archived: LIST.archived,
};

const DEADLINE_WORDS: Readonly<Record<Exclude<DeadlineChoice, "">, Text>> = {
  due7: LIST.due7,
  due30: LIST.due30,
  "ours-past": LIST.oursPast,
  "court-overdue": LIST.courtOverdue,
};

const plain = (value: string): Text => ({ zh: value, en: value });

/** A value of a filter in words. */
export function valueText(field: Field, value: string): Text {
  switch (field) {
    case "stage":
      return isStage(value) ? STAGE_WORDS[value] : plain(value);
    case "courtLevel":
      return valueWords("courtLevel", value);
    case "rule":
      return ruleWords(value);
    case "deadline": {
      const choice = DEADLINES.find((one) => one === value);
      return choice === undefined || choice === "" ? plain(value) : DEADLINE_WORDS[choice];
    }
    case "waits":
      return value === "court" ? LIST.waitsCourt : LIST.waitsPapers;
    case "archived":
      return value === "only" ? LIST.archivedOnly : value === "all" ? LIST.archivedAll : LIST.archivedNo;
    default:
      return plain(value);
  }
}

/** The values that are always the same; of the others the caseload itself says which there are. */
export const FIXED: Readonly<Partial<Record<Field, readonly string[]>>> = {
  courtLevel: ENUMS.courtLevel,
  deadline: DEADLINES.filter((one) => one !== ""),
  waits: WAITS.filter((one) => one !== ""),
  archived: ARCHIVED.filter((one) => one !== "no"),
};

export interface Chip {
  readonly field: Field;
  readonly value: string;
}

/** The filters that are set. */
export const chipsOf = (state: FilterState): readonly Chip[] =>
  FIELDS.flatMap((field) => (state[field] === NO_FILTER[field] ? [] : [{ field, value: state[field] }]));

/** What sets a filter; an unknown value of one with fixed values sets nothing. */
export function partOf(field: Field, value: string): Partial<FilterState> {
  if (field === "deadline") return { deadline: DEADLINES.find((one) => one === value) ?? "" };
  if (field === "waits") return { waits: WAITS.find((one) => one === value) ?? "" };
  if (field === "archived") return { archived: ARCHIVED.find((one) => one === value) ?? "no" };
  return { [field]: value };
}

/** What takes a filter off, with what belongs to it. */
export const offOf = (field: Field): Partial<FilterState> =>
  field === "rule" ? { rule: "", alsoContestable: false } : { [field]: NO_FILTER[field] };
