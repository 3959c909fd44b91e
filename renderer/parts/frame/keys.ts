// Every key of the window in one table, and which of them a key press is.
import { FRAME } from "./words.ts";
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export type KeyAction =
  | "palette"
  | "keys"
  | "language"
  | "theme"
  | "lock"
  | "undo"
  | "redo"
  | "new-case"
  | "find-case"
  | "go-today"
  | "go-caseload"
  | "go-deadlines"
  | "go-insights"
  | "go-law"
  | "go-settings";

export interface KeyBinding {
  readonly action: KeyAction;
  /** `KeyboardEvent.key` in lower case, or the physical key where Alt changes what it types. */
  readonly key?: string;
  readonly code?: string;
  /** Ctrl, and ⌘ on a Mac. */
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
  /** Left to the text field while one has the focus. */
  readonly notInFields?: true;
  /** One printable character alone: can be turned off in the settings (WCAG 2.1.4). */
  readonly single?: true;
  readonly words: Text;
}

export const KEYS: readonly KeyBinding[] = [
  { action: "palette", key: "k", mod: true, words: { zh: "查找案件与命令", en: "Find cases and commands" } },
  { action: "keys", key: "?", notInFields: true, single: true, words: { zh: "显示快捷键", en: "Show the shortcuts" } },
  { action: "find-case", key: "/", notInFields: true, single: true, words: { zh: "在案件中查找", en: "Search cases" } },
  { action: "new-case", code: "KeyN", alt: true, words: BASE.newCase },
  {
    action: "undo",
    key: "z",
    mod: true,
    notInFields: true,
    words: { zh: "撤销本案的上一项改动", en: "Undo the last change of this case" },
  },
  {
    action: "redo",
    key: "z",
    mod: true,
    shift: true,
    notInFields: true,
    words: { zh: "重做本案撤销的改动", en: "Redo what was undone in this case" },
  },
  { action: "go-today", code: "Digit1", alt: true, words: FRAME.today },
  { action: "go-caseload", code: "Digit2", alt: true, words: FRAME.caseload },
  { action: "go-deadlines", code: "Digit3", alt: true, words: FRAME.deadlines },
  { action: "go-insights", code: "Digit4", alt: true, words: FRAME.insights },
  { action: "go-law", code: "Digit5", alt: true, words: FRAME.law },
  { action: "go-settings", code: "Digit6", alt: true, words: FRAME.settings },
  { action: "language", key: "f2", words: { zh: "中文与英文切换", en: "Chinese or English" } },
  { action: "theme", key: "f2", shift: true, words: { zh: "明暗主题切换", en: "Light or dark" } },
  { action: "lock", key: "l", mod: true, shift: true, words: { zh: "锁定案件库", en: "Lock the vault" } },
];

/** What of a key press counts. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Inside an input method: the key belongs to the text being composed. */
  readonly isComposing: boolean;
}

interface Where {
  readonly mac: boolean;
  readonly inField: boolean;
  readonly singleKeys: boolean;
}

/** The action of a key press, null where it is none. */
export function actionOf(press: Press, { mac, inField, singleKeys }: Where): KeyAction | null {
  if (press.isComposing) return null;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other) return null;
  const fits = (binding: KeyBinding): boolean =>
    (binding.code === undefined ? press.key.toLowerCase() === binding.key : press.code === binding.code) &&
    mod === (binding.mod ?? false) &&
    press.altKey === (binding.alt ?? false) &&
    // A printable character says itself whether Shift was needed for it.
    (binding.single === true || press.shiftKey === (binding.shift ?? false)) &&
    !(inField && binding.notInFields === true) &&
    (singleKeys || binding.single !== true);
  return KEYS.find(fits)?.action ?? null;
}

/** The binding as a keyboard has it: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function shownKey({ key, code, mod, shift, alt }: KeyBinding, mac: boolean): string {
  const name = (key ?? code?.replace(/^(?:Key|Digit)/u, "") ?? "").toUpperCase();
  if (mac) return `${alt === true ? "⌥" : ""}${shift === true ? "⇧" : ""}${mod === true ? "⌘" : ""}${name}`;
  return [mod === true ? "Ctrl" : "", alt === true ? "Alt" : "", shift === true ? "Shift" : "", name]
    .filter(Boolean)
    .join("+");
}
