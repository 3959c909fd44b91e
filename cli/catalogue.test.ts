// `redress rules`, `law` and `schema`: complete, in order, and honest about wording that was not verified.
import { describe, expect, it } from "vitest";
import { ruleOrder } from "../shared/engine/rule-code.ts";
import { instruments } from "../shared/law/index.ts";
import { RULES, TABLE } from "../shared/rules/index.ts";
import type { Audit } from "../shared/engine/finding.ts";
import { ROUTES } from "../shared/remedies/index.ts";
import { displayWidth } from "../shared/report/width.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const KEYS = ["code", "title", "kind", "holder", "basis", "validity", "readings", "facts", "remedies", "checked"];

async function output(args: string, lang: "zh" | "en" = "en"): Promise<string> {
  const { code, out, err } = await redress(args.split(" "), { lang });
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return out;
}

describe("rules", () => {
  it("--json gives every code once, in the order of the findings", async () => {
    const entries = JSON.parse(await output("rules --json")) as readonly Record<string, unknown>[];
    const codes = entries.map(({ code }) => String(code));
    expect(codes.toSorted()).toEqual(TABLE.map(({ code }) => code).toSorted());
    expect(codes).toEqual(codes.toSorted((a, b) => ruleOrder(a) - ruleOrder(b)));
    for (const entry of entries) {
      const persons = "persons" in entry ? ["persons"] : [];
      expect(Object.keys(entry)).toEqual(entry["checked"] === true ? [...KEYS, ...persons] : [...KEYS, "why"]);
    }
  });

  it("states the class of persons that an article names, where it is not everybody", async () => {
    const entries = JSON.parse(await output("rules --json")) as readonly { code: string; persons?: object }[];
    const named = entries.filter(({ persons }) => persons !== undefined).map(({ code }) => code);
    expect(named).toEqual(["L-05", "L-06", "L-07", "H-04", "H-07", "N-01", "N-05"]);
    expect(await output("rules show N-01", "en")).toContain("only for: private organisations and their operators");
  });

  it("gives the readings with whether they count", async () => {
    const { readings } = JSON.parse(await output("rules show C-03 --json")) as { readings: readonly object[] };
    expect(readings).toContainEqual({ id: "receipt", active: true });
    expect(readings).toContainEqual({ id: "docketed", active: false });
  });

  it("in text lists every code, and shows one with its article", async () => {
    for (const lang of ["zh", "en"] as const) {
      const list = await output("rules", lang);
      for (const { code, title } of RULES)
        expect(list).toMatch(new RegExp(`^${code} .+${title[lang].slice(0, 4)}`, "m"));
      const shown = await output("rules show C-03", lang);
      expect(shown.replaceAll(/\s/g, "")).toContain("应当自收到书面纠正申请之日起十五日内审查");
      expect(shown).toContain("docketed");
      expect(shown).toContain("correction-received.date");
      expect(shown).toContain("supervision");
    }
  });

  it("can be shown one by one, every one of them, in both languages", async () => {
    for (const { code } of TABLE) {
      for (const lang of ["zh", "en"] as const) expect(await output(`rules show ${code}`, lang)).toMatch(`${code} `);
    }
  });
});

