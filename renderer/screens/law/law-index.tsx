// The left side of the law screen: the search, the instruments by kind, the rules by family.
import { useDeferredValue, useId, useMemo } from "react";
import { FAMILIES, familyOf } from "../../../shared/engine/rule-code.ts";
import { instruments } from "../../../shared/law/index.ts";
import type { InstrumentKind } from "../../../shared/law/types.ts";
import { asText, useKeptView } from "../../base/kept-view.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { CATALOGUE } from "./catalogue.ts";
import { searchLaw } from "./search.ts";
import { LAW, hitsWords } from "./words.ts";
import { FAMILY_WORDS, INSTRUMENT_KINDS } from "../../../shared/engine/glossary.ts";

export type Section = "instruments" | "rules" | "unchecked";

interface Props {
  readonly section: Section;
  /** The id of the instrument shown, or the code of the rule. */
  readonly current: string | null;
}

/** Results shown; their number is said in full. */
const SHOWN = 60;

const KIND_ORDER: readonly InstrumentKind[] = [
  "judicial-interpretation",
  "statute",
  "normative-document",
  "regulation",
  "departmental-rule",
  "local-regulation",
  "policy",
];

function Hits({ query }: { readonly query: string }) {
  const say = useSay();
  const { hits, total } = useMemo(() => searchLaw(query, SHOWN), [query]);
  return (
    <div className="lw-hits">
      <p role="status" className="lw-soft">
        {say(total === 0 ? LAW.noHits : hitsWords(total))}
      </p>
      <ul>
        {hits.map(({ place, title, around }) => (
          <li key={place.join("/")}>
            <Link to={pathOf("law", ...place)}>{say(title)}</Link>
            {around === null ? null : <span className="lw-around">{around}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Instruments({ current }: { readonly current: string | null }) {
  const say = useSay();
  return KIND_ORDER.map((kind) => (
    <section key={kind}>
      <h3>{say({ zh: INSTRUMENT_KINDS[kind].zh, en: INSTRUMENT_KINDS[kind].many })}</h3>
      <ul>
        {instruments
          .filter((one) => one.kind === kind)
          .map(({ id, title, short, versions }) => {
            const latest = versions.at(-1);
            return (
              <li key={id}>
                <Link
                  to={pathOf("law", `${id}@${latest?.version ?? ""}`)}
                  aria-current={id === current ? "page" : undefined}
                  title={say(title)}
                >
                  {say(short)}
                </Link>
                <span className="lw-soft">
                  {versions.map(({ version }) => version).join(" · ")}{" "}
                  {latest === undefined || latest.until === null ? "" : say(LAW.ended)}
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}

function Rules({ current }: { readonly current: string | null }) {
  const say = useSay();
  return FAMILIES.map((family) => {
    const rules = CATALOGUE.filter(({ code }) => familyOf(code) === family);
    return (
      <section key={family}>
        <h3>
          {family} {say(FAMILY_WORDS[family])}
        </h3>
        <ul>
          {rules.map(({ code, title }) => (
            <li key={code}>
              <Link to={pathOf("law", "rules", code)} aria-current={code === current ? "page" : undefined}>
                <span className="lw-code">{code}</span> {say(title)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

export function LawIndex({ section, current }: Props) {
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useKeptView("law search", "", asText);
  const deferred = useDeferredValue(query);
  return (
    <div className="lw-index no-print">
      <label className="visually-hidden" htmlFor={id}>
        {say(LAW.search)}
      </label>
      <input
        id={id}
        className="input lw-search"
        type="search"
        value={query}
        placeholder={say(LAW.searchHint)}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {deferred.trim() === "" ? (
        <nav aria-label={say(LAW[section === "rules" ? "rules" : "instruments"])}>
          {section === "rules" ? <Rules current={current} /> : null}
          {section === "instruments" ? <Instruments current={current} /> : null}
        </nav>
      ) : (
        <Hits query={deferred} />
      )}
    </div>
  );
}
