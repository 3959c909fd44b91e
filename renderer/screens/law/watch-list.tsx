// The texts being drafted or revised that would change what the audit says; nothing of them is law yet.
import { markWords } from "../../../shared/law/types.ts";
import { WATCHED } from "../../../shared/law/watch-list.ts";
import { Dated } from "../../base/dated.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { LAW, lookedWords } from "./words.ts";

export function WatchList() {
  const say = useSay();
  return (
    <div className="lw-unchecked">
      <h2>{say(LAW.watched)}</h2>
      <p className="lw-soft">{say(LAW.watchedLead)}</p>
      {WATCHED.map(({ id, title, state, mark, touches, rules, looked }) => (
        <section key={id}>
          <h3>{say(title)}</h3>
          <p>
            <Dated>{say(state)}</Dated> {mark === "V" ? null : <span className="la-mark">{say(markWords(mark))}</span>}{" "}
            <span className="lw-soft">
              <Dated>{say(lookedWords(looked))}</Dated>
            </span>
          </p>
          <p>
            {say(touches)}
            {rules.map((code) => (
              <span key={code}>
                {" "}
                <Link to={pathOf("law", "rules", code)}>{code}</Link>
              </span>
            ))}
          </p>
        </section>
      ))}
    </div>
  );
}
