// Filters of the findings: the statuses with their counts, whose act it is, and the family of rules.
import type { Finding } from "../../../shared/engine/finding.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import { STATUS_TITLES, HOLDERS, FAMILY_WORDS } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { choicesOf, countsOf, type Filter } from "./groups.ts";
import { AUDIT } from "./words.ts";

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function FilterBar({ findings, filter, onFilter }: Props) {
  const say = useSay();
  const counts = countsOf(findings, filter);
  const { holders, families } = choicesOf(findings);
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  return (
    <div className="au-filters" role="group" aria-label={say(AUDIT.filters)}>
      <div className="au-statuses">
        <button
          type="button"
          className="au-count"
          aria-pressed={filter.status === null}
          onClick={() => onFilter({ ...filter, status: null })}
        >
          {say(AUDIT.everything)} <span className="au-n">{total}</span>
        </button>
        {STATUS_ORDER.filter((status) => (counts.get(status) ?? 0) > 0 || filter.status === status).map((status) => (
          <button
            key={status}
            type="button"
            className="au-count"
            aria-pressed={filter.status === status}
            onClick={() => onFilter({ ...filter, status: filter.status === status ? null : status })}
          >
            <StatusMark status={status} word={STATUS_TITLES[status]} />{" "}
            <span className="au-n">{counts.get(status) ?? 0}</span>
          </button>
        ))}
      </div>
      <select
        className="au-select"
        aria-label={say(AUDIT.holder)}
        value={filter.holder ?? ""}
        onChange={(event) => {
          const holder = holders.find((one) => one === event.currentTarget.value) ?? null;
          onFilter({ ...filter, holder });
        }}
      >
        <option value="">{say(AUDIT.allHolders)}</option>
        {holders.map((holder) => (
          <option key={holder} value={holder}>
            {say(HOLDERS[holder])}
          </option>
        ))}
      </select>
      <select
        className="au-select"
        aria-label={say(AUDIT.family)}
        value={filter.family ?? ""}
        onChange={(event) => {
          const family = families.find((one) => one === event.currentTarget.value) ?? null;
          onFilter({ ...filter, family });
        }}
      >
        <option value="">{say(AUDIT.allFamilies)}</option>
        {families.map((family) => (
          <option key={family} value={family}>
            {family} {say(FAMILY_WORDS[family])}
          </option>
        ))}
      </select>
    </div>
  );
}
