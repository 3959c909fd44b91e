import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { HomeKey } from "./home-key.tsx";

it.each([
  ["zh", ["当事人名下", "本案", "只这一份"]],
  ["en", ["the client", "the case", "this paper only"]],
] as const)("the key of the underlines has each line that a paper draws, in %s", (lang, words) => {
  const markup = still(lang, <HomeKey />);
  for (const one of words) expect(textOf(markup)).toContain(one);
  const drawn = new Map(
    [
      ...readFileSync(new URL("documents.css", import.meta.url), "utf8").matchAll(
        /\.do-fact-(\w+)[^{}]*\{[^}]*1px (\w+)/gu,
      ),
    ].map(([, name, line]) => [line, name]),
  );
  expect(new Set(drawn.keys())).toEqual(new Set(["solid", "dotted", "dashed"]));
  for (const line of ["client", "case", "paper"]) expect(markup).toContain(`do-fact-${line}`);
});
