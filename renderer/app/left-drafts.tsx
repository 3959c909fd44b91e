// What was typed and not saved when the window was opened: where its form is, what it holds, and the way to give it up.
import { useState } from "react";
import type { FormDraft } from "../../shared/api/drafts.ts";
import { parseCase } from "../../shared/case/validate.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { copyText } from "../base/copy.ts";
import { dropThis } from "../base/draft-store.ts";
import { momentWords } from "../base/instant.ts";
import { useSay } from "../base/lang.tsx";
import { failureOf, useCall } from "../base/query.ts";
import { Link } from "../base/route.ts";
import { wantForm } from "../base/wanted-form.ts";
import { BASE } from "../base/words.ts";
import { namesOf } from "../parts/history/names-of.ts";
import { APP, moreDraftsWords } from "./words.ts";
import { caseOfForm, draftLines, isFormGone, placeOfForm } from "./draft-text.ts";

export function LeftDrafts({
  drafts,
  onLater,
}: {
  readonly drafts: readonly FormDraft[];
  readonly onLater: () => void;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const latest = drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  // One line: the latest, and how many more there are.
  const shown = all ? latest : latest.slice(0, 1);
  const more = drafts.length - shown.length;
  return (
    <div className="notice">
      <div className={all ? "left-all" : "left-one"}>
        <p role="status" title={say(APP.leftDraftsHow)}>
          {say(APP.leftDrafts)}
        </p>
        <ul className="left-drafts">
          {shown.map((draft) => (
            <LeftDraft key={`${draft.form} ${draft.writer}`} draft={draft} />
          ))}
        </ul>
        {more === 0 ? null : (
          <button type="button" className="button button-small button-quiet" onClick={() => setAll(true)}>
            {say(moreDraftsWords(more))}
          </button>
        )}
      </div>
      <button type="button" className="button button-small" onClick={onLater}>
        {say(APP.later)}
      </button>
    </div>
  );
}

function LeftDraft({ draft }: { readonly draft: FormDraft }) {
  const say = useSay();
  const file = useFileOf(draft.form);
  const [open, setOpen] = useState(false);
  const gone = file !== undefined && isFormGone(draft.form, file);
  const title = say(draft.title);
  const place = placeOfForm(draft);
  const when = <span className="soft">{say(momentWords(draft.at, new Date().toISOString()))}</span>;
  return (
    <li data-form={draft.form}>
      {gone ? (
        title
      ) : (
        <Link to={place} onClick={() => wantForm(draft.form, place)}>
          {title}
        </Link>
      )}{" "}
      {when}{" "}
      {gone ? (
        <span className="soft">{say(APP.draftGone)}</span>
      ) : (
        <button
          type="button"
          className="button button-small button-quiet"
          aria-expanded={open}
          aria-label={`${say(APP.showDraft)}：${title}`}
          onClick={() => setOpen(!open)}
        >
          {say(APP.showDraft)}
        </button>
      )}
      {gone || open ? <Held draft={draft} file={file ?? null} /> : null}
    </li>
  );
}

/** The text of a draft with what can be done with it where its form is not opened. */
function Held({ draft, file }: { readonly draft: FormDraft; readonly file: CaseFile | null }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const nameOf = file === null ? () => null : namesOf({ case: file, marks: [] });
  const lines = draftLines(draft, nameOf).map(say);
  const text = [say(draft.title), ...lines].join("\n");
  return (
    <div className="left-draft">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="actions">
        <button type="button" className="button button-small" onClick={() => setCopied(copyText(text))}>
          {say(BASE.copy)}
        </button>
        <button type="button" className="button button-small" onClick={() => dropThis(draft)}>
          {say(BASE.discardDraft)}
        </button>
        <span role="status">{copied ? say(BASE.copied) : ""}</span>
      </div>
    </div>
  );
}

/** The case of a form; null where it is deleted, undefined where it is not known yet, or the form is of no case. */
function useFileOf(form: string): CaseFile | null | undefined {
  const id = caseOfForm(form);
  const query = useCall(
    ["case-file", id],
    async (api, signal) => {
      const read = parseCase((await api.cases.file({ id: id ?? "", particulars: true }, { signal })).text);
      return read.ok ? read.case : undefined;
    },
    { enabled: id !== null },
  );
  return query.isError && failureOf(query.error).code === "no-case" ? null : query.data;
}
