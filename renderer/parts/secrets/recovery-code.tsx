// The recovery code, shown once: printed or written down, and two of its groups typed again before it goes away.
import { type FormEvent, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { groupsOf, sameGroup, twoOf } from "./recovery-groups.ts";
import { SECRETS, groupWords } from "./words.ts";

interface Props {
  readonly code: string;
  /** The vault's name, printed with the code. */
  readonly vault: string;
  readonly onDone: () => void;
}

export function RecoveryCode({ code, vault, onDone }: Props) {
  const say = useSay();
  const groups = groupsOf(code);
  // Which two are asked for guards nothing: any will do, so long as they are not always the same.
  const [asked] = useState(() => twoOf(groups.length, () => Math.random()));
  const [typed, setTyped] = useState<readonly [string, string]>(["", ""]);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (asked.every((group, at) => sameGroup(typed[at] ?? "", groups[group]))) onDone();
    else setWrong(true);
  };
  return (
    <form className="un-code" onSubmit={submit}>
      <h2>{say(SECRETS.codeTitle)}</h2>
      <p>{say(SECRETS.codeLead)}</p>
      <p className="un-code-vault">{vault}</p>
      <ol className="un-groups">
        {groups.map((group, at) => (
          <li key={`${at}-${group}`}>{group}</li>
        ))}
      </ol>
      <div className="actions no-print">
        <button type="button" className="button" onClick={() => print()}>
          {say(SECRETS.codePrint)}
        </button>
      </div>
      <fieldset className="un-check no-print">
        <legend>{say(SECRETS.codeCheck)}</legend>
        {asked.map((group, at) => (
          <label key={group} className="field">
            {say(groupWords(group + 1))}
            <input
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={typed[at]}
              aria-invalid={wrong}
              onChange={({ currentTarget: { value } }) => {
                setWrong(false);
                setTyped(at === 0 ? [value, typed[1]] : [typed[0], value]);
              }}
            />
          </label>
        ))}
        {wrong ? (
          <p className="field-error" role="alert">
            {say(SECRETS.codeWrong)}
          </p>
        ) : null}
      </fieldset>
      <button type="submit" className="button button-primary no-print">
        {say(SECRETS.codeDone)}
      </button>
    </form>
  );
}
