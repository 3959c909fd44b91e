// What people are told hangs on the turn that a rule took, and on no wording of its derivation.
import { describe, expect, it } from "vitest";
import { auditOn, caseOf } from "./case.fixture.ts";

const MONEY = {
  enforcement: { court: { name: "某市某区人民法院", level: "basic" }, obligation: { kind: "payment" } },
};

/** The sentence about a finding of the rule, in Chinese. */
function told(rule: string, ...events: Parameters<typeof caseOf>[0]): string | undefined {
  return auditOn("2024-03-06", caseOf(events, MONEY)).summary.find(({ finding }) => finding.startsWith(`${rule}@`))?.zh;
}

type Told = Parameters<typeof caseOf>[0][number];

const DECIDED = { id: "d", type: "listing-decided", date: "2023-06-12", items: [1] } as const;
const served = (service: object) => ({ type: "listing-served", date: "2023-06-20", service }) as const;
/** The same decision with other items or findings of its own. */
const decided = (more: object): Told => ({ ...DECIDED, ...more });
const on = (type: Told["type"], date: string, more: object = {}): Told => ({ type, date, ...more });
/** It is on record that this had not happened on the day of the audit. */
const never = (type: Told["type"], more: object = {}): Told => on(type, "2024-03-06", { happened: "no", ...more });
const IN_PERSON = { service: { method: "direct", recipient: "self", proof: "yes" } };

