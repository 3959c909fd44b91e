// The compiler tells a condition that its types need from one that only the law needs.
import { expect, it } from "vitest";
import { needed } from "./compiles.ts";
import { mutantsIn } from "./sources.ts";

it("counts no condition as left out without which the source does not compile", () => {
  const mutants = mutantsIn(["shared/rules/l/l-01-ability.ts"], new Set(["dropped", "negated"]));
  const found = needed(mutants);
  const told = (is: boolean): readonly string[] =>
    mutants
      .filter((one) => one.kind === "dropped" && one.to === "false" && found.has(one) === is)
      .map(({ from }) => from);
  expect(told(true)).toEqual(["listing === null", "duty === null"]);
  expect(told(false)).toEqual(['!names(world, listing.thread, "able-refusal")']);
  expect([...found].every(({ kind }) => kind === "dropped")).toBe(true);
});
