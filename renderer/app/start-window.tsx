// Draws the window over what carries its calls.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { clientOf } from "../../shared/api/client.ts";
import { API } from "../../shared/api/index.ts";
import { guardLeaving } from "../base/unsaved.ts";
import { App } from "./app.tsx";
import { NativeMenu } from "./native-menu.tsx";
import { startOf } from "./start.ts";
import { type Bridge, bridgeTransport, httpTransport } from "./transport.ts";

/** `bridge` is the preload's, undefined in a browser. */
export function startWindow(root: Element, bridge: Bridge | undefined): void {
  const transport = bridge === undefined ? httpTransport((...request) => fetch(...request)) : bridgeTransport(bridge);
  guardLeaving();
  createRoot(root).render(
    <StrictMode>
      <NativeMenu value={bridge?.menu}>
        <App api={clientOf(API, transport)} start={startOf(location.hash, navigator.languages)} />
      </NativeMenu>
    </StrictMode>,
  );
}