describe("a sentence with alternatives", () => {
  it.each([
    ["S-05", "被退回，退回的原因不算送达", served({ method: "post", returned: "yes", returnCause: "absent" })],
    ["S-05", "被退回，退回的原因不算送达", served({ method: "post", returned: "yes", ownFault: "no" })],
    ["S-05", "由不能代收的人签收", served({ method: "post", returned: "no", recipient: "other" })],
    ["S-03", "没有留在住所", served({ method: "left", recipient: "other", atResidence: "no", witnessed: "yes" })],
    ["S-06", "没有", served({ method: "announcement", othersFailed: "yes", recorded: "no" })],
  ] as const)("of %s says %s", (rule, words, service) => {
    expect(told(rule, DECIDED, service)).toContain(words);
  });

  it.each([
    ["A-01", "没有发出", [on("enforcement-notice-issued", "2023-05-08"), never("asset-report-ordered")]],
    ["A-01", "另日发出", [on("enforcement-notice-issued", "2023-05-08"), on("asset-report-ordered", "2023-05-20")]],
    ["A-03", "报告财产令没有送达", [decided({ items: [4] }), never("asset-report-order-served")]],
    [
      "A-03",
      "报告期没到",
      [
        on("asset-report-order-served", "2023-05-20", { ...IN_PERSON, reportBy: "2023-06-20" }),
        decided({ items: [4] }),
      ],
    ],
    [
      "A-03",
      "已按期报告",
      [
        on("asset-report-order-served", "2023-05-08", { ...IN_PERSON, reportBy: "2023-06-01" }),
        on("asset-report-filed", "2023-06-01", { complete: "yes" }),
        decided({ items: [4] }),
      ],
    ],
    [
      "A-03",
      "有正当理由",
      [
        on("asset-report-order-served", "2023-05-08", { ...IN_PERSON, reportBy: "2023-06-01", goodReason: "yes" }),
        decided({ items: [4] }),
      ],
    ],
    [
      "C-02",
      "没有交到执行法院",
      [DECIDED, on("correction-requested", "2023-08-01", { written: "yes", addressee: "upper" })],
    ],
    [
      "C-02",
      "不是书面的",
      [DECIDED, on("correction-requested", "2023-08-01", { written: "no", method: "oral", addressee: "enforcing" })],
    ],
    ["E-04", "没有送达", [DECIDED, on("enforcement-notice-issued", "2023-06-20")]],
    ["E-04", "没有送达", [on("enforcement-notice-issued", "2023-05-08"), never("enforcement-notice-served"), DECIDED]],
    ["E-04", "没有送达", [on("enforcement-notice-served", "2023-06-13", IN_PERSON), DECIDED]],
    [
      "E-04",
      "给的时间还没到",
      [
        on("enforcement-notice-issued", "2023-06-01", { performBy: "2023-06-12" }),
        on("enforcement-notice-served", "2023-06-02", IN_PERSON),
        DECIDED,
      ],
    ],
    ["L-01", "没有查明有能力", [decided({ abilityFound: "no" })]],
    ["L-01", "当时已经履行", [on("obligation-performed", "2023-06-09", { full: "yes" }), DECIDED]],
    ["L-09", "当时没有", [decided({ date: "2016-06-13", abilityFound: "no" })]],
    ["L-09", "当时已经履行", [on("enforcement-completed", "2016-06-10"), decided({ date: "2016-06-13" })]],
    ["L-11", "没有协议", [decided({ items: [6] }), never("settlement-agreed")]],
    ["L-11", "没有协议", [decided({ items: [6] }), on("settlement-agreed", "2023-07-03", { performBy: "2023-12-29" })]],
    ["L-11", "还没到期", [on("settlement-agreed", "2023-03-06", { performBy: "2023-06-12" }), decided({ items: [6] })]],
    [
      "L-11",
      "已经履行",
      [
        on("settlement-agreed", "2023-03-06", { id: "peace", performBy: "2023-05-05" }),
        on("settlement-performed", "2023-06-09", { regarding: "peace" }),
        decided({ items: [6] }),
      ],
    ],
    [
      "L-11",
      "有正当理由",
      [
        on("settlement-agreed", "2023-03-06", { id: "peace", performBy: "2023-05-05" }),
        on("settlement-performed", "2023-06-09", { regarding: "peace", happened: "no", goodReason: "yes" }),
        decided({ items: [6] }),
      ],
    ],
    [
      "L-12",
      "没有这份令",
      [decided({ items: [5] }), never("restriction-ordered"), on("restriction-violated", "2023-04-03")],
    ],
    [
      "L-12",
      "令没有送达",
      [
        on("restriction-ordered", "2023-03-06", { id: "order", against: "client" }),
        never("restriction-served", { regarding: "order" }),
        on("restriction-violated", "2023-04-03"),
        decided({ items: [5] }),
      ],
    ],
    [
      "L-12",
      "令没有送达",
      [
        on("restriction-ordered", "2023-03-06", { id: "order", against: "client" }),
        on("restriction-violated", "2023-04-03"),
        on("restriction-served", "2023-04-04", { ...IN_PERSON, regarding: "order" }),
        decided({ items: [5] }),
      ],
    ],
    ...["2023-03-03", "2023-06-13"].map(
      (violated) =>
        [
          "L-12",
          "没有违反行为",
          [
            on("restriction-ordered", "2023-03-06", { id: "order", against: "client" }),
            on("restriction-served", "2023-03-08", { ...IN_PERSON, regarding: "order" }),
            on("restriction-violated", violated),
            decided({ items: [5] }),
          ],
        ] as const,
    ),
    [
      "S-03",
      "没有见证人也没有影像",
      [DECIDED, served({ method: "left", recipient: "self", atResidence: "yes", witnessed: "no", recorded: "no" })],
    ],
    [
      "S-03",
      "拒收的人不合规定",
      [DECIDED, served({ method: "left", recipient: "minor-family", atResidence: "yes", witnessed: "yes" })],
    ],
    ["S-06", "还能用别的方式", [DECIDED, served({ method: "announcement", othersFailed: "no", recorded: "yes" })]],
    ["S-06", "没有记明原因", [DECIDED, served({ method: "announcement", othersFailed: "yes", recorded: "no" })]],
    [
      "X-13",
      "没有新的失信情形",
      [
        decided({ id: "first", date: "2022-06-13" }),
        on("obligation-performed", "2022-08-01", { full: "yes" }),
        on("listing-deleted", "2022-08-03", { regarding: "first" }),
        decided({ newConduct: "no" }),
      ],
    ],
    [
      "X-15",
      "删除的期限已过",
      [
        decided({ termYears: null }),
        on("obligation-performed", "2023-08-01", { full: "yes" }),
        on("court-informed-of-performance", "2023-08-01"),
        on("listing-checked", "2023-09-01", { visible: "yes" }),
      ],
    ],
    [
      "X-15",
      "法院却记录已经删除",
      [
        DECIDED,
        on("listing-deleted", "2023-08-01", { regarding: "d" }),
        on("listing-checked", "2023-09-01", { regarding: "d", visible: "yes" }),
      ],
    ],
  ] as const)("of %s says %s of its story", (rule, words, story) => {
    expect(told(rule, ...story)).toContain(words);
  });

  it("of C-05 names the form of the rejection", () => {
    const request = {
      id: "q",
      type: "correction-requested",
      date: "2023-08-01",
      written: "yes",
      grounds: [1],
    } as const;
    const by = (form: string) =>
      told("C-05", DECIDED, request, { type: "correction-decided", date: "2023-08-11", outcome: "rejected", form });
    expect(new Set([by("ruling"), by("notice"), by("oral")]).size).toBe(3);
    for (const sentence of [by("ruling"), by("notice"), by("oral")]) expect(sentence).toBeDefined();
  });
});
