// What the change would do to the findings, worked out while one types and stored nowhere.
import { useDebouncedValue } from "@mantine/hooks";
import { STATUS_WORDS } from "../../../shared/engine/glossary.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { STOPPED_TITLE } from "../../base/stopped-words.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { type Effect, effectsOf } from "./effects.ts";
import { countMore, EE } from "./words.ts";

interface Props {
  /** The audit of the case as it is. */
  readonly before: Audit;
  /** The case as it would be; null while nothing is changed, or cannot be read yet. */
  readonly changed: CaseFile | null;
  readonly asOf: string;
  /** The event is dated after the day of the audit. */
  readonly later: boolean;
}

/** Milliseconds without a key before the case is tried out. */
const PAUSE = 350;
const SHOWN = 8;

export function Effects({ before, changed, asOf, later }: Props) {
  const say = useSay();
  const [settled] = useDebouncedValue(changed, PAUSE);
  const trial = useCall(
    ["try-out", asOf, JSON.stringify(settled)],
    (api, signal) => {
      if (settled === null) throw new TypeError("nothing to try out");
      return api.cases.tryOut({ case: settled, asOf }, { signal });
    },
    { enabled: settled !== null, keep: true },
  );
  // Of an audit that was not finished, what it did not reach would look like an effect.
  const unfinished = trial.data !== undefined && trial.data.stopped !== null;
  const effects = trial.data === undefined || unfinished ? [] : effectsOf(before, trial.data.audit);
  const shown = effects.slice(0, SHOWN);
  return (
    <section className="ee-effects" aria-live="polite" aria-busy={trial.isFetching}>
      <h3>{say(EE.effects)}</h3>
      {changed === null ? <p className="ee-hint">{say(EE.effectsUntouched)}</p> : null}
      {changed !== null && later ? <p className="ee-hint">{say(EE.effectsLater)}</p> : null}
      {changed !== null && trial.data === undefined && !trial.isError ? (
        <p className="ee-hint">{say(EE.effectsWait)}</p>
      ) : null}
      {changed !== null && unfinished ? <p className="ee-hint">{say(STOPPED_TITLE)}</p> : null}
      {changed !== null && trial.data !== undefined && !unfinished && effects.length === 0 && !later ? (
        <p className="ee-hint">{say(EE.effectsNone)}</p>
      ) : null}
      {changed === null ? null : (
        <ul>
          {shown.map((effect) => (
            <EffectLine key={`${effect.id} ${effect.after ?? ""}`} effect={effect} />
          ))}
          {effects.length > shown.length ? (
            <li className="ee-hint">{say(countMore(effects.length - shown.length))}</li>
          ) : null}
        </ul>
      )}
    </section>
  );
}

function EffectLine({ effect: { finding, before, after, daysOnly } }: { readonly effect: Effect }) {
  const say = useSay();
  return (
    <li>
      <span className="ee-change">
        {before === null ? (
          <span className="ee-hint">{say(EE.newFinding)}</span>
        ) : (
          <StatusMark status={before} word={STATUS_WORDS[before]} />
        )}
        <span aria-hidden="true">{"→"}</span>
        {after === null ? (
          <span className="ee-hint">{say(EE.goneFinding)}</span>
        ) : (
          <StatusMark status={after} word={findingWord(finding)} />
        )}
      </span>
      <span>{say(finding.title)}</span>
      {daysOnly ? <span className="ee-hint">{say(EE.daysOnly)}</span> : null}
    </li>
  );
}
