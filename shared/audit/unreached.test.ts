// What the audit says of what was too much work: it claims nothing, names some and counts the others, and says how to go on.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { viewCase } from "../engine/case-view.ts";
import { d02 } from "../rules/d/d-02-reasons.ts";
import { smallCase } from "../rules/testing.ts";
import { unreachedFinding } from "./unreached.ts";

const file = smallCase({
  events: Array.from({ length: 20 }, (_, at) => ({
    id: `d${String(at).padStart(2, "0")}`,
    type: "listing-decided",
    date: at === 19 ? "2024-02" : "2024-01-05",
  })),
});
const { events } = viewCase(file, parseDay("2024-06-03") ?? 0);

/** The finding where these events, by their places, were left out. */
function left(from: number, to: number, open: readonly string[] = []) {
  const subjects = events.slice(from, to).map((anchor) => ({ thread: null, anchor }));
  return unreachedFinding({ rule: d02, left: subjects, of: 20, open: new Set(open) }, file);
}
const said = (finding: ReturnType<typeof left>) => finding.derivation.map(({ zh, en }) => `${zh} | ${en}`);

describe("what was not reached", () => {
  it("is undetermined, with nothing that could be taken for an answer", () => {
    expect(left(0, 3)).toMatchObject({
      id: "D-02@case",
      status: "undetermined",
      kind: "requirement",
      holder: "enforcing-court",
      due: null,
      done: null,
      remedies: [],
      basis: [],
      readings: [],
      subjects: ["d00", "d01", "d02"],
    });
  });

  it("is counted, and the first of it named with its day where that is exact", () => {
    expect(said(left(0, 3)).slice(0, 2)).toEqual([
      expect.stringMatching(/应当?核对20处，有3处没有算到 .* of 20 matters for this rule, 3 not reached$/u),
      expect.stringMatching(
        /^没有算到的：2024-01-05“[^”]+”，另有2处 \| Not reached: “[^”]+” \(2024-01-05\) and 2 more$/u,
      ),
    ]);
    expect(said(left(0, 1))[1]).not.toMatch(/另有|more/u);
    expect(said(left(0, 2))[1]).toMatch(/，另有1处 .* and 1 more$/u);
    expect(said(left(19, 20))[1]).toMatch(/^没有算到的：“/u);
    expect(said(left(19, 20))[1]).not.toContain("2024-");
  });

  it("names twelve at most, and where not even the links were worked out says so", () => {
    expect(left(0, 19).subjects).toHaveLength(12);
    expect(left(0, 12).subjects).toHaveLength(12);
    const none = left(0, 0);
    expect(said(none)[0]).toContain("联系没有理清");
    expect(said(none)).toHaveLength(3);
    expect(none.subjects).toEqual([]);
  });

  it("asks for what was open, sorted and twelve at most; where nothing was it asks for the file to be split", () => {
    const asked = left(0, 1, ["events[d01].reasons", "events[d00].reasons"]);
    expect(asked.missing.map(({ path }) => path)).toEqual(["events[d00].reasons", "events[d01].reasons"]);
    expect(said(asked).at(-1)).toMatch(/^请先补充所缺的事实.*fill in the facts/u);
    const many = events.map(({ id }) => `events[${id}].reasons`);
    expect(left(0, 1, many).missing).toHaveLength(12);
    expect(said(left(0, 1)).at(-1)).toMatch(/^请把案卷拆开.*split the file/u);
  });
});
