// The recovery code, shown once: printed or written down, whole or in three parts, and two of its groups typed again before it goes away.
import { type FormEvent, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { Failed } from "../../base/state.tsx";
import { localDayOf } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { groupsOf, sameGroup, twoOf } from "./recovery-groups.ts";
import { groupOfPart, groupWords, partWords, SECRETS } from "./words.ts";

interface Props {
  readonly code: string;
  /** The vault's name, printed with the code. */
  readonly vault: string;
  readonly onDone: () => void;
}

/** What is typed again: a group of the code, or one of each of two parts. */
interface Asked {
  readonly part: number | null;
  readonly group: number;
  readonly right: string | undefined;
}

// Which are asked for guards nothing: any will do, so long as they are not always the same.
function askedOf(code: string, parts: readonly string[] | null): readonly [Asked, Asked] {
  const two = (count: number): readonly [number, number] => twoOf(count, () => Math.random());
  if (parts === null) {
    const groups = groupsOf(code);
    const [a, b] = two(groups.length);
    return [
      { part: null, group: a, right: groups[a] },
      { part: null, group: b, right: groups[b] },
    ];
  }
  const of = (part: number): Asked => {
    const groups = groupsOf(parts[part] ?? "");
    const [group] = two(groups.length);
    return { part, group, right: groups[group] };
  };
  const [a, b] = two(parts.length);
  return [of(a), of(b)];
}

export function RecoveryCode({ code, vault, onDone }: Props) {
  const say = useSay();
  const api = useApi();
  const [parts, setParts] = useState<readonly string[] | null>(null);
  const [asked, setAsked] = useState(() => askedOf(code, null));
  const [typed, setTyped] = useState<readonly [string, string]>(["", ""]);
  const [wrong, setWrong] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const show = (next: readonly string[] | null): void => {
    setParts(next);
    setAsked(askedOf(code, next));
    setTyped(["", ""]);
    setWrong(false);
  };
  const split = async (): Promise<void> => {
    setError(null);
    try {
      show((await api.vaults.splitRecoveryCode({ code })).parts);
    } catch (reason) {
      setError(reason);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (asked.every(({ right }, at) => sameGroup(typed[at] ?? "", right))) onDone();
    else setWrong(true);
  };
  return (
    <form className="un-code" onSubmit={submit}>
      <h2>{say(parts === null ? SECRETS.codeTitle : SECRETS.partsTitle)}</h2>
      <p className={parts === null ? undefined : "no-print"}>
        {say(parts === null ? SECRETS.codeLead : SECRETS.partsLead)}
      </p>
      {parts === null ? (
        <>
          <p className="un-code-vault">{vault}</p>
          <Groups text={code} />
        </>
      ) : (
        parts.map((part, at) => (
          <section key={part} className="un-part">
            <h3>{say(partWords(at + 1, parts.length))}</h3>
            <p className="un-code-vault">
              {vault} · {localDayOf(new Date().toISOString())}
            </p>
            <Groups text={part} />
            <p>{say(SECRETS.partUse)}</p>
          </section>
        ))
      )}
      <div className="actions no-print">
        <button type="button" className="button" onClick={() => print()}>
          {say(SECRETS.codePrint)}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => (parts === null ? void split() : show(null))}
        >
          {say(parts === null ? SECRETS.inParts : SECRETS.inOne)}
        </button>
      </div>
      {error === null ? null : <Failed error={error} />}
      <fieldset className="un-check no-print">
        <legend>{say(SECRETS.codeCheck)}</legend>
        {asked.map(({ part, group }, at) => (
          <label key={`${part ?? ""}-${group}`} className="field">
            {say(part === null ? groupWords(group + 1) : groupOfPart(part + 1, group + 1))}
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

function Groups({ text }: { readonly text: string }) {
  return (
    <ol className="un-groups">
      {groupsOf(text).map((group, at) => (
        <li key={`${at}-${group}`}>{group}</li>
      ))}
    </ol>
  );
}
