// Where the window is: a path after `#`, as its decoded parts, and links to other places.
import { type AnchorHTMLAttributes, createElement, type ReactNode, useMemo, useSyncExternalStore } from "react";

/** A place in the window: `#/case/17/audit` is `["case", "17", "audit"]`. */
export type Route = readonly string[];

/** The parts of a hash; what comes after a `?` is not part of the place. A part that is no good encoding stays as it is. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#/, "").split("?")[0] ?? "";
  return path.split("/").filter(Boolean).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of a place, each part encoded: `pathOf("case", id, "audit")`. */
export const pathOf = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join("/")}`;

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}

/** The parts of the present place. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

/** Goes to a path such as `/today` or what `pathOf` gives. `replace` leaves no step to come back to. */
export function go(path: string, how: "push" | "replace" = "push"): void {
  if (how === "replace") location.replace(`#${path}`);
  else location.hash = path;
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path such as `/today`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to a place of the window. */
export const Link = ({ to, children, ...rest }: LinkProps) => createElement("a", { ...rest, href: `#${to}` }, children);
