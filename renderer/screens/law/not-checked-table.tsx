// The articles in force that no rule judges, and why.
import type { NotChecked } from "../../../shared/law/not-checked.ts";
import { LABELS } from "../../../shared/report/words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { LAW } from "./words.ts";

/** `instrument@version:article` as a place of the law screen. */
function placeOf(id: string): string {
  const at = id.indexOf(":");
  return pathOf("law", id.slice(0, at), id.slice(at + 1));
}

export function NotCheckedTable({ items }: { readonly items: readonly NotChecked[] }) {
  const say = useSay();
  const reasons = Map.groupBy(items, ({ why }) => why.zh);
  return (
    <div className="lw-unchecked">
      <h2>{say(LAW.notChecked)}</h2>
      <p className="lw-soft">{say(LABELS.notCheckedLead)}</p>
      {[...reasons].map(([key, list]) => (
        <section key={key}>
          <h3>{say(list[0]?.why ?? LAW.notChecked)}</h3>
          <ul>
            {list.map(({ id, what }) => (
              <li key={id}>
                <Link to={placeOf(id)}>{say(what)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
