// Which page of a case a tab shows.
import type { CaseView } from "../../../shared/api/cases.ts";
import { AuditTab } from "../audit/audit-tab.tsx";
import { DocumentsTab } from "../documents/documents-tab.tsx";
import { EvidenceTab } from "../evidence/evidence-tab.tsx";
import { FactsTab } from "../facts/facts-tab.tsx";
import { HistoryTab } from "../history/history-tab.tsx";
import { RoutesTab } from "../routes/routes-tab.tsx";
import { SanctionsTab } from "../sanctions/sanctions-tab.tsx";
import { TimelineTab } from "../timeline/timeline-tab.tsx";
import type { TabName } from "./tabs.ts";

interface Props {
  readonly tab: TabName;
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function CaseTab({ tab, ...page }: Props) {
  switch (tab) {
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
    default:
      return <HistoryTab {...page} />;
  }
}
