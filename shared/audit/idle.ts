// Which missing facts are not worth asking for, because another fact makes them idle.
import { addYears, parseDay, type Day } from "../calendar/civil.ts";
import { parseSpan, type Span } from "../calendar/edtf.ts";
import type { CaseFile, EventType } from "../case/types.ts";
import { personOf } from "../engine/person.ts";
import { ageOf, newestText } from "../law/duty-index.ts";

/** A paper: what serves it, and the fields that only who has read it can tell. */
interface Paper {
  readonly served: EventType;
  readonly contents: readonly string[];
}

const STATES = ["statesPeriod", "statesScope", "statesLiability", "statesItems", "statesConsequences"] as const;

const PAPERS: Readonly<Partial<Record<EventType, Paper>>> = {
  "enforcement-notice-issued": { served: "enforcement-notice-served", contents: ["riskWarning", "performBy"] },
  "asset-report-ordered": { served: "asset-report-order-served", contents: STATES },
  "listing-decided": {
    served: "listing-served",
    contents: [
      "items",
      "citedVersion",
      "conduct",
      "citedCplArticle",
      "reasons",
      "signedByPresident",
      "abilityFound",
      "severeOrMultiple",
      "newConduct",
      "termYears",
      "termFrom",
      "graceUntil",
    ],
  },
  "correction-decided": { served: "correction-served", contents: ["form"] },
  "restriction-ordered": {
    served: "restriction-served",
    contents: [...STATES, "signedByPresident", "coversGTrains"],
  },
};

function spanOf(date: string | undefined): Span | null {
  const parsed = date === undefined ? null : parseSpan(date);
  return parsed?.ok === true ? parsed.span : null;
}

/** The papers that are on record as never served: each denied, and of no service is there a record. */
function unserved(file: CaseFile, asOf: Day): ReadonlyMap<string, Paper> {
  const found = new Map<string, Paper>();
  for (const [type, paper] of Object.entries(PAPERS)) {
    const issued = file.events.filter((event) => event.type === type && event.happened !== "no");
    const about = file.events.filter((event) => event.type === paper.served);
    for (const { id } of issued) {
      // Without a link it is clear which paper is meant only where there is one.
      const own = about.filter(({ regarding }) => regarding === id || (regarding === undefined && issued.length === 1));
      const known = own.filter(({ date }) => (spanOf(date)?.lo ?? asOf) <= asOf);
      if (known.length > 0 && known.every(({ happened }) => happened === "no")) found.set(id, paper);
    }
  }
  return found;
}

/** Nobody who is older at the time of the debt is asked about loans and studies of that time. */
const OLDEST_STUDENT = 30;
const STUDENT_FACTS: ReadonlySet<string> = new Set(["client.debtOrigin", "client.fullTimeStudent"]);
/** The debt is older than all of these. */
const AFTER_DEBT: readonly EventType[] = ["enforcement-requested", "enforcement-filed", "listing-decided"];

/** Was the client certainly over thirty on the first recorded day that the debt has led to? */
function tooOldForStudent(file: CaseFile): boolean {
  const { births } = personOf(file);
  const days = AFTER_DEBT.flatMap((type) =>
    file.events.flatMap((event) => (event.type === type ? (spanOf(event.date)?.lo ?? []) : [])),
  );
  if (births.length === 0 || days.length === 0) return false;
  return births.every(({ span }) => addYears(span.hi, OLDEST_STUDENT) < Math.min(...days));
}

/** Was the client certainly a minor when listed? Who must not be listed at all is not asked about what as a rule bars a listing. */
function listedAsChild(file: CaseFile): boolean {
  const { births } = personOf(file);
  const days = file.events.flatMap((event) =>
    event.type === "listing-decided" && event.happened !== "no"
      ? (spanOf(event.date)?.hi ?? [Number.POSITIVE_INFINITY])
      : [],
  );
  if (births.length === 0 || days.length === 0) return false;
  const years = ageOf(newestText("minors"));
  return births.every(({ span }) => addYears(span.lo, years) > Math.max(...days));
}

const FIELD = /^events\[(?<id>.+)\]\.(?<field>[A-Za-z]+)(?:\..*)?$/su;

/** Tells of a path of a missing fact whether asking for it would be idle on the day of the audit (ISO). */
export function idleFacts(file: CaseFile, asOf: string): (path: string) => boolean {
  const papers = unserved(file, parseDay(asOf) ?? 0);
  const neverStudent = tooOldForStudent(file) || listedAsChild(file);
  // Which part was granted no field tells: the outcome is answered, and asked again it would be answered the same.
  const inPart = new Set(
    file.events.filter((event) => "outcome" in event && event.outcome === "partly").map(({ id }) => id),
  );
  return (path) => {
    if (neverStudent && STUDENT_FACTS.has(path)) return true;
    const { id = "", field = "" } = FIELD.exec(path)?.groups ?? {};
    if (field === "outcome" && inPart.has(id)) return true;
    return papers.get(id)?.contents.includes(field) === true;
  };
}
