// `redress deadline`: the golden vectors, one by one and as a batch, and what a line may not hold.
import { describe, expect, it } from "vitest";
import { VECTORS } from "../shared/calendar/vectors.ts";
import { redress } from "./io.fixture.ts";

const OPTIONS = { days: "--days", "working-days": "--working-days", months: "--months" } as const;
const FIELDS = { days: "days", "working-days": "workingDays", months: "months" } as const;

interface Answer {
  readonly from: string;
  readonly roll: boolean;
  readonly raw: string | null;
  readonly due: string | null;
  readonly status: string;
  readonly derivation: readonly { readonly date: string | null; readonly basis: object | null }[];
}

async function one(...args: readonly string[]): Promise<Answer> {
  const { code, out } = await redress(["deadline", ...args, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(out) as Answer;
}

async function batch(...lines: readonly object[]): Promise<readonly Record<string, unknown>[]> {
  const stdin = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const { out } = await redress(["deadline", "--batch", "-"], { stdin });
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the golden vectors", () => {
  it.each(VECTORS)("$id", async ({ start, spec, raw, due }) => {
    const roll = spec.roll ? [] : ["--no-roll"];
    const answer = await one("--from", start, OPTIONS[spec.unit], String(spec.n), ...roll);
    expect(answer.due).toBe(due);
    expect(answer.status).toBe(due === null ? "no-calendar" : "ok");
    expect(answer.raw).toBe(spec.unit === "working-days" ? due : raw);
    expect(answer.derivation.at(-1)?.date ?? null).toBe(due);
  });

  it("come out the same as a batch", async () => {
    const lines = VECTORS.map(({ id, start, spec }) => ({
      id,
      from: start,
      [FIELDS[spec.unit]]: spec.n,
      roll: spec.roll,
    }));
    const answers = await batch(...lines);
    expect(answers).toEqual(
      VECTORS.map(({ id, spec, raw, due }) => ({
        id,
        raw: spec.unit === "working-days" ? due : raw,
        due,
        status: due === null ? "no-calendar" : "ok",
      })),
    );
    for (const answer of answers) expect(Object.keys(answer)).toEqual(["id", "raw", "due", "status"]);
  });
});

describe("one period", () => {
  it("writes its request, its answer and its steps, in this order", async () => {
    const { out } = await redress(["deadline", "--from", "2024-02-04", "--days", "15", "--json"]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      "from",
      "days",
      "roll",
      "raw",
      "due",
      "status",
      "derivation",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      from: "2024-02-04",
      days: 15,
      roll: true,
      raw: "2024-02-19",
      due: "2024-02-19",
    });
  });

  it("cites the law of the day that each step arrives at", async () => {
    const versions = async (from: string): Promise<unknown> =>
      (await one("--from", from, "--days", "10")).derivation[0]?.basis;
    expect(await versions("2016-05-10")).toEqual({ instrument: "cpl", version: "2012", article: "82", paragraph: 2 });
    expect(await versions("2021-12-30")).toEqual({ instrument: "cpl", version: "2017", article: "82", paragraph: 2 });
    expect(await versions("2022-01-01")).toEqual({ instrument: "cpl", version: "2021", article: "85", paragraph: 2 });
    // The last day, 2023-12-31, is a Sunday before New Year's Day: the period ends in 2024, under the law of 2023.
    const { derivation } = await one("--from", "2023-12-21", "--days", "10");
    expect(derivation.map(({ basis }) => basis)).toContainEqual({
      instrument: "cpl",
      version: "2023",
      article: "85",
      paragraph: 3,
    });
  });

  it("looks up no day for a period that is not rolled", async () => {
    expect(await one("--from", "1990-01-01", "--days", "10", "--no-roll")).toMatchObject({
      due: "1990-01-11",
      status: "ok",
    });
    expect(await one("--from", "1990-01-01", "--days", "10")).toMatchObject({
      raw: "1990-01-11",
      due: null,
      status: "no-calendar",
    });
  });

  it("in text has numbered steps with citations, within 80 columns", async () => {
    const { out } = await redress(["deadline", "--from", "2024-02-07", "--working-days", "3"], { lang: "zh" });
    expect(out).toMatch(/^2024-02-07 起 3 个工作日：2024-02-18 周日（补班）\n {3}1 {2}/);
    expect(out).toContain("民诉法（2023）第八十五条第二款");
    const none = await redress(["deadline", "--from", "2026-12-30", "--working-days", "3"]);
    expect(none.code).toBe(0);
    expect(none.out).toMatch(/no date can be given/);
    expect(none.out).not.toMatch(/2027-\d/);
  });
});

describe("a line of a batch", () => {
  const good = { id: "p", from: "2024-01-25", days: 10 };

  it("rolls unless told otherwise, and takes null as absent", async () => {
    const [a, b, c] = await batch(
      { id: "a", from: "2025-09-24", days: 10, months: null, roll: null },
      { id: "b", from: "2025-09-24", days: 10, roll: false },
      { id: 3, from: "2025-09-24", workingDays: 1, roll: true, "x-note": 1 },
    );
    expect(a).toEqual({ id: "a", raw: "2025-10-04", due: "2025-10-09", status: "ok" });
    expect(b).toEqual({ id: "b", raw: "2025-10-04", due: "2025-10-04", status: "ok" });
    expect(c).toEqual({ id: 3, raw: "2025-09-25", due: "2025-09-25", status: "ok" });
  });

  it.each([
    [{ ...good, id: undefined }, "id"],
    [{ ...good, id: "" }, "id"],
    [{ ...good, from: undefined }, "from"],
    [{ ...good, from: "2024-02-30" }, "from"],
    [{ ...good, from: "2024-02" }, "from"],
    [{ ...good, days: undefined }, "(file)"],
    [{ ...good, months: 1 }, "(file)"],
    [{ ...good, days: 0 }, "days"],
    [{ ...good, days: 1.5 }, "days"],
    [{ ...good, days: "10" }, "days"],
    [{ ...good, days: 3651 }, "days"],
    [{ ...good, days: undefined, months: 601 }, "months"],
    [{ ...good, roll: "no" }, "roll"],
    [{ ...good, rol: false }, "rol"],
    [{ ...good, from: "2099-12-30" }, "(file)"],
    [["p"], "(file)"],
  ] as const)("%o is refused at %s", async (line, path) => {
    const [answer] = await batch(line);
    expect(answer).toMatchObject({ format: "redress.error/1", line: 1 });
    const errors = answer?.["errors"] as readonly { readonly path: string; readonly problem: string }[];
    expect(errors.map((error) => error.path)).toContain(path);
    for (const { problem } of errors) expect(problem).toMatch(/.+; .+/);
  });

  it("that is bad keeps its place, and the exit code is 1", async () => {
    const stdin = `${JSON.stringify(good)}\nnonsense\n\uFEFF${JSON.stringify({ ...good, id: "q" })}`;
    const { code, out, err } = await redress(["deadline", "--batch", "-"], { stdin });
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id?: string }).id),
    ).toEqual(["p", undefined, "q"]);
    expect(err).toEqual([
      "<stdin>:2: (file): not JSON: column 1: a value is expected here; one JSON object a line, in UTF-8, is allowed",
      "3 lines: 2 answered, 1 bad",
    ]);
  });
});
