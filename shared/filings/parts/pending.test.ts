// One request beside another: what still runs is named and not repeated, and of two routes to one court the note says which is first.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile, EventOf } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { draftOf, isCalledFor, DOCUMENTS, textOf, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";

const text = (document: DocumentName, file: CaseFile, asOf: string): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, asOf) }));
const called = (file: CaseFile, asOf: string): readonly DocumentName[] => {
  const { audit } = reasonedOf(file, asOf);
  return DOCUMENTS.filter((info) => isCalledFor(info, audit)).map(({ document }) => document);
};

describe.each([
  ["listing", LISTED],
  ["restriction", ORDERED],
] as const)("a request about a %s that is within the court's time", (target, act) => {
  const file = kindOf("k", [act, ...asked(target, "2024-05-28", null)]);

  it("is not called for again, and is named in a second one that is drawn all the same", () => {
    expect(called(file, "2024-06-01")).not.toContain("correction-request");
    const paper = text("correction-request", file, "2024-06-01");
    expect(paper).toMatch(
      /2024年5月28日，申请人(?:就限制消费措施)?提出书面纠正申请（[^）]*）。该申请尚未审结的，请与本申请一并审查。/u,
    );
    expect(text("lawyer-note", file, "2024-06-01")).toContain(
      "2024年5月28日提出的纠正申请仍在审查期限内（最早至2024年6月12日）：不要就同一理由重复提出",
    );
  });

  it("is not called pending once the time is over", () => {
    expect(called(file, "2024-06-20")).toContain("correction-request");
    expect(text("correction-request", file, "2024-06-20")).not.toContain("尚未审结");
    expect(text("lawyer-note", file, "2024-06-20")).not.toContain("仍在审查期限内");
  });
});

