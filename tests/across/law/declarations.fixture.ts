// What the recorder needs beside the stories: cases of what they leave out, and what a rule declares and never does.
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { answered, asked, courtIn, decided, on } from "./story.fixture.ts";

/** Law that a rule declares and never cites, with the reason. */
export const NEVER_CITED: Readonly<Record<string, string>> = {
  "K-09 procuratorate-rules@2021:109": "No case file records a refusal; the article has the same fifteen days for it.",
};

/** Routes that a finding opens beside those that its rule names, with the reason. */
export const OPENED_TOO: Readonly<Record<string, string>> = {
  "C-03 correction-request": "After silence the request can be made again.",
  "H-03 correction-request": "After silence the request can be made again.",
};

/** Routes that a rule names and its finding alone does not open, with the reason. */
export const OPENED_NEVER: Readonly<Record<string, string>> = {
  "H-06 restriction-relief":
    "Speaks of a request for relief: while it pends, and once it is answered, the route is closed.",
  "H-07 restriction-relief":
    "Speaks of a request for relief: while it pends, and once it is answered, the route is closed.",
  "K-09 procuratorate": "Speaks of a suggestion: until the court's time to reply has passed the route is closed.",
};

const ANNOUNCED = { service: { method: "announcement", proof: "yes", othersFailed: "yes" } };

