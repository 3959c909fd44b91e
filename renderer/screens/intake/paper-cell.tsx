// The paper in hand of a row: what it is, and its photo or scan, dropped on the row, pasted, or chosen.
import { FileButton } from "../../base/file-button.tsx";
import { useSay } from "../../base/lang.tsx";
import { INTAKE, againWords } from "./words.ts";

/** A file that waits to be stored with the case. */
export interface RowFile {
  readonly name: string;
  /** It is in this window; after a reload only its name is known. */
  readonly held: boolean;
}

interface Props {
  readonly name: string;
  readonly paper: string;
  /** What stands there while nothing is typed. */
  readonly hint: string;
  readonly file: RowFile | null;
  readonly onPaper: (paper: string) => void;
  /** Null takes the file away again. */
  readonly onFile: (file: File | null) => void;
}

export function PaperCell({ name, paper, hint, file, onPaper, onFile }: Props) {
  const say = useSay();
  const choose = (
    <FileButton
      words={INTAKE.photo}
      name={`${name}: ${say(INTAKE.photoName)}`}
      kind="small"
      onChoose={([chosen]) => onFile(chosen ?? null)}
    />
  );
  return (
    <span className="in-paper-cell">
      <input
        type="text"
        className="in-input in-paper"
        aria-label={name}
        autoComplete="off"
        placeholder={hint}
        value={paper}
        onChange={(event) => onPaper(event.currentTarget.value)}
        onPaste={(event) => {
          const [pasted] = event.clipboardData.files;
          if (pasted === undefined) return;
          event.preventDefault();
          onFile(pasted);
        }}
      />
      {file === null ? (
        <span className="in-photo">{choose}</span>
      ) : (
        <span className={file.held ? "in-file soft" : "in-file said-doubt"}>
          {file.held ? file.name : say(againWords(file.name))}
          {file.held ? null : choose}
          <button
            type="button"
            className="button button-small button-quiet"
            aria-label={`${say(INTAKE.takeAway)}: ${file.name}`}
            onClick={() => onFile(null)}
          >
            {say(INTAKE.takeAway)}
          </button>
        </span>
      )}
    </span>
  );
}
