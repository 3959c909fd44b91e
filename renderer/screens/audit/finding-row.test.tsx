import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { splitCites } from "../../../shared/audit/step-sources.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Context } from "../../../shared/report/context.ts";
import { EventNames } from "../../../shared/report/events.ts";
import { decide } from "./decision.ts";
import { FindingRow } from "./finding-row.tsx";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { viewOf } from "../../parts/view.fixture.ts";
import { typeset } from "../../base/typeset.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

/** A request reviewed late, its rejection served, the ten days running: two exhibits, one denial. */
const LATE = JSON.stringify({
  format: "redress.case/1",
  id: "late",
  client: { kind: "natural-person", name: "王某", role: "debtor" },
  enforcement: { court: { name: "某区人民法院", level: "basic" } },
  events: [
    { id: "e1", type: "listing-decided", date: "2023-11-03", items: [1], termYears: 2 },
    { id: "e2", type: "listing-served", date: "2023-12-20", happened: "no", source: "official-record" },
    { id: "e4", type: "correction-requested", date: "2024-02-02", written: "yes", source: "document" },
    { id: "e5", type: "correction-received", date: "2024-02-04", source: "document", evidence: ["d2"] },
    {
      id: "e6",
      type: "correction-decided",
      date: "2024-03-01",
      outcome: "rejected",
      answered: "yes",
      form: "decision",
      evidence: ["d3"],
    },
    { id: "e7", type: "correction-served", date: "2024-03-28", service: { method: "direct", proof: "yes" } },
  ],
  evidence: [
    { id: "d2", title: "快递签收单" },
    { id: "d3", title: "驳回决定书" },
  ],
});

/** Faults that may help the other side: a term without basis, an entry that lacks what it must show, no restriction ordered. */
const WEIGHED = JSON.stringify({
  format: "redress.case/1",
  id: "weighed",
  client: { kind: "natural-person", name: "李某", role: "debtor" },
  enforcement: { court: { name: "某区人民法院", level: "basic" }, obligation: { kind: "payment" } },
  events: [
    { id: "e1", type: "listing-decided", date: "2024-01-10", items: [1], termYears: 2, source: "document" },
    {
      id: "p0",
      type: "listing-published",
      date: "2024-01-15",
      missing: ["id-code"],
      where: "local",
      source: "official-record",
    },
    { id: "h0", type: "restriction-ordered", date: "2024-05-01", happened: "no", source: "official-record" },
  ],
});

function contextOf({ audit, case: file }: CaseView, lang: "zh" | "en"): Context {
  const names = new EventNames(file, lang);
  return {
    audit,
    findings: audit.findings,
    file,
    lang,
    all: false,
    calendar: shippedCalendar,
    names,
    say: (text) => text[lang],
  };
}

function row(view: CaseView, finding: Finding, lang: "zh" | "en", open = true): string {
  const context = contextOf(view, lang);
  const { asOf } = view.audit;
  const props = {
    view,
    finding,
    context,
    asOf,
    today: asOf,
    open,
    wanted: false,
    onToggle: () => undefined,
    onAnswered: () => undefined,
  };
  return still(lang, <FindingRow {...props} />);
}

