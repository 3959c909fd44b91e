// Everything the screens stand on: language, theme, component library, backend, and what is shown before a vault is open.
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Api } from "../../shared/api/index.ts";
import { ApiProvider } from "../base/api.tsx";
import { LanguageProvider } from "../base/lang.tsx";
import { PreferencesProvider, usePreferences } from "../base/preferences.tsx";
import { newQueryClient } from "../base/query.ts";
import { Boundary } from "./boundary.tsx";
import { Gate } from "./gate.tsx";
import type { Start } from "./start.ts";
import { theme } from "./theme.ts";
import "@mantine/core/styles.css";
import "../base/tokens.css";
import "../base/button.css";
import "./mantine.css";
import "./page.css";

const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";

export function App({ api, start }: { readonly api: Api; readonly start: Start }) {
  const [client] = useState(newQueryClient);
  const [lang, setLang] = useState(start.lang);
  const [chosen, setTheme] = useState(start.theme);
  return (
    <LanguageProvider lang={lang} onLang={setLang}>
      <PreferencesProvider theme={chosen} onTheme={setTheme}>
        <Library>
          <QueryClientProvider client={client}>
            <ApiProvider api={api}>
              <Boundary at="">
                <Gate sample={start.sample} />
              </Boundary>
            </ApiProvider>
          </QueryClientProvider>
        </Library>
      </PreferencesProvider>
    </LanguageProvider>
  );
}

function Library({ children }: { readonly children: ReactNode }) {
  const { scheme } = usePreferences();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} getStyleNonce={styleNonce}>
      {children}
    </MantineProvider>
  );
}
