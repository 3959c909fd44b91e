// One page to take to court: what to say, how it happened, the article, what may be asked, what must not be said yet, room to write.
import type { CaseView } from "../../../shared/api/cases.ts";
import { PAPER_WORDS } from "../../../shared/audit/next-words.ts";
import { eventTitle, valueWords } from "../../../shared/case/words.ts";
import { REMEDIES, TERMS, atHead } from "../../../shared/engine/glossary.ts";
import type { BasisRef } from "../../../shared/engine/basis.ts";
import { article } from "../../../shared/law/index.ts";
import { markWords } from "../../../shared/law/types.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { boundsWords } from "../../../shared/report/dates.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import type { Text } from "../../../shared/text.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { Span } from "../../base/day.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { typeset } from "../../base/typeset.ts";
import { versionOrLatest } from "../../parts/law-text/versions.ts";
import { DayRuler } from "../../parts/day-ruler/day-ruler.tsx";
import { PrintSheet } from "../../parts/print-sheet/print-sheet.tsx";
import { courtDayOf, type Told } from "./court-day.ts";
import {
  COURT_DAY,
  exhibitsWords,
  moreOpenWords,
  moreToldWords,
  notYetWords,
  onMaterialWords,
  proofWords,
} from "./court-day-words.ts";
import { doubtsOf } from "./next-block.tsx";
import { OV } from "./words.ts";

interface Props {
  readonly view: CaseView;
  /** The civil day. */
  readonly today: string;
  readonly onPrinted: () => void;
}

export function CourtDaySheet({ view, today, onPrinted }: Props) {
  const { say } = useLanguage();
  const { case: file, audit } = view;
  const day = courtDayOf(view);
  const [basis] = day.main?.finding.basis ?? [];
  const route = audit.next?.route ?? null;
  const name = file.client.name ?? file.reference ?? say(TERMS.client);
  return (
    <PrintSheet
      title={`${name} · ${say(COURT_DAY.title)}`}
      aside={route === null ? "" : say(REMEDIES[route])}
      foot={COURT_DAY.foot}
      onPrinted={onPrinted}
    >
      <p className="ps-under">
        <span>{say(onMaterialWords(audit.asOf))}</span>
        {view.stopped === null ? null : <strong>{say(OV.notDone)}</strong>}
      </p>
      <Facts view={view} />
      <p className="cd-say">{say(day.main === null ? OV.noBreach : forCaseworker(day.main.line))}</p>
      {day.main === null ? null : <DayRuler finding={day.main.finding} file={file} asOf={audit.asOf} today={today} />}
      <h2>{say(COURT_DAY.story)}</h2>
      <table className="ps-table">
        <colgroup>
          <col className="cd-date" />
          <col />
          <col className="cd-proof" />
        </colgroup>
        <tbody>
          {day.story.map(({ event, exhibits }) => (
            <tr key={event.id}>
              <td>
                <Span value={event.date} />
              </td>
              <th scope="row">{event.title ?? say(eventTitle(event.type))}</th>
              <td>{say(shownBy({ event, exhibits }))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {day.storyLeft === 0 ? null : <p className="ps-soft">{say(moreToldWords(day.storyLeft))}</p>}
      {basis === undefined ? null : <Provision basis={basis} />}
      <div className="cd-two">
        <section>
          <h2>{say(COURT_DAY.asked)}</h2>
          <ol>
            {day.proof.map((told) => (
              <li key={told.event.id}>
                {say(proofWords(eventTitle(told.event.type)))}
                <div className="ps-soft">{say(shownBy(told))}</div>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{say(COURT_DAY.notYet)}</h2>
          <ul>
            {day.notYet.map(({ finding, paper }) => (
              <li key={finding.id}>
                {say(finding.title)}
                <div className="ps-soft">{say(notYetWords(PAPER_WORDS[paper]))}</div>
              </li>
            ))}
          </ul>
          {day.notYetLeft === 0 ? null : <p className="ps-soft">{say(moreOpenWords(day.notYetLeft))}</p>}
        </section>
      </div>
      <h2>{say(COURT_DAY.onTheDay)}</h2>
      <div className="cd-two">
        {[COURT_DAY.who, COURT_DAY.said].map((words) => (
          <section key={words.en} className="cd-lines">
            <p className="ps-soft">{say(words)}</p>
            <hr />
            <hr />
          </section>
        ))}
      </div>
    </PrintSheet>
  );
}

/** How an event can be shown: its exhibits, else how it is known. */
function shownBy({ event, exhibits }: Told): Text {
  if (exhibits.length > 0) return exhibitsWords(exhibits);
  const source = valueWords("source", event.source ?? "client-statement");
  return { zh: `${source.zh}，没有凭证`, en: `${source.en}, no exhibit` };
}

function Facts({ view: { case: file, audit } }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const calendar = useCalendar();
  const { enforcement } = file;
  const { next } = audit;
  const by = next?.by ?? null;
  const reason = audit.findings.find(({ id }) => id === next?.because[0]);
  const doubts = next === null ? [] : doubtsOf(next, reason, audit.asOf);
  const facts: readonly (readonly [Text, string | undefined])[] = [
    [TERMS.court, enforcement.court.name],
    [atHead(TERMS.caseNumber), enforcement.caseNumber],
    [COURT_DAY.upper, enforcement.upperCourt?.name],
    [OV.next, next === null ? undefined : say(forCaseworker(next.what))],
    [atHead(TERMS.due), by === null ? undefined : say(boundsWords(calendar, by, true))],
  ];
  return (
    <>
      <dl className="cd-facts">
        {facts.map(([label, value]) =>
          value === undefined ? null : (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {/* A day is on no paper without what makes it uncertain. */}
      {doubts.map((doubt) => (
        <p key={doubt.en} className="cd-doubt">
          {say(doubt)}
        </p>
      ))}
    </>
  );
}

/** Longer provisions are cited and not quoted: the page has one side. */
const LONGEST = 420;

function Provision({ basis }: { readonly basis: BasisRef }) {
  const { say, lang } = useLanguage();
  const version = versionOrLatest(basis.instrument, basis.version ?? undefined);
  const held = version === undefined ? null : article(basis.instrument, version.version, basis.article);
  const paragraphs = (held?.paragraphs ?? []).filter(({ n }) => basis.paragraph === null || n === basis.paragraph);
  const texts = paragraphs.flatMap(({ zh, en, mark }) => {
    const text = lang === "zh" ? zh : typeset({ zh: "", en }, "en");
    return text === null ? [] : [mark === "V" ? text : `${text}（${say(markWords(mark))}）`];
  });
  const whole = texts.join(" ");
  return (
    <>
      <h2>{say(COURT_DAY.article)}</h2>
      <p className="cd-law">
        {say(basisWords(basis))}
        {whole === "" || whole.length > LONGEST * (lang === "zh" ? 1 : 3)
          ? null
          : lang === "zh"
            ? `：“${whole}”`
            : `: “${whole}”`}
      </p>
    </>
  );
}
