// The stand-in started as Electron's own program is: with the path of a script first, the lock of one instance in the profile.
//
// It opens no window that a person could see, and says in no way that it is Electron: `process.versions` has none.
import { existsSync, rmSync, watch, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../../../chromium.ts";
import { standInForElectron } from "./index.ts";

const [script = ""] = process.argv.splice(2, 1);
const browser = await launchChromium();
let profile = "";
let release = (): void => {};

/** The first has a file in the profile; another instance writes one beside it, of which the first is told. */
function takeLock(): boolean {
  profile = electron.app.getPath("userData");
  const lock = join(profile, "SingletonLock");
  if (existsSync(lock)) {
    writeFileSync(join(profile, `start-${process.pid}`), "");
    return false;
  }
  writeFileSync(lock, "");
  const watcher = watch(profile, (_event, name) => {
    if (name?.startsWith("start-") === true) electron.app.emit("second-instance", {}, [], "/");
  });
  release = () => {
    watcher.close();
    rmSync(lock, { force: true });
  };
  return true;
}

const electron = standInForElectron(browser, { packaged: false, locale: "zh-CN", userData: "", first: true, takeLock });
void electron.app.ended.then(async (code) => {
  release();
  await browser.close();
  process.exit(code);
});
await import(pathToFileURL(resolve(script)).href);
