// What would change a finding: each missing fact with its question, answerable on the spot.
import { useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { questionText } from "../../../shared/report/about.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { AnswerForm } from "../../parts/answer/answer-form.tsx";
import { AUDIT } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
  readonly context: Context;
  readonly asOf: string;
  /** Told once an answer is stored. */
  readonly onAnswered: () => void;
}

export function Missing({ view, finding, context, asOf, onAnswered }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  if (finding.missing.length === 0) return <p className="au-soft">{say(AUDIT.noChange)}</p>;
  return (
    <ul className="au-missing">
      {finding.missing.map(({ path, question }) => (
        <li key={path}>
          <span>{questionText(context, path, question)}</span>
          <button
            type="button"
            className="button button-small"
            aria-expanded={open === path}
            onClick={() => setOpen(open === path ? null : path)}
          >
            {say(AUDIT.answer)}
          </button>
          {open === path ? (
            <AnswerForm
              file={view.case}
              path={path}
              question={question}
              asOf={asOf}
              onRecorded={() => {
                setOpen(null);
                onAnswered();
              }}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
