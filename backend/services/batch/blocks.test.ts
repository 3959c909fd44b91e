// Cutting a stream into blocks of whole lines: nothing lost, nothing held back, memory bounded.
import { describe, expect, it } from "vitest";
import { type Block, blocksOf } from "./blocks.ts";

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

async function collect(source: AsyncIterable<Uint8Array>, maxLine?: number): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for await (const block of blocksOf(source, maxLine)) blocks.push(block);
  return blocks;
}

const show = (blocks: readonly Block[]): readonly (readonly [string, number, number])[] =>
  blocks.map(({ bytes, firstLine, lines }) => [Buffer.from(bytes).toString(), firstLine, lines]);

describe("blocksOf", () => {
  it("gives whole lines as they arrive, numbered from 1", async () => {
    expect(show(await collect(pieces("a\nb\nc", "c\nd", "\n")))).toEqual([
      ["a\nb\n", 1, 2],
      ["cc\n", 3, 1],
      ["d\n", 4, 1],
    ]);
  });

  it("takes a last line without a newline, and none after a newline", async () => {
    expect(show(await collect(pieces("a\n", "b")))).toEqual([
      ["a\n", 1, 1],
      ["b", 2, 1],
    ]);
    expect(await collect(pieces())).toEqual([]);
    expect(show(await collect(pieces("\n\n")))).toEqual([["\n\n", 1, 2]]);
  });

  it("gives the same lines however the input is cut", async () => {
    const text = "one\n\ntwo 案\nthree\n";
    const whole = (await collect(pieces(text))).map(({ bytes }) => Buffer.from(bytes).toString()).join("");
    const bytes = Buffer.from(text);
    for (let size = 1; size < bytes.length; size++) {
      const cut = async function* (): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
      };
      const blocks = await collect(cut());
      expect(Buffer.concat(blocks.map((block) => block.bytes)).toString()).toBe(whole);
      expect(blocks.reduce((sum, { lines }) => sum + lines, 0)).toBe(4);
    }
  });

  it("makes no block of very many lines", async () => {
    const blocks = await collect(pieces("x\n".repeat(150)));
    expect(blocks.map(({ firstLine, lines }) => [firstLine, lines])).toEqual([
      [1, 64],
      [65, 64],
      [129, 22],
    ]);
  });

  it("drops a line beyond the limit and goes on after it", async () => {
    const blocks = await collect(pieces("a\n", "123456", "7890\nb\nc"), 5);
    expect(blocks.map(({ tooLong, firstLine, lines }) => [tooLong, firstLine, lines])).toEqual([
      [false, 1, 1],
      [true, 2, 1],
      [false, 3, 1],
      [false, 4, 1],
    ]);
    expect((await collect(pieces("123456", "78"), 5)).map(({ tooLong }) => tooLong)).toEqual([true]);
  });
});
