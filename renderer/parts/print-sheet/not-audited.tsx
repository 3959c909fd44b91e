// Said over a printed list: how many of its cases are being audited, so that nobody takes it for all there is.
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { useSay } from "../../base/lang.tsx";
import { notAuditedWords } from "./words.ts";

export function NotAudited({ rows }: { readonly rows: readonly Pick<CaseRow, "stale" | "counts" | "stopped">[] }) {
  const say = useSay();
  const count = rows.filter(({ stale, counts, stopped }) => stale || counts === null || stopped !== null).length;
  return count === 0 ? null : <strong>{say(notAuditedWords(count))}</strong>;
}
