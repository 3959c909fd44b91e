// Requests for relief from a restriction (H-04, H-06, H-07): their reason, on record or not.
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import { overEvents, type Subject } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { debtorIsUnit, isOfficer } from "./client.ts";

const REASONS = ["private-spending", "emergency", "office-changed"] as const;
type Reason = (typeof REASONS)[number];

/** Once for each request for relief. */
export const overRelief: (view: CaseView) => readonly Subject[] = overEvents("restriction-relief-requested");

/** The outcome where there is no request for this reason in this world. */
export const NO_RELIEF_REQUEST: Outcome = notApplicable(
  "没有以此理由提出的申请",
  "No request for this reason is on record",
);

/** The request as trigger; null where it did not happen or has another reason. Every way where the reason is unknown. */
export function reliefRequest(world: World, { anchor }: Subject, wanted: Reason): CaseEvent | null {
  if (anchor === null || !world.real(anchor)) return null;
  world.trigger(anchor);
  return world.known(`events[${anchor.id}].reason`, anchor.raw.reason, REASONS) === wanted ? anchor : null;
}

/** Is the debtor a unit? What the client's own role tells counts before `debtorKind`. */
export function unitDebtor(world: World): boolean {
  const { role, kind } = world.view.file.client;
  if (role === "debtor") return kind !== "natural-person";
  return (role !== undefined && role !== "unknown" && isOfficer(world)) || debtorIsUnit(world);
}