function found(view: CaseView, rule: string): Finding {
  const finding = view.audit.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no finding of ${rule}`);
  return finding;
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "").toLowerCase();

describe("a finding", () => {
  it("shows every step and every provision of every finding, in both languages", () => {
    let drawn = 0;
    for (const text of FILES.filter((_file, index) => index % 3 === 0)) {
      const view = viewOf(text, "2023-02-20");
      for (const lang of ["zh", "en"] as const) {
        for (const finding of view.audit.findings) {
          const shown = squeezed(textOf(row(view, finding, lang)));
          for (const step of finding.derivation) {
            expect(shown, finding.id).toContain(squeezed(splitCites(step[lang], lang).text));
          }
          for (const basis of finding.basis) expect(shown, finding.id).toContain(squeezed(basisWords(basis)[lang]));
          drawn++;
        }
      }
    }
    expect(drawn).toBeGreaterThan(150);
  });

  it("says in one line what was due, when it was done and how late", () => {
    const view = viewOf(LATE, "2024-04-04");
    const text = textOf(row(view, found(view, "C-03"), "zh", false));
    expect(text).toContain("期限 2024-02-19 周一");
    expect(text).toContain("完成 2024-03-01 周五");
    expect(text).toContain("迟 11 天");
    expect(text).not.toContain("推导");
  });

  it("has what is done about it before its steps, which are folded and counted", () => {
    const view = viewOf(LATE, "2024-04-04");
    const finding = found(view, "C-03");
    const markup = row(view, finding, "zh");
    const places = ["au-remedies", "au-decide", "au-derivation", "au-steps", "au-table"].map((name) =>
      markup.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(markup).toContain('<details class="au-part au-derivation"><summary>');
    expect(textOf(markup)).toContain(`推导 ${finding.derivation.length} 步`);
    expect(textOf(markup)).toContain("谁的行为：执行法院");
    const english = textOf(row(view, finding, "en"));
    expect(english).toMatch(/Weakest source: \p{L}/u);
    expect(english).not.toContain("::");
  });

  it("says how many days are left of a running one, on a day worked by notice", () => {
    const view = viewOf(LATE, "2024-04-04");
    const text = textOf(row(view, found(view, "R-01"), "zh", false));
    expect(text).toContain("2024-04-07 周日（补班）");
    expect(text).toContain("还剩 3 天");
  });

  it("marks the paragraph cited and no other", () => {
    const view = viewOf(LATE, "2024-04-04");
    const markup = row(view, found(view, "C-03"), "zh");
    const [cited, ...others] = markup.split('class="la-paragraph la-cited"').slice(1);
    expect(others).toEqual([]);
    expect(cited).toContain("自收到书面纠正申请之日起十五日内审查");
  });

  it("leads to the events, the exhibits under their numbers, and the routes", () => {
    const view = viewOf(LATE, "2024-04-04");
    const markup = row(view, found(view, "C-03"), "zh");
    expect(markup).toContain('href="#/case/late/timeline/e5"');
    expect(markup).toContain('href="#/case/late/evidence/d2"');
    expect(textOf(markup)).toContain("1 快递签收单");
    expect(markup).toContain('href="#/case/late/routes/supervision"');
    const unserved = row(view, found(view, "S-01"), "zh");
    expect(textOf(unserved)).toContain("已查明没有");
  });

  it("asks what would change it, with a button to answer on the spot", () => {
    const view = viewOf(LATE, "2024-04-04");
    const finding = view.audit.findings.find(({ status }) => status === "undetermined");
    if (finding === undefined) throw new Error("nothing is undetermined");
    const text = textOf(row(view, finding, "zh"));
    expect(text).toContain("待问：");
    for (const { question } of finding.missing) expect(text).toContain(question.zh);
    expect(text).toContain("回答");
  });

  it("shows what a person decided about it", () => {
    const view = viewOf(LATE, "2024-04-04");
    const finding = found(view, "C-03");
    const change = decide("late", finding, { kind: "set-aside", reason: "当事人不同意提出" }, null);
    if (change.kind !== "mark-set") throw new Error("not a mark");
    const text = textOf(row({ ...view, marks: [change.mark] }, finding, "zh"));
    expect(text).toContain("已搁置");
    expect(text).toContain("当事人不同意提出");
    expect(text).toContain("取消标记");
  });

  it.each(["zh", "en"] as const)("has beside its button why it is to be weighed first, in %s", (lang) => {
    const view = viewOf(WEIGHED, "2024-06-01");
    const breached = view.audit.findings.filter(({ status }) => status === "breach");
    expect(breached.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["D-06", "P-01", "P-06", "H-01"]));
    const said =
      lang === "zh"
        ? { weigh: "请先权衡", anyway: "仍作为理由", plain: "作为理由写入文书" }
        : { weigh: "Weigh first", anyway: "Use it all the same", plain: "Use as a ground in filings" };
    for (const finding of breached) {
      const caution = view.cautions.find((one) => one.finding === finding.id);
      const text = textOf(row(view, finding, lang));
      const isWeighed = ["D-06", "P-01", "P-06", "H-01"].includes(finding.rule);
      expect(caution !== undefined, finding.id).toBe(isWeighed);
      expect(text.includes(said.weigh), finding.id).toBe(caution !== undefined);
      expect(text.includes(said.anyway), finding.id).toBe(caution !== undefined);
      expect(text.includes(said.plain), finding.id).toBe(caution === undefined);
      if (caution !== undefined) expect(text).toContain(typeset(caution.why, lang));
    }
  });

  it("cannot be taken up where no paper may argue from it, and says why", () => {
    const view = viewOf(LATE, "2024-04-04");
    const finding = found(view, "C-03");
    const why = { zh: "出生日期与证件号码不符", en: "the birth date contradicts the number" };
    const text = textOf(row({ ...view, cautions: [{ finding: finding.id, kind: "barred", why }] }, finding, "zh"));
    expect(text).toContain(why.zh);
    expect(text).not.toMatch(/作为理由写入文书|仍作为理由/u);
  });

  it("escapes what people typed", () => {
    const evil = LATE.replace("快递签收单", "<img src=x onerror=alert(1)>");
    const view = viewOf(evil, "2024-04-04");
    const markup = row(view, found(view, "C-03"), "zh");
    expect(markup).not.toContain("<img");
    expect(markup).toContain("&lt;img");
  });
});
