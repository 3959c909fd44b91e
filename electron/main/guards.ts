// What no page may do, whatever it becomes: leave, open windows, be granted anything, reach a network, hold a webview.
import type { App, Session, WebContents } from "electron";
import { isOurBlob, isOurPage, isOurs } from "./origin.ts";

/** Every page there ever is, from its beginning. */
export function guardPages(app: App): void {
  app.on("web-contents-created", (_event, contents) => guardPage(contents));
}

function guardPage(contents: WebContents): void {
  // Loading the page anew is allowed, as after locking; leaving it is not, nor is any frame in it.
  contents.on("will-frame-navigate", (details) => {
    if (!(details.isMainFrame && isOurPage(details.url))) details.preventDefault();
  });
  contents.on("will-navigate", (details) => {
    if (!isOurPage(details.url)) details.preventDefault();
  });
  contents.on("will-redirect", (details) => details.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}

/** What the network guard has refused since the start. */
export interface Refused {
  count: number;
}

/** The one thing that a page may ask for: notifications of limits, for which the person asks in the settings. */
const GRANTED = "notifications";

/** No permission but that one, no device, no screen; and no request but for our own files. Gives the count of what was refused. */
export function guardSession(session: Session, developing: boolean): Refused {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === GRANTED));
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  const refused: Refused = { count: 0 };
  session.webRequest.onBeforeRequest((details, answer) => {
    const { url } = details;
    const allowed =
      isOurs(url) ||
      isOurBlob(url) ||
      (details.resourceType === "image" && url.startsWith("data:")) ||
      (developing && url.startsWith("devtools://"));
    if (!allowed) refused.count += 1;
    answer({ cancel: !allowed });
  });
  return refused;
}
