// All findings by status, the gravest first: for lawyers who read every one, and for paper.
import type { ReactNode } from "react";
import type { Finding } from "../../../shared/engine/finding.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import type { Group } from "./groups.ts";

interface Props {
  readonly groups: readonly Group[];
  readonly row: (finding: Finding) => ReactNode;
}

export function StatusView({ groups, row }: Props) {
  const say = useSay();
  return groups.map(({ status, findings }) => (
    <section key={status} className="au-group" aria-label={say(STATUS_TITLES[status])}>
      <h2>
        <StatusMark status={status} /> <span className="au-n">{findings.length}</span>
      </h2>
      <ul className={status === "in-order" || status === "not-applicable" ? "au-list au-brief" : "au-list"}>
        {findings.map((finding) => row(finding))}
      </ul>
    </section>
  ));
}
