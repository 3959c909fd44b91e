// Which paper and which act ticks each item of each route (contract-2 §3: `items[].from` names what ticks it, and an item that a
// paper would satisfy names the exhibit), and that nothing else does.
import { describe, expect, it } from "vitest";
import type { ChecklistItem, RouteName } from "../engine/finding.ts";
import { item, LISTED, route, type RouteCase, TO_REJECTION } from "./testing.fixture.ts";

type Row = readonly [route: RouteName, item: string, paper: string];

const FILER: readonly Row[] = (
  [
    "correction-request",
    "reconsideration",
    "objection",
    "deletion",
    "early-deletion",
    "restriction-relief",
    "supervision",
    "procuratorate",
    "compensation",
  ] as const
).flatMap((name): readonly Row[] => [
  [name, "identity", "身份证"],
  [name, "authority", "授权委托书"],
  [name, "service-address", "送达地址确认书"],
]);

/** A paper that ticks an item by itself, whatever events are on record. */
const PAPERS: readonly Row[] = [
  ...FILER,
  ["credit-objection", "identity", "身份证"],
  ["credit-objection", "authority", "授权委托书"],
  ["agency", "identity", "营业执照"],
  ["agency", "authority", "power-of-attorney"],
  ["correction-request", "decision-copy", "失信决定书"],
  ["correction-request", "capture", "截图"],
  ["correction-request", "evidence-list", "证据目录"],
  ["reconsideration", "evidence-list", "证据目录"],
  ["objection", "evidence-list", "证据目录"],
  ["supervision", "evidence-list", "证据目录"],
  ["procuratorate", "evidence-list", "证据目录"],
  ["compensation", "evidence-list", "证据目录"],
  ["reconsideration", "decision-copy", "驳回决定书"],
  ["deletion", "payment-proof", "付款凭证"],
  ["deletion", "creditor-letter", "债权人删除申请"],
  ["deletion", "capture", "截图"],
  ["early-deletion", "term", "失信决定书"],
  ["early-deletion", "payment-proof", "转账凭证"],
  ["early-deletion", "creditor-letter", "债权人删除申请"],
  ["restriction-relief", "order-copy", "限制消费令"],
  ["restriction-relief", "ground-proof", "付款凭证"],
  ["restriction-relief", "proof-of-receipt", "签收单"],
  ["supervision", "proof-of-receipt", "签收单"],
  ["procuratorate", "remedies-used", "复议决定书"],
  ["procuratorate", "proof-of-receipt", "签收单"],
  ["credit-objection", "credit-report", "征信报告"],
  ["credit-objection", "removal-proof", "删除证明"],
  ["credit-objection", "capture", "截图"],
  ["agency", "removal-proof", "删除证明"],
  ["agency", "capture", "screenshot"],
  ["compensation", "unlawfulness", "撤销决定"],
  ["compensation", "loss-proof", "损失证明"],
];

const withPaper = (kind: string, events: RouteCase["events"] = [LISTED]): RouteCase => ({
  events,
  evidence: [{ id: "v1", kind }],
});

const at = (name: RouteName, id: string, input: RouteCase): ChecklistItem => item(route(name, "2024-06-03", input), id);

describe("a paper", () => {
  it.each(PAPERS)("of %s, %s: %s", (name, id, kind) => {
    expect(at(name, id, withPaper(kind))).toMatchObject({ state: "done", from: ["v1"] });
    // Any other leaves it as it was without one.
    const plain = at(name, id, { events: [LISTED] });
    expect(at(name, id, withPaper("地图"))).toEqual(plain);
    expect(plain.state).not.toBe("done");
  });

  it("that is dated after the day is not there yet", () => {
    const of = (date: string) =>
      at("deletion", "capture", { events: [LISTED], evidence: [{ id: "v1", kind: "截图", date }] });
    expect(of("2024-06-03").state).toBe("done");
    expect(of("2024-06-04").state).toBe("todo");
  });

  it("serves every item it proves, and is named once with the events that name it", () => {
    const seen = { type: "listing-checked", date: "2024-03-01", visible: "yes", evidence: ["v1"] } as const;
    const input = withPaper("截图", [LISTED, seen]);
    expect(at("correction-request", "capture", input)).toMatchObject({ state: "done", from: ["e2", "v1"] });
    expect(at("deletion", "capture", input)).toMatchObject({ state: "done", from: ["e2", "v1"] });
    expect(at("agency", "capture", input)).toMatchObject({ state: "done", from: ["e2", "v1"] });
  });
});

const DOCUMENT = { source: "document" } as const;

