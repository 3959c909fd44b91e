// When a paper counts as served: the stated day, or the deemed day of an announcement (case-format, "Service").
import { addMonths, dayOf } from "../calendar/civil.ts";
import type { CaseEvent } from "./model.ts";
import { ANNOUNCEMENT, SERVICE_PROOF } from "./readings.ts";
import { mapTerm, on, type Term } from "./term.ts";
import type { World } from "./world.ts";
import type { Text } from "../text.ts";

/** The announcement period fell from sixty to thirty days (CPL 2021 art. 95). */
const SHORTER_ANNOUNCEMENT = dayOf(2022, 1, 1);
/** For parties without domicile in the mainland: three months became sixty days (CPL 2023 art. 283). */
const SHORTER_FOREIGN_ANNOUNCEMENT = dayOf(2024, 1, 1);

/** How an announcement period is counted: so many days, or three months. */
export interface AnnouncementPeriod {
  readonly unit: "days" | "months";
  readonly n: number;
}

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

/** The announcement period by the law at the issue: by domicile first, day of issue second (S-10). */
export function periodAtIssue(world: World, issued: Term): AnnouncementPeriod {
  if (foreignDomicile(world)) {
    return world.lt(issued, on(SHORTER_FOREIGN_ANNOUNCEMENT)) ? { unit: "months", n: 3 } : { unit: "days", n: 60 };
  }
  return { unit: "days", n: world.lt(issued, on(SHORTER_ANNOUNCEMENT)) ? 60 : 30 };
}

/**
 * The announcement period of S-07 and R-01. An announcement issued before 2022-01-01 whose sixty days end on or after it
 * carries both counts as readings.
 */
export function announcementPeriod(world: World, issued: Term): AnnouncementPeriod {
  const period = periodAtIssue(world, issued);
  if (foreignDomicile(world) || period.n === 30) return period;
  const straddles = world.le(
    on(SHORTER_ANNOUNCEMENT),
    mapTerm(issued, (day) => day + period.n),
  );
  return straddles && world.reading(ANNOUNCEMENT) === "other-count" ? { unit: "days", n: 30 } : period;
}

/** The day on which an announcement is deemed service: not moved by holidays. */
export function deemedService(issued: Term, period: AnnouncementPeriod): Term {
  return mapTerm(issued, (day) => (period.unit === "days" ? day + period.n : addMonths(day, period.n)));
}

/**
 * The day on which a service starts a clock; null under the reading that a service without proof is none.
 * Adds the steps of an announcement to the derivation.
 */
export function serviceDay(world: World, event: CaseEvent): Term | null {
  const stated = world.day(event);
  const service = event.raw.service ?? null;
  if (service?.proof === "no" && world.reading(SERVICE_PROOF) === "not-served") return null;
  if (service?.method !== "announcement") return stated;
  const period = announcementPeriod(world, stated);
  const deemed = deemedService(stated, period);
  sayAnnouncement(world, stated, period, deemed);
  return deemed;
}

function sayAnnouncement(world: World, issued: Term, period: AnnouncementPeriod, deemed: Term): void {
  if (!world.tracing) return;
  const issue = {
    what: { zh: "发出公告", en: "Announcement issued" },
    words: (what: Text, day: Text): Text => ({ zh: `${day.zh}${what.zh}`, en: `${what.en}: ${day.en}` }),
  };
  world.named(issue, issued);
  const unit = period.unit === "days" ? { zh: "日", en: "days" } : { zh: "个月", en: "months" };
  const what = { zh: `经过${period.n}${unit.zh}视为送达`, en: `Deemed served after ${period.n} ${unit.en}` };
  world.named({ what, deemedAfter: period }, deemed);
}
