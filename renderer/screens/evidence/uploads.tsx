// Files on their way in, and those that could not be taken, with the reason.
import { useSay } from "../../base/lang.tsx";
import type { Upload } from "./use-add-files.ts";
import { EV, percentWords } from "./words.ts";

interface Props {
  readonly uploads: readonly Upload[];
  readonly onDismiss: (key: string) => void;
}

export function Uploads({ uploads, onDismiss }: Props) {
  const say = useSay();
  return (
    <ul className="ev-uploads" aria-live="polite">
      {uploads.map(({ key, name, state }) => (
        <li key={key} className={`ev-upload ev-upload-${state.kind}`}>
          <span className="ev-upload-name">{name}</span>
          {state.kind === "adding" ? (
            <>
              <span>
                {say(EV.adding)}
                {say(percentWords(state.done, state.total))}
              </span>
              <progress
                aria-label={say(EV.adding)}
                {...(state.total === null ? {} : { value: state.done, max: state.total })}
              />
            </>
          ) : (
            <>
              <div>
                {(state.kind === "stored" ? state.told : [state.failure.text]).map((text) => (
                  <p key={text.en}>{say(text)}</p>
                ))}
              </div>
              <button type="button" className="button button-small" onClick={() => onDismiss(key)}>
                {say(EV.dismiss)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
