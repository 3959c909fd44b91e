// The progress bar: only on a terminal, with a share where the size is known.
import { describe, expect, it } from "vitest";
import type { Io } from "./io.ts";
import { barText, progressBar } from "./progress.ts";

function ioOf(live: boolean): { readonly io: Io; readonly drawn: string[] } {
  const drawn: string[] = [];
  const io: Io = {
    lang: "en",
    stdin: (async function* () {})(),
    colour: false,
    live,
    out: async () => {},
    err: () => {},
    draw: (line) => void drawn.push(line),
    ask: () => Promise.resolve(null),
    environment: () => "",
    today: () => 0,
  };
  return { io, drawn };
}

async function* bytes(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield await Promise.resolve(new Uint8Array(size));
}

describe("the bar", () => {
  it("shows the share of the input and the lines done", () => {
    expect(barText(0, 0, "en")).toBe("[------------------------]   0 %  0 lines");
    expect(barText(120, 0.5, "en")).toBe("[############------------]  50 %  120 lines");
    expect(barText(240, 1, "zh")).toBe("[########################] 100 %  240 行");
    expect(barText(7, null, "en")).toBe("7 lines");
  });

  it("counts the bytes that pass, unchanged", async () => {
    const { io, drawn } = ioOf(true);
    const bar = progressBar(io, 40);
    let seen = 0;
    for await (const chunk of bar.watch(bytes(10, 20))) seen += chunk.length;
    bar.show(3);
    expect(seen).toBe(30);
    expect(drawn).toEqual(["[##################------]  75 %  3 lines"]);
    bar.clear();
    expect(drawn.at(-1)).toBe("");
  });

  it("is not drawn where standard error is no terminal", () => {
    const { io, drawn } = ioOf(false);
    progressBar(io, 40).show(3);
    expect(drawn).toEqual([]);
  });
});
