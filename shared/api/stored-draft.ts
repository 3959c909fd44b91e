// What is stored of a document: what this version of the program understands of it, and what another one wrote beside that.
import { z } from "zod";
import { isObject, type Json } from "../case/json.ts";
import { type DraftChoices, draftChoices, type DraftEdit, draftEdit } from "./documents.ts";

/** A person's choices and wording. */
export interface KeptDraft {
  readonly choices: DraftChoices;
  readonly edits: readonly DraftEdit[];
}

/** A wording with whatever else is kept beside it. */
const wording = z.object(draftEdit.shape);
const SHAPE: Readonly<Record<string, z.ZodType>> = draftChoices.shape;

const isKnown = ([name, value]: readonly [string, unknown]): boolean => SHAPE[name]?.safeParse(value).success === true;
const isChosen = ([, value]: readonly [string, unknown]): boolean => value !== undefined;
const choicesIn = (stored: unknown): Json => (isObject(stored) && isObject(stored["choices"]) ? stored["choices"] : {});
const editsIn = (stored: unknown): readonly unknown[] =>
  isObject(stored) && Array.isArray(stored["edits"]) ? (stored["edits"] as readonly unknown[]) : [];
const isWording = (value: unknown): boolean => wording.safeParse(value).success;

/** The choices and wordings that are understood, each by itself; all others are left aside. */
export function knownDraft(stored: unknown): { readonly choices: DraftChoices; readonly edits: DraftEdit[] } {
  const known = Object.entries(choicesIn(stored)).filter(isKnown);
  return {
    choices: draftChoices.parse(Object.fromEntries(known)),
    edits: editsIn(stored).flatMap((one) => wording.safeParse(one).data ?? []),
  };
}

/** What is to be stored in place of `stored`: what a person kept now, and beside it whatever nobody could be shown. */
export function withUnknown(stored: unknown, { choices, edits }: KeptDraft): KeptDraft {
  const aside = Object.entries(choicesIn(stored)).filter((entry) => !isKnown(entry));
  const chosen = Object.entries(choices).filter(isChosen);
  const before = editsIn(stored).filter(isObject);
  const worded = edits.map((edit) => ({ ...before.find(({ sentence }) => sentence === edit.sentence), ...edit }));
  return {
    ...(isObject(stored) ? stored : {}),
    choices: Object.fromEntries([...aside, ...chosen]),
    edits: [...worded, ...(editsIn(stored).filter((one) => !isWording(one)) as DraftEdit[])],
  };
}
