// The place of the statistics over the caseload.
import { useSay } from "../../base/lang.tsx";
import { INSIGHTS } from "./words.ts";

export function InsightsScreen() {
  const say = useSay();
  return (
    <div className="screen">
      <h1>{say(INSIGHTS.title)}</h1>
      <p className="soft">{say(INSIGHTS.notYet)}</p>
    </div>
  );
}
