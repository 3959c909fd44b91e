// The passphrase in a file is what a person wrote into it, whatever the editor put around it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Io, UsageError } from "./io.ts";
import { PASSPHRASE_FILE, secretOf } from "./passphrase.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-passphrase-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The secret in a file of these bytes, or why it is refused. */
async function secretIn(bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, "passphrase");
  writeFileSync(file, bytes);
  const io: Io = {
    lang: "en",
    stdin: (async function* () {})(),
    colour: false,
    live: false,
    out: () => Promise.resolve(),
    err: () => {},
    draw: () => {},
    ask: () => Promise.resolve(null),
    environment: (name) => (name === PASSPHRASE_FILE ? file : ""),
    today: () => 0,
  };
  return secretOf(io, PASSPHRASE_FILE, { zh: "口令", en: "passphrase" }, false).catch((error: unknown) => {
    if (error instanceof UsageError) return error.message;
    throw error;
  });
}

describe("a passphrase file", () => {
  it("may begin with a byte order mark and end with a line break", async () => {
    for (const text of ["纸船 river", "纸船 river\n", "纸船 river\r\n", "\uFEFF纸船 river", "\uFEFF纸船 river\r\n"])
      expect(await secretIn(text)).toBe("纸船 river");
  });

  it("holds every other space and break as part of the passphrase", async () => {
    expect(await secretIn(" a \n\n")).toBe(" a \n");
    expect(await secretIn("\uFEFF\uFEFFa")).toBe("\uFEFFa");
  });

  it("is refused by name in UTF-16, with the mark or without, and where nothing is in it", async () => {
    const marked = Buffer.from("\uFEFF纸船 river\r\n", "utf16le");
    for (const bytes of [marked, Buffer.from(marked).swap16(), Buffer.from("abc", "utf16le")])
      expect(await secretIn(bytes)).toBe(`the file that ${PASSPHRASE_FILE} names is in UTF-16; save it as UTF-8`);
    for (const text of ["", "\n", "\uFEFF", "\uFEFF\r\n"])
      expect(await secretIn(text)).toBe(`the file that ${PASSPHRASE_FILE} names is empty`);
  });
});
