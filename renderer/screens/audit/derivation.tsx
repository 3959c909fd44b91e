// The numbered steps of a finding, dates in a column of their own and sources at the margin: a finger can follow them.
import type { Finding } from "../../../shared/engine/finding.ts";
import { splitCites } from "../../../shared/audit/step-sources.ts";
import type { Context } from "../../../shared/report/context.ts";
import { Dated } from "../../base/dated.tsx";
import { Day } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { AUDIT } from "./words.ts";

/** A sentence begins with a capital letter; the steps of a period are written to follow one another. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function Derivation({ finding, context }: { readonly finding: Finding; readonly context: Context }) {
  const say = useSay();
  return (
    <table className="au-steps">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say(AUDIT.step)}</th>
          <th scope="col">{say(AUDIT.day)}</th>
          <th scope="col">{say(AUDIT.reason)}</th>
          <th scope="col">{say(AUDIT.source)}</th>
        </tr>
      </thead>
      <tbody>
        {finding.derivation.map((step, index) => {
          const { text, cites } = splitCites(context.say(step), context.lang);
          return (
            <tr key={index}>
              <td className="au-no">{index + 1}</td>
              <td className="au-date">{step.date === null ? null : <Day value={step.date} />}</td>
              <td className="au-text">
                <Dated>{sentence(text)}</Dated>
              </td>
              <td className="au-source">
                {cites.map((cite) => (
                  <span key={cite}>{cite}</span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
