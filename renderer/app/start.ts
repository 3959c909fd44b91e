// What the window starts with before a vault is open: asked for in its address, else what the system says.
import type { Lang } from "../base/lang.tsx";
import { isTheme, type Theme } from "../base/preferences.tsx";

export interface Start {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Whether to open the sample caseload at once. */
  readonly sample: boolean;
}

/** `hash` such as `#/today?lang=en&theme=dark&sample`; `languages` as the system orders them. */
export function startOf(hash: string, languages: readonly string[]): Start {
  const asked = new URLSearchParams(hash.split("?")[1] ?? "");
  const lang = asked.get("lang");
  const theme = asked.get("theme");
  return {
    lang: lang === "zh" || lang === "en" ? lang : firstOf(languages),
    theme: isTheme(theme) ? theme : "system",
    sample: asked.has("sample"),
  };
}

/** Chinese unless the system puts English first: the program's first language is Chinese. */
const firstOf = (languages: readonly string[]): Lang => (languages[0]?.toLowerCase().startsWith("en") ? "en" : "zh");

/** The hash that starts a window again with the same language and theme, and nothing of any case. */
export const hashAgain = (lang: Lang, theme: Theme): string => `#/?${new URLSearchParams({ lang, theme }).toString()}`;
