// Which findings a paper may argue from of itself: not those that may help the other side, nor those on a doubtful birth date.
import type { Finding } from "../../engine/finding.ts";
import type { CaseView } from "../../engine/model.ts";
import type { ReasonsById } from "../../engine/reason.ts";
import type { RuleCode } from "../../engine/rule-code.ts";
import { RULES } from "../../rules/index.ts";
import type { Text } from "../../text.ts";
import { birthOf } from "../birth.ts";
import type { Choices } from "../choices.ts";
import { ANSWER_GROUNDS } from "./answers.ts";
import { AUTHORITY_GROUNDS } from "./authority.ts";
import { LISTING_GROUNDS } from "./listing.ts";
import { PROCEDURE_GROUNDS } from "./procedure.ts";
import { RECORD_GROUNDS } from "./record.ts";
import { REMARK_GROUNDS, type GroundWords } from "./words.ts";

/** The words of the grounds of every family, by rule. */
export const WORDS: Readonly<Record<RuleCode, GroundWords | null>> = {
  ...LISTING_GROUNDS,
  ...PROCEDURE_GROUNDS,
  ...RECORD_GROUNDS,
  ...ANSWER_GROUNDS,
  ...AUTHORITY_GROUNDS,
  ...REMARK_GROUNDS,
};

const ON_BIRTH_DATE: ReadonlySet<RuleCode> = new Set(
  RULES.filter(({ facts }) => facts.includes("client.birthDate")).map(({ code }) => code),
);

interface Known {
  readonly reasons: ReasonsById;
  readonly view: CaseView;
}

/** A fault that helps the client: a term too short, or without basis. */
export function isFavourable({ reasons }: Pick<Known, "reasons">, { id }: Finding): boolean {
  return (reasons.get(id) ?? []).some((reason) => {
    if (reason.role === "result" || reason.role === "possibility") return reason.because.favours === "client";
    return reason.role === "conclusion" && reason.lead?.favours === "client";
  });
}

const FAVOURS: Text = {
  zh: "这一瑕疵可能对当事人有利；提出之后，法院可能改成对当事人更不利的处理。",
  en: "This fault may favour the client; once it is raised the court may put it right to the client's harm.",
};

/** Why a finding is to be weighed before it is argued; null where it may be argued of itself. */
export function weighOf(context: { readonly reasons: ReasonsById }, finding: Finding): Text | null {
  if (isFavourable(context, finding)) return FAVOURS;
  return WORDS[finding.rule]?.weigh ?? null;
}

/** Why no paper may argue from a finding at all, chosen or not; null where one may. */
export function barOf({ view }: Known, { rule }: Finding): Text | null {
  return ON_BIRTH_DATE.has(rule) ? birthOf(view).contradiction : null;
}

/** Whether a paper may argue from a finding: nothing bars it, and what is to be weighed first was chosen. */
export function isArguable(context: Known & { readonly choices: Choices }, finding: Finding): boolean {
  if (barOf(context, finding) !== null) return false;
  return weighOf(context, finding) === null || context.choices.also?.includes(finding.id) === true;
}
