// Lateness towards a court: counted to the act or to the last proof, which the paper names, and never beyond it.
import { describe, expect, it } from "vitest";
import { parseDay } from "../../calendar/civil.ts";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { viewCase } from "../../engine/case-view.ts";
import type { Finding } from "../../engine/finding.ts";
import { found } from "../../remedies/testing.fixture.ts";
import { smallCase, type SmallCase } from "../../rules/testing.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { contradictionsIn, papersOf } from "../consistency.fixture.ts";
import { draftOf, textOf, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { actsOf, endingOf, isClaimedUndone } from "./ending.ts";

const text = (document: DocumentName, file: CaseFile, asOf: string): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, asOf) }));

/** What any paper for a court says of days, over all of them. */
function courtTexts(file: CaseFile, asOf: string): string {
  return papersOf(file, reasonedOf(file, asOf))
    .filter(({ forCourt }) => forCourt)
    .map(textOf)
    .join("\n");
}

describe("a duty that a look shows undone", () => {
  const file = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-03-01"), seen("c2", "2024-05-20")]);

  it("is late to the last look, which is named, whatever day the papers are drawn on", () => {
    const on = (asOf: string): string => text("deletion-request", file, asOf);
    // Due on 5 January 2024.
    const said = "至2024年5月20日最后一次查询时，贵院仍未删除失信信息，超过期限136日。";
    expect(on("2024-05-20")).toContain(said);
    expect(on("2026-11-29")).toContain(said);
    expect(courtTexts(file, "2026-11-29")).not.toMatch(/截至2026年11月29日/u);
  });

  it("is late to the last look under every reading", () => {
    const told = { ...PAID[1], id: "p2", date: "2024-02-01" } as CaseEvent;
    const apart = kindOf("k", [LISTED, ...PAID.slice(0, 1), told, seen("c2", "2024-05-20")]);
    expect(text("deletion-request", apart, "2026-11-29")).toContain(
      "退一步讲，即使采“自法院知悉之日起算”的理解，期限于2024年2月5日届满，仍超过期限105日。",
    );
  });

  it("is late by at least so many days where the look is not exact", () => {
    const vague = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05")]);
    expect(text("deletion-request", vague, "2026-11-29")).toContain(
      "至2024年5月最后一次查询时，贵院仍未删除失信信息，至少超过期限117日。",
    );
  });

  it("is told so where a granted correction was not carried out", () => {
    const granted = asked("listing", "2024-01-30", "2024-02-05", { outcome: "granted" });
    const still = kindOf("k", [LISTED, ...granted, seen("c1", "2024-05-30")]);
    const paper = text("supervision-request", still, "2024-06-30");
    expect(paper).toContain("至2024年5月30日最后一次查询时，执行法院仍未撤销失信信息，超过期限112日。");
    expect(paper).toContain("至2024年5月30日最后一次查询时，执行法院仍未纠正失信信息，超过期限112日。");
    // Nobody looked after that day: nothing is said of the time since.
    expect(paper).not.toMatch(/日期不明|此后未见/u);
  });
});

it("performance in full is told with what was paid: a slip alone proves no more than itself", () => {
  const paid = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);
  const told = "全部履行了生效法律文书确定的义务（【待填：证明此节的证据编号】）。";
  const paper = text("deletion-request", paid, "2024-06-01");
  expect(paper).toContain(`${told}履行的数额：【待填：本金、利息或者违约金、迟延履行利息、执行费用各多少、总额，`);
  const deed = { ...paid, enforcement: { ...paid.enforcement, obligation: { kind: "act" } } } as typeof paid;
  expect(text("deletion-request", deed, "2024-06-01")).not.toContain("履行的数额");
});

it("a duty recorded as not done by a day is late to that day", () => {
  const file = kindOf("k", [
    { id: "e0", type: "enforcement-requested", date: "2024-03-01", source: "document" },
    { id: "n0", type: "enforcement-notice-issued", date: "2024-03-20", happened: "no", regarding: "e0" },
  ]);
  expect(text("urging-letter", file, "2024-06-01")).toContain("至2024年3月20日止，贵院仍未发出执行通知，超过期限9日。");
});

it("silence is told as no record, with the day of the papers, and as nothing more", () => {
  const file = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", null)]);
  const paper = text("supervision-request", file, "2024-06-01");
  expect(paper).toContain("截至2024年6月1日（期限届满后第103日），未见执行法院作出处理决定的记录。");
  expect(paper).not.toMatch(/超过期限|没有作出/u);
});

describe("a decision that left requests undealt with", () => {
  it("within the period is no silence: what is left is asked to be judged", () => {
    const file = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-02-08", { answered: "no" })]);
    const paper = text("supervision-request", file, "2024-06-01");
    expect(paper).toContain("所作决定没有处理全部请求，遗漏的请求为：【待填：");
    expect(paper).toContain("截至2024年6月1日，未见对其余请求作出处理的记录。");
    expect(paper).not.toMatch(/争议|超过期限/u);
  });

  it("about a restriction is told in the same way", () => {
    const file = kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", "2024-03-01", { answered: "no" })]);
    const paper = text("urging-letter", file, "2024-06-01");
    expect(paper).toContain("贵院于2024年3月1日作出的决定超过期限11日，并且没有处理全部请求，遗漏的请求为：【待填：");
    expect(contradictionsIn(papersOf(file, reasonedOf(file, "2024-06-01")), file)).toEqual([]);
  });
});

