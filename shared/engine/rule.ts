// What a rule is: data plus one small function.
import type { Calendar } from "../calendar/workdays.ts";
import type { EventType } from "../case/types.ts";
import type { Text } from "../text.ts";
import type { BasisRef, Holder, Kind, Remedy } from "./basis.ts";
import type { Finding } from "./finding.ts";
import type { CaseEvent, CaseView, Thread } from "./model.ts";
import type { RuleCode } from "./rule-code.ts";
import type { Outcome } from "./term.ts";
import type { ReadingRow } from "./explorer.ts";
import type { World } from "./world.ts";

/** What a rule is asked about: a listing, a request, an order, or the whole case. */
export interface Subject {
  readonly thread: Thread | null;
  /** The event that anchors the finding's id where the rule names no trigger of its own. */
  readonly anchor: CaseEvent | null;
}

/** A rule that the program judges. */
export interface Rule {
  readonly code: RuleCode;
  readonly title: Text;
  readonly kind: Kind;
  readonly holder: Holder;
  readonly basis: readonly BasisRef[];
  /**
   * Acts before `from` or on or after `until` (ISO days, exclusive) are outside the rule. Null: as far back as the
   * instruments go, or still in force.
   */
  readonly validity: { readonly from: string | null; readonly until: string | null };
  /** The class of persons that the article names, where it is not everybody who is listed or restricted. */
  readonly persons?: Text;
  /** The facts it reads: `event-type.field`, `event-type` for the act itself, `client.field`, `enforcement.field`. */
  readonly facts: readonly string[];
  /** The disputed questions it may meet (besides the roll of its period). */
  readonly readings: readonly ReadingRow[];
  /** Readings that come to the same day are shown as one, under the first id. */
  readonly oneReadingADay?: true;
  readonly remedies: readonly Remedy[];
  /** What it is asked about in this case; empty: not applicable to the case at all. */
  readonly over: (view: CaseView) => readonly Subject[];
  /** Judges one world. Must read everything that can differ through the world. */
  readonly judge: (world: World, subject: Subject) => Outcome;
}

/** A code of the table that no case file can decide. */
export interface UncheckedRule {
  readonly code: RuleCode;
  readonly title: Text;
  readonly kind: Kind;
  readonly holder: Holder;
  readonly basis: readonly BasisRef[];
  readonly checked: false;
  /** Names the fact that nobody could record. */
  readonly why: Text;
}

/** One subject without thread or anchor: the enforcement case or the client as a whole. */
const WHOLE_CASE: readonly Subject[] = [{ thread: null, anchor: null }];

/** Once for the whole case. */
export const overCase = (): readonly Subject[] => WHOLE_CASE;

/** Once for each listing. */
export const overThreads = (view: CaseView): readonly Subject[] =>
  view.threads.map((thread) => ({ thread, anchor: thread.opener }));

/** Once for each event of the kinds. */
export const overEvents =
  (...types: readonly EventType[]) =>
  (view: CaseView): readonly Subject[] =>
    view
      .of(...types)
      .map((anchor) => ({ thread: anchor.threads.length === 1 ? (anchor.threads[0] ?? null) : null, anchor }));

/** What a rule about the audit itself (calendar, evidence, contradictions) sees: the case and the other findings. */
export interface Overview {
  readonly view: CaseView;
  readonly calendar: Calendar;
  /** The findings of all other rules. */
  readonly findings: readonly Finding[];
}

/** The answer of an afterword: advice, undetermined or not applicable, given once a case. */
export interface Remark {
  readonly status: "advice" | "undetermined" | "not-applicable";
  /** The events it speaks of. */
  readonly subjects: readonly CaseEvent[];
  readonly steps: readonly Text[];
  readonly missing: readonly string[];
  /** The provisions of this case, where they depend on its days; else those of the catalogue. */
  readonly basis?: readonly BasisRef[];
}

/** A rule about the other findings (families W and Q), judged after them and given once a case. */
export interface Afterword extends Omit<Rule, "over" | "judge" | "readings"> {
  readonly remark: (overview: Overview) => Remark;
  /** It may miss facts, which are asked for with those of the rules. */
  readonly asks?: true;
}
