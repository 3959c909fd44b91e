// The one act that matters most now: what goes before what, and both sides of each boundary.
import { describe, expect, it } from "vitest";
import type { NextAct } from "../engine/finding.ts";
import { auditOn, caseOf, rejected } from "./case.fixture.ts";
import { askedIn } from "./next-words.ts";

const BY_HAND = { method: "direct", proof: "yes", recipient: "self" };

const next = (asOf: string, ...given: Parameters<typeof caseOf>): NextAct | null =>
  auditOn(asOf, caseOf(...given)).next;

const decision = { id: "d", type: "listing-decided", date: "2023-06-12" } as const;

describe("the next act", () => {
  it("keeps the client's limit that ends first and can still be met", () => {
    const rejection = rejected("2024-02-26", BY_HAND);
    const act = next("2024-03-06", rejection);
    expect(act).toMatchObject({
      kind: "file",
      route: "reconsideration",
      by: { earliest: "2024-03-07", latest: "2024-03-07" },
      because: ["R-01@xs"],
      what: {
        zh: "最迟在2024-03-07向上一级人民法院申请复议，还剩1天",
        en: "By 2024-03-07, apply to the next higher court for reconsideration: 1 day left",
      },
    });
    expect(next("2024-03-07", rejection)?.what.en).toContain("today is the last day");
    expect(next("2024-03-08", rejection)).toMatchObject({ route: "supervision", because: ["R-01@xs"] });
  });

  it("names the court where the file does, and goes by the first day where the last is not exact", () => {
    const upper = {
      enforcement: {
        court: { name: "某市某区人民法院", level: "basic" },
        upperCourt: { name: "某市中级人民法院", level: "intermediate" },
      },
    };
    const act = next("2024-03-01", rejected("2024-02-26/2024-02-28", BY_HAND), upper);
    expect(act).toMatchObject({ addressee: "某市中级人民法院", by: { earliest: "2024-03-07", latest: "2024-03-11" } });
    expect(act?.what.zh).toBe("最迟在2024-03-07向某市中级人民法院申请复议，还剩6天，最后一天还不能定，按最早的算");
    // The first day is over, the last is not: at once.
    expect(next("2024-03-08", rejected("2024-02-26/2024-02-28", BY_HAND))?.what.zh).toBe(
      "立即向上一级人民法院申请复议；期限可能已经过了",
    );
  });

  it("asks first for what decides whether a limit runs, where that is not known", () => {
    const [, q, r, x] = rejected("2024-02-26", BY_HAND);
    const unserved = [decision, q, r, x].flatMap((event) => event ?? []);
    const act = next("2024-06-03", unserved);
    expect(act).toMatchObject({ kind: "answer", route: "reconsideration", because: ["R-01@q"] });
    expect(act?.what.zh).toContain("送达给您了吗");
  });

  it("asks without saying how the answer is written: that stands where it is answered", () => {
    const unsure = {
      zh: "法院哪一天收到申请？不确定的，写最早和最晚的一天。",
      en: "On which day? If not certain, give the earliest and the latest day.",
    };
    expect(askedIn(unsure)).toEqual({ zh: "法院哪一天收到申请？", en: "On which day?" });
    const two = { zh: "送达了吗？哪一天？", en: "Was it served? On which day?" };
    expect(askedIn(two)).toEqual(two);
    const statement = { zh: "写明日期。", en: "Give the day." };
    expect(askedIn(statement)).toEqual(statement);
  });

  it("goes for the deletion that is due, where no limit is near", () => {
    const paid = [
      { ...decision, items: [1], termYears: null, abilityFound: "yes" },
      { id: "pay", type: "obligation-performed", date: "2024-02-01", full: "yes" },
      { type: "court-informed-of-performance", date: "2024-02-01" },
      { id: "look", type: "listing-checked", date: "2024-04-03", visible: "yes" },
    ] as const;
    const act = next("2024-04-04", paid);
    expect(act).toMatchObject({ kind: "file", route: "deletion", by: null, addressee: "某市某区人民法院" });
    expect(act?.because[0]).toMatch(/^X-01@/u);
    // Not paid in full, nothing is due.
    const half = paid.map((event) => (event.type === "obligation-performed" ? { ...event, full: "no" } : event));
    expect(next("2024-04-04", half)?.route).not.toBe("deletion");
  });

  it("goes for a listing that was barred, and for the paper where that is only possible", () => {
    const of = (birthDate: string) =>
      next("2024-06-03", [decision], { client: { kind: "natural-person", role: "debtor", birthDate } });
    expect(of("2008-01-02")).toMatchObject({ kind: "file", route: "correction-request", because: ["L-05@d"] });
    const open = of("1985-02-03");
    expect(open).toMatchObject({ kind: "ask", addressee: "某市某区人民法院", by: null });
    expect(open?.what.en).toMatch(
      /^Get the listing decision from 某市某区人民法院: it would settle \d+ open findings$/u,
    );
  });

  it("names the age of a listed child before every other condition, and so does the summary", () => {
    const child = (birthDate: string) =>
      auditOn(
        "2024-03-04",
        caseOf([{ id: "d", type: "listing-decided", date: "2024-01-05", items: [1], abilityFound: "no" }], {
          client: { kind: "natural-person", role: "debtor", isDebtor: "yes", birthDate },
        }),
      );
    const minor = child("2012-05-06");
    expect(minor.next).toMatchObject({ route: "correction-request", because: ["L-05@d", "L-01@d"] });
    expect(minor.next?.what.zh).toContain("未成年人被纳入");
    expect(minor.summary.map(({ finding }) => finding).slice(0, 2)).toEqual(["L-05@d", "L-01@d"]);
    // On the birthday itself views differ: what is certain comes first.
    expect(child("2006-01-05").next?.because[0]).toBe("L-01@d");
  });

  it("has the list looked up first where the listing should be gone and nobody recorded that it is", () => {
    const termed = [{ ...decision, items: [4], termYears: 2, termFrom: "2023-06-12" }] as const;
    // Two years from 2023-06-12, and three working days.
    const act = next("2025-07-01", termed);
    expect(act).toMatchObject({ kind: "answer", route: "deletion", by: null });
    expect(act?.because[0]).toMatch(/^X-09@/u);
    expect(act?.what.zh).toMatch(/^今天上网查一次名单并截图：按规定至迟应当在2025-06-\d\d删除/u);
    // Without the term it is only possible that it was due at all, and the act says so.
    const open = next("2030-07-01", [{ ...decision, items: [1, 4] }]);
    expect(open?.what.zh ?? "").not.toContain("按规定至迟应当");
    expect(next("2025-06-10", termed)?.route).not.toBe("deletion");
    const gone = [...termed, { type: "listing-deleted", date: "2025-06-13", source: "official-record" }] as const;
    expect(next("2025-07-01", gone)?.route ?? null).not.toBe("deletion");
  });

  it("asks for no paper about a listing that is gone", () => {
    const gone = [decision, { type: "listing-deleted", date: "2023-09-01", source: "official-record" }] as const;
    expect(next("2024-06-03", [decision])?.kind).toBe("ask");
    expect(next("2024-06-03", gone)?.kind ?? null).not.toBe("ask");
  });

  it("sends to the next higher court where the court is silent on an objection", () => {
    const act = next("2024-06-03", [
      { ...decision, date: "2024-01-05", items: [1], termYears: null },
      { id: "of", type: "objection-filed", date: "2024-02-19" },
    ]);
    expect(act).toMatchObject({ kind: "file", route: "objection" });
    expect(act?.because[0]).toMatch(/^O-02@/u);
    expect(act?.what.zh).toContain("向上一级人民法院提出异议");
    expect(act?.what.en).toContain("the next higher court");
  });

  it("gives no day to act by that has passed", () => {
    const act = next("2024-03-08", rejected("2024-02-26", BY_HAND));
    expect(act).toMatchObject({ route: "supervision", kind: "file" });
    const late = next("2025-03-08", rejected("2024-02-26", BY_HAND));
    expect(late?.by ?? null).toBeNull();
  });

  it("asks for no paper that is in hand: it is read", () => {
    const act = next("2024-06-03", [{ ...decision, source: "document" }]);
    expect(act?.kind).toBe("answer");
    expect(act?.what.zh).toMatch(/^先查清：/u);
  });

  it("chases a court that is late, and waits for one that is not", () => {
    const clear = {
      ...decision,
      items: [1],
      termYears: null,
      written: "yes",
      reasons: "yes",
      signedByPresident: "yes",
      citedVersion: "2017",
      citedCplArticle: 262,
      conduct: ["able-refusal"],
      abilityFound: "yes",
    } as const;
    const events = [
      { type: "enforcement-requested", date: "2023-04-20" },
      { type: "enforcement-filed", date: "2023-04-24" },
      { type: "enforcement-notice-issued", date: "2023-04-25", riskWarning: "yes", performBy: "2023-05-10" },
      { type: "enforcement-notice-served", date: "2023-04-27", service: { ...BY_HAND } },
      {
        type: "asset-report-ordered",
        date: "2023-04-25",
        statesPeriod: "yes",
        statesScope: "yes",
        statesLiability: "yes",
      },
      { type: "asset-report-order-served", date: "2023-04-27", service: BY_HAND },
      clear,
      { type: "listing-served", date: "2023-06-20", service: BY_HAND },
      {
        type: "listing-published",
        date: "2023-06-20",
        missing: [],
        inaccurate: [],
        excessive: [],
        where: "spc-database",
      },
      {
        type: "restriction-ordered",
        date: "2023-06-12",
        against: "client",
        signedByPresident: "yes",
        statesPeriod: "yes",
        statesItems: "yes",
        statesConsequences: "yes",
      },
      { type: "restriction-served", date: "2023-06-20", service: BY_HAND },
      { id: "q", type: "correction-requested", date: "2024-03-01", written: "yes", grounds: [2] },
      { id: "r", type: "correction-received", date: "2024-03-01" },
    ] as const;
    const more = {
      client: {
        kind: "natural-person",
        role: "debtor",
        birthDate: "1985-02-03",
        isDebtor: "yes",
        enforceableNow: "yes",
      },
      enforcement: {
        court: { name: "某市某区人民法院", level: "basic", region: "北京" },
        obligation: { kind: "payment" },
      },
    };
    const waiting = next("2024-03-05", events, more);
    expect(waiting).toMatchObject({
      kind: "wait",
      by: { earliest: "2024-03-18", latest: "2024-03-18" },
      because: ["C-03@r"],
    });
    expect(waiting?.what.zh).toMatch(/^等到2024-03-18/u);
    const late = next("2024-03-19", events, more);
    expect(late?.kind).toBe("file");
    expect(late?.because[0]).toBe("C-03@r");
  });

  it("asks what a route depends on where nothing else is to be done, and names the question and the route", () => {
    const events = [
      { type: "restriction-ordered", date: "2022-03-01", against: "client" },
      { type: "obligation-performed", date: "2023-05-04", full: "yes" },
    ] as const;
    const audit = auditOn("2024-06-03", caseOf(events));
    expect(audit.next).toMatchObject({ kind: "answer", by: null, addressee: null, route: "restriction-relief" });
    const question = audit.ask.find(({ question: { en } }) => audit.next?.what.en === `Find out first: ${en}`);
    expect(question?.settles).toEqual(audit.next?.because);
  });

  it("is nothing where there is nothing", () => {
    expect(next("2024-06-03", [])).toBeNull();
  });
});
