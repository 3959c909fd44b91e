// An amendment of the Defaulters Rule still to come, added to its one file: ten days in articles 5 and 12 and another title reach
// every rule that counts them, its sentences, the checklists, papers, reports, screens, the calculator and the timeline.
import { describe, expect, it, vi } from "vitest";
import { reasonedAudit } from "../../../shared/audit/audit.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { draftOf, textOf } from "../../../shared/filings/index.ts";
import type { Instrument } from "../../../shared/law/index.ts";
import { routeInfo } from "../../../shared/remedies/index.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { renderHtml, renderMarkdown, renderText } from "../../../shared/report/index.ts";
import { shownText } from "../../../renderer/app/shown.fixture.tsx";
import { labelOf } from "../../../renderer/screens/timeline/sentences.ts";
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
  const ten = (words: string | null) =>
    words?.replaceAll("十五日", "十日").replaceAll("fifteen days", "ten days") ?? null;
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
      paragraphs: one.paragraphs.map((each) => ({ ...each, zh: ten(each.zh), en: ten(each.en) ?? each.en })),
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

/** A case with these events after a listing of the year before. */
function caseOf(...events: readonly object[]) {
  const result = validateCase({
    format: "redress.case/1",
    id: "t",
    client: { kind: "natural-person", name: "王某" },
    enforcement: { court: { name: "某区人民法院", level: "basic" }, caseNumber: "（2026）京0105执1234号" },
    events: [
      { id: "e1", type: "listing-decided", date: "2026-11-02", items: [1], termYears: null, source: "document" },
      ...events,
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.case;
}

const asked = (received: string) => [
  { id: "e2", type: "correction-requested", date: received, written: "yes", method: "in-person", grounds: [1] },
  { id: "e3", type: "correction-received", date: received },
];

function judged(rule: string, asOf: string, ...events: readonly object[]) {
  const file = caseOf(...events);
  const reasoned = reasonedAudit(file, { asOf: parseDay(asOf) ?? 0, calendar: LONG_CALENDAR });
  const finding = reasoned.audit.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  return { file, reasoned, finding };
}

const auditOf = (received: string, asOf: string) => judged("C-03", asOf, ...asked(received));

/** Without the breaks of lines and pages. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The old number, in every way in which it is written. */
const OLD = /15日|15 日|十五日|15 days|15days|fifteen/u;

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
      // What the decision of before cites, it cites by the title of its day.
      const text = textOf(draftOf(document, { file, ...reasoned, choices })).replace(/决定引用的是[^。]*。/u, "");
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

/** Requests of which the law counts the answer by the amended text, in the rules that count it. */
const COUNTED: readonly (readonly [rule: string, cited: string, events: readonly object[]])[] = [
  ["C-03", "第十二条第一款", asked("2027-02-01")],
  [
    "H-03",
    "第十二条第一款",
    [
      { id: "o", type: "restriction-ordered", date: "2026-11-02" },
      { id: "e2", type: "correction-requested", date: "2027-02-01", written: "yes", target: "restriction" },
      { id: "e3", type: "correction-received", date: "2027-02-01", regarding: "e2" },
    ],
  ],
  [
    "R-03",
    "第十二条",
    [
      ...asked("2026-12-01"),
      { id: "e4", type: "correction-decided", date: "2026-12-10", outcome: "rejected", form: "decision" },
      { id: "e5", type: "correction-served", date: "2027-01-20", service: { method: "direct", proof: "yes" } },
      { id: "e6", type: "reconsideration-requested", date: "2027-02-01", addressee: "upper", method: "in-person" },
      { id: "e7", type: "reconsideration-received", date: "2027-02-01" },
    ],
  ],
  [
    "D-07",
    "第五条第二款",
    [
      { id: "a", type: "listing-requested", date: "2027-02-01" },
      { id: "b", type: "listing-decided", date: "2027-02-25", items: [1], termYears: null },
    ],
  ],
];

it.each(COUNTED)("%s counts ten days under the amended text, and says so under its article", (rule, cited, events) => {
  const { finding } = judged(rule, "2027-03-01", ...events);
  expect(finding).toMatchObject({ status: "breach", due: { earliest: "2027-02-11", latest: "2027-02-11" } });
  expect(finding.period).toMatchObject({ length: 10, unit: "days" });
  const steps = JSON.stringify(finding.derivation);
  expect(steps).toMatch(/10日内/u);
  expect(steps).toMatch(/within 10 days/u);
  expect(steps).toContain(`${SHORT}（2027）${cited}`);
  expect(steps).not.toMatch(OLD);
});

it("a request found justified is carried out from the end of the ten days, where that is followed", () => {
  const decided = { id: "e4", type: "correction-decided", date: "2027-02-03", outcome: "granted", form: "decision" };
  const { finding, reasoned } = judged("C-04", "2027-03-01", ...asked("2027-02-01"), decided);
  // The ten days end on Thursday, 2027-02-11; three working days later is a Tuesday.
  const fromEnd = finding.readings.find(({ due }) => due?.latest === "2027-02-16");
  expect(fromEnd, JSON.stringify(finding.readings)).toBeDefined();
  expect(JSON.stringify([finding, reasoned.audit.summary])).not.toMatch(OLD);
});

describe("in plain sentences", () => {
  const oral = { id: "e2", type: "correction-requested", date: "2027-02-01", written: "no", method: "oral" };

  it("an oral request did not start the ten days", () => {
    const { reasoned } = judged("C-02", "2027-03-01", oral);
    const said = reasoned.audit.summary.find(({ finding }) => finding.startsWith("C-02"));
    expect(said?.zh).toContain("法院的十日没有起算");
    expect(said?.en).toContain("the ten days did not start");
  });

  it("a correction made between the two ends turns on the end of the ten days", () => {
    const { reasoned } = judged(
      "C-04",
      "2027-03-01",
      ...asked("2027-02-01"),
      { id: "e4", type: "correction-decided", date: "2027-02-03", outcome: "granted", form: "decision" },
      { id: "e5", type: "listing-deleted", date: "2027-02-15" },
    );
    const said = reasoned.audit.summary.find(({ finding }) => finding.startsWith("C-04"));
    expect(said?.zh).toContain("还是从十日审查期满算");
    expect(said?.en).toContain("the end of the ten days");
  });

  it("one under the old text did not start the fifteen", () => {
    const { reasoned } = judged("C-02", "2027-03-01", { ...oral, date: "2026-12-31" });
    const said = reasoned.audit.summary.find(({ finding }) => finding.startsWith("C-02"));
    expect(said?.zh).toContain("法院的十五日没有起算");
    expect(said?.en).toContain("the fifteen days did not start");
  });
});

describe("what is shown and handed out under the amended text", () => {
  const { file, reasoned, finding } = auditOf("2027-02-01", "2027-03-01");
  const { audit } = reasoned;

  it.each(["zh", "en"] as const)("has the ten days and the new title in the reports: %s", (lang) => {
    const options = { lang, width: 80, colour: false, all: true };
    for (const report of [renderText, renderMarkdown, renderHtml]) {
      const text = squeezed(report(audit, file, options));
      expect(text).toContain(
        squeezed(lang === "zh" ? "应当自收到之日起10日内审查" : "reviewed within 10 days of receipt"),
      );
      expect(text).toContain(squeezed(lang === "zh" ? SHORT : "New List Rule"));
      expect(text).not.toMatch(OLD);
    }
  });

  const stored = { revision: 1, case: file, work: {}, marks: [], notes: [], cautions: [], stopped: null };
  const view = { ...stored, audit, undo: null, redo: null, latest: 0 };

  it("has the ten days, the article as amended and the new title on the screens of the finding and of the routes", () => {
    const zh = shownText("zh", { view, finding, calendar: LONG_CALENDAR });
    expect(zh).toContain("10日内审查");
    expect(zh).toContain("自收到书面纠正申请之日起十日内审查");
    expect(zh).toContain(`${SHORT}（2027）第十二条第一款`);
    expect(zh).toContain("10日审查期限由此起算");
    expect(zh).not.toMatch(OLD);
    const en = shownText("en", { view, finding, calendar: LONG_CALENDAR });
    expect(en).toContain("within 10 days of receipt");
    // The heading of the article with the day from which it is law, and its text.
    expect(en).toContain("New List Rule (2027) art. 12(1) from 2027-01-01");
    expect(en).toContain("shall review within ten days from the day of receiving");
    expect(en).toContain("the 10 days of review run from it");
    expect(en).not.toMatch(OLD);
  });

  it("has the ten days in what the timeline reads out", () => {
    const bar = barsOf(audit.findings, parseDay("2027-03-01") ?? 0).find((one) => one.finding.rule === "C-03");
    if (bar === undefined) throw new Error("no bar");
    expect(labelOf(bar, "2027-03-01").zh).toContain("10日");
    expect(labelOf(bar, "2027-03-01").en).toContain("10 days");
  });
});

it.each([
  ["review", "纠正申请审查：收到之日起十日", "Review of a correction request: 10 days from receipt"],
  ["reconsideration-decision", "复议决定：收到申请之日起十日", "Decision on reconsideration: 10 days from receipt"],
])("the calculator offers %s with ten days in both languages", (name, zh, en) => {
  const found = presetsOn(parseDay("2027-01-01") ?? 0).find(({ id }) => id === name);
  expect(found).toMatchObject({ length: 10, unit: "days", roll: true, words: { zh, en }, basis: { version: "2027" } });
});

it("the checklist of reconsideration says from when its ten days run", () => {
  const { audit } = auditOf("2027-02-01", "2027-03-01").reasoned;
  const shown = JSON.stringify(audit.checklists.find(({ route }) => route === "reconsideration"));
  expect(shown).toContain("10日审查期限由收到之日起算");
  expect(shown).toContain("its 10 days run from receipt");
  expect(shown).not.toMatch(OLD);
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
