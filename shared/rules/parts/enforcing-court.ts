// Which court was enforcing on the day of an act: what can be asked of the court above it depends on its level.
import type { CaseEvent } from "../../engine/model.ts";
import { notApplicable } from "../../engine/limit.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

interface Named {
  readonly name?: string;
  readonly level?: string;
}

const isSupreme = (court: Named | undefined): boolean =>
  court?.level === "supreme" || court?.name?.trim() === "最高人民法院";

/** Did the Supreme People's Court enforce on the day? There is then no court above it to ask. */
export function supremeEnforces(world: World, day: Term): boolean {
  const { court } = world.view.file.enforcement;
  const transfers = world.all("enforcement-transferred");
  if (!isSupreme(court) && !transfers.some(({ raw }) => isSupreme(raw.court))) return false;
  const last = world.last(transfers.filter((transfer) => world.le(transfer.term, day)));
  if (last === null) return isSupreme(court);
  world.use(last);
  return isSupreme(last.raw.court);
}

/** The day of the answer that a reconsideration attacks; its own day where the file does not lead to one. */
export function attackedDay(world: World, reconsideration: CaseEvent): Term {
  for (let at = world.parent(reconsideration); at !== null; at = world.parent(at)) {
    if (at.type === "correction-decided" || at.type === "objection-decided") return at.term;
  }
  return reconsideration.term;
}

/** The outcome of what only a court above can do, or is asked to do. */
export const NO_COURT_ABOVE: Outcome = notApplicable(
  "由最高人民法院执行，没有上一级法院，没有复议",
  "The Supreme People's Court enforces: no court stands above it, and there is no reconsideration",
);

/** The advice that takes the place of the client's limit for reconsideration. */
export const ASK_SUPERVISION: Outcome = {
  status: "advice",
  because: () => ({
    zh: "由最高人民法院执行，没有上一级法院可以复议；可以向该院申请执行监督",
    en: "The Supreme People's Court enforces, and no higher court reconsiders: ask that court for supervision",
  }),
};
