// The days before a deadline at which calendar files ring, as a person types them.

/** Days from text such as `7, 3、1`, each once, largest first; null where it is not that. Nothing typed is no alarm. */
export function alarmDaysOf(text: string): readonly number[] | null {
  const parts = text.split(/[,，、\s]+/u).filter(Boolean);
  const days = parts.map((part) => (/^\d{1,2}$/u.test(part) ? Number(part) : -1));
  const distinct = [...new Set(days)].toSorted((a, b) => b - a);
  return distinct.length > 5 || distinct.some((day) => day < 0 || day > 60) ? null : distinct;
}
