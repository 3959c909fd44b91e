// The case as one search sees it: what it hands out is counted, for a rule that looks through many events works for it.
import type { CaseView, Picker } from "./model.ts";

/** So many events looked through are one unit of work. */
const LOOKED_THROUGH = 16;

/** The view with its lists counted by `spend`. */
export function countedView(view: CaseView, spend: (units: number) => void): CaseView {
  const handed = <T>(list: readonly T[]): readonly T[] => {
    spend(list.length / LOOKED_THROUGH);
    return list;
  };
  const counted =
    (pick: Picker): Picker =>
    (...types) =>
      handed(pick(...types));
  return {
    ...view,
    get events() {
      return handed(view.events);
    },
    get denials() {
      return handed(view.denials);
    },
    get threads() {
      return handed(view.threads);
    },
    of: counted(view.of),
    denied: counted(view.denied),
    ofThread: (thread, types) => handed(view.ofThread(thread, types)),
    deniedOfThread: (thread, types) => handed(view.deniedOfThread(thread, types)),
    chainOf: (ancestor, types) => handed(view.chainOf(ancestor, types)),
  };
}
