// A stored picture, in as much room as there is, turned as it has to be read.
import { useEffect, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { EV } from "./words.ts";

interface Props {
  readonly bytes: Uint8Array;
  /** As of the file's name: image/jpeg. */
  readonly type: string;
  readonly title: string;
}

export function Picture({ bytes, type, title }: Props) {
  const say = useSay();
  const [bad, setBad] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  /** Quarter turns to the right; the file itself is never changed. */
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    setBad(false);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (bad) return <p>{say(EV.badImage)}</p>;
  if (url === null) return null;
  return (
    <figure className="ev-shown">
      <div className="ev-frame">
        <img className={`ev-picture ev-turn-${turns}`} src={url} alt={title} onError={() => setBad(true)} />
      </div>
      <figcaption className="ev-buttons">
        <button type="button" className="button button-small" onClick={() => setTurns((turns + 3) % 4)}>
          {say(EV.turnLeft)}
        </button>
        <button type="button" className="button button-small" onClick={() => setTurns((turns + 1) % 4)}>
          {say(EV.turnRight)}
        </button>
      </figcaption>
    </figure>
  );
}
