// Answers the calls about what is typed and not saved yet, and tells every window of it.
import { formDraft, type FormDraft } from "../../../shared/api/drafts.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { compareText } from "../../../shared/case/canonical.ts";
import type { Session } from "./session.ts";

const nameOf = ({ form, writer }: Pick<FormDraft, "form" | "writer">): string => JSON.stringify([form, writer]);

export function draftHandlers(session: Session): Handlers<typeof API>["drafts"] {
  return {
    list() {
      // One that this version cannot read is left where it is, and not shown.
      const all = session.current.vault.unfinished().flatMap((value) => formDraft.safeParse(value).data ?? []);
      return { drafts: all.toSorted((a, b) => compareText(b.at, a.at)), writers: session.writers };
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
