// Pictures as exhibits before they are laid in: what they claim of themselves is looked at, and not believed.
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { exhibitPages } from "./exhibit.ts";

/** A PNG that says it is so large, with hardly anything in it. */
function claiming(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(name, 4, "latin1");
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk("IDAT", deflateSync(Buffer.alloc(64)));
  return new Uint8Array(Buffer.concat([signature, chunk("IHDR", size), data, chunk("IEND", new Uint8Array())]));
}

describe("a picture that claims", () => {
  it.each([
    ["more pixels than memory holds", 4_000_000_000, 4_000_000_000, /too many pixels/u],
    ["as many as would fill it", 20_000, 20_000, /too many pixels/u],
    ["a line without end", 4_294_967_295, 1, /too many pixels/u],
    ["no size", 0, 10, /damaged/u],
  ])("%s is left out and said", async (_what, width, height, says) => {
    const pages = await exhibitPages("甲.png", claiming(width, height));
    expect(pages.kind === "left-out" ? pages.why.en : pages.kind).toMatch(says);
  });
});
