// The case as one search sees it: what it hands out is counted, for a rule that looks through many events works for it.
import type { CaseView, Picker } from "./model.ts";

/** The view with its lists counted by `spend`. */
export function countedView(view: CaseView, spend: (units: number) => void): CaseView {
  const handed = <T>(list: readonly T[]): readonly T[] => {
    spend(list.length);
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
  };
}
