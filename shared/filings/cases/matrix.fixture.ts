// Made-up cases that together take every route, role, court level and version of the listing rule: for what must hold of all papers.
import { formatDay, parseDay } from "../../calendar/civil.ts";
import { ENUMS } from "../../case/enums.ts";
import type { AnyEvent, CaseEvent, CaseFile, Sanction } from "../../case/types.ts";

/** The day of the listing: before and after each change of the law that judges what follows it. */
const DAYS = ["2014-03-03", "2018-03-05", "2020-06-01", "2022-03-07", "2024-03-05"] as const;

type Court = CaseFile["enforcement"]["court"];
const COURTS: readonly { readonly court: Court; readonly upperCourt?: Court }[] = [
  {
    court: { name: "某市某区人民法院", level: "basic", region: "某省" },
    upperCourt: { name: "某市中级人民法院", level: "intermediate" },
  },
  {
    court: { name: "某市中级人民法院", level: "intermediate" },
    upperCourt: { name: "某省高级人民法院", level: "high" },
  },
  { court: { name: "某省高级人民法院", level: "high" } },
  { court: { name: "某铁路运输法院", level: "special" }, upperCourt: { name: "某铁路运输中级法院", level: "special" } },
  { court: { name: "最高人民法院", level: "supreme" } },
];

/** An event so many days after the listing, in any of its forms. */
type Step = readonly [after: number, event: Omit<AnyEvent, "date" | "source">];

const listing = (more: Partial<AnyEvent> = {}): Step => [
  0,
  {
    id: "e1",
    type: "listing-decided",
    items: [1],
    written: "yes",
    signedByPresident: "no",
    abilityFound: "no",
    ...more,
  },
];
const DIRECT = { method: "direct", recipient: "self", proof: "yes" } as const;
const SERVED: Step = [9, { id: "e2", type: "listing-served", regarding: "e1", service: DIRECT }];
const ASKED: readonly Step[] = [
  [20, { id: "q1", type: "correction-requested", target: "listing", written: "yes", method: "post", grounds: [1, 2] }],
  [22, { id: "q2", type: "correction-received", regarding: "q1" }],
];
const answered = (outcome: "rejected" | "partly"): readonly Step[] => [
  [44, { id: "q3", type: "correction-decided", outcome, form: "decision", regarding: "q1" }],
  [48, { id: "q4", type: "correction-served", regarding: "q3", service: DIRECT }],
];
const REVIEWED: readonly Step[] = [
  [54, { id: "r1", type: "reconsideration-requested", regarding: "q3", method: "post" }],
  [56, { id: "r2", type: "reconsideration-received", regarding: "r1" }],
  [80, { id: "r3", type: "reconsideration-decided", outcome: "rejected", regarding: "r1" }],
  [84, { id: "r4", type: "reconsideration-served", regarding: "r3", service: DIRECT }],
];
const SUPERVISED: readonly Step[] = [
  [100, { id: "u1", type: "supervision-requested", regarding: "r3" }],
  [180, { id: "u2", type: "supervision-decided", outcome: "rejected", regarding: "u1" }],
];
const ORDERED: Step = [0, { id: "h1", type: "restriction-ordered", against: "client", signedByPresident: "no" }];
const PAID: readonly Step[] = [
  [60, { id: "p1", type: "obligation-performed", full: "yes" }],
  [61, { id: "p2", type: "court-informed-of-performance" }],
];

interface Story {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The day of the papers, after the listing. */
  readonly on: number;
  /** From the listing on. */
  readonly sanctions?: readonly Pick<Sanction, "id" | "kind" | "body">[];
}

