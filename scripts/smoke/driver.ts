// Runs inside Electron's main process in the place of `main.js`, which it then starts: looks at what the runtime does with it.
//
// It is bundled into `dist/smoke/` and is no part of the application. What it finds goes as a line of JSON each into the file
// that `REDRESS_SMOKE_OUT` names; without that name it ends at once. Nothing leaves the machine.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, type WebContents } from "electron";
import type { CheckName, Told } from "./checks.ts";
import { attemptsTo, IN_PAGE, LOCKED, MAKE_VAULT, PRINT, REOPEN, SAMPLE, SAVE_MORE } from "./in-page.ts";

const out = process.env["REDRESS_SMOKE_OUT"] ?? "";
const profile = process.env["REDRESS_SMOKE_PROFILE"] ?? "";
/** A server on this machine that counts whoever reaches it: nobody may. */
const forbidden = process.env["REDRESS_SMOKE_SERVER"] ?? "";
const secret = process.env["REDRESS_SMOKE_SECRET"] ?? "";

/** How long one look may take; milliseconds. */
const MOST = 90_000;

const tell = (told: Told): void => appendFileSync(out, `${JSON.stringify(told)}\n`);

/** What a look came to: what was seen, and whether that is as it should be; null where it could not be looked at. */
type Seen = readonly [ok: boolean | null, detail: string];

async function check(name: CheckName, look: () => Promise<Seen> | Seen): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<Seen>((resolve) => {
    late = setTimeout(() => resolve([false, `no answer in ${MOST / 1000} s`]), MOST);
  });
  const looked = Promise.resolve()
    .then(look)
    .catch((error: unknown): Seen => [false, error instanceof Error ? error.message : String(error)]);
  const [ok, detail] = await Promise.race([looked, limit]);
  clearTimeout(late);
  tell({ kind: "check", name, ok, detail });
}

/** Whether the system holds the page's process in a sandbox, from what the system itself says of it. */
function sandboxOf(contents: WebContents): Seen {
  if (process.argv.includes("--no-sandbox")) return [null, "started as root, which has no sandbox"];
  const pid = contents.getOSProcessId();
  if (pid === 0) return [null, "the page's process is not known"];
  if (process.platform === "linux") {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const filter = /^Seccomp:\s*(?<mode>\d)/m.exec(status)?.groups?.["mode"] ?? "?";
    const still = /^NoNewPrivs:\s*(?<set>\d)/m.exec(status)?.groups?.["set"] ?? "?";
    return [filter === "2" && still === "1", `Seccomp ${filter}, NoNewPrivs ${still}`];
  }
  const metric = app.getAppMetrics().find((one) => one.pid === pid);
  if (metric?.sandboxed === undefined) return [null, "the runtime does not say"];
  return [metric.sandboxed, `sandboxed ${metric.sandboxed}, integrity ${metric.integrityLevel ?? "-"}`];
}

/** Requests that were answered from outside the application, of every session there is. */
const reached: string[] = [];

function count(contents: WebContents): void {
  contents.session.webRequest.onCompleted(({ url }) => {
    if (!/^(?:app|blob|data|devtools):/.test(url)) reached.push(url);
  });
}

async function lookAt(contents: WebContents): Promise<void> {
  const run = (code: string): Promise<Seen> => contents.executeJavaScript(code) as Promise<Seen>;
  // Elsewhere than in Electron they are not there.
  const versions: Readonly<Record<string, string | undefined>> = process.versions;
  const { electron = "", chrome = "", node = "" } = versions;
  tell({
    kind: "about",
    electron,
    asar: import.meta.dirname.includes("app.asar"),
    detail: `Electron ${electron || "-"}, Chromium ${chrome || "-"}, Node ${node}, packaged ${app.isPackaged}`,
  });
  await check("page", async () => {
    const [ok, detail] = await run(IN_PAGE.page);
    const { url } = contents.mainFrame;
    return [ok === true && url.startsWith("app://redress/"), `${url.split("#")[0]}, ${detail}`];
  });
  await check("preload", () => run(IN_PAGE.preload));
  await check("sandbox", () => sandboxOf(contents));
  await check("worker", () => run(SAMPLE));
  await check("pdf", () => run(PRINT));
  await check("network", async () => {
    const [, detail] = await run(attemptsTo(forbidden));
    return [reached.length === 0, `${detail}, ${reached.length} answered`];
  });
  await check("vault", () => run(MAKE_VAULT(secret)));
  await check("lock", () => run(LOCKED));
  await check("reopened", () => run(REOPEN(secret)));
  await check("second", () => {
    const seen = new Promise<Seen>((resolve) => {
      app.once("second-instance", () => resolve([true, "the first was told"]));
    });
    tell({ kind: "second" });
    return seen;
  });
  await check("saved", () => run(SAVE_MORE));
  tell({ kind: "quitting" });
  app.quit();
}

if (out === "") {
  app.exit(0);
} else {
  app.setPath("userData", profile);
  let first = true;
  app.on("web-contents-created", (_event, contents) => {
    count(contents);
    if (!first) return;
    first = false;
    contents.once("did-finish-load", () => {
      lookAt(contents).catch((error: unknown) => {
        tell({ kind: "broken", detail: error instanceof Error ? error.message : String(error) });
        app.exit(1);
      });
    });
  });
  await import(pathToFileURL(join(import.meta.dirname, "..", "app", "main.js")).href);
}
