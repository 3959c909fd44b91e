// The readings of the law that a finding met: which take part in its status, what each comes to and when its period ends.
import { readingWords } from "../../../shared/engine/readings.ts";
import type { Finding, FindingReading } from "../../../shared/engine/finding.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { Bounds } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { DayRuler } from "../../parts/day-ruler/day-ruler.tsx";
import { AUDIT } from "./words.ts";

/** Active readings and each noted one by itself; noted ones that only combine others come after. */
const isCombined = ({ id, active }: FindingReading): boolean => !active && id.includes("+");

function Table({ readings }: { readonly readings: readonly FindingReading[] }) {
  const say = useSay();
  return (
    <table className="au-table">
      <thead>
        <tr>
          <th scope="col">{say(AUDIT.reading)}</th>
          <th scope="col">{say(AUDIT.part)}</th>
          <th scope="col">{say(AUDIT.result)}</th>
          <th scope="col">{say(AUDIT.ends)}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ id, active, status, due }) => (
          <tr key={id} className={active ? "" : "au-noted"}>
            <th scope="row">{say(readingWords(id))}</th>
            <td>{say(active ? AUDIT.active : AUDIT.noted)}</td>
            <td>
              <StatusMark status={status} />
            </td>
            <td>{due === null ? "—" : <Bounds value={due} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly finding: Finding;
  readonly file: CaseFile;
  readonly asOf: string;
  /** The civil day. */
  readonly today: string;
}

/** The readings whose period is drawn by itself: those that the outcome turns on, where their periods end on other days. */
function drawnOf({ status, readings }: Finding): readonly FindingReading[] {
  if (status !== "contestable") return [];
  const drawn = readings.filter(({ active, period }) => active && period !== null);
  const ends = new Set(drawn.map(({ period }) => JSON.stringify(period?.end)));
  return ends.size > 1 ? drawn : [];
}

export function Readings({ finding, ...rest }: Props) {
  const say = useSay();
  const combined = finding.readings.filter(isCombined);
  const single = finding.readings.filter((reading) => !isCombined(reading));
  return (
    <>
      <Table readings={single.toSorted((a, b) => Number(b.active) - Number(a.active))} />
      {drawnOf(finding).map((reading) => (
        <div key={reading.id} className="au-reading">
          <p className="au-soft">{say(readingWords(reading.id))}</p>
          <DayRuler finding={finding} reading={reading} {...rest} />
        </div>
      ))}
      {combined.length === 0 ? null : (
        <details className="au-more">
          <summary>
            {say(AUDIT.combined)} <span className="au-n">{combined.length}</span>
          </summary>
          <Table readings={combined} />
        </details>
      )}
    </>
  );
}
