// Instants of the program's own doings in the time of this machine; they are never used for law.

const two = (value: number): string => String(value).padStart(2, "0");

/** `2024-03-05 09:12`, in this machine's time. */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Enough of a hash to tell entries apart by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
