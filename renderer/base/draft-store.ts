// What is typed in this window's forms, on its way into the vault, and what other windows type: never anywhere but there.
import { useSyncExternalStore } from "react";
import type { FormDraft } from "../../shared/api/drafts.ts";
import type { Api } from "../../shared/api/index.ts";

/** This window, from one load of the page to the next: two windows at one form keep a draft each. */
export const WRITER = crypto.randomUUID();
/** Milliseconds between a key and its way to the vault; a crash loses at most this much. */
const DELAY = 300;

const nameOf = (form: string, writer: string): string => JSON.stringify([form, writer]);

let api: Api | null = null;
let all: ReadonlyMap<string, FormDraft> = new Map();
/** Drafts that are not in the vault as they are typed. */
const waiting = new Map<string, FormDraft>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** One write after the other: a draft that is dropped must not come back by one that was kept before. */
let queue: Promise<unknown> = Promise.resolve();
let writing = 0;
/** The windows that are there now: what they type is theirs. */
let windows: ReadonlySet<string> = new Set();
/** The names of drafts that were there when the window was opened. */
let left: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function set(next: ReadonlyMap<string, FormDraft>): void {
  all = next;
  for (const listener of listeners) listener();
}

/**
 * From now on drafts go to this vault; `known` are those it holds, `writers` the windows that are there. Said again it does
 * nothing: a lock loads the page anew.
 */
export function startDrafts(to: Api, known: readonly FormDraft[], writers: readonly string[]): void {
  if (api !== null) return;
  windows = new Set(writers);
  api = to;
  const held = new Map(known.map((draft) => [nameOf(draft.form, draft.writer), draft]));
  left = new Set(held.keys());
  set(held);
}

/** What another window typed, or that its draft is gone. */
export function draftTold(form: string, writer: string, draft: FormDraft | null): void {
  if (writer === WRITER) return;
  const next = new Map(all);
  if (draft === null) next.delete(nameOf(form, writer));
  else next.set(nameOf(form, writer), draft);
  set(next);
}

/** Which windows are there now. */
export function writersTold(writers: readonly string[]): void {
  windows = new Set(writers);
  // A new map, as whoever shows drafts looks at the map alone.
  set(new Map(all));
}

/** Whether another window that is there types in what has this draft: its words are not taken over while it does. */
const isElsewhere = ({ writer }: FormDraft): boolean => writer !== WRITER && windows.has(writer);

/** The draft of a form: this window's own, else the latest that no window is typing. */
export function draftOf(form: string): FormDraft | undefined {
  const own = all.get(nameOf(form, WRITER));
  if (own !== undefined) return own;
  const [latest] = [...all.values()]
    .filter((draft) => draft.form === form && !isElsewhere(draft))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return latest;
}

/** Keeps what is typed now. */
export function keepDraft(typed: Omit<FormDraft, "writer" | "at">): void {
  const draft = { ...typed, writer: WRITER, at: new Date().toISOString() };
  const name = nameOf(draft.form, WRITER);
  set(new Map(all).set(name, draft));
  waiting.set(name, draft);
  timer ??= setTimeout(() => void flushDrafts(), DELAY);
}

/**
 * Drops this window's draft of a form, and with `taken`, the one it was begun from, that one and every older one. A window that
 * is there keeps its own.
 */
export function dropDraft(form: string, taken?: FormDraft): void {
  const isDone = (draft: FormDraft): boolean =>
    draft.form === form &&
    (draft.writer === WRITER || (taken !== undefined && draft.at <= taken.at && !isElsewhere(draft)));
  const gone = [...all].filter(([, draft]) => isDone(draft));
  if (gone.length === 0) return;
  const next = new Map(all);
  for (const [name, { writer }] of gone) {
    next.delete(name);
    waiting.delete(name);
    write((to) => to.drafts.drop({ form, writer }));
  }
  set(next);
}

/** Drops exactly this draft, whichever window wrote it. */
export function dropThis({ form, writer }: FormDraft): void {
  const name = nameOf(form, writer);
  const next = new Map(all);
  next.delete(name);
  waiting.delete(name);
  write((to) => to.drafts.drop({ form, writer }));
  set(next);
}

function write(run: (to: Api) => Promise<unknown>, onFailure: () => void = () => undefined): void {
  const to = api;
  if (to === null) return;
  writing += 1;
  queue = queue
    .then(() => run(to))
    .catch(onFailure)
    .finally(() => {
      writing -= 1;
    });
}

/** Sends everything that is not in the vault yet; settles when it is there, or could not be. */
export function flushDrafts(): Promise<unknown> {
  clearTimeout(timer);
  timer = undefined;
  for (const [name, { at: _at, ...draft }] of waiting) {
    const sent = waiting.get(name);
    waiting.delete(name);
    write(
      (to) => to.drafts.keep(draft),
      () => {
        // It waits for the next key, and the window asks before it closes. A failed change says what is wrong with the vault.
        if (sent !== undefined && all.get(name) === sent && !waiting.has(name)) waiting.set(name, sent);
      },
    );
  }
  return queue;
}

/** Whether something typed is not in the vault yet. */
export const hasUnkeptDrafts = (): boolean => waiting.size > 0 || writing > 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Drafts that were there when the window was opened and still are: nobody has gone on with them. */
export function useLeftDrafts(): readonly FormDraft[] {
  const now = useDrafts();
  return [...left].flatMap((name) => now.get(name) ?? []).filter((draft) => !isElsewhere(draft));
}

/** Whether another window is filling in a form. */
export function useElsewhere(form: string): boolean {
  const look = (): boolean => [...all.values()].some((draft) => draft.form === form && isElsewhere(draft));
  return useSyncExternalStore(subscribe, look, look);
}

const snapshot = (): ReadonlyMap<string, FormDraft> => all;

const useDrafts = (): ReadonlyMap<string, FormDraft> => useSyncExternalStore(subscribe, snapshot, snapshot);
