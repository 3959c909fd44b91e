// Shows a stored file where the window can: PDF, pictures and plain text. Anything else is saved and opened elsewhere.
import { Modal } from "../../base/dialog.tsx";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { Loading } from "../../base/state.tsx";
import { showingOf } from "./file-facts.ts";
import { EV } from "./words.ts";

interface Props {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** Large, and loaded when the first PDF file is looked at. */
const PdfView = lazy(async () => ({ default: (await import("./pdf/pdf-view.tsx")).PdfView }));

/** More text than this is left to another program. */
const MAX_TEXT = 2_000_000;

export function Viewer({ title, fileName, bytes, onClose }: Props) {
  const say = useSay();
  const showing = showingOf(fileName);
  return (
    <Modal opened onClose={onClose} title={title} size="90%" closeButtonProps={{ "aria-label": say(EV.cancel) }}>
      {showing.how === "pdf" ? (
        <Suspense fallback={<Loading />}>
          <PdfView bytes={bytes} />
        </Suspense>
      ) : null}
      {showing.how === "image" ? <Picture bytes={bytes} type={showing.type} title={title} /> : null}
      {showing.how === "text" ? <PlainText bytes={bytes} /> : null}
      {showing.how === "save" ? <p>{say(EV.cannotShow)}</p> : null}
    </Modal>
  );
}

function Picture({
  bytes,
  type,
  title,
}: {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly title: string;
}) {
  const say = useSay();
  const [bad, setBad] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (bad) return <p>{say(EV.badImage)}</p>;
  if (url === null) return null;
  return <img className="ev-picture" src={url} alt={title} onError={() => setBad(true)} />;
}

function PlainText({ bytes }: { readonly bytes: Uint8Array }) {
  const text = useMemo(() => new TextDecoder().decode(bytes.subarray(0, MAX_TEXT)), [bytes]);
  return <pre className="ev-text">{text}</pre>;
}
