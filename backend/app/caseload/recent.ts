// The latest entries of the history, in short. Entries never change, and one of an import is long: each is read once.
import type { Text } from "../../../shared/text.ts";
import type { OpenedVault } from "../session/opened.ts";

/** What Today says of an entry. */
export interface RecentEntry {
  readonly when: string;
  readonly who: string;
  readonly label: Text;
  /** The first cases it touched. */
  readonly cases: readonly string[];
}

/** Cases kept of an entry: Today shows no more. */
const CASES = 20;

const kept = new WeakMap<OpenedVault, Map<number, RecentEntry>>();

function read({ vault }: OpenedVault, seq: number): RecentEntry | undefined {
  const entry = vault.history({ before: seq + 1, limit: 1 })[0];
  if (entry === undefined) return undefined;
  const { when, who, label, changes } = entry;
  const cases = new Set<string>();
  for (const { case: id } of changes) if (id !== null && cases.size < CASES) cases.add(id);
  return { when, who, label, cases: [...cases] };
}

/** The last entries, newest first. */
export function recentEntries(opened: OpenedVault, count: number): readonly RecentEntry[] {
  const before = kept.get(opened);
  const now = new Map<number, RecentEntry>();
  const { length } = opened.vault.head();
  for (let seq = length; seq > Math.max(0, length - count); seq -= 1) {
    const entry = before?.get(seq) ?? read(opened, seq);
    if (entry !== undefined) now.set(seq, entry);
  }
  kept.set(opened, now);
  return [...now.values()];
}
