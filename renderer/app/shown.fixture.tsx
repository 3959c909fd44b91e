// What the window shows of an audit in its screens of a finding and of the routes, as text, for tests that cross parts.
import type { CaseView } from "../../shared/api/cases.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import type { Finding } from "../../shared/engine/finding.ts";
import { EventNames } from "../../shared/report/events.ts";
import type { Text } from "../../shared/text.ts";
import { typeset } from "../base/typeset.ts";
import { still, textOf } from "../parts/still.fixture.tsx";
import { FindingDetail } from "../screens/audit/finding-detail.tsx";
import { RouteSection } from "../screens/routes/route-section.tsx";

interface Shown {
  readonly view: CaseView;
  readonly finding: Finding;
  readonly calendar: Calendar;
}

/** The finding opened, then every route opened. */
export function shownText(lang: "zh" | "en", { view, finding, calendar }: Shown): string {
  const { audit, case: file } = view;
  const context = {
    audit,
    findings: audit.findings,
    file,
    lang,
    all: false,
    calendar,
    names: new EventNames(file, lang),
    say: (text: Text) => typeset(text, lang),
  };
  const nothing = (): void => undefined;
  const route = { view, context, open: true, wanted: false, onToggle: nothing, onPrint: nothing };
  return textOf(
    still(
      lang,
      <>
        <FindingDetail
          view={view}
          finding={finding}
          context={context}
          asOf={audit.asOf}
          today={audit.asOf}
          onAnswered={nothing}
        />
        {audit.checklists.map((checklist) => (
          <RouteSection key={checklist.route} {...route} checklist={checklist} />
        ))}
      </>,
    ),
  );
}
