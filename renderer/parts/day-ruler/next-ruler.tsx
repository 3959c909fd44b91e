// The ruler of the next act: the period that its day ends.
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import { DayRuler } from "./day-ruler.tsx";

interface Props {
  readonly audit: Audit;
  readonly file: CaseFile;
  /** The civil day. */
  readonly today: string;
}

/** Nothing where the act has no day, or its day is not the end of a period of its own. */
export function NextRuler({ audit, file, today }: Props) {
  const { next, findings, asOf } = audit;
  const by = next?.by ?? null;
  const finding = findings.find(({ id }) => id === next?.because[0]);
  if (finding === undefined || by === null || finding.due?.earliest !== by.earliest) return null;
  return <DayRuler finding={finding} file={file} asOf={asOf} today={today} />;
}
