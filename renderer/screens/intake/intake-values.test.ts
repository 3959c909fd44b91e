// The intake form as values: what it becomes, and what its draft keeps.
import { describe, expect, it } from "vitest";
import { validateCase } from "../../../shared/case/validate.ts";
import { EMPTY_HEAD } from "../../parts/case-head/head-values.ts";
import { caseOf, courtOfNumber, emptyIntake, type IntakeValues, readIntake, withFile } from "./intake-values.ts";

const EMPTY = emptyIntake(EMPTY_HEAD);
const WISH = { lang: "zh", today: "2024-05-01", readable: false, noCourt: "未写" } as const;
const withHead = (head: Partial<IntakeValues["head"]>, rest: Partial<IntakeValues> = {}): IntakeValues => ({
  ...EMPTY,
  ...rest,
  head: { ...EMPTY_HEAD, ...head },
});
const made = (values: IntakeValues) => {
  const file = caseOf("1", values, WISH);
  const checked = validateCase(file);
  expect(checked.ok ? [] : checked.errors).toEqual([]);
  return file;
};

describe("the case that an intake becomes", () => {
  it("has level, region and next higher court of a court that the table is certain of", () => {
    const { court, upperCourt } = made(withHead({ courtName: "北京市朝阳区人民法院" })).enforcement;
    expect(court).toEqual({ name: "北京市朝阳区人民法院", level: "basic", region: "北京" });
    expect(upperCourt).toEqual({ name: "北京市第三中级人民法院", level: "intermediate", region: "北京" });
  });

  it("has nothing filled in for a court that is doubtful, not there, or against its number", () => {
    for (const courtName of ["雄县人民法院", "某区人民法院", "朝阳区人民法院"]) {
      const { court, upperCourt } = made(withHead({ courtName })).enforcement;
      expect([court.level, court.region, upperCourt], courtName).toEqual(["basic", undefined, undefined]);
    }
    const clash = withHead({ courtName: "北京市朝阳区人民法院", caseNumber: "（2023）京0108执1号" });
    expect(made(clash).enforcement.upperCourt).toBeUndefined();
  });

  it("never replaces what the person wrote", () => {
    const own = { courtLevel: "intermediate" as const, region: "某地", courtName: "北京市朝阳区人民法院" };
    const { court, upperCourt } = made(withHead(own, { ownLevel: true, upperCourt: "某高级人民法院" })).enforcement;
    expect(court).toMatchObject({ level: "intermediate", region: "某地" });
    expect(upperCourt).toEqual({ name: "某高级人民法院", level: "high" });
    const confirmed = made(withHead({ courtName: "雄县人民法院" }, { upperCourt: "河北雄安新区中级人民法院" }));
    expect(confirmed.enforcement.upperCourt).toMatchObject({ name: "河北雄安新区中级人民法院", level: "intermediate" });
  });

  it("takes the level from the words of a name that is in no table", () => {
    expect(made(withHead({ courtName: "某市中级人民法院" })).enforcement.court.level).toBe("intermediate");
  });

  it("knows the court of a number while no name is written", () => {
    expect(courtOfNumber(withHead({ caseNumber: "2023京0105执1号" }))).toBe("北京市朝阳区人民法院");
    expect(courtOfNumber(withHead({ caseNumber: "2023京0105执1号", courtName: "某" }))).toBeNull();
    expect(courtOfNumber(withHead({ caseNumber: "（2023）津0319执1号" })), "to be confirmed").toBeNull();
  });

  it("keeps the address for service, and takes a number alone for a resident's card", () => {
    const { client } = made(withHead({ idNumber: "1101051990********" }, { addressForService: "某路1号" }));
    expect(made(withHead({ idNumber: "E1234" })).client.idDocument?.type, "another document").toBeUndefined();
    expect(client).toMatchObject({ "x-addressForService": "某路1号", idDocument: { type: "resident-id" } });
  });
});

describe("the draft of an intake", () => {
  it("comes back whole", () => {
    const values = withHead({ clientName: "王某" }, { upperCourt: "某院" });
    expect(readIntake(JSON.parse(JSON.stringify(values)), EMPTY)).toEqual(values);
  });

  it("of the former form keeps what was typed", () => {
    expect(readIntake({ ...EMPTY_HEAD, clientName: "王某" }, EMPTY)).toEqual(withHead({ clientName: "王某" }));
  });

  it("is nothing where it is no draft of it", () => {
    for (const bad of [null, 7, [], { head: 7 }, { ...EMPTY, story: [{}] }, { ...EMPTY, ownLevel: "yes" }]) {
      expect(readIntake(bad, EMPTY)).toBeNull();
    }
  });
});

describe("what the listing did to the client", () => {
  it("becomes a sanction for each kind, since the day that was told, its year that of the story", () => {
    const story = EMPTY.story.map((row) => (row.type === "listing-decided" ? { ...row, day: "2024-03-05" } : row));
    const { sanctions } = made(
      withHead({ courtName: "某院" }, { story, felt: { kinds: ["loan", "air-travel"], day: "2-20" } }),
    );
    expect(sanctions).toEqual([
      { id: "felt-air-travel", kind: "air-travel", from: "2024-02-20" },
      { id: "felt-loan", kind: "loan", from: "2024-02-20" },
    ]);
  });

  it("has no day where none was told or it cannot be read, and is nothing where nothing is ticked", () => {
    for (const day of ["", "前年", "2-20"])
      expect(made(withHead({ courtName: "某院" }, { felt: { kinds: ["post"], day } })).sanctions).toEqual([
        { id: "felt-post", kind: "post" },
      ]);
    expect(made(withHead({ courtName: "某院" }, { felt: { kinds: [], day: "2024-03-05" } })).sanctions).toBeUndefined();
  });

  it("is kept by the draft; one of an intake that did not ask has none of it", () => {
    const { felt: _felt, files: _files, ...former } = EMPTY;
    expect(readIntake(former, EMPTY)).toEqual(EMPTY);
    const typed = { ...EMPTY, felt: { kinds: ["rail"], day: "去年" }, files: { a: "照片.jpg" } };
    expect(readIntake(JSON.parse(JSON.stringify(typed)), EMPTY)).toEqual(typed);
  });
});

describe("the photo of a paper in hand", () => {
  const [row] = EMPTY.story;
  if (row === undefined) throw new Error("the usual story has no rows");

  it("makes a piece of evidence called as the file, or as the paper was called before", () => {
    const dropped = withFile(EMPTY, row, "名单截图.jpg");
    expect(made(withHead({ courtName: "某院" }, dropped)).evidence).toEqual([
      { id: `${row.id}-paper`, title: "名单截图" },
    ]);
    const named = { ...EMPTY, story: EMPTY.story.map((one) => (one === row ? { ...one, paper: "决定书" } : one)) };
    expect(withFile(named, { ...row, paper: "决定书" }, "IMG_1.jpg").story[0]?.paper).toBe("决定书");
  });

  it("stays a piece where its name is deleted, and is none once the file is taken away", () => {
    const dropped = withFile(EMPTY, row, "名单截图.jpg");
    const unnamed = { ...dropped, story: EMPTY.story };
    const rows = unnamed.story.map((one) => (one.id === row.id ? { ...one, day: "2024-03-05" } : one));
    const head = { courtName: "某院" };
    expect(made(withHead(head, { ...unnamed, story: rows })).evidence).toHaveLength(1);
    expect(made(withHead(head, withFile({ ...unnamed, story: rows }, row, null))).evidence).toBeUndefined();
  });
});
