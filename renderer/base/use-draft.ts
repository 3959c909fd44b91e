// A form whose content is a draft: kept in the vault from key to key, offered again whenever the form is opened, gone once saved.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { canonicalize } from "../../shared/case/canonical.ts";
import type { FormDraft } from "../../shared/api/drafts.ts";
import type { Text } from "../../shared/text.ts";
import { draftOf, dropDraft, keepDraft, useElsewhere } from "./draft-store.ts";
import { tellPerson } from "./said.ts";
import { draftKeptWords } from "./words.ts";
import { formName } from "./wanted-form.ts";

interface Options<T, B> {
  /** Which form, and of what: `["case", id, "event", event]`. */
  readonly form: readonly string[];
  /** What the person would look for. */
  readonly title: Text | ((value: T) => Text);
  /** What the form holds before anything is typed. */
  readonly start: T;
  /** What is on record, where the form changes something: it goes with the draft, so that a later save knows what it started from. */
  readonly base: B;
  /** The content of a draft, which may be of another version; null where it cannot be used. */
  readonly read: (value: unknown) => T | null;
}

export interface Draft<T, B> {
  /** The name of the form. */
  readonly name: string;
  readonly value: T;
  /** What was on record as the first key was typed. */
  readonly base: B;
  /** Something is typed that is not on record. */
  readonly typed: boolean;
  /** When the draft was kept that the form was opened with; null where it was opened without one. */
  readonly restored: string | null;
  /** Another window is filling in the same form: what it types is not shown here. */
  readonly elsewhere: boolean;
  /** Grows when the draft is discarded: a key for fields that hold a text of their own. */
  readonly round: number;
  readonly set: (value: T) => void;
  /** Back to what the form holds before anything is typed. */
  readonly discard: () => void;
  /** What was typed is saved: there is no draft any more, and the form shows what is on record. */
  readonly done: () => void;
}

/** A value as JSON carries it: what is `undefined` is left out. */
const asJson = (value: unknown): FormDraft["value"] => JSON.parse(JSON.stringify(value ?? null)) as FormDraft["value"];
const same = (a: unknown, b: unknown): boolean => canonicalize(asJson(a)) === canonicalize(asJson(b));

const placeNow = (): string => (typeof location === "undefined" ? "/" : (location.hash.slice(1).split("?")[0] ?? "/"));

export function useDraft<T, B>({ form, title, start, base, read }: Options<T, B>): Draft<T, B> {
  const name = formName(form);
  const titleOf = (value: T): Text => (typeof title === "function" ? title(value) : title);
  const [first] = useState(() => {
    const draft = draftOf(name);
    const value = draft === undefined ? null : read(draft.value);
    return draft === undefined || value === null || same(value, start) ? null : { draft, value };
  });
  const taken = useRef(first?.draft);
  /** What is typed, with what it started from; null while the form shows what is on record. */
  const [typed, setTyped] = useState<{ readonly value: T; readonly base: B } | null>(
    // It was written from such a value; were it another, the save would be a conflict, and shown as one.
    first === null ? null : { value: first.value, base: first.draft.base as B },
  );
  const [restored, setRestored] = useState(first?.draft.at ?? null);
  const [round, setRound] = useState(0);
  const drop = (): void => {
    dropDraft(name, taken.current);
    taken.current = undefined;
    setTyped(null);
    setRestored(null);
  };
  const tellKept = useEffectEvent(() => {
    if (typed !== null && draftOf(name) !== undefined)
      tellPerson({ text: draftKeptWords(titleOf(typed.value)), failed: false, action: null });
  });
  useEffect(() => {
    let isThere = true;
    return () => {
      isThere = false;
      // Once what is going on is done: a form that goes because it was saved has left nothing.
      setTimeout(() => {
        if (!isThere) tellKept();
      });
    };
  }, []);
  return {
    name,
    value: typed === null ? start : typed.value,
    base: typed === null ? base : typed.base,
    typed: typed !== null,
    restored,
    elsewhere: useElsewhere(name),
    round,
    set(value) {
      if (same(value, start)) {
        drop();
        return;
      }
      const from = typed === null ? base : typed.base;
      setTyped({ value, base: from });
      keepDraft({ form: name, title: titleOf(value), place: placeNow(), value: asJson(value), base: asJson(from) });
    },
    discard() {
      drop();
      setRound(round + 1);
    },
    done: drop,
  };
}