/** The act whose own paper ticks an item: done with a document, still to do by word of mouth alone. */
const ACTS: readonly (readonly [RouteName, string, { readonly type: string; readonly [field: string]: unknown }])[] = [
  ["correction-request", "capture", { type: "listing-published" }],
  ["correction-request", "capture", { type: "listing-checked", visible: "yes" }],
  ["deletion", "capture", { type: "listing-checked", visible: "yes" }],
  ["deletion", "payment-proof", { type: "obligation-performed", full: "yes" }],
  ["deletion", "payment-proof", { type: "enforcement-completed" }],
  ["deletion", "ruling", { type: "enforcement-suspended" }],
  ["deletion", "ruling", { type: "enforcement-refused" }],
  ["deletion", "ruling", { type: "enforcement-terminated" }],
  ["deletion", "creditor-letter", { type: "creditor-deletion-approved" }],
  ["early-deletion", "payment-proof", { type: "obligation-performed" }],
  ["early-deletion", "payment-proof", { type: "settlement-performed" }],
  ["early-deletion", "payment-proof", { type: "enforcement-completed" }],
  ["early-deletion", "corrected-conduct", { type: "asset-report-filed" }],
  ["early-deletion", "corrected-conduct", { type: "security-provided" }],
  ["restriction-relief", "order-copy", { type: "restriction-ordered", against: "client" }],
  ["supervision", "decision-copy", { type: "correction-decided", outcome: "rejected" }],
  ["supervision", "decision-copy", { type: "reconsideration-decided", outcome: "rejected" }],
  ["supervision", "proof-of-receipt", { type: "correction-received" }],
  ["supervision", "proof-of-receipt", { type: "reconsideration-received" }],
  ["procuratorate", "remedies-used", { type: "correction-decided", outcome: "rejected" }],
  ["procuratorate", "remedies-used", { type: "reconsideration-decided", outcome: "rejected" }],
  ["procuratorate", "remedies-used", { type: "supervision-decided", outcome: "rejected" }],
  ["procuratorate", "proof-of-receipt", { type: "correction-received" }],
  ["procuratorate", "proof-of-receipt", { type: "reconsideration-received" }],
  ["credit-objection", "removal-proof", { type: "listing-deleted" }],
  ["credit-objection", "removal-proof", { type: "listing-revoked" }],
  ["credit-objection", "removal-proof", { type: "listing-corrected" }],
  ["credit-objection", "proof-of-receipt", { type: "credit-objection-filed" }],
  ["agency", "removal-proof", { type: "listing-deleted" }],
  ["agency", "removal-proof", { type: "listing-revoked" }],
  ["agency", "removal-proof", { type: "listing-corrected" }],
  ["agency", "proof-of-receipt", { type: "agency-asked" }],
  ["compensation", "unlawfulness", { type: "procuratorate-suggestion" }],
  ["compensation", "unlawfulness", { type: "listing-revoked" }],
  ["compensation", "loss-proof", { type: "harm" }],
  ["compensation", "knowledge-date", { type: "listing-discovered" }],
  ["compensation", "knowledge-date", { type: "listing-served" }],
  ["compensation", "knowledge-date", { type: "enforcement-terminated" }],
  ["compensation", "knowledge-date", { type: "enforcement-completed" }],
  ["compensation", "proof-of-receipt", { type: "compensation-claimed" }],
];

describe("the paper of an act", () => {
  it.each(ACTS)("of %s, %s: %o", (name, id, act) => {
    const of = (more: object) => at(name, id, { events: [LISTED, { date: "2024-03-04", ...act, ...more }] });
    expect(of(DOCUMENT)).toMatchObject({ state: "done", from: ["e2"] });
    expect(of({ source: "official-record" })).toMatchObject({ state: "done", from: ["e2"] });
    expect(of({ source: "client-statement" })).toMatchObject({ state: "todo", from: [] });
    expect(of({ ...DOCUMENT, happened: "no" }).state).not.toBe("done");
  });
});

/** The act that is the filing itself: an item of a route that is over it ticks, whatever shows it. */
const FILED: readonly (readonly [RouteName, { readonly type: string; readonly [field: string]: unknown }])[] = [
  ["restriction-relief", { type: "restriction-relief-requested" }],
  ["early-deletion", { type: "early-deletion-requested" }],
  ["supervision", { type: "supervision-requested" }],
  ["procuratorate", { type: "procuratorate-requested" }],
  ["credit-objection", { type: "credit-objection-filed" }],
  ["agency", { type: "agency-asked" }],
  ["compensation", { type: "compensation-claimed" }],
];

describe("the written request", () => {
  it.each(FILED)(
    "of %s is ticked by what was filed once the route is closed by it, and not by another's filing",
    (name, act) => {
      const input = { events: [LISTED, { date: "2024-03-04", ...act }] };
      const list = route(name, "2024-06-03", input);
      const written = item(list, "written");
      if (list.state === "closed") expect(written).toMatchObject({ state: "done", from: ["e2"] });
      const other = FILED.filter(([one]) => one !== name).map(([, one]) => ({ date: "2024-03-04", ...one }));
      expect(item(route(name, "2024-06-03", { events: [LISTED, ...other] }), "written").state).not.toBe("done");
    },
  );
});

