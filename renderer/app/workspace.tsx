// The frame of an open vault: navigation at the side, the screen beside it, palette and shortcut sheet above all.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLanguage, useSay } from "../base/lang.tsx";
import { useMemory } from "../base/memory.tsx";
import { useRoute } from "../base/route.ts";
import { useVaultName } from "../base/vault-name.ts";
import { Boundary } from "./boundary.tsx";
import { FarStepDialog } from "./far-step-dialog.tsx";
import { RunProvider, useRun } from "../parts/frame/commands.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { actionOf } from "../parts/frame/keys.ts";
import { useKeptScroll } from "./kept-scroll.ts";
import { KeySheet } from "./key-sheet.tsx";
import { MenuSteps } from "./native-menu.tsx";
import { Navigation } from "./navigation.tsx";
import { Palette } from "./palette.tsx";
import { isMac } from "./platform.ts";
import { titleOf } from "./places.ts";
import { Screen } from "./screen.tsx";
import { useLimitNotices } from "./use-limit-notices.ts";
import { useSessionEvents } from "./session-events.ts";
import { SaidNotice } from "./said.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { Notices } from "./notices.tsx";
import { FRAME } from "../parts/frame/words.ts";
import { APP } from "./words.ts";
import "./workspace.css";

const FIELDS = "input, textarea, select, [contenteditable=true], [role=combobox]";

export function Workspace() {
  const say = useSay();
  const route = useRoute();
  useSessionEvents();
  useLimitNotices();
  const [sheet, setSheet] = useState<"palette" | "keys" | null>(null);
  const sheets = useMemo(
    () => ({ openPalette: () => setSheet("palette"), openKeys: () => setSheet("keys") }),
    [setSheet],
  );
  const run = useRun(sheets);
  const close = useCallback(() => setSheet(null), []);
  const [singleKeys] = useMemory("singleKeys");
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const action = actionOf(event, { mac: isMac, inField, singleKeys: singleKeys !== false });
      if (action === null) return;
      // A dialog is about something else than the case behind it.
      const inDialog = event.target instanceof Element && event.target.closest("[role=dialog]") !== null;
      if (inDialog && (action === "undo" || action === "redo")) return;
      event.preventDefault();
      // A key held down is no wish to take back one change after another.
      if (event.repeat && (action === "undo" || action === "redo")) return;
      run(action);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [run, singleKeys]);

  const place = placeOf(route);
  useTitle(route);
  useKeptScroll(route, place);
  useFocusOn(main, place);
  useKeptFocus(main);
  return (
    <RunProvider value={run}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The hash is the window's place: the jump is made without it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say(APP.skip)}
      </a>
      <div className="frame">
        <Navigation />
        <main className="frame-main" id="main" tabIndex={-1} ref={main}>
          <Notices />
          <SaidNotice />
          <Boundary at={place}>
            <Screen route={route} />
          </Boundary>
        </main>
      </div>
      {sheet === "palette" ? <Palette onClose={close} /> : null}
      {sheet === "keys" ? <KeySheet onClose={close} /> : null}
      <MenuSteps />
      <FarStepDialog />
      <ConflictDialog />
    </RunProvider>
  );
}

/** Screen and case, without what is open inside it. */
const placeOf = (route: readonly string[]): string => route.slice(0, 3).join("/");

function useTitle(route: readonly string[]): void {
  const { lang, say } = useLanguage();
  const vault = useVaultName();
  useEffect(() => {
    document.title = [say(titleOf(route)), vault, say(FRAME.name)].filter(Boolean).join(" · ");
  }, [route, lang, say, vault]);
}

/** A new screen is where reading goes on; what was focused on the old one is gone. Not at the start. */
function useFocusOn(main: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || !main.current?.contains(activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [main, place]);
}