/** Cases of what neither the stories nor the random cases reach. */
export const OTHER_CASES: readonly (SmallCase & { readonly asOf: string })[] = [
  // A listing by an authority: told, asked to be reconsidered by a receipt alone, sued over, promised, looked up.
  ...[true, false].map((isSued) => ({
    asOf: "2026-11-02",
    events: [
      ...on("authority-listed", "2026-01-05", { id: "l", list: "wages", statesRemedy: "no" }),
      ...on("authority-listing-served", "2026-01-08", { regarding: "l", service: { method: "direct", proof: "yes" } }),
      ...on("review-received", "2026-02-02", { id: "r", regarding: "l" }),
      ...on("authority-promised", "2026-02-09", { regarding: "l" }),
      ...on("authority-removal-requested", "2026-03-02", { id: "q", regarding: "l", commitment: "yes" }),
      ...on("authority-listing-checked", "2026-06-01", { regarding: "l", visible: "yes" }),
      ...on("review-decided", "2026-04-01", { id: "d", regarding: "r" }),
      ...on("review-served", "2026-04-08", { regarding: "d", service: { method: "direct", proof: "yes" } }),
      ...(isSued ? on("suit-filed", "2026-04-20", { regarding: "d" }) : []),
    ],
  })),
  // Neither an order to pay nor a notice came before a listing on the wages list.
  {
    asOf: "2026-11-02",
    events: [
      ...on("authority-ordered", "2026-01-12", { happened: "no" }),
      ...on("authority-notified", "2026-01-12", { happened: "no" }),
      ...on("authority-listed", "2026-01-05", { list: "wages", ground: "incident" }),
    ],
  },
  // The time to sue has passed, and the authority had promised a change.
  {
    asOf: "2026-11-02",
    events: [
      ...on("authority-listed", "2026-01-05", { id: "l", list: "wages", statesRemedy: "yes" }),
      ...on("authority-listing-served", "2026-01-08", { regarding: "l", service: { method: "direct", proof: "yes" } }),
      ...on("authority-promised", "2026-02-09", { regarding: "l" }),
    ],
  },
  // The refusal to put an identity right, sued over and not.
  ...[[], on("suit-filed", "2026-07-01", { regarding: "no" })].map((suit) => ({
    asOf: "2026-08-03",
    events: [
      ...on("authority-listed", "2026-05-11", { id: "l", list: "tax", statesRemedy: "yes" }),
      ...on("authority-correction-requested", "2026-06-01", { id: "q", regarding: "l", identity: "yes" }),
      ...on("authority-correction-answered", "2026-06-15", { id: "no", regarding: "q", outcome: "rejected" }),
      ...suit,
    ],
  })),
  // Early removal was granted, and the entry was still there.
  {
    asOf: "2026-08-03",
    events: [
      ...on("authority-listed", "2025-01-06", { id: "l", list: "wages", statesRemedy: "yes" }),
      ...on("authority-removal-requested", "2026-05-11", { id: "q", regarding: "l", commitment: "yes" }),
      ...on("authority-removal-decided", "2026-06-01", { regarding: "q", outcome: "granted" }),
      ...on("authority-listing-checked", "2026-07-01", { regarding: "l", visible: "yes" }),
    ],
  },
  // Announcements to a party here and abroad under every text; a decision served without proof under the last.
  ...["2014-03-03", "2018-03-05", "2022-03-07", "2024-03-05"].flatMap((date) =>
    ["elsewhere", "mainland"].map((domicile) => ({
      asOf: "2026-06-01",
      client: { domicile },
      events: [...decided("2013-11-04"), ...on("listing-served", date, ANNOUNCED)],
    })),
  ),
  {
    asOf: "2026-06-01",
    events: [
      ...decided("2024-02-05"),
      ...on("listing-served", "2024-03-05", { service: { method: "direct", recipient: "self", proof: "no" } }),
    ],
  },
  // The time for the report made longer, under the first text.
  {
    asOf: "2026-06-01",
    events: [
      ...on("asset-report-order-served", "2018-03-05", { reportBy: "2018-03-20", extendedTo: "2018-04-02" }),
      ...decided("2018-05-07", { items: [4], termYears: 2 }),
    ],
  },
  // A request against a restriction, taken to the court above.
  {
    asOf: "2026-06-01",
    events: [
      ...on("restriction-ordered", "2023-05-08", { against: "client" }),
      ...asked("2024-02-05", { target: "restriction", grounds: undefined }),
      ...answered("2024-02-19", "rejected"),
      ...on("reconsideration-requested", "2024-02-26", { id: "appeal", regarding: "answer", addressee: "upper" }),
      ...on("reconsideration-received", "2024-02-27", { regarding: "appeal" }),
    ],
  },
  // One that was granted, and somebody looked whether the restriction was gone.
  {
    asOf: "2026-06-01",
    events: [
      ...on("restriction-ordered", "2023-05-08", { against: "client" }),
      ...asked("2024-02-05", { target: "restriction", grounds: undefined }),
      ...answered("2024-02-19", "granted"),
      ...on("restriction-checked", "2024-03-05", { active: "no" }),
    ],
  },
  // Local and national platforms, agencies, a school.
  {
    asOf: "2026-06-01",
    enforcement: courtIn("江苏"),
    events: [
      ...on("restriction-ordered", "2023-05-08", { against: "client" }),
      ...on("credit-objection-filed", "2024-03-05", { body: "local-platform" }),
    ],
    sanctions: [{ id: "s1", kind: "school", from: "2023-06-05" }],
  },
  {
    asOf: "2025-09-01",
    client: { operator: "yes" },
    events: [
      ...decided("2023-05-05"),
      ...on("listing-deleted", "2025-06-03"),
      ...on("agency-asked", "2025-06-10", { id: "call", regarding: "s1" }),
      ...on("agency-answered", "2025-06-20", { regarding: "s1", outcome: "rejected" }),
    ],
    sanctions: [
      { id: "s1", kind: "loan", from: "2023-06-05" },
      { id: "s2", kind: "public-platform", from: "2023-06-05" },
    ],
  },
  // A settlement that was not performed; a restriction that was broken; a stay, with a look at the list.
  {
    asOf: "2026-06-01",
    events: [
      ...on("settlement-agreed", "2022-03-07", { performBy: "2023-01-09" }),
      ...on("settlement-performed", "2023-03-06", { happened: "no", goodReason: "no" }),
      ...decided("2023-05-05", { items: [6], termYears: 2 }),
    ],
  },
  {
    asOf: "2026-06-01",
    events: [
      ...on("restriction-ordered", "2022-03-07", { against: "client" }),
      ...on("restriction-served", "2022-03-14", { service: { method: "direct", recipient: "self", proof: "yes" } }),
      ...on("restriction-violated", "2023-04-03"),
      ...decided("2023-05-05", { items: [5], termYears: 2 }),
    ],
  },
  {
    asOf: "2026-06-01",
    events: [
      ...decided("2023-05-05"),
      ...on("enforcement-suspended", "2024-03-05", { basis: "retrial", ruled: "2024-03-04" }),
      ...on("listing-checked", "2024-03-20", { visible: "yes" }),
    ],
  },
  // A request for enforcement with its publication; an objection to the listing; a ruling taken above, with its receipt alone.
  {
    asOf: "2026-06-01",
    events: [
      ...on("enforcement-requested", "2023-05-02"),
      ...decided("2023-05-05"),
      ...on("listing-published", "2023-05-06"),
      ...on("objection-filed", "2023-06-05", { id: "objection", regarding: "listing" }),
      ...on("enforcement-transferred", "2023-06-08", { court: { name: "某市中级人民法院", level: "intermediate" } }),
      ...on("objection-decided", "2023-06-20", { id: "ruling", regarding: "objection", outcome: "rejected" }),
      ...on("objection-served", "2023-06-26", { id: "service", regarding: "ruling" }),
      ...on("reconsideration-received", "2023-07-03", { regarding: "ruling" }),
    ],
  },
  // A term that ended while an order stood.
  {
    asOf: "2026-06-01",
    events: [
      ...on("restriction-ordered", "2022-03-07", { against: "client" }),
      ...decided("2022-03-07", { items: [4], termYears: 2 }),
      ...on("listing-published", "2022-03-08"),
      ...on("listing-deleted", "2024-03-08"),
      ...on("restriction-checked", "2024-04-08", { active: "yes" }),
    ],
  },
  // Assets seized before a listing for refusing to perform.
  {
    asOf: "2024-06-03",
    events: [
      ...decided("2024-03-05"),
      ...on("assets-seized", "2024-02-05", { sufficient: "yes" }),
      ...on("listing-published", "2024-03-06"),
    ],
  },
  // Relief from a restriction, on each ground.
  ...["office-changed", "emergency", "private-spending"].map((reason) => ({
    asOf: "2024-06-03",
    client: { role: "legal-representative", isDebtor: "no" },
    enforcement: { ...courtIn("北京"), debtorKind: "legal-person" },
    events: [
      ...on("restriction-ordered", "2023-05-08", { against: "client" }),
      ...on("office-changed", "2024-02-05", { controls: "no" }),
      ...on("restriction-relief-requested", "2024-03-05", { reason }),
      ...on("restriction-checked", "2024-05-20", { active: "yes" }),
    ],
  })),
  // A restriction without a listing; a mirror site and a platform that show what is gone.
  {
    asOf: "2024-06-03",
    events: on("restriction-ordered", "2023-05-08", { against: "client" }),
    sanctions: [{ id: "s1", kind: "public-platform", from: "2023-06-05" }],
  },
  {
    asOf: "2024-06-03",
    enforcement: courtIn("江苏"),
    events: [
      ...decided("2023-05-05"),
      ...on("listing-deleted", "2024-03-05"),
      ...on("agency-asked", "2024-03-20", { id: "first", regarding: "s1" }),
      ...on("agency-answered", "2024-04-03", { regarding: "first", outcome: "rejected" }),
    ],
    sanctions: [
      { id: "s1", kind: "mirror-site", from: "2023-06-05" },
      { id: "s2", kind: "public-platform", from: "2023-06-05" },
      { id: "s3", kind: "school", from: "2023-06-05" },
    ],
  },
  // The procuratorate suggested, and nobody replied.
  {
    asOf: "2024-12-02",
    events: [
      ...decided("2022-05-05"),
      ...on("procuratorate-requested", "2024-02-05", { id: "asked" }),
      ...on("procuratorate-suggestion", "2024-03-05", { id: "suggested", regarding: "asked", extensionApproved: "no" }),
      ...on("court-replied", "2024-11-20", { regarding: "suggested", happened: "no" }),
    ],
  },
  // Security given before a listing for refusing to perform.
  {
    asOf: "2024-06-03",
    events: [...on("security-provided", "2024-02-05"), ...decided("2024-03-05")],
  },
  // A request for enforcement of 2021, with a notice that warned of nothing; one filed before there was a list, with the first notice.
  {
    asOf: "2021-06-01",
    events: [
      ...on("enforcement-requested", "2021-03-01"),
      ...on("enforcement-notice-issued", "2021-03-08", { riskWarning: "no" }),
    ],
  },
  {
    asOf: "2014-06-03",
    events: [
      ...on("enforcement-filed", "2013-08-05"),
      ...on("enforcement-notice-issued", "2013-11-04", { riskWarning: "no" }),
    ],
  },
  // A report whose time was made longer, and one not made, under the second text.
  {
    asOf: "2024-06-03",
    events: [
      ...on("asset-report-order-served", "2023-09-04", { reportBy: "2023-09-20", extendedTo: "2023-10-09" }),
      ...decided("2024-03-05", { items: [4], termYears: 2 }),
    ],
  },
  // A time of grace in which the listing was published.
  {
    asOf: "2024-06-03",
    events: [...decided("2024-03-05", { graceUntil: "2024-04-05" }), ...on("listing-published", "2024-03-20")],
  },
  // Paid in part and published as if nothing had been; an objection on which nobody ruled.
  {
    asOf: "2024-06-03",
    events: [
      ...on("obligation-performed", "2024-02-05", { full: "no" }),
      ...decided("2024-03-05"),
      ...on("listing-published", "2024-03-06", { inaccurate: ["performance"] }),
      ...on("obligation-performed", "2024-04-05", { full: "no" }),
    ],
  },
  {
    asOf: "2018-06-01",
    events: [...decided("2018-01-08"), ...on("objection-filed", "2018-02-05", { regarding: "listing" })],
  },
  // An extension asked for under the text of 2021.
  {
    asOf: "2024-06-03",
    events: [
      ...on("obstacle-ended", "2022-08-08", { id: "obstacle" }),
      ...on("extension-requested", "2022-08-12", { regarding: "obstacle" }),
    ],
  },
  // Paid in part after the publication alone; a letter that somebody else took.
  {
    asOf: "2024-06-03",
    events: [
      ...decided("2024-03-05"),
      ...on("listing-published", "2024-03-06", { inaccurate: [], missing: [] }),
      ...on("obligation-performed", "2024-04-05", { full: "no" }),
    ],
  },
  {
    asOf: "2024-06-03",
    events: on("listing-served", "2024-03-05", { service: { method: "post", returned: "no", recipient: "other" } }),
  },
  // A decision given to the client, who shows no fault of the return of a letter.
  ...["2014-03-03", "2018-03-05"].map((date) => ({
    asOf: "2024-06-03",
    events: on("listing-served", date, { service: { method: "direct", recipient: "self", proof: "no" } }),
  })),
  {
    asOf: "2024-06-03",
    events: on("listing-served", "2024-03-05", { service: { method: "post", returned: "yes", ownFault: "no" } }),
  },
];
