// Beside a case in a list: that the case itself is audited as of another day than the list, which goes by today.
import { useSay } from "../../base/lang.tsx";
import { useKeptDay } from "./use-kept-day.ts";
import { AS_OF, standsOn } from "./words.ts";

export function KeptDayMark({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const [day] = useKeptDay(caseId);
  if (day === null) return null;
  return (
    <span className="soft small" title={say(AS_OF.listHint)}>
      {say(standsOn(day))}
    </span>
  );
}
