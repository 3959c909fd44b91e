// The grounds of deletion by acts of the parties (2017 art. 10(1) items 1 to 3), and what every ground has in common.
import type { ReadingRow } from "../../engine/explorer.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { PERFORMANCE_START } from "../../engine/readings.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import type { Text } from "../../text.ts";
import { belongs } from "./belongs.ts";

/** How a disputed question is answered: `world.reading` for the rules, each option in turn for X-15. */
export type Take = (row: ReadingRow) => string;

/** The day on which a ground arises under a reading, and the day after which the three working days count. */
export interface GroundDays {
  readonly arose: Term;
  readonly start: Term;
}

/** The grounds by what they are, as the law data names the items of the article. */
export type GroundName = "performance" | "settlement" | "creditor" | "nil-queries" | "stay" | "refusal" | "termination";

/** One ground of art. 10(1) in one world. */
export interface DeletionGround {
  /** Which of the items (项) of art. 10(1) it is. */
  readonly ground: GroundName;
  readonly event: CaseEvent;
  readonly what: Text;
  /** The day on which it happened, whatever the readings. */
  readonly day: Term;
  /** The disputed question about its start; null where there is none. */
  readonly row: ReadingRow | null;
  /** Null where under the reading the period does not start. */
  readonly days: (take: Take) => GroundDays | null;
  /** Why it does not start then, where that is not that the court does not know. */
  readonly never?: Outcome;
  /** The day on which the ground fell away again (enforcement goes on); null where it did not. */
  readonly ended: Term | null;
}

/** Looks for a ground; null where there is none in this world. */
export type FindGround = (world: World, thread: Thread) => DeletionGround | null;

const PERFORMED: Text = { zh: "全部履行", en: "Performed in full" };
const COMPLETED: Text = { zh: "执行完毕", en: "Enforcement completed" };
const SETTLED: Text = { zh: "和解协议履行完毕", en: "The settlement was performed in full" };

/** Item 1: the first full performance, or the completion that the court recorded, whichever came first. */
export function fullPerformance(world: World): DeletionGround | null {
  const full = world.all("obligation-performed").filter((event) => event.raw.full !== "no" && world.tri(event, "full"));
  const event = world.first([...full, ...world.all("enforcement-completed")]);
  if (event === null) return null;
  return performance(world, event, "performance", event.type === "enforcement-completed" ? COMPLETED : PERFORMED);
}

/** Item 2: a settlement performed in full. */
export function settlementPerformed(world: World): DeletionGround | null {
  const event = world.first(world.all("settlement-performed"));
  return event === null ? null : performance(world, event, "settlement", SETTLED);
}

function performance(world: World, event: CaseEvent, ground: GroundName, what: Text): DeletionGround {
  const day = world.day(event);
  return {
    ground,
    event,
    what,
    day,
    row: PERFORMANCE_START,
    ended: null,
    days: (take) => {
      const start = take(PERFORMANCE_START) === "court-knew" ? courtKnew(world, event, day) : day;
      return start === null ? null : { arose: day, start };
    },
  };
}

/** The earliest day on which the court knew; knowledge can come unseen. Null where it did not know by the audit's day. */
function courtKnew(world: World, performed: CaseEvent, day: Term): Term | null {
  const reports = world.all("court-informed-of-performance", "enforcement-completed");
  const first = world.first(reports.filter((report) => isNoticeOf(world, report, performed, day)));
  if (first !== null) return world.day(first);
  const path = `events[+court-informed-of-performance@${performed.id}]`;
  return world.unseenAct(path, [], world.view.denied("court-informed-of-performance"), day).done;
}

/** Is it this performance that the court learned of, not an earlier part of it? */
export function isNoticeOf(world: World, report: CaseEvent, performed: CaseEvent, day: Term): boolean {
  if (report === performed) return true;
  const about = world.parent(report);
  if (about === performed) {
    world.assume(day, report.term);
    return true;
  }
  return about?.raw.full !== "no" && world.le(day, report.term);
}

/**
 * Item 3: the creditor's written request and the court's consent, whichever came later. The consent can be given unseen
 * once the creditor has asked; a consent on record without a recorded request is taken to answer a written one, as art.
 * 10(1)(3) requires.
 */
export function creditorConsent(world: World, thread: Thread): DeletionGround | null {
  const mine = (event: CaseEvent): boolean => belongs(world, event, thread);
  const approved = world.first(world.all("creditor-deletion-approved").filter(mine));
  const requests = world.all("creditor-deletion-requested").filter(mine);
  if (approved !== null) {
    const given = world.day(approved);
    const answered = world.parent(approved);
    const named = answered?.type === "creditor-deletion-requested" ? answered : null;
    if (named !== null && inWriting(world, named)) return sinceLater(world, approved, given, named);
    const written = world.first(requests.filter((event) => event !== named && inWriting(world, event)));
    if (written !== null) return sinceLater(world, approved, given, written);
    return named === null ? consent(approved, CONSENTED, given) : null;
  }
  const asked = world.first(requests.filter((event) => event.raw.written !== "no"));
  if (asked === null) return null;
  const denials = world.deniedOf(thread, "creditor-deletion-approved");
  const path = `events[+creditor-deletion-approved@${asked.id}]`;
  const { done } = world.unseenAct(path, [], denials, world.day(asked));
  return done === null ? null : consent(asked, CONSENTED, done);
}

const inWriting = (world: World, request: CaseEvent): boolean =>
  request.raw.written !== "no" && world.tri(request, "written");

const CONSENTED: Text = {
  zh: "法院同意申请执行人的删除申请",
  en: "The court consented to the creditor's request to delete",
};
const ASKED_AFTER: Text = {
  zh: "法院已经同意，其后申请执行人书面申请删除",
  en: "The creditor's written request, after the court had consented",
};

/** The ground that arises with the later of the consent and the written request. */
function sinceLater(world: World, approved: CaseEvent, given: Term, request: CaseEvent): DeletionGround {
  const asked = world.day(request);
  return world.lt(given, asked) ? consent(approved, ASKED_AFTER, asked) : consent(approved, CONSENTED, given);
}

function consent(event: CaseEvent, what: Text, day: Term): DeletionGround {
  return { ground: "creditor", event, what, day, row: null, ended: null, days: () => ({ arose: day, start: day }) };
}
