// Cases in each of which rules read facts that no other case of the quick tests makes them read one by one: found among random
// cases and cut down to what matters. The facts stand above each.
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { on } from "./story.fixture.ts";

export const FACT_CASES: readonly (SmallCase & { readonly asOf: string })[] = [
  // D-01 X-02 C-03 H-08: listing-checked.date; X-02 X-14 H-08: listing-checked.visible; X-15:
  // creditor-deletion-requested.written, asset-query.result, asset-query.clues, enforcement-refused.ruled,
  // enforcement-terminated.ruled, reconsideration-decided.outcome, asset-query.date,
  // creditor-deletion-requested.date, enforcement-refused.date, enforcement-terminated.date,
  // reconsideration-decided.date; H-01: restriction-ordered.date.
  {
    asOf: "2028-12-02",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "intermediate" } },
    events: [
      ...on("settlement-performed", "2026-12-17"),
      ...on("listing-published", "2027-01-31"),
      ...on("listing-checked", "2026-11-17"),
      ...on("correction-requested", "2027-01"),
      ...on("restriction-ordered", "2026-12-09"),
      ...on("supervision-decided", "2026-12-13"),
    ],
  },
  // V-02 E-05 S-09 P-01 P-02 P-03 P-04 P-06 X-12 X-13 K-07: listing-checked.visible; P-04 X-12 X-13: listing-checked;
  // H-05 H-09 N-09: restriction-checked.active.
  {
    asOf: "2019-03-24",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "intermediate" } },
    events: [
      ...on("listing-checked", "2017-04", { visible: "yes" }),
      ...on("listing-decided", "2017-06-11"),
      ...on("listing-published", "2017-04-04"),
      ...on("obligation-performed", "2017-06-29"),
      ...on("restriction-checked", "2017-06-17"),
    ],
  },
  // D-01 D-02 D-03 D-04 D-05 D-06: listing-checked.visible; D-02 D-03 D-04 D-05 D-06 X-03: listing-checked.date.
  {
    asOf: "2024-06-16",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [
      { type: "listing-decided", happened: "no" },
      ...on("listing-checked", "2024-03-05", { visible: "yes" }),
      ...on("listing-deleted", "2024-04-20"),
      ...on("creditor-deletion-approved", "2024-04-27"),
    ],
  },
  // creditor-deletion-approved, creditor-deletion-requested, enforcement-completed, enforcement-refused,
  // enforcement-suspended, enforcement-terminated, obligation-performed, round-concluded, settlement-performed; C-09:
  // enforcement-resumed.caseNumber, enforcement-resumed.date.
  {
    asOf: "2025-12-20",
    client: { kind: "other-organisation" },
    events: [
      ...on("enforcement-resumed", "2024-01-26"),
      ...on("listing-decided", "2024-04-06"),
      { type: "listing-decided" },
    ],
  },
  // X-03 X-06 K-01: listing-checked.visible; X-06: listing-checked.date; X-08: enforcement-refused,
  // enforcement-refused.ruled; X-10: listing-checked.
  {
    asOf: "2020-08-06",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "supreme" } },
    events: [
      ...on("creditor-deletion-approved", "2017-05-30"),
      ...on("correction-requested", "2017-05"),
      ...on("enforcement-refused", "2017-04-08"),
      ...on("listing-checked", "2017"),
      { type: "listing-revoked", date: null },
    ],
  },
  // E-03: enforcement-notice-served.date; A-01: enforcement-filed; R-01 R-06: enforcement-transferred.court,
  // enforcement-transferred.date.
  {
    asOf: "2018-11-03",
    enforcement: { court: { name: "某区人民法院", level: "supreme" } },
    events: [
      ...on("enforcement-transferred", "2015-08-28"),
      { type: "enforcement-notice-served", date: null },
      ...on("correction-decided", "2015-09-12"),
    ],
  },
  // C-04: correction-requested.method; C-04 H-03: correction-requested.addressee; C-05 C-06: correction-requested.
  {
    asOf: "2024-06-14",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [
      ...on("listing-decided", "../2023-12-12"),
      ...on("correction-requested", "2023-12-31"),
      ...on("correction-decided", "2024-01-07"),
      ...on("correction-requested", "../2024-02-26", { target: "restriction" }),
    ],
  },
  // R-03 R-05: enforcement-transferred.court; R-05: enforcement-transferred.date; ZA-04:
  // authority-listing-known.date, authority-listing-known.actorKnown.
  {
    asOf: "2027-04-10",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "内蒙古" } },
    events: [
      { type: "reconsideration-received", date: null },
      ...on("enforcement-transferred", "2026-11"),
      ...on("authority-listing-known", "2027-01-26/.."),
    ],
  },
  // X-07 C-03 K-10: listing-checked.visible; X-07: listing-checked.date.
  {
    asOf: "2023-04-16",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "内蒙古" } },
    events: [
      { type: "listing-deleted" },
      ...on("correction-received", "2020-01-15/2020-02-24"),
      ...on("enforcement-terminated", "2020-02-06"),
      ...on("listing-checked", "2019"),
    ],
  },
  // D-08: listing-checked.visible; D-08 N-01: listing-checked.date; N-01: restriction-ordered.
  {
    asOf: "2026-03-15",
    client: { kind: "legal-person" },
    events: [
      ...on("listing-decided", "2023-11-10", { graceUntil: "2023-12-23" }),
      ...on("listing-checked", "2024-01-26"),
      ...on("listing-deleted", "2024-02-11"),
    ],
    sanctions: [{ id: "s1", kind: "air-travel" }],
  },
  // H-07: enforcement.debtorKind; N-03 N-06 N-07: credit-objection-answered.body.
  {
    asOf: "2015-10-03",
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [
      ...on("credit-objection-answered", "2015-06-12/2015-06-26"),
      ...on("restriction-relief-requested", "2015-08-01/2015-08-26"),
    ],
  },
  // ZA-01 ZA-03: authority-removal-decided.statesRemedy; ZA-03 ZA-05: authority-removal-decided.date.
  {
    asOf: "2024-10-01",
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [{ type: "authority-removal-decided", date: null }],
  },
  // R-03 R-04 R-05: correction-requested.date.
  {
    asOf: "2024-01-23",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "内蒙古" } },
    events: [
      { type: "correction-requested" },
      ...on("correction-decided", "2023-11-18"),
      ...on("reconsideration-requested", "2024-01-21"),
    ],
  },
  // P-05 C-04: listing-checked.visible; C-04: listing-checked.date.
  {
    asOf: "2027-07-14",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "special" } },
    events: [
      ...on("listing-checked", "2027-02-07"),
      ...on("listing-served", "2027-02-13"),
      ...on("correction-decided", "2026-11-28/2026-12-12"),
    ],
  },
  // N-04: agency-answered.outcome, agency-answered.date.
  {
    asOf: "2027-03-21",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [
      ...on("obligation-performed", "2023-12-02"),
      ...on("agency-answered", "2023-12-16/2023-12-18", { outcome: "rejected" }),
    ],
    sanctions: [{ id: "s1", kind: "credit-report" }],
  },
  // client.domicile, client.idDocument.
  {
    asOf: "2027-06-25",
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [
      ...on("asset-report-order-served", "2026-11-29", {
        service: {
          method: "announcement",
          proof: "unknown",
          recipient: "unit-receiver",
          atResidence: null,
          recorded: "no",
          returned: "no",
          ownFault: "no",
        },
      }),
      ...on("listing-decided", "2027-01-20"),
    ],
  },
  // listing-checked.visible, listing-checked.date.
  {
    asOf: "2019-07-10",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [...on("listing-checked", "2017-05-05", { visible: "yes" }), ...on("round-concluded", "2017-05-11")],
  },
  // ZA-13: authority-listing-checked.visible, authority-listing-checked.date.
  {
    asOf: "2022-05-24",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "special" } },
    events: [...on("authority-listing-checked", "2022"), ...on("authority-basis-revoked", "2022-02-21/2022-03-14")],
  },
  // S-04: correction-decided.form.
  {
    asOf: "2020-05-24",
    client: { kind: "other-organisation" },
    events: [...on("correction-decided", "2019-09-03"), ...on("correction-served", "2020-01-16")],
  },
  // H-02: restriction-ordered.
  {
    asOf: "2024-05-05",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "内蒙古" } },
    events: [
      ...on("restriction-lifted", "2022-01-01/2022-01-29"),
      ...on("obligation-performed", "2021-12-27/2022-01-25"),
      ...on("restriction-ordered", "2022-01-08"),
    ],
  },
  // K-05: correction-decided.
  {
    asOf: "2013-05-22",
    events: [
      ...on("correction-requested", "2013"),
      ...on("enforcement-completed", "2012-11-18"),
      { type: "listing-served", date: null },
    ],
  },
  // enforcement-transferred.date.
  {
    asOf: "2015-01-02",
    client: { kind: "legal-person" },
    enforcement: { court: { name: "某区人民法院", level: "supreme" } },
    events: [...on("enforcement-transferred", "2013-01-25"), ...on("reconsideration-requested", "2012-11-27")],
  },
  // S-01: listing-checked.visible.
  {
    asOf: "2022-06-19",
    enforcement: { court: { name: "某区人民法院", level: "intermediate" } },
    events: [
      ...on("listing-decided", "2021-12-12"),
      ...on("listing-published", "2020-05-07/2020-06-07"),
      ...on("listing-served", "2021-12-22"),
      ...on("listing-checked", "2022-01-10"),
    ],
  },
  // obligation-performed.full.
  {
    asOf: "2024-06-12",
    enforcement: { court: { name: "某区人民法院", level: "intermediate" } },
    events: [
      ...on("listing-decided", "2023-12-15"),
      ...on("obligation-performed", "2024-01-01"),
      ...on("court-informed-of-performance", "2024-01-02"),
      ...on("settlement-performed", "2023-07-09"),
    ],
  },
  // N-12: listing-checked.date.
  {
    asOf: "2020-08-13",
    enforcement: { court: { name: "某区人民法院", level: "high" } },
    events: [...on("listing-checked", "2017-05-05"), ...on("listing-deleted", "2017-05-07")],
    sanctions: [
      { id: "s1", kind: "mirror-site" },
      { id: "s2", kind: "credit-report" },
    ],
  },
  // E-04: listing-decided.date.
  {
    asOf: "2022-08-27",
    events: [
      ...on("enforcement-notice-served", "2021-11-14", {
        service: {
          method: "announcement",
          recipient: "agent",
          atResidence: "yes",
          recorded: "no",
          witnessed: "no",
          consent: "no",
          othersFailed: "no",
        },
      }),
      ...on("listing-decided", "2022-01-01"),
    ],
  },
  // Z-36: authority-notified.list.
  {
    asOf: "2024-03-18",
    client: { kind: "other-organisation" },
    enforcement: { court: { name: "某区人民法院", level: "intermediate" } },
    events: [...on("authority-objection-filed", "2024"), ...on("authority-notified", "2024-03-04")],
  },
];
