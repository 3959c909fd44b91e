// The whole table: it holds together, and no court contradicts itself.
import { describe, expect, it } from "vitest";
import { courtOf } from "./court-of.ts";
import { courtsLike, courtsNamed } from "./name.ts";
import { allCourts, courtOfCode, isSameCourt } from "./read-rows.ts";

const COURTS = allCourts();
const coded = COURTS.filter((court) => court.code !== null);
const number = (code: string): string => `（2023）${code}执1号`;

describe("the table of courts", () => {
  it("has every court once by its code", () => {
    expect(COURTS.length).toBe(3855);
    expect(new Set(coded.map(({ code }) => code)).size).toBe(coded.length);
  });

  it("names only courts it has, above and after each", () => {
    for (const { name, upper, later, successors } of COURTS) {
      for (const code of [upper, later?.upper ?? null, ...successors]) {
        if (code !== null) expect(courtOfCode(code), `${name}: ${code}`).not.toBeNull();
      }
    }
  });

  it("has a court of a higher rank above each that has one", () => {
    const ranks = ["basic", "intermediate", "high", "supreme"];
    for (const { name, rank, upper } of COURTS) {
      const above = upper === null ? null : courtOfCode(upper);
      if (above !== null) expect(ranks.indexOf(above.rank), name).toBeGreaterThan(ranks.indexOf(rank));
    }
  });

  it("finds every court by its name alone", () => {
    for (const court of COURTS) {
      expect(
        courtsNamed(court.name).some((one) => isSameCourt(one, court)),
        court.name,
      ).toBe(true);
    }
  });

  it("sees no contradiction between a court's own name and number, and one with any other court's", () => {
    const other = (at: number) => coded[(at * 7 + 1931) % coded.length] ?? coded[0];
    for (const [at, court] of coded.entries()) {
      expect(courtOf(court.name, number(court.code ?? "")).certainty, court.name).not.toBe("clash");
      const wrong = other(at);
      if (wrong === undefined || isSameCourt(wrong, court) || /[dm]/u.test(wrong.marks.code)) continue;
      if (courtsNamed(court.name).some((one) => isSameCourt(one, wrong))) continue;
      const answer = courtOf(court.name, number(wrong.code ?? ""));
      expect([answer.certainty, answer.court], `${court.name} ${wrong.name}`).toEqual(["clash", null]);
    }
  });

  it("lets a code that was derived name a court, and call no name wrong", () => {
    const derived = coded.find(({ marks }) => marks.code === "d");
    const answer = courtOf("北京市朝阳区人民法院", number(derived?.code ?? ""));
    expect(answer.court?.name).toBe("北京市朝阳区人民法院");
    expect(answer.certainty).not.toBe("clash");
  });

  it("guesses the intermediate court of a code that is not there, and says that it guesses; never in a municipality", () => {
    const said = (code: string) =>
      courtOf("", number(code))
        .doubts.map(({ text }) => text.en)
        .join(" ");
    expect(said("冀0199")).toContain("a guess: under 河北省石家庄市中级人民法院");
    expect(courtOf("", number("冀0199"))).toMatchObject({ court: null, upper: null });
    for (const code of ["京0199", "渝0199", "苏8699", "鄂9099"]) expect(said(code), code).not.toContain("guess");
  });

  it("never calls the next higher court of these certain", () => {
    const doubtful = ["railway", "forest", "reclamation", "mining", "internet", "ftz", "military"];
    const basic = COURTS.filter(
      ({ kind, rank }) => doubtful.includes(kind) && (rank === "basic" || kind === "military"),
    );
    expect(basic.length).toBeGreaterThan(150);
    for (const court of basic) expect(courtOf(court.name, "").certainty, court.name).not.toMatch(/verified|quoted/u);
  });

  it("offers courts for what is typed so far", () => {
    expect(courtsLike("朝阳", 8).map(({ name }) => name)).toContain("北京市朝阳区人民法院");
    expect(courtsLike("北京三中院", 8).map(({ name }) => name)).toContain("北京市第三中级人民法院");
    expect(courtsLike("朝", 8)).toEqual([]);
  });
});
