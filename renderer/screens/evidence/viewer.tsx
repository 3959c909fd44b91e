// Shows a stored file where the window can: PDF, pictures and plain text. Anything else is saved and opened elsewhere.
import { Modal } from "../../base/dialog.tsx";
import { lazy, Suspense, useMemo } from "react";
import { useSay } from "../../base/lang.tsx";
import { Loading } from "../../base/state.tsx";
import { showingOf, textIn } from "./file-facts.ts";
import { Picture } from "./picture.tsx";
import { EV } from "./words.ts";

interface Props {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** Large, and loaded when the first PDF file is looked at. */
const PdfView = lazy(async () => ({ default: (await import("./pdf/pdf-view.tsx")).PdfView }));

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

function PlainText({ bytes }: { readonly bytes: Uint8Array }) {
  const text = useMemo(() => textIn(bytes), [bytes]);
  return <pre className="ev-text">{text}</pre>;
}
