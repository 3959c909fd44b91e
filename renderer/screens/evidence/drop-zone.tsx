// Takes files in: by the button, by dropping them on the page, by pasting.
import { type DragEvent, type ReactNode, useEffect, useState } from "react";
import { FileButton } from "../../base/file-button.tsx";
import { useSay } from "../../base/lang.tsx";
import { EV } from "./words.ts";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function DropZone({ onFiles, children }: Props) {
  const say = useSay();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      // Text pasted into a field is text; only files come in from anywhere else.
      const files = [...(event.clipboardData?.files ?? [])];
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (files.length === 0 || inField) return;
      event.preventDefault();
      onFiles(files.map((file) => named(file, say(EV.pasted))));
    };
    addEventListener("paste", onPaste);
    return () => removeEventListener("paste", onPaste);
  }, [onFiles, say]);
  const drag = (event: DragEvent, inside: boolean): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={over ? "ev ev-over" : "ev"}
      onDragEnter={(event) => drag(event, true)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={(event) => {
        drag(event, false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      <div className="ev-top">
        <FileButton words={EV.add} kind="primary" multiple onChoose={onFiles} />
        <p>{say(over ? EV.drop : EV.addHint)}</p>
      </div>
      {children}
    </div>
  );
}

/** A pasted picture has no name of its own. */
const named = (file: File, name: string): File =>
  file.name === "" || file.name === "image.png" ? new File([file], `${name}.png`, { type: file.type }) : file;
