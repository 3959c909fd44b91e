// Letters to several bodies in one go: drawn up as one file, and recorded as sent in one change.
import { useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import type { Board, BoardRow } from "../../../shared/casework/board.ts";
import { useApi } from "../../base/api.tsx";
import { Modal } from "../../base/dialog.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { DateField } from "../../parts/date-field/date-field.tsx";
import { ChecksField } from "../../parts/event-editor/choice-fields.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { BO, drawnWords, rowTitle, sentLabel } from "./board-words.ts";

interface Props {
  readonly view: CaseView;
  readonly board: Board;
  readonly asOf: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Whoever was not seen to have restored it; a credit bureau gets an objection. */
const toAsk = ({ sanction, latest }: BoardRow): boolean =>
  sanction !== null && sanction.kind !== "credit-report" && latest?.seen !== "restored";

export function LettersDialog({ view, board, asOf, today, onClose }: Props) {
  const say = useSay();
  const api = useApi();
  const change = useChange();
  const caseId = view.case.id;
  const rows = board.rows.flatMap((row) =>
    row.sanction !== null && toAsk(row) ? [{ value: row.sanction.id, text: rowTitle(row) }] : [],
  );
  const [chosen, setChosen] = useState<readonly string[]>(() => rows.map(({ value }) => value));
  const [on, setOn] = useState<string | undefined>(today);
  const [readable, setReadable] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const day = on === undefined ? null : parseDay(on);
  const isDay = readable && day !== null && day <= (parseDay(today) ?? 0);
  const work = useWork(async (onProgress, signal) => {
    const answer = await api.documents.letters({ caseId, sanctions: [...chosen], asOf }, { signal, onProgress });
    download(answer.fileName, answer.bytes, "application/zip");
    return answer;
  });
  const sent = (): void => {
    const changes = chosen.map((sanction): ApiChange => {
      const event = { id: crypto.randomUUID(), type: "agency-asked", date: on, regarding: sanction };
      return { kind: "event-put", caseId, event: event as unknown as AnyEvent, base: null };
    });
    change(changes, sentLabel(changes.length)).then(onClose, setError);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(BO.letters)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      {rows.length === 0 ? (
        <p>{say(BO.noLetters)}</p>
      ) : (
        <div className="ee">
          <ChecksField
            label={BO.lettersWho}
            options={rows}
            value={chosen}
            onValue={(value) => setChosen(value ?? [])}
          />
          <p className="ee-hint">{say(BO.lettersHint)}</p>
          <div className="ee-actions">
            <button
              type="button"
              className="button button-primary"
              disabled={work.running || chosen.length === 0}
              onClick={work.start}
            >
              {say(BO.draw)}
            </button>
            {work.answer === null ? null : <span role="status">{say(drawnWords(work.answer.letters))}</span>}
          </div>
          {work.running ? <Progress step={work.step} onCancel={work.cancel} /> : null}
          {work.answer === null || work.answer.warnings.length === 0 ? null : (
            <div role="status">
              <p>{say(BO.warnings)}</p>
              <ul>
                {work.answer.warnings.map((one) => (
                  <li key={one.en}>{say(one)}</li>
                ))}
              </ul>
            </div>
          )}
          <DateField
            name="sent"
            label={BO.sentOn}
            value={today}
            today={today}
            onValue={setOn}
            onReadable={(_, ok) => setReadable(ok)}
          />
          {isDay ? null : <p className="ee-problem">{say(day === null ? BO.dayNeeded : BO.dayAhead)}</p>}
          {work.error === null ? null : <Failed error={work.error} />}
          {error === null ? null : <Failed error={error} />}
          <div className="ee-actions">
            <button type="button" className="button" disabled={!isDay || chosen.length === 0} onClick={sent}>
              {say(BO.sent)}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {say(BASE.close)}
            </button>
          </div>
        </div>
      )}
    </Modal>
  );
}
