// Which listings are on the wages list, and what belongs to one.
import { isCourtList } from "../../case/matter.ts";
import type { EventType } from "../../case/types.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import type { DutyName, DutyText } from "../../law/duties.ts";
import { denialsAbout } from "./denied-by.ts";

/** Is it the wages list? By the event, else by the list that the case is about; asked where neither tells. */
function isWages(world: World, event: CaseEvent, listing: CaseEvent | null): boolean {
  const list = listing?.raw.list ?? behind(world, event, "authority-notified")?.raw.list ?? null;
  if (list !== null && list !== "unknown") return list === "wages";
  const { matter } = world.view.file;
  if (matter !== undefined && !isCourtList(matter)) return /工资|wages/iu.test(matter);
  const path =
    listing === null ? qualified(`events[+authority-listed@${event.id}]`, "list") : `events[${listing.id}].list`;
  return world.choose(path, [true, false]);
}

/** What an event is a step of, up the chain by its links; null where it did not happen. */
function behind(world: World, event: CaseEvent, type: EventType): CaseEvent | null {
  for (let at: CaseEvent | null = event; at !== null; at = world.parent(at))
    if (at.type === type) return world.real(at) ? at : null;
  return null;
}

/** The listing that an event belongs to: the one it answers, or the one that answers it, or the notice behind both. */
export function listingOf(world: World, event: CaseEvent): CaseEvent | null {
  const listing = behind(world, event, "authority-listed") ?? world.first(world.answersTo(event, "authority-listed"));
  const notice = listing === null ? behind(world, event, "authority-notified") : null;
  return notice === null ? listing : world.first(world.answersTo(notice, "authority-listed"));
}

export const stepOf = behind;

/** Does the file say that the step was not taken by the day of what it comes before? A record of that without a day speaks of any. */
export function deniedStep(world: World, event: CaseEvent, type: EventType): boolean {
  return denialsAbout(world.view.denied(type), event).some((denial) => {
    world.use(denial);
    return denial.undated || world.le(world.day(event), world.day(denial));
  });
}

/** An event of the wages list with the duty as in force on its day; an outcome where the rule does not apply. */
export type OnWages =
  | { readonly closed: Outcome }
  | { readonly closed: null; readonly event: CaseEvent; readonly day: Term; readonly duty: DutyText };

/** The event that a rule of the wages list is asked about, and its duty on that day. Names the trigger. */
export function onWages(world: World, anchor: CaseEvent | null, name: DutyName): OnWages {
  if (anchor === null || !world.real(anchor))
    return { closed: notApplicable("没有此项记录", "Nothing of it is on record") };
  world.trigger(anchor);
  if (!isWages(world, anchor, listingOf(world, anchor)))
    return { closed: notApplicable("不是欠薪名单", "It is not the wages list") };
  const day = world.day(anchor);
  const duty = world.duty(name, day);
  if (duty === null)
    return { closed: notApplicable("当时的名单办法文本未收录", "The measures of that time are not held") };
  return { closed: null, event: anchor, day, duty };
}
