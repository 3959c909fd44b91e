// The path of a missing fact, taken apart, with the field of the case format that it leads to.
import type { EventType } from "../../../shared/case/event-table.ts";
import { isEventType } from "../../../shared/case/event-table.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";

/** `field` may lead into an object with a dot, such as `service.method`. */
export type FactPath =
  | { readonly kind: "field"; readonly event: AnyEvent; readonly field: string }
  /** An event that is not on record; `anchor` is the id of the event it would follow or belong to. */
  | { readonly kind: "event"; readonly type: EventType; readonly anchor: string | null }
  | { readonly kind: "client" | "enforcement"; readonly field: string }
  | { readonly kind: "sanction"; readonly id: string; readonly field: string }
  | { readonly kind: "calendar"; readonly year: number };

/** The path of a question of an audit of this case. Throws RangeError on a path that leads nowhere in it. */
export function factPath(file: CaseFile, path: string): FactPath {
  const missing = /^events\[\+([a-z-]+)(?:@(.*))?\]$/su.exec(path);
  if (missing !== null) {
    const [, type = "", anchor] = missing;
    if (isEventType(type)) return { kind: "event", type, anchor: anchor ?? null };
  }
  const inEvent = /^events\[(.+)\]\.([A-Za-z.]+)$/su.exec(path);
  if (inEvent !== null) {
    const event = file.events.find(({ id }) => id === inEvent[1]);
    if (event !== undefined) return { kind: "field", event, field: inEvent[2] ?? "" };
  }
  const sanction = /^sanctions\[(.*)\]\.([A-Za-z]+)$/u.exec(path);
  if (sanction !== null) return { kind: "sanction", id: sanction[1] ?? "", field: sanction[2] ?? "" };
  const calendar = /^calendar\[(\d{4})\]$/u.exec(path);
  if (calendar !== null) return { kind: "calendar", year: Number(calendar[1]) };
  const area = /^(client|enforcement)\.([A-Za-z.]+)$/u.exec(path);
  if (area !== null) {
    return { kind: area[1] === "client" ? "client" : "enforcement", field: area[2] ?? "" };
  }
  throw new RangeError(`the case has nothing at ${path}`);
}

type Specs = Readonly<Record<string, FieldSpec>>;

function find(specs: Specs, field: string): FieldSpec | null {
  const [name = "", ...rest] = field.split(".");
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined || rest.length === 0) return spec ?? null;
  return spec.kind === "object" ? find(OBJECT_FIELDS[spec.of], rest.join(".")) : null;
}

/** What a field holds; null for a whole event and for a year of the calendar. */
export function fieldSpec(path: FactPath): FieldSpec | null {
  switch (path.kind) {
    case "field":
      return find({ ...COMMON_FIELDS, ...EVENT_FIELDS }, path.field);
    case "client":
    case "enforcement":
    case "sanction":
      return find(OBJECT_FIELDS[path.kind], path.field);
    default:
      return null;
  }
}
