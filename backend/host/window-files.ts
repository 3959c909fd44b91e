// The built window as both hosts serve it: its own files and nothing else, each with its type and its headers.
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentPolicy, GUARD_HEADERS, PDF_WORKER_POLICY } from "./content-policy.ts";

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
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  // What the window shows PDF files with.
  wasm: "application/wasm",
  ttf: "font/ttf",
  pfb: "application/octet-stream",
  bcmap: "application/octet-stream",
};

const PAGE = "/index.html";
const PDF_WORKER = /^\/pdf-[^/]+\/worker\//;
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
    return name === PAGE ? page(bytes) : file(bytes, type, PDF_WORKER.test(name) ? PDF_WORKER_POLICY : NOTHING);
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

/** A drawing opened by itself is a page of its own; it may do nothing. */
const NOTHING = "default-src 'none'";

/** Every file but the page has the hash of its content, or the version it belongs to, in its address. */
function file(bytes: Uint8Array, type: string, policy: string): Served {
  return {
    status: 200,
    headers: {
      ...GUARD_HEADERS,
      "content-type": type,
      "content-security-policy": policy,
      "cache-control": "private, max-age=31536000, immutable",
    },
    body: new Uint8Array(bytes),
  };
}