describe("law", () => {
  it("lists what is being drafted or revised, with the day somebody last looked, as text and as data", async () => {
    const en = await output("law watch", "en");
    expect(en).toMatch(/Enterprise Bankruptcy Law \(revision\)[^]*\(X-05\)[^]*last looked: 2026-11-29/u);
    expect(await output("law watch", "zh")).toContain("社会信用体系建设法");
    const data = JSON.parse(await output("law watch --json")) as readonly {
      readonly id: string;
      readonly rules: readonly string[];
    }[];
    expect(data.map(({ id }) => id)).toContain("enforcement-law");
    // Whatever it would touch is a rule of the catalogue.
    const codes = new Set<string>(RULES.map(({ code }) => code));
    expect(data.flatMap(({ rules }) => rules).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("list names every instrument and version", async () => {
    const list = await output("law list");
    for (const { id, versions } of instruments) {
      expect(list).toMatch(new RegExp(`^${id} \\(`, "m"));
      for (const { version } of versions) expect(list).toContain(`@${version}`);
    }
  });

  it("show gives the newest version unless one is named", async () => {
    expect(await output("law show spc-defaulters 12")).toMatch(/^spc-defaulters@2017\n/);
    expect(await output("law show spc-defaulters@2013 7")).toMatch(/^spc-defaulters@2013\n/);
  });

  it("show gives wording, source, validity and the day it was checked", async () => {
    const shown = await output("law show spc-defaulters@2017", "zh");
    for (const words of [
      "法释〔2017〕7号",
      "2017-05-01 起施行",
      "全文",
      "来源：",
      "核对日期：2026-11-23",
      "第十三条",
    ]) {
      expect(shown).toContain(words);
    }
  });

  it("says of every paragraph that was not seen in full that it was not", async () => {
    for (const { id, versions } of instruments) {
      for (const { version, articles } of versions) {
        const shown = await output(`law show ${id}@${version}`);
        const marks = new Set(articles.flatMap(({ paragraphs }) => paragraphs.map(({ mark }) => mark)));
        if (marks.has("M")) expect(shown).toContain("[wording not verified]");
        if (marks.has("P")) expect(shown).toContain("[paraphrase only, not the wording]");
        if (marks.has("V2")) expect(shown).toContain("[wording seen only as quoted elsewhere]");
      }
    }
  });
});

describe("schema", () => {
  it.each(["case", "audit"])("%s is a JSON Schema", async (name) => {
    const schema = JSON.parse(await output(`schema ${name}`)) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: `redress.${name}/1`,
      type: "object",
    });
  });
});

describe("checklist", () => {
  const court = caseText("a", LATE_ANSWER);

  it("names every route in its help, in the order of the list", async () => {
    const { out } = await redress(["checklist", "--help"]);
    expect(out.replaceAll(/\s+/gu, " ")).toContain(ROUTES.map(({ route }) => route).join(", "));
  });

  const listed = { id: "l", type: "authority-listed", date: "2024-05-01", list: "wages" };
  const others = JSON.stringify({ ...(JSON.parse(caseText("b", [listed])) as object), matter: "欠薪名单" });

  it.each(ROUTES.map(({ route }) => route))(
    "of %s is the one of the audit, as JSON and in both languages",
    async (route) => {
      const stdin = route.startsWith("administrative-") ? others : court;
      const args = ["checklist", "-", "--route", route, "--as-of", "2024-06-01"];
      const { code, out } = await redress([...args, "--json"], { stdin });
      expect(code).toBe(0);
      const audit = await redress(["audit", "-", "--format", "json", "--as-of", "2024-06-01"], { stdin });
      const lists = (JSON.parse(audit.out) as Audit).checklists;
      expect(JSON.parse(out)).toEqual(lists.find((list) => list.route === route));
      for (const lang of ["zh", "en"] as const) {
        const text = (await redress(args, { stdin, lang })).out;
        for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
        expect(text).toContain("2024-06-01");
        expect(text).toMatch(/^ {2}\[[x ?-]\] /m);
      }
    },
  );

  it("says which routes a case has where it holds no list that the route is against", async () => {
    for (const [stdin, route, fitting] of [
      [others, "deletion", "administrative-reconsideration, administrative-suit"],
      [court, "administrative-suit", "correction-request, reconsideration"],
    ] as const) {
      const { code, out, err } = await redress(["checklist", "-", "--route", route], { stdin });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err[0]).toContain(`--route ${route}: the case holds no list that this route is against`);
      expect(err[0]).toContain(fitting);
    }
  });

  it("refuses a bad case like audit does", async () => {
    const { code, out, err } = await redress(["checklist", "-", "--route", "deletion"], { stdin: "{}" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err[0]).toMatch(/^<stdin>: format: /);
  });
});
