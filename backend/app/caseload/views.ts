// The saved views of the caseload, on the vault's desk.
import { savedView } from "../../../shared/api/caseload.ts";
import type { z } from "zod";
import type { JsonValue } from "../../../db/index.ts";
import { applyToDesk } from "../cases/changes.ts";
import type { Session } from "../session/session.ts";
import { LABELS } from "../words.ts";

export type SavedView = z.infer<typeof savedView>;

/** The views, in the order of their ids. One that this version cannot read is left where it is, and not shown. */
export function savedViews(session: Session): SavedView[] {
  return session.current.vault.desk("view").flatMap(({ value }) => savedView.safeParse(value).data ?? []);
}

/** Throws VaultError `conflict` where the id is taken: views are never written over. */
export function saveView(session: Session, view: SavedView): void {
  // Checked by the contract: text, numbers, lists and plain objects; what is absent is left out of JSON.
  const value = JSON.parse(JSON.stringify(view)) as JsonValue;
  applyToDesk(session, [{ kind: "view-put", id: view.id, value, base: null }], LABELS.view);
}

export function deleteView(session: Session, id: string): void {
  applyToDesk(session, [{ kind: "view-delete", id }], LABELS.viewGone);
}
