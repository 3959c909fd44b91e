// What stands on the one page for the day in court, out of the audit that the window has: what to say, the story, what may be
// asked, and what must not be claimed yet.
import type { CaseView } from "../../../shared/api/cases.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { numberExhibits } from "../../../shared/filings/index.ts";
import { ruleWords } from "../../../shared/plain/index.ts";
import type { Paper } from "../../../shared/plain/model.ts";
import { brokenBy, type Broken } from "./model.ts";

/** An event with the exhibits that show it, by their numbers. */
export interface Told {
  readonly event: AnyEvent;
  readonly exhibits: readonly number[];
}

export interface CourtDay {
  /** What the court broke that matters most to the client; null where nothing is broken or in dispute. */
  readonly main: Broken | null;
  /** In the order of time; the events that carry the findings first where not all have room. */
  readonly story: readonly Told[];
  readonly storyLeft: number;
  /** The events that the main finding rests on: how each is proved is what a court asks. */
  readonly proof: readonly Told[];
  /** What is not decided, with the paper that would settle it. */
  readonly notYet: readonly { readonly finding: Finding; readonly paper: Paper }[];
  readonly notYetLeft: number;
}

const STORY = 8;
const PROOF = 3;
const NOT_YET = 4;

/** Begins, as far as is known, by the day, and is not denied. */
function isTold(event: AnyEvent, day: number): boolean {
  if (event.happened === "no" || event.date === undefined) return false;
  const read = parseSpan(event.date);
  return read.ok && read.span.lo <= day;
}

const startOf = ({ date }: AnyEvent): number => {
  const read = parseSpan(date ?? "");
  return read.ok ? read.span.lo : 0;
};

/** The exhibits of events, as the papers number them. */
function exhibitsIn(file: CaseFile, marks: CaseView["marks"]): (event: AnyEvent) => readonly number[] {
  const numbers = new Map(numberExhibits(file, exhibitMarksOf(marks)).map((one) => [one.evidence, one.number]));
  return ({ evidence = [] }) => evidence.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
}

export function courtDayOf({ audit, case: file, marks }: Pick<CaseView, "audit" | "case" | "marks">): CourtDay {
  const { court, other } = brokenBy(audit);
  const [main = null] = [...court, ...other];
  const day = parseDay(audit.asOf) ?? 0;
  const exhibits = exhibitsIn(file, marks);
  const told = file.events.filter((event) => isTold(event, day));
  const heavy = [
    main?.finding.subjects ?? [],
    ...audit.summary.map(({ finding }) => subjectsOf(audit.findings, finding)),
  ];
  const rank = new Map(heavy.flat().map((id, place, all) => [id, all.indexOf(id)]));
  const place = ({ id }: AnyEvent): number => rank.get(id) ?? rank.size;
  const shown = told.toSorted((a, b) => place(a) - place(b) || startOf(b) - startOf(a)).slice(0, STORY);
  const proof = (main?.finding.subjects ?? []).flatMap((id) => told.find((event) => event.id === id) ?? []);
  const open = audit.findings.filter(
    ({ status, holder, missing }) => status === "undetermined" && holder !== "client" && missing.length > 0,
  );
  return {
    main,
    story: shown.toSorted((a, b) => startOf(a) - startOf(b)).map((event) => ({ event, exhibits: exhibits(event) })),
    storyLeft: told.length - shown.length,
    proof: proof.slice(0, PROOF).map((event) => ({ event, exhibits: exhibits(event) })),
    notYet: open.slice(0, NOT_YET).map((finding) => ({ finding, paper: ruleWords(finding.rule).paper })),
    notYetLeft: Math.max(0, open.length - NOT_YET),
  };
}

const subjectsOf = (findings: readonly Finding[], id: string): readonly string[] =>
  findings.find((finding) => finding.id === id)?.subjects ?? [];
