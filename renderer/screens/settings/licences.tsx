// The licences of what is shipped beside the project's own code, read from the file that the build gathered them in.
import { useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { SETTINGS } from "./words.ts";

/** One package, as `scripts/build/licences.ts` writes it. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Empty where the package brings none. */
  readonly text: string;
}

/** A file of the window itself: it is there, or the build is not whole. */
async function read(): Promise<readonly Licence[]> {
  const answer = await fetch("licences.json");
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return (await answer.json()) as readonly Licence[];
}

export function Licences() {
  const say = useSay();
  const [list, setList] = useState<readonly Licence[] | "missing" | null>(null);
  const open = (): void => {
    if (list === null) void read().then(setList, () => setList("missing"));
  };
  return (
    <details className="st-unchecked" onToggle={open}>
      <summary>{say(SETTINGS.licences)}</summary>
      <p>{say(SETTINGS.licencesLead)}</p>
      {list === "missing" ? <p role="alert">{say(SETTINGS.licencesMissing)}</p> : null}
      <ul>
        {(list === null || list === "missing" ? [] : list).map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version} <span className="soft">{licence}</span>
              </summary>
              {/* Its lines are long, and a key must be able to scroll them. */}
              <pre className="st-licence" tabIndex={0} role="region" aria-label={`${name} ${licence}`}>
                {text === "" ? say(SETTINGS.licenceWithout) : text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
