// Which screen a place shows.
import { useSay } from "../base/lang.tsx";
import { Link, type Route } from "../base/route.ts";
import { CaseScreen } from "./case-screen.tsx";
import { CaseloadScreen } from "../screens/caseload/caseload-screen.tsx";
import { DeadlinesScreen } from "../screens/deadlines/deadlines-screen.tsx";
import { InsightsScreen } from "../screens/insights/insights-screen.tsx";
import { CalculatorScreen } from "../screens/law/calculator-screen.tsx";
import { IntakeScreen } from "../screens/intake/intake-screen.tsx";
import { LawScreen } from "../screens/law/law-screen.tsx";
import { SettingsScreen } from "../screens/settings/settings-screen.tsx";
import { TodayScreen } from "../screens/today/today-screen.tsx";
import { APP } from "./words.ts";

export function Screen({ route }: { readonly route: Route }) {
  const [first = "today", second, third] = route;
  switch (first) {
    case "today":
      return <TodayScreen />;
    case "caseload":
      if (second === "new") return <IntakeScreen />;
      return <CaseloadScreen open={second === "import" || second === "find" ? second : null} />;
    case "case":
      // A case of its own, so that nothing of one case is carried over to another.
      return second === undefined ? <NotThere /> : <CaseScreen key={second} id={second} tab={third ?? "overview"} />;
    case "deadlines":
      return <DeadlinesScreen />;
    case "law":
      return second === "calculator" ? <CalculatorScreen /> : <LawScreen />;
    case "insights":
      return <InsightsScreen />;
    case "settings":
      return <SettingsScreen />;
    default:
      return <NotThere />;
  }
}

function NotThere() {
  const say = useSay();
  return (
    <div className="screen">
      <h1>{say(APP.notThere)}</h1>
      <Link to="/today">{say(APP.toToday)}</Link>
    </div>
  );
}
