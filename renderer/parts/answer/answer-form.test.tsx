import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import { still, textOf } from "../still.fixture.tsx";
import { viewOf } from "../view.fixture.ts";
import { answerToChanges } from "./answer.ts";
import { AnswerForm } from "./answer-form.tsx";
import { controlOf } from "./control.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const VIEWS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => viewOf(readFileSync(new URL(name, FOLDER), "utf8"), "2026-11-23"));

function form(view: CaseView, path: string, lang: "zh" | "en"): string {
  const question = view.audit.ask.find((one) => one.path === path)?.question ?? { zh: "", en: "" };
  return still(lang, <AnswerForm file={view.case} path={path} question={question} asOf="2026-11-23" />);
}

describe("the answer to a question", () => {
  it("can be given to every question of every example, in both languages", () => {
    const kinds = new Set<string>();
    for (const view of VIEWS) {
      for (const { path } of view.audit.ask) {
        kinds.add(controlOf(view.case, path, "2026-11-23").kind);
        for (const lang of ["zh", "en"] as const) expect(form(view, path, lang), path).toMatch(/<button/u);
      }
    }
    expect([...kinds].toSorted()).toEqual(["date", "event", "many", "number", "one", "text", "tri"]);
  });

  it("offers the items as the version in force at the decision prints them", () => {
    const decided = (date: string): CaseView =>
      viewOf(
        JSON.stringify({
          format: "redress.case/1",
          id: "c1",
          client: { kind: "natural-person" },
          enforcement: { court: { name: "某区人民法院", level: "basic" } },
          events: [{ id: "e1", type: "listing-decided", date }],
        }),
        "2026-11-23",
      );
    const text = textOf(form(decided("2017-04-30"), "events[e1].items", "zh"));
    expect(text).toContain("第一项：以伪造证据、暴力、威胁等方法妨碍、抗拒执行的");
    expect(textOf(form(decided("2017-05-01"), "events[e1].items", "zh"))).toContain("第一项：有履行能力而拒不履行");
    expect(text).toContain("第六项：");
    expect(text).toContain("都没有");
  });

  it("offers them as the version that the decision cites, else as the law has them on the day of the audit", () => {
    const items = (listing: object, asOf: string): string => {
      const event = { id: "e1", type: "listing-decided", ...listing };
      const file = { format: "redress.case/1", id: "c1", client: { kind: "natural-person" }, events: [event] };
      const view = viewOf(
        JSON.stringify({ ...file, enforcement: { court: { name: "某区人民法院", level: "basic" } } }),
        asOf,
      );
      const control = controlOf(view.case, "events[e1].items", asOf);
      return control.kind === "many" ? (control.options[0]?.words.zh ?? "") : "";
    };
    const [resist, able] = ["第一项：以伪造证据", "第一项：有履行能力"];
    expect(items({ date: "2018-03-05", citedVersion: "2013" }, "2026-11-23")).toContain(resist);
    expect(items({ date: "2015-03-05", citedVersion: "2017" }, "2026-11-23")).toContain(able);
    expect(items({}, "2016-11-23")).toContain(resist);
    expect(items({}, "2026-11-23")).toContain(able);
  });

  it("keeps a client's word that a paper never came apart from a file that was looked into, for papers served alone", () => {
    const json = JSON.stringify({
      format: "redress.case/1",
      id: "c1",
      client: { kind: "natural-person" },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: [{ id: "e1", type: "listing-decided", date: "2024-03-05", source: "document" }],
    });
    const view = viewOf(json, "2026-11-23");
    const path = "events[+listing-served@e1]";
    expect(textOf(form(view, path, "zh"))).toContain("当事人说没有，还没查案卷");
    expect(textOf(form(view, "events[+enforcement-filed]", "zh"))).not.toContain("还没查案卷");
    const options = { newId: () => "new", asOf: "2026-11-23" };
    const [change] = answerToChanges(view.case, path, { kind: "said-not", note: "没有收到" }, options);
    expect(change).toMatchObject({
      kind: "event-put",
      event: { type: "listing-served", happened: "unknown", source: "client-statement", note: "没有收到" },
    });
    if (change?.kind !== "event-put") throw new Error("no event");
    const told = JSON.stringify({ ...view.case, events: [...view.case.events, change.event] });
    const statuses = viewOf(told, "2026-11-23")
      .audit.findings.filter(({ rule }) => rule === "S-01")
      .map(({ status }) => status);
    expect(statuses).toEqual(["undetermined"]);
  });

  it("leads to the holiday notices where one is missing", () => {
    const [view] = VIEWS;
    if (view === undefined) throw new Error("no example");
    const markup = still(
      "zh",
      <AnswerForm file={view.case} path="calendar[2027]" question={{ zh: "", en: "" }} asOf="2026-11-23" />,
    );
    expect(markup).toContain('href="#/settings"');
  });
});
