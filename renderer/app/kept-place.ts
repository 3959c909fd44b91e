// Where this window is, kept in the vault, so that unlocking leads back to it: nothing of a case stays outside while it is locked.
import { useEffect, useEffectEvent } from "react";
import { CallError } from "../../shared/api/failure.ts";
import type { Api } from "../../shared/api/index.ts";
import { allViews, onViews, takeViews } from "../base/kept-view.ts";
import { asValues, type Json, useMemory } from "../base/memory.tsx";
import { go, pathOf, routeOf, useRoute } from "../base/route.ts";

const KEY = "places";
/** Windows whose places are kept. */
const KEPT = 4;
/** Names this window from a lock to the unlocking after it, and says nothing else. */
const TOKEN = "redress.window";

function tokenOf(): string {
  const known = sessionStorage.getItem(TOKEN);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(TOKEN, made);
  return made;
}

const VIEWS_KEY = "views";

/** The same values under this window's name, beside those of the last few others. */
function withOwn(kept: Json | undefined, own: Json): Json {
  const token = tokenOf();
  const others = Object.entries(asValues(kept ?? null)).filter(([name]) => name !== token);
  return Object.fromEntries([...others.slice(1 - KEPT), [token, own]]);
}

/** Keeps in the vault how this window looked at its screens. */
export function KeptViews(): null {
  const [kept, keep] = useMemory(VIEWS_KEY);
  const keepNow = useEffectEvent(() => keep(withOwn(kept, allViews())));
  useEffect(() => onViews(() => keepNow()), []);
  return null;
}

/** Takes up how this window looked at its screens before it was reloaded or locked. */
export function backToViews(memory: Json): void {
  takeViews(asValues(asValues(asValues(memory)[VIEWS_KEY] ?? null)[tokenOf()] ?? null));
}

/** Keeps the place in the vault from now on. */
export function KeptPlace(): null {
  const place = pathOf(...useRoute());
  const [kept, keep] = useMemory(KEY);
  const keepNow = useEffectEvent((now: string) => keep(withOwn(kept, now)));
  useEffect(() => keepNow(place), [place]);
  return null;
}

/** Whether this page has begun in a vault: from then on the person is where the address says. */
let isBegun = false;

/** Goes back to where this window was before the lock, as its address names no place and that place is still there. */
export async function backToPlace(api: Api, memory: Json): Promise<void> {
  if (isBegun) return;
  isBegun = true;
  if (routeOf(location.hash).length > 0) return;
  const place = asValues(asValues(memory)[KEY] ?? null)[tokenOf()];
  if (typeof place !== "string") return;
  const [screen, id] = routeOf(place);
  if (screen === "case" && id !== undefined && !(await isThere(api, id))) return;
  go(place, "replace");
}

async function isThere(api: Api, id: string): Promise<boolean> {
  try {
    return (await api.caseload.rows({ ids: [id] })).rows.length > 0;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}