describe("a debt that is paid, and a listing that stands still", () => {
  const LATE = seen("c1", "2024-05-20");
  const requests = (paper: string): readonly string[] =>
    [...paper.matchAll(/^　　\d\. (.*请求[^（。]*)/gmu)].map(([, words = ""]) => words);

  it("is asked to be deleted, and nothing else, where nothing else is wrong", () => {
    const paid = kindOf("k", [LISTED, ...PAID, LATE]);
    expect(called(paid, "2024-06-01")).toContain("deletion-request");
    expect(called(paid, "2024-06-01")).not.toContain("correction-request");
    expect(requests(text("deletion-request", paid, "2024-06-01"))[0]).toBe("请求删除申请人的失信信息");
    expect(text("lawyer-note", paid, "2024-06-01")).toContain("只交删除申请，不另交纠正申请");
    expect(text("lawyer-note", kindOf("k", [LISTED]), "2024-06-01")).not.toContain("删除申请");
    // Whoever draws up the other paper all the same is given the same request.
    expect(requests(text("correction-request", paid, "2024-06-01"))[0]).toBe("请求删除申请人的失信信息");
  });

  it("has a ground for lifting the restriction too: it falls with the entry, and after payment", () => {
    const paid = kindOf("k", [LISTED, ORDERED, ...PAID, LATE]);
    const paper = text("deletion-request", paid, "2024-06-01");
    expect(paper).toContain("请求一并解除对申请人采取的限制消费措施");
    // This order, by its day and number, and what it names as its reason: not a class of orders.
    expect(paper).toMatch(
      /义务已经全部履行，贵院2023年11月6日发出的限制消费令（文号：【待填：[^】]*】）应当解除（《限制消费规定》第九条）。/u,
    );
    expect(paper).toMatch(
      /该限制消费令载明的理由和条款：【待填：[^】]*】。该令与纳入决定于同日作出。该令因申请人被纳入失信被执行人名单而发出的（《限制消费规定》第一条第二款），失信信息删除的，这一理由已经不存在/u,
    );
    expect(paper).toContain("对限制消费措施申请纠正的，参照《失信规定》第十二条办理（《善意文明执行意见》第十八条）");
    // Without an order, nothing of it is said.
    expect(text("deletion-request", kindOf("k", [LISTED, ...PAID, LATE]), "2024-06-01")).not.toMatch(
      /限制消费措施应当|该令|限制消费令/u,
    );
  });

  it("does not say that an order falls with the entry which certainly came before the listing", () => {
    const earlier = { ...ORDERED, date: "2023-10-09" } as CaseEvent;
    const wrong = { ...LISTED, abilityFound: "no" } as CaseEvent;
    const correction = (order: CaseEvent): string =>
      text("correction-request", kindOf("k", [wrong, order, ...PAID, LATE]), "2024-06-01");
    expect(correction(ORDERED)).toMatch(/这一理由自始不能成立.*一并纠正、解除/u);
    expect(correction(earlier)).not.toMatch(/该令因|同日作出|第一条第二款/u);
    expect(correction(earlier)).toMatch(
      /贵院2023年10月9日发出的限制消费令（文号：【[^】]*】）应予解除的理由：【待填：限制消费令早于纳入决定/u,
    );
    // After payment it is to be lifted, whenever it was made.
    const deletion = text("deletion-request", kindOf("k", [LISTED, earlier, ...PAID, LATE]), "2024-06-01");
    expect(deletion).toMatch(
      /义务已经全部履行，贵院2023年10月9日发出的限制消费令.*应当解除（《限制消费规定》第九条）/u,
    );
    expect(deletion).not.toMatch(/该令因|应予解除的理由/u);
    // On a day that may be the same or the next it is not told apart.
    expect(correction({ ...ORDERED, date: "2023-11" })).toContain("该令因申请人");
  });

  it("has a paper for each request where the listing was wrong from the start", () => {
    const wrong = kindOf("k", [{ ...LISTED, abilityFound: "no" } as CaseEvent, ...PAID, LATE]);
    expect(called(wrong, "2024-06-01")).toEqual(expect.arrayContaining(["correction-request", "deletion-request"]));
    const correction = text("correction-request", wrong, "2024-06-01");
    expect(correction).toContain("请求撤销申请人的失信信息");
    expect(correction).not.toContain("删除申请人的失信信息");
    expect(correction).not.toContain("关于履行完毕后的删除期限");
    expect(text("deletion-request", wrong, "2024-06-01")).not.toContain("撤销申请人的失信信息");
    expect(text("lawyer-note", wrong, "2024-06-01")).toContain("先交删除申请");
  });

  it.each([
    ["certainly due: nothing is put right", null, false],
    ["in dispute for a term that nobody knows: what is inaccurate is still asked", undefined, true],
  ] as const)("leaves an inaccurate entry beside a deletion that is %s", (_what, termYears, isAsked) => {
    const { termYears: _known, ...open } = LISTED as EventOf<"listing-decided">;
    const file = kindOf("k", [
      termYears === null ? LISTED : open,
      { id: "p9", type: "listing-published", date: "2024-01-05", inaccurate: ["duty"], source: "document" },
      ...PAID,
      LATE,
    ]);
    expect(called(file, "2024-06-01")).toContain("deletion-request");
    expect(called(file, "2024-06-01").includes("correction-request")).toBe(isAsked);
  });
});

it("puts reconsideration before supervision, in the note and among the papers called for", () => {
  const served = {
    id: "q4",
    type: "correction-served",
    date: "2024-05-29",
    regarding: "q3",
    service: { method: "direct", proof: "yes", recipient: "self" },
  } as const;
  const late = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-05-27"), served]);
  expect(called(late, "2024-06-01")).toContain("reconsideration-request");
  expect(called(late, "2024-06-01")).not.toContain("supervision-request");
  expect(text("lawyer-note", late, "2024-06-01")).toContain("先申请复议，执行监督留到复议有结果或者复议期限届满之后");
  const filed = [
    { id: "r1", type: "reconsideration-requested", date: "2024-06-03", regarding: "q4", method: "in-person" },
    { id: "r2", type: "reconsideration-received", date: "2024-06-03", regarding: "r1", source: "document" },
  ] as const;
  const reviewed: CaseFile = { ...late, events: [...late.events, ...filed] };
  expect(called(reviewed, "2024-06-10")).not.toContain("supervision-request");
  expect(text("lawyer-note", reviewed, "2024-06-10")).toContain("复议正在审查期限内");
  expect(called(reviewed, "2024-07-10")).toContain("supervision-request");
  expect(called(late, "2024-07-01")).toContain("supervision-request");
  expect(text("lawyer-note", late, "2024-07-01")).not.toContain("先申请复议");
});
