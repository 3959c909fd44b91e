// Enter goes on to the next row of the form, and a digit with Alt chooses an answer of the row one is in.
import type { KeyboardEvent } from "react";

const FIELDS = "input:not([type=radio]):not([type=checkbox]), select, textarea";

/** The first field of the first row after `from`; null at the end. */
function nextField(from: Element): HTMLElement | null {
  const form = from.closest(".in-form");
  const rows = form === null ? [] : [...form.querySelectorAll(".in-row")];
  const after = rows.filter((row) => (from.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  for (const row of after) {
    const field = row.querySelector<HTMLElement>(FIELDS);
    if (field !== null && field.getClientRects().length > 0) return field;
  }
  return null;
}

/** Goes to the next row. What does something of its own on Enter is left alone. */
export function onFormKey(event: KeyboardEvent<HTMLElement>, onDone: () => void): void {
  if (event.nativeEvent.isComposing || event.defaultPrevented || event.key !== "Enter") return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    onDone();
    return;
  }
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest("button, summary, a, textarea") !== null) return;
  event.preventDefault();
  const next = nextField(target);
  if (next === null) return;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

/** The place of the answer that Alt and a digit choose, from 0; null for any other key. */
export function answerKey(event: KeyboardEvent<HTMLElement>): number | null {
  const digit = /^Digit(?<n>[1-9])$/u.exec(event.nativeEvent.code)?.groups?.["n"];
  return event.altKey && digit !== undefined ? Number(digit) - 1 : null;
}
