// The language of the window: Chinese or English, switched at once by one key.
import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import type { Text } from "../../shared/text.ts";
import { typeset } from "./typeset.ts";

export type Lang = "zh" | "en";

interface Language {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  /** The words of a text in the window's language. */
  readonly say: (text: Text) => string;
}

const Context = createContext<Language | null>(null);

interface Props {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  readonly children: ReactNode;
}

export function LanguageProvider({ lang, onLang, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  }, [lang]);
  const value = useMemo(() => ({ lang, setLang: onLang, say: (text: Text) => typeset(text, lang) }), [lang, onLang]);
  return <Context value={value}>{children}</Context>;
}

/** The window's language and its words. */
export function useLanguage(): Language {
  const value = use(Context);
  if (value === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return value;
}

/** `say` alone, for components that only write words. */
export const useSay = (): Language["say"] => useLanguage().say;
