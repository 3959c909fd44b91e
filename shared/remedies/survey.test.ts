// Whether a listing still stands, as far as a route hangs on it: what a later look shows, and what proves no removal.
import { describe, expect, it } from "vitest";
import { LISTED, route, type RouteCase } from "./testing.fixture.ts";

type Events = NonNullable<RouteCase["events"]>;
/** The state of the request for correction, which is closed once no listing stands. */
const state = (...events: Events) =>
  route("correction-request", "2024-06-03", { events: [{ id: "d", ...LISTED }, ...events] }).state;
const deleted = (date: string, more: object = {}) => ({ type: "listing-deleted", date, regarding: "d", ...more });
const looked = (date: string, visible: string | undefined, more: object = {}) => ({
  type: "listing-checked",
  date,
  regarding: "d",
  visible,
  ...more,
});

describe("a listing", () => {
  it("is gone with its deletion or its revocation, and stands without either", () => {
    const standing = state();
    expect(standing).not.toBe("closed");
    expect(state(deleted("2024-03-05"))).toBe("closed");
    expect(state({ ...deleted("2024-03-05"), type: "listing-revoked" })).toBe("closed");
    expect(state(deleted("2024-03-05", { happened: "no" }))).toBe(standing);
    expect(state(deleted("2024-03-05", { happened: "unknown" }))).toBe(standing);
  });

  it("stands where a later look found it again, and where none is sure to be earlier", () => {
    expect(state(deleted("2024-03-05"), looked("2024-03-06", "yes"))).not.toBe("closed");
    expect(state(deleted("2024-03-05"), looked("2024-03-05", "yes"))).toBe("closed");
    expect(state(deleted("2024-03-05"), looked("2024-03-01/2024-03-06", "yes"))).not.toBe("closed");
    expect(state(deleted("2024-03-05/2024-03-08"), looked("2024-03-06", "yes"))).not.toBe("closed");
  });

  it("stays gone after a look that found nothing, that is denied, or of which the file does not say", () => {
    expect(state(deleted("2024-03-05"), looked("2024-03-06", "no"))).toBe("closed");
    expect(state(deleted("2024-03-05"), looked("2024-03-06", undefined))).toBe("closed");
    expect(state(deleted("2024-03-05"), looked("2024-03-06", "yes", { happened: "no" }))).toBe("closed");
    expect(state(deleted("2024-03-05"), { type: "listing-published", date: "2024-03-06", regarding: "d" })).toBe(
      "closed",
    );
  });
});
