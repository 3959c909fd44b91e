// When a paper counts as served: the stated day, or the deemed day of an announcement (case-format, "Service").
import { addMonths } from "../calendar/civil.ts";
import { periodWords, type LegalPeriod } from "../law/duties.ts";
import { countedAs, periodSteps, type PeriodStep } from "../law/duty-index.ts";
import { ANNOUNCEMENT } from "./readings.ts";
import { mapTerm, on, type Term } from "./term.ts";
import type { World } from "./world.ts";
import type { Text } from "../text.ts";

/** Is the client without domicile in the mainland? Both ways where the file does not say (passport, permits). */
export function foreignDomicile(world: World): boolean {
  const { client } = world.view.file;
  if (client.domicile === "elsewhere") return true;
  if (client.domicile === "mainland") return false;
  const type = client.idDocument?.type;
  const unknown =
    client.domicile === "unknown" || type === "passport" || type === "hk-macao-permit" || type === "taiwan-permit";
  return unknown && world.choose("client.domicile", [true, false]);
}

/** The duty that governs an announcement to the client: by domicile first, day of issue second (S-10). */
export function announcementDuty(world: World): "announcement" | "foreign-announcement" {
  return foreignDomicile(world) ? "foreign-announcement" : "announcement";
}

/** The announcement period by the law at the issue, and the first text that has it. */
export function periodAtIssue(world: World, issued: Term): PeriodStep {
  return world.periodStep(announcementDuty(world), issued);
}

/**
 * The announcement period of S-07 and R-01. An announcement in the mainland whose period ends when the law has another one
 * carries both counts as readings.
 */
export function announcementPeriod(world: World, issued: Term): PeriodStep {
  const step = periodAtIssue(world, issued);
  if (foreignDomicile(world)) return step;
  const next = periodSteps("announcement").find(({ from }) => from > step.from);
  if (next === undefined || !world.le(on(next.from), deemedService(issued, step.period))) return step;
  return world.reading(ANNOUNCEMENT) === "other-count" ? next : step;
}

/** The day on which an announcement is deemed service: not moved by holidays. */
export function deemedService(issued: Term, period: LegalPeriod): Term {
  const { unit, n } = countedAs(period);
  return mapTerm(issued, (day) => (unit === "days" ? day + n : addMonths(day, n)));
}

/** Adds the steps of an announcement to the derivation. */
export function sayAnnouncement(world: World, issued: Term, period: LegalPeriod, deemed: Term): void {
  if (!world.tracing) return;
  const issue = {
    what: { zh: "发出公告", en: "Announcement issued" },
    words: (what: Text, day: Text): Text => ({ zh: `${day.zh}${what.zh}`, en: `${what.en}: ${day.en}` }),
  };
  world.named(issue, issued);
  const length = periodWords(period);
  const what = { zh: `经过${length.zh}视为送达`, en: `Deemed served after ${length.en}` };
  world.named({ what, deemedAfter: period }, deemed);
}
