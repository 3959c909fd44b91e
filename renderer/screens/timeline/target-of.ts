// What the editor opens for an item: the event itself, or a new event that fills the gap.
import { type EventType, isEventType } from "../../../shared/case/event-table.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import type { Item } from "./model.ts";

/** A gap whose act the audit names is filled with an event of that type; any other with one of a type still to choose. */
export function targetOf(item: Item, file: CaseFile): EditorTarget {
  if (item.kind === "event") return { kind: "edit", id: item.event.id };
  if (item.kind === "slot") return newEvent(item.type, item.anchor, file);
  if (item.kind === "stretch") return { kind: "edit", id: item.opener };
  for (const { path } of item.finding.missing) {
    const { type, anchor } = /^events\[\+(?<type>[a-z-]+)@(?<anchor>[^\]]+)\]/u.exec(path)?.groups ?? {};
    if (type !== undefined && anchor !== undefined && isEventType(type)) return newEvent(type, anchor, file);
  }
  return { kind: "new" };
}

/** What belongs to a listing names its decision; everything else the audit links by itself. */
function newEvent(type: EventType, anchor: string, file: CaseFile): EditorTarget {
  const ofListing = file.events.some((event) => event.id === anchor && event.type === "listing-decided");
  return ofListing && type.startsWith("listing-") ? { kind: "new", type, regarding: anchor } : { kind: "new", type };
}
