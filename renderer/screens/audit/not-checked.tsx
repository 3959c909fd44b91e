// The provisions in force that the audit does not judge, by the reason.
import type { NotChecked } from "../../../shared/engine/finding.ts";
import { listWords } from "../../base/words.ts";
import { useSay } from "../../base/lang.tsx";
import { LABELS } from "../../../shared/report/words.ts";
import { AUDIT } from "./words.ts";

export function NotCheckedList({ items }: { readonly items: readonly NotChecked[] }) {
  const say = useSay();
  const reasons = Map.groupBy(items, ({ why }) => why.zh);
  return (
    <details className="au-unchecked">
      <summary>
        {say(AUDIT.notChecked)} <span className="au-n">{items.length}</span>
      </summary>
      <p className="au-soft">{say(LABELS.notCheckedLead)}</p>
      <dl>
        {[...reasons].map(([key, list]) => (
          <div key={key}>
            <dt>{say(list[0]?.why ?? LABELS.notChecked)}</dt>
            <dd>{say(listWords(list.map(({ what }) => what)))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
