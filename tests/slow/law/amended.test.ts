// An amendment of the Defaulters Rule still to come, added to its one file: ten days in article 12 and another title reach the
// finding, its steps, the checklist, the papers, the calculator and the timeline.
import { describe, expect, it, vi } from "vitest";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { draftOf, textOf } from "../../../shared/filings/index.ts";
import type { Instrument } from "../../../shared/law/index.ts";
import { routeInfo } from "../../../shared/remedies/index.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { barsOf } from "../../../renderer/screens/timeline/bars-of.ts";
import { presetsOn } from "../../../renderer/screens/law/presets.ts";
import { LONG_CALENDAR } from "./calendar.fixture.ts";

const { TITLE, SHORT } = vi.hoisted(() => ({
  TITLE: "最高人民法院关于失信被执行人名单的规定",
  SHORT: "失信名单新规定",
}));

vi.mock("../../../shared/law/instruments/spc-defaulters.ts", async (original) => {
  const { spcDefaulters } = await original<{ readonly spcDefaulters: Instrument }>();
  const old = spcDefaulters.versions.at(-1);
  if (old === undefined) throw new Error("there is no version to amend");
  const ten = (zh: string | null) => zh?.replaceAll("十五日", "十日") ?? null;
  const period = { unit: "days", n: 10, roll: true, zh: "十日" } as const;
  const amended = {
    ...old,
    version: "2027",
    title: { zh: TITLE, en: "Provisions on the List of Dishonest Judgment Debtors" },
    short: { zh: SHORT, en: "New List Rule" },
    documentNumber: "法释〔2026〕99号",
    from: "2027-01-01",
    articles: old.articles.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((each) => ({ ...each, zh: ten(each.zh) })),
    })),
    duties: {
      ...old.duties,
      review: { article: "12", paragraph: 1, period, words: "十日内审查" },
      "reconsideration-decision": { ...old.duties["reconsideration-decision"], article: "12", period },
      "creditors-request": { article: "5", paragraph: 2, period },
    },
  };
  const versions = [...spcDefaulters.versions.slice(0, -1), { ...old, until: "2027-01-01" }, amended];
  return { spcDefaulters: { ...spcDefaulters, versions } };
});

/** A request received on the day, about a listing of the year before. */
function requestOf(received: string) {
  const result = validateCase({
    format: "redress.case/1",
    id: "t",
    client: { kind: "natural-person", name: "王某" },
    enforcement: { court: { name: "某区人民法院", level: "basic" }, caseNumber: "（2026）京0105执1234号" },
    events: [
      { id: "e1", type: "listing-decided", date: "2026-11-02", items: [1], termYears: null },
      { id: "e2", type: "correction-requested", date: received, written: "yes", method: "in-person", grounds: [1] },
      { id: "e3", type: "correction-received", date: received },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.case;
}

function auditOf(received: string, asOf: string) {
  const file = requestOf(received);
  const reasoned = reasonedAudit(file, { asOf: parseDay(asOf) ?? 0, calendar: LONG_CALENDAR });
  const finding = reasoned.audit.findings.find(({ rule }) => rule === "C-03");
  if (finding === undefined) throw new Error("C-03 found nothing");
  return { file, reasoned, finding };
}

/** The old number, in every way in which it is written. */
const OLD = /15日|15 日|十五日|15 days|fifteen/u;

describe("a request received under the amended text", () => {
  const { file, reasoned, finding } = auditOf("2027-02-01", "2027-03-01");

  it("is late after ten days, in the finding and its steps, under the new article and the new title", () => {
    expect(finding).toMatchObject({ status: "breach", due: { latest: "2027-02-11" }, daysLate: { min: 18 } });
    expect(finding.period).toMatchObject({ length: 10, unit: "days", end: { latest: "2027-02-11" } });
    expect(finding.basis).toEqual([{ instrument: "spc-defaulters", version: "2027", article: "12", paragraph: 1 }]);
    const steps = JSON.stringify(finding.derivation);
    expect(steps).toContain(`应当自收到之日起10日内审查（${SHORT}（2027）第十二条第一款）`);
    expect(steps).toContain("It must be reviewed within 10 days of receipt (New List Rule (2027) art. 12(1))");
    expect(steps).not.toMatch(OLD);
  });

  it("has the ten days in the checklists and routes", () => {
    const shown = JSON.stringify([reasoned.audit.checklists, routeInfo("correction-request", "2027-03-01")]);
    expect(shown).toContain("10日审查期限由此起算");
    expect(shown).toContain("the 10 days of review run from it");
    expect(shown).not.toMatch(OLD);
    const cited = routeInfo("correction-request", "2027-03-01").basis.map((place) => basisWords(place).zh);
    expect(cited).toContain(`${SHORT}（2027）第十二条第一款`);
  });

  it("has the new wording and the new title in the papers", () => {
    for (const document of ["urging-letter", "supervision-request", "correction-request"] as const) {
      const choices = { findings: ["C-03@e3"] };
      const text = textOf(draftOf(document, { file, ...reasoned, choices }));
      expect(text, document).toContain(SHORT);
      expect(text, document).not.toMatch(OLD);
      expect(text, document).not.toContain("关于公布失信被执行人名单信息的若干规定");
    }
    const letter = textOf(draftOf("urging-letter", { file, ...reasoned, choices: { findings: ["C-03@e3"] } }));
    expect(letter).toContain("十日内审查");
    expect(letter).toContain(TITLE);
  });

  it("is drawn with ten days on the timeline", () => {
    const bars = barsOf(reasoned.audit.findings, parseDay("2027-03-01") ?? 0);
    const bar = bars.find((one) => one.finding.rule === "C-03");
    const [from, due] = [parseDay("2027-02-01"), parseDay("2027-02-11")];
    expect(bar).toMatchObject({ length: { zh: "10日", en: "10 days" }, from: { lo: from }, due: { lo: due, hi: due } });
    expect(bar?.late?.from).toBe(due);
  });

  it("has its period in the calculator, from the first day of the amendment on", () => {
    const preset = (day: string) => presetsOn(parseDay(day) ?? 0).find(({ id }) => id === "review");
    expect(preset("2026-12-31")).toMatchObject({ length: 15, basis: { version: "2017" } });
    const amended = preset("2027-01-01");
    expect(amended).toMatchObject({ length: 10, unit: "days", words: { zh: "纠正申请审查：收到之日起十日" } });
    expect(JSON.stringify(amended)).not.toMatch(OLD);
    expect(amended === undefined ? "" : basisWords(amended.basis).zh).toBe(`${SHORT}（2027）第十二条第一款`);
  });
});

it("a request received the day before keeps fifteen days and the text of its day", () => {
  const { finding } = auditOf("2026-12-31", "2027-03-01");
  expect(finding).toMatchObject({ due: { latest: "2027-01-15" }, period: { length: 15 } });
  expect(finding.basis).toEqual([{ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 1 }]);
});

it("a request of which the day is not exact is judged under each text", () => {
  const { finding } = auditOf("2026-12-31/2027-01-01", "2027-03-01");
  expect(finding.basis.map(({ version }) => version)).toEqual(["2017", "2027"]);
});
