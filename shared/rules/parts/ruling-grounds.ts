// The grounds of deletion by a ruling (2017 art. 10(1) items 5 to 7): stay, refusal and termination of enforcement.
import type { CaseEvent } from "../../engine/model.ts";
import { RULING_START } from "../../engine/readings.ts";
import { latest, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { spanOf } from "../../engine/world-parts.ts";
import { EVENT_MIN } from "../../calendar/civil.ts";
import type { Text } from "../../text.ts";
import type { DeletionGround, GroundName } from "./deletion-grounds.ts";

const STAYED: Text = { zh: "中止执行裁定送达", en: "The ruling to stay enforcement was served" };
const REFUSED: Text = { zh: "不予执行裁定送达", en: "The ruling to refuse enforcement was served" };
const TERMINATED: Text = { zh: "终结执行裁定送达", en: "The ruling to terminate enforcement was served" };

/** Item 5: a stay because of a retrial or a bankruptcy; a stay for another reason is no ground. */
export function stayed(world: World): DeletionGround | null {
  const stays = world.all("enforcement-suspended").filter((event) => {
    const basis = event.raw.basis;
    return (
      basis !== "other" &&
      world.known(`events[${event.id}].basis`, basis, ["retrial", "bankruptcy", "other"]) !== "other"
    );
  });
  const event = world.first(stays);
  return event === null ? null : ruling(world, event, "stay", STAYED, resumption(world, event));
}

/** Item 6: enforcement refused. */
export function refused(world: World): DeletionGround | null {
  const event = world.first(world.all("enforcement-refused"));
  return event === null ? null : ruling(world, event, "refusal", REFUSED, null);
}

/** Item 7: enforcement terminated; the conclusion of a round (终本) is not that. */
export function terminated(world: World): DeletionGround | null {
  const event = world.first(world.all("enforcement-terminated"));
  return event === null ? null : ruling(world, event, "termination", TERMINATED, resumption(world, event));
}

/** The first day after the ruling on which enforcement went on. */
function resumption(world: World, event: CaseEvent): Term | null {
  const resumed = world.first(world.all("enforcement-resumed").filter(({ term }) => world.lt(event.term, term)));
  return resumed === null ? null : world.day(resumed);
}

/** The day of the event is that of service; the ruling was made on or before it. */
function ruling(world: World, event: CaseEvent, ground: GroundName, what: Text, ended: Term | null): DeletionGround {
  const served = world.day(event);
  const { ruled } = event.raw;
  // A ruling is not served before it is made.
  const before = typeof ruled === "string" && latest(served) < spanOf(ruled).lo;
  if (before) world.clash(`events[${event.id}].date`, ruledPath(event));
  return {
    ground,
    event,
    what,
    day: served,
    row: RULING_START,
    ended,
    days: (take) => {
      const day = take(RULING_START) === "ruled" ? made(world, event, served) : served;
      return { arose: day, start: day };
    },
  };
}

const ruledPath = ({ id }: CaseEvent): string => `events[${id}].ruled`;

function made(world: World, event: CaseEvent, served: Term): Term {
  const day = world.date(ruledPath(event), event.raw.ruled, { lo: EVENT_MIN, hi: world.asOf });
  world.assume(day, served);
  return day;
}
