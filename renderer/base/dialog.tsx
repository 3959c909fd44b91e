// Dialogs that give the focus back: they are drawn while open and gone when closed, which Mantine's own way back does not cover.
import { Drawer as PlainDrawer, type DrawerProps, Modal as PlainModal, type ModalProps } from "@mantine/core";
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";

/** The open dialogs, the one on top last: Escape is for it alone, where Mantine would close them all. */
let open: readonly symbol[] = [];
const listeners = new Set<() => void>();

function set(next: readonly symbol[]): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether no dialog was opened over this one; what opens within a dialog and takes Escape for itself counts as one. */
export function useOnTop(opened: boolean): boolean {
  const [own] = useState(() => Symbol("dialog"));
  useLayoutEffect(() => {
    if (!opened) return undefined;
    set([...open, own]);
    return () => set(open.filter((one) => one !== own));
  }, [own, opened]);
  return useSyncExternalStore(
    subscribe,
    () => open.at(-1) === own,
    () => true,
  );
}

/** When a dialog goes and takes the focus along, it goes back to where it was, or to what is left where that is gone too. */
function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const there = before instanceof HTMLElement || before instanceof SVGElement ? before : null;
      if (there !== null && there !== document.body && there.isConnected) there.focus();
      else [...document.querySelectorAll<HTMLElement>("#main, [role=dialog]")].at(-1)?.focus({ preventScroll: true });
    },
    [before],
  );
}

export function Modal(props: ModalProps) {
  useReturnFocus();
  return <PlainModal {...props} closeOnEscape={useOnTop(props.opened)} />;
}

export function Drawer(props: DrawerProps) {
  useReturnFocus();
  return <PlainDrawer {...props} closeOnEscape={useOnTop(props.opened)} />;
}
