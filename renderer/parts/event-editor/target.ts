// What the event editor is opened for.
import type { EventType } from "../../../shared/case/event-table.ts";

export type EditorTarget =
  | { readonly kind: "edit"; readonly id: string }
  | { readonly kind: "new"; readonly type?: EventType; readonly regarding?: string };

/** What became of it: the window then says so and offers to take it back. */
export interface EditorResult {
  readonly done: "saved" | "deleted";
  readonly name: { readonly zh: string; readonly en: string };
  /** The entry of the history it made, by which it can be taken back; null where nothing changed. */
  readonly seq: number | null;
}
