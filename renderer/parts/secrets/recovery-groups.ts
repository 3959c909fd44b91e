// The recovery code in its groups, and whether two of them were really written down.

export const groupsOf = (code: string): readonly string[] => code.split("-");

/** Two different groups to ask for, counted from 0, in order; `random` gives numbers from 0 to below 1. */
export function twoOf(count: number, random: () => number): readonly [number, number] {
  const first = Math.floor(random() * count);
  const second = (first + 1 + Math.floor(random() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}

/** Letters that handwriting turns into others are taken for what was meant, as the vault does. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s-]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/gu, "1")
    .replaceAll("U", "V");

export const sameGroup = (typed: string, group: string | undefined): boolean =>
  group !== undefined && plain(typed) === plain(group);
