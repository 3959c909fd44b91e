// What the intake says beside what is typed, in both languages.
import { describe, expect, it } from "vitest";
import type { StoryRow } from "../../../shared/intake/story.ts";
import { EMPTY_HEAD } from "../../parts/case-head/head-values.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { Court } from "./court.tsx";
import { emptyIntake, type IntakeValues } from "./intake-values.ts";
import { PasteBlock } from "./paste-block.tsx";
import { readPasted } from "../../../shared/intake/paste.ts";
import { Story } from "./story.tsx";
import { Who } from "./who.tsx";

const EMPTY = emptyIntake(EMPTY_HEAD);
const TODAY = "2024-05-01";
const nothing = (): void => undefined;
const withHead = (head: Partial<IntakeValues["head"]>): IntakeValues => ({
  ...EMPTY,
  head: { ...EMPTY_HEAD, ...head },
});

const court = (lang: "zh" | "en", head: Partial<IntakeValues["head"]>): string =>
  textOf(still(lang, <Court values={withHead(head)} onValues={nothing} />));
const who = (lang: "zh" | "en", head: Partial<IntakeValues["head"]>): string =>
  still(lang, <Who values={withHead(head)} today={TODAY} onValues={nothing} />);
function story(lang: "zh" | "en", typed: Readonly<Record<string, Partial<StoryRow>>>): string {
  const rows = EMPTY.story.map((row) => ({ ...row, ...typed[row.type] }));
  const told = { felt: EMPTY.felt, fileOf: () => null, onFelt: nothing, onFile: nothing };
  return still(lang, <Story rows={rows} today={TODAY} onRows={nothing} {...told} />);
}

describe("who", () => {
  it("shows sex, birth and age by the number, and hides its end from the room", () => {
    const markup = who("zh", { idNumber: "000000194912310027" });
    expect(textOf(markup)).toContain("由号码得出：女，1949-12-31 出生，74 岁");
    expect(markup).toContain("00000019491231••••");
    expect(markup).not.toContain("000000194912310027");
    expect(textOf(who("en", { idNumber: "000000194912310027" }))).toContain("female, born 1949-12-31, aged 74");
  });

  it("says what is wrong with a number in full, and nothing while it is typed", () => {
    expect(textOf(who("zh", { idNumber: "000000194912310021" }))).toContain("校验位");
    expect(textOf(who("zh", { idNumber: "0000001949" }))).not.toContain("校验位");
    expect(textOf(who("zh", { idNumber: "E12", idType: "passport" }))).not.toContain("18位");
  });
});

describe("which court", () => {
  it("says level, region and next higher court, and that the number fits", () => {
    const said = court("zh", { courtName: "北京市朝阳区人民法院", caseNumber: "（2023）京0105执1号" });
    expect(said).toContain("基层法院 · 北京 · 上一级：北京市第三中级人民法院");
    expect(said).toContain("“京0105”与法院相符");
    expect(said).not.toContain("法院级别");
  });

  it("asks for the level of a court that it does not know, and which of several it is", () => {
    expect(court("en", { courtName: "某区人民法院" })).toContain("Level of the court");
    expect(court("zh", { courtName: "朝阳区人民法院" })).toContain("长春市朝阳区人民法院");
  });

  it("offers the court of a number, and a doubtful next higher court only with a yes", () => {
    expect(court("zh", { caseNumber: "（2023）京0105执1号" })).toContain("案号是北京市朝阳区人民法院的");
    expect(court("zh", { courtName: "雄县人民法院" })).toContain("上一级可能是河北雄安新区中级人民法院 核对过，写进去");
  });
});

describe("what happened", () => {
  it("says the day of the week, the year that was taken over, and what cannot be read", () => {
    const said = textOf(
      story("zh", {
        "listing-decided": { day: "2024-3-5" },
        "listing-discovered": { day: "3-20" },
        "correction-requested": { day: "五一后" },
      }),
    );
    expect(said).toContain("周二 2024-03-05");
    expect(said).toContain("周三 2024-03-20 · 年份照上一行补");
    expect(said).toContain("看不出是哪一天");
  });

  it("says of a paper that never came by the client's word that this is no breach yet", () => {
    expect(textOf(story("zh", { "listing-decided": { answer: "b" } }))).toContain("还不能写成违反");
    expect(textOf(story("en", { "correction-served": { answer: "e" } }))).toContain("not yet a breach");
    expect(textOf(story("zh", { "listing-decided": { answer: "a" } }))).not.toContain("还不能写成违反");
  });

  it("opens the five questions by itself where the paper in hand is the public list", () => {
    const open = (paper: string): boolean =>
      /<details class="in-listing" open/u.test(story("zh", { "listing-decided": { day: "2024-3-5", paper } }));
    expect(open("名单网页截图")).toBe(true);
    expect(open("决定书")).toBe(false);
  });

  it("shows a pasted line as it stood there and as it is read", () => {
    const rows = readPasted("3.27\t法院签收快递\n4/18\t执行局回复，不同意", "2024-03-25", (at) => `p${at}`);
    const said = textOf(still("zh", <PasteBlock rows={rows} onPut={nothing} onDrop={nothing} />));
    expect(said).toContain("3.27 法院签收快递 → 2024-03-27 · 法院收到纠正申请 年份照上一行补");
    expect(said).toContain("选了“驳回”，请看一眼");
    expect(said).toContain("放入 2 行");
  });
});
