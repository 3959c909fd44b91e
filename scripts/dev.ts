// `npm run dev`: the application in a browser on this machine, whose window is built anew with every change of its sources.
import { join } from "node:path";
import { hasScreen, openAddress } from "../backend/host/open-address.ts";
import { startProgram } from "../backend/host/program.ts";
import { toldToStop } from "../backend/host/stop.ts";
import { ROOT } from "./build-window.ts";
import { watchWindow } from "./build/watch-window.ts";

const line = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const stop = toldToStop();
line("building the window");
const window = await watchWindow(ROOT, join(ROOT, "dist", "dev"), (failure) =>
  line(failure ?? `built at ${new Date().toLocaleTimeString("en-GB")}`),
);
const program = await startProgram({ log: line, files: window.files });
const address = program.address("/today?sample");
line("open this address (it works once); a change in renderer/ or shared/ is shown by the open page");
line("the backend stays as it started: for a change of it, Ctrl+C and start again");
process.stdout.write(`${address}\n`);
const takeAway = hasScreen() ? openAddress(address) : null;
await stop;
takeAway?.();
await window.close();
await program.close();
