// The law: every instrument in its versions, every rule of the audit, and what the audit does not check.
import { notChecked } from "../../../shared/law/not-checked.ts";
import { instruments } from "../../../shared/law/index.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf, type Route, useRoute } from "../../base/route.ts";
import { Empty } from "../../base/state.tsx";
import { NotCheckedTable } from "./not-checked-table.tsx";
import { CATALOGUE, ruleOf } from "./catalogue.ts";
import { InstrumentView } from "./instrument-view.tsx";
import { LawIndex, type Section } from "./law-index.tsx";
import { RuleView } from "./rule-view.tsx";
import { versionOrLatest } from "../../parts/law-text/versions.ts";
import { WatchList } from "./watch-list.tsx";
import { LAW } from "./words.ts";
import "../../base/button.css";
import "./law.css";

interface Place {
  readonly section: Section;
  /** An instrument's id or a rule's code. */
  readonly current: string | null;
  readonly version: string | undefined;
  readonly article: string | null;
}

/** `law/spc-defaulters@2017/12`, `law/rules/C-03`, `law/unchecked`. */
function placeOf([, second, third]: Route): Place {
  const none = { version: undefined, article: null };
  if (second === "rules") return { section: "rules", current: third ?? CATALOGUE[0]?.code ?? null, ...none };
  if (second === "unchecked") return { section: "unchecked", current: null, ...none };
  const [id = "", version] = (second ?? instruments[0]?.id ?? "").split("@");
  return { section: "instruments", current: id, version, article: third ?? null };
}

function Content({ section, current, version: label, article }: Place) {
  if (section === "unchecked") {
    return (
      <>
        <WatchList />
        <NotCheckedTable items={notChecked} />
      </>
    );
  }
  const rule = section === "rules" && current !== null ? ruleOf(current) : undefined;
  if (rule !== undefined) return <RuleView rule={rule} />;
  const known = section === "instruments" && instruments.some(({ id }) => id === current);
  const version = known && current !== null ? versionOrLatest(current, label) : undefined;
  if (current === null || version === undefined) return <Empty what={LAW.noSuch} />;
  return <InstrumentView key={current} id={current} version={version} article={article} />;
}

export function LawScreen() {
  const say = useSay();
  const place = placeOf(useRoute());
  const { section, current } = place;
  return (
    <div className="screen lw-screen">
      <header className="screen-head">
        <h1>{say(LAW.title)}</h1>
        <nav className="lw-sections no-print" aria-label={say(LAW.title)}>
          <Link to={pathOf("law")} aria-current={section === "instruments" ? "page" : undefined}>
            {say(LAW.instruments)}
          </Link>
          <Link to={pathOf("law", "rules")} aria-current={section === "rules" ? "page" : undefined}>
            {say(LAW.rules)}
          </Link>
          <Link to={pathOf("law", "unchecked")} aria-current={section === "unchecked" ? "page" : undefined}>
            {say(LAW.notChecked)}
          </Link>
          <Link to={pathOf("law", "calculator")}>{say(LAW.calculator)}</Link>
        </nav>
      </header>
      <div className={section === "unchecked" ? "lw-columns lw-one" : "lw-columns"}>
        {section === "unchecked" ? null : <LawIndex section={section} current={current} />}
        <div className="lw-content">
          <Content {...place} />
        </div>
      </div>
    </div>
  );
}
