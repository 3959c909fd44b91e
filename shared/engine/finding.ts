// The audit's output, `redress.audit/1`: shapes in the order of the contract.
import type { LegalUnit } from "../law/duties.ts";
import type { Text } from "../text.ts";
import type { BasisRef, Holder, Kind, Remedy } from "./basis.ts";
import type { RuleCode } from "./rule-code.ts";
import type { Status } from "./term.ts";

/** ISO days; null bounds where nothing bounds the day or no official calendar tells. */
export interface DayBounds {
  readonly earliest: string;
  readonly latest: string | null;
}

/**
 * The period behind a due day, as data. `length` in `unit`, which is that of the law; `start` triggers the period and is not
 * counted; `rawEnd` is its last day before a day off moves it.
 */
export interface FindingPeriod {
  /** Null where nothing bounds the day. */
  readonly start: DayBounds | null;
  readonly length: number;
  readonly unit: LegalUnit;
  readonly rawEnd: DayBounds;
  readonly end: DayBounds;
  /** Whether days off moved the end on some possible day; null where no official calendar tells. */
  readonly moved: boolean | null;
}

export interface FindingReading {
  readonly id: string;
  readonly active: boolean;
  readonly status: Status;
  readonly due: DayBounds | null;
  readonly period: FindingPeriod | null;
}

export interface MissingFact {
  readonly path: string;
  readonly question: Text;
}

export interface FindingStep {
  readonly zh: string;
  readonly en: string;
  readonly date: string | null;
}

export interface Finding {
  readonly id: string;
  readonly rule: RuleCode;
  readonly thread: string | null;
  readonly title: Text;
  readonly kind: Kind;
  readonly status: Status;
  readonly subjects: readonly string[];
  readonly holder: Holder;
  readonly due: DayBounds | null;
  /** The period that ends on the due day; where periods of different lengths are possible, the one whose steps are shown. */
  readonly period: FindingPeriod | null;
  readonly done: DayBounds | null;
  /** Calendar days. */
  readonly daysLate: { readonly min: number; readonly max: number } | null;
  readonly readings: readonly FindingReading[];
  readonly missing: readonly MissingFact[];
  readonly basis: readonly BasisRef[];
  readonly derivation: readonly FindingStep[];
  readonly remedies: readonly Remedy[];
  /** The weakest source among the events used; null where none was. */
  readonly weight: Weight | null;
}

export type Weight = "official-record" | "document" | "third-party" | "client-statement" | "inferred";

export interface Deadline {
  readonly finding: string;
  readonly rule: RuleCode;
  readonly holder: Holder;
  readonly due: DayBounds;
  readonly status: Status;
  /** Calendar days from the audit's day; negative when past. */
  readonly daysLeft: { readonly min: number; readonly max: number | null };
  readonly what: Text;
  readonly route: Remedy | null;
}

export interface Question {
  readonly path: string;
  readonly kind: "date" | "tri" | "choice" | "event" | "number";
  readonly choices: readonly string[];
  readonly question: Text;
  readonly settles: readonly string[];
}

/** The routes, in the order of the command line: whatever a finding names as a remedy has a checklist. */
export type RouteName = Remedy;

export interface ChecklistItem {
  readonly id: string;
  readonly text: Text;
  readonly state: "done" | "todo" | "unknown" | "not-needed";
  readonly from: readonly string[];
}

export interface Checklist {
  readonly route: RouteName;
  readonly state: "open" | "closing" | "missed" | "not-yet" | "closed";
  readonly until: DayBounds | null;
  readonly filer: string;
  readonly court: string | null;
  readonly because: readonly string[];
  readonly items: readonly ChecklistItem[];
}

/** One sentence about a breach or a dispute, for people who are no lawyers. */
export interface SummaryLine {
  readonly finding: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * The one act that matters most now: `file` a paper, `ask` for one, `wait` for a court until its day, `answer` what only
 * the client knows, or `follow-up` what still stands elsewhere after a deletion.
 */
export interface NextAct {
  readonly what: Text;
  readonly route: Remedy | null;
  /** The last day for it; null where there is none, or none is known. */
  readonly by: DayBounds | null;
  /** The court that it goes to; null where it goes to no court, or the file does not name it. */
  readonly addressee: string | null;
  readonly because: readonly string[];
  readonly kind: "file" | "ask" | "wait" | "answer" | "follow-up";
}

export interface NotChecked {
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
}

export interface Audit {
  readonly format: "redress.audit/1";
  readonly caseId: string;
  readonly asOf: string;
  readonly rulePack: { readonly version: string; readonly digest: string };
  readonly inputDigest: string;
  readonly context: {
    readonly courtLevel: string;
    readonly region: string | null;
    readonly listedYears: readonly number[];
  };
  readonly summary: readonly SummaryLine[];
  readonly findings: readonly Finding[];
  readonly next: NextAct | null;
  readonly deadlines: readonly Deadline[];
  readonly ask: readonly Question[];
  readonly checklists: readonly Checklist[];
  readonly notChecked: readonly NotChecked[];
}
