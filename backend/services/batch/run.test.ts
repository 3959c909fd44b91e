// A batch runs in order with bounded work in flight, and ends at the first failure.
import { describe, expect, it } from "vitest";
import { answerBlock, type BlockAnswer, errorJson, type LineJob, MAX_PROBLEMS } from "./answer.ts";
import type { Block } from "./blocks.ts";
import { runBatch } from "./run.ts";

const upper: LineJob = (line) => {
  const text = Buffer.from(line).toString();
  if (text === "crash") throw new Error("a rule failed\n  at some place");
  const error = { path: "p", problem: { zh: "坏", en: "bad" }, allowed: { zh: "好", en: "good" } };
  return text === "bad"
    ? { ok: false, errors: [error] }
    : { ok: true, text: text.toUpperCase(), flagged: text === "f" };
};

async function* lines(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(`${text}\n`));
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
const text = ({ output }: BlockAnswer): string => Buffer.from(output).toString();

describe("a block", () => {
  it("has one line out for one line in, but for blank ones", () => {
    const bytes = Buffer.from("a\nbad\n\nf");
    const answer = answerBlock({ bytes, firstLine: 7, lines: 4, tooLong: false }, upper);
    expect(text(answer)).toBe(
      'A\n{"format":"redress.error/1","line":8,"errors":[{"path":"p","pointer":"","id":null,"problem":"bad; good"}]}\nF\n',
    );
    expect(answer).toMatchObject({ lines: 4, bad: 1, blank: 1, flagged: 1, problemCount: 1, problems: [{ line: 8 }] });
  });

  it("stands for a line that was too long", () => {
    const answer = answerBlock({ bytes: new Uint8Array(0), firstLine: 3, lines: 1, tooLong: true }, upper);
    expect(JSON.parse(text(answer))).toMatchObject({
      format: "redress.error/1",
      line: 3,
      errors: [{ path: "(file)" }],
    });
  });

  it("may answer several lines together, each as it would be alone", () => {
    const sizes: number[] = [];
    const together = (some: readonly Uint8Array[]) => {
      sizes.push(some.length);
      return some.map(upper);
    };
    const given = [...Array.from({ length: 9 }, (_, at) => `a${at}`), "", "f", "bad", "b"];
    const block = { bytes: Buffer.from(given.join("\n")), firstLine: 1, lines: given.length, tooLong: false };
    const answer = answerBlock(block, { together });
    expect(sizes).toEqual([8, 4]);
    expect(answer).toEqual(answerBlock(block, upper));
    expect(answer).toMatchObject({ lines: 13, bad: 1, blank: 1, flagged: 1, problems: [{ line: 12 }] });
  });

  it("gives the others their answers where the program fails on one of several lines", () => {
    const block = { bytes: Buffer.from("a\ncrash\nb"), firstLine: 1, lines: 3, tooLong: false };
    const answer = answerBlock(block, { together: (some) => some.map(upper) });
    expect(answer).toEqual(answerBlock(block, upper));
    expect(text(answer).split("\n")).toEqual(["A", expect.stringContaining('"line":2'), "B", ""]);
  });

  it("survives a fault of the program, told in one line", () => {
    const answer = answerBlock({ bytes: Buffer.from("crash\na\n"), firstLine: 1, lines: 2, tooLong: false }, upper);
    const [first, second] = text(answer).split("\n");
    expect(first).toMatch(/the program failed on this line: a rule failed; .+report/);
    expect(second).toBe("A");
  });

  it("writes out so many problems of a line and counts the rest", () => {
    const error = { path: "p", problem: { zh: "坏", en: "bad" }, allowed: { zh: "好", en: "good" } };
    const { errors } = JSON.parse(
      errorJson(
        1,
        Array.from({ length: 60 }, () => error),
      ),
    ) as { errors: readonly object[] };
    expect(errors).toHaveLength(MAX_PROBLEMS + 1);
    expect(errors.at(-1)).toEqual({ path: "(file)", pointer: "", id: null, problem: "10 more problems" });
  });
});

describe("runBatch", () => {
  it("keeps the order though later blocks are ready first", async () => {
    const out: string[] = [];
    const answer = async (block: Block): Promise<BlockAnswer> => {
      await later(20 - block.firstLine * 4);
      return answerBlock(block, upper);
    };
    await runBatch(lines("a", "b", "c", "d"), { width: 4, answer }, (block) => void out.push(text(block)));
    expect(out.join("")).toBe("A\nB\nC\nD\n");
  });

  it("reads no further ahead than the writer allows", async () => {
    let read = 0;
    let written = 0;
    let furthest = 0;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (; read < 30; read++) {
        furthest = Math.max(furthest, read - written);
        yield await Promise.resolve(Buffer.from("x\n"));
      }
    };
    await runBatch(source(), { width: 3, answer: (block) => answerBlock(block, upper) }, async () => {
      await later(1);
      written += 1;
    });
    expect(written).toBe(30);
    expect(furthest).toBeLessThanOrEqual(4);
  });

  it("gives each answer as soon as it is there", async () => {
    const seen: string[] = [];
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("a\n");
      await later(10);
      expect(seen).toEqual(["A\n"]);
      yield Buffer.from("b\n");
    };
    await runBatch(
      source(),
      { width: 8, answer: (block) => answerBlock(block, upper) },
      (b) => void seen.push(text(b)),
    );
    expect(seen).toEqual(["A\n", "B\n"]);
  });

  it.each(["answer", "emit", "source"])("ends with the failure of its %s", async (where) => {
    const fail = (at: string): void => {
      if (where === at) throw new Error(`no ${at}`);
    };
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield* lines("a", "b", "c");
      fail("source");
    };
    const answer = (block: Block): BlockAnswer => {
      if (block.firstLine === 2) fail("answer");
      return answerBlock(block, upper);
    };
    await expect(runBatch(source(), { width: 2, answer }, () => fail("emit"))).rejects.toThrow(`no ${where}`);
  });
});