describe("the steps of a filing", () => {
  it.each(["correction-request", "deletion"] as const)("of %s stand open while another can be filed", (name) => {
    expect(at(name, "proof-of-receipt", withPaper("签收单"))).toMatchObject({ state: "todo", from: [] });
  });

  it("are ticked by the request that closed the route: written, its grounds, where it went, and the receipt", () => {
    const list = route("correction-request", "2024-01-26", { events: TO_REJECTION });
    expect(list.state).toBe("closed");
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "grounds")).toMatchObject({ state: "done", from: ["e2"] });
    expect(item(list, "enforcing-court")).toMatchObject({ state: "done", from: ["e3"] });
    expect(item(list, "proof-of-receipt")).toMatchObject({ state: "done", from: ["e3"] });
  });

  it("call a request written where it says so, or where it was posted, faxed or sent online; not what was said", () => {
    const of = (more: object) => {
      const events = TO_REJECTION.map((event) => {
        if (event.type !== "correction-requested") return event;
        const { written: _written, method: _method, ...rest } = event;
        return { ...rest, ...more };
      });
      return at("correction-request", "written", { events });
    };
    // Contract-2 §1.4: yes where the method is post, online or fax; no otherwise only where it is oral; a written no always wins.
    for (const method of ["post", "online", "fax"]) expect(of({ method }).state, method).toBe("done");
    expect(of({ method: "in-person", written: "yes" }).state).toBe("done");
    expect(of({ method: "in-person" }).state).toBe("todo");
    expect(of({ method: "oral" }).state).toBe("todo");
    expect(of({ method: "post", written: "no" }).state).toBe("todo");
    expect(of({}).state).toBe("todo");
  });
});

describe("the proof of a settlement", () => {
  const agreed = { type: "settlement-agreed", date: "2024-01-10" } as const;
  const kept = { type: "settlement-performed", date: "2024-03-04" } as const;
  const of = (...events: readonly object[]) =>
    at("deletion", "settlement-proof", { events: [LISTED, ...events] as never });

  it("is needed where there is a settlement, and shown by the performance on paper", () => {
    expect(of()).toMatchObject({ state: "not-needed", from: [] });
    expect(of(agreed)).toMatchObject({ state: "todo", from: [] });
    expect(of(kept)).toMatchObject({ state: "todo", from: [] });
    expect(of(agreed, { ...kept, source: "document" })).toMatchObject({ state: "done", from: ["e3"] });
    // The agreement on paper does not show that it was performed.
    expect(of({ ...agreed, source: "document" })).toMatchObject({ state: "todo", from: [] });
  });
});

describe("the creditor's letter", () => {
  it("is shown by a request that is recorded as written, whatever shows it, and by none of word of mouth", () => {
    const asked = (written: string) => ({ type: "creditor-deletion-requested", date: "2024-03-04", written }) as const;
    const of = (written: string) => at("deletion", "creditor-letter", { events: [LISTED, asked(written)] });
    expect(of("yes")).toMatchObject({ state: "done", from: ["e2"] });
    expect(of("no").state).toBe("todo");
    expect(of("unknown").state).toBe("todo");
  });
});

describe("the restriction beside a listing", () => {
  const ordered = { type: "restriction-ordered", date: "2023-11-01", against: "client" } as const;
  const request = (target: string) =>
    ({ type: "correction-requested", date: "2024-01-10", written: "yes", target, grounds: [1] }) as const;
  const of = (...events: readonly object[]) =>
    at("correction-request", "restriction-relief", { events: [LISTED, ...events] as never });

  it("has to be asked for in its own right: a request about the listing does not do it", () => {
    expect(of(ordered)).toMatchObject({ state: "todo", from: [] });
    expect(of(ordered, request("listing"))).toMatchObject({ state: "todo", from: [] });
    expect(of(ordered, request("restriction"))).toMatchObject({ state: "done", from: ["e3"] });
  });

  it("is not needed once lifted, and unknown where no order is on record", () => {
    const lifted = { type: "restriction-lifted", date: "2024-01-05", regarding: "e2" } as const;
    expect(of(ordered, lifted)).toMatchObject({ state: "not-needed", from: [] });
    expect(of()).toMatchObject({ state: "unknown", from: [] });
  });
});

describe("the service of a rejection", () => {
  it("is proved by its own record, else by a paper, else unknown; no proof is still to get", () => {
    const of = (proof: string, evidence: readonly object[] = []) =>
      at("reconsideration", "service-proof", {
        events: TO_REJECTION.map((event) =>
          event.type === "correction-served" ? { ...event, service: { method: "direct", proof } } : event,
        ),
        evidence: evidence as RouteCase["evidence"] & object,
      });
    expect(of("yes")).toMatchObject({ state: "done", from: ["e5"] });
    expect(of("no")).toMatchObject({ state: "todo", from: [] });
    expect(of("unknown")).toMatchObject({ state: "unknown", from: [] });
    expect(of("unknown", [{ id: "v1", kind: "送达回证" }])).toMatchObject({ state: "done", from: ["v1"] });
  });
});
