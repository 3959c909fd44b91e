// The tabs of a case, each a place of its own; the audit's shows its counts by status.
import { useEffect, useRef } from "react";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import { MARKS } from "../../../shared/report/words.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { TAB_NAMES, type TabName, tabWords } from "./tabs.ts";
import { CASE } from "./words.ts";

/** What is decided against somebody; what is open is counted in the audit, by what would settle it. */
const COUNTED: readonly Status[] = ["breach", "contestable"];

interface Props {
  readonly id: string;
  readonly current: TabName | null;
  readonly findings: readonly Finding[];
}

export function CaseTabs({ id, current, findings }: Props) {
  const say = useSay();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a narrow window the row is longer than the screen.
    row.current?.querySelector(`[aria-current="page"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <nav ref={row} className="cs-tabs no-print" aria-label={say(CASE.tabs)}>
      {TAB_NAMES.map((tab) => (
        <Link
          key={tab}
          to={pathOf("case", id, tab)}
          className="cs-tab"
          aria-current={tab === current ? "page" : undefined}
        >
          {say(tabWords(tab))}
          {tab === "audit" ? <Counts findings={findings} /> : null}
        </Link>
      ))}
    </nav>
  );
}

function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  return COUNTED.map((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? null : (
      <span key={status} className={`cs-count status-${status}`}>
        {count}
        <span aria-hidden="true">{MARKS[status]}</span>
        <span className="visually-hidden">{say(STATUS_TITLES[status])}</span>
      </span>
    );
  });
}
