// What mutants a source gives, that a seed draws the same ones again, and how they lie asleep in a source.
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { equivalentOf, equivalents } from "./equivalents.ts";
import { mutantsOf } from "./find.ts";
import type { Mutant } from "./kinds.ts";
import { plant } from "./plant.ts";
import { sampleOf } from "./sample.ts";
import { FOLDERS, mutantsIn, sourcesIn } from "./sources.ts";
import { ROOT } from "./bundle.ts";

const changes = (source: string, file = "shared/rules/t/t-01.ts"): readonly string[] =>
  mutantsOf(file, source).map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);

describe("the mutants of a source", () => {
  it("turn a condition round, leave it out, and leave out each half of it", () => {
    expect(changes("if (a && b) f();").toSorted()).toEqual([
      "dropped: a && b → a",
      "dropped: a && b → b",
      "dropped: a && b → false",
      "negated: a && b → !(a && b)",
    ]);
    expect(changes("if (!a) f();").toSorted()).toEqual(["dropped: !a → false", "negated: !a → a"]);
    expect(changes("const x = y === z;")).toEqual(["negated: y === z → y !== z"]);
  });

  it("do not leave out a half without which the other does not compile", () => {
    const halves = (source: string): readonly string[] =>
      changes(source).filter((change) => change.startsWith("dropped") && !change.endsWith("false"));
    expect(halves("f(a !== null && a.b);")).toEqual(["dropped: a !== null && a.b → a !== null"]);
    expect(halves("f(x.a === undefined || g(x.a));")).toEqual([
      "dropped: x.a === undefined || g(x.a) → x.a === undefined",
    ]);
    for (const kept of ["a !== null && b", "a === null && a.b", "a !== 1 && a.b", "a !== null && x.a"])
      expect(halves(`f(${kept});`), kept).toHaveLength(2);
  });

  it("move a boundary, whether it is a sign or a question to the world", () => {
    expect(changes("f(a <= b);")).toEqual(["boundary: a <= b → a < b"]);
    expect(changes("f(world.lt(done, due));")).toEqual(["boundary: world.lt(done, due) → world.le(done, due)"]);
    expect(changes("f(hash.toString());")).toEqual([]);
  });

  it("leave the estimate of how much work something is as it stands", () => {
    expect(changes("this.budget.spend(16 + 2 * list.length);")).toEqual([]);
  });

  it("change a duty that is only asked for to one of another time", () => {
    const [asked, used] = ['f(world.duty("review", day) === null);', 'f(world.duty("review", day));'].map((source) =>
      changes(source).find((change) => change.startsWith("basis")),
    );
    expect(used).toBe('basis: "review" → "no-stay"');
    expect(asked).toMatch(/^basis: "review" → /u);
    expect(asked).not.toBe(used);
  });

  it("change numbers by one, and flags", () => {
    expect(changes("f(0);")).toEqual(["number: 0 → (-1)", "number: 0 → 1"]);
    expect(changes("f(true);")).toEqual(["flag: true → false"]);
  });

  it("change the length, the unit and the roll of a period, and where it stands", () => {
    const duty = 'const d = { review: { article: "12", paragraph: 1, period: { unit: "days", n: 15, roll: true } } };';
    expect(changes(duty, "shared/law/instruments/t.ts")).toEqual([
      'basis: "12" → "13"',
      "basis: 1 → 0",
      "basis: 1 → 2",
      'unit: "days" → "working-days"',
      "period: 15 → 14",
      "period: 15 → 16",
      "roll: true → false",
    ]);
    expect(changes('const v = { from: "2017-05-01" };', "shared/law/instruments/t.ts")).toEqual([
      'law-date: "2017-05-01" → "2017-04-30"',
      'law-date: "2017-05-01" → "2017-05-02"',
    ]);
  });

  it("change what a rule declares: kind of status, holder, provisions, facts, readings, remedies", () => {
    const rule = `const r = { holder: "client", basis: basisOf("review"), facts: ["a.date", "b"], readings: [ROLL],
      remedies: ["reconsideration"], status: "breach" };`;
    expect(changes(rule)).toEqual(
      expect.arrayContaining([
        'holder: "client" → "agency"',
        'basis: "review" → "no-stay"',
        'facts: ["a.date", "b"] → ["b"]',
        "reading: [ROLL] → []",
        'remedy: ["reconsideration"] → []',
        'remedy: "reconsideration" → "objection"',
        expect.stringMatching(/^status: "breach" → "(?!breach)/u),
      ]),
    );
  });

  it("change the state of a route, its court and its items", () => {
    const route = 'f("closing", survey.courts.upper, { state: "todo" });';
    expect(changes(route, "shared/remedies/t.ts")).toEqual([
      'route: "closing" → "missed"',
      "route: survey.courts.upper → survey.courts.listing",
      'route: "todo" → "unknown"',
    ]);
  });

  it("leave words for people, types, imports and names of properties alone", () => {
    const source = `import { a } from "./a-b.ts";
      type T = "open" | 3;
      interface I { readonly of: "a-b" }
      const text = { zh: "甲", en: "late" };
      const same = { text, "a-b": x as "c-d" };`;
    expect(changes(source)).toEqual([]);
  });

  it("stand at the line of their place", () => {
    expect(mutantsOf("shared/rules/t.ts", "f();\n  g(true);\n")).toMatchObject([{ line: 2, text: "g(true);" }]);
  });
});

describe("a sample", () => {
  const all = Array.from({ length: 500 }, (_, at) => at);

  it("is the same for the same seed, another for another, and has nothing twice", () => {
    expect(sampleOf(all, 40, 7)).toEqual(sampleOf(all, 40, 7));
    expect(sampleOf(all, 40, 7)).not.toEqual(sampleOf(all, 40, 8));
    expect(new Set(sampleOf(all, 40, 7)).size).toBe(40);
  });

  it("is everything where there is no more, in its order", () => {
    expect(sampleOf(all, 900, 1)).toEqual(all);
  });
});

/** The source as a function of what stands free in it. */
type Made = (mutant: (id: number) => boolean, a: boolean, b: number) => unknown;

describe("planted mutants", () => {
  const SOURCE = "const x = a && (b < 3);";

  function run(awake: number): unknown {
    const planted = plant(
      SOURCE,
      mutantsOf("shared/rules/t.ts", SOURCE).map((mutant, id) => ({ ...mutant, id })),
    );
    const alive = planted.replaceAll("globalThis.__mutant", "mutant");
    const made = Reflect.construct(Function, ["mutant", "a", "b", `${alive} return x;`]) as Made;
    return made((id) => id === awake, true, 3);
  }

  it("sleep until one is called, also where one lies within another", () => {
    const found: readonly Mutant[] = mutantsOf("shared/rules/t.ts", SOURCE);
    expect(run(-1)).toBe(false);
    const at = (to: string): number => found.findIndex((one) => one.to === to);
    expect(run(at("b <= 3"))).toBe(true);
    expect(run(at("4"))).toBe(true);
    expect(run(at("a"))).toBe(true);
  });
});

describe("the sources", () => {
  it("are those of the folders, without tests and what is there for tests", () => {
    for (const folder of FOLDERS) expect(sourcesIn([folder]).length, folder).toBeGreaterThan(5);
    expect(sourcesIn(FOLDERS).filter((path) => /\.test\.|\.fixture\.|testing/u.test(path))).toEqual([]);
  });

  it("give the mutants of the kinds that are asked for", () => {
    const found = mutantsIn(["shared/remedies/limit.ts"], new Set(["route", "boundary"]));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["route", "boundary"]));
  });

  it("still hold every line that the list of equivalents names, and each has a reason", () => {
    for (const one of equivalents()) {
      const mutants = mutantsOf(one.file, readFileSync(`${ROOT}${one.file}`, "utf8"));
      expect(
        mutants.some((mutant) => equivalentOf(mutant, [one]) !== undefined),
        `${one.file}: ${one.text}: ${one.from} → ${one.to}`,
      ).toBe(true);
      expect(one.why.length, one.text).toBeGreaterThan(20);
    }
  });
});
