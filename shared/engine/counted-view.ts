// The case as one search sees it: what it hands out is counted, for a rule that looks through many events works for it.
import type { CaseEvent, CaseView, Picker } from "./model.ts";

/** The view with its lists counted by `spend`. */
export const countedView = (view: CaseView, spend: (units: number) => void): CaseView => new CountedView(view, spend);

class CountedView implements CaseView {
  readonly file: CaseView["file"];
  readonly asOf: CaseView["asOf"];
  readonly complete: boolean;
  readonly contradictions: CaseView["contradictions"];
  readonly discrepancies: CaseView["discrepancies"];
  private readonly view: CaseView;
  private readonly spend: (units: number) => void;

  constructor(view: CaseView, spend: (units: number) => void) {
    this.view = view;
    this.spend = spend;
    this.file = view.file;
    this.asOf = view.asOf;
    this.complete = view.complete;
    this.contradictions = view.contradictions;
    this.discrepancies = view.discrepancies;
  }

  get events(): CaseView["events"] {
    return this.handed(this.view.events);
  }

  get denials(): CaseView["denials"] {
    return this.handed(this.view.denials);
  }

  get threads(): CaseView["threads"] {
    return this.handed(this.view.threads);
  }

  readonly of: Picker = (...types) => this.handed(this.view.of(...types));
  readonly denied: Picker = (...types) => this.handed(this.view.denied(...types));

  ofThread(...asked: Parameters<CaseView["ofThread"]>): readonly CaseEvent[] {
    return this.view.ofThread(...asked);
  }

  deniedOfThread(...asked: Parameters<CaseView["deniedOfThread"]>): readonly CaseEvent[] {
    return this.view.deniedOfThread(...asked);
  }

  chainOf(...asked: Parameters<CaseView["chainOf"]>): readonly CaseEvent[] {
    return this.view.chainOf(...asked);
  }

  byId(id: string): CaseEvent | undefined {
    return this.view.byId(id);
  }

  private handed<T>(list: readonly T[]): readonly T[] {
    this.spend(list.length);
    return list;
  }
}
