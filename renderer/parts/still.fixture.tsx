// Components as markup, for the tests: everything a screen stands on, with a backend that is never asked.
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { clientOf } from "../../shared/api/client.ts";
import { API } from "../../shared/api/index.ts";
import { ApiProvider } from "../base/api.tsx";
import { type Lang, LanguageProvider } from "../base/lang.tsx";
import { newQueryClient } from "../base/query.ts";

const api = clientOf(API, { call: async () => Promise.reject(new Error("no call is made while drawing")) });

/** The markup of a component in a language. */
export function still(lang: Lang, node: ReactNode): string {
  return renderToStaticMarkup(
    <LanguageProvider lang={lang} onLang={() => undefined}>
      <QueryClientProvider client={newQueryClient()}>
        <ApiProvider api={api}>{node}</ApiProvider>
      </QueryClientProvider>
    </LanguageProvider>,
  );
}

/** The text of markup, as a reader sees it. */
export const textOf = (markup: string): string =>
  markup
    .replaceAll(/<style[\s\S]*?<\/style>/gu, "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/gu, " ");
