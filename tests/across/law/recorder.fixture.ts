// Records what a rule touches while it judges: the fields it reads, the disputed questions it asks, the provisions it cites.
import type { Calendar } from "../../../shared/calendar/workdays.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import { fieldsOf } from "../../../shared/case/event-table.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { Explorer, type ReadingOption, type ReadingRow } from "../../../shared/engine/explorer.ts";
import { Judge, type Reasons } from "../../../shared/engine/judge.ts";
import type { CaseEvent, CaseView } from "../../../shared/engine/model.ts";
import type { Reason } from "../../../shared/engine/reason.ts";
import type { Rule } from "../../../shared/engine/rule.ts";
import type { Said } from "../../../shared/engine/said.ts";
import type { Provision } from "../../../shared/law/index.ts";
import { placed } from "./hand-table.fixture.ts";

/** What a rule touched, in the names of its declaration. */
export interface Touched {
  /** `event-type`, `event-type.field`, `client.field`, `enforcement.field`. */
  readonly facts: Set<string>;
  /** The kinds of events that it looks for. */
  readonly kinds: Set<string>;
  /** Rows of readings. */
  readonly rows: Set<string>;
  /** `instrument@version:article(paragraph)`. */
  readonly basis: Set<string>;
  /** What its steps say of the law, each with the place that it cites: `sentence: instrument@version:article(paragraph) item n`. */
  readonly said: Set<string>;
  /** What it says beside the law with a number in it that is no day: how findings close, and what is noted on the way. */
  readonly numbers: Set<string>;
  /** What the sentences that close its findings, and its notes, let a paper know of themselves: `sentence: caveat disputed`. */
  readonly flags: Set<string>;
  /** The days that its steps tell, its reservations and its notes: `role: sentence`. */
  readonly told: Set<string>;
  /** Every step of its findings, the sentence that closes them included, in both languages. */
  readonly steps: Set<string>;
}

export const untouched = (): Touched => ({
  facts: new Set(),
  kinds: new Set(),
  rows: new Set(),
  basis: new Set(),
  said: new Set(),
  numbers: new Set(),
  flags: new Set(),
  told: new Set(),
  steps: new Set(),
});

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
function watched(file: CaseFile, asOf: Day, note: Note, looks: Note): CaseView {
  const view = viewCase(file, asOf);
  for (const event of [...view.events, ...view.denials]) watch(event, note);
  const ask = (types: readonly string[]): void => {
    for (const type of types) {
      note(type);
      looks(type);
    }
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

/** Tells of each disputed question that is asked, until what it returns is called. */
function onReading(told: (row: ReadingRow) => void): () => void {
  const plain = Reflect.get(Explorer.prototype, "reading");
  Reflect.set(Explorer.prototype, "reading", function (this: unknown, row: ReadingRow): ReadingOption {
    told(row);
    return plain.call(this, row);
  });
  return () => void Reflect.set(Explorer.prototype, "reading", plain);
}

const withItem = ({ item, ...place }: Provision): string => placed(place) + (item === null ? "" : ` item ${item}`);

/** What a step says of the law, with the place that it cites; none for a step that says something else. */
function lawSaid(reason: Reason): readonly string[] {
  if (reason.role !== "law" && reason.role !== "in-force") return [];
  const sentence = reason.role === "law" ? reason.duty : reason.what;
  return reason.basis.map((place) => `${sentence}: ${withItem(place)}`);
}

/** The sentence of a step that closes a finding or notes something. */
const closing = (reason: Reason): Said | null =>
  reason.role === "note" ? reason.text : "because" in reason ? reason.because : null;

const bareOf = ({ zh }: Said): string => zh.replace(/\d{4}-\d\d-\d\d/gu, "某日");

/** The sentence of a step that closes a finding or notes something, without its days, where it holds a number besides. */
function numberSaid(reason: Reason): readonly string[] {
  const said = closing(reason);
  const bare = said === null ? "" : bareOf(said);
  return /\d/u.test(bare) && !/迟\d+日/u.test(bare) ? [bare] : [];
}

/** What the sentence lets a paper know of itself, without its days and numbers. */
function flagsOf(reason: Reason): readonly string[] {
  const said = closing(reason);
  if (said === null) return [];
  const flags = (["caveat", "performed", "disputed"] as const).filter((name) => said[name] === true);
  const all = [...flags, said.favours, said.turn].filter((one) => one !== undefined);
  return all.length === 0 ? [] : [`${bareOf(said).replace(/\d+/gu, "几")}: ${all.join(" ")}`];
}

/** What a step tells beside the law and the result; none for what is told of a decision that is not on record. */
function toldOf(reason: Reason): readonly string[] {
  const bare = (zh: string): string => zh.replace(/\d{4}-\d\d-\d\d/gu, "某日").replace(/\d+/gu, "几");
  if (reason.role === "day") return [`day: ${bare(reason.what)} [${reason.form}]`];
  if (reason.role !== "note" && reason.role !== "caution") return [];
  return reason.text.zh.startsWith("纳入决定没有记录") ? [] : [`${reason.role}: ${bare(reason.text.zh)}`];
}

/** Judges a case by every rule and adds what each touched. */
export function record(
  rules: readonly Rule[],
  { file, asOf, calendar }: { readonly file: CaseFile; readonly asOf: Day; readonly calendar: Calendar },
  touched: ReadonlyMap<string, Touched>,
): void {
  let at: Touched | undefined;
  const view = watched(
    file,
    asOf,
    (fact) => at?.facts.add(fact),
    (kind) => at?.kinds.add(kind),
  );
  const restore = onReading((row) => at?.rows.add(row.name));
  try {
    for (const rule of rules) {
      at = touched.get(rule.code);
      const reasons: Reasons = new Map();
      const judge = new Judge(view, calendar, "whole", reasons);
      for (const subject of rule.over(view)) {
        const { basis, derivation } = judge.judge(rule, subject);
        for (const one of basis) at?.basis.add(placed(one));
        for (const { zh, en } of derivation) at?.steps.add(zh).add(en);
      }
      for (const reason of [...reasons.values()].flat()) {
        for (const said of lawSaid(reason)) at?.said.add(said);
        for (const said of numberSaid(reason)) at?.numbers.add(said);
        for (const said of flagsOf(reason)) at?.flags.add(said);
        for (const told of toldOf(reason)) at?.told.add(told);
      }
    }
  } finally {
    restore();
  }
}

/**
 * What it looks for or reads and does not declare. An act declared by itself stands for its day, not for its fields; the links
 * between acts are read of all of them and declared of none.
 */
export function undeclared({ facts }: Rule, { facts: read, kinds }: Touched): readonly string[] {
  const head = (fact: string): string => fact.split(".")[0] ?? "";
  const heads = new Set(facts.map(head));
  const fields = facts.filter((fact) => fact.includes("."));
  const within = (fact: string): boolean =>
    fields.some((one) => fact === one || fact.startsWith(`${one}.`) || one.startsWith(`${fact}.`));
  const misses = (fact: string): boolean => {
    if (!fact.includes(".") || fact.endsWith(".regarding")) return false;
    if (!fact.endsWith(".date")) return !within(fact);
    return heads.has(head(fact)) && !facts.includes(head(fact)) && !facts.includes(fact);
  };
  return [...[...kinds].filter((kind) => !heads.has(kind)), ...[...read].filter(misses)].toSorted();
}
