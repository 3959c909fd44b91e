// The picture of a piece of evidence beside its particulars: what is typed is read off it.
import type { EvidenceItem } from "../../../shared/case/types.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { showingOf } from "./file-facts.ts";
import { Picture } from "./picture.tsx";
import { EV } from "./words.ts";

/** Larger files are shown when they are asked for. */
const AT_ONCE = 20_000_000;

/** The type of the picture that the vault holds for a piece; null where it holds none, or one too large to be shown unasked. */
export function pictureType(item: EvidenceItem, size: number | null | undefined): string | null {
  const showing = showingOf(item.file ?? item.title ?? "");
  const isHere = item.sha256 !== undefined && typeof size === "number" && size <= AT_ONCE;
  return isHere && showing.how === "image" ? showing.type : null;
}

export function PictureBeside({ item, type }: { readonly item: EvidenceItem; readonly type: string }) {
  const say = useSay();
  const { sha256 = "" } = item;
  const read = useCall(["picture", sha256], (api, signal) => api.evidence.read({ sha256 }, { signal }));
  return (
    <section className="ev-beside" aria-label={say(EV.picture)}>
      {read.isPending ? <Loading /> : null}
      {read.isError ? <Failed error={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data === undefined ? null : (
        <Picture bytes={read.data.bytes} type={type} title={item.title ?? item.file ?? ""} />
      )}
    </section>
  );
}
