// Who works, as the system says it.
import { expect, it } from "vitest";
import { userName } from "./user-name.ts";

it("is the user's name, or its number where the system has none for it", () => {
  expect(userName(() => ({ username: "某律师" }))).toBe("某律师");
  const nameless = (): never => {
    throw new Error("ENOENT: no such user");
  };
  expect(userName(nameless)).toMatch(/^uid (?:\d+|\?)$/);
});
