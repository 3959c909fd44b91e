// Which page of a case a tab shows.
import type { CaseView } from "../../shared/api/cases.ts";
import { AuditTab } from "../screens/audit/audit-tab.tsx";
import { DocumentsTab } from "../screens/documents/documents-tab.tsx";
import { EvidenceTab } from "../screens/evidence/evidence-tab.tsx";
import { FactsTab } from "../screens/facts/facts-tab.tsx";
import { HistoryTab } from "../screens/history/history-tab.tsx";
import { LogTab } from "../screens/log/log-tab.tsx";
import { OverviewTab } from "../screens/overview/overview-tab.tsx";
import { RoutesTab } from "../screens/routes/routes-tab.tsx";
import { SanctionsTab } from "../screens/sanctions/sanctions-tab.tsx";
import { TimelineTab } from "../screens/timeline/timeline-tab.tsx";
import type { TabName } from "../screens/case/tabs.ts";

interface Props {
  readonly tab: TabName;
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function CaseTab({ tab, ...page }: Props) {
  switch (tab) {
    case "overview":
      return <OverviewTab {...page} />;
    case "timeline":
      return <TimelineTab {...page} />;
    case "facts":
      return <FactsTab {...page} />;
    case "audit":
      return <AuditTab {...page} />;
    case "routes":
      return <RoutesTab {...page} />;
    case "documents":
      return <DocumentsTab {...page} />;
    case "evidence":
      return <EvidenceTab {...page} />;
    case "sanctions":
      return <SanctionsTab {...page} />;
    case "log":
      return <LogTab {...page} />;
    default:
      return <HistoryTab {...page} />;
  }
}
