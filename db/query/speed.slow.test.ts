// Lists and search stay quick: the best of a few runs, against bounds that even a busy machine keeps.
import { afterAll, describe, expect, it } from "vitest";
import { ownTime } from "../../tests/own-time.ts";
import { plantOpen, removeFolders } from "../vault.fixture.ts";
import { namedCase, put, STAMP } from "./query.fixture.ts";

afterAll(removeFolders);

const CASES = 5000;
const FAMILY = "王李张刘陈杨黄赵吴周";
const GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰飞鹏华红玉建";

const at = (text: string, index: number): string => text.charAt(index % text.length);

/** The shortest of five runs, in milliseconds of this thread. */
function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: 5 }, () => ownTime(work)));
}

describe(`${CASES} cases`, () => {
  it("are listed, filtered and found in milliseconds", () => {
    const { vault } = plantOpen();
    for (let first = 0; first < CASES; first += 500) {
      const cases = Array.from({ length: 500 }, (_, step) => {
        const index = first + step;
        const name = at(FAMILY, index * 7) + at(GIVEN, index * 11) + at(GIVEN, index * 13 + 5);
        const caseNumber = `（2023）京0105执${index}号`;
        return namedCase({ id: `c${index}`, name, caseNumber, extra: { notes: "电话联系，称未收到决定书" } });
      });
      put(vault, ...cases);
    }
    const { queries } = vault;
    const list = { stamp: STAMP, sort: { by: "clientName", descending: false } } as const;
    queries.caseloadIds(list);
    expect(best(() => queries.caseload(list, { offset: 2500, limit: 100 }))).toBeLessThan(10);
    expect(best(() => queries.search({ text: "王伟" }))).toBeLessThan(50);
    expect(best(() => queries.search({ text: "王" }))).toBeLessThan(50);
    expect(best(() => queries.search({ text: "京0105执1234" }))).toBeLessThan(50);
    // Filters that were not asked for before.
    let court = 0;
    const filtered = () =>
      queries.caseload({ ...list, text: "某", court: `${(court += 1)}` }, { offset: 0, limit: 100 });
    expect(best(filtered)).toBeLessThan(50);
    vault.close();
  });
});
