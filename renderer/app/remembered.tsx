// Language and theme as the vault remembers them: taken over when it opens, kept when they change.
import { useEffect, useRef } from "react";
import { useLanguage } from "../base/lang.tsx";
import { useMemory } from "../base/memory.tsx";
import { isTheme, usePreferences } from "../base/preferences.tsx";

export function Remembered() {
  const { lang, setLang } = useLanguage();
  const { theme, setTheme } = usePreferences();
  const [keptLang, keepLang] = useMemory("lang");
  const [keptTheme, keepTheme] = useMemory("theme");
  const adopted = useRef(false);
  useEffect(() => {
    if (!adopted.current) {
      adopted.current = true;
      if (keptLang === "zh" || keptLang === "en") setLang(keptLang);
      if (isTheme(keptTheme)) setTheme(keptTheme);
      return;
    }
    if (lang !== keptLang) keepLang(lang);
    if (theme !== keptTheme) keepTheme(theme);
    // Only a change of the window's own language or theme is remembered, not a change of what is remembered.
  }, [lang, theme]);
  return null;
}
