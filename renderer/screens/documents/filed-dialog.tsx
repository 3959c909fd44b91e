// Logs a filing: the day, how, and the file as it was filed, which is kept with its hash.
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { isObject } from "../../../shared/case/json.ts";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { FileButton } from "../../base/file-button.tsx";
import { useSay } from "../../base/lang.tsx";
import { useSaving } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { DateText } from "../../parts/date-field/date-field.tsx";
import { PAST_DAY, pastDay } from "../../parts/date-field/past-day.ts";
import type { DocumentRow } from "./kinds.ts";
import { DOCS } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly info: DocumentRow;
  readonly asOf: string;
  readonly today: string;
  readonly onClose: () => void;
}

const METHODS = ["in-person", "post", "online", "fax"] as const;

/** What is typed; the file itself is chosen again. */
interface Filed {
  readonly on: string;
  readonly method: (typeof METHODS)[number];
  /** The number of the postal receipt. */
  readonly receipt: string;
}

const methodOf = (value: unknown): Filed["method"] => METHODS.find((one) => one === value) ?? "in-person";

/** A draft of the form; null where it is none of this version. */
function readFiled(value: unknown): Filed | null {
  const { on, method, receipt } = isObject(value) ? value : {};
  return typeof on === "string"
    ? { on, method: methodOf(method), receipt: typeof receipt === "string" ? receipt : "" }
    : null;
}

export function FiledDialog({ view, info, asOf, today, onClose }: Props) {
  const say = useSay();
  const save = useSaving();
  const draft = useDraft<Filed, null>({
    form: ["case", view.case.id, "filed", info.document],
    title: inCase(view.case, DOCS.filed),
    start: { on: today, method: "in-person", receipt: "" },
    base: null,
    read: readFiled,
  });
  const { on, method, receipt } = draft.value;
  const [tried, setTried] = useState(false);
  const read = pastDay(on, today);
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const log = async (filedOn: string): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const own =
        file === null ? {} : { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name.slice(0, 200) };
      await save((api) =>
        api.documents.filed({
          caseId: view.case.id,
          document: info.document,
          asOf,
          on: filedOn,
          method,
          ...(method === "post" ? { receipt } : {}),
          ...own,
        }),
      );
      draft.done();
      onClose();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!busy && "day" in read) void log(read.day);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${say(DOCS.filed)}\u00a0· ${say(info.title)}`}
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <form onSubmit={submit}>
        <DraftNotice draft={draft} />
        <DateText
          label={DOCS.filedOn}
          text={on}
          today={today}
          onText={(text) => draft.set({ ...draft.value, on: text })}
          needed={PAST_DAY.needed}
          fault={tried && "fault" in read ? read.fault : null}
        />
        <label className="field">
          {say(DOCS.how)}
          <select
            className="input"
            value={method}
            onChange={(event) => draft.set({ ...draft.value, method: methodOf(event.currentTarget.value) })}
          >
            {METHODS.map((one) => (
              <option key={one} value={one}>
                {say(valueWords("requestMethod", one))}
              </option>
            ))}
          </select>
        </label>
        {method === "post" ? (
          <label className="field">
            {say(DOCS.receipt)}
            <input
              className="input"
              maxLength={100}
              value={receipt}
              onChange={(event) => draft.set({ ...draft.value, receipt: event.currentTarget.value })}
            />
          </label>
        ) : null}
        <div className="field">
          <span>{say(DOCS.what)}</span>
          <span className="actions">
            <FileButton words={DOCS.chooseFile} name={say(DOCS.what)} onChoose={([one]) => setFile(one ?? null)} />
            <span>{file === null ? say(DOCS.noFileYet) : file.name}</span>
          </span>
          <span className="field-hint">{say(DOCS.whatHint)}</span>
        </div>
        <p className="do-soft">{say(DOCS.filedNote)}</p>
        {error === null ? null : <Failed error={error} />}
        <div className="actions">
          <button type="submit" className="button button-primary" disabled={busy}>
            {say(DOCS.filed)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say(BASE.cancel)}
          </button>
        </div>
      </form>
    </Modal>
  );
}
