// Who the client is in the enforcement case: a debtor in their own right, or only connected with one.
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";

/** The persons of a unit whom 法发〔2019〕35号 art. 16 protects. */
const OFFICERS: ReadonlySet<string> = new Set([
  "legal-representative",
  "principal-officer",
  "directly-responsible",
  "actual-controller",
]);

/**
 * Is the client named as a debtor in this case in their own right? Absent: yes for a debtor, no for a namesake and for
 * one who is not a party, else unknown (case-format).
 */
export function isDebtor(world: World): boolean {
  const { isDebtor: stated, role } = world.view.file.client;
  if (stated === undefined && role === "debtor") return true;
  if (stated === undefined && (role === "namesake" || role === "not-a-party")) return false;
  return world.fact("client.isDebtor", stated);
}

/** Does the client run a business, or is it a private organisation or its operator? Absent: yes for a legal person (case-format). */
export function isOperator(world: World): boolean {
  const { operator, kind } = world.view.file.client;
  return world.fact("client.operator", operator ?? (kind === "legal-person" ? "yes" : null));
}

/** Is the client the representative, an officer, a person directly responsible or the controller of a unit? */
export function isOfficer(world: World): boolean {
  const { role } = world.view.file.client;
  if (role === undefined || role === "unknown") return world.choose(qualified("client.role", "officer"), [true, false]);
  return OFFICERS.has(role);
}

/**
 * Is the judgment debtor a unit (legal person or other organisation)? Absent: yes where the client has an office that
 * only a unit has.
 */
export function debtorIsUnit(world: World): boolean {
  const { debtorKind } = world.view.file.enforcement;
  const { role } = world.view.file.client;
  if (debtorKind === undefined && role !== undefined && OFFICERS.has(role)) return true;
  if (debtorKind === undefined) return world.choose("enforcement.debtorKind", [true, false]);
  return debtorKind !== "natural-person";
}

/**
 * Can the client be a debtor who ranks behind another? A general guarantor, one whose role is not known, or one of whom
 * the file speaks of the turn, be it as unknown: the role alone decides nothing (§8a, L-04). Only of a debtor who is called no
 * more than that is it taken to have come where the file is silent.
 */
export function laterRanked(world: World): boolean {
  const { role, enforceableNow } = world.view.file.client;
  if ((enforceableNow ?? null) !== null || role === "guarantor-general" || role === "guarantor-joint") return true;
  const open = role === undefined || role === "unknown";
  return open && world.choose(qualified("client.role", "later-ranked"), [true, false]);
}
