// Records what a rule touches while it judges: the fields it reads, the disputed questions it asks, the provisions it cites.
import { vi } from "vitest";
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import { fieldsOf } from "../../../shared/case/event-table.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { Explorer } from "../../../shared/engine/explorer.ts";
import { Judge } from "../../../shared/engine/judge.ts";
import type { CaseEvent, CaseView } from "../../../shared/engine/model.ts";
import type { Rule } from "../../../shared/engine/rule.ts";
import { placed } from "./hand-table.fixture.ts";

/** What a rule touched, in the names of its declaration. */
export interface Touched {
  /** `event-type`, `event-type.field`, `client.field`, `enforcement.field`. */
  readonly facts: Set<string>;
  /** Rows of readings. */
  readonly rows: Set<string>;
  /** `instrument@version:article(paragraph)`. */
  readonly basis: Set<string>;
}

/** Objects of the format whose own fields are facts of their own. */
const NESTED: readonly string[] = ["service", "court", "obligation"];

type Note = (fact: string) => void;

/** The object with every read of a field noted. */
function noted<T extends object>(object: T, name: string, fields: readonly string[] | null, note: Note): T {
  return new Proxy(object, {
    get(target, key, receiver): unknown {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== "string" || (fields !== null && !fields.includes(key))) return value;
      note(`${name}.${key}`);
      const nested = NESTED.includes(key) && typeof value === "object" && value !== null;
      return nested ? noted(value, `${name}.${key}`, null, note) : value;
    },
  });
}

/** Notes what is read of an event from now on. */
function watch(event: CaseEvent, note: Note): void {
  const { type } = event;
  const raw = noted(event.raw, type, [...fieldsOf(type), "regarding"], note);
  const reads = {
    raw: type,
    term: `${type}.date`,
    lo: `${type}.date`,
    hi: `${type}.date`,
    parents: `${type}.regarding`,
  };
  for (const [name, fact] of Object.entries(reads)) {
    let value: unknown = name === "raw" ? raw : Reflect.get(event, name);
    Object.defineProperty(event, name, {
      get: () => {
        note(type);
        note(fact);
        return value;
      },
      set: (later: unknown) => {
        value = later;
      },
    });
  }
}

/** The view of a case in which everything that is read is noted. */
function watched(file: CaseFile, asOf: Day, note: Note): CaseView {
  const view = viewCase(file, asOf);
  for (const event of [...view.events, ...view.denials]) watch(event, note);
  const ask = (types: readonly string[]): void => {
    for (const type of types) note(type);
  };
  return {
    ...view,
    file: {
      ...file,
      client: noted(file.client, "client", null, note),
      enforcement: noted(file.enforcement, "enforcement", null, note),
    },
    get threads() {
      note("listing-decided");
      return view.threads;
    },
    of: (...types) => {
      ask(types);
      return view.of(...types);
    },
    denied: (...types) => {
      ask(types);
      return view.denied(...types);
    },
    ofThread: (thread, types) => {
      ask(types);
      return view.ofThread(thread, types);
    },
    deniedOfThread: (thread, types) => {
      ask(types);
      return view.deniedOfThread(thread, types);
    },
    chainOf: (ancestor, types) => {
      ask(types);
      return view.chainOf(ancestor, types);
    },
  };
}

/** Judges a case by every rule and adds what each touched. */
export function record(
  rules: readonly Rule[],
  { file, asOf, calendar }: { readonly file: CaseFile; readonly asOf: Day; readonly calendar: Calendar },
  touched: ReadonlyMap<string, Touched>,
): void {
  let at: Touched | undefined;
  const view = watched(file, asOf, (fact) => at?.facts.add(fact));
  const asked = vi.spyOn(Explorer.prototype, "reading");
  try {
    for (const rule of rules) {
      at = touched.get(rule.code);
      const judge = new Judge(view, calendar);
      for (const subject of rule.over(view)) {
        for (const one of judge.judge(rule, subject).basis) at?.basis.add(placed(one));
      }
      for (const [row] of asked.mock.calls) at?.rows.add(row.name);
      asked.mockClear();
    }
  } finally {
    asked.mockRestore();
  }
}
