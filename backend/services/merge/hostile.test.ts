// Bundles that somebody made to do harm: he has the recipient key of a desk and knows the format.
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { type Op, opId, type RowWrite } from "../../../shared/merge/op.ts";
import { type Vault, VaultError } from "../../../db/index.ts";
import { caseOf, LABEL, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { type Arrived, readParts } from "./merge-parts.ts";
import { decideConflict, ForkedError, mergeInto } from "./merge-service.ts";

const open: Vault[] = [];

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
  removeFolders();
});

const STRANGER = "ffffffffffffffff";
const OTHER = "eeeeeeeeeeeeeeee";

function victim(): Vault {
  const { vault } = plantOpen();
  open.push(vault);
  for (const id of ["k1", "k2"]) vault.apply([{ kind: "case-put", case: caseOf(id) }], { label: LABEL });
  return vault;
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function op(n: number, writes: readonly unknown[], more: object = {}): object {
  const who = { when: "2026-11-23T08:00:00.000Z", who: "某", label: { zh: "改", en: "Change" } };
  return { desk: STRANGER, n, hash: hashOf(`${n}`), ...who, seen: {}, writes, ...more };
}

const write = (entity: string, id: string, set: readonly unknown[] = [], more: object = {}): object => ({
  entity,
  id,
  set,
  unset: [],
  ...more,
});

const partOf = (caseId: string, lines: readonly (object | string)[]): Uint8Array =>
  new TextEncoder().encode(
    [{ format: "redress.entries/1", case: caseId }, ...lines]
      .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
      .join("\n"),
  );

const PATH = "entries/00001.ndjson";

function arrived(caseId: string, lines: readonly (object | string)[], files: Arrived["files"] = new Map()): Arrived {
  const read = readParts(new Map([[PATH, partOf(caseId, lines)]]));
  if ("bad" in read) throw new Error(read.bad);
  return { ...read, files };
}

/** Everything the vault says, before and after. */
function allOf(vault: Vault): unknown {
  return [vault.head(), ["k1", "k2"].map((id) => [vault.case(id), vault.notes(id), vault.marks(id), vault.work(id)])];
}

const seenOf = (vault: Vault): Readonly<Record<string, number>> => {
  const { desk, ops } = vault.opsOf("k1");
  return { [desk]: ops.at(-1)?.n ?? 0 };
};

describe("a part of a bundle is refused whole, with nothing written", () => {
  const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  it.each<[string, string, readonly (object | string)[]]>([
    ["no case id", "", []],
    ["half a character in the case id", "\ud800", []],
    ["an id that the vault makes itself", "\u00011", []],
    ["a desk with another name", "k1", [op(1, [], { desk: "__proto__" })]],
    ["a number below one", "k1", [op(-1, [])]],
    ["a number beyond what is counted", "k1", [op(2 ** 60, [])]],
    ["a seen number that is none", "k1", [op(1, [], { seen: { [OTHER]: 1.5 } })]],
    ["the row of another case", "k1", [op(1, [write("case", "k2", [["notes", "改"]])])]],
    ["a kind of row that does not travel", "k1", [op(1, [write("setting", "s", [["a", 1]], { made: true })])]],
    ["a place in a list for a row of none", "k1", [op(1, [write("case", "k1", [["@ord", 5]])])]],
    ["a place in a list that is no number", "k1", [op(1, [write("event", "e1", [["@ord", 1.5]])])]],
    ["a place of a thousand names", "k1", [op(1, [write("event", "e1", [["a/".repeat(1_000), 1]])])]],
    [
      "values nested without end",
      "k1",
      [JSON.stringify(op(1, [write("event", "e1", [["note", 1]])])).replace('"note",1', `"note",${nested}`)],
    ],
    [
      "a number that is too large",
      "k1",
      [JSON.stringify(op(1, [write("event", "e1", [["note", 1]])])).replace('"note",1', '"note",1e999')],
    ],
    [
      "more desks than there are",
      "k1",
      Array.from({ length: 1_001 }, (_, at) => op(1, [], { desk: at.toString(16).padStart(16, "0") })),
    ],
  ])("%s", (_, caseId, lines) => {
    expect(readParts(new Map([[PATH, partOf(caseId, lines)]]))).toEqual({ bad: PATH });
  });
});

describe("changes that make no case are refused by case, with nothing written", () => {
  const made = { made: true };
  it.each<[string, readonly object[]]>([
    ["a field below a value", [write("event", "e1", [["date/x", 1]])]],
    ["a value of another kind", [write("event", "e1", [["date", 5]])]],
    [
      "an event under another id",
      [
        write(
          "event",
          "e9",
          [
            ["id", "e1"],
            ["type", "listing-published"],
          ],
          made,
        ),
      ],
    ],
    ["another case's id", [write("case", "k1", [["id", "k2"]])]],
    ["the form of the file", [write("case", "k1", [["format", "redress.case/9"]])]],
    [
      "a note in no form",
      [
        write(
          "note",
          "n1",
          [
            ["id", "n1"],
            ["text", 5],
          ],
          made,
        ),
      ],
    ],
    ["a mark in no form", [write("mark", "m1", [["", "x"]], made)]],
    ["work that is no work", [write("work", "work", [["labels", "x"]], made)]],
    ["work beside the work", [write("work", "more", [["archived", true]], made)]],
    [
      "a draft without wording",
      [
        write(
          "draft",
          "d",
          [
            ["id", "d"],
            ["edits", 5],
          ],
          made,
        ),
      ],
    ],
    [
      "evidence with half a character as its id",
      [
        write(
          "evidence",
          "\ud800",
          [
            ["id", "\ud800"],
            ["title", "证"],
          ],
          made,
        ),
      ],
    ],
    [
      "a name that objects do not keep",
      [
        write("event", "e1", [
          ["__proto__/x", 1],
          ["constructor", 2],
        ]),
      ],
    ],
    [
      "ten thousand places",
      [
        write(
          "event",
          "e1",
          Array.from({ length: 10_000 }, (_, at) => [`a${at}`, at]),
        ),
      ],
    ],
  ])("%s", (_, writes) => {
    const vault = victim();
    const before = allOf(vault);
    expect(mergeInto(vault, arrived("k1", [op(1, writes, { seen: seenOf(vault) })]))).toMatchObject({
      taken: 0,
      refused: [{ case: "k1", why: "unfit" }],
    });
    expect(allOf(vault)).toEqual(before);
  });

  it("and the cases beside them are taken", () => {
    const vault = victim();
    const {
      cases: [good],
    } = arrived("k3", [op(1, caseWrites("k3"))]);
    const {
      cases: [bad],
    } = arrived("k1", [op(1, [write("event", "e1", [["date", 5]])], { seen: seenOf(vault) })]);
    const report = mergeInto(vault, { cases: [bad, good].flatMap((one) => one ?? []), files: new Map() });
    expect(report).toMatchObject({ taken: 1, refused: [{ case: "k1" }] });
    expect(vault.hasCase("k3")).toBe(true);
  });
});

function caseWrites(id: string): readonly object[] {
  const { events: _, ...head } = caseOf(id);
  const flat = (value: object, at = ""): (readonly [string, unknown])[] =>
    Object.entries(value).flatMap(([name, one]) =>
      typeof one === "object" ? flat(one as object, `${at}${name}/`) : [[`${at}${name}`, one] as const],
    );
  return [write("case", id, flat(head), { made: true })];
}

describe("changes that claim what is not so", () => {
  it("never go before what this desk has yet to write", () => {
    const vault = victim();
    const { desk } = vault.opsOf("k1");
    const before = allOf(vault);
    for (const seen of [{ [desk]: 1_000_000 }, { [OTHER]: 5 }]) {
      const forged = op(1, [write("event", "e1", [["date", "2023-06-01"]])], { seen });
      expect(mergeInto(vault, arrived("k1", [forged])).refused).toEqual([{ case: "k1", why: "missing" }]);
    }
    expect(allOf(vault)).toEqual(before);
  });

  it("never take back what was no decision", () => {
    const vault = victim();
    const [first] = vault.opsOf("k1").ops;
    const takesBack = opId(first ?? { desk: "", n: 0 });
    mergeInto(vault, arrived("k1", [op(1, [], { seen: seenOf(vault), takesBack })]));
    expect(vault.case("k1")).toEqual(caseOf("k1"));
  });

  it("are refused under the name of this desk, and where one number names two of them", () => {
    const vault = victim();
    const { desk, ops } = vault.opsOf("k1");
    const before = allOf(vault);
    const note = write("event", "e1", [["note", "改"]]);
    const forged: readonly (readonly object[])[] = [
      [op(99, [note], { desk })],
      [op(ops[0]?.n ?? 0, [note], { desk })],
      [op(1, [note]), op(1, [write("event", "e1", [["note", "另"]])], { hash: hashOf("another") })],
    ];
    for (const lines of forged) expect(() => mergeInto(vault, arrived("k1", lines))).toThrow(ForkedError);
    expect(allOf(vault)).toEqual(before);
  });

  it("are taken once where one is there twice, and refused where they rest on one another", () => {
    const vault = victim();
    const note = op(1, [write("event", "e1", [["note", "改"]])], { seen: seenOf(vault) });
    const round = [op(2, [], { seen: { [OTHER]: 1 } }), op(1, [], { desk: OTHER, seen: { [STRANGER]: 2 } })];
    expect(mergeInto(vault, arrived("k2", round)).refused).toEqual([{ case: "k2", why: "circular" }]);
    expect(mergeInto(vault, arrived("k1", [note, note]))).toMatchObject({ arrived: 2, taken: 1, already: 1 });
    expect(vault.case("k1")?.events[0]?.note).toBe("改");
    expect(vault.verify().problems).toEqual([]);
  });
});

it("a value that no case may have waits to be decided, and cannot be kept", () => {
  const vault = victim();
  const [conflict] = mergeInto(vault, arrived("k1", [op(1, [write("event", "e1", [["date", 5]])])])).conflicts;
  expect(conflict).toMatchObject({ path: "events/e1/date", ours: "2023-05-05", theirs: 5 });
  const before = allOf(vault);
  expect(() => decideConflict(vault, conflict?.id ?? "", "theirs", "neu")).toThrow(VaultError);
  expect(allOf(vault)).toEqual(before);
  expect(decideConflict(vault, conflict?.id ?? "", "ours", "neu")).toEqual({ ok: true });
});

it("a row that a change writes twice has what was written last", () => {
  const vault = victim();
  const twice = [write("event", "e1", [["note", "先"]]), write("event", "e1", [["note", "后"]])];
  mergeInto(vault, arrived("k1", [op(1, twice, { seen: seenOf(vault) })]));
  expect(vault.case("k1")?.events[0]?.note).toBe("后");
});

it("a field of a row that nobody made is written to nothing", () => {
  const vault = victim();
  const report = mergeInto(
    vault,
    arrived("k1", [op(1, [write("event", "e9", [["note", "改"]])], { seen: seenOf(vault) })]),
  );
  expect(report.refused).toEqual([]);
  expect(vault.case("k1")).toEqual(caseOf("k1"));
});

it("a file whose bytes are not what its name says is not stored, and the evidence says that it is not there", () => {
  const vault = victim();
  const sha256 = hashOf("真");
  const evidence = write(
    "evidence",
    "v1",
    [
      ["id", "v1"],
      ["title", "证"],
      ["sha256", sha256],
      ["@ord", 1024],
    ],
    { made: true },
  );
  const files = new Map([[sha256, new TextEncoder().encode("假")]]);
  mergeInto(vault, arrived("k1", [op(1, [evidence], { seen: seenOf(vault) })], files));
  expect(vault.case("k1")?.evidence).toEqual([{ id: "v1", title: "证", sha256 }]);
  expect(vault.blobSize(sha256)).toBeUndefined();
  expect(vault.verify().problems).toEqual([]);
});

const addedEvent = (id: string): RowWrite => ({
  entity: "event",
  id,
  made: true,
  set: [
    ["id", id],
    ["type", "listing-published"],
    ["date", "2023-06-01"],
  ],
  unset: [],
});
const noted = (at: number): RowWrite => ({ entity: "event", id: "e9", set: [["note", String(at)]], unset: [] });
const many = (count: number, desks: number, writes: (at: number) => readonly RowWrite[]): Arrived => {
  const ops = Array.from({ length: count }, (_, at) => ({
    ...(op(Math.floor(at / desks) + 1, writes(at)) as Op),
    desk: (at % desks).toString(16).padStart(16, "0"),
  }));
  return { cases: [{ caseId: "k1", ops }], files: new Map() };
};

describe("a bundle of very many changes of one case", () => {
  it.each([
    [1, []],
    [20, ["events/e9/note"]],
  ])("by %i desks is taken", (desks, waiting) => {
    const vault = victim();
    const report = mergeInto(
      vault,
      many(20_000, desks, (at) => (at === 0 ? [addedEvent("e9")] : [noted(at)])),
    );
    expect(report).toMatchObject({ taken: 20_000, refused: [] });
    expect(report.conflicts.map(({ path }) => path)).toEqual(waiting);
  });

  it("tells of each event that may be there twice once, not of each pair of them", () => {
    const vault = victim();
    const report = mergeInto(
      vault,
      many(300, 300, (at) => [addedEvent(`d${String(at)}`)]),
    );
    expect(report.doubles).toHaveLength(299);
  });
});
