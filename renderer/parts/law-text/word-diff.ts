// Which words of two wordings of an article differ: the longest common run of characters and words, nothing cleverer.

export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface Wordings {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** A Chinese character or mark is a word of its own; Latin letters and figures go together. */
const WORDS = /[A-Za-z0-9'’-]+|\s+|./gsu;

/** Equal characters between two changes, fewer than this, are shown as changed: scattered single ones cannot be read. */
const LEAST_EQUAL = 2;

type Pair = readonly [before: number, after: number];

/** The places of the longest common subsequence. Time and memory grow with the product of the lengths. */
function common(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : skipped;
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Runs of places that follow one another on both sides, the short ones between changes left out. */
function kept(pairs: readonly Pair[], a: number, b: number): readonly Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs
    .filter((run) => {
      const [first] = run;
      const last = run.at(-1);
      const atEdge = (first?.[0] === 0 && first[1] === 0) || (last?.[0] === a - 1 && last[1] === b - 1);
      return atEdge || run.length >= LEAST_EQUAL;
    })
    .flat();
}

function pieces(words: readonly string[], equal: ReadonlySet<number>): readonly Piece[] {
  const found: { text: string; changed: boolean }[] = [];
  words.forEach((word, index) => {
    const changed = !equal.has(index);
    const last = found.at(-1);
    if (last !== undefined && last.changed === changed) last.text += word;
    else found.push({ text: word, changed });
  });
  return found;
}

/** The two wordings in pieces, those that differ marked. Joined again the pieces are the texts. */
export function wordDiff(before: string, after: string): Wordings {
  const a = before.match(WORDS) ?? [];
  const b = after.match(WORDS) ?? [];
  const same = kept(common(a, b), a.length, b.length);
  return {
    before: pieces(a, new Set(same.map(([index]) => index))),
    after: pieces(b, new Set(same.map(([, index]) => index))),
  };
}
