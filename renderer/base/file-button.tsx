// A button that lets the person choose files, in the window's words: the browser's own field speaks the browser's language.
import { useRef } from "react";
import type { Text } from "../../shared/text.ts";
import { useSay } from "./lang.tsx";
import "./button.css";

interface Props {
  readonly words: Text;
  /** What it is for, read out after its words: where several such buttons stand together. */
  readonly name?: string;
  readonly multiple?: boolean;
  /** Endings such as `.json`, with commas between. */
  readonly accept?: string;
  readonly kind?: "primary" | "small";
  readonly onChoose: (files: readonly File[]) => void;
}

/** The same file can be chosen twice in a row; nothing is told where the person chooses none. */
export function FileButton({ words, name, multiple = false, accept, kind, onChoose }: Props) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={kind === undefined ? "button" : `button button-${kind}`}
        aria-label={name === undefined || name.startsWith(say(words)) ? name : `${say(words)}, ${name}`}
        onClick={() => picker.current?.click()}
      >
        {say(words)}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={name ?? say(words)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
