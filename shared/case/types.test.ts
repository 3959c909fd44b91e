// The inferred types: checked by the compiler, with one run so that they are seen to hold for real values.

import { expect, expectTypeOf, it } from "vitest";
import type {
  EnforcingCourt,
  AnyEvent,
  CaseEvent,
  CaseFile,
  Court,
  EventOf,
  EventSource,
  Service,
  Tri,
} from "./types.ts";
import { minimal } from "./samples.fixture.ts";
import { validateCase } from "./validate.ts";

/** Reads fields that only exist after `type` has been looked at. */
function termOf(event: CaseEvent): number | null | undefined {
  return event.type === "listing-decided" ? event.termYears : undefined;
}

it("follow the tables", () => {
  expectTypeOf<CaseFile["events"][number]>().toExtend<AnyEvent>();
  expectTypeOf<EventOf<"listing-served">["service"]>().toEqualTypeOf<Service | undefined>();
  expectTypeOf<AnyEvent["reasons"]>().toEqualTypeOf<Tri | undefined>();
  expectTypeOf<AnyEvent["termYears"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<AnyEvent["court"]>().toEqualTypeOf<Court | undefined>();
  expectTypeOf<AnyEvent["source"]>().toEqualTypeOf<EventSource | undefined>();
  expectTypeOf<CaseFile["enforcement"]["court"]>().toEqualTypeOf<EnforcingCourt>();
  expectTypeOf<CaseFile["client"]["kind"]>().toEqualTypeOf<"natural-person" | "legal-person" | "other-organisation">();
  expectTypeOf<EventOf<"other">>().not.toHaveProperty("service");

  const result = validateCase(minimal({ events: [{ id: "a", type: "listing-decided", termYears: null }] }));
  const [first] = result.ok ? result.case.events : [];
  expect(first && termOf(first)).toBeNull();
});
