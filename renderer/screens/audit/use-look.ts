// How a person looks at the audit of a case: in heaps or as a list, with which filter, with what does not apply; found again.
import { useCallback, useMemo } from "react";
import { FAMILIES } from "../../../shared/engine/rule-code.ts";
import { HOLDERS } from "../../../shared/engine/glossary.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import { useKeptView } from "../../base/kept-view.ts";
import { asValues, type Json } from "../../base/memory.tsx";
import { type Filter, NO_FILTER } from "./groups.ts";

export interface Look {
  readonly asList: boolean;
  /** Also what does not apply. */
  readonly all: boolean;
  readonly filter: Filter;
}

const HEAPS: Look = { asList: false, all: false, filter: NO_FILTER };
const HOLDER_NAMES = Object.keys(HOLDERS) as readonly NonNullable<Filter["holder"]>[];

/** What was kept, checked: a filter of another version is none. */
export function lookFrom(kept: Json): Look {
  const { asList, all, status, holder, family } = asValues(kept);
  return {
    asList: asList === true,
    all: all === true,
    filter: {
      status: STATUS_ORDER.find((one) => one === status) ?? null,
      holder: HOLDER_NAMES.find((one) => one === holder) ?? null,
      family: FAMILIES.find((one) => one === family) ?? null,
    },
  };
}

export const kept = ({ asList, all, filter }: Look): Json => ({ asList, all, ...filter });

export function useLook(caseId: string): readonly [Look, (part: Partial<Look>) => void] {
  const [value, keep] = useKeptView<Json>(`audit ${caseId}`, kept(HEAPS), (before) => before);
  const look = lookFrom(value);
  const { asList, all, filter } = look;
  const { status, holder, family } = filter;
  const change = useCallback(
    (part: Partial<Look>) => keep(kept({ asList, all, filter: { status, holder, family }, ...part })),
    [keep, asList, all, status, holder, family],
  );
  return [look, change];
}

const namesIn = (before: Json): string[] | null =>
  Array.isArray(before) ? before.filter((one) => typeof one === "string") : null;

/** The findings and groups that are open; `start` where none were before. */
export function useOpened(
  caseId: string,
  start: readonly string[],
): readonly [ReadonlySet<string>, (opened: ReadonlySet<string>) => void] {
  const [value, keep] = useKeptView<string[]>(`audit open ${caseId}`, [...start], namesIn);
  const opened = useMemo(() => new Set(value), [value]);
  return [opened, useCallback((next: ReadonlySet<string>) => keep([...next]), [keep])];
}
