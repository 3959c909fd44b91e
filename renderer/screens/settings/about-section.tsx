// What the program is, of which day its law is, and what it does not check.
import { notChecked } from "../../../shared/law/not-checked.ts";
import { LAW_DATE } from "../../../shared/report/words.ts";
import { RULES } from "../../../shared/rules/index.ts";
import { useSay } from "../../base/lang.tsx";
import { useSession } from "../../base/session.tsx";
import { Licences } from "./licences.tsx";
import { Section } from "./section.tsx";
import { SETTINGS, versionWords } from "./words.ts";

export function AboutSection() {
  const say = useSay();
  const { version } = useSession();
  return (
    <Section title={SETTINGS.about}>
      <p>{say(SETTINGS.aboutLead)}</p>
      <p>{say(versionWords(version, LAW_DATE, RULES.length))}</p>
      <details className="st-unchecked">
        <summary>
          {say(SETTINGS.notChecked)} {notChecked.length}
        </summary>
        <p>{say(SETTINGS.notCheckedLead)}</p>
        <ul>
          {notChecked.map(({ id, what, why }) => (
            <li key={id}>
              {say(what)} <span className="soft">{say(why)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Licences />
    </Section>
  );
}
