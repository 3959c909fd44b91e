// Dialogs that give the focus back: they are drawn while open and gone when closed, which Mantine's own way back does not cover.
import { Drawer as PlainDrawer, type DrawerProps, Modal as PlainModal, type ModalProps } from "@mantine/core";
import { useEffect, useState } from "react";

/** When a dialog goes and takes the focus along, it goes back to where it was, or to the screen where that is gone too. */
function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const there = before instanceof HTMLElement || before instanceof SVGElement ? before : null;
      if (there !== null && there !== document.body && there.isConnected) there.focus();
      else document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
    },
    [before],
  );
}

export function Modal(props: ModalProps) {
  useReturnFocus();
  return <PlainModal {...props} />;
}

export function Drawer(props: DrawerProps) {
  useReturnFocus();
  return <PlainDrawer {...props} />;
}
