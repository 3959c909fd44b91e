// The readings of the law that a finding met: which take part in its status, what each comes to and when its period ends.
import { readingWords } from "../../../shared/engine/readings.ts";
import type { Finding, FindingReading } from "../../../shared/engine/finding.ts";
import { Bounds } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
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

export function Readings({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const combined = finding.readings.filter(isCombined);
  const single = finding.readings.filter((reading) => !isCombined(reading));
  return (
    <>
      <Table readings={single.toSorted((a, b) => Number(b.active) - Number(a.active))} />
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
