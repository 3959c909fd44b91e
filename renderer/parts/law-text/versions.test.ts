import { describe, expect, it } from "vitest";
import { article, instrument, instruments, instrumentVersion } from "../../../shared/law/index.ts";
import type { Article, InstrumentVersion } from "../../../shared/law/types.ts";
import { align, counterpart, neighbours, versionOrLatest, wording } from "./versions.ts";

function version(id: string, label: string): InstrumentVersion {
  const found = instrumentVersion(id, label);
  if (found === null) throw new Error(`${id} has no version ${label}`);
  return found;
}

function held(id: string, label: string, number: string): Article {
  const found = article(id, label, number);
  if (found === null) throw new Error(`${id}@${label} holds no article ${number}`);
  return found;
}

describe("versions of an instrument side by side", () => {
  it("finds a provision that moved by its topic", () => {
    const periods = held("cpl", "2017", "82");
    expect(counterpart(periods, version("cpl", "2023"))?.article).toBe("85");
  });

  it("aligns every article of both versions once", () => {
    for (const { versions } of instruments) {
      versions.slice(1).forEach((after, index) => {
        const before = versions[index];
        if (before === undefined) return;
        const rows = align(before, after);
        const left = rows.flatMap((row) => row.before ?? []);
        const right = rows.flatMap((row) => row.after ?? []);
        expect(left).toHaveLength(before.articles.length);
        expect(new Set(left)).toEqual(new Set(before.articles));
        expect(right).toEqual(after.articles);
      });
    }
  });

  it("shows the neighbour of a provision that changed, and none where nothing did", () => {
    const review = held("spc-defaulters", "2017", "1");
    const { before, after } = neighbours("spc-defaulters", "2017", review);
    expect(before?.version.version).toBe("2013");
    expect(before?.article.article).toBe("1");
    expect(after).toBeNull();
  });

  it("compares wordings only where they are held", () => {
    expect(wording(held("spc-defaulters", "2017", "12"))).toContain("十五日内审查");
    expect(wording({ article: "1", paragraphs: [{ n: null, zh: null, en: "gist", mark: "P" }] })).toBeNull();
    expect(wording(null)).toBeNull();
  });

  it("takes the version named, else the latest", () => {
    expect(versionOrLatest("cpl", "2017")?.version).toBe("2017");
    expect(versionOrLatest("cpl", "1991")?.version).toBe(instrument("cpl").versions.at(-1)?.version);
    expect(versionOrLatest("cpl", undefined)?.until).toBeNull();
  });
});
