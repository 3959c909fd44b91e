// Cases of the vault that may be the same as the one being typed, or in conflict with it.
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { BASE, listWords } from "../../base/words.ts";
import type { Conflicts } from "./use-id-number.ts";
import "./head-form.css";

const FOUND: Text = {
  zh: "库中可能已有相同或者利益冲突的案件",
  en: "The vault may have this case already, or one in conflict with it",
};

/** Why a case may be the one. */
export const WHY = {
  "same-id-number": { zh: "证件号码相同", en: "same identity number" },
  "same-case-number": { zh: "执行案号相同", en: "same case number" },
  "same-name": { zh: "姓名相同", en: "same name" },
  "name-variant": { zh: "姓名写法不同，可能是同一人", en: "the name in another spelling" },
  mentioned: { zh: "在该案的记载中提到", en: "mentioned in that case" },
  "possible-name": { zh: "姓名相近", en: "similar name" },
} as const satisfies Readonly<Record<string, Text>>;

export function ConflictList({ conflicts }: { readonly conflicts: Conflicts["conflicts"] }) {
  const say = useSay();
  return (
    <div role="status">
      {conflicts.length === 0 ? null : (
        <div className="ch-conflicts">
          <p>{say(FOUND)}</p>
          <ul>
            {conflicts.map(({ caseId, reference, clientName, caseNumber, why }) => (
              <li key={caseId}>
                <Link to={pathOf("case", caseId, "overview")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>{" "}
                <span className="soft">{caseNumber ?? reference}</span>{" "}
                {say(listWords(why.map((reason) => WHY[reason])))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