it("a fresh look is asked for before filing, in the note for the lawyer", () => {
  const file = kindOf("k", [LISTED, ...PAID, seen("c2", "2024-05-20")]);
  expect(text("lawyer-note", file, "2024-06-01")).toContain(
    "失信被执行人名单：最后一次查到仍在是2024年5月20日。提交当日重新查询，保存带网址和时间的截图",
  );
});

describe("how a duty stands in the file", () => {
  const on = (day: string) => ({ earliest: day, latest: day });
  const stands = (part: Partial<Finding>, events: NonNullable<SmallCase["events"]>, rule = "X-01") =>
    endingOf(
      { view: viewCase(smallCase({ events }), parseDay("2024-12-31") ?? 0) },
      found(`${rule}@e1`, { kind: "time-limit", due: on("2024-03-07"), ...part }),
    );
  const listing = { type: "listing-decided", date: "2023-11-01", items: [1], termYears: null };
  const look = (date: string | null, more: object = {}) => ({ type: "listing-checked", date, visible: "yes", ...more });
  const looked = (...looks: readonly ReturnType<typeof look>[]) =>
    stands({ thread: "e1", subjects: ["e1"] }, [listing, ...looks]).kind;

  it("is undone by a certain look at its own listing after the last day, and by no other", () => {
    expect(looked(look("2024-03-08"))).toBe("undone");
    expect(looked(look("2024-03-07")), "on the last day").toBe("silent");
    expect(looked(look(null)), "on an unknown day").toBe("silent");
    expect(looked(look("2024-03-08", { visible: "no" }))).toBe("silent");
    expect(looked(look("2024-03-08", { happened: "unknown" }))).toBe("silent");
    const two = [listing, { ...listing, date: "2023-12-01" }];
    const among = (more: object) => stands({ thread: "e1", subjects: ["e1"] }, [...two, look("2024-03-08", more)]).kind;
    expect(among({ regarding: "e1" })).toBe("undone");
    expect(among({ regarding: "e2" }), "at another listing").toBe("silent");
    expect(among({}), "at one or another").toBe("silent");
  });

  it("is undone by the last look of several, told by its first possible day", () => {
    const ending = stands({ thread: "e1", subjects: ["e1"] }, [listing, look("2024-04"), look("2024-03-20")]);
    expect(ending).toMatchObject({ kind: "undone", on: on("2024-04-01"), proof: { id: "e2" } });
    const endless = stands({ thread: "e1", subjects: ["e1"], due: null }, [listing, look("2024-04-01")]);
    expect(endless.kind, "no last day is known").toBe("silent");
  });

  it("is undone by the record that the act was not done by a day after the last, for the same trigger", () => {
    const applied = { type: "enforcement-requested", date: "2024-02-01" };
    const denied = (more: object) =>
      stands(
        { subjects: ["e1"] },
        [applied, { ...applied, date: "2024-02-02" }, { type: "enforcement-notice-issued", happened: "no", ...more }],
        "E-01",
      ).kind;
    expect(denied({ date: "2024-03-08", regarding: "e1" })).toBe("undone");
    expect(denied({ date: "2024-03-07", regarding: "e1" })).toBe("silent");
    expect(denied({ date: null, regarding: "e1" })).toBe("silent");
    expect(denied({ date: "2024-03-08", regarding: "e2" }), "for another request").toBe("silent");
  });

  it("is not clear where such an act is on record that the audit does not take for the performance", () => {
    const act = (more: object) =>
      stands({ thread: "e1", subjects: ["e1", "e2"] }, [
        listing,
        { type: "listing-deleted", date: "2024-03-01", ...more },
      ]).kind;
    expect(act({})).toBe("unclear");
    expect(act({ happened: "no" })).toBe("silent");
    expect(act({ happened: "unknown" })).toBe("silent");
  });

  /** Which acts perform the duty of each time limit, as its article names them. */
  const DUTIES = {
    "E-01": "enforcement-notice-issued",
    "E-02": "enforcement-notice-issued",
    "D-07": "listing-decided",
    "X-01": "listing-deleted listing-revoked",
    "P-05": "listing-corrected listing-deleted listing-revoked",
    "X-14": "listing-corrected listing-deleted listing-revoked",
    "C-03": "correction-decided",
    "C-04": "listing-corrected listing-deleted listing-revoked",
    "R-03": "reconsideration-decided",
    "O-02": "objection-decided",
    "H-03": "correction-decided restriction-lifted restriction-relief-decided",
    "N-02": "credit-objection-answered",
    "N-03": "credit-objection-answered",
    "N-06": "credit-objection-answered",
    "N-07": "credit-objection-answered",
    "K-02": "court-replied",
    "K-06": "compensation-decided",
    "ZA-02": "review-decided review-served",
    "ZA-13": "authority-removed",
    "Z-36": "authority-objection-answered",
    "Z-37": "authority-listed",
    "Z-39": "authority-removal-decided",
    "Z-3A": "authority-removed",
    "D-02": "",
  } as const;
  it.each(Object.entries(DUTIES))("of %s is performed by %s", (rule, acts) => {
    expect(
      actsOf(found(`${rule}@e1`, {}))
        .toSorted()
        .join(" "),
    ).toBe(acts);
  });

  it("is claimed undone only of a time limit that has an end and no act", () => {
    const claimed = (part: Partial<Finding>) =>
      isClaimedUndone(found("X-01@e1", { kind: "time-limit", due: on("2024-03-07"), ...part }));
    expect(claimed({})).toBe(true);
    expect(claimed({ done: on("2024-03-09") })).toBe(false);
    expect(claimed({ due: null })).toBe(false);
    expect(claimed({ kind: "requirement" })).toBe(false);
  });
});
