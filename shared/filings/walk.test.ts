// Numbers of headings, ids, and sentences that rest on nothing.
import { expect, it } from "vitest";
import type { Block } from "./model.ts";
import { say } from "./sentence.ts";
import { numbersOf, sentencesIn, separateIds } from "./walk.ts";

const head = (id: string, level: 1 | 2 | 3, numbered = true): Block => ({
  kind: "heading",
  id,
  level,
  numbered,
  sentence: say(`${id}.text`, { form: "f" }, "标题"),
});

it("numbers headings 一、（一）1. and begins anew under each", () => {
  const blocks = [
    head("a", 1),
    head("b", 2),
    head("c", 3),
    head("d", 2),
    head("e", 1),
    head("f", 2),
    head("g", 1, false),
  ];
  expect([...numbersOf(blocks)]).toEqual([
    ["a", "一、"],
    ["b", "（一）"],
    ["c", "1. "],
    ["d", "（二）"],
    ["e", "二、"],
    ["f", "（一）"],
  ]);
});

it("keeps ids apart", () => {
  const blocks = separateIds([head("a", 1), head("a", 1)]);
  expect(blocks.map(({ id }) => id)).toEqual(["a", "a~2"]);
  expect(sentencesIn(blocks).map(({ id }) => id)).toEqual(["a.text", "a.text~2"]);
});

it("refuses a sentence that rests on nothing", () => {
  expect(() => say("x", {}, "随口一说。")).toThrow("rests on nothing");
});
