// H-08: one ended, the other standing.
import { describe, expect, it } from "vitest";
import { h08 } from "./h-08-list-and-order.ts";
import { happened, listed, ordered, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (...rest: readonly TestEvent[]) =>
  finding(h08, "2024-06-01", { events: [listed("2023-05-05"), ordered("2023-05-05"), ...rest] });
const deleted = happened("listing-deleted", "2024-01-10");
const lifted = happened("restriction-lifted", "2024-01-10");

describe("H-08", () => {
  it("flags an order still active after the listing went, and the reverse", () => {
    const found = of(deleted, happened("restriction-checked", "2024-02-01", { active: "yes" }));
    expect(found).toMatchObject({ id: "H-08@e2", status: "contestable", kind: "consistency" });
    expect(of(lifted, happened("listing-checked", "2024-02-01", { visible: "yes" })).status).toBe("contestable");
  });

  const standing = happened("restriction-checked", "2024-05-01", { active: "yes" });
  const after = (date: string, ...more: readonly TestEvent[]) =>
    finding(h08, "2024-06-01", {
      events: [
        listed("2022-01-10", { items: [4], termYears: 2 }),
        ordered("2022-01-10"),
        happened("listing-deleted", date),
        standing,
        ...more,
      ],
    });

  it("advises that the order stands on its own where the term ended and the debt stands", () => {
    expect(after("2024-01-10")).toMatchObject({ status: "advice", kind: "consistency" });
    expect(after("2024-01-11").status).toBe("advice");
    // Before its end the listing went early.
    expect(after("2024-01-09").status).toBe("contestable");
  });

  it("stays contestable on consent, performance, revocation and termination, whatever the term", () => {
    const more = [
      happened("creditor-deletion-approved", "2023-12-20"),
      happened("obligation-performed", "2023-12-20", { full: "yes" }),
      happened("settlement-performed", "2023-12-20"),
      happened("enforcement-completed", "2023-12-20"),
      happened("enforcement-terminated", "2023-12-20"),
      happened("listing-revoked", "2024-01-11"),
    ];
    for (const one of more) expect(after("2024-01-11", one).status).toBe("contestable");
    expect(after("2024-01-11", happened("obligation-performed", "2023-12-20", { full: "no" })).status).toBe("advice");
    const open = after("2024-01-11", happened("obligation-performed", "2023-12-20"));
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["events[e5].full"]);
  });

  it("asks for the term where that decides", () => {
    const unknown = finding(h08, "2024-06-01", {
      events: [
        happened("listing-decided", "2022-01-10", { items: [4] }),
        ordered("2022-01-10"),
        happened("listing-deleted", "2024-03-11"),
        standing,
      ],
    });
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[e1].termYears"]);
  });

  it("is in order where both ended", () => {
    expect(of(deleted, lifted).status).toBe("in-order");
    expect(of(deleted, happened("restriction-checked", "2024-02-01", { active: "no" })).status).toBe("in-order");
  });

  it("does not know the other where nobody looked since", () => {
    const order = of(deleted, happened("restriction-checked", "2024-01-09", { active: "yes" }));
    expect(order.status).toBe("undetermined");
    expect(paths(order)).toEqual(["events[+restriction-lifted@e2]"]);
    expect(paths(of(lifted))).toEqual(["events[+listing-deleted@e1]"]);
  });

  it("has nothing to compare while nothing ended, or without a listing or an order against the client", () => {
    expect(of().status).toBe("not-applicable");
    expect(finding(h08, "2024-06-01", { events: [ordered("2023-05-05"), lifted] }).status).toBe("not-applicable");
    const other = [listed("2023-05-05"), ordered("2023-05-05", { against: "other" }), deleted];
    expect(finding(h08, "2024-06-01", { events: other }).status).toBe("not-applicable");
  });
});
