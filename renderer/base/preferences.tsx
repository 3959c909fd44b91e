// What a person prefers of the window, known before any vault is open: the theme. The language has a module of its own.
import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import { useMediaQuery } from "@mantine/hooks";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

interface Preferences {
  readonly theme: Theme;
  /** What the theme comes to: the system's own, where the person leaves it to the system. */
  readonly scheme: "light" | "dark";
  readonly setTheme: (theme: Theme) => void;
}

const Context = createContext<Preferences | null>(null);

interface Props {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly children: ReactNode;
}

export function PreferencesProvider({ theme, onTheme, children }: Props) {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)", false, { getInitialValueInEffect: false });
  const scheme = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;
  useEffect(() => {
    document.documentElement.dataset["theme"] = scheme;
  }, [scheme]);
  const value = useMemo(() => ({ theme, scheme, setTheme: onTheme }) as const, [theme, scheme, onTheme]);
  return <Context value={value}>{children}</Context>;
}

export function usePreferences(): Preferences {
  const value = use(Context);
  if (value === null) throw new Error("usePreferences needs a PreferencesProvider above it");
  return value;
}

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);
