// The questions of an audit: by what is at stake, each fact once, none that another fact makes idle.
import { describe, expect, it } from "vitest";
import type { Question } from "../engine/finding.ts";
import { auditOn, caseOf, rejected } from "./case.fixture.ts";

const AS_OF = "2024-03-06";
const BY_HAND = { method: "direct", proof: "yes", recipient: "self" };

const ask = (...[events, more]: Parameters<typeof caseOf>): readonly Question[] =>
  auditOn(AS_OF, caseOf(events, more)).ask;
const paths = (...given: Parameters<typeof caseOf>): readonly string[] => ask(...given).map(({ path }) => path);

describe("what to ask next", () => {
  it("begins with what decides whether a limit of the client runs or has passed", () => {
    const [first] = ask(rejected("2024-02/2024-03", BY_HAND));
    expect(first).toMatchObject({ path: "events[xs].date", settles: expect.arrayContaining(["R-01@xs"]) as unknown });
    // Once the day is known it is known whether the limit runs, and other questions lead.
    const known = ask(rejected("2024-02-26", BY_HAND));
    expect(known.map(({ path }) => path)).not.toContain("events[xs].date");
    expect(known[0]?.settles).not.toContain("R-01@xs");
  });

  it("counts to these how the paper was served that starts the limit", () => {
    const doubted = ask(rejected("2024-02-26", { method: "direct", proof: "yes", recipient: "unknown" }));
    expect(doubted[0]).toMatchObject({ path: "events[xs].service.recipient", settles: ["S-02@xs"] });
    // The service of a paper that starts no limit of the client's has no such weight.
    const other = { id: "s", type: "listing-served", date: "2023-06-20", service: { method: "direct" } } as const;
    const found = paths([...rejected("2024-02-26", BY_HAND), other]);
    expect(found).toContain("events[s].service.recipient");
    expect(found[0]).not.toBe("events[s].service.recipient");
  });

  it("then asks what alone stands between an open finding and a breach, before what bears on more findings", () => {
    const listings = [
      { id: "d", type: "listing-decided", date: "2023-06-12", items: [1] },
      { id: "d2", type: "listing-decided", date: "2023-11-12", items: [1] },
    ] as const;
    const issued = { id: "n", type: "enforcement-notice-issued", date: "2023-05-06" } as const;
    const order = (more: object) =>
      ask([...listings, { ...issued, ...more }])
        .filter(({ path }) => path === "events[d].reasons" || path.includes("+enforcement-notice-served@"))
        .map(({ path, settles }) => `${path.replace(/@.*/u, "")} ${settles.length}`);
    // Whether the notice was served in time needs the time that it sets, too: then the reasons come first.
    expect(order({})).toEqual(["events[d].reasons 1", "events[+enforcement-notice-served 2"]);
    expect(order({ performBy: "2023-05-20" })).toEqual(["events[+enforcement-notice-served 2", "events[d].reasons 1"]);
    // What alone stands between a finding and a mere advice has no such weight.
    const all = paths(listings);
    expect(all.indexOf("enforcement.court.region")).toBeGreaterThan(all.indexOf("events[d].reasons"));
  });

  it("does not ask again for an outcome that is answered, though it leaves open what was granted in part", () => {
    const decided = (outcome: string | undefined) =>
      paths([
        { id: "d", type: "listing-decided", date: "2023-06-12", items: [1] },
        { id: "q", type: "correction-requested", date: "2023-08-01", written: "yes", grounds: [1] },
        { id: "a", type: "correction-decided", date: "2023-08-11", ...(outcome === undefined ? {} : { outcome }) },
      ] as never);
    expect(decided(undefined)).toContain("events[a].outcome");
    expect(decided("partly")).not.toContain("events[a].outcome");
  });

  it("asks for one act of the case once, whatever asks for it", () => {
    const found = ask([
      { id: "d", type: "listing-decided", date: "2023-06-12", items: [4] },
      { id: "d2", type: "listing-decided", date: "2023-11-12", items: [4] },
    ]);
    const notice = found.filter(({ path }) => path.startsWith("events[+enforcement-notice-served@"));
    expect(notice).toHaveLength(1);
    expect(notice[0]?.settles).toEqual(expect.arrayContaining(["E-04@d", "E-04@d2"]));
    // The service of each listing decision is a fact of its own.
    expect(found.filter(({ path }) => path.startsWith("events[+listing-served@"))).toHaveLength(2);
  });

  it("asks nothing about the contents of a paper that was never served", () => {
    const decision = { id: "d", type: "listing-decided", date: "2023-06-12" } as const;
    const served = { id: "s", type: "listing-served", date: "2024-01-05" } as const;
    const contents = (found: readonly string[]) => found.filter((path) => path.startsWith("events[d]."));
    expect(contents(paths([decision, { ...served, service: BY_HAND }]))).toEqual(
      expect.arrayContaining(["events[d].citedVersion", "events[d].items", "events[d].reasons"]),
    );
    expect(contents(paths([decision, { ...served, happened: "no" }]))).toEqual(["events[d].written"]);
    // It is not known yet on the day of the audit.
    expect(contents(paths([decision, { ...served, happened: "no", date: "2024-06-05" }])).length).toBeGreaterThan(1);
    const other = { id: "d2", type: "listing-decided", date: "2023-07-12" } as const;
    // Which of two papers was not served must be said.
    expect(contents(paths([decision, other, { ...served, happened: "no" }])).length).toBeGreaterThan(1);
    expect(contents(paths([decision, other, { ...served, happened: "no", regarding: "d" }]))).toEqual([
      "events[d].written",
    ]);
  });

  it("asks nobody about a campus loan who was over thirty when the debt led to enforcement", () => {
    const about = (birthDate: string) =>
      paths(
        [
          { type: "enforcement-filed", date: "2023-04-24" },
          { type: "listing-decided", date: "2023-06-12", items: [1] },
        ],
        { client: { kind: "natural-person", role: "debtor", birthDate } },
      ).filter((path) => path.startsWith("client."));
    const student = ["client.debtOrigin", "client.fullTimeStudent"];
    expect(about("1993-04-24")).toEqual(student);
    expect(about("1993-04-23")).toEqual([]);
    expect(about("1993-04")).toEqual(student);
  });
});
