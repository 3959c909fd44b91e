// The next step of a row: look again, write to whoever undoes it, see the finding; or nothing where it was seen restored.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Board, BoardRow } from "../../../shared/casework/board.ts";
import type { Text } from "../../../shared/text.ts";
import { SEEN_WORDS } from "../../../shared/casework/words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { BO } from "./board-words.ts";
import type { Restoration } from "./restoration.ts";

interface Props {
  readonly view: CaseView;
  readonly board: Board;
  readonly row: BoardRow;
  /** Null for the court's own lists. */
  readonly restoration: Restoration | null;
  readonly onLook: () => void;
}

/** The rule that finds a listing shown after its end. */
const STILL_SHOWN = "X-15";

export function BoardStep({ view, board, row, restoration, onLook }: Props) {
  const say = useSay();
  const caseId = view.case.id;
  const { latest, key, sanction } = row;
  if (latest?.seen === "restored" && board.open?.rows.includes(key) !== true) {
    return (
      <span className="bo-done">
        {say(SEEN_WORDS.restored)}
        <button type="button" className="bo-letter" onClick={onLook}>
          {say(BO.again1)}
        </button>
      </span>
    );
  }
  if (latest?.seen === "still" && board.open?.rows.includes(key) !== true) {
    const link = (to: string, what: Text) => (
      <Link className="button button-small" to={to}>
        {say(what)}
      </Link>
    );
    const finding = view.audit.findings.findLast(
      ({ rule, subjects }) => rule === STILL_SHOWN && subjects.includes(latest.id),
    );
    if (key === "list" && finding !== undefined)
      return link(pathOf("case", caseId, "audit", finding.id), BO.reappeared);
    if (key === "restriction") return link(pathOf("case", caseId, "documents", "restriction-relief"), BO.lift);
    if (sanction?.kind === "credit-report")
      return link(pathOf("case", caseId, "documents", "credit-objection"), BO.objection);
    if (sanction !== null && restoration?.state !== "asked")
      return link(pathOf("case", caseId, "documents", "agency-letter"), BO.letter);
  }
  return (
    <button type="button" className="button button-small" onClick={onLook}>
      {say(BO.record)}
    </button>
  );
}
