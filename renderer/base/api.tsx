// The backend, as components reach it.
import { createContext, type ReactNode, use } from "react";
import type { Api } from "../../shared/api/index.ts";

const Context = createContext<Api | null>(null);

export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <Context value={api}>{children}</Context>;
}

/** The calls of the contract, `api.<area>.<verb>(input)`. They reject with CallError only. */
export function useApi(): Api {
  const api = use(Context);
  if (api === null) throw new Error("useApi needs an ApiProvider above it");
  return api;
}
