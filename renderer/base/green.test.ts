// Green says that something is in order. What an answer did may be a breach that came to light: such news has no green ground.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const RENDERER = join(import.meta.dirname, "..");

/** What an amendment added to a provision is the one thing that stands on green. */
const GREEN_GROUND = [".la-side ins"];

it("is the ground of nothing that may announce a breach", () => {
  const grounds = globSync("**/*.css", { cwd: RENDERER }).flatMap((file) =>
    [...readFileSync(join(RENDERER, file), "utf8").matchAll(/(?<selector>[^{}]+)\{[^{}]*var\(--in-order-wash\)/gu)].map(
      ({ groups }) => (groups?.["selector"] ?? "").trim(),
    ),
  );
  expect(grounds).toEqual(GREEN_GROUND);
});
