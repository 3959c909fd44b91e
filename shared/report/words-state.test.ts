// The state of a route in words: a limit that may have ended is never called merely closing.
import { expect, it } from "vitest";
import type { Checklist } from "../engine/finding.ts";
import { routeStateWords } from "./words.ts";

const closing = (earliest: string): Checklist => ({
  route: "supervision",
  state: "closing",
  until: { earliest, latest: "2024-12-31" },
  filer: "client",
  court: null,
  because: [],
  items: [],
});

it("tells a limit that is near from one that may have passed", () => {
  expect(routeStateWords(closing("2024-06-01"), "2024-06-01").en).toBe("closing: act promptly");
  expect(routeStateWords(closing("2024-05-31"), "2024-06-01").en).toBe("its deadline may have passed: act promptly");
  expect(routeStateWords({ ...closing("2024-05-31"), state: "missed" }, "2024-06-01").en).toBe("missed");
});
