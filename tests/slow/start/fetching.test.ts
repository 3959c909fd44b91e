// Electron's runtime is fetched by its own package from a loopback mirror: whole or not at all, in bounded time, with words.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findElectron, type FindOptions } from "../../../scripts/electron/find.ts";
import { wholeRuntime } from "../../../scripts/electron/runtime.ts";
import {
  archive,
  ARCHIVE,
  type Mirror,
  mirror,
  mirrored,
  packageAlone,
  removeAll,
  VERSION,
} from "./electron-package.fixture.ts";

const GOOD = archive();

let root = "";
let folder = "";
let open: Mirror | undefined;
let said: string[] = [];

beforeEach(() => {
  ({ root, folder } = packageAlone(GOOD));
  said = [];
});

afterEach(async () => {
  await open?.close();
  open = undefined;
  removeAll(root);
});

const serve = async (answer: RequestListener): Promise<Mirror> => {
  open = await mirror(answer);
  return open;
};
const serveBytes = (bytes: Buffer) => serve((_request, response) => response.end(bytes));

const find = (address: string, more: Partial<FindOptions> = {}) =>
  findElectron({
    folder,
    env: mirrored(address, root),
    force: false,
    say: (text) => said.push(text.en),
    ...more,
  });

const why = async (address: string, more?: Partial<FindOptions>): Promise<string> => {
  const found = await find(address, more);
  return "why" in found ? found.why.en : "found";
};

/** An address of this machine where nobody answers. */
const closedDoor = async (): Promise<string> => {
  const gone = await mirror(() => {});
  await gone.close();
  return gone.address;
};

/** What the package's folder holds beside the package itself. */
const left = (): readonly string[] =>
  readdirSync(folder).filter((name) => !/^(?:install|index|cli)\.js$|^(?:package|checksums)\.json$/.test(name));

const quick = (limits: { readonly silence: number; readonly total: number }) => ({ limits: { ...limits, look: 20 } });

