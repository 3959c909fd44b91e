// What can be done with several cases at once; one entry of the history, so one undo takes it back.
import { type FormEvent, useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { CaseRow } from "../../../shared/api/caseload.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { useUndo } from "../../base/undo.ts";
import { readText } from "../../base/read-text.ts";
import { ExportMenu } from "./list-menus.tsx";
import { PapersDialog } from "./papers-dialog.tsx";
import type { ExportWish } from "./use-export.ts";
import { doneWords, LIST, rowsChangedWords, selectedWords } from "./words.ts";

type Work = CaseView["work"];

interface Props {
  readonly selected: ReadonlySet<string>;
  readonly onClear: () => void;
  readonly onExport: (wish: ExportWish) => void;
  readonly onError: (error: unknown) => void;
}

/** Changes in one entry, as the contract has it; rows in one call. */
const MOST = 1000;
const ROWS = 500;
/** Clients that are named in what is said of it. */
const NAMED = 3;

const workOf = ({ caseworker, archived, labels }: CaseRow): Work => ({
  ...(caseworker === null ? {} : { caseworker }),
  ...(archived ? { archived } : {}),
  ...(labels.length === 0 ? {} : { labels }),
});

export function SelectionBar({ selected, onClear, onExport, onError }: Props) {
  const api = useApi();
  const change = useChange();
  const { acted } = useUndo();
  const say = useSay();
  const [asking, setAsking] = useState<"caseworker" | "label" | null>(null);
  const [drawing, setDrawing] = useState(false);
  const tooMany = selected.size > MOST;
  /** True where it was done. */
  const alter = async (workAfter: (work: Work) => Work, label: Text): Promise<boolean> => {
    try {
      const ids = [...selected];
      const changes: ApiChange[] = [];
      const clients: string[] = [];
      for (let from = 0; from < ids.length; from += ROWS) {
        const { rows } = await api.caseload.rows({ ids: ids.slice(from, from + ROWS) });
        for (const row of rows) {
          clients.push(...[row.clientName ?? row.reference].filter((name) => name !== null));
          changes.push({ kind: "work-set", caseId: row.id, work: workAfter(workOf(row)), base: workOf(row) });
        }
      }
      if (changes.length > 0) {
        const { seq } = await change(changes, label);
        const step = { label, clients: clients.slice(0, NAMED), cases: changes.length };
        if (seq !== null) acted({ seqs: [seq], step }, doneWords(label));
      }
      onClear();
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  };
  const words = rowsChangedWords(selected.size);
  return (
    <div className="cl-selection" role="group" aria-label={say(selectedWords(selected.size))}>
      <span role="status">{say(selectedWords(selected.size))}</span>
      {tooMany ? (
        <span className="field-error">{say(LIST.tooMany)}</span>
      ) : (
        <>
          <button
            type="button"
            className="button button-small"
            onClick={() => void alter((work) => ({ ...work, archived: true }), words.archive)}
          >
            {say(LIST.archive)}
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={() => void alter(({ archived: _archived, ...work }) => work, words.unarchive)}
          >
            {say(LIST.unarchive)}
          </button>
          <button type="button" className="button button-small" onClick={() => setAsking("caseworker")}>
            {say(LIST.setCaseworker)}
          </button>
          <button type="button" className="button button-small" onClick={() => setAsking("label")}>
            {say(LIST.addLabel)}
          </button>
          {asking === null ? null : (
            <Value
              key={asking}
              name={asking}
              label={asking === "caseworker" ? LIST.setCaseworker : LIST.addLabel}
              onApply={(value) => {
                setAsking(null);
                const set = (work: Work): Work =>
                  asking === "caseworker"
                    ? { ...work, caseworker: value }
                    : { ...work, labels: [...new Set([...(work.labels ?? []), value])] };
                return alter(set, words[asking]);
              }}
            />
          )}
        </>
      )}
      <button type="button" className="button button-small" onClick={() => setDrawing(true)}>
        {say(LIST.drawPapers)}
      </button>
      {drawing ? <PapersDialog caseIds={[...selected]} onClose={() => setDrawing(false)} /> : null}
      <ExportMenu selection onExport={onExport} />
      <button type="button" className="button button-quiet button-small" onClick={onClear}>
        {say(LIST.clearSelection)}
      </button>
    </div>
  );
}

interface ValueProps {
  readonly name: string;
  readonly label: Text;
  /** True where it was done. */
  readonly onApply: (value: string) => Promise<boolean>;
}

function Value({ name, label, onApply }: ValueProps) {
  const say = useSay();
  const draft = useDraft({ form: ["selection-value", name], title: label, start: "", base: null, read: readText });
  const { value } = draft;
  const apply = async (): Promise<void> => {
    if (await onApply(value.trim())) draft.done();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value.trim() !== "") void apply();
  };
  return (
    <form className="actions" onSubmit={submit}>
      <input
        className="input"
        aria-label={say(label)}
        autoFocus
        maxLength={100}
        value={value}
        onChange={(event) => draft.set(event.currentTarget.value)}
      />
      <button type="submit" className="button button-small button-primary">
        {say(LIST.apply)}
      </button>
      <DraftNotice draft={draft} />
    </form>
  );
}
