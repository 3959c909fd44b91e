// Answers the calls about what is typed and not saved yet, and tells every window of it.
import { formDraft, type FormDraft } from "../../../shared/api/drafts.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { canonicalize, compareText } from "../../../shared/case/canonical.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Session } from "./session.ts";

const nameOf = ({ form, writer }: Pick<FormDraft, "form" | "writer">): string => JSON.stringify([form, writer]);

/**
 * Whether what an event's form holds is on record: saved, and the program ended before the draft was gone. Offered again, it
 * would be taken for work that is not in the case, and a new event would be written a second time.
 */
function isSaved(session: Session, { form, value }: FormDraft): boolean {
  const [area, caseId = "", kind] = form.split("/").map(decodeURIComponent);
  if (area !== "case" || (kind !== "event" && kind !== "new-event") || !isObject(value)) return false;
  const onRecord = session.current.vault.case(caseId)?.events.find(({ id }) => id === value["id"]);
  return onRecord !== undefined && (kind === "new-event" || canonicalize(onRecord) === canonicalize(value));
}

export function draftHandlers(session: Session): Handlers<typeof API>["drafts"] {
  return {
    list() {
      // One that this version cannot read is left where it is, and not shown.
      const all = session.current.vault.unfinished().flatMap((value) => formDraft.safeParse(value).data ?? []);
      const open = all.filter((draft) => !isSaved(session, draft));
      return { drafts: open.toSorted((a, b) => compareText(b.at, a.at)), writers: session.writers };
    },
    keep(kept) {
      const at = session.host.now();
      const draft = { ...kept, at };
      session.current.vault.keepUnfinished(nameOf(kept), draft);
      session.tell({ kind: "draft", form: kept.form, writer: kept.writer, draft });
      return { at };
    },
    drop({ form, writer }) {
      session.current.vault.keepUnfinished(nameOf({ form, writer }), null);
      session.tell({ kind: "draft", form, writer, draft: null });
      return {};
    },
  };
}