describe.skipIf(process.platform !== "linux")("a runtime that is not there", () => {
  it("is fetched from the mirror, said as it comes, and is whole", async () => {
    const { address, asked } = await serveBytes(GOOD);
    const program = join(folder, "dist", "electron");
    expect(await find(address)).toEqual({ program });
    expect(asked).toEqual([`/v${VERSION}/${ARCHIVE}`]);
    expect(said[0]).toBe(
      `Fetching Electron's runtime from ${new URL(address).host} (over 100 MB, once; to go without it press Ctrl+C and run npm start -- --browser).`,
    );
    expect(left().toSorted()).toEqual(["dist", "path.txt"]);
    expect(wholeRuntime(folder)).toBe(program);
    // Electron's own package is of the same mind, and fetches nothing.
    const own = spawn(process.execPath, [join(folder, "install.js")], { env: mirrored(await closedDoor(), root) });
    expect(await new Promise((resolve) => own.once("close", resolve))).toBe(0);
    // So is the next start.
    await open?.close();
    expect(await find(address)).toEqual({ program });
    expect(said.filter((text) => text.startsWith("Fetching"))).toHaveLength(1);
  });

  it("is told in tenths while it comes", async () => {
    let more: () => void = () => {};
    const { address } = await serve((_request, response) => {
      response.writeHead(200, { "content-length": GOOD.length });
      response.write(GOOD.subarray(0, GOOD.length / 2));
      more = () => response.end(GOOD.subarray(GOOD.length / 2));
    });
    const found = find(address, { limits: { silence: 60_000, total: 60_000, look: 20 } });
    await expect.poll(() => said.length).toBeGreaterThan(1);
    expect(said[1]).toMatch(/^0\.\d \/ 0\.\d MB are here\.$/);
    more();
    expect(await found).toHaveProperty("program");
  });

  it.each([
    ["cut off", GOOD.subarray(0, GOOD.length / 2)],
    ["another archive", archive("#!/bin/sh\necho other\n")],
    ["a page of a hotel's network", Buffer.from("<html>please log in</html>")],
  ])("is refused where the archive is %s, and nothing of it is kept or tried again by itself", async (_what, bytes) => {
    const { address, asked } = await serveBytes(bytes);
    expect(await why(address)).toMatch(
      /^Electron's runtime is not here; what was fetched is damaged or not the real one/,
    );
    expect(left()).toEqual(["redress-last-try.json"]);
    expect(existsSync(join(root, "cache"))).toBe(false);
    expect(await why(address)).toContain("for a day it is not tried again by itself; npm start -- --fetch tries now");
    expect(asked).toHaveLength(1);
  });

  it("is missing at the mirror: said at once with the way out, and tried again at the next start", async () => {
    const { address, asked } = await serve((_request, response) => response.writeHead(404).end());
    const words =
      "Electron's runtime is not here, and the site it was asked of does not have this version. For the desktop application set ELECTRON_MIRROR to a mirror you can reach and run npm start again.";
    expect(await why(address)).toBe(words);
    expect(await why(address)).toBe(words);
    expect(asked).toHaveLength(2);
    expect(left()).toEqual([]);
  });

  it.each(["a closed door", "a name that is none"])(
    "cannot be reached at %s: said at once, and tried again at the next start",
    async (where) => {
      const address = where === "a closed door" ? await closedDoor() : "http://electron-mirror.invalid/";
      expect(await why(address)).toMatch(
        /^Electron's runtime is not here, and the site that has it cannot be reached\. For/,
      );
      expect(left()).toEqual([]);
    },
  );

  it("is given up where the network is silent, and not waited for at every start but when a person says so", async () => {
    const { address, asked } = await serve(() => {});
    const limits = quick({ silence: 4000, total: 60_000 });
    expect(await why(address, limits)).toContain("and the site that has it does not answer.");
    await expect.poll(() => asked.length).toBe(1);
    const again = await why(address, limits);
    expect(again).toContain("does not answer (so it was at the last try");
    expect(asked).toHaveLength(1);
    // By force, after a day, and with another mirror it is tried.
    await why(address, { ...limits, force: true });
    await expect.poll(() => asked.length).toBe(2);
    await why(address, { ...limits, now: () => Date.now() + 25 * 60 * 60_000 });
    await expect.poll(() => asked.length).toBe(3);
    expect(await why(await closedDoor())).toContain("cannot be reached");
  });

  it("is given up where it comes too slowly", async () => {
    const { address } = await serve((_request, response) => {
      response.writeHead(200, { "content-length": GOOD.length });
      const drip = setInterval(() => response.write(GOOD.subarray(0, 10)), 20);
      response.once("close", () => clearInterval(drip));
    });
    expect(await why(address, quick({ silence: 60_000, total: 2500 }))).toContain("fetching it was given up");
    expect(left()).toEqual(["redress-last-try.json"]);
  });

  it("is let go when the person stops, which is no failure to keep", async () => {
    const stopping = new AbortController();
    const { address } = await serve(() => stopping.abort());
    expect(await find(address, { signal: stopping.signal })).toHaveProperty("why");
    expect(left()).toEqual([]);
  });

  it("is not what an interrupted fetching left", async () => {
    // As a killed unpacking leaves it, in this version's way and in the package's own.
    for (const at of [join(folder, ".fetching-999999999", "dist"), join(folder, "dist")]) {
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, "electron"), "#!/bin/sh\n", { mode: 0o755 });
      writeFileSync(join(at, "version"), VERSION);
    }
    expect(wholeRuntime(folder)).toBeUndefined();
    const { address } = await serveBytes(GOOD);
    expect(await find(address)).toHaveProperty("program");
    expect(left().toSorted()).toEqual(["dist", "path.txt"]);
    expect(readFileSync(join(folder, "dist", "electron"), "utf8")).toContain("STAND_IN_DOES");
  });

  it("is not the one of another version, nor one whose program cannot be run", async () => {
    const { address } = await serveBytes(GOOD);
    await find(address);
    writeFileSync(join(folder, "dist", "version"), "1.0.0");
    expect(wholeRuntime(folder)).toBeUndefined();
  });

  it("is not fetched where the person names a place of their own", async () => {
    const { address, asked } = await serveBytes(GOOD);
    const env = { ...mirrored(address, root), ELECTRON_OVERRIDE_DIST_PATH: join(root, "own") };
    expect(await why(address, { env })).toContain("ELECTRON_OVERRIDE_DIST_PATH names a place without Electron");
    mkdirSync(join(root, "own"));
    writeFileSync(join(root, "own", "electron"), "");
    expect(await find(address, { env })).toEqual({ program: join(root, "own", "electron") });
    expect(asked).toEqual([]);
  });

  it("honours the mirror of npm's settings and what was fetched before", async () => {
    const { address, asked } = await serveBytes(GOOD);
    const { ELECTRON_MIRROR: _mirror, ...rest } = mirrored(address, root);
    const env = { ...rest, npm_config_electron_mirror: address };
    await find(address, { env });
    expect(asked).toHaveLength(1);
    const second = packageAlone(GOOD);
    expect(await find(address, { env, folder: second.folder })).toHaveProperty("program");
    removeAll(second.root);
    expect(asked).toHaveLength(1);
  });
});
