// A file that is there whole or not at all, whenever its writing is broken off.
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openOutput } from "./output-file.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "a.docx");
const nothing = (): void => undefined;

describe("a file that is written", () => {
  it("has its name at the end, and not before", async () => {
    const file = await openOutput(path, nothing);
    await file.write(Buffer.from("一"));
    expect(readdirSync(folder)).not.toContain("a.docx");
    await file.commit();
    expect(readdirSync(folder)).toEqual(["a.docx"]);
    expect(readFileSync(path, "utf8")).toBe("一");
    rmSync(path);
  });

  it("leaves nothing where it is removed the moment after it could be, as at a signal", async () => {
    for (let times = 0; times < 20; times += 1) {
      await openOutput(path, (remove) => queueMicrotask(remove)).then((file) => file.write(Buffer.from("一")));
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it("is not closed twice: its number may be another file's by then", async () => {
    const file = await openOutput(path, nothing);
    await file.write(Buffer.from("一"));
    await file.commit();
    const others = Array.from({ length: 8 }, () => openSync(path, "r"));
    await file.abort();
    for (const other of others) expect(() => closeSync(other)).not.toThrow();
    expect(readdirSync(folder)).toEqual(["a.docx"]);
  });
});
