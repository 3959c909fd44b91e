// Writing into the gaps of a paper: each is kept where it belongs, one after the other, so that a quick hand overtakes nothing.
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { type DraftChoices, EVERY_PAPER } from "../../../shared/api/documents.ts";
import { knownDraft } from "../../../shared/api/stored-draft.ts";
import type { Blank, DocumentName, Fills } from "../../../shared/filings/index.ts";
import { nothingWritten, useChange, useSaving, viewOf } from "../../base/query.ts";
import { factChange, gapFact, type FactKind, type GapFact } from "./gap-facts.ts";
import type { Drawn } from "./kinds.ts";
import { DOCS } from "./words.ts";

/** Where words are kept: among the facts of the case, for every paper of the case, for this paper only. */
export type Home = "file" | "case" | "paper";

/** A gap of a paper, or what stands in it. */
export interface Gap {
  readonly blank: Blank;
  readonly kind: FactKind;
  /** Where it can be kept, the usual one first. */
  readonly homes: readonly Home[];
  /** Whose the fact is; null where it is none of the case. */
  readonly whose: "client" | "case" | null;
  /** What stands in it, and where that is kept; `""` for an open gap. */
  readonly value: string;
  readonly home: Home | null;
}

/** What can be written into a gap of this paper; null where the fact has a form of its own, such as the day of an event. */
export function gapOf(file: CaseView["case"], drawn: Pick<Drawn, "choices" | "everyPaper">, blank: Blank): Gap | null {
  const { id, path } = blank;
  const own = drawn.choices.fills?.[id] ?? "";
  const every = drawn.everyPaper.fills?.[id] ?? "";
  const fact = gapFact(file, path);
  if (path !== null && fact === null) return null;
  const [value, home] = [[fact?.value ?? "", "file"] as const, [own, "paper"] as const, [every, "case"] as const].find(
    ([text]) => text !== "",
  ) ?? ["", null];
  return { blank, kind: fact?.kind ?? "text", homes: homesOf(fact), whose: fact?.whose ?? null, value, home };
}

/**
 * A fact that stands on file is changed there, and a word of a closed list or a date is kept there alone: a paper would go on
 * with the file's own words, or show the program's code.
 */
function homesOf(fact: GapFact | null): readonly Home[] {
  if (fact === null) return ["case", "paper"];
  return fact.value === "" && fact.kind === "text" ? ["file", "paper"] : ["file"];
}

/** The choices with one gap written anew, or without it where nothing is written; no words at all are no choice. */
function withFill({ fills, ...choices }: DraftChoices, id: string, text: string): DraftChoices {
  const others = Object.entries(fills ?? {}).filter(([name]) => name !== id);
  const now = text === "" ? others : [...others, [id, text]];
  return now.length === 0 ? choices : { ...choices, fills: Object.fromEntries(now) as Fills };
}

interface Options {
  readonly view: CaseView;
  readonly document: DocumentName;
  /** The paper as it is kept now. */
  readonly read: () => Promise<Pick<Drawn, "choices" | "edits" | "everyPaper"> | undefined>;
}

/** What stood in a gap as the first key was typed, and where: what another hand wrote there since is a conflict. */
export type Stood = Pick<Gap, "value" | "home">;

/** Keeps what was written into a gap: `true` where it was kept, `"unreadable"` for a date that is none. */
export type KeepFill = (gap: Gap, text: string, home: Home, stood: Stood) => Promise<boolean | "unreadable">;

export function useFills({ view, document, read }: Options): KeepFill {
  const client = useQueryClient();
  const change = useChange();
  const save = useSaving();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const caseId = view.case.id;

  const keepFill = async (id: string, text: string, home: "case" | "paper", was: string): Promise<boolean> => {
    const now = await read();
    if (now === undefined) return false;
    const of = home === "case" ? EVERY_PAPER : document;
    const kept = home === "case" ? { choices: now.everyPaper, edits: [] } : { choices: now.choices, edits: now.edits };
    await save((api, decided) => {
      const made = decided.at(-1);
      if (made?.value === "keep") return Promise.resolve(nothingWritten());
      const there = made === undefined ? kept : knownDraft(made.present);
      const choices = withFill(there.choices, id, text);
      // All else is taken as it is now; this gap as it was when its words were begun.
      const base = made === undefined ? { ...there, choices: withFill(there.choices, id, was) } : there;
      return api.documents.save({ caseId, document: of, choices, edits: there.edits, base });
    });
    return true;
  };

  const keepFact = async (path: string, text: string, was: string): Promise<boolean | "unreadable"> => {
    const file = (viewOf(client, caseId) ?? view).case;
    const newId = (): string => crypto.randomUUID();
    const made = factChange(file, path, text, newId);
    if (made?.kind !== "head-put") return "unreadable";
    const before = gapFact(file, path)?.value === was ? null : factChange(file, path, was, newId);
    await change([before?.kind === "head-put" ? { ...made, base: before.head } : made], DOCS.filledIn);
    return true;
  };

  const keep: KeepFill = async (gap, text, home, stood) => {
    const { id, path } = gap.blank;
    // Where it was kept elsewhere until now, nothing stood in the new place.
    const was = stood.home === home ? stood.value : "";
    const kept = home === "file" ? await keepFact(path ?? "", text, was) : await keepFill(id, text, home, was);
    const { home: from, value } = stood;
    // What stays in the former place would stand before the new words, or come back after them.
    const moved = kept === true && from !== null && from !== "file" && from !== home;
    return moved ? keepFill(id, "", from, value) : kept;
  };

  return (...fill) => {
    const next = last.current.then(() => keep(...fill)).catch(() => false);
    last.current = next;
    return next;
  };
}
