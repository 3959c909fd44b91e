// The window's files under `app://redress/`: no web server, no `file:`, and nothing outside the folder of the window.
import { protocol, type Session } from "electron";
import { windowFiles } from "../../backend/host/window-files.ts";
import { isOurs, SCHEME } from "./origin.ts";

/** Before the application is ready: the scheme is an origin of its own, and as strict as https. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false } },
  ]);
}

/** Serves the folder of the built window to a session. */
export function serveFiles(session: Session, windowFolder: string): void {
  const files = windowFiles(windowFolder);
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    if (method !== "GET" || !isOurs(url)) return new Response(null, { status: 404 });
    const { status, headers, body } = await files(new URL(url).pathname);
    return new Response(body, { status, headers });
  });
}