const STORIES: readonly Story[] = [
  { name: "listed, nothing done yet", steps: [listing(), SERVED], on: 30 },
  { name: "asked, and no answer", steps: [listing(), SERVED, ...ASKED], on: 70 },
  { name: "rejected late", steps: [listing(), SERVED, ...ASKED, ...answered("rejected")], on: 52 },
  { name: "granted in part", steps: [listing(), SERVED, ...ASKED, ...answered("partly")], on: 52 },
  {
    name: "reconsideration refused",
    steps: [listing(), SERVED, ...ASKED, ...answered("rejected"), ...REVIEWED],
    on: 95,
  },
  {
    name: "supervision refused",
    steps: [listing(), SERVED, ...ASKED, ...answered("rejected"), ...REVIEWED, ...SUPERVISED],
    on: 200,
  },
  {
    name: "paid, and listed still",
    steps: [listing(), SERVED, ...PAID, [110, { id: "c1", type: "listing-checked", visible: "yes" }]],
    on: 115,
  },
  {
    name: "two years, and the debt secured since",
    steps: [
      listing({ items: [2], termYears: 2, signedByPresident: "yes", abilityFound: "yes" }),
      SERVED,
      [40, { id: "d1", type: "security-provided" }],
    ],
    on: 60,
  },
  {
    name: "only restricted, and paid",
    steps: [ORDERED, ...PAID, [100, { id: "h2", type: "restriction-checked", active: "yes" }]],
    on: 105,
  },
  {
    name: "enforcement terminated",
    steps: [
      listing({ signedByPresident: "yes", abilityFound: "yes" }),
      SERVED,
      [40, { id: "t1", type: "enforcement-terminated" }],
      [55, { id: "t2", type: "objection-filed", regarding: "t1" }],
      [70, { id: "t3", type: "objection-decided", outcome: "rejected", regarding: "t2" }],
      [72, { id: "t4", type: "objection-served", regarding: "t3", service: DIRECT }],
    ],
    on: 76,
  },
  {
    name: "enforcement terminated, not yet objected to",
    steps: [listing(), SERVED, [40, { id: "t1", type: "enforcement-terminated" }]],
    on: 60,
  },
  {
    name: "listed by an authority too",
    steps: [
      listing(),
      SERVED,
      [1, { id: "w0", type: "authority-notified", list: "wages", statesExemption: "no" }],
      [
        9,
        { id: "w1", type: "authority-listed", list: "wages", ground: "neither", statesRemedy: "yes", regarding: "w0" },
      ],
      [12, { id: "w2", type: "authority-listing-served", regarding: "w1", service: DIRECT }],
      [15, { id: "w3", type: "authority-misconduct-ended" }],
    ],
    on: 30,
  },
  {
    name: "off the list, and felt still",
    steps: [
      listing(),
      SERVED,
      ...PAID,
      [64, { id: "x1", type: "enforcement-completed" }],
      [90, { id: "x2", type: "listing-deleted" }],
      [95, { id: "x3", type: "credit-objection-filed", body: "pboc" }],
    ],
    on: 130,
    sanctions: [
      { id: "s1", kind: "credit-report", body: "某征信机构" },
      { id: "s2", kind: "mirror-site", body: "某查询平台" },
    ],
  },
];

export interface MadeUp {
  readonly name: string;
  readonly file: CaseFile;
  /** ISO day. */
  readonly asOf: string;
}

/** Each story in each time; roles and courts go round, so that every one meets most stories. */
export const MATRIX: readonly MadeUp[] = DAYS.flatMap((day, time) =>
  STORIES.map(({ name, steps, on, sanctions }, at): MadeUp => {
    const role = ENUMS.role[(at + time * 3) % ENUMS.role.length] ?? "debtor";
    const { court, upperCourt } = COURTS[(at + time * 2) % COURTS.length] ?? COURTS[0] ?? never();
    const first = parseDay(day) ?? never();
    const dated = (after: number): string => formatDay(first + after);
    const isUnit = role === "debtor" && time % 2 === 1;
    return {
      name: `${day}, ${court.level}, ${role}: ${name}`,
      asOf: dated(on),
      file: {
        format: "redress.case/1",
        id: `made-up-${time}-${at}`,
        client: isUnit
          ? { kind: "legal-person", name: "某公司", role, isDebtor: "yes" }
          : {
              kind: "natural-person",
              name: "王某",
              role,
              birthDate: "1982-04-05",
              ...(role === "debtor" ? { isDebtor: "yes" } : {}),
            },
        enforcement: { court, ...(upperCourt === undefined ? {} : { upperCourt }) },
        events: steps.map(([after, event]) => ({ ...event, date: dated(after), source: "document" }) as CaseEvent),
        ...(sanctions === undefined ? {} : { sanctions: sanctions.map((one) => ({ ...one, from: dated(3) })) }),
      },
    };
  }),
);

function never(): never {
  throw new Error("a list of the made-up cases is empty");
}
