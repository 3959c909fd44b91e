// Files that a command reads because somebody else's file names them: what is read, what is not there, and what is never opened.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileIn, textFrom, Unread } from "./read-file.ts";

const base = mkdtempSync(join(tmpdir(), "redress-read-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(base, ...names);
for (const folder of ["in", "in/deep", "in/folder.pdf"]) mkdirSync(at(folder));
writeFileSync(at("in", "a.pdf"), "inside");
writeFileSync(at("in", "deep", "b.pdf"), "deeper");
writeFileSync(at("outside.pdf"), "outside");
symlinkSync(at("in", "deep", "b.pdf"), at("in", "link-inside.pdf"));
symlinkSync(at("outside.pdf"), at("in", "link-outside.pdf"));
symlinkSync("/dev/zero", at("in", "device.pdf"));
symlinkSync(at("nowhere"), at("in", "dangling.pdf"));
symlinkSync(at("in", "circle.pdf"), at("in", "circle.pdf"));
symlinkSync(at("in"), at("in-by-link"));

const read = async (name: string, folder = at("in"), most = 100): Promise<string | null> => {
  const bytes = await fileIn(folder, name, most);
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
};
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "read",
    (error: unknown) => (error instanceof Unread ? error.text.en : `another: ${String(error)}`),
  );

describe("a file that another names", () => {
  it("is read inside its folder, by a link too, and where the folder itself is one", async () => {
    expect(await read("a.pdf")).toBe("inside");
    expect(await read("link-inside.pdf")).toBe("deeper");
    expect(await read("a.pdf", at("in-by-link"))).toBe("inside");
  });

  it("is taken by the last part of its name, so that no name leads out", async () => {
    expect(await read("../a.pdf")).toBe("inside");
    expect(await read("/etc/../a.pdf")).toBe("inside");
    expect(await read("../outside.pdf")).toBeNull();
  });

  it.each(["", ".", "..", "../..", "/", "nothing.pdf", "dangling.pdf"])("is not there: %j", async (name) => {
    expect(await read(name)).toBeNull();
  });

  it.each([
    ["a link out of the folder", "link-outside.pdf", /leads out of the folder/u],
    ["a device", "device.pdf", /leads out of the folder/u],
    ["a folder", "folder.pdf", /this is a folder/u],
    ["a link to itself", "circle.pdf", /links lead in a circle/u],
    ["a name of no file", "a\0.pdf", /no file name may have/u],
    ["a name without end", `${"名".repeat(400)}.pdf`, /name is too long/u],
  ])("is refused where it is %s", async (_what, name, says) => {
    expect(await refusal(read(name))).toMatch(says);
  });

  it("is refused where it is a socket, and where it is too large", async () => {
    const server = createServer();
    await new Promise<void>((done) => void server.listen(at("in", "socket.pdf"), done));
    expect(await refusal(read("socket.pdf"))).toMatch(/no ordinary file/u);
    await new Promise((done) => void server.close(done));
    expect(await refusal(read("a.pdf", at("in"), 5))).toMatch(/larger than/u);
  });
});

describe("a text that the command line names", () => {
  it("is read whole, up to its bound; a device that never ends is given up", async () => {
    expect(await textFrom(at("in", "a.pdf"), 6)).toBe("inside");
    expect(await refusal(textFrom(at("in", "a.pdf"), 5))).toMatch(/larger than/u);
    expect(await refusal(textFrom("/dev/zero", 1_000_000))).toMatch(/larger than/u);
    expect(await refusal(textFrom(at("in"), 5))).toMatch(/this is a folder/u);
    expect(await refusal(textFrom(at("nothing"), 5))).toMatch(/there is no such file/u);
  });
});
