// The audit of a case about another list than the court's: no rule of the court's list is judged, and it says so first.
import { echo } from "../case/echo.ts";
import type { Text } from "../text.ts";
import type { Finding, NextAct } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { isAmong } from "../engine/rule-code.ts";
import { RULES } from "../rules/index.ts";
import { nextAct } from "./next.ts";
import type { Standing } from "./next-parts.ts";
import { blank } from "./unreached.ts";

/** Is it a rule about lists of authorities? */
const isOfOtherLists = ({ code }: Pick<Rule, "code">): boolean => isAmong(code, ["ZA", "Z"]);

/** What is judged about a case of another list: the rules about the lists of authorities. */
export const OTHER_LIST_RULES: readonly Rule[] = RULES.filter(isOfOtherLists);

/** Why a rule says nothing about this case. */
function why(matter: string): Text {
  const name = echo(matter);
  return {
    zh: `案件记为关于“${name}”，不是法院失信名单，本项规则不适用`,
    en: `The case is recorded as about “${name}”, not the court's list: this rule does not apply`,
  };
}

/** The findings of the rules of the court's list, which are not judged about a case of another. */
export const otherListFindings = (matter: string): readonly Finding[] =>
  RULES.filter((rule) => !isOfOtherLists(rule)).map((rule) => ({
    ...blank(rule),
    status: "not-applicable",
    derivation: [{ ...why(matter), date: null }],
  }));

/**
 * What to do first: a limit of the client's that can still be kept, or what decides whether it can. Where nothing of the list is
 * on record, which list it is: a case that was marked by mistake must not pass for one in which all is well.
 */
export function otherListNext(standing: Standing): NextAct | null {
  const judged = standing.findings.some(({ rule }) => OTHER_LIST_RULES.some(({ code }) => code === rule));
  return judged ? nextAct(standing) : otherListAct(standing.file.matter ?? "");
}

/** What to do first: a case that was marked by mistake must not pass for one in which all is well. */
function otherListAct(matter: string): NextAct {
  const name = echo(matter);
  return {
    what: {
      zh: `案件记为关于“${name}”，不是法院失信名单：没有审查，不能据此认为没有问题。请查清是哪一份名单、由谁列入；是法院名单的，改正“所涉名单”`,
      en: `The case is recorded as about “${name}”, not the court's list: nothing was audited, which does not mean that all is well. Find out which list it is and who listed; if it is the court's, put “matter” right`,
    },
    route: null,
    by: null,
    addressee: null,
    because: [],
    kind: "ask",
  };
}

/** Why a paper against the court's list is not drawn up in such a case. */
export const OTHER_LIST_PAPERS: Text = {
  zh: "案件记为关于其他名单：这份文书是针对法院失信名单的，不适用。是法院名单的，请改正“所涉名单”；否则用行政复议申请书、异议书、提前移出申请书、请求提供列入依据申请书。",
  en: "The case is recorded as about another list: this paper is against the court's list and does not apply. If it is the court's, put “matter” right; else use the application for administrative reconsideration, the objection, the application for early removal, or the request for the basis.",
};
