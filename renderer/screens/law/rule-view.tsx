// One rule of the audit: what it judges, by which law, in which time, on which facts, with which readings.
import { readingWords } from "../../../shared/engine/readings.ts";
import { article, instrument } from "../../../shared/law/index.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { HOLDERS, REMEDIES, KINDS } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { listWords } from "../../base/words.ts";
import { ArticleText } from "../../parts/law-text/article-text.tsx";
import { type CatalogueRule, factWords } from "./catalogue.ts";
import { versionOrLatest } from "../../parts/law-text/versions.ts";
import { LAW_TEXT } from "../../parts/law-text/words.ts";
import { LAW, actsWords, checkedWords } from "./words.ts";

export function RuleView({ rule }: { readonly rule: CatalogueRule }) {
  const say = useSay();
  const judged = "validity" in rule ? rule : null;
  const readings =
    "readings" in rule ? rule.readings.flatMap(({ options }) => options).filter(({ id }) => id !== "") : [];
  return (
    <div className="lw-rule">
      <p className="lw-kind">{rule.code}</p>
      <h2>{say(rule.title)}</h2>
      {judged === null && "why" in rule ? (
        <p className="lw-note">
          {say(LAW.notCheckedRule)} {say(rule.why)}
        </p>
      ) : null}
      <dl className="lw-facts">
        <div>
          <dt>{say(LAW.ruleKind)}</dt>
          <dd>{say(KINDS[rule.kind])}</dd>
        </div>
        <div>
          <dt>{say(LAW.ruleHolder)}</dt>
          <dd>{say(HOLDERS[rule.holder])}</dd>
        </div>
        {judged === null ? null : (
          <>
            <div>
              <dt>{say(LAW.ruleValidity)}</dt>
              <dd>{say(actsWords(judged.validity))}</dd>
            </div>
            {"persons" in judged && judged.persons !== undefined ? (
              <div>
                <dt>{say(LAW.rulePersons)}</dt>
                <dd>{say(judged.persons)}</dd>
              </div>
            ) : null}
            <div>
              <dt>{say(LAW.ruleFacts)}</dt>
              <dd>{say(listWords(judged.facts.map(factWords)))}</dd>
            </div>
            {judged.remedies.length === 0 ? null : (
              <div>
                <dt>{say(LAW.ruleRemedies)}</dt>
                <dd>{say(listWords(judged.remedies.map((remedy) => REMEDIES[remedy])))}</dd>
              </div>
            )}
          </>
        )}
        {readings.length === 0 ? null : (
          <div>
            <dt>{say(LAW.ruleReadings)}</dt>
            <dd>
              <ul>
                {readings.map(({ id, active }) => (
                  <li key={id}>
                    {say(readingWords(id))} <span className="lw-soft">{say(active ? LAW.active : LAW.noted)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {rule.basis.map((basis) => {
        const version = versionOrLatest(basis.instrument, basis.version ?? undefined);
        const held = version === undefined ? null : article(basis.instrument, version.version, basis.article);
        return (
          <article
            key={`${basis.instrument}@${basis.version ?? ""}:${basis.article}:${basis.paragraph ?? ""}`}
            className="lw-article"
          >
            <h3>
              {version === undefined ? (
                say(basisWords(basis))
              ) : (
                <Link to={pathOf("law", `${basis.instrument}@${version.version}`, basis.article)}>
                  {say(basisWords(basis))}
                </Link>
              )}{" "}
              <span className="lw-soft">{version === undefined ? "" : say(checkedWords(version.checked))}</span>
            </h3>
            <p className="lw-soft">{say(instrument(basis.instrument).title)}</p>
            {held === null ? (
              <p className="la-unheld">{say(LAW_TEXT.notHeld)}</p>
            ) : (
              <ArticleText article={held} paragraph={basis.paragraph} cited />
            )}
          </article>
        );
      })}
    </div>
  );
}
