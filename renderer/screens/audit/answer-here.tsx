// The answer to the first question of a finding, given in its row.
import { useState } from "react";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { MissingFact } from "../../../shared/engine/finding.ts";
import { useSay } from "../../base/lang.tsx";
import { AnswerForm } from "../../parts/answer/answer-form.tsx";
import { AUDIT } from "./words.ts";

interface Props {
  readonly file: CaseFile;
  readonly missing: MissingFact;
  readonly asOf: string;
  /** Told once an answer is stored. */
  readonly onAnswered: () => void;
}

export function AnswerHere({ file, missing: { path, question }, asOf, onAnswered }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className="au-here">
      <button type="button" className="button button-small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(AUDIT.answer)}
      </button>
      {open ? (
        <AnswerForm
          file={file}
          path={path}
          question={question}
          asOf={asOf}
          onRecorded={() => {
            setOpen(false);
            onAnswered();
          }}
        />
      ) : null}
    </div>
  );
}
