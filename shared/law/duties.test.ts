// The duties hold together with the texts: each stands in an article that is held, with its number in the words quoted.
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/civil.ts";
import { lengthWords, type DutyText } from "./duties.ts";
import {
  allDuties,
  basisOf,
  countedAs,
  dutyBoundaries,
  dutyOn,
  dutyText,
  longestOf,
  periodOf,
  periodSteps,
  validityOf,
} from "./duty-index.ts";
import { article } from "./index.ts";

const at = ({ name, instrument, version, article: number }: DutyText): string =>
  `${name} ${instrument}@${version}:${number}`;

/** The paragraphs of a duty that the data holds. */
function paragraphsOf({ instrument, version, article: number, paragraph }: DutyText) {
  const paragraphs = article(instrument, version, number)?.paragraphs ?? [];
  return paragraphs.filter(({ n }) => paragraph === undefined || n === null || n === paragraph);
}

const textOf = (duty: DutyText): string =>
  paragraphsOf(duty)
    .map(({ zh }) => zh ?? "")
    .join("");

describe("every duty", () => {
  it("stands in an article and a paragraph that the law data holds", () => {
    expect(
      allDuties()
        .filter((duty) => paragraphsOf(duty).length === 0)
        .map(at),
    ).toEqual([]);
  });

  it("has its period and the words that find its sentence in the article, where the wording is held", () => {
    const quoted = allDuties().filter((duty) => paragraphsOf(duty).every(({ zh }) => zh !== null));
    const missing = quoted.filter((duty) => {
      const words = [duty.words, duty.daysOff, duty.period?.zh].filter((one) => typeof one === "string");
      return words.some((one) => !textOf(duty).includes(one));
    });
    expect(missing.map(at)).toEqual([]);
    expect(quoted.filter(({ period }) => period !== undefined && typeof period.zh !== "string").map(at)).toEqual([]);
  });

  it("has as many items as its article", () => {
    for (const duty of allDuties()) {
      if (duty.items === undefined) continue;
      expect(textOf(duty).match(/（[一二三四五六七八九十]+）/gu)?.length, at(duty)).toBe(duty.items.length);
    }
  });
});

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 15 as 十五; 2 before a measure word also as 两. */
function numerals(n: number): readonly string[] {
  const tens = Math.floor(n / 10);
  const written = `${tens > 1 ? (NUMERALS[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${NUMERALS[n % 10] ?? ""}`;
  return [String(n), written, ...(n === 2 ? ["两"] : [])];
}

it("the number and the unit of every period are those of its words", () => {
  const wrong = allDuties().filter(({ period, workingDaysBy, instrument, version }) => {
    if (period === undefined || typeof period.zh !== "string") return false;
    if (workingDaysBy !== undefined) {
      const said =
        article(instrument, version, workingDaysBy)
          ?.paragraphs.map(({ zh }) => zh ?? "")
          .join("") ?? "";
      return !said.includes(`“${period.zh}”`) || !said.includes("工作日") || period.unit !== "working-days";
    }
    const measure = lengthWords(1, period.unit).zh.slice(1);
    return !numerals(period.n).some((n) => `${n}${measure}` === period.zh);
  });
  expect(wrong.map(at)).toEqual([]);
});

describe("a duty over time", () => {
  const change = dayOf(2017, 5, 1);

  it("is none before its first version, and as its first version for those who have asked that", () => {
    expect(dutyOn("review", change - 1)).toBeNull();
    expect(dutyOn("review", change)?.version).toBe("2017");
    expect(dutyText("review", change - 1).version).toBe("2017");
  });

  it("ends with the last version that has it", () => {
    expect(dutyOn("ability-for-every-ground", change - 1)?.version).toBe("2013");
    expect(dutyOn("ability-for-every-ground", change)).toBeNull();
    expect(validityOf("ability-for-every-ground")).toEqual({ from: "2013-10-01", until: "2017-05-01" });
    expect(dutyText("ability-for-every-ground", change).version).toBe("2013");
  });

  it("divides the time only where it changes", () => {
    expect(dutyBoundaries("review")).toEqual([change]);
    expect(dutyBoundaries("contents")).toEqual([dayOf(2013, 10, 1), change]);
  });

  it("has one step for each period, whatever the number of versions", () => {
    const steps = periodSteps("announcement").map(({ from, period }) => [from, lengthWords(period.n, period.unit).en]);
    expect(steps).toEqual([
      [dayOf(2013, 1, 1), "60 days"],
      [dayOf(2022, 1, 1), "30 days"],
    ]);
  });

  it("is longest with all of its extension, and as it stands where it has none", () => {
    const on = dayOf(2024, 3, 1);
    const longest = (name: DutyText["name"]) => [periodOf(dutyText(name, on)).n, longestOf(dutyText(name, on)).n];
    // Art. 2 of the provisions on the list: two years, by one to three more; art. 12: fifteen days, and no more.
    expect(longest("term")).toEqual([2, 5]);
    expect(longest("review")).toEqual([15, 15]);
  });

  it("is counted in months where the law has years, twelve for each, and else as it stands", () => {
    expect(countedAs({ unit: "years", n: 2, roll: false, zh: "二年" })).toEqual({ unit: "months", n: 24, roll: false });
    for (const unit of ["days", "working-days", "months"] as const)
      expect(countedAs({ unit, n: 2, roll: true, zh: null })).toEqual({ unit, n: 2, roll: true });
  });

  it("names its place in every version", () => {
    expect(basisOf("risk-warning")).toEqual([
      { instrument: "spc-defaulters", version: "2013", article: "2", paragraph: 1 },
      { instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 1 },
    ]);
  });
});
