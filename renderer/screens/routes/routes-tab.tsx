// The eight routes out of the list: what can be done now first, each with its limit and its checklist.
import { useEffect, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { RouteName } from "../../../shared/engine/finding.ts";
import { go, pathOf, useRoute } from "../../base/route.ts";
import { useReportContext } from "../../parts/report/report-context.ts";
import { RouteSection } from "./route-section.tsx";
import { STATE_ORDER } from "./words.ts";
import "../../base/button.css";
import "./routes.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function RoutesTab({ view }: Props) {
  const wanted = useRoute()[3];
  const context = useReportContext(view);
  const { checklists } = view.audit;
  const ordered = checklists.toSorted((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([wanted ?? ordered[0]?.route ?? ""]));
  const [printing, setPrinting] = useState<RouteName | null>(null);

  // A link to a route opens it, whatever was open before.
  useEffect(() => {
    if (wanted !== undefined) setOpened((before) => new Set(before).add(wanted));
  }, [wanted]);

  // The page is printed once the rest has gone from it.
  useEffect(() => {
    if (printing === null) return;
    print();
    setPrinting(null);
  }, [printing]);

  function toggle(route: string): void {
    const next = new Set(opened);
    if (!next.delete(route)) next.add(route);
    setOpened(next);
    go(pathOf("case", view.case.id, "routes", ...(next.has(route) ? [route] : [])), "replace");
  }

  return (
    <div className="ro-tab">
      {ordered
        .filter(({ route }) => printing === null || route === printing)
        .map((checklist) => (
          <RouteSection
            key={checklist.route}
            view={view}
            checklist={checklist}
            context={context}
            open={opened.has(checklist.route)}
            wanted={checklist.route === wanted}
            onToggle={() => toggle(checklist.route)}
            onPrint={() => setPrinting(checklist.route)}
          />
        ))}
    </div>
  );
}
