// What the window can be told to do from anywhere: by key, by the palette, by a button.
import { createContext, use, useCallback } from "react";
import { useApi } from "../../base/api.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { THEMES, usePreferences } from "../../base/preferences.tsx";
import { flushDrafts } from "../../base/draft-store.ts";
import { useUndo } from "../../base/undo.ts";
import { go } from "../../base/route.ts";
import type { KeyAction } from "./keys.ts";

export type Run = (action: KeyAction) => void;

interface Sheets {
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

/** The one place that says what each action does. Failures of undo and lock are shown by the saved state and the events. */
export function useRun({ openPalette, openKeys }: Sheets): Run {
  const api = useApi();
  const { lang, setLang } = useLanguage();
  const { theme, setTheme } = usePreferences();
  const { undo, redo } = useUndo();
  return useCallback(
    (action) => {
      const actions: Readonly<Record<KeyAction, () => void>> = {
        palette: openPalette,
        keys: openKeys,
        language: () => setLang(lang === "zh" ? "en" : "zh"),
        theme: () => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system"),
        // What is typed goes into the vault before it is closed.
        lock: () => void flushDrafts().then(() => api.vaults.lock({}).catch(() => undefined)),
        undo,
        redo,
        "new-case": () => go("/caseload/new"),
        "find-case": () => go("/caseload/find"),
        "go-today": () => go("/today"),
        "go-caseload": () => go("/caseload"),
        "go-deadlines": () => go("/deadlines"),
        "go-insights": () => go("/insights"),
        "go-law": () => go("/law"),
        "go-settings": () => go("/settings"),
      };
      actions[action]();
    },
    [api, lang, setLang, theme, setTheme, undo, redo, openPalette, openKeys],
  );
}

const Context = createContext<Run>(() => undefined);
export const RunProvider = Context;
/** Runs an action of the key table. */
export const useCommand = (): Run => use(Context);
