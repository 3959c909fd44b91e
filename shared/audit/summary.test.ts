// The summary: which findings it tells, in which order, and what it says of days that are known, not exact, or not on record.
import { describe, expect, it } from "vitest";
import type { Audit } from "../engine/finding.ts";
import { auditOn, caseOf, rejected } from "./case.fixture.ts";

const line = ({ summary }: Audit, finding: string): string | undefined =>
  summary.find((one) => one.finding === finding)?.zh;
const english = ({ summary }: Audit, finding: string): string | undefined =>
  summary.find((one) => one.finding === finding)?.en;

/** Paid in full on a day; the listing has no term. */
const paid = (...after: Parameters<typeof caseOf>[0]) =>
  caseOf([
    { id: "d", type: "listing-decided", date: "2021-01-04", items: [1], termYears: null, abilityFound: "yes" },
    { id: "pay", type: "obligation-performed", date: "2021-03-01", full: "yes" },
    { id: "told", type: "court-informed-of-performance", date: "2021-03-01" },
    ...after,
  ]);

describe("the summary", () => {
  it("says by when it was due, and how late it was done", () => {
    const audit = auditOn("2024-06-01", caseOf(rejected("2024-02-26", {})));
    expect(audit.summary.map(({ finding }) => finding)).toContain("R-01@xs");
    const late = auditOn("2024-06-01", paid({ type: "listing-deleted", date: "2021-03-09" }));
    expect(line(late, "X-01@pay")).toBe("义务已经履行，法院应当至迟在2021-03-04删除；实际2021-03-09，迟了5天。");
    expect(english(late, "X-01@pay")).toBe(
      "The obligation was performed. The deletion was due by 2021-03-04; it came 5 days late, on 2021-03-09.",
    );
    const inTime = auditOn("2024-06-01", paid({ type: "listing-deleted", date: "2021-03-04" }));
    expect(line(inTime, "X-01@pay")).toBeUndefined();
  });

  it("names days that are not exact by their ends, never as some day", () => {
    const audit = auditOn("2024-06-01", paid({ type: "listing-deleted", date: "2021-03-09/2021-03-12" }));
    expect(line(audit, "X-01@pay")).toBe(
      "义务已经履行，法院应当至迟在2021-03-04删除；实际2021年3月9日至12日之间，迟了5至8天。",
    );
    expect(english(audit, "X-01@pay")).toContain("it came 5 to 8 days late, on a day between 9 and 12 March 2021.");
  });

  it("says of what is not on record that it is not, or when it was last seen undone", () => {
    const denied = auditOn("2021-04-06", paid({ type: "listing-deleted", date: "2021-04-06", happened: "no" }));
    expect(line(denied, "X-01@pay")).toContain("法院应当至迟在2021-03-04删除；到2021-04-06没有记录，已过33天。");
    const seen = auditOn("2021-06-01", paid({ type: "listing-checked", date: "2021-05-04", visible: "yes" }));
    expect(line(seen, "X-01@pay")).toContain("法院应当至迟在2021-03-04删除；2021-05-04还能查到，至少迟了61天。");
    expect(english(seen, "X-01@pay")).toContain("still there on 2021-05-04, at least 61 days late.");
  });

  it("says of a limit of the client's that it has passed, and what is left", () => {
    const audit = auditOn(
      "2024-06-01",
      caseOf(rejected("2024-02-26", { method: "direct", recipient: "self", proof: "yes" })),
    );
    expect(line(audit, "R-01@xs")).toMatch(/^申请复议的十日到2024-03-07已过。.*也可以申请执行监督。$/u);
  });

  it("says of a dispute what it turns on: the day, the service, or the law", () => {
    const rejection = (date: string, proof: string) =>
      auditOn("2024-03-09", caseOf(rejected(date, { method: "direct", recipient: "self", proof })));
    const imprecise = rejection("2024-02-24/2024-02-28", "yes");
    expect(line(imprecise, "R-01@xs")).toBe("有争议：“申请复议已过十日”能否成立，要看那天究竟是哪一天。");
    const unproved = rejection("2024-02-26", "no");
    expect(line(unproved, "R-01@xs")).toBe("有争议：“申请复议已过十日”能否成立，要看文书有没有真正送达。");
    const birthday = auditOn(
      "2024-06-01",
      caseOf([{ id: "d", type: "listing-decided", date: "2023-06-12" }], {
        client: { kind: "natural-person", birthDate: "2005-06-12" },
      }),
    );
    expect(english(birthday, "L-05@d")).toBe(
      "Disputed: whether “A minor was listed” holds turns on whether the 18th birthday itself counts as adult.",
    );
  });

  it("puts what would take the client off the list first, and what alone changes nothing last", () => {
    const { summary } = auditOn(
      "2024-06-01",
      caseOf(
        [
          { id: "f", type: "enforcement-requested", date: "2023-04-03" },
          { id: "n", type: "enforcement-notice-issued", date: "2023-05-03", riskWarning: "no" },
          { id: "d", type: "listing-decided", date: "2023-06-12", reasons: "no" },
          { id: "p", type: "listing-published", date: "2023-06-13", missing: ["court"] },
        ],
        { client: { kind: "natural-person", birthDate: "2008-03-05" } },
      ),
    );
    const rules = summary.map(({ finding }) => finding.split("@")[0]);
    expect(rules.slice(0, 1)).toEqual(["L-05"]);
    expect(rules.slice(-1)).toEqual(["E-01"]);
    expect(rules.indexOf("D-02")).toBeLessThan(rules.indexOf("P-01"));
    expect(line({ summary } as Audit, "L-05@d")).toBe("决定那天15岁；未成年人不得纳入名单。");
    expect(summary.at(-1)?.zh).toMatch(/这一点本身不能说明纳入错误。$/u);
  });

  it("leaves out what may help the other side: a lawyer weighs that first", () => {
    const decided = (termYears: number) =>
      auditOn("2024-06-01", caseOf([{ id: "d", type: "listing-decided", date: "2023-06-12", items: [4], termYears }]));
    const found = (audit: Audit) => audit.findings.find(({ rule }) => rule === "D-05")?.status;
    expect([found(decided(1)), found(decided(9))]).toEqual(["breach", "breach"]);
    expect(line(decided(1), "D-05@d")).toBeUndefined();
    expect(line(decided(9), "D-05@d")).toContain("决定写了9年");
    const noOrder = [
      { id: "d", type: "listing-decided", date: "2023-06-12", items: [4], termYears: 2 },
      { type: "restriction-ordered", date: "2024-05-05", happened: "no" },
    ] as const;
    const order = auditOn("2024-06-01", caseOf(noOrder));
    expect(order.findings.find(({ rule }) => rule === "H-01")?.status).toBe("breach");
    expect(line(order, "H-01@d")).toBeUndefined();
  });

  it("speaks to an organisation, and of a child, in words of their own", () => {
    const listed = (client: object) =>
      line(
        auditOn("2024-06-01", caseOf([{ id: "d", type: "listing-decided", date: "2023-06-12" }], { client })),
        "L-10@d",
      );
    expect(listed({ kind: "natural-person", isDebtor: "no", birthDate: "1985-02-03" })).toContain("您不是");
    expect(listed({ kind: "legal-person", isDebtor: "no" })).toContain("贵单位不是");
    expect(listed({ kind: "natural-person", isDebtor: "no", birthDate: "2006-06-02" })).toContain("孩子不是");
    expect(listed({ kind: "natural-person", isDebtor: "no", birthDate: "2006-06-01" })).toContain("您不是");
  });

  it("comes with titles that say what is wrong, and only where something is", () => {
    const on = (birthDate: string) =>
      auditOn(
        "2024-06-01",
        caseOf([{ id: "d", type: "listing-decided", date: "2023-06-12" }], {
          client: { kind: "natural-person", birthDate },
        }),
      ).findings.find(({ rule }) => rule === "L-05")?.title.en;
    expect(on("2010-01-01")).toBe("A minor was listed");
    expect(on("1990-01-01")).not.toBe("A minor was listed");
  });
});
