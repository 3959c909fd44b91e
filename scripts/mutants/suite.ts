// Stands in for the runner inside the bundle: takes the tests of each file down without running them. `expect` is the real one.
import { expect as realExpect, expectTypeOf as realExpectTypeOf } from "vitest";

export const expect = realExpect;
export const expectTypeOf = realExpectTypeOf;

export interface OneTest {
  readonly name: string;
  readonly run: () => unknown;
}

/** The test files of the bundle by path, each a function that describes its tests. */
const files = new Map<string, () => unknown>();
let path: readonly string[] = [];
let taken: OneTest[] = [];

/** Called by each test file of the bundle. */
export function file(name: string, body: () => unknown): void {
  files.set(name, body);
}

/** The tests of a file, its descriptions run anew. */
export async function testsOf(name: string): Promise<readonly OneTest[]> {
  taken = [];
  path = [];
  await files.get(name)?.();
  return taken;
}

type Body = (...row: readonly unknown[]) => unknown;

function eachOf(
  one: (name: string, run: () => unknown) => void,
): (rows: readonly unknown[]) => (name: string, body: Body) => void {
  return (rows) => (name, body) => {
    const spread = rows.every((row) => Array.isArray(row));
    for (const row of rows) one(name, () => (spread ? body(...(row as unknown[])) : body(row)));
  };
}

function oneTest(name: string, run: () => unknown): void {
  taken.push({ name: [...path, name].join(" > "), run });
}

function group(name: string, body: () => unknown): void {
  const above = path;
  path = [...above, name];
  body();
  path = above;
}

const nothing = (): void => {};

export const it = Object.assign(oneTest, { each: eachOf(oneTest) });
export const test = Object.assign((name: string, run: () => unknown): void => oneTest(name, run), {
  each: eachOf(oneTest),
});
export const describe = Object.assign(group, {
  each: eachOf(group),
  skipIf: (skipped: unknown) => (skipped === true ? nothing : group),
});
