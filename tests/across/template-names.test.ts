// Every template that the backend lists has a title in both languages in the window, not its machine name.
import { expect, it } from "vitest";
import { TEMPLATE_NAMES } from "../../backend/app/documents/templates.ts";
import { templateTitle } from "../../renderer/screens/documents/words.ts";

it.each(TEMPLATE_NAMES)("%s has a title", (name) => {
  const { zh, en } = templateTitle(name);
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toBe(name);
});
