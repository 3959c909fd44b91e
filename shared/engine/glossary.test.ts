// How words of the glossary begin a line.
import { expect, it } from "vitest";
import { atHead } from "./glossary.ts";

it("begins a line with a capital letter, and leaves the Chinese and the rest as they are", () => {
  expect(atHead({ zh: "已错过", en: "missed by the client" })).toEqual({ zh: "已错过", en: "Missed by the client" });
});
