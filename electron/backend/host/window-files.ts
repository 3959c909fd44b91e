// The built window as both hosts serve it: its own files and nothing else, each with its type and its headers.
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentPolicy, GUARD_HEADERS } from "./content-policy.ts";

export interface Served {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Serves a path of the window's address such as `/` or `/assets/index.js`. Never rejects. */
export type WindowFiles = (path: string) => Promise<Served>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

const PAGE = "/index.html";
/** What stands in the built page where the nonce of its style tags belongs. */
const NONCE_PLACE = "%STYLE_NONCE%";

/**
 * The files of a folder with a built window. The list is made once: a path that is not on it is not found, so that no
 * path leads out of the folder, however it is written. Throws where there is no built window in the folder.
 */
export function windowFiles(folder: string): WindowFiles {
  const known = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/")),
  );
  if (!known.has(PAGE)) throw new Error(`there is no built window in ${folder}`);
  return async (path) => {
    const name = path === "/" ? PAGE : path;
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
    if (!known.has(name) || type === undefined) return NOT_FOUND;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null) return NOT_FOUND;
    return name === PAGE ? page(bytes) : file(bytes, type);
  };
}

const NOT_FOUND: Served = {
  status: 404,
  headers: { ...GUARD_HEADERS, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: new Uint8Array(new TextEncoder().encode("没有这个文件。\nThere is no such file.\n")),
};

function page(bytes: Uint8Array): Served {
  const nonce = randomBytes(18).toString("base64url");
  const text = new TextDecoder().decode(bytes).replace(NONCE_PLACE, nonce);
  return {
    status: 200,
    headers: {
      ...GUARD_HEADERS,
      "content-type": TYPES["html"] ?? "",
      "content-security-policy": contentPolicy(nonce),
      "cache-control": "no-store",
    },
    body: new Uint8Array(new TextEncoder().encode(text)),
  };
}

/** Every file but the page has the hash of its content in its name. */
function file(bytes: Uint8Array, type: string): Served {
  return {
    status: 200,
    headers: {
      ...GUARD_HEADERS,
      "content-type": type,
      // A drawing opened by itself is a page of its own; it may do nothing.
      "content-security-policy": "default-src 'none'",
      "cache-control": "private, max-age=31536000, immutable",
    },
    body: new Uint8Array(bytes),
  };
}
