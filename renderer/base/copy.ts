// Copies text for the person. The selection's own way needs no permission, which the desktop application never grants.

/** Puts text on the clipboard; false where the browser refused. To be called from a click or a key. */
export function copyText(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
