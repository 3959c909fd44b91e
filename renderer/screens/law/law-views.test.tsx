import { describe, expect, it } from "vitest";
import { citation, instruments } from "../../../shared/law/index.ts";
import { notChecked } from "../../../shared/law/not-checked.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { CATALOGUE } from "./catalogue.ts";
import { Compare } from "../../parts/law-text/compare.tsx";
import { InstrumentView } from "./instrument-view.tsx";
import { NotCheckedTable } from "./not-checked-table.tsx";
import { RuleView } from "./rule-view.tsx";
import { align } from "../../parts/law-text/versions.ts";
import { typeset } from "../../base/typeset.ts";

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

describe("the law screen", () => {
  it("shows every article of every version whole, and says what is not verified", () => {
    let unverified = 0;
    for (const { id, versions } of instruments) {
      for (const version of versions) {
        const text = squeezed(textOf(still("zh", <InstrumentView id={id} version={version} article={null} />)));
        expect(text).toContain(squeezed(version.from));
        for (const { article, paragraphs } of version.articles) {
          expect(text).toContain(squeezed(citation(id, version.version, article, null).zh));
          for (const { zh, mark } of paragraphs) {
            if (zh !== null) expect(text).toContain(squeezed(zh));
            else expect(text).toContain("未收录原文");
            if (mark === "M") unverified++;
          }
        }
        if (version.articles.some(({ paragraphs }) => paragraphs.some(({ mark }) => mark === "M"))) {
          expect(text).toContain("文字未经核实");
        }
      }
    }
    expect(unverified).toBeGreaterThan(0);
  });

  it("shows every rule in both languages, with its law", () => {
    for (const rule of CATALOGUE) {
      for (const lang of ["zh", "en"] as const) {
        const text = textOf(still(lang, <RuleView rule={rule} />));
        expect(text).toContain(rule.code);
        expect(text).toContain(typeset(rule.title, lang));
      }
    }
  });

  it("sets two versions side by side with the changed words marked", () => {
    const [defaulters] = instruments;
    const [before, after] = defaulters?.versions ?? [];
    if (defaulters === undefined || before === undefined || after === undefined) throw new Error("no two versions");
    const [row] = align(before, after);
    const markup = still(
      "zh",
      <Compare
        instrument={defaulters.id}
        before={{ version: before, article: row?.before ?? null }}
        after={{ version: after, article: row?.after ?? null }}
      />,
    );
    expect(markup).toContain("<del>");
    expect(markup).toContain("<ins>");
    expect(textOf(markup)).toContain("2017-05-01 起不再适用");
  });

  it("lists everything that is not checked under its reason", () => {
    const text = textOf(still("en", <NotCheckedTable items={notChecked} />));
    for (const { what, why } of notChecked) {
      expect(text).toContain(typeset(what, "en"));
      expect(text).toContain(typeset(why, "en"));
    }
  });
});
