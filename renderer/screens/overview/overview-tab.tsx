// Case › Overview: the next act, what was broken, what to ask; beside it limits, sanctions, papers and the last changes.
import type { CaseView } from "../../../shared/api/cases.ts";
import { useReportContext } from "../../parts/report/report-context.ts";
import { PrintButton } from "../../parts/print-sheet/print-button.tsx";
import { BrokenList } from "./broken-list.tsx";
import { CourtDaySheet } from "./court-day-sheet.tsx";
import { COURT_DAY } from "./court-day-words.ts";
import { LastChanges } from "./last-changes.tsx";
import { LimitList } from "./limit-list.tsx";
import { NextBlock } from "./next-block.tsx";
import { PaperList } from "./paper-list.tsx";
import { QuestionBlock } from "./question-block.tsx";
import { SanctionList } from "./sanction-list.tsx";
import { WorkList } from "./work-list.tsx";
import "../../base/button.css";
import "./court-day.css";
import "./overview.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function OverviewTab({ view, asOf, today }: Props) {
  const context = useReportContext(view);
  return (
    <div className="ov">
      <div className="ov-main">
        <NextBlock view={view} asOf={asOf} today={today} />
        <BrokenList view={view} />
        <QuestionBlock view={view} context={context} asOf={asOf} />
      </div>
      <div className="ov-side">
        <div className="actions no-print">
          <PrintButton
            words={COURT_DAY.print}
            read={() => Promise.resolve(view)}
            sheet={(printed, onPrinted) => <CourtDaySheet view={printed} today={today} onPrinted={onPrinted} />}
          />
        </div>
        <LimitList view={view} asOf={asOf} />
        <WorkList view={view} asOf={asOf} />
        <SanctionList view={view} asOf={asOf} />
        <PaperList view={view} asOf={asOf} />
        <LastChanges caseId={view.case.id} />
      </div>
    </div>
  );
}
